"use client";
import { useEffect, useState } from "react";
import { openedHash, type PublishedPaper } from "../../lib/sealing/bundle";
import { type Bytes, fromBase64url, toBase64url } from "../../lib/sealing/bytes";
import { type Manifest, manifestHash } from "../../lib/sealing/manifest";
import { type OpenedChoice, openPaper } from "../../lib/sealing/paper";
import { seedFromShares, tallyKeyOf } from "../../lib/sealing/tally-key";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { Note } from "../ui/note";
import { SlipField } from "./slip-field";

interface Props {
  action: FormAction;
  roundId: string;
  manifest: string;
  papers: readonly PublishedPaper[];
}

/** `hash` says what was opened, once all is. */
type Opening = { seed: string; opened: number; hash: string } | "wrong" | null;

/** Two slips give the key back in this browser; it opens every paper here before the seed is sent, and sends what it found. */
export function OpenDesk({ action, roundId, manifest: text, papers }: Props) {
  const words = ballots.count;
  const [shares, setShares] = useState<readonly [Bytes | null, Bytes | null]>([null, null]);
  const [opening, setOpening] = useState<Opening>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(window.isSecureContext), []);
  const manifest = JSON.parse(text) as Manifest;
  const publicKey = fromBase64url(manifest.tallyPublicKey);
  const total = formatCount(papers.length);

  async function hold(place: 0 | 1, share: Bytes | null) {
    const next = place === 0 ? ([share, shares[1]] as const) : ([shares[0], share] as const);
    setShares(next);
    setOpening(null);
    const [one, other] = next;
    if (!one || !other) return;
    const seed = await seedFromShares(one, other, publicKey);
    if (!seed) return setOpening("wrong");
    const { privateKey } = await tallyKeyOf(seed);
    const hash = await manifestHash(manifest);
    const choices: OpenedChoice[] = [];
    for (const paper of papers) {
      const context = { manifestHash: hash, question: paper.question, token: fromBase64url(paper.token) };
      choices.push(await openPaper(privateKey, context, fromBase64url(paper.sealed)));
      setOpening({ seed: toBase64url(seed), opened: choices.length, hash: "" });
    }
    setOpening({ seed: toBase64url(seed), opened: papers.length, hash: await openedHash(choices) });
  }
  if (!ready) {
    return (
      <noscript>
        <Note look="warn">{words.needsScript}</Note>
      </noscript>
    );
  }
  const whole = opening !== null && opening !== "wrong" && opening.hash !== "";
  return (
    <>
      <p className="mt-4 mb-4">{words.openLead}</p>
      <SlipField number={1} publicKey={publicKey} found={(share) => hold(0, share)} />
      <SlipField number={2} publicKey={publicKey} found={(share) => hold(1, share)} />
      <div role="status">
        {opening === "wrong" ? <Note look="stop">{words.pairWrong}</Note> : null}
        {opening !== null && opening !== "wrong" ? (
          <p>{whole ? words.openedHere(total) : words.opening(formatCount(opening.opened), total)}</p>
        ) : null}
      </div>
      {opening !== null && opening !== "wrong" && whole ? (
        <FinalStep
          action={action}
          id="mo-phieu"
          hidden={{ roundId, seed: opening.seed, opened: opening.hash }}
          words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
        >
          <p>{words.openEffect}</p>
        </FinalStep>
      ) : null}
    </>
  );
}
