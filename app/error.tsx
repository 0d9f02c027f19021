"use client";

import { vi } from "@/lib/text/vi";

/** A bug: the sentence, the reference number that stands in the log, a way to try again. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="noi-dung" className="narrow stack">
      <h1>{vi.common.errorTitle}</h1>
      <p role="alert">{vi.common.errorText}</p>
      <p className="num">{error.digest ?? vi.common.none}</p>
      <button type="button" className="btn" onClick={reset}>
        {vi.common.errorAgain}
      </button>
    </main>
  );
}
