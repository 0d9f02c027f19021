import { dayFromColumn } from "../../lib/core/clock";
import { formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { Note } from "../ui/note";

interface Props {
  unit: { agency_slug: string; active_to: Date | null };
  into: { slug: string; name: string } | undefined;
}

const words = home.unit;

/** What became of a unit that was merged or dissolved; nothing while it works. */
export function UnitNote({ unit, into }: Props) {
  if (unit.active_to === null) return null;
  const day = formatDay(dayFromColumn(unit.active_to));
  return (
    <Note look="warn">
      {into ? (
        <>
          {words.mergedInto(day)}
          <a href={paths.unit(unit.agency_slug, into.slug)}>{into.name}</a>
          {". "}
        </>
      ) : (
        `${words.dissolved(day)} `
      )}
      {words.keepsName}
    </Note>
  );
}
