import type { AppraisalDossier } from "@/lib/appraisals/rules";

/** What the last earlier appraisal said of a criterion, and whether its content changed since; null at the first one. */
export function earlierOf(dossier: AppraisalDossier, criterionId: string) {
  const last = dossier.earlier.at(-1);
  if (!last) return null;
  return {
    version: last.version,
    finding: last.findings.find((row) => row.criterionId === criterionId) ?? null,
    changed: dossier.changed.includes(criterionId),
  };
}
