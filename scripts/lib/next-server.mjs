// The process that serves the site. It ends when the one that started it is gone, however that ended.
import { createRequire } from "node:module";

process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
const [port, host] = process.argv.slice(2);
const require = createRequire(import.meta.url);
process.argv = [process.execPath, require.resolve("next/dist/bin/next"), "start", "-p", String(port), "-H", String(host)];
require("next/dist/bin/next");
