import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Every source file below a folder of the house, as a path from the root. */
export function filesBelow(folder: string): string[] {
  const walk = (path: string): string[] =>
    readdirSync(path).flatMap((name) => {
      const full = join(path, name);
      if (name === "node_modules" || name === "generated" || name.startsWith(".next")) return [];
      return statSync(full).isDirectory() ? walk(full) : [relative(root, full)];
    });
  return walk(join(root, folder)).sort();
}

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Source without comments. */
export function codeOf(path: string): string {
  return read(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** The text of each top-level function of a file, by name. */
export function functionsOf(path: string): { name: string; exported: boolean; head: string; body: string }[] {
  const code = codeOf(path);
  const starts = [...code.matchAll(/^(export )?(?:async )?function (\w+)\s*(?:<[^>]*>)?\(/gm)];
  return starts.map((match, index) => {
    const text = code.slice(match.index, starts[index + 1]?.index ?? code.length);
    const head = text.slice(0, text.indexOf("{"));
    return { name: match[2] ?? "", exported: match[1] !== undefined, head, body: text };
  });
}
