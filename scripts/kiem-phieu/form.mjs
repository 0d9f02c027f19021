// The form of the published files: each function gives the first fault as a sentence, or null.
import { createPublicKey } from "node:crypto";
import { bytesOf } from "./encoding.mjs";

const choices = ["AGREE", "DISAGREE", "BLANK", "INVALID"];
const bases = ["TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"];

const text = (value) => typeof value === "string";
const id = (value) => text(value) && value !== "";
const flag = (value) => typeof value === "boolean";
const count = (value) => Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000;
const some = (value) => count(value) && value > 0;
const base64 = (size) => (value) => bytesOf(value, size) !== null;
const oneOf = (words) => (value) => words.includes(value);
const list = (of) => (value) => Array.isArray(value) && value.every(of);
const orNull = (of) => (value) => value === null || of(value);

/** An object with exactly these keys, each of its form. */
function record(shape) {
  return (value) =>
    value !== null &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([key, is]) => Object.hasOwn(value, key) && is(value[key]));
}

const votes = { agree: count, disagree: count, blank: count, invalid: count };
const rule = {
  base: oneOf(bases),
  numerator: count,
  denominator: some,
  moreThan: flag,
  quorumNumerator: count,
  quorumDenominator: some,
  recusalKeepsBase: flag,
  minimumPapers: count,
  legalBasis: text,
};
const manifest = record({
  format: oneOf(["guong-sang/manifest/1"]),
  agency: record({ id, name: text }),
  session: record({ id, title: text }),
  round: record({ id, number: some, rehearsal: flag, repeats: orNull(id) }),
  rule: record(rule),
  roll: list(record({ id, name: text })),
  recusals: list(record({ question: id, member: id })),
  questions: list(record({ id, nominee: text, publicKey: isRsaKey })),
  tallyPublicKey: base64(65),
  receiptPublicKey: isRsaKey,
});
const published = list(record({ question: id, token: base64(64), signature: base64(256), sealed: base64(82) }));
const papers = record({ format: oneOf(["guong-sang/papers/1"]), papers: published });
const earlier = record({ format: oneOf(["guong-sang/sealed/1"]), manifestHash: base64(32), root: base64(32), papers: published });
const opened = record({ format: oneOf(["guong-sang/opened/1"]), seed: base64(32), choices: list(oneOf(choices)) });
const minutes = record({
  format: oneOf(["guong-sang/minutes/1"]),
  manifestHash: base64(32),
  fingerprint: text,
  root: base64(32),
  phoneMembers: list(id),
  paperMembers: list(id),
  absentMembers: list(id),
  questions: list(
    record({
      id,
      phone: record({ ...votes, issued: count }),
      paper: record({ ...votes, issued: count, unused: count }),
      bases: record({ TOTAL_MEMBERS: count, ELIGIBLE: count, PRESENT: count }),
      waived: flag,
      passed: flag,
    }),
  ),
});
const own = record({
  format: oneOf(["guong-sang/own/1"]),
  papers: list(record({ question: id, token: base64(64), sealed: base64(82), receipt: base64(256), choice: oneOf(choices) })),
});

/** The first fault of the four files together, or null. */
export function faultOf(bundle) {
  if (!manifest(bundle.manifest)) return "manifest.json không đúng mẫu";
  if (!papers(bundle.papers)) return "papers.json không đúng mẫu";
  if (!opened(bundle.opened)) return "opened.json không đúng mẫu";
  if (!minutes(bundle.minutes)) return "minutes.json không đúng mẫu";
  return faultBetween(bundle);
}

function faultBetween({ manifest: fixed, papers: published, opened: counted, minutes: written }) {
  const ids = fixed.questions.map((question) => question.id);
  const members = fixed.roll.map((member) => member.id);
  if (new Set(ids).size !== ids.length) return "một người được đề nghị có hai lần trong manifest.json";
  if (new Set(members).size !== members.length) return "một thành viên có hai lần trong manifest.json";
  if (fixed.recusals.some((one) => !ids.includes(one.question) || !members.includes(one.member))) {
    return "manifest.json miễn một người hoặc một mục không có trong danh sách";
  }
  const same = written.questions.length === ids.length && written.questions.every((question, at) => question.id === ids[at]);
  if (!same) return "biên bản không ghi đúng các mục của manifest.json, theo đúng thứ tự";
  if (counted.choices.length !== published.papers.length) return "số lựa chọn đã mở khác số phiếu trong danh sách";
  return null;
}

/** A member's own papers. */
export function ownFaultOf(value) {
  return own(value) ? null : "tệp phiếu của tôi không đúng mẫu";
}

/** The sealed list somebody took before the count. */
export function earlierFaultOf(value) {
  return earlier(value) ? null : "tệp danh sách niêm phong không đúng mẫu";
}

function isRsaKey(value) {
  if (!text(value)) return false;
  try {
    const details = readRsaKey(value).asymmetricKeyDetails;
    return details?.modulusLength === 2048 && details.publicExponent === 65_537n;
  } catch {
    return false;
  }
}

export function readRsaKey(value) {
  return createPublicKey({ key: Buffer.from(value, "base64url"), format: "der", type: "spki" });
}
