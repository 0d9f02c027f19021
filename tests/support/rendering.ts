import type { Rendering } from "@/lib/reading/sources/rendering";

/** A text as the engine gets it from a plain file. */
export function textRendering(text: string, more: Partial<Rendering> = {}): Rendering {
  return { form: "TEXT", text, fromOcr: false, pages: [{ start: 0, end: text.length }], unsure: [], sha256: "0".repeat(64), ...more };
}
