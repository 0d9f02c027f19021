import { Facts } from "@/components/ui/facts";
import type { LaunchLevel } from "@/lib/movements/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { movements } from "@/lib/text/vi/movements";

interface Props {
  movement: {
    launchLevel: LaunchLevel | null;
    launchedBy: string;
    launchedOn: string | null;
    startYear: number;
    endYear: number | null;
    content: string;
  };
  figures: { discovered: number; nominated: number; recognised: number };
}

const words = movements.page;

/** Who launched it, when, and what came of it. */
export function MovementFacts({ movement, figures }: Props) {
  const { discovered, nominated, recognised } = figures;
  return (
    <Facts
      label={words.facts}
      items={[
        { term: words.level, value: movement.launchLevel ? movements.levels[movement.launchLevel] : movements.noLevel },
        { term: words.by, value: movement.launchedBy },
        ...(movement.launchedOn ? [{ term: words.on, value: formatDay(movement.launchedOn) }] : []),
        { term: words.years, value: movements.years(movement.startYear, movement.endYear) },
        { term: words.figures, value: words.figuresText(count(discovered), count(nominated), count(recognised)) },
        ...(movement.content ? [{ term: words.content, value: <span className="whitespace-pre-line">{movement.content}</span> }] : []),
      ]}
    />
  );
}

const count = (value: number) => (value === 0 ? "0" : formatCount(value));
