import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded, generateIfNeeded } from "./build.mjs";
import { run, stopCommands } from "./commands.mjs";
import { install, withoutNodeEnv } from "./install.mjs";
import { dataFolder, root } from "./places.mjs";
import { Problem, sentences } from "./problem.mjs";
import { readPlaywright, readVitest, sumOf } from "./reports.mjs";
import { step } from "./steps.mjs";

/** Scripts of package.json that look at the code; each counts as one test. */
const tools = [
  { name: "Định dạng, cách viết · format, lint", script: "lint" },
  { name: "Kiểu · types", script: "types" },
  { name: "Chiều phụ thuộc · direction", script: "direction" },
  { name: "Mã thừa · dead code", script: "dead" },
];

const reports = join(dataFolder, "reports");
/** @type {import("./reports.mjs").Sum} */
const sum = { passed: 0, failed: 0, failures: [] };

/** Runs the whole of `npm test`. */
export async function runChecks() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => stopCommands());
  try {
    await step("Cài các gói · install", install);
    await step("Trình truy cập dữ liệu · generate", generateIfNeeded);
    for (const tool of tools) await check(tool);
    await unitTests();
    await browserTests();
  } catch (error) {
    broke("npm test", error);
  }
  // Last of all: a log that is cut to its end still says what failed.
  for (const failure of sum.failures) console.log(`\n✗ ${failure}`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed === 0 ? 0 : 1);
}

/** @param {{ name: string, script: string }} tool */
async function check({ name, script }) {
  await counted(name, async () => {
    const { status, output } = await npm(script);
    if (status !== 0) throw new Problem(`“npm run ${script}” có lỗi.`, `“npm run ${script}” found something.`, output);
    return { passed: 1, failed: 0, failures: [] };
  });
}

async function unitTests() {
  const file = freshReport("vitest.json");
  await counted("Quy tắc, dữ liệu · unit and database tests", async () => {
    const { status } = await npm("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`], { show: true });
    return sumOf(file, status, readVitest);
  });
}

async function browserTests() {
  await counted("Dựng trang · build", async () => {
    const env = { ...process.env, DATABASE_URL: "postgres://build@127.0.0.1:1/none", NEXTAUTH_SECRET: "x".repeat(32) };
    await buildIfNeeded(env);
    return { passed: 0, failed: 0, failures: [] };
  });
  const file = freshReport("playwright.json");
  await counted("Trình duyệt · browser tests", async () => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const { status } = await npm("e2e", ["--reporter=list,json"], { show: true, env });
    return sumOf(file, status, readPlaywright);
  });
}

/**
 * One step and what it adds to the sum; a step that breaks is a failure, and the next one runs.
 * @param {string} name
 * @param {() => Promise<import("./reports.mjs").Sum>} work
 */
async function counted(name, work) {
  try {
    const { passed, failed, failures } = await step(name, work);
    sum.passed += passed;
    sum.failed += failed;
    sum.failures.push(...failures);
  } catch (error) {
    broke(name, error);
  }
}

/**
 * @param {string} name of the step
 * @param {unknown} error
 */
function broke(name, error) {
  console.error(sentences(error));
  sum.failed += 1;
  sum.failures.push(name);
}

/**
 * @param {string} script
 * @param {string[]} [words]
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]
 */
function npm(script, words = [], { show = false, env = {} } = {}) {
  const program = process.env.npm_execpath;
  const call = ["run", "--silent", script, ...(words.length > 0 ? ["--", ...words] : [])];
  const options = { cwd: root, show, env: { ...withoutNodeEnv(process.env), ...env, NEXT_TELEMETRY_DISABLED: "1" } };
  return program ? run(process.execPath, [program, ...call], options) : run("npm", call, options);
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}
