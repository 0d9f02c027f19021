import { layout } from "../../lib/text/vi/layout";

/** First thing on every page for the keyboard; the frames give their main this id. */
export function SkipLink() {
  return (
    <a className="skip" href="#noi-dung">
      {layout.skip}
    </a>
  );
}
