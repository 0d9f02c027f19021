import { ButtonLink } from "@/components/ui/button-link";
import { Emblem } from "@/components/ui/emblem";
import { SearchBox } from "@/components/ui/search-box";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.common.notFoundTitle };

export default function NotFound() {
  return (
    <main id="noi-dung" className="narrow stack">
      <Emblem />
      <h1>{vi.common.notFoundTitle}</h1>
      <p className="soft">{vi.common.notFoundText}</p>
      <SearchBox action={paths.search()} label={vi.layout.search.label} placeholder={vi.layout.search.placeholder} />
      <p className="row">
        <ButtonLink href={paths.home()}>{vi.common.notFoundHome}</ButtonLink>
        <ButtonLink href={paths.tasks()} look="quiet">
          {vi.common.notFoundDesk}
        </ButtonLink>
      </p>
    </main>
  );
}
