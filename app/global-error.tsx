"use client";

import { vi } from "@/lib/text/vi";

/** When even the root layout failed: no styles to rely on. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="vi">
      <body>
        <main>
          <h1>{vi.common.errorTitle}</h1>
          <p>{vi.common.errorText}</p>
          <p>{error.digest ?? vi.common.none}</p>
        </main>
      </body>
    </html>
  );
}
