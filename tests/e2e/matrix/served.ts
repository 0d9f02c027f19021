import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the build serves, read from its own manifests. */

const dist = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next");
const manifest = (path: string) => JSON.parse(readFileSync(join(dist, path), "utf8"));

/** Addresses by the file that answers them. */
export const answered = manifest("app-path-routes-manifest.json") as Record<string, string>;
export const routes = Object.values(answered);

/** Server actions: the id on the wire and the name in the code. */
export const served = Object.entries(
  manifest("server/server-reference-manifest.json").node as Record<string, { exportedName: string; workers: Record<string, unknown> }>,
);

/** The address of a route with the object's ids; an unknown place fails. */
export function fill(route: string, ids: Record<string, string>): string {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`${route}: nothing for [${name}]`);
    return encodeURIComponent(id);
  });
}

/** Several at a time, in order; one slow answer does not hold up the rest. */
export async function each<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
