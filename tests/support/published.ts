import { randomUUID } from "node:crypto";
import { addDays, dateColumn, startOfDay, today } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "@/prisma/seed/factories";

export type PublicWorld = Awaited<ReturnType<typeof makePublicWorld>>;

/** An agency with a plan, an office and somebody who enters decisions. */
export async function makePublicWorld(name = "Sở Xây dựng tỉnh Mẫu") {
  const agency = await makeAgency({ name });
  const department = await makeDepartment(agency.id, { name: "Văn phòng Sở", isOffice: true });
  const plan = await makePlan(agency.id);
  const user = await makeUser(agency.id, ["OFFICE"]);
  return { agency, department, plan, userId: user.id };
}

/** A story as the public sees it: recognised, consented, approved, inside its dates. Tests then take one of these away. */
export async function makePublished(world: PublicWorld, data: { name?: string; kind?: "INDIVIDUAL" | "COLLECTIVE"; title?: string } = {}) {
  const { agency, department, plan, userId } = world;
  const subject = await makeSubject(agency.id, { departmentId: department.id, ...data });
  const nomination = await makeNomination(plan, {
    agencyId: agency.id,
    departmentId: department.id,
    createdById: userId,
    subjectId: subject.id,
    state: "SETTLED",
  });
  const signedOn = dateColumn(addDays(today(), -30));
  const decision = await db().recognitionDecision.create({
    data: {
      agencyId: agency.id,
      planId: plan.id,
      year: 2026,
      number: `${randomUUID().slice(0, 8)}/QĐ-SM`,
      signedOn,
      signerName: "Lê Văn Mẫu",
      signerTitle: "Giám đốc",
      enteredById: userId,
    },
    select: { id: true, number: true },
  });
  const slug = `guong-${randomUUID().slice(0, 8)}`;
  const exemplar = await db().exemplar.create({ data: { agencyId: agency.id, subjectId: subject.id, slug }, select: { id: true } });
  const recognition = await db().recognition.create({
    data: {
      agencyId: agency.id,
      subjectId: subject.id,
      exemplarId: exemplar.id,
      nominationId: nomination.id,
      decisionId: decision.id,
      validFrom: signedOn,
    },
    select: { id: true },
  });
  for (const field of ["NAME", "STORY", "TITLE_UNIT"]) {
    await db().consent.create({
      data: { agencyId: agency.id, subjectId: subject.id, field, givenAt: signedOn, basis: "Đơn", recordedById: userId },
      select: { id: true },
    });
  }
  const article = await db().article.create({
    data: {
      agencyId: agency.id,
      exemplarId: exemplar.id,
      slug,
      state: "APPROVED",
      title: data.title ?? "Một việc làm tốt",
      lede: "Lời dẫn.",
      body: { opening: [], facts: [], steps: [], spread: "", adopters: [], quote: null },
      writtenById: userId,
      publishedFrom: startOfDay(addDays(today(), -1)),
    },
    select: { id: true },
  });
  return {
    slug,
    name: subject.name,
    subjectId: subject.id,
    articleId: article.id,
    recognitionId: recognition.id,
    decisionNumber: decision.number,
  };
}

/** Takes a recognition back, by two people. */
export async function revoke(recognitionId: string, people: { proposedById: string; confirmedById: string | null }): Promise<void> {
  await db().revocation.create({
    data: {
      recognitionId,
      groundCode: "FALSE_REPORT",
      ground: "Khai sai",
      decisionNumber: "9/QĐ-SM",
      proposedById: people.proposedById,
      confirmedById: people.confirmedById,
      confirmedAt: people.confirmedById ? new Date() : null,
    },
    select: { recognitionId: true },
  });
}
