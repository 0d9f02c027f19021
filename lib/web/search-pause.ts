import "server-only";
import { vi } from "../text/vi";
import { callerAddress } from "./gate";
import { secondsToWait } from "./rate";

/** A visitor's search counts towards the public limit of the address; the sentence to show instead of results, or null. */
export async function searchPause(): Promise<string | null> {
  const wait = await secondsToWait("public", await callerAddress());
  return wait > 0 ? vi.common.searchPause(wait) : null;
}
