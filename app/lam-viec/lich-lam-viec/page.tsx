import { HolidayTable } from "@/components/calendar-days/holiday-table";
import { OwnDays } from "@/components/calendar-days/own-days";
import { Banner } from "@/components/ui/banner";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { holidayYear } from "@/lib/calendar/holidays";
import { mayChangeCalendar, mayReadCalendar } from "@/lib/calendar-days/policy";
import { listOwnDays } from "@/lib/calendar-days/queries";
import { today } from "@/lib/core/clock";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { removeDayAction, setDayAction } from "./actions";

const words = vi.calendarDays;

export const metadata = { title: words.title };

type Asked = { nam?: string | string[]; da?: string | string[] };

export default async function WorkCalendarPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [actor, { nam, da }] = [await requireActor(), await searchParams];
  const refused = whyNot(mayReadCalendar(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.tasks() }} />;
  const thisYear = Number(today().slice(0, 4));
  const years = [-1, 0, 1, 2].map((offset) => thisYear + offset);
  const year = years.find((each) => String(each) === nam) ?? thisYear;
  const rows = await listOwnDays(actor, year);
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead title={words.title} lead={words.lead(year)} />
      <FilterLinks
        label={words.years}
        items={years.map((each) => ({ label: String(each), href: withQuery(paths.workCalendar(), { nam: each }), on: each === year }))}
      />
      <Section id="rieng" title={words.own}>
        <OwnDays rows={rows} actions={mayChangeCalendar(actor).allowed ? { set: setDayAction, remove: removeDayAction } : null} />
      </Section>
      <Section id="chung" title={words.national}>
        <HolidayTable year={holidayYear(year)} />
      </Section>
    </>
  );
}
