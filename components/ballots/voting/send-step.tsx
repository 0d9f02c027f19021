"use client";
import { useEffect, useRef, useState } from "react";
import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { buttonClass } from "../../ui/button";
import { Note } from "../../ui/note";
import type { SealedPaper } from "./kept-papers";
import { gap, type Sent, sendPaper } from "./send-papers";
import type { StepProps } from "./voter";

const tries = 6;
const faults = { closed: ballots.form.boxShut, rejected: ballots.form.rejected, uncertain: ballots.form.notAll };

/** Drops the sealed papers into the box, one request each, and goes on with the same bytes after any interruption. */
export function SendStep({ voter, box, kept, keep, casts }: StepProps & { casts: SealedPaper[] }) {
  const words = ballots.form;
  const running = useRef(false);
  const [fault, setFault] = useState<Exclude<Sent, "stored"> | null>(null);
  const [slow, setSlow] = useState(false);
  const total = formatCount(casts.length);
  const done = formatCount(casts.filter((cast) => cast.done).length);

  async function send() {
    if (running.current) return;
    running.current = true;
    setFault(null);
    for (const cast of casts.filter((one) => !one.done)) {
      const sent = await sendStubbornly(cast);
      if (sent !== "stored") {
        setFault(sent);
        break;
      }
      cast.done = true;
      keep({ ...kept, casts: [...casts] });
      await gap();
    }
    running.current = false;
  }
  async function sendStubbornly(cast: SealedPaper): Promise<Sent> {
    for (let attempt = 1; ; attempt += 1) {
      const sent = await sendPaper(voter.castHref, voter.roundId, box.manifest, cast).catch(() => "uncertain" as const);
      setSlow(sent === "uncertain");
      if (sent !== "uncertain" || attempt === tries) return sent;
      await gap(500 * 2 ** attempt);
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: sending starts once; the button starts it again
  useEffect(() => {
    void send();
  }, []);

  return (
    <>
      <p className="small soft mt-1">{words.step(4)}</p>
      <h1 className="mt-3">{fault === "closed" ? words.doneHeading(done, total) : words.sending(done, total)}</h1>
      <p role="status">{slow && fault === null ? words.retrying : null}</p>
      {fault ? (
        <div role="alert">
          <Note look="stop">{faults[fault]}</Note>
        </div>
      ) : null}
      {fault === "uncertain" ? (
        <button type="button" className={buttonClass("main", true, true)} onClick={send}>
          {words.sendAgain}
        </button>
      ) : null}
    </>
  );
}
