import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { db } from "../db/client";

/** Id → name of today for every department and unit of the actor's agency, closed ones too. */
export async function listDepartmentNames(actor: Actor): Promise<Map<string, string>> {
  const day = dateColumn(today());
  const rows = await db().departmentName.findMany({
    where: { department: { agencyId: actor.agencyId }, validFrom: { lte: day } },
    orderBy: { validFrom: "asc" },
    select: { departmentId: true, name: true },
  });
  return new Map(rows.map((row) => [row.departmentId, row.name]));
}
