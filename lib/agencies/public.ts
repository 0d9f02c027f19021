import "server-only";
import { publicDb } from "../db/client";

/** Whether this database holds sample agencies: pages then say so. */
export async function isSampleWorld(): Promise<boolean> {
  const rows = await publicDb().$queryRaw<{ sample: boolean }[]>`SELECT EXISTS (SELECT FROM public_agencies WHERE is_sample) AS sample`;
  return rows[0]?.sample ?? false;
}
