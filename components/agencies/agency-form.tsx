import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";

const words = vi.agencies.fields;

/** The agency's own data, in three parts. */
export function AgencyForm({ action, initial }: { action: FormAction; initial: FormValues }) {
  return (
    <FormShell action={action} initial={initial} submitLabel={vi.agencies.save}>
      <fieldset className="part">
        <legend>{vi.agencies.parts.name}</legend>
        <TextField name="name" label={words.name} maxLength={200} />
        <TextField name="shortName" label={words.shortName} maxLength={80} />
        <TextField name="parentBody" label={words.parentBody} hint={words.parentBodyHint} maxLength={200} />
        <TextField name="province" label={words.province} maxLength={100} />
        <TextField name="successor" label={words.successor} hint={words.successorHint} maxLength={300} optional />
      </fieldset>
      <fieldset className="part">
        <legend>{vi.agencies.parts.documents}</legend>
        <TextField name="headTitle" label={words.headTitle} hint={words.headTitleHint} maxLength={100} />
        <TextField name="symbol" label={words.symbol} hint={words.symbolHint} size="short" maxLength={30} />
      </fieldset>
      <fieldset className="part">
        <legend>{vi.agencies.parts.publicSite}</legend>
        <TextArea name="about" label={words.about} hint={words.aboutHint} rows={3} maxLength={1000} />
        <TextField name="address" label={words.address} maxLength={300} />
        <TextField name="phone" type="tel" label={words.phone} size="short" maxLength={40} />
        <TextField name="email" type="email" label={words.email} maxLength={120} />
        <TextField name="responsiblePerson" label={words.responsiblePerson} hint={words.responsiblePersonHint} maxLength={200} />
      </fieldset>
    </FormShell>
  );
}
