import { withoutSentence } from "@/components/plan-proposals/add-hrefs";
import type { Adding } from "@/components/plan-proposals/add-panel";
import type { ProposalView } from "@/lib/plan-proposals/queries";
import { addableKinds } from "@/lib/proposing/additions";
import { typedOf } from "@/lib/proposing/corrections";
import { placeOf, sentenceAt } from "@/lib/proposing/places";
import { prefilled } from "@/lib/proposing/prefilled";

/** What the address asks to be added; null: nothing, or a sentence that is not there. */
export function addingOf({ merged, items }: ProposalView, cau: string | null, loai: string | null): Adding | null {
  if (!merged || cau === null) return null;
  const place = placeOf(cau);
  const sentence = place ? (sentenceAt(merged, place)?.text ?? null) : null;
  if (sentence === null && cau !== withoutSentence) return null;
  const kinds = addableKinds(items);
  const kind = kinds.find((one) => one === loai) ?? null;
  const { period } = merged.reading;
  const year = period?.annual ? period.startYear : null;
  const typed = kind === null ? {} : sentence === null ? typedOf(kind, null) : prefilled(kind, sentence, year);
  return { place: sentence === null ? null : cau, sentence, kinds, kind, typed };
}
