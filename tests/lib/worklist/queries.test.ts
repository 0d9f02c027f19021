import { expect, test } from "vitest";
import { giveBackArticle, saveArticle, startArticle, submitArticle } from "../../../lib/articles/commands";
import type { Actor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { listWork } from "../../../lib/worklist/queries";
import { makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised } from "../../support/decision-world";
import { makeRegisterWorld } from "../../support/register-world";

useDatabase();

const keys = async (actor: Actor) => (await listWork(actor)).map((item) => item.key);

test("a dossier waits for those who may appraise it, and once taken for its appraiser alone", async () => {
  const agencyId = (await makeAgency()).id;
  const plan = await makePlan(agencyId);
  const [office, colleague, head] = [
    await makeUser(agencyId, ["OFFICE"]),
    await makeUser(agencyId, ["COUNCIL_STANDING_BODY"]),
    await makeUser(agencyId, ["AGENCY_HEAD"]),
  ];
  const departmentId = (await makeDepartment(agencyId, { name: "Phòng Đường bộ" })).id;
  const subject = await makeSubject(agencyId, { name: "Đặng Thị Vân", departmentId });
  const { id } = await makeNomination(plan, {
    ...{ agencyId, departmentId, createdById: office.id, state: "RECEIVED", subjectId: subject.id },
  });
  const item = `appraise-${id}`;
  expect([await keys(office), await keys(colleague)]).toEqual([expect.arrayContaining([item]), expect.arrayContaining([item])]);
  expect(await keys(head)).not.toContain(item);
  await db().appraisal.create({ data: { nominationId: id, version: 1, appraiserId: office.id } });
  expect(await keys(office)).toContain(item);
  expect(await keys(colleague)).not.toContain(item);
});

test("a story given back waits for its writer again", async () => {
  const world = await makeWorld();
  const [writer, editor] = [await world.as("OFFICER"), await world.as("EDITOR")];
  const { exemplarId } = await recognised(world);
  const { id } = await startArticle(writer, { exemplarId });
  const body = { facts: [{ value: "48 giờ", text: "là hạn vá xong" }], steps: [{ title: "Chia đường", text: "Mỗi người một đoạn." }] };
  const rest = { opening: ["Bốn giờ sáng."], spread: "", adopters: [], quoteText: "", quoteBy: "" };
  await saveArticle(writer, {
    id,
    lockVersion: 0,
    overwrite: false,
    title: "Mặt đường có nhật ký",
    lede: "Mười một người thợ.",
    ...body,
    ...rest,
  });
  await submitArticle(writer, { id });
  expect(await keys(editor)).toContain(`review-${id}`);
  expect(await keys(writer)).not.toContain(`story-${exemplarId}`);
  await giveBackArticle(editor, { id, reason: "Thiếu số liệu." });
  expect(await keys(writer)).toContain(`story-${exemplarId}`);
});

test("a suggestion without a department waits for the office, and one's own to another unit for that unit", async () => {
  const world = await makeRegisterWorld();
  const office = await makeUser(world.agency.id, ["OFFICE"]);
  const suggest = (departmentId: string | null) =>
    db().discovery.create({
      data: {
        ...{ agencyId: world.agency.id, kind: "INDIVIDUAL", title: "Người tốt", description: "Việc tốt" },
        ...{ departmentId, suggestedById: world.officer.id },
      },
    });
  await suggest(world.neighbour.id);
  expect([await keys(world.officer), await keys(office)].flat()).not.toContain("discoveries");
  await suggest(null);
  expect(await keys(office)).toContain("discoveries");
  expect(await keys(world.officer)).not.toContain("discoveries");
  await suggest(world.own.id);
  expect(await keys(world.officer)).toContain("discoveries");
});
