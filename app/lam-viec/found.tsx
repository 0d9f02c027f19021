import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { foundOr } from "../found";

export const found = foundOr(NotHere);

/** Not there, or not for this person: the two read alike. */
function NotHere() {
  return (
    <PageHead
      title={vi.common.notFoundTitle}
      lead={vi.common.notFoundText}
      actions={<ButtonLink href={paths.tasks()}>{vi.common.notFoundDesk}</ButtonLink>}
    />
  );
}
