/** What a bar ends with: one line of figures, and whether they reach it. */
export type Outcome = { passed: boolean; figures: string };

/** A whole number given as `--name 20`, or the usual one. */
export function option(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

/** Prints a line of its own for a part of a bar and gives back whether it holds. */
export function line(holds: boolean, words: string): boolean {
  console.log(`${holds ? "ok " : "BAD"} ${words}`);
  return holds;
}
