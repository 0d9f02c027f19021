// npm run trust -- B1 [--runs 20 --members 15 --nominees 12]: measures one bar of the trust list, prints its figures, and ends
// with PASS or FAIL (exit status 0 or 1). The options of a bar stand at the head of its file.
import { loadavg } from "node:os";
import type { Outcome } from "./trust/outcome";

const bars: Record<string, () => Promise<{ measure: () => Promise<Outcome> }>> = {
  B1: () => import("./trust/b1-links"),
  B2: () => import("./trust/b2-canary"),
  B7: () => import("./trust/b7-peek"),
  B8: () => import("./trust/b8-recovery"),
  R1: () => import("./trust/r1-burst"),
  R2: () => import("./trust/r2-kill-app"),
  R3: () => import("./trust/r3-kill-database"),
  R8: () => import("./trust/r8-double"),
  R9: () => import("./trust/r9-replay"),
};

const name = process.argv[2] ?? "";
const load = bars[name];
if (load) {
  const begun = performance.now();
  const { passed, figures } = await (await load()).measure();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${name} ${passed ? "PASS" : "FAIL"} ${figures} (${seconds} s, load average ${loadavg()[0]?.toFixed(1)})`);
  process.exit(passed ? 0 : 1);
}
console.error(`Which bar? ${Object.keys(bars).join(", ")}`);
process.exitCode = 2;
