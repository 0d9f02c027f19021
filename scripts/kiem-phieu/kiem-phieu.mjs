// npm run kiem-phieu -- ho-so-phieu.zip [danh-sach-niem-phong.json] [phieu-cua-toi.json]
// Checks the published files of a secret ballot. Nothing is needed but Node; nothing of the portal is used.
import { readFileSync } from "node:fs";
import { runChecks } from "./check-list.mjs";
import { results } from "./figure-checks.mjs";
import { readZip, Unreadable } from "./zip.mjs";

const names = ["manifest.json", "papers.json", "opened.json", "minutes.json"];

function readFile(path) {
  try {
    return readFileSync(path);
  } catch {
    throw new Unreadable(`không mở được tệp ${path}`);
  }
}

function parse(bytes, name) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Unreadable(`tệp ${name} không phải JSON`);
  }
}

/** The files one has kept oneself: each says by its format what it is, so their order is nobody's worry. */
const keptBy = { "guong-sang/sealed/1": "earlier", "guong-sang/own/1": "own" };

function readKept(paths) {
  const kept = {};
  for (const path of paths) {
    const file = parse(readFile(path), path);
    const name = Object.hasOwn(keptBy, file?.format ?? "") ? keptBy[file.format] : undefined;
    if (name === undefined) throw new Unreadable(`tệp ${path} không phải danh sách niêm phong, cũng không phải phiếu của tôi`);
    if (name in kept) throw new Unreadable(`có hai tệp cùng loại, thừa ${path}`);
    kept[name] = file;
  }
  return kept;
}

function readBundle(path, keptPaths) {
  const files = readZip(readFile(path));
  const missing = names.find((name) => !files.has(name));
  if (missing !== undefined) throw new Unreadable(`thiếu tệp ${missing}`);
  const strange = [...files.keys()].find((name) => !names.includes(name));
  if (strange !== undefined) throw new Unreadable(`có tệp lạ ${strange}`);
  const [manifest, papers, opened, minutes] = names.map((name) => parse(files.get(name), name));
  return { manifest, papers, opened, minutes, ...readKept(keptPaths), manifestBytes: files.get("manifest.json") };
}

function lineOf({ number, title, verdict, because }) {
  const place = `${String(number).padStart(2)}. ${title}`;
  if (verdict === undefined) return `– ${place}: chưa kiểm được vì mục ${because} sai`;
  return verdict === null ? `✓ ${place}` : `✗ ${place}: ${verdict}`;
}

/** What a reader compares with the agenda and the signed minutes, and the result. */
function tellResult({ manifest, minutes }) {
  console.log(`Bốn nhóm ký tự: ${minutes.fingerprint}`);
  console.log(`Mã gốc của danh sách: ${minutes.root}`);
  if (manifest.round.rehearsal) console.log("Đây là vòng bỏ phiếu thử.");
  for (const line of results({ manifest, minutes })) console.log(line);
}

function main([path, ...kept]) {
  if (path === undefined || kept.length > 2)
    throw new Unreadable("cách dùng: npm run kiem-phieu -- ho-so-phieu.zip [danh-sach-niem-phong.json] [phieu-cua-toi.json]");
  const bundle = readBundle(path, kept);
  const lines = runChecks(bundle);
  for (const line of lines) console.log(lineOf(line));
  const fits = lines.every(({ verdict }) => verdict === null);
  if (fits) tellResult(bundle);
  console.log(fits ? `Hồ sơ khớp: cả ${lines.length} mục đều đúng.` : "Hồ sơ KHÔNG khớp.");
  return fits ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(`Không kiểm được: ${error.message}.`);
  process.exitCode = 2;
}
