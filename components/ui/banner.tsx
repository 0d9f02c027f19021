"use client";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** The value of ?da=… after a redirect; an unknown one shows nothing. */
  code: string | string[] | undefined;
  messages: Readonly<Record<string, string>>;
  action?: ReactNode | undefined;
}

/** "Đã gửi hồ sơ…": what just happened, after a redirect. First on every page; takes the focus, so that it is read aloud. */
export function Banner({ code, messages, action }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const message = typeof code === "string" && Object.hasOwn(messages, code) ? messages[code] : undefined;
  useEffect(() => {
    // An address may lead on to a place further down: the focus does not take the page back up.
    if (message !== undefined) box.current?.focus({ preventScroll: true });
  }, [message]);
  if (message === undefined) return null;
  return (
    <div ref={box} className="toast" role="status" tabIndex={-1}>
      <p>{message}</p>
      {action}
    </div>
  );
}
