import type { ReactNode } from "react";
import type { QuotaCell, QuotaMark } from "@/lib/quotas/rules";

type Drawn = Pick<QuotaCell, "mark" | "counted">;

/** One cell of the map, around its own middle: full square with the number, half square, cross, dash. */
export function QuotaMarkShape({ mark, counted }: Drawn) {
  return shapes[mark](counted);
}

const dash = () => <path className="none" d="M-6 0h12" />;

const shapes: Record<QuotaMark, (counted: number) => ReactNode> = {
  ENOUGH: (counted) => (
    <>
      <rect className="full" x="-10" y="-10" width="20" height="20" rx="2" />
      <text className="on" textAnchor="middle" y="5" fontWeight="600">
        {counted}
      </text>
    </>
  ),
  DRAFTING: () => (
    <>
      <rect className="half" x="-9" y="-9" width="18" height="18" rx="2" />
      <path className="halff" d="M-9 0h18v9h-18z" />
    </>
  ),
  SHORT: () => (
    <>
      <rect className="miss" x="-9" y="-9" width="18" height="18" rx="2" />
      <path className="cross" d="M-4 -4L4 4M4 -4L-4 4" />
    </>
  ),
  NOT_YET: dash,
  ENDED: dash,
  COMING: () => <circle className="dot" r="3" />,
};
