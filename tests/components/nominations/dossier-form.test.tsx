import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { FormShell } from "../../../components/forms/form-shell";
import { DossierForm } from "../../../components/nominations/dossier-form";
import type { WritingDossier } from "../../../components/nominations/writing-view";
import { idleForm } from "../../../lib/web/form-state";

const empty = { action: async () => idleForm, criteria: [], workFields: [], movements: [], unitDeliberation: false, lastSave: null };
const dossier = (lockVersion: number) =>
  ({
    ...{
      id: "d1",
      lockVersion,
      exemplarClass: null,
      workFieldId: null,
      movementId: null,
      summary: "",
      consentFields: [],
      consentBasis: "",
    },
    ...{ directWorker: false, grassroots: false, negativeDeclared: false, truthDeclared: false },
    ...{ subject: { kind: "INDIVIDUAL" }, deliberation: {}, answers: [], evidence: [], findings: [], achievements: [] },
  }) as unknown as WritingDossier;

test("the answer to a form sent without script is found again after another one's save", () => {
  const before = DossierForm({ ...empty, dossier: dossier(3) });
  const after = DossierForm({ ...empty, dossier: dossier(4) });
  expect(before.type).toBe(FormShell);
  expect(after.key).toBe(before.key);
});

test("a form carries the number of the save it was opened on", () => {
  expect(renderToString(DossierForm({ ...empty, dossier: dossier(3) }))).toContain('name="lockVersion" value="3"');
});
