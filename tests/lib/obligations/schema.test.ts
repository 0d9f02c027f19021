import { expect, it } from "vitest";
import { giveLinkSchema, givePaperSchema, undoDeliverySchema } from "@/lib/obligations/schema";

const id = "0192f0c1-0000-7000-8000-000000000001";

it("a paper is a plan or a report; its day is typed as people type it, or left out", () => {
  const typed = { obligationId: id, form: "REPORT", documentNumber: " 12/BC-VP ", note: undefined, receivedOn: "13/12/2026" };
  expect(givePaperSchema.parse(typed)).toEqual({ ...typed, documentNumber: "12/BC-VP", note: "", receivedOn: "2026-12-13" });
  expect(givePaperSchema.parse({ ...typed, receivedOn: "" }).receivedOn).toBeNull();
  expect(givePaperSchema.safeParse({ ...typed, form: "LINK" }).success).toBe(false);
  expect(givePaperSchema.safeParse({ ...typed, receivedOn: "31/02/2026" }).success).toBe(false);
});

it("a link names a registration or a dossier", () => {
  expect(giveLinkSchema.safeParse({ obligationId: id, link: `nomination:${id}`, note: "" }).success).toBe(true);
  for (const link of ["", undefined, `plan:${id}`, "nomination:x"])
    expect(giveLinkSchema.safeParse({ obligationId: id, link, note: "" }).error?.issues[0]?.message).toBe("choose");
});

it("undoing wants a reason", () => {
  expect(undoDeliverySchema.safeParse({ deliveryId: id, reason: " " }).success).toBe(false);
});
