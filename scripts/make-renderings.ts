// Makes from each seed text the files people really have: a PDF, a scan, a web page, a word processor's file.
// node --import tsx --conditions=react-server scripts/make-renderings.ts [folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderingsOf, seedNames } from "./lib/renderings/seeds";

const folder = process.argv[2] ?? ".data/renderings";
mkdirSync(folder, { recursive: true });
for (const name of seedNames) {
  for (const [ending, bytes] of Object.entries(await renderingsOf(name))) {
    const path = join(folder, `${name}${ending}`);
    writeFileSync(path, bytes);
    console.log(`${path} ${Math.round(bytes.length / 1024)} kB`);
  }
}
