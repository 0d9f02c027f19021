import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.common.notFoundTitle };

/** Not there, or not for this person: the two read alike. */
export default function DeskNotFound() {
  return (
    <PageHead
      title={vi.common.notFoundTitle}
      lead={vi.common.notFoundOnDesk}
      actions={
        <>
          <ButtonLink href={paths.tasks()}>{vi.common.notFoundDesk}</ButtonLink>
          <ButtonLink href={paths.help()} look="quiet">
            {vi.common.notFoundHelp}
          </ButtonLink>
        </>
      }
    />
  );
}
