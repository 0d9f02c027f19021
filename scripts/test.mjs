// npm test: everything CI runs, each once; the last line is the sum.
import { nodeIsNewEnough } from "./lib/node-version.mjs";

if (nodeIsNewEnough(process.versions.node)) import("./lib/checks.mjs").then(({ runChecks }) => runChecks());
