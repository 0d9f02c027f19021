"use client";
import { type FormEvent, useState } from "react";
import { fromBase64url } from "../../../lib/sealing/bytes";
import { manifestHash } from "../../../lib/sealing/manifest";
import { openKept, readRecoveryCode } from "../../../lib/sealing/recovery-code";
import type { TypedFailure } from "../../../lib/sealing/typed-code";
import { ballots } from "../../../lib/text/vi/ballots";
import { buttonClass } from "../../ui/button";
import { unblindInWorker } from "./blind-in-worker";
import type { Kept } from "./kept-papers";
import type { Box, Voter } from "./voter";

interface Props {
  voter: Voter;
  box: Box;
  keep: (kept: Kept) => void;
}

/** Papers were taken on another device: the recovery code brings them here. */
export function RestoreStep({ voter, box, keep }: Props) {
  const words = ballots.form;
  const [fault, setFault] = useState<string | null>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reading = readRecoveryCode(String(new FormData(event.currentTarget).get("code") ?? ""));
    if (!reading.ok) return setFault(failureWords(reading.failure));
    try {
      const tokens = await openKept(reading.code, await manifestHash(box.manifest), fromBase64url(voter.blob ?? ""));
      keep({ tokens, groups: box.groups, papers: await unblindInWorker(tokens, box.manifest.questions, voter.answer ?? {}) });
    } catch {
      setFault(words.codeFailure.wrong);
    }
  }
  return (
    <>
      <h1 className="mt-3">{words.restoreHeading}</h1>
      <p className="mt-2 mb-4">{words.restoreLead}</p>
      <form onSubmit={submit} noValidate>
        <div className={fault ? "field bad" : "field"}>
          <label htmlFor="phieu-ma">{words.restoreField}</label>
          {fault ? (
            <p className="err" id="phieu-ma-error" role="alert">
              {fault}
            </p>
          ) : null}
          <input id="phieu-ma" name="code" autoComplete="off" spellCheck={false} aria-describedby={fault ? "phieu-ma-error" : undefined} />
        </div>
        <button type="submit" className={buttonClass("main", true, true)}>
          {words.restore}
        </button>
      </form>
      <p className="mt-4">{words.restoreElse}</p>
      <p className="small mt-4">
        <a href={voter.helpHref}>{words.helpLink}</a>
      </p>
    </>
  );
}

function failureWords(failure: TypedFailure): string {
  const words = ballots.form.codeFailure;
  if (failure.kind === "length") return words.length(failure.have, failure.want);
  return failure.kind === "sign" ? words.sign(failure.sign) : words.group(failure.group);
}
