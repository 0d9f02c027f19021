import type { DeskItem } from "@/components/layout/desk-link";
import { type Actor, hasRole, type RoleName, roleNames } from "@/lib/core/actor";
import type { PlanMove } from "@/lib/plans/rules";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const office: RoleName[] = ["OFFICE", "CLERK_OFFICE", "COUNCIL_STANDING_BODY", "AGENCY_HEAD", "DEPUTY_HEAD", "INSPECTOR"];
const unit: RoleName[] = ["OFFICER", "DEPARTMENT_HEAD"];

/** `move`: the step of a procedure without which the entry leads nowhere. */
type Entry = DeskItem & { roles?: RoleName[]; move?: PlanMove };

/**
 * The desk's menu for an actor: convenience only, every page asks for itself. `waiting` counts Việc của tôi; `offered` are the
 * steps that the agency's plans have.
 */
export function deskMenu(actor: Actor, waiting: number, offered: ReadonlySet<PlanMove>): DeskItem[] {
  const words = vi.worklist.menu;
  const entries: Entry[] = [
    { href: paths.tasks(), label: words.tasks, icon: "tasks", inBar: true, count: waiting },
    { href: paths.nominations(), label: words.nominations, icon: "person", inBar: true },
    { href: paths.councils(), label: words.councils, icon: "council", inBar: true, move: "table" },
    { href: paths.deskPlans(), label: words.plans, icon: "plan", inBar: true },
    { href: paths.discoveries(), label: words.discoveries, icon: "eye" },
    { href: paths.movements(), label: words.movements, icon: "mirror", roles: [...roleNames] },
    { href: paths.obligations(), label: words.obligations, icon: "plan", roles: [...unit, ...office] },
    { href: paths.notices(), label: words.notices, icon: "eye" },
    { href: paths.registrations(), label: words.registrations, icon: "book", roles: [...unit, ...office], move: "register" },
    { href: paths.appraisals(), label: words.appraisals, icon: "check", roles: office },
    { href: paths.subjects(), label: words.subjects, icon: "chart", roles: [...unit, ...office] },
    { href: paths.recognitions(), label: words.recognitions, icon: "seal", roles: [...office, "EDITOR"], move: "recognise" },
    { href: paths.upward(), label: words.upward, icon: "up", roles: office },
    { href: paths.articles(), label: words.articles, icon: "pen", roles: [...unit, "EDITOR", ...office] },
    { href: paths.workCalendar(), label: words.workCalendar, icon: "book", roles: [...unit, ...office, "ADMINISTRATOR"] },
    { href: paths.outbox(), label: words.outbox, icon: "up", roles: ["OFFICE", "ADMINISTRATOR", "INSPECTOR"] },
    { href: paths.admin(), label: words.admin, icon: "gear", roles: ["ADMINISTRATOR", "INSPECTOR", "AGENCY_HEAD"] },
    { href: paths.help(), label: words.help, icon: "help" },
  ];
  return entries
    .filter((entry) => (!entry.roles || hasRole(actor, ...entry.roles)) && (!entry.move || offered.has(entry.move)))
    .map(({ roles: _roles, move: _move, ...item }) => item);
}
