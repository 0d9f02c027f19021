import type { ReactNode } from "react";
import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { ItemGroup } from "@/lib/proposing/groups";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { groupAnchor, type NumberedItem } from "./anchors";

const words = vi.planProposals;

interface Props {
  group: ItemGroup<NumberedItem>;
  /** Hidden fields of the form. */
  about: Record<string, string>;
  /** null: nothing can be decided any more. */
  accept: FormAction | null;
  /** Where the whole group is shown; null: here. */
  wholeHref: string | null;
  children: ReactNode;
}

/** A group of items under its name: how many wait, and one button for those the reader is sure of. */
export function ItemGroupSection({ group, about, accept, wholeHref, children }: Props) {
  const { name, items, sure, waiting } = group;
  const head = groupAnchor(name);
  const title = name === "document" ? words.items.document : words.items.kinds[name];
  return (
    <section className="mt-6" aria-labelledby={head}>
      <h3 id={head}>{title}</h3>
      <p className="small soft">{words.review.groupCount(formatNumber(items.length), waiting.length)}</p>
      {accept && sure.length > 0 ? (
        <div className="mb-4">
          <FormShell
            action={accept}
            id={`${head}-nhan`}
            hidden={{ ...about, group: name, paths: sure.map(({ path }) => path).join(" ") }}
            footer={
              <>
                <SubmitButton label={words.review.acceptGroup(formatNumber(sure.length))} about={title} look="second" />
                {wholeHref ? (
                  <ButtonLink href={`${wholeHref}#${head}`} look="quiet">
                    {words.review.seeGroup}
                  </ButtonLink>
                ) : null}
              </>
            }
          />
        </div>
      ) : null}
      {children}
    </section>
  );
}
