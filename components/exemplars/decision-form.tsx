import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { Note } from "@/components/ui/note";
import type { Day } from "@/lib/core/clock";
import { type Candidate, type CandidatePlan, validity } from "@/lib/exemplars/rules";
import { offers } from "@/lib/plans/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";
import { DecisionEcho } from "./decision-echo";
import { SignatureFields } from "./signature-fields";

const words = vi.exemplars.decide;

interface Props {
  action: FormAction;
  plan: CandidatePlan;
  year: number;
  free: readonly Candidate[];
  held: readonly Candidate[];
  initial: FormValues;
  today: Day;
}

/** The head's form: who is recognised, and the decision's number, day and signer as printed. */
export function DecisionForm({ action, plan, year, free, held, initial, today }: Props) {
  const people = free.map((row) => ({ id: row.id, name: row.subject.name }));
  const certifies = offers(plan.procedure, "certify");
  return (
    <FormShell
      action={action}
      hidden={{ planId: plan.id, year: String(year) }}
      initial={{ ...initial, nominationIds: free.map((row) => row.id) }}
    >
      <CheckboxGroup name="nominationIds" label={words.people} options={free.map(option)} />
      {held.length > 0 ? <Note look="warn">{words.heldNote(held.map((row) => row.subject.name).join("; "))}</Note> : null}
      <section className="part" aria-labelledby="ky">
        <h2 id="ky">{words.signPart}</h2>
        <SignatureFields
          number={words.number}
          numberHint={words.numberHint[plan.agency.regime](plan.agency.symbol)}
          signedOn={words.signedOn}
        />
        <p className="soft">{validFor(plan, today)}</p>
      </section>
      <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit} look="main">
        <DecisionEcho people={people} />
        <p>{certifies ? words.confirmCertify : words.confirmPlain}</p>
      </ConfirmStep>
    </FormShell>
  );
}

function option(row: Candidate) {
  const hint = row.result ? words.resultHint(row.result.agree, row.result.totalMembers) : words.appraisedHint;
  return { value: row.id, label: words.option(row.subject.name, row.unit), hint };
}

function validFor(plan: CandidatePlan, today: Day): string {
  const { to } = validity(plan, today);
  if (to === null) return words.validFor.OPEN;
  return to === `${plan.endYear}-12-31` && !plan.annual ? words.validFor.PERIOD(formatDay(to)) : words.validFor.YEAR;
}
