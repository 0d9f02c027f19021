import { keepFields, readFields } from "@/lib/web/kept-fields";
import { paths } from "@/lib/web/paths";

/** A file that was not taken, and the key of the reason. */
export type RefusedFile = { fileName: string; reason: string };

const longest = 80;

/** Keeps the names of refused files for the page that is led to; not in the address, which is logged. */
export async function keepRefused(refused: readonly RefusedFile[]): Promise<void> {
  const lines = refused.map(({ fileName, reason }, index) => [String(index), `${reason} ${fileName.slice(0, longest)}`]);
  await keepFields(paths.deskPlans(), Object.fromEntries(lines));
}

/** What `keepRefused` kept, in its order. */
export async function readRefused(): Promise<RefusedFile[]> {
  return Object.values((await readFields()) ?? {}).flatMap((line) => {
    const [, reason, fileName] = /^([a-zA-Z]+\.[a-zA-Z]+) (.+)$/.exec(line) ?? [];
    return reason && fileName ? [{ fileName, reason }] : [];
  });
}
