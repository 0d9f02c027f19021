import { councils } from "../../lib/text/vi/councils";
import { DateField } from "../forms/date-field";
import { TextField } from "../forms/text-field";

/** Title, day, time and place of a session. */
export function SessionFields() {
  const words = councils.fields;
  return (
    <>
      <TextField name="title" label={words.title} hint={words.titleHint} maxLength={200} />
      <div className="sub-fields">
        <DateField name="day" label={words.day} />
        <TextField name="time" label={words.time} hint={words.timeHint} size="tiny" />
      </div>
      <TextField name="place" label={words.place} maxLength={200} />
    </>
  );
}
