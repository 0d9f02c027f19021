import { sentenceOf } from "@/lib/text/sentences";

/** Why a product was not taken, from the address: one of the gate's reasons or of the task's own. */
export function uploadRefusal(code: string | string[] | undefined): string | undefined {
  if (typeof code !== "string" || !/^(evidence|tasks|common)\.[a-zA-Z]+$/.test(code)) return undefined;
  return sentenceOf(code);
}
