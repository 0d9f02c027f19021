import { SignatureFields } from "@/components/exemplars/signature-fields";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { vi } from "@/lib/text/vi";
import type { Upward } from "@/lib/upward-submissions/rules";
import type { FormAction, FormValues } from "@/lib/web/form-state";

const words = vi.upward.sign;

/** The head signs: number, day, signer, and what becomes of those on the list. */
export function SignForm({ action, list, initial }: { action: FormAction; list: Upward; initial: FormValues }) {
  return (
    <FormShell action={action} hidden={{ id: list.id, lockVersion: String(list.lockVersion) }} initial={initial}>
      <h2 className="mb-2">{words.people}</h2>
      <ol className="mb-6 list-decimal pl-6">
        {list.items.map((item) => (
          <li key={item.id}>
            {vi.exemplars.decide.option(item.candidate.subject.name, item.candidate.subject.organisation ?? item.candidate.unit)}
          </li>
        ))}
      </ol>
      <SignatureFields
        number={words.number}
        numberHint={words.numberHint[list.agency.regime](list.agency.symbol)}
        signedOn={words.signedOn}
      />
      <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit} look="main">
        <p>{words.confirmWhat(list.recipient)}</p>
      </ConfirmStep>
    </FormShell>
  );
}
