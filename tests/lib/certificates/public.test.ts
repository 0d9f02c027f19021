import { afterAll, beforeAll, expect, test } from "vitest";
import { findCertificate } from "@/lib/certificates/public";
import { dateColumn, today } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { useDatabase } from "../../support/database";
import { makePublicWorld, makePublished, type PublicWorld, revoke } from "../../support/published";

useDatabase();

let world: PublicWorld;
let serial = 0;
beforeAll(async () => {
  world = await makePublicWorld();
});
afterAll(disconnect);

async function certificateFor(recognitionId: string, code: string, reissueOfId: string | null = null): Promise<string> {
  serial += 1;
  const made = await db().certificate.create({
    data: {
      agencyId: world.agency.id,
      recognitionId,
      registerYear: 2026,
      serial,
      code,
      holderName: "Lê Thị Gương",
      issuedOn: dateColumn(today()),
      reissueOfId,
    },
    select: { id: true },
  });
  return made.id;
}

test("whoever holds the code reads the certificate, however the code is typed", async () => {
  const made = await makePublished(world);
  await certificateFor(made.recognitionId, "ABCD-2345-EFGH");
  for (const typed of ["ABCD-2345-EFGH", "abcd2345efgh", " ABCD 2345 EFGH "]) {
    expect(await findCertificate(typed)).toMatchObject({
      holder_name: "Lê Thị Gương",
      decision_number: made.decisionNumber,
      exemplar_slug: made.slug,
    });
  }
});

test("an unknown code, and what cannot be one, give nothing", async () => {
  for (const typed of ["ZZZZ-2345-EFGH", "", "%", "ABCD", "____________", "x".repeat(500)]) expect(await findCertificate(typed)).toBeNull();
});

test("a revoked recognition says so, and its story is not linked", async () => {
  const made = await makePublished(world);
  await certificateFor(made.recognitionId, "REVK-2345-EFGH");
  await revoke(made.recognitionId, { proposedById: world.userId, confirmedById: world.userId });
  const found = await findCertificate("REVK-2345-EFGH");
  expect(found?.revoked_at).not.toBeNull();
  expect(found).toMatchObject({ revoked_by: "9/QĐ-SM", exemplar_slug: null });
});

test("a reissued certificate names the one that took its place", async () => {
  const made = await makePublished(world);
  const first = await certificateFor(made.recognitionId, "FRST-2345-EFGH");
  await certificateFor(made.recognitionId, "SECD-2345-EFGH", first);
  expect(await findCertificate("FRST-2345-EFGH")).toMatchObject({ replaced_by_serial: serial, replaced_by_year: 2026 });
  expect(await findCertificate("SECD-2345-EFGH")).toMatchObject({ replaced_by_serial: null });
});
