import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A secret of this clone: made once, kept where only its owner reads it. The file appears whole or
 * not at all, and of two processes making it at once both get the same one.
 * @param {string} folder
 * @param {string} name
 */
export function secret(folder, name) {
  const file = join(folder, name);
  const found = read(file);
  if (found) return found;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return /** @type {string} */ (read(file));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
