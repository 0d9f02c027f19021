import { layout } from "../../lib/text/vi/layout";

/** Says that people, units and numbers are invented. */
export function SampleMark({ small }: { small?: boolean | undefined }) {
  return <span className={small ? "sample only-small" : "sample"}>{layout.sample}</span>;
}
