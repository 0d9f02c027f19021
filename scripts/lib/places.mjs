import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The clone. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** What this clone keeps beside its source: database, secrets, stamps. Not in git. */
export const dataFolder = resolve(root, ".data");
