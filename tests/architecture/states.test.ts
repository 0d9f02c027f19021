import { describe, expect, it } from "vitest";
import { codeOf, filesBelow } from "./source";

const code = ["lib", "app", "components"].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));

/** Words that name a state of a course and nothing else. Words with a second meaning (OPEN, CLOSED, VOID …) are left to types. */
const names = [
  ...["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "APPRAISED", "TABLED", "SETTLED", "AWAITING_EDITOR", "APPROVED", "CASTING", "OPENED"],
  "REGISTERED",
];
/** The table itself, words for people, and stages and steps of other courses that share a word with a state. */
const homes = /\/states\.ts$|^lib\/text\/vi\/|^lib\/discoveries\/|^lib\/exemplars\/public\.ts$|^app\/lam-viec\/phat-hien\//;

describe("states", () => {
  it("only the mover assigns a state", () => {
    const assigning = code.filter((path) => path !== "lib/db/transaction.ts" && /data:\s*\{[^}]*\bstate:/s.test(codeOf(path)));
    expect(assigning).toEqual([]);
  });

  it("only the tables name a state", () => {
    const naming = code
      .filter((path) => !homes.test(path))
      .flatMap((path) => names.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(codeOf(path))).map((name) => `${path}: ${name}`));
    expect(naming).toEqual([]);
  });

  it("no raw SQL changes a state", () => {
    expect(code.filter((path) => /UPDATE\s+"?\w+"?\s+SET[^`]*\bstate\b/is.test(codeOf(path)))).toEqual([]);
  });

  it("nobody uses unsafe SQL", () => {
    expect(code.filter((path) => /\$(queryRawUnsafe|executeRawUnsafe)/.test(codeOf(path)))).toEqual([]);
  });
});
