import { writeFileSync } from "node:fs";
import { db } from "../../lib/db/client";
import { waitingPlace } from "../../lib/files/store";
import { makePlan } from "../../prisma/seed/factories";
import { makeRegisterWorld } from "./register-world";

/** Two departments and a plan that asks both for a report before 15/12 and the agency for its recognition before 10/01. */
export async function makeObligationWorld() {
  const world = await makeRegisterWorld();
  const plan = await makePlan(world.agency.id);
  await addRule(plan.id, { kind: "REPORT", actor: "Các phòng nghiệp vụ", lastDay: "--12-14", before: true });
  await addRule(plan.id, { kind: "RECOGNITION", actor: "Hội đồng, Giám đốc", lastDay: "--01-09", before: true });
  return { ...world, plan };
}
export type ObligationWorld = Awaited<ReturnType<typeof makeObligationWorld>>;

let position = 0;

/** One more rule of a plan; yearly unless told otherwise. */
export async function addRule(
  planId: string,
  rule: { kind: string; actor: string; lastDay: string; before?: boolean; recurrence?: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY" },
): Promise<{ id: string }> {
  position += 1;
  const text = `Việc mẫu ${position}`;
  const data = { recurrence: "YEARLY" as const, before: false, ...rule, planId, position, text, source: `Câu gốc ${position}` };
  return db().obligationRule.create({ data, select: { id: true } });
}

/** A good file that waits to be given in. */
export async function waitingFile(fileName = "bao-cao.pdf") {
  const waiting = await waitingPlace();
  writeFileSync(waiting, "x");
  return { waiting, sha256: "0".repeat(64), size: 1, mediaType: "application/pdf", fileName };
}
