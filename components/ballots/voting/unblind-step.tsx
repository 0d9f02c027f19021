"use client";
import { useEffect, useState } from "react";
import { ballots } from "../../../lib/text/vi/ballots";
import { Note } from "../../ui/note";
import { unblindInWorker } from "./blind-in-worker";
import type { StepProps } from "./voter";

/** The answer came while the page was away: finishes the papers from what is kept here. */
export function UnblindStep({ box, kept, keep, answer }: StepProps & { answer: Record<string, string> }) {
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is kept; keeping the papers ends this step
  useEffect(() => {
    unblindInWorker(kept.tokens, box.manifest.questions, answer).then(
      (papers) => keep({ ...kept, papers }),
      () => setFailed(true),
    );
  }, []);
  return failed ? <Note look="stop">{ballots.form.badManifest}</Note> : <p role="status">{ballots.form.asking}</p>;
}
