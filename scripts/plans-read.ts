// npm run --silent plans:read -- FILE: reads one document and prints what it says as one JSON object (the shape: --schema).
// Status 0; a file that cannot be read: one sentence on stderr, status 2.
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { readingJsonSchema } from "../lib/reading/reading";
import { readSourceWhole } from "../lib/reading/sources/read-source";
import { unreadableSentence } from "./lib/rendering-of";

const [file, ...others] = process.argv.slice(2);

if (file === "--schema" && others.length === 0) print(readingJsonSchema());
else if (file === undefined || others.length > 0)
  refuse("Cách dùng: npm run --silent plans:read -- <tệp>, hoặc -- --schema để xem dạng của kết quả.");
else await read(file);

async function read(path: string): Promise<void> {
  // npm runs scripts in the project's folder; the person who typed a relative path meant their own.
  const place = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  try {
    const bytes = await readFile(place);
    print((await readSourceWhole(bytes, basename(place))).reading);
  } catch (problem) {
    refuse(unreadableSentence(problem, path));
  }
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
