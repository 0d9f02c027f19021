import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.home.notFound.title };

/** Not there, or not shown: the search of the masthead stands above. */
export default function PublicNotFound() {
  const words = vi.home.notFound;
  return (
    <div className="wrap py-8">
      <PageHead
        title={words.title}
        lead={words.text}
        actions={
          <>
            <ButtonLink href={paths.home()}>{words.home}</ButtonLink>
            <ButtonLink href={paths.exemplars()} look="quiet">
              {words.exemplars}
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}
