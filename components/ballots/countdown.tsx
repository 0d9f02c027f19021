"use client";
import { useEffect, useState } from "react";
import { ballots } from "../../lib/text/vi/ballots";

/** Time left, counted from the server's clock: the clock of this machine may be wrong. */
export function Countdown({ until, now }: { until: string; now: string }) {
  const [left, setLeft] = useState(() => Date.parse(until) - Date.parse(now));
  useEffect(() => {
    const [from, start] = [Date.parse(until) - Date.parse(now), performance.now()];
    setLeft(from);
    const timer = setInterval(() => setLeft(from - (performance.now() - start)), 500);
    return () => clearInterval(timer);
  }, [until, now]);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const words = ballots.projector;
  return (
    <p className="print4" role="timer">
      {seconds === 0
        ? words.over
        : `${words.left} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`}
    </p>
  );
}
