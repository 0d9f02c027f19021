"use server";
import { saveDossier } from "@/lib/dossiers/commands";
import { type SaveDossier, saveDossierSchema } from "@/lib/dossiers/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const saveDossierAction = formAction({
  schema: saveDossierSchema,
  command: saveDossier,
  done: (result, input) => nextPlace(result, input),
});

/** Where the pressed button leads; the save's number makes each address new, so that the page is read again. */
function nextPlace(saved: { id: string; lockVersion: number }, input: SaveDossier): string {
  if (input.next === "check") return `${paths.checkNomination(saved.id)}?da=saved`;
  if (input.next.startsWith("file:")) return paths.evidencePage(saved.id, input.next.slice("file:".length));
  const place = input.next === "rows" ? "#thanh-tich" : "";
  return `${paths.editNomination(saved.id)}?da=saved&lan=${saved.lockVersion}${place}`;
}
