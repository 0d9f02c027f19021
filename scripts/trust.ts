// npm run trust -- B1 [--runs 20 --members 15 --nominees 12]: measures one bar of the trust list and prints its figures.
const bars: Record<string, () => Promise<unknown>> = { B1: () => import("./trust/b1-links") };

const wanted = bars[process.argv[2] ?? ""];
if (wanted) await wanted();
else {
  console.error(`Which bar? ${Object.keys(bars).join(", ")}`);
  process.exitCode = 2;
}

export {};
