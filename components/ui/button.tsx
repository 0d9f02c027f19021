export type ButtonLook = "main" | "second" | "quiet";

/** Class names of a button, for buttons, links and summaries alike. One "main" a page; forms use SubmitButton. */
export function buttonClass(look: ButtonLook = "main", wide = false, big = false): string {
  return ["btn", look === "main" ? "" : look, wide ? "wide" : "", big ? "big" : ""].filter(Boolean).join(" ");
}
