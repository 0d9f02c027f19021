import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { broken, listBroken, ownBroken } from "@/scripts/kiem-phieu/broken";
import { canonical, rootOf } from "../../scripts/kiem-phieu/encoding.mjs";
import { open, pairOfSeed } from "../../scripts/kiem-phieu/hpke.mjs";
import { readZip } from "../../scripts/kiem-phieu/zip.mjs";
import { temporaryFolder } from "../support/temporary-folder";

const folder = join(import.meta.dirname, "../../scripts/kiem-phieu");
const sample = (name: string) => join(folder, "samples", name);
const lines = [
  ...["form", "manifest", "fingerprint", "roll", "issued", "signatures", "foreign", "double", "extra", "sorted", "root", "seed"],
  ...["opened", "paper", "figures", "bases", "passed", "quorum", "own", "earlier"],
];

/** The verifier as a process of its own: exit status, and the numbers of the lines by their sign. */
function verify(...files: string[]): Promise<{ status: number; right: number[]; wrong: number[]; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, "kiem-phieu.mjs"), ...files], (error, out, err) => {
      const numbers = (sign: string) => [...out.matchAll(new RegExp(`^${sign} +(\\d+)\\.`, "gm"))].map((match) => Number(match[1]));
      resolve({ status: error ? Number(error.code) : 0, right: numbers("✓"), wrong: numbers("✗"), text: out + err });
    });
  });
}

describe("npm run kiem-phieu", () => {
  it("accepts the good bundle, alone, with a member's own papers and with the list taken at the sealing, in any order", async () => {
    const all = lines.map((_, at) => at + 1);
    const [own, list] = [sample("good.json"), sample("good-list.json")];
    const right = async (...kept: string[]) => {
      const { status, right, wrong } = await verify(sample("good.zip"), ...kept);
      return status === 0 && wrong.length === 0 ? right : [];
    };
    expect(await right()).toEqual(all.slice(0, 18));
    expect(await right(own)).toEqual(all.slice(0, 19));
    expect(await right(list)).toEqual([...all.slice(0, 18), 20]);
    expect(await right(list, own)).toEqual(all);
    expect(await right(own, list)).toEqual(all);
  });

  it.each(Object.entries(broken))("refuses broken-%s on its line alone", async (name, { line }) => {
    const kept = name in ownBroken ? [sample(`broken-${name}.json`)] : name in listBroken ? [sample(`broken-${name}-list.json`)] : [];
    expect(await verify(sample(`broken-${name}.zip`), ...kept)).toMatchObject({ status: 1, wrong: [lines.indexOf(line) + 1] });
  });

  it("what a member cannot see in the own papers is right all the same", async () => {
    for (const name of Object.keys(ownBroken)) expect((await verify(sample(`broken-${name}.zip`))).status).toBe(0);
  });

  it("a box stuffed after its sealing is right to whoever took no list before", async () => {
    for (const name of Object.keys(listBroken)) expect((await verify(sample(`broken-${name}.zip`))).status).toBe(0);
  });

  it("refuses a kept list of another form on its line, and a file that is neither list nor papers", async () => {
    const list = JSON.parse(readFileSync(sample("good-list.json"), "utf8")) as Record<string, unknown>;
    const path = join(temporaryFolder("list"), "list.json");
    writeFileSync(path, JSON.stringify({ ...list, root: "AAAA" }));
    expect(await verify(sample("good.zip"), path)).toMatchObject({ status: 1, wrong: [20] });
    for (const text of ["null", "[]", '{"format":"constructor"}']) {
      writeFileSync(path, text);
      expect(await verify(sample("good.zip"), path)).toMatchObject({ status: 2, right: [], wrong: [] });
    }
  });

  it("refuses own papers with another choice or a receipt of somebody else", async () => {
    const own = JSON.parse(readFileSync(sample("good.json"), "utf8")) as { papers: Record<string, string>[] };
    const path = join(temporaryFolder("own"), "own.json");
    const changes = [{ choice: "BLANK" }, { receipt: own.papers[1]?.receipt ?? "" }, { receipt: "AAAA" }];
    for (const change of changes) {
      writeFileSync(path, JSON.stringify({ ...own, papers: own.papers.map((paper, at) => (at === 0 ? { ...paper, ...change } : paper)) }));
      expect(await verify(sample("good.zip"), path)).toMatchObject({ status: 1, wrong: [19] });
    }
  });

  it("every line of the list has a sample, and every sample its line", () => {
    expect(new Set(Object.values(broken).map(({ line }) => line))).toEqual(new Set(lines));
    const names = ["good", ...Object.keys(broken).map((name) => `broken-${name}`)];
    const zips = readdirSync(join(folder, "samples")).filter((name) => name.endsWith(".zip"));
    expect(zips.map((name) => basename(name, ".zip")).sort()).toEqual(names.sort());
    expect(names.length - 1).toBeGreaterThanOrEqual(25);
  });
});

/** A zip of these files, in a folder of its own. */
async function zipOf(files: Record<string, string>, alter: (bytes: Buffer) => Buffer = (bytes) => bytes): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const path = join(temporaryFolder("zip"), "bundle.zip");
  writeFileSync(path, alter(await buffer(zip.outputStream as NodeJS.ReadableStream)));
  return path;
}

describe("a file that cannot be read", () => {
  const empty = { "manifest.json": "{}", "papers.json": "{}", "opened.json": "{}", "minutes.json": "{}" };
  const { "minutes.json": _, ...three } = empty;

  it.each([
    { what: "nothing at all", path: async () => [], says: "cách dùng" },
    { what: "no such file", path: async () => ["/nowhere/ho-so.zip"], says: "không mở được tệp" },
    { what: "no zip", path: async () => [join(folder, "zip.mjs")], says: "không phải tệp zip" },
    { what: "a missing file", path: async () => [await zipOf(three)], says: "thiếu tệp minutes.json" },
    { what: "a strange file", path: async () => [await zipOf({ ...empty, "note.txt": "" })], says: "tệp lạ note.txt" },
    { what: "no JSON", path: async () => [await zipOf({ ...empty, "papers.json": "{" })], says: "papers.json không phải JSON" },
    {
      what: "a wrong checksum",
      path: async () => [await zipOf({ ...empty, "minutes.json": "x".repeat(500) }, otherChecksum)],
      says: "không khớp số kiểm",
    },
    {
      what: "a cut file",
      path: async () => [await zipOf(empty, (bytes) => bytes.subarray(0, bytes.length - 30))],
      says: "không phải tệp zip",
    },
    {
      what: "a packed giant",
      path: async () => [await zipOf({ ...empty, "papers.json": " ".repeat(33 * 1024 * 1024) })],
      says: "lớn hơn 32 MB",
    },
  ])("$what: status 2 and a sentence", async ({ path, says }) => {
    const answer = await verify(...(await path()));
    expect({ status: answer.status, says: answer.text.includes(says), lines: answer.text.trim().split("\n").length }).toEqual({
      status: 2,
      says: true,
      lines: 1,
    });
  });

  it("files of the wrong form are status 1 on the first line, never a stack", async () => {
    for (const text of ["{}", "[]", "null", "7", '"text"']) {
      const answer = await verify(await zipOf(Object.fromEntries(Object.keys(empty).map((name) => [name, text]))));
      expect(answer).toMatchObject({ status: 1, wrong: [1] });
    }
  });
});

/** The first file's checksum is changed where the index at the end keeps it. */
function otherChecksum(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from("504b0102", "hex")) + 16;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

describe("the verifier stands alone", () => {
  it("its files import Node and each other, nothing else", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
    const imports = files.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((path) => !/^node:|^\.\/[a-z-]+\.mjs$/.test(path))).toEqual([]);
  });

  it("opens what RFC 9180, appendix A.3.1, prints", () => {
    const hex = (text: string) => Buffer.from(text, "hex");
    const pair = pairOfSeed(hex("668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550"));
    const point =
      "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4";
    const sealed = "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434";
    const plain = open(pair, hex(point + sealed), hex("4f6465206f6e2061204772656369616e2055726e"), Buffer.from("Count-0"));
    expect(plain?.toString()).toBe("Beauty is truth, truth beauty");
    expect(open(pair, hex(point + sealed), Buffer.from("other"), Buffer.from("Count-0"))).toBeNull();
  });

  it("writes JSON as RFC 8785 does and builds the tree as RFC 6962 does", () => {
    const value = { "€": 1, b: [true, null, 1e21, 0.1], a: { z: '\u0007é"', A: "" } };
    expect(canonical(value)).toBe('{"a":{"A":"","z":"\\u0007é\\""},"b":[true,null,1e+21,0.1],"€":1}');
    expect(rootOf([]).toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOf([Buffer.alloc(0)]).toString("hex")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  it("reads a zip's files by name", async () => {
    const files = readZip(readFileSync(await zipOf({ "a.txt": "một", "b.txt": "hai".repeat(100) })));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ["a.txt", "một"],
      ["b.txt", "hai".repeat(100)],
    ]);
  });
});
