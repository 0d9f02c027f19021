import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonLook = "main" | "second" | "quiet";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style" | "className"> {
  look?: ButtonLook | undefined;
  wide?: boolean | undefined;
  big?: boolean | undefined;
  children: ReactNode;
}

/** A real button. One "main" a page; in forms use SubmitButton instead. */
export function Button({ look = "main", wide, big, type = "button", children, ...rest }: Props) {
  return (
    <button type={type} className={buttonClass(look, wide, big)} {...rest}>
      {children}
    </button>
  );
}

/** Class names of a button, for links and summaries that look like one. */
export function buttonClass(look: ButtonLook = "main", wide = false, big = false): string {
  return ["btn", look === "main" ? "" : look, wide ? "wide" : "", big ? "big" : ""].filter(Boolean).join(" ");
}
