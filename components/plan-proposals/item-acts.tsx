import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { itemAnchor, type NumberedItem } from "./anchors";

const words = vi.planProposals.review;

interface Props {
  item: NumberedItem;
  action: FormAction;
  about: Record<string, string>;
  correctHref: string;
}

/** Accept, correct, drop; or decide anew. */
export function ItemActs({ item, action, about, correctHref }: Props) {
  const decided = item.decision !== null;
  // What a person typed stands without being accepted, unless something speaks against it.
  const acceptable = !decided && item.value !== null && (!item.byHand || item.needsConfirmation);
  return (
    <FormShell
      action={action}
      id={`${itemAnchor(item.path)}-nhan`}
      hidden={about}
      footer={
        <>
          {decided ? <SubmitButton label={words.reopen} look="quiet" name="verdict" value="OPEN" /> : null}
          {acceptable ? <SubmitButton label={words.accept} look="second" name="verdict" value="ACCEPTED" /> : null}
          <ButtonLink href={correctHref} look={decided ? "quiet" : "second"}>
            {words.correct}
          </ButtonLink>
          {decided ? null : <SubmitButton label={words.drop} look="quiet" name="verdict" value="DROPPED" />}
        </>
      }
    />
  );
}
