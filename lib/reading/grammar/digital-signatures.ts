import type { Paper } from "../paper";
import type { Reading } from "../reading";
import { first, type Piece, span } from "../text/script";
import { evidenceOf } from "./evidence";

const isoTime = /(?<time>\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:[.]\d+)?(?:z|[+-]\d{2}:?\d{2})?)/;
const printedTime =
  /(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})[\s,]+(?<clock>\d{2}:\d{2}(?::\d{2})?)(?:\s*(?<zone>[+-]\d{2}:?\d{2}))?/;
const signedLine = /^(?<signer>[^<:]+?)\s*(?:<(?<account>[^>\s]+@[^>\s]+)>\s*)?da ky len/;
const label = /^(?:nguoi ky|ky boi|duoc ky boi|signed by|signer)\s*:\s*(?<signer>.+)$/;
const mail = /(?<account>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/**
 * The trail that digital signatures leave as text, in the order of the file: each time is one signature; signer, account,
 * place and provider are the lines around it. `signedAt` is ISO 8601; a time without a zone is Vietnamese (+07:00).
 */
export function readDigitalSignatures(paper: Paper): Reading["digitalSignatures"] {
  const times = paper.trail.flatMap((line, index) => (timeOf(line) ? [index] : []));
  const claimed = new Set<number>();
  return times.map((at, order) => {
    const until = times[order + 1] ?? paper.trail.length;
    const lines = groupOf(paper.trail, at, times[order - 1] ?? -1, until).filter((index) => !claimed.has(index));
    for (const index of lines) claimed.add(index);
    const pieces = lines.map((index) => paper.trail[index]).filter((line): line is Piece => line !== undefined);
    const place = pieces.reduce((whole, line) => span(whole, line));
    const named = pieces.map((line) => first(line, signedLine) ?? first(line, label)).find(Boolean);
    const provider = pieces.find((line) => /\bvgca\b|ca@bcy/.test(line.folded));
    const account =
      named?.groups.account ??
      pieces
        .filter((line) => line !== provider)
        .map((line) => first(line, mail)?.groups.account)
        .find(Boolean);
    const where = pieces.find((line) => /^[\p{Lu}\s.]+$/u.test(line.text) && !/\d/.test(line.text));
    return {
      order: order + 1,
      signer: named?.groups.signer?.text ?? null,
      account: account?.text ?? null,
      signedAt: timeOf(paper.trail[at]) ?? null,
      provider: provider ? (/\bvgca\b/.test(provider.folded) || /ca@bcy/.test(provider.folded) ? "VGCA" : null) : null,
      place: where?.text ?? null,
      ...evidenceOf(paper, place),
    };
  });
}

/** The lines of one signature: the provider and an account stand before its time, place and name after it. */
function groupOf(trail: Piece[], at: number, previous: number, next: number): number[] {
  const lines = [at];
  for (let index = at - 1; index > previous && isBefore(trail[index]); index--) lines.unshift(index);
  for (let index = at + 1; index < next && !isBefore(trail[index]); index++) lines.push(index);
  return lines;
}

const isBefore = (line: Piece | undefined) =>
  line !== undefined &&
  (/\bvgca\b|ca@bcy/.test(line.folded) ||
    /^\S+@\S+$/.test(line.text) ||
    /^(?:nguoi ky|ky boi|signed by|email|co quan|to chuc)\s*:/.test(line.folded));

function timeOf(line: Piece | undefined): string | null {
  if (!line) return null;
  const iso = first(line, isoTime)?.groups.time?.text;
  if (iso) return withColon(iso.toUpperCase());
  const printed = first(line, printedTime)?.groups;
  if (!printed?.day || !printed.month || !printed.year || !printed.clock) return null;
  const two = (piece: Piece) => piece.text.padStart(2, "0");
  const clock = printed.clock.text.length === 5 ? `${printed.clock.text}:00` : printed.clock.text;
  return `${printed.year.text}-${two(printed.month)}-${two(printed.day)}T${clock}${withColon(printed.zone?.text ?? "+07:00")}`;
}

const withColon = (time: string) => time.replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
