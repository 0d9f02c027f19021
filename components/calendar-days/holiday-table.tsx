import { type Column, DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import type { DayOff, HolidayYear } from "@/lib/calendar/holidays";
import { formatDay, weekdayOf } from "@/lib/text/format";
import { calendar } from "@/lib/text/vi/calendar";
import { calendarDays } from "@/lib/text/vi/calendar-days";

const words = calendarDays;

const columns: Column<DayOff>[] = [
  { key: "day", head: words.columns.day, cell: (row) => `${weekdayOf(row.day)}, ${formatDay(row.day)}` },
  { key: "what", head: words.columns.what, cell: (row) => calendar.holidays[row.name] },
  { key: "why", head: words.columns.why, cell: (row) => words.why[row.why] },
];

/** The country's days off of a year, with their source and whether they were announced. */
export function HolidayTable({ year }: { year: HolidayYear }) {
  return (
    <>
      <Note look={year.announced ? "good" : "warn"} title={`${year.announced ? words.announced : words.reckoned}.`}>
        {words.source(year.source)}
      </Note>
      <DataTable caption={words.national} captionHidden columns={columns} rows={year.off} rowKey={(row) => row.day} />
      {year.worked.length > 0 ? <p>{words.worked(year.worked.map(formatDay).join(", "))}</p> : null}
    </>
  );
}
