// npm start: from a fresh clone to a served page.
import { nodeIsNewEnough } from "./lib/node-version.mjs";

if (nodeIsNewEnough(process.versions.node)) import("./lib/site.mjs").then(({ startSite }) => startSite());
