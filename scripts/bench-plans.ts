// npm run bench:plans: how well the reader reads. Precision and recall for each group, every silent guess, seconds.
// With --frozen also each exam of documents the reader had not seen at its first run; with --wrong every value that differs; with --scans also the
// seeds as scans (minutes of OCR). Each file of a seed is also made a plan and compared, leaf by leaf, with the plan written by hand.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { itemsOf } from "../lib/proposing/items";
import { readDocument } from "../lib/reading/read-document";
import type { Rendering } from "../lib/reading/sources/rendering";
import { fromHand, lackingOf, merged, planOfGiven, planOfSeed } from "../tests/support/seed-plans";
import { renderingOf } from "./lib/rendering-of";
import { renderingsOf, type SeedName, seedNames } from "./lib/renderings/seeds";
import { readingTimings } from "./lib/renderings/timings";
import { type Expected, groups, type Scores, scoreReading } from "./lib/score-reading";

const root = join(import.meta.dirname, "..");
const showWrong = process.argv.includes("--wrong");

type Line = { name: string; scores: Scores; seconds: number; scanned: boolean };

const seeds = await benchFolder(join(root, "tests/fixtures/reading"), join(root, "tests/fixtures/seeds"));
report("Seeds", seeds);
if (process.argv.includes("--frozen")) for (const exam of exams()) report(`Exam ${basename(exam)}`, await benchFolder(exam, exam));
const plans: string[] = [];
report("Seeds as files", await benchRenderings(process.argv.includes("--scans")));
console.log(`\nPlans that come out of these files, leaf by leaf beside the plan written by hand\n${plans.join("\n")}`);
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
    lines.push({
      name,
      scores: scoreReading(JSON.parse(readFileSync(join(expected, file), "utf8")) as Expected, reading),
      seconds,
      scanned: reading.fromOcr,
    });
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
      const rendering = await renderingOf(bytes, `${seed}${ending}`);
      const reading = readDocument(rendering);
      const seconds = (performance.now() - start) / 1000;
      lines.push({ name: `${seed}${ending}`, scores: scoreReading(expected, reading), seconds, scanned: reading.fromOcr });
      plans.push(planLine(seed, ending, rendering));
    }
  }
  return lines;
}

/** How much of the plan by hand came out, what differs beyond what the seed's text lacks, and values of OCR that do not ask. */
function planLine(seed: SeedName, ending: string, rendering: Rendering): string {
  const given = [{ id: seed, form: rendering.form, rendering }];
  const { equal, total, lines } = fromHand(planOfSeed(seed), planOfGiven(planOfSeed(seed), given));
  const lacking = new Set(lackingOf(seed));
  const beyond = lines.filter((line) => !lacking.has(line));
  const silent = rendering.fromOcr ? itemsOf(merged(given)).filter((item) => item.value !== null && !item.needsConfirmation) : [];
  const asks = rendering.fromOcr ? `; ${silent.length} values of OCR that do not ask` : "";
  const shown = showWrong ? beyond.map((line) => `\n  ${line}`).join("") : "";
  return `${`${seed}${ending}`.padEnd(32)} ${equal}/${total}, ${beyond.length} beyond what its text lacks${asks}${shown}`;
}

function report(title: string, lines: Line[]): void {
  console.log(`\n${title}: precision / recall for each group (values right)`);
  console.log(["document".padEnd(26), ...groups.map((group) => group.padEnd(18)), "seconds"].join(" "));
  for (const { name, scores, seconds } of lines)
    console.log([name.slice(0, 26).padEnd(26), ...groups.map((group) => figures(scores[group]).padEnd(18)), seconds.toFixed(2)].join(" "));
  console.log(
    ["all".padEnd(26), ...groups.map((group) => figures(total(lines, [group])).padEnd(18)), figures(total(lines, [...groups]))].join(" "),
  );
  const layers = lines.filter(({ scanned }) => !scanned);
  console.log(
    [
      "asks though right".padEnd(26),
      ...groups.map((group) => asking(total(layers, [group])).padEnd(18)),
      asking(total(layers, [...groups])),
    ].join(" "),
  );
  const silent = lines.flatMap(({ name, scores }) => groups.flatMap((group) => scores[group].silent.map((line) => `${name}: ${line}`)));
  console.log(silent.length === 0 ? "No silent guess." : `Silent guesses (${silent.length}):\n  ${silent.join("\n  ")}`);
  if (showWrong)
    for (const { name, scores } of lines)
      for (const group of groups) for (const line of scores[group].wrong) console.log(`  ${name}: ${line}`);
}

type Sum = Record<"right" | "asked" | "read" | "expected", number>;

function total(lines: Line[], names: (keyof Scores)[]): Sum {
  const scores = lines.flatMap((line) => names.map((name) => line.scores[name]));
  const sum = (field: keyof Sum) => scores.reduce((all, score) => all + score[field], 0);
  return { right: sum("right"), asked: sum("asked"), read: sum("read"), expected: sum("expected") };
}

/** The share of right values of a text layer that ask all the same: what honesty costs the clerk. */
function asking({ right, asked }: Sum): string {
  return right === 0 ? "-" : `${(asked / right).toFixed(3)} (${asked})`;
}

function figures({ right, read, expected }: Sum): string {
  if (read === 0 && expected === 0) return "-";
  const share = (of: number) => (of === 0 ? "–" : (right / of).toFixed(3));
  return `${share(read)} ${share(expected)} (${right})`;
}
