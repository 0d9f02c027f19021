"use client";
import { type ReactNode, useContext } from "react";
import { DateField } from "@/components/forms/date-field";
import { FormContext } from "@/components/forms/form-context";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { limits } from "@/lib/articles/schema";
import { vi } from "@/lib/text/vi";
import type { FormValues } from "@/lib/web/form-state";

const words = vi.articles.edit;

/** The parts that come in rows: facts, steps, the quote, and places that took it up. */
export function EditRows({ filled }: { filled: { facts: number; steps: number; adopters: number } }) {
  const { values } = useContext(FormContext).state;
  const rowsOf = (part: "facts" | "steps" | "adopters") => rows(Math.max(filled[part], typedRows(values, part)), limits[part]);
  return (
    <>
      <Part id="con-so" title={words.factsPart} hint={words.factsHint}>
        {rowsOf("facts").map((n) => (
          <div key={n} className="sub-fields">
            <TextField name={`facts.${n}.value`} label={words.factValue(n + 1)} maxLength={30} optional={n > 0} />
            <TextField name={`facts.${n}.text`} label={words.factText(n + 1)} maxLength={300} optional={n > 0} />
          </div>
        ))}
      </Part>
      <Part id="cac-buoc" title={words.stepsPart} hint={words.stepsHint}>
        {rowsOf("steps").map((n) => (
          <div key={n}>
            <TextField name={`steps.${n}.title`} label={words.stepTitle(n + 1)} maxLength={120} optional={n > 0} />
            <TextArea name={`steps.${n}.text`} label={words.stepText(n + 1)} rows={3} maxLength={800} optional={n > 0} />
          </div>
        ))}
      </Part>
      <Part id="loi-noi" title={words.quotePart}>
        <TextArea name="quoteText" label={words.quoteText} rows={2} maxLength={400} optional />
        <TextField name="quoteBy" label={words.quoteBy} hint={words.quoteByHint} maxLength={120} optional />
      </Part>
      <Part id="suc-lan-toa" title={words.spreadPart}>
        <TextArea name="spread" label={words.spread} rows={4} maxLength={1500} optional />
        {rowsOf("adopters").map((n) => (
          <div key={n} className="sub-fields items-end">
            <TextField name={`adopters.${n}.name`} label={words.adopterName(n + 1)} maxLength={160} optional />
            <DateField name={`adopters.${n}.since`} label={words.adopterSince(n + 1)} optional />
            <TextField name={`adopters.${n}.result`} label={words.adopterResult(n + 1)} maxLength={200} optional />
          </div>
        ))}
      </Part>
      <p className="small soft">{words.moreRows}</p>
    </>
  );
}

function Part({ id, title, hint, children }: { id: string; title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="small soft mb-4">{hint}</p> : null}
      {children}
    </section>
  );
}

/** As many rows as something was typed into: also when another one's save left fewer. */
function typedRows(values: FormValues, part: string): number {
  const numbers = Object.entries(values).flatMap(([name, value]) => {
    const [of, number] = name.split(".");
    return of === part && value !== "" ? [Number(number) + 1] : [];
  });
  return Math.max(0, ...numbers);
}

/** What is filled, and two empty rows, as far as there may be. */
function rows(filled: number, max: number): number[] {
  return Array.from({ length: Math.min(max, filled + 2) }, (_, index) => index);
}
