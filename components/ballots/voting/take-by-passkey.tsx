"use client";
import { ballots } from "../../../lib/text/vi/ballots";
import { passkeys } from "../../../lib/text/vi/passkeys";
import { signHere } from "../../passkeys/device";
import { buttonClass } from "../../ui/button";
import type { Voter } from "./voter";

/** Who takes the papers: said by the password, or by a device's answer as one text. */
export type Proof = { password: string } | { passkey: string };

interface Props {
  voter: Voter;
  count: string;
  busy: string | null;
  setBusy: (words: string | null) => void;
  setFault: (fault: string | null) => void;
  take: (proof: Proof) => Promise<void>;
}

/** The device confirms first, while the touch still counts as the member's; then the papers are prepared. */
export function TakeByPasskey({ voter, count, busy, setBusy, setFault, take }: Props) {
  async function confirm() {
    if (busy !== null) return;
    setFault(null);
    setBusy(passkeys.asking);
    const said = await askDevice(voter).catch(() => ({ fault: passkeys.faults.failed }));
    setBusy(null);
    return "fault" in said ? setFault(said.fault) : take({ passkey: said.answer });
  }
  return (
    <>
      <button type="button" className={buttonClass("main", true, true)} onClick={confirm} aria-disabled={busy !== null || undefined}>
        {ballots.form.takeByPasskey(count)}
      </button>
      <p className="small soft mt-4">{passkeys.or}</p>
    </>
  );
}

async function askDevice(voter: Voter): Promise<{ answer: string } | { fault: string }> {
  const response = await fetch(voter.passkey?.askHref ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ roundId: voter.roundId }),
  });
  const body = (await response.json()) as { options?: object; message?: string };
  if (!body.options) return { fault: body.message ?? passkeys.faults.failed };
  return signHere(JSON.stringify(body.options));
}
