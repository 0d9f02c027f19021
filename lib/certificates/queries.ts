import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { shownNameOn } from "../departments/rules";
import { certificatesVisibleTo } from "./policy";
import type { Certificate, CertificateRow } from "./rules";
import { certificateStanding, serialText } from "./rules";

const entry = {
  id: true,
  registerYear: true,
  serial: true,
  code: true,
  holderName: true,
  issuedOn: true,
  reissueReason: true,
  reissueOf: { select: { id: true, serial: true, registerYear: true } },
  replacedBy: { select: { id: true, serial: true, registerYear: true } },
  recognition: {
    select: {
      id: true,
      validFrom: true,
      validTo: true,
      revocation: { select: { confirmedAt: true, decisionNumber: true } },
      subject: { select: { kind: true, caption: true } },
      decision: {
        select: { id: true, number: true, signedOn: true, signerName: true, signerTitle: true, signAuthority: true },
      },
      nomination: {
        select: {
          year: true,
          summary: true,
          departmentId: true,
          exemplarClass: true,
          workField: { select: { name: true } },
          department: { select: { names: { select: { name: true, shortName: true, validFrom: true, validTo: true } } } },
          plan: { select: { title: true, startYear: true, endYear: true, annual: true } },
        },
      },
    },
  },
  agency: { select: { name: true, parentBody: true, province: true, regime: true, headTitle: true, isSample: true } },
} satisfies Prisma.CertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof entry }>;

/** One page of the register, newest first; `q` looks in name, number and code, without diacritics. */
export async function listCertificates(
  actor: Actor,
  search: { q: string; year: number | null; page: number },
): Promise<Paged<CertificateRow>> {
  const found = search.q === "" ? null : await matchingIds(actor, search.q);
  const where: Prisma.CertificateWhereInput = {
    ...inScope(actor),
    ...(found ? { id: { in: found } } : {}),
    ...(search.year ? { registerYear: search.year } : {}),
  };
  const [total, rows] = await Promise.all([
    db().certificate.count({ where }),
    db().certificate.findMany({
      where,
      orderBy: [{ registerYear: "desc" }, { serial: "desc" }],
      ...pageSpan(search.page),
      select: entry,
    }),
  ]);
  return paged(rows.map(toRow), total, search.page);
}

/** Years the register has entries of, the latest first. */
export async function listRegisterYears(actor: Actor): Promise<number[]> {
  const rows = await db().certificate.findMany({
    where: inScope(actor),
    distinct: ["registerYear"],
    orderBy: { registerYear: "desc" },
    select: { registerYear: true },
  });
  return rows.map((row) => row.registerYear);
}

/** One certificate with everything that is printed; out of sight: not found. */
export async function getCertificate(actor: Actor, id: string): Promise<Certificate> {
  const found = await findCertificate(actor, id, db());
  if (!found) throw notFound();
  return found;
}

/** The same, or null; with a transaction for commands. */
export async function findCertificate(actor: Actor, id: string, tx: Tx): Promise<Certificate | null> {
  if (!isId(id)) return null;
  const row = await tx.certificate.findFirst({ where: { id, ...inScope(actor) }, select: entry });
  return row ? toCertificate(row) : null;
}

function inScope(actor: Actor): Prisma.CertificateWhereInput {
  const scope = certificatesVisibleTo(actor);
  if (scope.all) return { agencyId: scope.agencyId };
  return { agencyId: scope.agencyId, recognition: { nomination: { departmentId: { in: scope.departmentIds } } } };
}

async function matchingIds(actor: Actor, q: string): Promise<string[]> {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Certificate" c
    JOIN "Recognition" r ON r.id = c."recognitionId" JOIN "RecognitionDecision" d ON d.id = r."decisionId"
    WHERE c."agencyId" = ${actor.agencyId}::uuid
      AND (vi_norm(c."holderName") LIKE vi_norm(${pattern}) OR c.code ILIKE ${pattern} OR vi_norm(d.number) LIKE vi_norm(${pattern})
           OR lpad(c.serial::text, 2, '0') || '/' || c."registerYear" LIKE ${pattern})
    LIMIT 2000`;
  return rows.map((row) => row.id);
}

const lastDayOf = ({ recognition: { validTo } }: Row): Day | null => (validTo ? dayFromColumn(validTo) : null);

function toRow(row: Row): CertificateRow {
  const { recognition } = row;
  return {
    id: row.id,
    recognitionId: recognition.id,
    serialText: serialText(row.serial, row.registerYear),
    code: row.code,
    holderName: row.holderName,
    kind: recognition.subject.kind,
    unit: nameOn(recognition.nomination.department.names, recognition.decision.signedOn),
    issuedOn: dayFromColumn(row.issuedOn),
    decision: {
      id: recognition.decision.id,
      number: recognition.decision.number,
      signedOn: dayFromColumn(recognition.decision.signedOn),
    },
    standing: certificateStanding({ revoked: isRevoked(row), replaced: row.replacedBy !== null, validTo: lastDayOf(row) }, today()),
  };
}

function toCertificate(row: Row): Certificate {
  const { recognition } = row;
  const { nomination, decision } = recognition;
  const { plan } = nomination;
  return {
    ...toRow(row),
    caption: recognition.subject.caption,
    year: nomination.year,
    time: plan.annual ? { year: nomination.year } : { from: plan.startYear, to: plan.endYear },
    exemplarClass: nomination.exemplarClass,
    workField: nomination.workField?.name ?? null,
    signer: { name: decision.signerName, title: decision.signerTitle, authority: decision.signAuthority },
    validTo: lastDayOf(row),
    revokedBy: recognition.revocation?.confirmedAt ? recognition.revocation.decisionNumber : null,
    reissueReason: row.reissueReason,
    reissueOf: other(row.reissueOf),
    replacedBy: other(row.replacedBy),
    agency: row.agency,
  };
}

function isRevoked(row: Row): boolean {
  return Boolean(row.recognition.revocation?.confirmedAt);
}

function other(row: { id: string; serial: number; registerYear: number } | null): { id: string; serialText: string } | null {
  return row ? { id: row.id, serialText: serialText(row.serial, row.registerYear) } : null;
}

/** A paper keeps the name that the unit had on the day of the decision. */
function nameOn(names: { name: string; shortName: string; validFrom: Date; validTo: Date | null }[], day: Date): string {
  const dated = names.map((row) => ({
    ...row,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
  }));
  return shownNameOn(dated, dayFromColumn(day))?.name ?? "";
}
