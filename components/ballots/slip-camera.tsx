"use client";
import { useEffect, useRef, useState } from "react";
import { ballots } from "../../lib/text/vi/ballots";
import { buttonClass } from "../ui/button";
import { readQrFrame } from "./read-qr-picture";

interface Props {
  number: number;
  /** The text of the code, once; the camera is off again by then. */
  read: (text: string) => void;
  /** Why there is no picture, as a sentence. */
  failed: (sentence: string) => void;
}

/** Reads a slip's code with the camera of this device. Nothing of what it sees leaves the browser. */
export function SlipCamera({ number, read, failed }: Props) {
  const words = ballots.count.camera;
  const [stream, setStream] = useState<MediaStream | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const answer = useRef(read);
  answer.current = read;

  useEffect(() => {
    const screen = video.current;
    if (!stream || !screen) return;
    screen.srcObject = stream;
    screen.play().catch(() => {});
    const timer = setInterval(() => {
      const code = readQrFrame(screen);
      if (code === null) return;
      setStream(null);
      answer.current(code);
    }, 200);
    return () => {
      clearInterval(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  async function start() {
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false }));
    } catch (error) {
      failed(sentenceFor(error));
    }
  }
  if (!stream) {
    return (
      <p className="mt-2">
        <button type="button" className={buttonClass("second")} onClick={start}>
          {words.start(number)}
        </button>
      </p>
    );
  }
  return (
    <div className="camera">
      <p role="status">{words.looking}</p>
      <video ref={video} muted playsInline aria-label={words.picture(number)} />
      <button type="button" className={buttonClass("quiet")} onClick={() => setStream(null)}>
        {words.stop}
      </button>
    </div>
  );
}

function sentenceFor(error: unknown): string {
  const words = ballots.count.camera;
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return words.refused;
  return name === "NotFoundError" || name === "OverconstrainedError" ? words.none : words.busy;
}
