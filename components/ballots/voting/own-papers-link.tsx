"use client";
import { useEffect, useState } from "react";
import { ballots } from "../../../lib/text/vi/ballots";
import { buttonClass } from "../../ui/button";
import type { Kept } from "./kept-papers";
import { ownPapersFile } from "./own-papers";

/** Saves the own papers as a file, to be checked later with the published bundle. It shows the choices, and says so. */
export function OwnPapersLink({ kept }: { kept: Kept | null }) {
  const words = ballots.form;
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const file = ownPapersFile(kept);
    if (!file) return;
    const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/json" }));
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [kept]);
  if (href === null) return null;
  return (
    <details className="mt-4">
      <summary>{words.ownTitle}</summary>
      <p className="mt-2">{words.ownLead}</p>
      <p className="mt-2">{words.ownWarning}</p>
      <p className="mt-4">
        <a className={buttonClass("second")} href={href} download="phieu-cua-toi.json">
          {words.ownSave}
        </a>
      </p>
    </details>
  );
}
