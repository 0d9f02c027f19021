"use client";
import { useEffect, useRef, useState } from "react";
import { formatCount } from "@/lib/text/format";
import { exemplars } from "@/lib/text/vi/exemplars";

const words = exemplars.decide;

type Person = { id: string; name: string };

/** Whom, under which number, on which day: as the form stands now, said again before the decision is made. */
export function DecisionEcho({ people }: { people: readonly Person[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly string[]>([words.echoLook]);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => setLines(echoOf(people, new FormData(form)));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [people]);
  return (
    <div ref={place}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The two sentences of what is in the form. */
export function echoOf(people: readonly Person[], typed: FormData): string[] {
  const chosen = new Set(typed.getAll("nominationIds"));
  const names = people.filter((person) => chosen.has(person.id)).map((person) => person.name);
  const said = (name: string) => String(typed.get(name) ?? "").trim() || words.echoMissing;
  return [
    names.length > 0 ? words.echoPeople(formatCount(names.length), names.join("; ")) : words.echoNobody,
    words.echoDecision(said("number"), said("signedOn")),
  ];
}
