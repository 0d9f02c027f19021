import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { keepFile, readStored } from "../../../lib/files/store";
import { readUpload, readUploads } from "../../../lib/files/upload";
import { temporaryFolder } from "../../support/temporary-folder";
import { makeOffice, makePng, makeZip, sheetMain, wordMacroMain } from "../../support/zip";

let folder: string;
beforeAll(() => {
  folder = temporaryFolder("files");
  process.env.FILES_DIR = folder;
});

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n");
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
  Buffer.from([0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x10, 0x00, 0x10, 0x01, 0x01, 0x11, 0x00]),
  Buffer.from([0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x55, 0x55, 0x55]),
  Buffer.from([0xff, 0xd9]),
]);

/** What a browser sends for one file and two fields. */
function post(content: Buffer | null, name = "tep.pdf", fields: Record<string, string> = { text: "Quyết định", page: "2" }): Request {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set("file", content ? new File([new Uint8Array(content)], name, { type: "application/pdf" }) : new File([], ""));
  return new Request("http://localhost/tep", { method: "POST", body: form });
}

/** Nothing of a refused file may stay behind. */
const waiting = () => {
  try {
    return readdirSync(join(folder, "waiting"));
  } catch {
    return [];
  }
};

describe("good files", () => {
  test.each([
    ["PDF", pdf, "Quyết định.pdf", "application/pdf"],
    ["DOCX", makeOffice(), "Báo cáo.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["XLSX", makeOffice([], sheetMain), "Bảng.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    [
      "DOCX with a link",
      makeOffice([{ name: "word/_rels/document.xml.rels", data: link("hyperlink") }]),
      "a.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["JPEG", jpeg, "ảnh.jpg", "image/jpeg"],
    ["PNG", makePng(8, 8), "ảnh.png", "image/png"],
  ])("%s is taken, whatever the browser calls it", async (_kind, content, name, mediaType) => {
    const { file, refusal, fields } = await readUpload(post(content, name));
    expect(refusal).toBeNull();
    expect(file).toMatchObject({ mediaType, fileName: name, size: content.length });
    expect(fields).toEqual({ text: "Quyết định", page: "2" });
    const key = await keepFile(file?.waiting ?? "");
    const stored = await readStored(key);
    expect(Buffer.from(await new Response(stored?.stream).arrayBuffer()).equals(content)).toBe(true);
    expect(statSync(join(folder, key.slice(0, 2), key)).mode & 0o777).toBe(0o600);
  });
});

function link(kind: string): string {
  return `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://example.test/x.dotm" TargetMode="External"/></Relationships>`;
}
const field = (code: string) => `<w:document><w:instrText>${code}</w:instrText></w:document>`;
const zeros = Buffer.alloc(12 * 1024 * 1024);

describe("bad files are refused with their reason and leave nothing behind", () => {
  test.each([
    ["no file", null, "noFile"],
    ["an empty file", Buffer.alloc(0), "emptyFile"],
    ["HTML called .pdf", Buffer.from("<html><script>alert(1)</script>"), "wrongType"],
    ["SVG with a script", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), "wrongType"],
    ["a GIF", Buffer.from("GIF89a/*\x01\x00\x01\x00*/=1;alert(1)", "latin1"), "wrongType"],
    ["a program", Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"), "wrongType"],
    ["the virus scanners' test file", Buffer.from("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR"), "wrongType"],
    ["an old .doc", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), "oldOffice"],
    ["a PDF with an archive behind it", Buffer.concat([pdf, makeZip([{ name: "a.txt", data: "x" }])]), "mixedFile"],
    ["a PDF cut in the middle", pdf.subarray(0, 30), "brokenFile"],
    ["a picture with HTML behind it", makePng(8, 8, Buffer.from("<script>alert(1)</script>")), "mixedFile"],
    ["a picture of 20,000 by 20,000", makePng(20_000, 20_000), "imageTooLarge"],
    ["a JPEG cut in the middle", jpeg.subarray(0, jpeg.length - 4), "brokenFile"],
    ["a plain archive", makeZip([{ name: "a.txt", data: "x" }]), "wrongType"],
    ["a broken archive", makeOffice().subarray(0, 200), "brokenZip"],
    ["a DOCM called .docx", makeOffice([], wordMacroMain), "macro"],
    ["a DOCX with vbaProject.bin", makeOffice([{ name: "word/vbaProject.bin", data: "x" }]), "macro"],
    ["a DOCX with an OLE object", makeOffice([{ name: "word/embeddings/oleObject1.bin", data: "x" }]), "embedded"],
    [
      "a DOCX with a template from outside",
      makeOffice([{ name: "word/_rels/settings.xml.rels", data: link("attachedTemplate") }]),
      "embedded",
    ],
    [
      "a DOCX with a DDE field",
      makeZip([...Array(1)].flatMap(() => [{ name: "word/document.xml", data: field("DDEAUTO c:\\\\x.exe") }])),
      "embedded",
    ],
    [
      "a template from outside behind a number sign",
      makeOffice([{ name: "word/_rels/a.rels", data: link("attachedTemplate").replace("External", "&#69;xternal") }]),
      "embedded",
    ],
    [
      "a template from outside under another prefix",
      makeOffice([{ name: "word/_rels/a.rels", data: link("attachedTemplate").replaceAll("Relationship", "r:Relationship") }]),
      "embedded",
    ],
    [
      "a template from outside in UTF-16",
      makeOffice([{ name: "word/_rels/a.rels", data: Buffer.from(`\ufeff${link("attachedTemplate")}`, "utf16le") }]),
      "embedded",
    ],
    [
      "a template from outside behind a sign that ends no tag",
      makeOffice([{ name: "word/_rels/a.rels", data: link("attachedTemplate").replace("<Relationship ", '<Relationship x="a>b" ') }]),
      "embedded",
    ],
    [
      "relations in another alphabet",
      makeOffice([{ name: "word/_rels/a.rels", data: `<?xml version="1.0" encoding="utf-7"?><a/>` }]),
      "brokenZip",
    ],
    ["a DDE field in a second letter", makeOffice([{ name: "word/document2.xml", data: field("DDE cmd") }]), "embedded"],
    ["a DDE field in pieces", makeOffice([{ name: "word/header1.xml", data: field("D</w:instrText><w:instrText>DE cmd") }]), "embedded"],
    [
      "a workbook that calls a program",
      makeOffice([{ name: "xl/externalLinks/externalLink1.xml", data: `<externalLink><ddeLink/></externalLink>` }]),
      "embedded",
    ],
    ["a program inside a letter", makeOffice([{ name: "word/embeddings/evil.exe", data: "MZ" }]), "embedded"],
    ["a DOCM inside a letter", makeOffice([{ name: "word/embeddings/a.docm", data: "x" }]), "embedded"],
    ["a part with a document type", makeOffice([{ name: "word/a.xml", data: `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>` }]), "badEntry"],
    ["half a tag ten thousand times", makeOffice([{ name: "word/_rels/a.rels", data: "<Relationship ".repeat(20_000) }]), "brokenZip"],
    ["an entry that climbs", makeOffice([{ name: "../../etc/cron.d/x", data: "x" }]), "badEntry"],
    ["an entry with a backslash", makeOffice([{ name: "word\\..\\x", data: "x" }]), "badEntry"],
    ["a symbolic link", makeOffice([{ name: "word/link", data: "/etc/passwd", mode: 0o120777 }]), "badEntry"],
    ["a part that unpacks a thousandfold", makeOffice([{ name: "word/media/0.png", data: zeros }]), "zipTooBig"],
    ["a part that claims to be empty", makeOffice([{ name: "word/media/0.png", data: zeros, declared: 0 }]), "brokenZip"],
    ["3,000 entries", makeOffice(Array.from({ length: 3000 }, (_, n) => ({ name: `word/${n}.xml`, data: "x" }))), "zipTooBig"],
    ["26 MB", Buffer.concat([pdf, Buffer.alloc(26 * 1024 * 1024)]), "tooLarge"],
  ])("%s", async (_name, content, reason) => {
    const before = waiting();
    const { file, refusal, fields } = await readUpload(post(content));
    expect({ file, refusal }).toEqual({ file: null, refusal: reason });
    expect(fields.page).toBe("2");
    expect(waiting()).toEqual(before);
  });

  test("a body shorter than announced", async () => {
    const whole = post(pdf);
    const request = new Request("http://localhost/tep", {
      method: "POST",
      body: await whole.arrayBuffer(),
      headers: { "content-type": whole.headers.get("content-type") ?? "", "content-length": "999999" },
    });
    expect((await readUpload(request)).refusal).toBe("cutOff");
    expect(waiting()).toEqual([]);
  });

  test("a post that is no multipart", async () => {
    const request = new Request("http://localhost/tep", { method: "POST", body: "x=1" });
    expect((await readUpload(request)).refusal).toBe("noFile");
  });
});

describe("several files at once", () => {
  const posted = (files: [string, Buffer][], fields: Record<string, string> = { text: "Kế hoạch" }) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const [name, content] of files) form.append("file", new File([new Uint8Array(content)], name));
    return new Request("http://localhost/tep", { method: "POST", body: form });
  };

  test("the good ones are taken in their order, the others told by name and reason, and nothing of those stays", async () => {
    const before = waiting().length;
    const { files, refused, refusal, fields } = await readUploads(
      posted([
        ["Bản ký.pdf", pdf],
        ["../../máy.exe", Buffer.from("MZ\x90\x00", "latin1")],
        ["rỗng.pdf", Buffer.alloc(0)],
        ["Ảnh.jpg", jpeg],
      ]),
      4,
    );
    expect(refusal).toBeNull();
    expect(fields).toEqual({ text: "Kế hoạch" });
    expect(files.map(({ fileName, mediaType, size }) => [fileName, mediaType, size])).toEqual([
      ["Bản ký.pdf", "application/pdf", pdf.length],
      ["Ảnh.jpg", "image/jpeg", jpeg.length],
    ]);
    expect(refused).toEqual([
      { fileName: "máy.exe", refusal: "wrongType" },
      { fileName: "rỗng.pdf", refusal: "emptyFile" },
    ]);
    expect(waiting()).toHaveLength(before + 2);
    for (const file of files) await keepFile(file.waiting);
  });

  test("more than are asked for are refused altogether, and so is a body that breaks off; nothing stays", async () => {
    const before = waiting().length;
    const three: [string, Buffer][] = ["a.pdf", "b.pdf", "c.pdf"].map((name) => [name, pdf]);
    expect(await readUploads(posted(three), 2)).toMatchObject({ files: [], refused: [], refusal: "tooManyFiles" });
    const whole = posted(three);
    const body = Buffer.from(await whole.arrayBuffer());
    const headers = { "content-type": whole.headers.get("content-type") ?? "", "content-length": String(body.length) };
    const cut = new Request("http://localhost/tep", { method: "POST", headers, body: body.subarray(0, body.length - 120) });
    expect(await readUploads(cut, 3)).toMatchObject({ files: [], refusal: "cutOff" });
    expect(await readUploads(posted([]), 3)).toMatchObject({ files: [], refusal: "noFile" });
    expect(waiting()).toHaveLength(before);
  });
});
