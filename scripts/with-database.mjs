// node scripts/with-database.mjs <program> <words…>: runs it with DATABASE_URL, by default this clone's own database.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { checkUrl, prepareDatabase } from "./lib/database.mjs";
import { withEmbedded } from "./lib/embedded.mjs";
import { dataFolder } from "./lib/places.mjs";
import { sentences } from "./lib/problem.mjs";
import { secret } from "./lib/secrets.mjs";

/** @param {string} url */
async function runWith(url) {
  const { roles } = await prepareDatabase(url);
  const [program, ...words] = process.argv.slice(2);
  if (!program) throw new Error("Usage: node scripts/with-database.mjs <program> <words…>");
  const own = {
    GUONG_ROLES: roles ? "on" : "off",
    NEXTAUTH_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: secret(dataFolder, "sign-in-secret"),
  };
  const child = spawn(program, words, { stdio: "inherit", env: { ...own, ...process.env, DATABASE_URL: url } });
  process.on("SIGINT", () => {}); // the program gets it too, and decides
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  const [status] = await once(child, "exit");
  process.exitCode = status ?? 1;
}

try {
  const given = process.env.DATABASE_URL;
  await (given ? runWith(checkUrl(given)) : withEmbedded(runWith));
} catch (error) {
  console.error(sentences(error));
  process.exitCode = 1;
}
