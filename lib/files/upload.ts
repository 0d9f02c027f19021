import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type FileInfo } from "busboy";
import { inspectFile } from "./inspection";
import { type FileRefusal, refuseFile } from "./refusal";
import { cleanFileName, plainName } from "./rules";
import { fileLimits, type MediaKind, mediaTypes, type ReceivedFile } from "./schema";
import { dropWaiting, waitingPlace } from "./store";

/** What came in: the typed fields in any case, and either a good file or the reason why not. */
export type Upload = { fields: Record<string, string>; file: ReceivedFile | null; refusal: FileRefusal | null };
/** The same of several files: the good ones, and the others by name. `refusal`: none came, or the body broke off. */
export type Uploads = {
  fields: Record<string, string>;
  files: ReceivedFile[];
  refused: { fileName: string; refusal: FileRefusal }[];
  refusal: FileRefusal | null;
};

type Inspect = (path: string) => Promise<MediaKind>;
type Written = { waiting: string; sha256: string; size: number; name: string; cut: boolean };
type Received = { fields: Record<string, string>; written: Written[]; refusal: FileRefusal | null };

/** Reads a multipart post with at most one file, as `readUploads` does. */
export async function readUpload(request: Request, inspect: Inspect = inspectFile): Promise<Upload> {
  const { fields, files, refused, refusal } = await readUploads(request, 1, inspect);
  return { fields, file: files[0] ?? null, refusal: refused[0]?.refusal ?? refusal };
}

/**
 * Reads a multipart post with at most so many files, streaming. The body is always read to its
 * end, so that the browser gets the answer; bytes are counted and compared with content-length (a proxy may have cut them).
 * `inspect` says what the content is, or refuses it.
 */
export async function readUploads(request: Request, most: number, inspect: Inspect = inspectFile): Promise<Uploads> {
  const uploads: Uploads = { fields: {}, files: [], refused: [], refusal: null };
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data/i.test(type)) return { ...uploads, refusal: "noFile" };
  const { fields, written, refusal } = await receive(request.body, type, request.headers.get("content-length"), most);
  if (refusal || written.length === 0) {
    await Promise.all(written.map(({ waiting }) => dropWaiting(waiting)));
    return { ...uploads, fields, refusal: refusal ?? "noFile" };
  }
  for (const one of written) {
    const outcome = await inspected(one, inspect);
    if (typeof outcome === "string") uploads.refused.push({ fileName: plainName(one.name), refusal: outcome });
    else uploads.files.push(outcome);
  }
  return { ...uploads, fields };
}

/** The good file, or why it is none; then nothing of it stays. */
async function inspected({ waiting, sha256, size, name, cut }: Written, inspect: Inspect): Promise<ReceivedFile | FileRefusal> {
  try {
    if (cut) throw refuseFile("tooLarge");
    const kind = await inspect(waiting);
    return { waiting, sha256, size, mediaType: mediaTypes[kind].mediaType, fileName: cleanFileName(name, kind) };
  } catch (error) {
    await dropWaiting(waiting);
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal;
  }
}

function refusalOf(error: unknown): FileRefusal | null {
  const named = error instanceof Error && "reason" in error ? String(error.reason) : "";
  return named.startsWith("evidence.") ? (named.slice("evidence.".length) as FileRefusal) : null;
}

async function receive(body: ReadableStream, type: string, announced: string | null, most: number): Promise<Received> {
  const parser = busboy({
    headers: { "content-type": type },
    defParamCharset: "utf8",
    limits: { files: most, fileSize: fileLimits.bytes, fields: 20, fieldSize: 20_000, parts: 24 + most },
  });
  const fields: Record<string, string> = {};
  const writing: Promise<Written | null>[] = [];
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (_name, stream, info) => {
    const one = write(stream, info);
    // Awaited after the whole body; a failure before that must not go unheard.
    one.catch(() => undefined);
    writing.push(one);
  });
  let refusal: FileRefusal | null = null;
  parser.on("filesLimit", () => {
    // One file asked for and more sent: the first is taken, as ever.
    if (most > 1) refusal = "tooManyFiles";
  });
  let received = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(null, chunk);
    },
  });
  let whole = true;
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), counter, parser);
  } catch {
    whole = false;
  }
  const ends = await Promise.allSettled(writing);
  const written = ends.flatMap((end) => (end.status === "fulfilled" && end.value ? [end.value] : []));
  const broken = !whole || (announced !== null && Number(announced) !== received) || ends.some(({ status }) => status === "rejected");
  return { fields, written, refusal: broken ? "cutOff" : refusal };
}

async function write(stream: Readable & { truncated?: boolean }, info: FileInfo): Promise<Written | null> {
  const waiting = await waitingPlace();
  const hash = createHash("sha256");
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(stream, counter, createWriteStream(waiting, { mode: 0o600, flags: "wx" }));
  } catch (error) {
    await dropWaiting(waiting);
    throw error;
  }
  if (size === 0 && !info.filename) {
    await dropWaiting(waiting);
    return null;
  }
  return { waiting, sha256: hash.digest("hex"), size, name: info.filename ?? "", cut: stream.truncated === true };
}
