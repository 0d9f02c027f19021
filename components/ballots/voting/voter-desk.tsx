"use client";
import { useEffect, useState } from "react";
import { sameBytes, sha256, utf8 } from "../../../lib/sealing/bytes";
import { fingerprint, type Manifest, manifestHash } from "../../../lib/sealing/manifest";
import { ballots } from "../../../lib/text/vi/ballots";
import { Note } from "../../ui/note";
import { CheckStep } from "./check-step";
import { CodeStep } from "./code-step";
import { DoneStep } from "./done-step";
import { type Kept, onKept, readKept, saveKept } from "./kept-papers";
import { MismatchStep } from "./mismatch-step";
import { RestoreStep } from "./restore-step";
import { SendStep } from "./send-step";
import { TakeStep } from "./take-step";
import { UnblindStep } from "./unblind-step";
import { VoteStep } from "./vote-step";
import type { Box, StepProps, Voter } from "./voter";
import { WaitStep } from "./wait-step";

/** The member's page: takes papers, waits, votes, drops them into the box, checks the result; all of it on this device. */
export function VoterDesk({ voter, manifest }: { voter: Voter; manifest: string }) {
  const [box, setBox] = useState<Box | "insecure" | "bad" | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const read = () => setKept(readKept(voter.roundId, voter.memberId));
    read();
    openManifest(manifest).then(setBox, () => setBox("bad"));
    return onKept(read);
  }, [manifest, voter.roundId, voter.memberId]);
  const keep = (next: Kept | null) => setKept(saveKept(voter.roundId, voter.memberId, next));
  if (box === null) {
    return (
      <noscript>
        <Note look="warn">{ballots.form.needsScript}</Note>
      </noscript>
    );
  }
  if (box === "insecure") return <Note look="warn">{ballots.form.needsSecure}</Note>;
  if (box === "bad") return <Note look="stop">{ballots.form.badManifest}</Note>;
  if (kept?.groups && kept.groups !== box.groups) return <MismatchStep box={box} taken={kept.groups} />;
  return <Step voter={voter} box={box} kept={kept} keep={keep} />;
}

async function openManifest(text: string): Promise<Box | "insecure" | "bad"> {
  if (!window.isSecureContext || !crypto.subtle) return "insecure";
  const manifest = JSON.parse(text) as Manifest;
  const hash = await manifestHash(manifest);
  // What is shown and compared is the hash of the very text that came.
  return sameBytes(hash, await sha256(utf8(text))) ? { manifest, groups: fingerprint(hash) } : "bad";
}

type Props = Omit<StepProps, "kept" | "keep"> & { kept: Kept | null; keep: (kept: Kept | null) => void };

function Step({ voter, box, kept, keep }: Props) {
  const { stage } = voter;
  if (stage === "counted") return <CheckStep voter={voter} box={box} kept={kept} />;
  if (!kept?.papers) return <StepWithoutPapers voter={voter} box={box} kept={kept} keep={keep} />;
  const held = { voter, box, kept, keep };
  if (kept.code) return <CodeStep {...held} code={kept.code} />;
  if (stage === "issuing") return <WaitStep voter={voter} box={box} />;
  const casts = kept.casts;
  if (casts?.every((cast) => cast.done) || stage === "closed") return <DoneStep voter={voter} box={box} kept={kept} />;
  return casts ? <SendStep {...held} casts={casts} /> : <VoteStep {...held} papers={kept.papers} />;
}

/** Nothing was taken here, or what was asked for has not been answered here. */
function StepWithoutPapers({ voter, box, kept, keep }: Props) {
  // After closing nothing is unblinded or restored: what it takes is destroyed with the sealing.
  if (voter.stage === "closed") return <DoneStep voter={voter} box={box} kept={kept} />;
  if (kept && voter.answer) return <UnblindStep voter={voter} box={box} kept={kept} keep={keep} answer={voter.answer} />;
  if (!kept && voter.taken) return <RestoreStep voter={voter} box={box} keep={keep} />;
  if (!kept && voter.stage !== "issuing") return <DoneStep voter={voter} box={box} kept={null} />;
  return <TakeStep voter={voter} box={box} keep={keep} />;
}
