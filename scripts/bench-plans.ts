// npm run bench:plans: how well the reader reads. Precision and recall for each group, every silent guess, seconds.
// With --frozen also each exam of documents the reader had not seen at its first run; with --wrong every value that differs; with --scans also the
// seeds as scans (minutes of OCR).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocument } from "../lib/reading/read-document";
import { renderingOf } from "./lib/rendering-of";
import { renderingsOf, seedNames } from "./lib/renderings/seeds";
import { readingTimings } from "./lib/renderings/timings";
import { type Expected, groups, type Scores, scoreReading } from "./lib/score-reading";

const root = join(import.meta.dirname, "..");
const showWrong = process.argv.includes("--wrong");

type Line = { name: string; scores: Scores; seconds: number };

const seeds = await benchFolder(join(root, "tests/fixtures/reading"), join(root, "tests/fixtures/seeds"));
report("Seeds", seeds);
if (process.argv.includes("--frozen")) for (const exam of exams()) report(`Exam ${basename(exam)}`, await benchFolder(exam, exam));
report("Seeds as files", await benchRenderings(process.argv.includes("--scans")));
for (const { what, pages, seconds, processorSeconds } of Object.values(await readingTimings()))
  console.log(
    `${what} (${pages} page${pages === 1 ? "" : "s"}): ${seconds.toFixed(1)} s on the clock, ${processorSeconds.toFixed(1)} s of a processor`,
  );

/** Each folder of documents the reader had not seen when they were first read. */
function exams(): string[] {
  const readings = join(root, "tests/fixtures/reading");
  return readdirSync(readings, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith("frozen"))
    .map(({ name }) => join(readings, name))
    .sort();
}

/** Each expected file with the document of the same name beside it. */
async function benchFolder(expected: string, documents: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const file of readdirSync(expected)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    const name = basename(file, ".json");
    const document = [".txt", ".html", ".pdf", ".docx"].map((ending) => join(documents, name + ending)).find(existsSync);
    if (!document) continue;
    const rendering = await renderingOf(readFileSync(document), basename(document));
    const start = performance.now();
    const reading = readDocument(rendering);
    const seconds = (performance.now() - start) / 1000;
    lines.push({ name, scores: scoreReading(JSON.parse(readFileSync(join(expected, file), "utf8")) as Expected, reading), seconds });
  }
  return lines;
}

/** Each seed as the files people have; their papers say what the seed says. */
async function benchRenderings(withScans: boolean): Promise<Line[]> {
  const lines: Line[] = [];
  for (const seed of seedNames) {
    const expected = JSON.parse(readFileSync(join(root, `tests/fixtures/reading/${seed}.json`), "utf8")) as Expected;
    for (const [ending, bytes] of Object.entries(await renderingsOf(seed, withScans))) {
      const start = performance.now();
      const reading = readDocument(await renderingOf(bytes, `${seed}${ending}`));
      lines.push({ name: `${seed}${ending}`, scores: scoreReading(expected, reading), seconds: (performance.now() - start) / 1000 });
    }
  }
  return lines;
}

function report(title: string, lines: Line[]): void {
  console.log(`\n${title}: precision / recall for each group (values right)`);
  console.log(["document".padEnd(26), ...groups.map((group) => group.padEnd(18)), "seconds"].join(" "));
  for (const { name, scores, seconds } of lines)
    console.log([name.slice(0, 26).padEnd(26), ...groups.map((group) => figures(scores[group]).padEnd(18)), seconds.toFixed(2)].join(" "));
  console.log(
    ["all".padEnd(26), ...groups.map((group) => figures(total(lines, [group])).padEnd(18)), figures(total(lines, [...groups]))].join(" "),
  );
  const silent = lines.flatMap(({ name, scores }) => groups.flatMap((group) => scores[group].silent.map((line) => `${name}: ${line}`)));
  console.log(silent.length === 0 ? "No silent guess." : `Silent guesses (${silent.length}):\n  ${silent.join("\n  ")}`);
  if (showWrong)
    for (const { name, scores } of lines)
      for (const group of groups) for (const line of scores[group].wrong) console.log(`  ${name}: ${line}`);
}

function total(lines: Line[], names: (keyof Scores)[]): { right: number; read: number; expected: number } {
  const scores = lines.flatMap((line) => names.map((name) => line.scores[name]));
  const sum = (field: "right" | "read" | "expected") => scores.reduce((all, score) => all + score[field], 0);
  return { right: sum("right"), read: sum("read"), expected: sum("expected") };
}

function figures({ right, read, expected }: { right: number; read: number; expected: number }): string {
  if (read === 0 && expected === 0) return "-";
  const share = (of: number) => (of === 0 ? "–" : (right / of).toFixed(3));
  return `${share(read)} ${share(expected)} (${right})`;
}
