// node --import tsx scripts/kiem-phieu/make-samples.ts [folder]: writes the verifier's samples anew, with fresh keys.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { bundleFiles, type SealedListFile } from "../../lib/sealing/bundle";
import { manifestBytes, manifestHash } from "../../lib/sealing/manifest";
import { type Broken, broken } from "./broken";
import { makeSampleKeys, ownPapers, publish, type Sample, type SampleKeys, sampleBox, sampleManifest } from "./sample-round";

const folder = process.argv[2] ?? join(import.meta.dirname, "samples");

async function zipped(sample: Sample): Promise<Buffer> {
  const zip = new ZipFile();
  const options = { mtime: new Date(2026, 0, 1), mode: 0o100644 };
  const add = (name: string, text: string | Uint8Array) => zip.addBuffer(Buffer.from(text), name, options);
  add(bundleFiles.manifest, sample.manifestText ?? manifestBytes(sample.manifest));
  add(bundleFiles.papers, JSON.stringify(sample.papers));
  add(bundleFiles.opened, JSON.stringify(sample.opened));
  add(bundleFiles.minutes, JSON.stringify(sample.minutes));
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

/** A round with one thing wrong; none with nothing told. Papers, box and files are the sample's own copies. */
async function makeSample(keys: SampleKeys, { lock, stuff, publish: alter, keep }: Partial<Broken>) {
  const manifest = await sampleManifest(keys);
  lock?.(manifest);
  const hash = await manifestHash(manifest);
  const box = await sampleBox(keys, hash);
  const own = await ownPapers(keys, manifest, box);
  const sealed = await publish(keys, manifest, box);
  const list: SealedListFile = {
    format: "guong-sang/sealed/1",
    manifestHash: sealed.minutes.manifestHash,
    root: sealed.minutes.root,
    papers: sealed.papers.papers,
  };
  keep?.(list);
  const sample = structuredClone(await publish(keys, manifest, (await stuff?.({ keys, hash, box })) ?? box));
  await alter?.(sample, keys);
  return { sample, own, list };
}

async function makeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const keys = await makeSampleKeys();
  const write = async (name: string, how: Partial<Broken>) => {
    const { sample, own, list } = await makeSample(keys, how);
    writeFileSync(join(folder, `${name}.zip`), await zipped(sample));
    const kept = { own: ["", own], earlier: ["-list", list] } as const;
    for (const [line, [suffix, file]] of Object.entries(kept))
      if (how.line === undefined || how.line === line)
        writeFileSync(join(folder, `${name}${suffix}.json`), `${JSON.stringify(file, null, 2)}\n`);
  };
  await write("good", {});
  for (const [name, how] of Object.entries(broken)) await write(`broken-${name}`, how);
}

await makeSamples();
