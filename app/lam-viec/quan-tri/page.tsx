import { AwaitingList } from "@/components/roles/awaiting-list";
import { LinkList } from "@/components/ui/link-list";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { mayAdminister, mayViewAdministration } from "@/lib/agencies/policy";
import { mayReadAuditLog } from "@/lib/audit-log/policy";
import { requireActor } from "@/lib/auth/session";
import { listActiveDepartments } from "@/lib/departments/queries";
import { countPersons } from "@/lib/persons/queries";
import { listRolesAwaiting } from "@/lib/roles/queries";
import { formatCount } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { countUsers } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.agencies.admin };

export default async function AdministrationPage() {
  const actor = await requireActor();
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const [departments, persons, users, awaiting] = await Promise.all([
    listActiveDepartments(actor),
    countPersons(actor),
    countUsers(actor),
    listRolesAwaiting(actor),
  ]);
  const words = vi.agencies;
  const log = mayReadAuditLog(actor).allowed ? [{ href: paths.auditLog(), label: vi.auditLog.title, note: words.auditNote }] : [];
  return (
    <>
      <PageHead title={words.admin} lead={mayAdminister(actor, actor).allowed ? words.adminLede : words.readLede} />
      <AwaitingList rows={awaiting} />
      <Section id="muc" title={words.sections}>
        <LinkList
          items={[
            { href: paths.adminAgency(), label: words.own, note: words.ownNote },
            { href: paths.adminDepartments(), label: vi.departments.title, note: words.departmentsNote(formatCount(departments.length)) },
            { href: paths.adminPersons(), label: vi.persons.title, note: words.personsNote(formatCount(persons)) },
            { href: paths.adminUsers(), label: vi.users.title, note: words.usersNote(formatCount(users.on), formatCount(users.off)) },
            ...log,
          ]}
        />
      </Section>
    </>
  );
}
