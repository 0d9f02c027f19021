"use client";
import { useEffect, useState } from "react";
import { ballots } from "../../../lib/text/vi/ballots";
import { unblindInWorker } from "./blind-in-worker";
import { RestoreStep } from "./restore-step";
import type { StepProps } from "./voter";

/**
 * The answer came while the page was away: finishes the papers from what is kept here. Where the answer is not to what was
 * prepared here, the papers were taken on another device, and the recovery code is asked for as on a device that kept nothing.
 */
export function UnblindStep({ voter, box, kept, keep, answer }: StepProps & { answer: Record<string, string> }) {
  const [foreign, setForeign] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is kept; keeping the papers ends this step
  useEffect(() => {
    unblindInWorker(kept.tokens, box.manifest.questions, answer).then(
      (papers) => keep({ ...kept, papers }),
      () => setForeign(true),
    );
  }, []);
  return foreign ? <RestoreStep voter={voter} box={box} keep={keep} /> : <p role="status">{ballots.form.asking}</p>;
}
