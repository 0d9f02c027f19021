// The first line of the worker: plain JavaScript, because a worker does not inherit the loader that reads TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
