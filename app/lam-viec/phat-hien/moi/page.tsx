import { DiscoveryForm } from "@/components/discoveries/discovery-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { departmentsWith } from "@/lib/core/actor";
import { maySuggestDiscovery } from "@/lib/discoveries/policy";
import { listDiscoveryChoices } from "@/lib/discoveries/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { suggestDiscoveryAction } from "./actions";

export const metadata = { title: vi.discoveries.newTitle };

export default async function NewDiscoveryPage() {
  const actor = await requireActor();
  const verdict = maySuggestDiscovery(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.discoveries() }} />;
  const choices = await listDiscoveryChoices(actor);
  const crumbs = [{ label: vi.discoveries.title, href: paths.discoveries() }, { label: vi.discoveries.newTitle }];
  return (
    <>
      <PageHead title={vi.discoveries.newTitle} lead={vi.discoveries.newLead} crumbs={crumbs} />
      <DiscoveryForm
        action={suggestDiscoveryAction}
        movements={choices.movements}
        departments={choices.departments}
        ownDepartmentId={departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD")[0] ?? null}
      />
    </>
  );
}
