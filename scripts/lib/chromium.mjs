import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { must, run } from "./commands.mjs";
import { dataFolder, root } from "./places.mjs";
import { Problem } from "./problem.mjs";

/**
 * A browser for the tests, and what has to be in the environment for it to start.
 * @typedef {{ path: string, env: Record<string, string> }} Browser
 */

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The ways to a browser, in the order they are tried: the one named, the system's, the one inside an
 * npm package, and as root on Debian the distribution's, installed now.
 * @param {{ env?: Record<string, string | undefined>, asRoot?: boolean }} [machine]
 * @returns {(() => Promise<Browser | undefined>)[]}
 */
export function waysToChromium({ env = process.env, asRoot = process.getuid?.() === 0 } = {}) {
  const named = env.CHROMIUM_PATH;
  if (named) return [async () => starting({ path: named, env: {} })];
  const system = env.GUONG_SKIP_SYSTEM_CHROMIUM ? [] : systemPlaces(env.PATH ?? "").map((path) => async () => starting({ path, env: {} }));
  const installed = asRoot && existsSync("/usr/bin/apt-get") && !env.GUONG_SKIP_SYSTEM_CHROMIUM ? [installFromDebian] : [];
  return [...system, fromPackage, ...installed];
}

/**
 * Finds a browser that starts.
 * @returns {Promise<Browser>}
 * @throws {Problem} with the command that installs one
 */
export async function findChromium() {
  for (const way of waysToChromium()) {
    const browser = await way();
    if (browser) return browser;
  }
  throw new Problem(
    `Không tìm thấy Chromium chạy được. Hãy cài: ${installCommand} — hoặc đặt CHROMIUM_PATH.`,
    `No Chromium that starts was found. Install one: ${installCommand} — or set CHROMIUM_PATH.`,
  );
}

const installCommand = "sudo apt-get update && sudo apt-get install -y chromium";

/** @param {string} path the search path */
function systemPlaces(path) {
  const folders = [...path.split(delimiter), "/usr/bin", "/snap/bin"];
  const found = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...new Set([...found, mac])].filter((file) => existsSync(file));
}

/**
 * The browser, if it really starts here and can write: a name may be a mere pointer to a package not installed, and a
 * browser without a letter type falls over the first word of a page.
 * @param {Browser} browser
 * @returns {Promise<Browser | undefined>}
 */
async function starting(browser) {
  const { chromium } = await import("playwright");
  try {
    const env = /** @type {Record<string, string>} */ ({ ...process.env, ...browser.env });
    const running = await chromium.launch({ executablePath: browser.path, env, timeout: 30_000 });
    const page = await running.newPage();
    await page.setContent("<p>Gương Sáng</p>");
    const height = await page.evaluate(() => document.querySelector("p")?.offsetHeight ?? 0);
    await running.close();
    return height > 0 ? browser : undefined;
  } catch {
    return undefined;
  }
}

/** The browser that comes in an npm package, unpacked once, with its own libraries where the system lacks them. */
async function fromPackage() {
  const folder = await unpacked();
  if (!folder) return undefined;
  const path = join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: ownFonts(folder) };
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return (await starting({ path, env: fonts })) ?? starting({ path, env: { ...fonts, LD_LIBRARY_PATH: libraries } });
}

/**
 * Where the letter types that came along lie; the package's own list names only the places of its usual home.
 * @param {string} folder
 */
function ownFonts(folder) {
  const file = join(folder, "fonts.conf");
  const cache = join(folder, "fonts-cache");
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${cache}</cachedir></fontconfig>\n`);
  return file;
}

async function unpacked() {
  const require = createRequire(import.meta.url);
  const home = join(root, "node_modules/@sparticuz/chromium");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(home)) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const folder = join(dataFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  // The package unpacks into the temporary folder, so it is given one of its own.
  const script = `import { inflate } from ${JSON.stringify(require.resolve("@sparticuz/chromium"))};
    for (const name of process.argv.slice(1)) await inflate(name);`;
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((name) => join(home, "bin", name));
  const env = { ...process.env, TMPDIR: draft };
  const { status } = await run(process.execPath, ["--input-type=module", "-e", script, ...archives], { env });
  if (status !== 0) return undefined;
  renameSync(draft, folder);
  return folder;
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await must("apt-get install chromium", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return starting({ path: "/usr/bin/chromium", env: {} });
}
