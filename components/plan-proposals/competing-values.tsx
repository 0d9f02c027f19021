import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { itemAnchor, type NumberedItem } from "./anchors";
import { fieldName, valueWords } from "./item-words";

const words = vi.planProposals.review;

interface Props {
  item: NumberedItem;
  action: FormAction;
  about: Record<string, string>;
  nameOf: (sourceId: string) => string;
}

/** What other renderings say instead, each to be chosen. */
export function CompetingValues({ item, action, about, nameOf }: Props) {
  if (item.competing.length === 0) return null;
  return (
    <div className="note">
      <b>{words.choices}</b>
      {item.competing.map(({ part, others }) =>
        others.map((other, place) => (
          <FormShell
            key={`${part} ${other.from.join()} ${valueWords(other.value)}`}
            action={action}
            id={`${itemAnchor(item.path)}-${part ?? "ca"}-${place}`}
            hidden={{ ...about, part: part ?? "", place: String(place) }}
            footer={<SubmitButton label={words.choose(valueWords(other.value))} look="quiet" />}
          >
            <p className="small">
              {part ? words.partName(fieldName(part)) : null} {words.otherSays(other.from.map(nameOf).join("; "), valueWords(other.value))}
            </p>
          </FormShell>
        )),
      )}
    </div>
  );
}
