import { queueAddress } from "@/lib/appraisal-queue/rules";
import { type QueueFilter, type QueueView, queueViews } from "@/lib/appraisal-queue/schema";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals.views;

/** The queue by where its dossiers stand, as links with counts. */
export function QueueViews({ filter, counts }: { filter: QueueFilter; counts: Record<QueueView, number> }) {
  return (
    <nav className="mb-4" aria-label={words.label}>
      <ul className="row items">
        {[...queueViews, "ALL" as const].map((view) => (
          <li key={view}>
            <a
              href={queueAddress(paths.appraisals(), filter, { xem: view })}
              aria-current={filter.xem === view ? "page" : undefined}
              className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {view === "ALL" ? words.ALL : vi.appraisals.viewCount(words[view], formatCount(counts[view]))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
