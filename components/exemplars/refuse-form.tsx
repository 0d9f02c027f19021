import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { Facts } from "@/components/ui/facts";
import type { Candidate } from "@/lib/exemplars/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.exemplars.refuse;

/** The head says why; the unit reads exactly this. */
export function RefuseForm({ action, candidate }: { action: FormAction; candidate: Candidate }) {
  const { ready } = vi.exemplars;
  const { result, unit, plan, year, subject } = candidate;
  return (
    <>
      <Facts
        items={[
          { term: words.facts.unit, value: unit },
          { term: words.facts.plan, value: vi.exemplars.group(plan.title, year) },
          { term: words.facts.result, value: result ? ready.agreed(result.agree, result.totalMembers) : ready.noBallot },
        ]}
      />
      <div className="mt-6">
        <FormShell action={action} hidden={{ nominationId: candidate.id }}>
          <TextArea name="reason" label={words.reason} rows={5} maxLength={2000} />
          <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit}>
            <p>{words.confirmWhat(subject.name, unit)}</p>
          </ConfirmStep>
        </FormShell>
      </div>
    </>
  );
}
