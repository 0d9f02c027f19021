/**
 * Prints what is being done and how long it took. A step that finds nothing to do returns `current`.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result> | Result} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const begun = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${name}`);
  try {
    const result = await work();
    print(stepLine("✓", name, performance.now() - begun, result === current));
    return result;
  } catch (error) {
    print(stepLine("✗", name, performance.now() - begun, false));
    throw error;
  }
}

/** What a step answers when everything was as it should be. */
export const current = Symbol("current");

/**
 * @param {string} mark
 * @param {string} name
 * @param {number} milliseconds
 * @param {boolean} idle
 */
export function stepLine(mark, name, milliseconds, idle) {
  const seconds = `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
  return `  ${mark} ${name.padEnd(44)} ${seconds.padStart(8)}${idle ? "  (đã có sẵn · up to date)" : ""}`;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
}
