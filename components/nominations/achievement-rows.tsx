import { lengths } from "../../lib/dossiers/schema";
import { vi } from "../../lib/text/vi";
import { SubmitButton } from "../forms/submit-button";
import { TextField } from "../forms/text-field";

const words = vi.nominations.write;

/** Rows by year; some empty ones always stand ready, and saving gives more, so that no script is needed. */
export function AchievementRows({ rows }: { rows: number }) {
  const numbers = Array.from({ length: rows }, (_, place) => place);
  return (
    <>
      {numbers.map((index) => (
        <div key={index} className="grid gap-x-4 sm:grid-cols-[15rem_minmax(0,1fr)] sm:items-end">
          <TextField
            name={`achievements.${index}.year`}
            label={words.achievementYear(index + 1)}
            size="tiny"
            inputMode="numeric"
            maxLength={4}
            optional
          />
          <TextField
            name={`achievements.${index}.text`}
            label={words.achievementText(index + 1)}
            maxLength={lengths.achievement}
            optional
          />
        </div>
      ))}
      <SubmitButton label={words.addRows} look="second" name="next" value="rows" />
    </>
  );
}
