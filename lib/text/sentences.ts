import type { Verdict } from "../core/verdict";
import { vi } from "./vi";

type Reasons = Record<string, { reasons?: Record<string, string> }>;

/** The sentence for "<domain>.<key>", its open places ("{who}") filled; tests hold that every reason in the code has one. */
export function sentenceOf(reason: string, facts: Readonly<Record<string, string>> = {}): string {
  const [domain = "", key = ""] = reason.split(".");
  const sentence = (vi as unknown as Reasons)[domain]?.reasons?.[key] ?? vi.common.reasons.refused;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
}

/** Why not, as a sentence; null when it is allowed. */
export function whyNot(verdict: Verdict): string | null {
  return verdict.allowed ? null : sentenceOf(verdict.reason);
}
