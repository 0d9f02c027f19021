// A worker of one document: sets it and says the bytes, so that setting never holds up who serves pages. Every word comes in as
// data, never as markup; no day is written into the file.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
const compiler = NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
const { layout, data } = workerData;
parentPort?.postMessage(Uint8Array.from(compiler.pdf({ mainFileContent: layout, inputs: { data: JSON.stringify(data) } })));
