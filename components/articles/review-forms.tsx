import { ConfirmStep } from "@/components/forms/confirm-step";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.articles.review;

interface Props {
  id: string;
  /** Of the text that is shown: another one is not approved unread. */
  lockVersion: number;
  today: string;
  approve: FormAction;
  giveBack: FormAction;
  /** Without the consents a story needs there is nothing to approve. */
  approvable: boolean;
}

/** The editor's two answers: let it appear, or give it back with what is to be changed. */
export function ReviewForms({ id, lockVersion, today, approve, giveBack, approvable }: Props) {
  return (
    <>
      {approvable ? (
        <section className="part" aria-labelledby="cho-dang">
          <h2 id="cho-dang">{words.approvePart}</h2>
          <FormShell action={approve} id="duyet" hidden={{ id, lockVersion: String(lockVersion) }} initial={{ publishedFrom: today }}>
            <div className="sub-fields">
              <DateField name="publishedFrom" label={words.from} />
              <DateField name="publishedTo" label={words.to} hint={words.toHint} optional />
            </div>
            <ConfirmStep open={words.approveOpen} title={words.approvePart} submitLabel={words.approve} look="main">
              <p>{words.approveWhat}</p>
            </ConfirmStep>
          </FormShell>
        </section>
      ) : null}
      <section className="part" aria-labelledby="tra-lai">
        <h2 id="tra-lai">{words.giveBackPart}</h2>
        <FormShell action={giveBack} id="tra" hidden={{ id }}>
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} maxLength={2000} />
          <ConfirmStep open={words.giveBack} title={words.giveBackPart} submitLabel={words.giveBack}>
            <p>{words.reasonHint}</p>
          </ConfirmStep>
        </FormShell>
      </section>
    </>
  );
}
