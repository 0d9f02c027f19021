import { lengths } from "../../lib/dossiers/schema";
import { vi } from "../../lib/text/vi";
import { EvidenceList } from "../evidence/evidence-list";
import { DateField } from "../forms/date-field";
import { NumberField } from "../forms/number-field";
import { SubmitButton } from "../forms/submit-button";
import { TextArea } from "../forms/text-area";
import { TextField } from "../forms/text-field";
import type { WritingPiece } from "./writing-view";

const words = vi.nominations.write;

/** Minutes of the unit's deliberation: day, chair, counts, other opinions, the file. */
export function DeliberationFields({ minutes }: { minutes: readonly WritingPiece[] }) {
  return (
    <section className="part" aria-labelledby="bien-ban">
      <h2 id="bien-ban">{words.deliberation}</h2>
      <p className="soft mb-4">{words.deliberationLead}</p>
      <div className="sub-fields">
        <DateField name="deliberatedOn" label={words.deliberatedOn} />
        <TextField name="deliberationChair" label={words.deliberationChair} maxLength={lengths.name} />
      </div>
      <div className="grid gap-x-4 sm:grid-cols-3 sm:items-end">
        <NumberField name="deliberationTotal" label={words.deliberationTotal} />
        <NumberField name="deliberationPresent" label={words.deliberationPresent} />
        <NumberField name="deliberationAgree" label={words.deliberationAgree} />
      </div>
      <TextArea name="deliberationNote" label={words.deliberationNote} rows={3} maxLength={lengths.note} optional />
      <h3>{words.minutes}</h3>
      <EvidenceList pieces={minutes} none={words.noMinutes} />
      <SubmitButton label={words.addFile} look="second" name="next" value="file:bien-ban" />
    </section>
  );
}
