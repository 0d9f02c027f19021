import { layout } from "../../lib/text/vi/layout";
import { Emblem } from "../ui/emblem";

/** Emblem, name of the product, and under it the agency or what the product is for. */
export function Brand({ href, line }: { href: string; line: string }) {
  return (
    <a className="brand" href={href}>
      <Emblem />
      <div>
        <b>{layout.product}</b>
        <span>{line}</span>
      </div>
    </a>
  );
}
