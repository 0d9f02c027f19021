import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a seed (tests/fixtures/seeds). */
export const seedText = (name: string) => readFileSync(join(import.meta.dirname, `../fixtures/seeds/${name}.txt`), "utf8");
