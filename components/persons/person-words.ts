import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

/** Cán bộ, công chức, viên chức, người lao động (R140). */
export function categoryWord(category: keyof typeof vi.persons.categories | null): string {
  return category ? vi.persons.categories[category] : vi.persons.noCategory;
}

/** At work, about to retire or retired, with the day. */
export function standingWord(person: { retiredOn: string | null; retired: boolean }): string {
  if (!person.retiredOn) return vi.persons.working;
  return person.retired ? vi.persons.retired(formatDay(person.retiredOn)) : vi.persons.retiring(formatDay(person.retiredOn));
}
