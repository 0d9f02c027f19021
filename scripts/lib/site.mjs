import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded, generateIfNeeded } from "./build.mjs";
import { stopCommands } from "./commands.mjs";
import { checkUrl, prepareDatabase, withClient } from "./database.mjs";
import { openEmbedded } from "./embedded.mjs";
import { install } from "./install.mjs";
import { dataFolder, root } from "./places.mjs";
import { sitePort } from "./ports.mjs";
import { Problem, sentences } from "./problem.mjs";
import { emptySample, loadSample } from "./sample.mjs";
import { secret } from "./secrets.mjs";
import { serve } from "./serve.mjs";
import { current, step } from "./steps.mjs";
import { keepWorker } from "./worker-process.mjs";

/** What has to be closed at the end, newest last. @type {(() => Promise<unknown>)[]} */
const open = [];
let stopping = false;

/** Runs the whole of `npm start` until somebody stops it. */
export async function startSite() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => stopSite(0));
  stopWithNpm();
  try {
    await run();
  } catch (error) {
    if (stopping) return; // a step that was broken off
    console.error(sentences(error));
    await stopSite(1);
  }
}

/** npm passes a signal to its shell, which keeps it to itself: the end of that shell is our signal. */
function stopWithNpm() {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && stopSite(0), 300).unref();
}

/** @param {number} status */
async function stopSite(status) {
  if (stopping) return;
  stopping = true;
  if (status === 0) console.log("\nĐang dừng… · Stopping…");
  stopCommands();
  for (const close of open.reverse()) await close().catch((error) => console.error(sentences(error)));
  process.exit(status);
}

async function run() {
  const begun = performance.now();
  const host = process.env.HOST || "127.0.0.1";
  const given = process.env.DATABASE_URL ? checkUrl(process.env.DATABASE_URL) : undefined;
  console.log("Gương Sáng");
  const port = await sitePort(process.env.PORT, host);
  await step("Cài các gói · install", install);
  const url = given ?? (await step("Cơ sở dữ liệu · database", startEmbedded));
  const state = await step("Cập nhật bảng · migrate", () => prepareDatabase(url));
  if (!state.roles) console.log(adviceOnRoles);
  await step("Trình truy cập dữ liệu · generate", generateIfNeeded);
  const env = siteEnvironment({ port, url, roles: state.roles });
  const loaded = await step("Dữ liệu mẫu · sample data", () => sample(state.content, url, env));
  await step("Dựng trang · build", () => buildIfNeeded(env));
  const site = await step("Mở trang · serve", () => serve({ port, host, env }));
  open.push(site.stop);
  open.push(keepWorker({ env }).stop);
  site.ended.then(() => {
    if (stopping) return undefined;
    console.error(sentences(new Problem("Trang đã dừng bất ngờ.", "The site ended unexpectedly.")));
    return stopSite(1);
  });
  printWelcome(port, performance.now() - begun, loaded !== current || state.content === "sample");
}

async function startEmbedded() {
  const database = await openEmbedded((error) => {
    console.error(sentences(error));
    return stopSite(1);
  });
  open.push(database.close);
  return database.url;
}

const adviceOnRoles = [
  "    Người dùng trong DATABASE_URL không tạo được vai trò guong_app, guong_public: trang vẫn chạy, các bảng nhật ký",
  "    và phiếu do trigger bảo vệ; hãy nhờ quản trị viên cơ sở dữ liệu chạy deploy/roles.sql.",
  "    The user in DATABASE_URL cannot make the roles guong_app and guong_public: the site runs all the same, triggers",
  "    guard the log and the ballots; let the database administrator run deploy/roles.sql.",
].join("\n");

/**
 * @param {{ port: number, url: string, roles: boolean }} facts
 * @returns {NodeJS.ProcessEnv}
 */
function siteEnvironment({ port, url, roles }) {
  return {
    GUONG_ROLES: roles ? "on" : "off",
    NEXTAUTH_URL: `http://localhost:${port}`,
    ...process.env,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret(dataFolder, "sign-in-secret"),
    DATABASE_URL: url,
  };
}

/**
 * Loads the sample world on the first run; a loading that was interrupted is begun again.
 * @param {Awaited<ReturnType<typeof prepareDatabase>>["content"]} content
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 */
async function sample(content, url, env) {
  if (content === "sample" || content === "real data" || process.env.GUONG_SAMPLE === "off") return current;
  if (content === "part of the sample") await withClient(url, emptySample);
  await loadSample(env);
  return undefined;
}

/**
 * @param {number} port
 * @param {number} milliseconds
 * @param {boolean} isSample
 */
function printWelcome(port, milliseconds, isSample) {
  const seconds = (milliseconds / 1000).toFixed(1).replace(".", ",");
  console.log(`\n  Trang đã mở sau ${seconds} s · The site is open:  ${process.env.NEXTAUTH_URL ?? `http://localhost:${port}`}`);
  if (isSample) console.log(signInLines(sampleFile("sign-ins.json"), sampleFile("sample-slips.json")));
  console.log("  Ctrl-C để dừng · to stop\n");
}

/** @param {string} name */
const sampleFile = (name) => JSON.parse(readFileSync(join(root, "prisma/seed", name), "utf8"));

/**
 * The sample sign-ins, an agency a block, and the key slips of the sample round, without which it could not be counted.
 * @param {{ password: string, people: { agency: string, role: string, username: string }[] }} signIns
 * @param {{ slips: string[] }} sampleSlips
 */
export function signInLines({ password, people }, { slips }) {
  const lines = [`\n  Đăng nhập thử, mật khẩu chung · sample sign-ins, one password:  ${password}`];
  let agency = "";
  for (const person of people) {
    if (person.agency !== agency) lines.push(`\n  ${person.agency}`);
    agency = person.agency;
    lines.push(`    ${person.username.padEnd(24)} ${person.role}`);
  }
  lines.push("\n  Phiếu chìa khóa MẪU của vòng bỏ phiếu mẫu (Bình Phước), hai phiếu bất kỳ mở hòm · sample key slips, any two");
  for (const slip of slips) lines.push(`    ${slip}`);
  return `${lines.join("\n")}\n`;
}
