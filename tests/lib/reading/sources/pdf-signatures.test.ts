import { describe, expect, it } from "vitest";
import { signatureFields, signatureTrail } from "@/lib/reading/sources/pdf-signatures";

const hex = (text: string) => `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
const file = (...fields: string[]) =>
  Buffer.from(
    `%PDF-1.7\n${fields.map((field, index) => `${index + 9} 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] /Contents <${"00".repeat(40)}> ${field} >>\nendobj\n`).join("")}%%EOF`,
    "latin1",
  );

describe("the trail of signatures", () => {
  it("is read as written in the fields, in their order", () => {
    const reason = "Lê Văn An<anlv@song-lam.example> đã ký lên văn bản này!";
    const bytes = file(
      `/Name ${hex("Lê Văn An")} /Reason ${hex(reason)} /Location ${hex("HÀ NỘI")} /ContactInfo (VGCA \\(04\\)) /M (D:20221025094257+07'00')`,
      "/M (D:20221025103800Z)",
    );
    const fields = signatureFields(bytes);
    expect(fields).toEqual([
      { name: "Lê Văn An", reason, location: "HÀ NỘI", contact: "VGCA (04)", at: "2022-10-25T09:42:57+0700" },
      { name: "", reason: "", location: "", contact: "", at: "2022-10-25T10:38:00+0000" },
    ]);
    expect(signatureTrail(fields)).toBe(`VGCA (04)\n2022-10-25T09:42:57+0700\nHÀ NỘI\n${reason}\n\n2022-10-25T10:38:00+0000`);
  });

  it("is empty where nothing is signed, and never a date that is none", () => {
    expect(signatureFields(Buffer.from("%PDF-1.7 %%EOF"))).toEqual([]);
    expect(signatureFields(file("/M (hôm qua) /Name (\\101n)"))).toEqual([{ name: "An", reason: "", location: "", contact: "", at: "" }]);
  });
});
