import type { QuotaMark } from "@/lib/quotas/rules";
import { vi } from "@/lib/text/vi";
import { QuotaMarkShape } from "./quota-marks";

const words = vi.plans.desk.quota;

/** What the marks mean: only those that the map uses. */
export function QuotaLegend({ marks }: { marks: readonly QuotaMark[] }) {
  return (
    <ul className="key items" aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg viewBox="-12 -12 24 24" className="map" aria-hidden="true">
            <QuotaMarkShape mark={mark} counted={1} />
          </svg>{" "}
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
}
