import type { ReactNode } from "react";
import { layout } from "../../lib/text/vi/layout";
import { ButtonLink } from "./button-link";
import { type StateLook, StateMark } from "./state-mark";

interface Props {
  /** "Trước 11:30", "Thứ Tư, 02/12", "15/12/2026". */
  due: string;
  /** "Còn 3 giờ", "Quá hạn 02 ngày"; a look gives it a shape. */
  left?: string | undefined;
  leftLook?: StateLook | undefined;
  title: string;
  href: string;
  why?: ReactNode | undefined;
  ifNot?: string | undefined;
  action: string;
  /** The one red button of the page. */
  main?: boolean | undefined;
}

/** One job: until when, what, why, what happens if nothing is done, and the exact place. */
export function JobRow({ due, left, leftLook, title, href, why, ifNot, action, main }: Props) {
  return (
    <li>
      <p className="due">
        <b>{due}</b> {left ? leftLook ? <StateMark look={leftLook}>{left}</StateMark> : <span className="soft small">{left}</span> : null}
      </p>
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {why ? <p>{why}</p> : null}
        {ifNot ? <p className="if-not">{layout.job.ifNot(ifNot)}</p> : null}
      </div>
      <ButtonLink href={href} look={main ? "main" : "second"}>
        {action}
      </ButtonLink>
    </li>
  );
}
