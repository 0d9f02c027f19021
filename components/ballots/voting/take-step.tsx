"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { toBase64url } from "../../../lib/sealing/bytes";
import { manifestHash } from "../../../lib/sealing/manifest";
import { makeRecoveryCode, sealKept } from "../../../lib/sealing/recovery-code";
import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { usePasskeys } from "../../passkeys/use-passkeys";
import { buttonClass } from "../../ui/button";
import { Note } from "../../ui/note";
import { FourGroups } from "../four-groups";
import { blindInWorker, unblindInWorker } from "./blind-in-worker";
import { type Kept, readKept } from "./kept-papers";
import { type Proof, TakeByPasskey } from "./take-by-passkey";
import { type Box, papersOf, type Voter } from "./voter";

interface Props {
  voter: Voter;
  box: Box;
  keep: (kept: Kept | null) => void;
}

/**
 * One confirmation, with a passkey or the password; the papers are prepared and saved here before anything is sent. A request that was
 * prepared, perhaps sent, and not answered is sent again as it was.
 */
export function TakeStep({ voter, box, keep }: Props) {
  const words = ballots.form;
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const mine = papersOf(voter).map((question) => question.id);
  const count = formatCount(mine.length);
  const device = usePasskeys(voter.passkey?.site ?? null);
  const questions = box.manifest.questions.filter((question) => mine.includes(question.id));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy !== null) return;
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    if (password === "") {
      document.getElementById("phieu-mat-khau")?.focus();
      return setFault(words.passwordMissing);
    }
    await take({ password });
  }

  async function take(proof: Proof) {
    setFault(null);
    try {
      setBusy(words.preparing(formatCount(0), count));
      // Another tab of this device may have prepared the request already.
      const ready = readKept(voter.roundId, voter.memberId) ?? (await prepare());
      setBusy(words.asking);
      const answered = await ask(voter, ready, proof);
      if (answered === "taken") {
        // Another request stands on the roll: what was prepared here is never answered, and the page asks for the recovery code.
        keep(null);
        return router.refresh();
      }
      if (typeof answered === "string") return setFault(answered);
      keep({ ...ready, papers: await unblindInWorker(ready.tokens, questions, answered) });
      router.refresh();
    } catch {
      setFault(words.noAnswer);
    } finally {
      setBusy(null);
    }
  }

  async function prepare(): Promise<Kept> {
    const tokens = await blindInWorker(questions, (done) => setBusy(words.preparing(formatCount(done), count)));
    const code = makeRecoveryCode();
    const ready = {
      tokens,
      code,
      groups: box.groups,
      recovery: toBase64url(await sealKept(code, await manifestHash(box.manifest), tokens)),
    };
    const meanwhile = readKept(voter.roundId, voter.memberId);
    if (meanwhile) return meanwhile;
    keep(ready);
    return ready;
  }

  return (
    <>
      <p className="small soft mt-1">{words.step(1)}</p>
      <h1 className="mt-3">{words.takeHeading(count)}</h1>
      <p className="mt-2">{words.takeLead}</p>
      {voter.notes.map((note) => (
        <p key={note} className="mt-2">
          {note}
        </p>
      ))}
      <FourGroups groups={box.groups} own />
      {fault ? (
        <div role="alert">
          <Note look="stop">{fault}</Note>
        </div>
      ) : null}
      {device === "ready" ? (
        <TakeByPasskey voter={voter} count={count} busy={busy} setBusy={setBusy} setFault={setFault} take={take} />
      ) : null}
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="phieu-mat-khau">{words.password}</label>
          <span className="hint" id="phieu-mat-khau-hint">
            {words.passwordHint}
          </span>
          <input
            id="phieu-mat-khau"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            aria-describedby="phieu-mat-khau-hint"
          />
        </div>
        <button
          type="submit"
          className={buttonClass(device === "ready" ? "second" : "main", true, true)}
          aria-disabled={busy !== null || undefined}
        >
          {device === "ready" ? words.takeByPassword(count) : words.take(count)}
        </button>
        <p role="status">{busy}</p>
      </form>
      <p className="small soft mt-4">
        {words.secrecy} <a href={voter.helpHref}>{words.helpLink}</a>
      </p>
    </>
  );
}

/**
 * The answer, "taken" where the roll holds another request, or the sentence of a refusal; throws where nothing certain came back.
 * After a wrong password what was prepared stays: an earlier try may have been answered without this page knowing.
 */
async function ask(voter: Voter, ready: Kept, proof: Proof): Promise<Record<string, string> | string> {
  const blinded = ready.tokens.map(({ question, blinded }) => ({ question, blinded }));
  const response = await fetch(voter.issueHref, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ roundId: voter.roundId, ...proof, blinded, recovery: ready.recovery ?? "" }),
  });
  if (response.status >= 500) throw new Error("no answer");
  if (response.status === 409) return "taken";
  const body = (await response.json()) as { answer?: Record<string, string>; message?: string };
  return body.answer ?? body.message ?? ballots.form.noAnswer;
}
