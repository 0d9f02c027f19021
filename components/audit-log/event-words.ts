import type { RoleName } from "@/lib/core/actor";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

/** What happened, in words; a kind the catalogue does not know stays as it is. */
export function kindWord(kind: string): string {
  return vi.auditLog.kinds[kind] ?? kind;
}

/** What it happened to, in words. */
export function subjectWord(type: string): string {
  return (vi.auditLog.subjects as Record<string, string>)[type] ?? type;
}

/** The role the event is about. */
export function roleWord(role: string): string {
  return vi.common.roles[role as RoleName] ?? role;
}

const places: Record<string, (id: string) => string> = {
  Agency: () => paths.adminAgency(),
  Department: paths.adminDepartment,
  Person: paths.adminPerson,
  User: paths.adminUser,
  Plan: paths.deskPlan,
  Subject: paths.subject,
  Discovery: paths.discovery,
  Registration: paths.registration,
  Nomination: paths.nomination,
  CouncilSession: paths.session,
  RecognitionDecision: paths.decision,
  Certificate: paths.certificate,
  UpwardSubmission: paths.upwardSubmission,
  Article: paths.article,
  Council: paths.council,
  Obligation: paths.obligation,
  Movement: paths.movement,
};

/** Where the thing is to be seen; null when it has no page of its own. */
export function subjectHref(type: string, id: string): string | null {
  return places[type]?.(id) ?? null;
}
