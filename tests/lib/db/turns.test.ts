import { afterAll, expect, it } from "vitest";
import { db, disconnect } from "@/lib/db/client";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

it("asks one thing at a time in a transaction, also where a row has several relations and one question failed", async () => {
  const agency = await makeAgency();
  const user = await makeUser(agency.id, ["OFFICER"]);
  const warnings: string[] = [];
  const hear = (warning: Error) => warnings.push(warning.message);
  process.on("warning", hear);
  const select = {
    id: true,
    agency: { select: { id: true } },
    roles: { select: { role: true } },
    person: { select: { id: true } },
  } as const;
  const found = await db().$transaction((tx) =>
    Promise.all([1, 2, 3].map(() => tx.user.findUniqueOrThrow({ where: { id: user.id }, select }))),
  );
  expect(found.map((row) => row.roles)).toEqual([1, 2, 3].map(() => [{ role: "OFFICER" }]));
  const failed = db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 / 0`.catch(() => undefined);
    await tx.user.count();
  });
  await expect(failed).rejects.toThrow(/aborted/);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", hear);
  expect(warnings).toEqual([]);
});
