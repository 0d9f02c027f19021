// Checks of the published list. Each gives null, or the sentence that says what is wrong.
import { constants, verify } from "node:crypto";
import { rootOf, sha256 } from "./encoding.mjs";
import { readRsaKey } from "./form.mjs";
import { open, pairOfSeed } from "./hpke.mjs";

const bytes = (value) => Buffer.from(value, "base64url");
const names = { 1: "AGREE", 2: "DISAGREE", 3: "BLANK" };

export const tokenHash = (paper) => sha256("guong-sang/token/1", bytes(paper.token));
const place = (at) => `phiếu thứ ${at + 1}`;
/** "phiếu thứ 3, phiếu thứ 9 và 4 phiếu khác" */
function places(found) {
  const shown = found.slice(0, 3).map(place).join(", ");
  return found.length > 3 ? `${shown} và ${found.length - 3} phiếu khác` : shown;
}

function failing(papers, isWrong) {
  const found = papers.flatMap((paper, at) => (isWrong(paper, at) ? [at] : []));
  return found.length > 0 ? places(found) : null;
}

export function signatures({ manifest, papers }) {
  const keys = new Map(manifest.questions.map((question) => [question.id, readRsaKey(question.publicKey)]));
  const wrong = failing(papers.papers, (paper) => {
    const key = keys.get(paper.question);
    const pss = key && { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    return pss !== undefined && !verify("sha384", bytes(paper.token), pss, bytes(paper.signature));
  });
  return wrong && `chữ ký không đúng: ${wrong}`;
}

export function noForeign({ manifest, papers }) {
  const ids = new Set(manifest.questions.map((question) => question.id));
  const wrong = failing(papers.papers, (paper) => !ids.has(paper.question));
  return wrong && `phiếu cho mục không có trong vòng này: ${wrong}`;
}

export function noDouble({ papers }) {
  const seen = new Set();
  const wrong = failing(papers.papers, ({ token }) => seen.size === seen.add(token).size);
  return wrong && `mã phiếu đã có trước đó: ${wrong}`;
}

export function notMoreThanIssued({ manifest, papers, minutes }) {
  for (const [at, { id, phone }] of minutes.questions.entries()) {
    const found = papers.papers.filter((paper) => paper.question === id).length;
    if (found > phone.issued) return `${manifest.questions[at].nominee}: có ${found} phiếu, chỉ phát ra ${phone.issued}`;
  }
  return null;
}

export function sorted({ papers }) {
  const hashes = papers.papers.map(tokenHash);
  const wrong = failing(papers.papers, (_, at) => at > 0 && Buffer.compare(hashes[at - 1], hashes[at]) > 0);
  return wrong && `không theo thứ tự mã băm: ${wrong}`;
}

const leafOf = (paper) => Buffer.concat([sha256(paper.question), bytes(paper.token), bytes(paper.signature), bytes(paper.sealed)]);
const rootOfPapers = (papers) => rootOf(papers.map(leafOf));

export function root({ papers, minutes }) {
  return rootOfPapers(papers.papers).equals(bytes(minutes.root)) ? null : "danh sách không cho ra mã gốc ghi trong biên bản";
}

export function seed({ manifest, opened }) {
  const matches = pairOfSeed(bytes(opened.seed)).publicKey.equals(bytes(manifest.tallyPublicKey));
  return matches ? null : "hạt giống không cho ra khóa công khai đã khóa hòm";
}

export function openedAsPublished({ papers, opened, minutes }) {
  const pair = pairOfSeed(bytes(opened.seed));
  const info = Buffer.concat([Buffer.from("guong-sang/paper/1"), bytes(minutes.manifestHash)]);
  const wrong = failing(papers.papers, (paper, at) => {
    const plain = open(pair, bytes(paper.sealed), info, Buffer.concat([bytes(paper.token), Buffer.from(paper.question)]));
    const choice = plain?.length === 1 ? names[plain[0]] : undefined;
    return (choice ?? "INVALID") !== opened.choices[at];
  });
  return wrong && `mở ra khác với bảng đã công bố: ${wrong}`;
}

/** The own papers: receipt signed by the box, the very paper in the list, opened as chosen. */
export function ownPapers({ manifest, papers, opened, minutes }, own) {
  const key = readRsaKey(manifest.receiptPublicKey);
  const at = new Map(papers.papers.map((paper, number) => [paper.token, number]));
  for (const [number, paper] of own.papers.entries()) {
    const signed = Buffer.concat([
      Buffer.from("guong-sang/receipt/1"),
      bytes(minutes.manifestHash),
      tokenHash(paper),
      sha256(bytes(paper.sealed)),
    ]);
    if (!verify("sha256", signed, key, bytes(paper.receipt))) return `biên nhận thứ ${number + 1} không có chữ ký của hòm phiếu này`;
    const found = at.get(paper.token);
    const same = found !== undefined && ["question", "sealed"].every((name) => papers.papers[found][name] === paper[name]);
    if (!same) return `phiếu thứ ${number + 1} của tôi không có trong danh sách`;
    if (opened.choices[found] !== paper.choice) return `phiếu thứ ${number + 1} của tôi mở ra khác lựa chọn đã ghi`;
  }
  return null;
}

/** The list as somebody took it at the sealing: the same round, the same papers in the same order, the same root. */
export function earlierList({ papers, minutes }, kept) {
  if (kept.manifestHash !== minutes.manifestHash) return "danh sách đã tải là của vòng khác";
  if (!rootOfPapers(kept.papers).equals(bytes(kept.root))) return "danh sách đã tải không cho ra mã gốc ghi trong chính tệp đó";
  const leaf = (paper) => leafOf(paper).toString("base64url");
  const [before, now] = [new Set(kept.papers.map(leaf)), new Set(papers.papers.map(leaf))];
  const lost = [...before].filter((one) => !now.has(one)).length;
  const gained = [...now].filter((one) => !before.has(one)).length;
  if (lost + gained > 0) return `${lost} phiếu đã niêm phong không còn trong hồ sơ, ${gained} phiếu trong hồ sơ không có lúc niêm phong`;
  return kept.root === minutes.root ? null : "mã gốc lúc niêm phong khác mã gốc ghi trong biên bản";
}
