import type { Actor, RoleName } from "../../lib/core/actor";
import { roleNames } from "../../lib/core/actor";
import { makeAgency, makeDepartment, makeUser } from "../../prisma/seed/factories";

export type RegisterWorld = Awaited<ReturnType<typeof makeRegisterWorld>>;

/** Two departments of one agency and one of another, and somebody in each role. */
export async function makeRegisterWorld() {
  const agency = await makeAgency();
  const other = await makeAgency();
  const own = await makeDepartment(agency.id, { name: "Phòng Tổng hợp" });
  const neighbour = await makeDepartment(agency.id, { name: "Phòng Kỹ thuật" });
  const foreign = await makeDepartment(other.id);
  const user = (role: RoleName, departmentId?: string) => makeUser(agency.id, [role], departmentId ? { departmentId } : {});
  return {
    agency,
    other,
    own,
    neighbour,
    foreign,
    officer: await user("OFFICER", own.id),
    head: await user("DEPARTMENT_HEAD", own.id),
    neighbourOfficer: await user("OFFICER", neighbour.id),
    office: await user("OFFICE"),
    standing: await user("COUNCIL_STANDING_BODY"),
    director: await user("AGENCY_HEAD"),
    inspector: await user("INSPECTOR"),
    foreignOfficer: await makeUser(other.id, ["OFFICER"], { departmentId: foreign.id }),
    nobody: await makeUser(agency.id, []),
  };
}

/** Somebody in every role (scoped ones in `departmentId`), and one without any. */
export async function everyRole(agencyId: string, departmentId: string): Promise<{ role: RoleName | "none"; actor: Actor }[]> {
  const held = await Promise.all(
    roleNames.map(async (role) => ({ role, actor: await makeUser(agencyId, [role], { departmentId, personId: null }) })),
  );
  return [...held, { role: "none", actor: await makeUser(agencyId, [], { personId: null }) }];
}
