import { daysBetween } from "@/lib/core/clock";
import type { QuotaMap, QuotaYear } from "@/lib/quotas/rules";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.plans.desk.quota;

/** The page's title is its message: who is short and how long is left. */
export function quotaMessage(year: QuotaYear | undefined, today: string): string {
  if (!year || year.units === 0) return words.nobody;
  if (year.short === 0) return words.enough(formatCount(year.units), year.year);
  const days = daysBetween(today, year.lastDay);
  if (days < 0) return words.shortPast(formatCount(year.short), year.year);
  return days === 0 ? words.shortToday(formatCount(year.short)) : words.short(formatCount(year.short), formatCount(days));
}

/** The rule in one sentence, with its last day. */
export function quotaLead(map: QuotaMap, year: QuotaYear | undefined): string {
  const kinds = (map.rule.subjectKinds.length > 0 ? map.rule.subjectKinds : (["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const)).map(
    (kind) => vi.common.kinds[kind].toLowerCase(),
  );
  const which = map.rule.reading === "EACH" ? words.each(kinds) : words.either(kinds);
  const stage = map.rule.countedAt === "RECOGNISED" ? words.stages.RECOGNISED : words.stages.NOMINATED;
  return words.lead(formatCount(map.rule.minimum), which, stage, year ? formatDay(year.lastDay) : "");
}
