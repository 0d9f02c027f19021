// The thread that signs: a private operation of RSA takes 0.5-2 ms, and whoever serves pages shall not wait for it. A request comes
// whole: all its tokens are checked before the first is signed, so that a refused request has got nothing. Keys are read once and
// live as long as this thread, which ends when nobody waits.
import { parentPort } from "node:worker_threads";
import { checkBlinded, partsOf, readKey, signChecked } from "./blind-sign.mjs";

const keys = new Map();

function partsOfText(text) {
  if (!keys.has(text)) keys.set(text, partsOf(readKey(text)));
  return keys.get(text);
}

function sign(tokens) {
  const ready = tokens.map(({ key, blinded }) => ({ parts: partsOfText(key), blinded }));
  for (const { parts, blinded } of ready) checkBlinded(parts, blinded);
  return ready.map(({ parts, blinded }) => signChecked(parts, blinded));
}

parentPort?.on("message", ({ job, tokens }) => {
  try {
    parentPort?.postMessage({ job, answers: sign(tokens) });
  } catch (error) {
    parentPort?.postMessage({ job, problem: error.problem ?? "signature" });
  }
});
