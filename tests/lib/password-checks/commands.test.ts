import { afterAll, expect, it } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { db, disconnect } from "@/lib/db/client";
import { checkOwnPassword } from "@/lib/password-checks/commands";
import { triesAtMost } from "@/lib/password-checks/rules";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

it("a right password starts the count anew, and ten wrong ones lock, also for the right one", async () => {
  const agency = await makeAgency();
  const actor = await makeUser(agency.id, ["OFFICE"], { passwordHash: await hashPassword("mat-khau-dung") });
  expect(await checkOwnPassword(actor, "sai")).toBe("wrong");
  expect(await checkOwnPassword(actor, "mat-khau-dung")).toBe("fits");
  expect(await db().user.findUnique({ where: { id: actor.id }, select: { failedTries: true } })).toEqual({ failedTries: 0 });
  const tries = await Promise.all(Array.from({ length: triesAtMost }, () => checkOwnPassword(actor, "sai")));
  expect(new Set(tries)).toEqual(new Set(["wrong"]));
  expect(await checkOwnPassword(actor, "mat-khau-dung")).toBe("locked");
});
