import { describe, expect, it } from "vitest";
import { type Candidate, choose } from "@/lib/reading/comparison/choosing";

const says = (id: string, value: unknown, fromOcr = false): Candidate => ({
  id,
  fromOcr,
  value,
  source: null,
  confidence: fromOcr ? 0.7 : 0.9,
  needsConfirmation: fromOcr,
});
const chosen = (...candidates: Candidate[]) => {
  const choice = choose(candidates);
  return (
    choice && {
      value: choice.candidate.value,
      from: choice.from,
      others: choice.competing.map(({ value }) => value),
      ask: choice.needsConfirmation,
    }
  );
};

describe("a value", () => {
  it("that a clear printing and OCR agree on asks nothing, and is written as the clear one has it", () => {
    expect(chosen(says("pdf", "Sở Đê điều"), says("scan", "SO DE DIEU", true))).toEqual({
      value: "Sở Đê điều",
      from: ["pdf", "scan"],
      others: [],
      ask: false,
    });
  });

  it("that OCR alone has asks for confirmation", () => {
    expect(chosen(says("pdf", null), says("scan", "2690/KH-SXD", true))).toEqual({
      value: "2690/KH-SXD",
      from: ["scan"],
      others: [],
      ask: true,
    });
  });

  it("that competes is listed and asks, the clear printing first, then what more say", () => {
    expect(chosen(says("pdf", "2690/KH-SXD"), says("scan", "2960/KH-SXD", true), says("anh", "2960/KH-SXD", true))).toEqual({
      value: "2690/KH-SXD",
      from: ["pdf"],
      others: ["2960/KH-SXD"],
      ask: true,
    });
    expect(chosen(says("pdf", "2024-03-07"), says("docx", "2024-03-08"), says("page", "2024-03-08"))).toMatchObject({
      value: "2024-03-08",
      from: ["docx", "page"],
    });
  });

  it("that is long may be misread in a letter or two, a number may not", () => {
    const title = "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến";
    expect(chosen(says("pdf", title), says("scan", title.replace("rộng", "rộnq"), true))).toMatchObject({ others: [], ask: false });
    expect(chosen(says("pdf", title), says("docx", title.replace("rộng", "rộnq")))).toMatchObject({ ask: true });
  });

  it("that nobody says is none, and an empty list says nothing", () => {
    expect(chosen(says("pdf", null), says("scan", [], true))).toBeNull();
    expect(chosen(says("pdf", []), says("page", ["Phòng A"]))).toMatchObject({ value: ["Phòng A"], others: [], ask: false });
  });
});
