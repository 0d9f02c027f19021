import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { signAuthorities } from "@/lib/signatures/schema";
import { vi } from "@/lib/text/vi";

const words = vi.exemplars.decide;

/** Number, day and signer of a document that the head signs. */
export function SignatureFields({ number, numberHint, signedOn }: { number: string; numberHint: string; signedOn: string }) {
  return (
    <div className="sub-fields">
      <TextField name="number" label={number} hint={numberHint} maxLength={40} size="short" />
      <DateField name="signedOn" label={signedOn} />
      <SelectField
        name="signAuthority"
        label={words.authority}
        empty={false}
        options={signAuthorities.map((value) => ({ value, label: words.authorities[value] }))}
      />
      <TextField name="signerTitle" label={words.signerTitle} maxLength={120} />
      <TextField name="signerName" label={words.signerName} maxLength={120} />
    </div>
  );
}
