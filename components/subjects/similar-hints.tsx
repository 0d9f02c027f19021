"use client";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { common } from "@/lib/text/vi/common";
import { subjects } from "@/lib/text/vi/subjects";
import { paths } from "@/lib/web/paths";
import { SimilarList, type SimilarRow } from "./similar-list";

interface Props {
  /** Name of the text field inside whose words are looked up. */
  field: string;
  children: ReactNode;
}

const pause = 350;

/** Around a name field: shows likely duplicates while typing. Without script nothing is missed, the next page shows them. */
export function SimilarHints({ field, children }: Props) {
  const [words, setWords] = useState("");
  const [rows, setRows] = useState<SimilarRow[] | null>(null);

  useEffect(() => {
    if (words.trim().length < 3) {
      setRows(null);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const found = await fetch(`${paths.similarSubjects()}?ten=${encodeURIComponent(words)}`, { signal: stop.signal }).catch(() => null);
      if (found?.ok) setRows(((await found.json()) as { rows: SimilarRow[] }).rows);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);

  function typed(event: FormEvent<HTMLDivElement>) {
    const target = event.target;
    if (target instanceof HTMLInputElement && target.name === field) setWords(target.value);
  }

  return (
    <div onInput={typed}>
      {children}
      <div role="status" className="mb-5 max-w-136">
        {rows ? (
          <>
            <p className="soft small">{rows.length > 0 ? subjects.find.near(rows.length) : subjects.find.nearNone}</p>
            <SimilarList rows={rows} kinds={common.kinds} />
          </>
        ) : null}
      </div>
    </div>
  );
}
