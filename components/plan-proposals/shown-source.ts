import { vi } from "@/lib/text/vi";

/** "PDF có lớp chữ"; the form's own word where it has none. */
export function formWord(form: string | null): string {
  const words: Record<string, string> = vi.planProposals.forms;
  return form ? (words[form] ?? form) : "";
}

/** Why a file could not be read, and what to do. */
export function unreadableReason(refusal: string): string {
  const words: Record<string, string> = vi.sources.reasons;
  return words[refusal] ?? vi.planProposals.unreadable.failed;
}
