import { lengths } from "../../lib/dossiers/schema";
import { consentFieldNames } from "../../lib/nominations/schema";
import { vi } from "../../lib/text/vi";
import { Checkbox } from "../forms/checkbox";
import { CheckboxGroup } from "../forms/checkbox-group";
import { TextField } from "../forms/text-field";

const words = vi.nominations.write;

/** Consent to publish, field by field with its basis, and the declaration of truth. */
export function DeclarationFields() {
  return (
    <>
      <section className="part" aria-labelledby="dong-y">
        <h2 id="dong-y">{words.consent}</h2>
        <p className="soft mb-4">{words.consentLead}</p>
        <CheckboxGroup
          name="consentFields"
          label={words.consentFields}
          options={consentFieldNames.map((value) => ({ value, label: vi.nominations.consentLabels[value] }))}
          optional
        />
        <TextField name="consentBasis" label={words.consentBasis} hint={words.consentBasisHint} maxLength={lengths.basis} optional />
      </section>
      <section className="part" aria-labelledby="cam-doan">
        <h2 id="cam-doan">{words.declarations}</h2>
        <Checkbox name="truthDeclared" label={words.truthDeclared} />
      </section>
    </>
  );
}
