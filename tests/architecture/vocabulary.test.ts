import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "./source";

const words = ["schema.ts", "states.ts", "rules.ts", "policy.ts", "queries.ts", "commands.ts", "public.ts"];
/** Folders of lib that are no nouns: common parts, and engines that name their files by what they do. */
const parts = [
  "core",
  "db",
  "auth",
  "web",
  "text",
  "files",
  "spreadsheets",
  "reading",
  "proposing",
  "calendar",
  "jobs",
  "mail",
  "typesetting",
  "sealing",
];

const domains = readdirSync(join(root, "lib"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !parts.includes(entry.name))
  .map((entry) => entry.name);

describe("vocabulary of a domain folder", () => {
  it.each(domains)("lib/%s holds only files of the closed list", (domain) => {
    const names = readdirSync(join(root, "lib", domain));
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  });

  it("nothing is called a shrug", () => {
    const shrugs = ["lib", "app", "components", "scripts"]
      .flatMap(filesBelow)
      .filter((path) => /\/(index|utils|helpers|service|types|common|misc)\.tsx?$/.test(path));
    expect(shrugs).toEqual(["lib/text/vi/common.ts"]);
  });

  it("every engine opens with a page that says what it does", () => {
    const engines = ["files", "spreadsheets", "reading", "proposing", "calendar", "jobs", "sealing", "mail", "typesetting"];
    expect(engines.filter((engine) => !readdirSync(join(root, "lib", engine)).includes("README.md"))).toEqual([]);
  });
});
