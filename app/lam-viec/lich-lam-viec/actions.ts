"use server";
import { removeDay, setDay } from "@/lib/calendar-days/commands";
import { removeDaySchema, setDaySchema } from "@/lib/calendar-days/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const setDayAction = formAction({
  schema: setDaySchema,
  command: setDay,
  done: (result) => withQuery(paths.workCalendar(), { nam: result.year, da: "da-ghi" }),
});

export const removeDayAction = formAction({
  schema: removeDaySchema,
  command: removeDay,
  done: (result) => withQuery(paths.workCalendar(), { nam: result.year, da: "da-bo" }),
});
