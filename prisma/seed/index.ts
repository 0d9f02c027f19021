import { randomUUID } from "node:crypto";
import { systemActor } from "../../lib/core/actor";
import { setClock } from "../../lib/core/clock";
import { recordEvent } from "../../lib/db/audit";
import { db, disconnect } from "../../lib/db/client";
import { generateObligations } from "../../lib/obligations/commands";
import { binhPhuocPlan } from "./plans/binh-phuoc";
import { binhThuanPlan } from "./plans/binh-thuan";
import { quangBinhPlan } from "./plans/quang-binh";
import signIns from "./sign-ins.json" with { type: "json" };
import { binhPhuocWorld } from "./world/binh-phuoc";
import { binhThuanWorld } from "./world/binh-thuan";
import { quangBinhWorld } from "./world/quang-binh";
import { tellWorld } from "./world/tell";

const worlds = [
  { data: quangBinhWorld, plan: quangBinhPlan },
  { data: binhThuanWorld, plan: binhThuanPlan },
  { data: binhPhuocWorld, plan: binhPhuocPlan },
];

/** Loads the sample world into an empty database; the last event says that it is whole. */
async function loadSampleWorld(): Promise<void> {
  if ((await db().agency.count()) > 0) throw new Error("The database is not empty: use npm run demo:reset.");
  for (const { data, plan } of worlds) await tellWorld(data, plan, signIns.password);
  setClock(null);
  for (const { id } of await db().agency.findMany({ select: { id: true } })) await generateObligations(systemActor(id));
  const agency = await db().agency.findFirstOrThrow({ where: { slug: quangBinhWorld.agency.slug }, select: { id: true } });
  await db().$transaction((tx) =>
    recordEvent(tx, systemActor(agency.id), {
      kind: "sample.loaded",
      subjectType: "Agency",
      subjectId: agency.id,
      details: { run: randomUUID() },
    }),
  );
}

await loadSampleWorld().finally(disconnect);
