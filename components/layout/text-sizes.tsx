import { layout } from "../../lib/text/vi/layout";
import { paths } from "../../lib/web/paths";

export type TextSize = "s" | "m" | "l";

const sizes: readonly TextSize[] = ["s", "m", "l"];

/** A-, A, A+: links that set a cookie and come back to the page. */
export function TextSizes({ size, current }: { size: TextSize; current: string }) {
  return (
    <nav className="sizes" aria-label={layout.textSize.label}>
      <span aria-hidden="true">{layout.textSize.label}</span>
      <ul className="items">
        {sizes.map((value) => (
          <li key={value}>
            <a href={paths.textSize(value, current)} rel="nofollow" aria-current={value === size ? "true" : undefined}>
              <span aria-hidden="true">{layout.textSize[value].sign}</span>
              <span className="vh">{layout.textSize[value].word}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
