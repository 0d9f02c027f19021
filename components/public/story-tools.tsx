import { home } from "../../lib/text/vi/home";
import { layout } from "../../lib/text/vi/layout";
import { paths } from "../../lib/web/paths";

interface Props {
  /** "Công nhận theo Quyết định số … ngày …" */
  decision: string;
  /** Where the certificate can be checked. */
  checkHref: string | null;
  size: "s" | "m" | "l";
  /** This page: where the text size comes back to. */
  current: string;
  /** "Đăng …, cập nhật …" */
  dates: string;
}

/** Recognition line, text size, how to print, dates: the row above a story's text. */
export function StoryTools({ decision, checkHref, size, current, dates }: Props) {
  return (
    <>
      <p className="mb-4">
        {decision}
        {". "}
        {checkHref ? <a href={checkHref}>{home.story.check}</a> : null}
      </p>
      <div className="tools">
        <div className="sizes">
          <span aria-hidden="true">{layout.textSize.label}</span>
          <ul className="items" aria-label={home.story.sizes}>
            {(["s", "m", "l"] as const).map((value) => (
              <li key={value}>
                <a href={paths.textSize(value, current)} rel="nofollow" aria-current={value === size ? "true" : undefined}>
                  <span aria-hidden="true">{layout.textSize[value].sign}</span>
                  <span className="vh">{layout.textSize[value].word}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        <span className="soft">{home.story.print}</span>
        <p className="soft">{dates}</p>
      </div>
    </>
  );
}
