import { CouncilForm } from "@/components/councils/council-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayKeepCouncil } from "@/lib/councils/policy";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { createCouncilAction } from "./actions";

export const metadata = { title: vi.councils.council.newTitle };

export default async function NewCouncilPage() {
  const actor = await requireActor();
  const verdict = mayKeepCouncil(actor);
  const words = vi.councils;
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.councils() }} />;
  return (
    <>
      <PageHead
        title={words.council.newTitle}
        crumbs={[{ label: words.title, href: paths.councils() }, { label: words.council.newTitle }]}
      />
      <CouncilForm action={createCouncilAction} submitLabel={words.createCouncil} />
    </>
  );
}
