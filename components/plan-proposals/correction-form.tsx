import { FormShell } from "@/components/forms/form-shell";
import { correctionFields } from "@/lib/proposing/correction-fields";
import { typedOf } from "@/lib/proposing/corrections";
import { standingValue } from "@/lib/proposing/decisions";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { itemAnchor, type NumberedItem } from "./anchors";
import { ItemField } from "./item-field";

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
        <ItemField key={field.name} field={field} />
      ))}
    </FormShell>
  );
}
