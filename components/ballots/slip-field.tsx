"use client";
import { type ChangeEvent, useState } from "react";
import type { Bytes } from "../../lib/sealing/bytes";
import { readSlip, type SlipFailure } from "../../lib/sealing/tally-key";
import { ballots } from "../../lib/text/vi/ballots";
import { readQrPicture } from "./read-qr-picture";
import { SlipCamera } from "./slip-camera";

interface Props {
  number: number;
  publicKey: Bytes;
  /** The share of a whole slip of this round, or null while there is none. */
  found: (share: Bytes | null) => void;
}

/** One slip: by the camera, by a picture of its code, or typed. Says at once what is wrong. */
export function SlipField({ number, publicKey, found }: Props) {
  const words = ballots.count;
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [good, setGood] = useState(false);
  const id = `chia-khoa-${number}`;

  async function read(next: string) {
    setText(next);
    const slip = await readSlip(next, publicKey);
    setGood(slip.ok);
    // While somebody types, "too short" is no mistake yet.
    setFault(slip.ok || slip.failure.kind === "length" ? null : failureWords(slip.failure));
    found(slip.ok ? slip.share : null);
  }
  async function leave() {
    const slip = await readSlip(text, publicKey);
    if (!slip.ok && text !== "") setFault(failureWords(slip.failure));
  }
  async function picture(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    const code = await readQrPicture(file);
    if (code === null) setFault(words.slipFailure.picture);
    else await read(code);
  }
  return (
    <div className={fault ? "field bad" : "field"}>
      <label htmlFor={id}>{words.slip(number)}</label>
      {fault ? (
        <p className="err" id={`${id}-error`} role="alert">
          {fault}
        </p>
      ) : null}
      <textarea
        id={id}
        rows={3}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => read(event.currentTarget.value)}
        onBlur={leave}
        aria-describedby={fault ? `${id}-error` : undefined}
      />
      <SlipCamera number={number} read={read} failed={setFault} />
      <label className="small mt-2" htmlFor={`${id}-anh`}>
        {words.slipPicture(number)}
      </label>
      <input id={`${id}-anh`} type="file" accept="image/*" capture="environment" onChange={picture} />
      <p role="status">{good ? words.slipGood : null}</p>
    </div>
  );
}

function failureWords(failure: SlipFailure): string {
  const words = ballots.count.slipFailure;
  if (failure.kind === "length") return words.length(failure.have, failure.want);
  if (failure.kind === "sign") return words.sign(failure.sign);
  return failure.kind === "group" ? words.group(failure.group) : words.otherRound;
}
