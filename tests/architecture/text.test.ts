import { describe, expect, it } from "vitest";
import { vi } from "../../lib/text/vi";
import { codeOf, filesBelow } from "./source";

const code = ["lib", "app", "components"].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));
const catalogue = vi as unknown as Record<string, { reasons?: Record<string, string> }>;

function sentences(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => sentences(item, `${path}.${index}`));
  if (value && typeof value === "object") return Object.entries(value).flatMap(([key, item]) => sentences(item, `${path}.${key}`));
  return [];
}

const all = sentences(vi, "vi");

describe("the catalogue", () => {
  it("is NFC", () => {
    expect(all.filter(({ text }) => text !== text.normalize("NFC")).map(({ path }) => path)).toEqual([]);
  });

  it("has no double spaces, no loose ends, no exclamation marks", () => {
    expect(
      all
        .filter(({ text }) => /\s{2}|!|\.\.\./.test(text.replace(/\n/g, " ")) || /^\s+\S/.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([]);
  });

  it("repairs Ƣ and ƣ", () => {
    expect(all.filter(({ text }) => /[Ƣƣ]/.test(text))).toEqual([]);
  });

  it("has a sentence for every reason in the code", () => {
    const used = code.flatMap((path) =>
      [
        ...codeOf(path).matchAll(
          /(?:deny|DomainError|conflict|invalid|refuse|no)\((?:\s*"(?:not-found|forbidden|conflict|invalid)",)?\s*"([a-zA-Z]+\.[a-zA-Z]+)"/g,
        ),
      ].map((match) => match[1] ?? ""),
    );
    expect(used.length).toBeGreaterThan(50);
    const missing = [...new Set(used)].filter((reason) => {
      const [domain = "", key = ""] = reason.split(".");
      return typeof catalogue[domain]?.reasons?.[key] !== "string";
    });
    expect(missing).toEqual([]);
  });

  it("holds no entry that nobody uses", () => {
    const text = code
      .filter((path) => !path.startsWith("lib/text/vi"))
      .map(codeOf)
      .join("\n");
    const entries = Object.entries(vi).flatMap(([domain, words]) => Object.keys(words).map((key) => ({ domain, key })));
    const unused = entries.filter(({ key }) => !new RegExp(`\\b${key}\\b`).test(text)).map(({ domain, key }) => `${domain}.${key}`);
    expect(unused).toEqual([]);
  });
});
