import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded, generateIfNeeded } from "../../scripts/lib/build.mjs";
import { findChromium } from "../../scripts/lib/chromium.mjs";
import { prepareDatabase } from "../../scripts/lib/database.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { loadSample } from "../../scripts/lib/sample.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { startTemporaryServer } from "../../scripts/lib/temporary-server.mjs";

/**
 * Browser tests run against the built site with a database and files of its own and the sample world
 * in it. Tests find them in E2E_URL and E2E_DATABASE_URL; one that needs the worker starts it with E2E_WORKER_ENV.
 */
export default async function openSite(): Promise<() => Promise<void>> {
  const { path, env: forBrowser } = await findChromium();
  await generateIfNeeded();
  const database = await startTemporaryServer();
  // Browsers that are cut off leave their profiles behind: whatever this run puts away goes with it.
  const folder = mkdtempSync(join(tmpdir(), "guong-e2e-"));
  process.env.TMPDIR = folder;
  const closeAll = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await freePort();
    const env = { ...process.env, ...settings(port), DATABASE_URL: database.url, FILES_DIR: join(folder, "files") };
    await prepareDatabase(database.url);
    await loadSample(env);
    await buildIfNeeded(env);
    const site = await serve({ port, host: "127.0.0.1", env });
    const { NEXTAUTH_URL, NEXTAUTH_SECRET, GUONG_ROLES, FILES_DIR, TZ, DATABASE_URL } = env;
    const E2E_WORKER_ENV = JSON.stringify({ NEXTAUTH_URL, NEXTAUTH_SECRET, GUONG_ROLES, FILES_DIR, TZ, DATABASE_URL });
    Object.assign(process.env, {
      E2E_URL: NEXTAUTH_URL,
      E2E_DATABASE_URL: database.url,
      E2E_WORKER_ENV,
      CHROMIUM_PATH: path,
      ...forBrowser,
    });
    return async () => {
      await site.stop();
      await closeAll();
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** One visitor makes all the requests of a test run, so the rate limit is raised; nothing else differs. */
function settings(port: number) {
  return {
    GUONG_ROLES: "on",
    GUONG_RATE_FACTOR: "1000",
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    TZ: "America/New_York",
  };
}
