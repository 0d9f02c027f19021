import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mentionsIn, mentionsInText } from "@/scripts/trust/mentions";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const idOf = (text: string) => hashOf(text).slice(0, 32);
const [round, member, user, paper] = [idOf("round"), idOf("member"), idOf("user"), hashOf("paper")];
const wanted = {
  round,
  papers: new Set([paper]),
  members: new Map([
    [member, member],
    [user, member],
  ]),
};

describe("raw bytes", () => {
  it("name papers behind the round and a length byte, the roll behind the round, and members anywhere", () => {
    const bytes = Buffer.from(`00ff${user}11${round}${member}22${round}43${paper}`, "hex");
    expect(mentionsIn(bytes, wanted)).toEqual([
      { kind: "member", name: member },
      { kind: "roll", name: member },
      { kind: "member", name: member },
      { kind: "paper", name: paper },
    ]);
  });

  it("say nothing of papers of another round", () => {
    expect(mentionsIn(Buffer.from(`${idOf("other")}43${paper}`, "hex"), wanted)).toEqual([]);
  });
});

it("words name members with hyphens and papers in every spelling", () => {
  const hyphens = user.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  const spelled = (["hex", "base64", "base64url"] as const).map((form) => Buffer.from(paper, "hex").toString(form));
  const found = mentionsInText(`user ${hyphens} did ${spelled[0]}\n`, wanted);
  expect(found.map((one) => one.kind)).toEqual(["member", "paper"]);
  for (const spelling of spelled) expect(mentionsInText(spelling, wanted).length).toBeGreaterThan(0);
});
