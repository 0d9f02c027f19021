// npm run demo:reset: the sample world as on the first day. Refused where there is anything else.
import { checkUrl, prepareDatabase, withClient } from "./lib/database.mjs";
import { withEmbedded } from "./lib/embedded.mjs";
import { sentences } from "./lib/problem.mjs";
import { emptySample, loadSample } from "./lib/sample.mjs";
import { step } from "./lib/steps.mjs";

/** @param {string} url */
async function reset(url) {
  const { roles } = await step("Cập nhật bảng · migrate", () => prepareDatabase(url));
  await step("Xoá dữ liệu mẫu cũ · empty", () => withClient(url, emptySample));
  const env = { GUONG_ROLES: roles ? "on" : "off", ...process.env, DATABASE_URL: url };
  await step("Dữ liệu mẫu · sample data", () => loadSample(env));
}

try {
  const given = process.env.DATABASE_URL;
  await (given ? reset(checkUrl(given)) : withEmbedded(reset));
} catch (error) {
  console.error(sentences(error));
  process.exitCode = 1;
}
