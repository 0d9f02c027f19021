import { type Bytes, join, SealingError, utf8 } from "./bytes";
import { hpke } from "./hpke";
import { tokenSize } from "./token";

/** What a paper can say, and its byte: the whole plaintext is one byte, so every sealed paper has the same length. */
const choiceBytes = { AGREE: 1, DISAGREE: 2, BLANK: 3 } as const;
export type PaperChoice = keyof typeof choiceBytes;
/** INVALID: sealed with something else than a choice, or not to the tellers' key. It is counted, and in nobody's favour. */
export type OpenedChoice = PaperChoice | "INVALID";

const pointSize = 65;
/** Point of the sender 65, choice 1, tag of AES-GCM 16. */
export const sealedSize = pointSize + 1 + 16;

/** What a paper is bound to: it opens for this token, on this question, in this round and no other. */
export type PaperContext = { manifestHash: Bytes; question: string; token: Bytes };

/** HPKE `info`: round; `aad`: token and question. */
function bound(context: PaperContext): { info: Bytes; aad: Bytes } {
  if (context.manifestHash.length !== 32 || context.token.length !== tokenSize) throw new SealingError("size", "not a paper's context");
  return { info: join(utf8("guong-sang/paper/1"), context.manifestHash), aad: join(context.token, utf8(context.question)) };
}

/** A choice, sealed to the tellers' public key (65 bytes): 82 bytes, other ones each time. */
export async function sealPaper(tallyPublicKey: Bytes, context: PaperContext, choice: PaperChoice): Promise<Bytes> {
  const recipientPublicKey = await hpke.kem.deserializePublicKey(tallyPublicKey).catch(() => null);
  if (!recipientPublicKey) throw new SealingError("key", "not a point of P-256");
  const { info, aad } = bound(context);
  const { enc, ct } = await hpke.seal({ recipientPublicKey, info }, Uint8Array.of(choiceBytes[choice]), aad);
  return join(new Uint8Array(enc), new Uint8Array(ct));
}

/** What a sealed paper says. INVALID where it does not open or holds no choice; never throws for what is on the paper. */
export async function openPaper(privateKey: CryptoKey, context: PaperContext, sealed: Bytes): Promise<OpenedChoice> {
  const { info, aad } = bound(context);
  if (sealed.length !== sealedSize) return "INVALID";
  const enc = sealed.slice(0, pointSize);
  const plain = await hpke.open({ recipientKey: privateKey, enc, info }, sealed.slice(pointSize), aad).then(
    (bytes) => new Uint8Array(bytes),
    () => new Uint8Array(),
  );
  const names = Object.keys(choiceBytes) as PaperChoice[];
  return names.find((name) => choiceBytes[name] === plain[0]) ?? "INVALID";
}
