import { Checkbox } from "@/components/forms/checkbox";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { type CorrectionField, correctionFields, subjectKinds } from "@/lib/proposing/correction-fields";
import { typedOf } from "@/lib/proposing/corrections";
import { standingValue } from "@/lib/proposing/decisions";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { itemAnchor, type NumberedItem } from "./anchors";
import { fieldName, valueWords } from "./item-words";

const words = vi.planProposals;

interface Props {
  item: NumberedItem;
  action: FormAction;
  about: Record<string, string>;
  backHref: string;
}

/** The fields of one item, with what was read (or corrected before) in them. */
export function CorrectionForm({ item, action, about, backHref }: Props) {
  const typed = typedOf(item.kind, standingValue(item) ?? item.value);
  const initial = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`fields.${name}`, value]));
  return (
    <FormShell
      action={action}
      id={`${itemAnchor(item.path)}-sua`}
      initial={initial}
      hidden={about}
      submitLabel={words.review.saveCorrection}
      footer={<a href={backHref}>{words.confirm.back}</a>}
    >
      {correctionFields[item.kind].map((field) => (
        <OneField key={field.name} field={field} />
      ))}
    </FormShell>
  );
}

function OneField({ field }: { field: CorrectionField }) {
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
