import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { formatCount } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";
import type { FormAction } from "@/lib/web/form-state";

const words = acting.urge;
const reasons = ["own", "today", "twice", "nobody"] as const;

interface Due {
  count: number;
  units: number;
  /** What is owed and gets no notice now, by the reason. */
  quiet: Record<(typeof reasons)[number], number>;
}

/** Why nobody is to be reminded, as it is counted. */
export function nobody(quiet: Due["quiet"]): string {
  const said = reasons.filter((reason) => quiet[reason] > 0).map((reason) => words.quiet[reason](formatCount(quiet[reason])));
  return `${words.none} ${said.join("; ") || words.notYet}.`;
}

/** One button to remind those who have not delivered, after saying whom. */
export function UrgeForm({ planId, due, action }: { planId: string; due: Due; action: FormAction }) {
  if (due.count === 0) return <p className="soft">{nobody(due.quiet)}</p>;
  return (
    <FormShell action={action} hidden={{ planId }} id="nhac">
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit} look="main">
        <p>{words.what(formatCount(due.count), formatCount(due.units))}</p>
      </ConfirmStep>
    </FormShell>
  );
}
