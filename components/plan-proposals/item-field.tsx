import { Checkbox } from "@/components/forms/checkbox";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { type CorrectionField, subjectKinds } from "@/lib/proposing/correction-fields";
import { vi } from "@/lib/text/vi";
import { fieldName, valueWords } from "./item-words";

const words = vi.planProposals;

/** One field of an item, as it is corrected or typed anew. */
export function ItemField({ field }: { field: CorrectionField }) {
  const text = { name: `fields.${field.name}`, label: fieldName(field.name), optional: field.optional };
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: valueWords(value) }));
  switch (field.type) {
    case "text":
      return <TextArea {...text} rows={3} />;
    case "lines":
      return <TextArea {...text} rows={3} />;
    case "tick":
      return <Checkbox {...text} />;
    case "kinds":
      return <CheckboxGroup {...text} options={options(subjectKinds)} />;
    case "choice":
      return <SelectField {...text} options={options(field.options ?? [])} />;
    case "day":
      return <DateField {...text} />;
    case "yearlyDay":
      return <DateField {...text} hint={words.items.dayHint} />;
    default:
      return (
        <TextField {...text} size={field.type === "whole" ? "short" : "full"} inputMode={field.type === "whole" ? "numeric" : undefined} />
      );
  }
}
