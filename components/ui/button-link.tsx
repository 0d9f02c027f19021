import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button";

interface Props {
  href: string;
  look?: ButtonLook | undefined;
  wide?: boolean | undefined;
  big?: boolean | undefined;
  download?: boolean | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ href, look = "main", wide, big, download, children }: Props) {
  return (
    <a className={buttonClass(look, wide, big)} href={href} download={download}>
      {children}
    </a>
  );
}
