import { found } from "@/app/lam-viec/found";
import { RoleTable } from "@/components/roles/role-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { UserFacts } from "@/components/users/user-facts";
import { mayReadAuditLog } from "@/lib/audit-log/policy";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { listDepartmentNames } from "@/lib/departments/queries";
import { mayDropRequest, mayEndRole, mayGrantRole } from "@/lib/roles/policy";
import { listRolesOf, type RoleRow } from "@/lib/roles/queries";
import { formatTime } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { mayMakeLink, mayRequestLink, maySwitchOff, maySwitchOn } from "@/lib/users/policy";
import { getUser, type UserDetails } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.users.title };

type Props = { params: Promise<{ userId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.users;

export default found(UserPage);

async function UserPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ userId }, { da }] = await Promise.all([params, searchParams]);
  const user = await seen(getUser(actor, userId));
  const [roles, names] = await Promise.all([listRolesOf(actor, user.id), listDepartmentNames(actor)]);
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminUsers() },
    { label: user.displayName },
  ];
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead title={user.displayName} crumbs={crumbs} state={<Standing user={user} />} actions={<Acts actor={actor} user={user} />} />
      <UserFacts user={user} />
      <Section id="vai-tro" title={vi.roles.title}>
        {roles.length > 0 ? (
          <RoleTable
            rows={roles.map((row) => ({
              ...row,
              department: row.departmentId ? (names.get(row.departmentId) ?? null) : null,
              act: actOn(actor, row),
            }))}
          />
        ) : (
          <EmptyState title={vi.roles.noneTitle}>{vi.roles.noneText}</EmptyState>
        )}
      </Section>
      {mayReadAuditLog(actor).allowed ? (
        <p className="mt-4">
          <a href={withQuery(paths.auditLog(), { loai: "User", ma: user.id })}>{words.history}</a>
        </p>
      ) : null}
    </>
  );
}

function actOn(actor: Actor, row: RoleRow): { href: string; label: string } | null {
  if (mayDropRequest(actor, row).allowed) return { href: paths.confirmRole(row.userId, row.id), label: vi.roles.confirm };
  return mayEndRole(actor, row).allowed ? { href: paths.endRole(row.userId, row.id), label: vi.roles.end } : null;
}

function Standing({ user }: { user: UserDetails }) {
  if (!user.active) return <StateMark look="ended">{words.off}</StateMark>;
  if (user.locked && user.lockedUntil) return <StateMark look="late">{words.locked(formatTime(user.lockedUntil))}</StateMark>;
  return <StateMark look="ok">{words.on}</StateMark>;
}

function Acts({ actor, user }: { actor: Actor; user: UserDetails }) {
  return (
    <>
      {mayGrantRole(actor, user).allowed ? <ButtonLink href={paths.grantRole(user.id)}>{vi.roles.grant}</ButtonLink> : null}
      {mayMakeLink(actor, user).allowed || mayRequestLink(actor, user).allowed ? (
        <ButtonLink href={paths.userLink(user.id)} look="second">
          {words.printLink}
        </ButtonLink>
      ) : null}
      {maySwitchOff(actor, user).allowed ? (
        <ButtonLink href={paths.switchUser(user.id)} look="quiet">
          {words.switchOff}
        </ButtonLink>
      ) : null}
      {maySwitchOn(actor, user).allowed ? <ButtonLink href={paths.switchUser(user.id)}>{words.switchOn}</ButtonLink> : null}
    </>
  );
}
