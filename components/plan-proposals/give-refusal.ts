import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";

/** Why a document was not taken, from the address: one of the gate's reasons, in the reader's words where it has some, or our own. */
export function giveRefusal(code: string | string[] | undefined): string | undefined {
  if (typeof code !== "string" || !/^(evidence|planProposals|common)\.[a-zA-Z]+$/.test(code)) return undefined;
  const [domain, why = ""] = code.split(".");
  const ofReader: Record<string, string> = vi.sources.reasons;
  return domain === "evidence" && ofReader[why] ? ofReader[why] : sentenceOf(code);
}
