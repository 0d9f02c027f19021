import { WorkList } from "@/components/worklist/work-list";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { vi } from "@/lib/text/vi";
import { listWork } from "@/lib/worklist/queries";

export const metadata = { title: vi.worklist.title };

export default async function TasksPage() {
  const actor = await requireActor();
  const items = await listWork(actor);
  return <WorkList items={items} today={today()} actor={{ roles: actor.roles.map((held) => held.role) }} />;
}
