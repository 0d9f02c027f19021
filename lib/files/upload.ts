import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type FileInfo } from "busboy";
import { inspectFile } from "./inspection";
import { type FileRefusal, refuseFile } from "./refusal";
import { cleanFileName } from "./rules";
import { fileLimits, type MediaKind, mediaTypes, type ReceivedFile } from "./schema";
import { dropWaiting, waitingPlace } from "./store";

/** What came in: the typed fields in any case, and either a good file or the reason why not. */
export type Upload = { fields: Record<string, string>; file: ReceivedFile | null; refusal: FileRefusal | null };

type Written = { waiting: string; sha256: string; size: number; name: string; cut: boolean };

/**
 * Reads a multipart post with at most one file, streaming. The body is always read to its end, so that the browser
 * gets the answer; bytes are counted and compared with content-length (a proxy may have cut them). `inspect` says what
 * the content is, or refuses it.
 */
export async function readUpload(request: Request, inspect: (path: string) => Promise<MediaKind> = inspectFile): Promise<Upload> {
  const upload: Upload = { fields: {}, file: null, refusal: null };
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data/i.test(type)) return { ...upload, refusal: "noFile" };
  const written = await receive(request.body, type, request.headers.get("content-length"), upload);
  if (!written) return { ...upload, refusal: upload.refusal ?? "noFile" };
  try {
    if (upload.refusal) throw refuseFile(upload.refusal);
    if (written.cut) throw refuseFile("tooLarge");
    const kind = await inspect(written.waiting);
    const { waiting, sha256, size } = written;
    upload.file = { waiting, sha256, size, mediaType: mediaTypes[kind].mediaType, fileName: cleanFileName(written.name, kind) };
  } catch (error) {
    await dropWaiting(written.waiting);
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    upload.refusal = refusal;
  }
  return upload;
}

function refusalOf(error: unknown): FileRefusal | null {
  const named = error instanceof Error && "reason" in error ? String(error.reason) : "";
  return named.startsWith("evidence.") ? (named.slice("evidence.".length) as FileRefusal) : null;
}

async function receive(body: ReadableStream, type: string, announced: string | null, upload: Upload): Promise<Written | null> {
  const parser = busboy({
    headers: { "content-type": type },
    defParamCharset: "utf8",
    limits: { files: 1, fileSize: fileLimits.bytes, fields: 20, fieldSize: 20_000, parts: 25 },
  });
  let writing: Promise<Written | null> = Promise.resolve(null);
  parser.on("field", (name, value) => {
    upload.fields[name] = value;
  });
  parser.on("file", (_name, stream, info) => {
    writing = write(stream, info);
    // Awaited after the whole body; a failure before that must not go unheard.
    writing.catch(() => undefined);
  });
  let received = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), counter, parser);
  } catch {
    upload.refusal = "cutOff";
  }
  if (announced !== null && Number(announced) !== received) upload.refusal = "cutOff";
  return writing.catch(() => {
    upload.refusal ??= "cutOff";
    return null;
  });
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
