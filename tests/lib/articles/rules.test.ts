import { describe, expect, it } from "vitest";
import { missingParts, shownAt } from "../../../lib/articles/rules";
import { bodySchema, emptyBody, saveArticleSchema } from "../../../lib/articles/schema";

const full = {
  title: "Mặt đường có nhật ký",
  lede: "Mười một người thợ.",
  body: {
    ...emptyBody,
    opening: ["Một"],
    facts: [{ value: "48 giờ", text: "vá xong" }],
    steps: [{ title: "Chia", text: "Mỗi người một đoạn" }],
  },
};

describe("what a story lacks", () => {
  it("nothing when it is whole", () => {
    expect(missingParts(full)).toEqual([]);
  });

  it("names every part of an empty one", () => {
    expect(missingParts({ title: "", lede: "", body: emptyBody })).toEqual(["title", "lede", "opening", "facts", "steps"]);
  });

  it("names half-filled rows and a quote without a speaker", () => {
    const body = {
      ...full.body,
      facts: [{ value: "48 giờ", text: "" }],
      steps: [{ title: "Chia", text: "" }],
      quote: { text: "Lời", by: "" },
    };
    expect(missingParts({ ...full, body })).toEqual(["factWords", "stepWords", "quoteBy"]);
  });
});

describe("whether the public sees it", () => {
  const at = new Date("2026-11-20T02:00:00Z");
  const [before, after] = [new Date("2026-11-01T00:00:00Z"), new Date("2026-12-01T00:00:00Z")];
  const story = { state: "APPROVED" as const, publishedFrom: before, publishedTo: null };
  const consents = ["NAME", "STORY"].map((field) => ({ field, givenAt: before, withdrawnAt: null }));
  const exemplar = { kind: "INDIVIDUAL" as const, consents, standing: true };

  it.each([
    ["approved, inside its dates, under consent, standing", story, exemplar, "SHOWN"],
    ["a draft", { ...story, state: "DRAFT" as const }, exemplar, "NOT_APPROVED"],
    ["waiting for the editor", { ...story, state: "AWAITING_EDITOR" as const }, exemplar, "NOT_APPROVED"],
    ["before its first day", { ...story, publishedFrom: after }, exemplar, "NOT_YET"],
    ["after its last day", { ...story, publishedTo: before }, exemplar, "ENDED"],
    ["at the first moment after its last day", { ...story, publishedTo: at }, exemplar, "ENDED"],
    ["revoked", story, { ...exemplar, standing: false }, "REVOKED"],
    [
      "story withdrawn",
      story,
      { ...exemplar, consents: consents.map((row) => (row.field === "STORY" ? { ...row, withdrawnAt: at } : row)) },
      "NO_CONSENT",
    ],
    ["name of a person not given", story, { ...exemplar, consents: consents.slice(1) }, "NO_CONSENT"],
    ["name of a collective not given", story, { ...exemplar, kind: "COLLECTIVE" as const, consents: consents.slice(1) }, "SHOWN"],
  ])("%s", (_name, article, subject, shown) => {
    expect(shownAt(article, subject, at)).toBe(shown);
  });
});

describe("the form of a story", () => {
  const form = (more: object) =>
    saveArticleSchema.safeParse({
      id: "01890000-0000-7000-8000-000000000001",
      lockVersion: "0",
      title: "",
      lede: "",
      opening: "",
      ...more,
    });

  it("lets everything be empty", () => {
    const read = form({ spread: "", quoteText: "", quoteBy: "" });
    expect(read.success).toBe(true);
    expect(read.data).toMatchObject({ opening: [], facts: [], steps: [], adopters: [] });
  });

  it("parts paragraphs at empty lines and drops empty rows", () => {
    const read = form({
      opening: "Một\r\n\r\nHai\nvẫn hai",
      facts: { 0: { value: "", text: "" }, 1: { value: "48 giờ", text: "vá xong" } },
      adopters: { 0: { name: "Tổ số 1", since: "12/05/2026", result: "" }, 1: { name: "", since: "", result: "" } },
      spread: "",
      quoteText: "",
      quoteBy: "",
    });
    expect(read.data).toMatchObject({
      opening: ["Một", "Hai\nvẫn hai"],
      facts: [{ value: "48 giờ", text: "vá xong" }],
      adopters: [{ name: "Tổ số 1", since: "2026-05-12", result: "" }],
    });
  });

  it("says which adopter lacks its day", () => {
    const read = form({ adopters: { 0: { name: "Tổ số 1", since: "", result: "" } }, spread: "", quoteText: "", quoteBy: "" });
    expect(read.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([["adopters.0.since", "required"]]);
  });

  it("stores a body the schema reads back", () => {
    expect(bodySchema.parse(full.body)).toEqual(full.body);
  });
});
