/** What the writing form shows of a dossier; pages give more, these are the parts that are used. */
export interface WritingCriterion {
  id: string;
  code: string;
  text: string;
  negative: boolean;
}

export interface WritingPiece {
  id: string;
  criterionId: string | null;
  text: string;
  page: string;
  attachment: { id: string; fileName: string; size: number } | null;
}

export interface FindingView {
  criterionId: string;
  result: string;
  reason: string;
}

export interface WritingDossier {
  id: string;
  lockVersion: number;
  exemplarClass: string | null;
  workFieldId: string | null;
  movementId: string | null;
  summary: string;
  directWorker: boolean;
  grassroots: boolean;
  deliberation: { on: string | null; chair: string; total: number | null; present: number | null; agree: number | null; note: string };
  negativeDeclared: boolean;
  truthDeclared: boolean;
  consentFields: string[];
  consentBasis: string;
  subject: { kind: string };
  answers: readonly { criterionId: string; claim: string }[];
  evidence: readonly WritingPiece[];
  achievements: readonly { year: number; text: string }[];
  findings: readonly FindingView[];
}
