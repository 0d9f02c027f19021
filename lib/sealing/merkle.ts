import { type Bytes, sha256 } from "./bytes";

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** Root of a list as in RFC 6962, 2.1: leaves and nodes are told apart, an odd end is not doubled. No leaves: SHA-256 of nothing. */
export async function merkleRoot(leaves: readonly Uint8Array[]): Promise<Bytes> {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return sha256(leafMark, first);
  const half = largestPowerBelow(leaves.length);
  return sha256(nodeMark, await merkleRoot(leaves.slice(0, half)), await merkleRoot(leaves.slice(half)));
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
