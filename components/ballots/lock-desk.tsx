"use client";
import { useEffect, useState } from "react";
import { toBase64url } from "../../lib/sealing/bytes";
import { makeSeed, slipsOf, tallyKeyOf } from "../../lib/sealing/tally-key";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { buttonClass } from "../ui/button";
import { Note } from "../ui/note";
import { QrCode } from "../ui/qr-code";

interface Props {
  action: FormAction;
  roundId: string;
  /** "Phiên họp …, vòng 1", printed on each slip. */
  about: string;
  effect: string;
}

/** Makes the tellers' key in this browser, shows three slips to print, and sends the public key alone. */
export function LockDesk({ action, roundId, about, effect }: Props) {
  const words = ballots.lock;
  const [secure, setSecure] = useState<boolean | null>(null);
  const [made, setMade] = useState<{ slips: readonly string[]; publicKey: string } | null>(null);
  const [given, setGiven] = useState(false);
  useEffect(() => setSecure(window.isSecureContext), []);
  async function make() {
    const seed = makeSeed();
    const [{ publicKey }, slips] = await Promise.all([tallyKeyOf(seed), slipsOf(seed)]);
    seed.fill(0);
    setMade({ slips, publicKey: toBase64url(publicKey) });
  }
  if (secure === null) {
    return (
      <noscript>
        <Note look="warn">{words.needsScript}</Note>
      </noscript>
    );
  }
  if (!secure) return <Note look="warn">{ballots.form.needsSecure}</Note>;
  if (!made) {
    return (
      <button type="button" className={buttonClass("main")} onClick={make}>
        {words.make}
      </button>
    );
  }
  return (
    <>
      {made.slips.map((slip, index) => (
        <article key={slip} className="slip-sheet">
          <h2>{words.slip(index + 1)}</h2>
          <p>{about}</p>
          <QrCode text={slip} label={words.slipCode(index + 1)} />
          <p className="slip-text">{slip}</p>
          <p className="small">{words.slipKeep}</p>
        </article>
      ))}
      <div className="no-print">
        <p>
          <button type="button" className={buttonClass("second")} onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
        <label className="check" htmlFor="da-giao">
          <input id="da-giao" type="checkbox" checked={given} onChange={(event) => setGiven(event.currentTarget.checked)} />
          <span>{words.given}</span>
        </label>
        {given ? (
          <FinalStep
            action={action}
            id="khoa"
            hidden={{ roundId, tallyPublicKey: made.publicKey }}
            words={{ open: words.lockButton, title: words.lockTitle, submit: words.lockSubmit }}
          >
            <p>{effect}</p>
            <p className="small soft">{words.working}</p>
          </FinalStep>
        ) : null}
      </div>
    </>
  );
}
