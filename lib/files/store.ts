import "server-only";
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";

/** Attachments on disk, outside the web root, under random keys; only this file knows where. */
const folder = () => resolve(/* turbopackIgnore: true */ process.env.FILES_DIR ?? ".data/files");
const wellFormed = /^[0-9a-f]{32}$/;

function placeOf(key: string): string {
  if (!wellFormed.test(key)) throw new Error("malformed file key");
  return join(folder(), key.slice(0, 2), key);
}

/** Where an upload is written until it is known to be good. */
export async function waitingPlace(): Promise<string> {
  const waiting = join(folder(), "waiting");
  await mkdir(waiting, { recursive: true, mode: 0o700 });
  return join(waiting, randomBytes(16).toString("hex"));
}

/** Moves a waiting file to its place and gives its key. */
export async function keepFile(waiting: string): Promise<string> {
  const key = randomBytes(16).toString("hex");
  const place = placeOf(key);
  await mkdir(join(place, ".."), { recursive: true, mode: 0o700 });
  await rename(waiting, place);
  return key;
}

/** Takes away a file whose row was never written. */
export async function dropFile(key: string): Promise<void> {
  await rm(placeOf(key), { force: true });
}

/** Takes away a waiting file; harmless when it was kept meanwhile. */
export async function dropWaiting(waiting: string): Promise<void> {
  await rm(waiting, { force: true });
}

/** The content as a stream with its size; null when the disk has lost it. */
export async function readStored(key: string): Promise<{ size: number; stream: ReadableStream } | null> {
  const place = placeOf(key);
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) return null;
  return { size: found.size, stream: Readable.toWeb(createReadStream(place)) as ReadableStream };
}
