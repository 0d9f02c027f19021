import type { StateLook } from "@/components/ui/state-mark";
import type { Shown } from "@/lib/articles/rules";

/** The shape beside the words of vi.articles.shown. */
export const shownLooks: Record<Shown, StateLook> = {
  SHOWN: "issued",
  NOT_APPROVED: "plain",
  NOT_YET: "ok",
  ENDED: "ended",
  REVOKED: "ended",
  NO_CONSENT: "late",
};
