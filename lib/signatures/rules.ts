// Form of numbers and signature blocks: NĐ 30/2020/NĐ-CP, Phụ lục I, for state bodies; the Party's guide for its
// commissions (domain/documents.md c.1, c.2).
import type { Day } from "../core/clock";
import type { Reason } from "../core/verdict";
import type { SignAuthority, Signature } from "./schema";

export type Regime = "STATE" | "PARTY";
export type DocumentKind = "QĐ" | "TTr";

/** "14/QĐ-SNgV" for a state body, "12-QĐ/BDV" for a Party body; a Tờ trình or list may be an official letter ("12/SXD-VP"). */
export function isDocumentNumber(number: string, regime: Regime, kind: DocumentKind): boolean {
  const letters = "[A-ZĐƯƠÂĂÊÔa-z]";
  const symbol = `${letters}[A-Za-zĐđ\\d.&-]{0,19}`;
  const type = kind === "QĐ" ? "QĐ" : `${letters}{2,8}`;
  const form = regime === "STATE" ? `^\\d{1,5}/${type}-${symbol}$` : `^\\d{1,5}-${type}/${symbol}$`;
  return new RegExp(form, "u").test(number.normalize("NFC"));
}

/** What is stored: nothing when the head signs himself. */
export function storedAuthority(authority: SignAuthority): string | null {
  return authority === "NONE" ? null : authority;
}

/** The example in each sentence is of the kind of paper at hand. */
const numberFault: Record<DocumentKind, Record<Regime, Reason>> = {
  QĐ: { STATE: "exemplars.numberFormState", PARTY: "exemplars.numberFormParty" },
  TTr: { STATE: "exemplars.letterNumberFormState", PARTY: "exemplars.letterNumberFormParty" },
};

/** Field → reason for a signature that cannot be right today; `notBefore` is the day of what the document rests on. */
export function signatureFaults(
  signature: Signature,
  context: { regime: Regime; kind: DocumentKind; today: Day; notBefore: Day | null; deputyOnly: boolean },
): Record<string, Reason> {
  const faults: Record<string, Reason> = {};
  if (!isDocumentNumber(signature.number, context.regime, context.kind)) {
    faults.number = numberFault[context.kind][context.regime];
  }
  if (context.notBefore !== null && signature.signedOn < context.notBefore) faults.signedOn = "exemplars.signedTooEarly";
  if (signature.signedOn > context.today) faults.signedOn = "exemplars.signedInFuture";
  if (context.deputyOnly && signature.signAuthority !== "KT") faults.signAuthority = "exemplars.deputySignsFor";
  return faults;
}

/** The lines above a signature: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"; Party bodies write "K/T". */
export function signatureLines(of: { signAuthority: string | null; signerTitle: string; headTitle: string; regime: Regime }): string[] {
  const own = of.signerTitle.toLocaleUpperCase("vi");
  if (of.signAuthority === null) return [own];
  const head = of.headTitle.toLocaleUpperCase("vi");
  const mark = of.regime === "PARTY" ? (partyMarks[of.signAuthority] ?? of.signAuthority) : `${of.signAuthority}.`;
  return of.signAuthority === "Q" ? [`${mark} ${head}`] : [`${mark} ${head}`, own];
}

const partyMarks: Record<string, string> = { KT: "K/T", TL: "T/L", TUQ: "TUQ.", Q: "Q.", TM: "T/M" };
