import { Fragment } from "react";
import { FormShell } from "@/components/forms/form-shell";
import { HiddenField } from "@/components/forms/hidden-field";
import { OverwriteBox } from "@/components/forms/overwrite-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { Story } from "@/lib/articles/rules";
import { limits } from "@/lib/articles/schema";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";
import { EditRows } from "./edit-rows";

const words = vi.articles.edit;

/** Writing a story: head, opening, facts, steps, quote, spread. Rows left empty fall away; saving adds new ones. */
export function EditForm({ action, story }: { action: FormAction; story: Story }) {
  return (
    // No key here: without script React finds a form's answer by the keys above it, and another one's save would lose it.
    <FormShell
      action={action}
      hidden={{ id: story.id }}
      initial={initialValues(story)}
      submitLabel={words.save}
      draftKey={`bai-${story.id}`}
      footer={<SubmitButton label={words.saveAndView} look="second" name="next" value="preview" />}
    >
      {/* A new save is a new form: its rows stand in order, and empty ones follow them again. */}
      <Fragment key={story.lockVersion}>
        <HiddenField name="lockVersion" />
        <OverwriteBox />
        <section aria-labelledby="dau-bai">
          <h2 id="dau-bai" className="mb-4">
            {words.headPart}
          </h2>
          <TextField name="title" label={words.titleLabel} hint={words.titleHint} maxLength={limits.title} />
          <TextArea name="lede" label={words.lede} hint={words.ledeHint} rows={3} maxLength={limits.lede} />
          <TextArea name="opening" label={words.opening} hint={words.openingHint} rows={8} maxLength={limits.opening} />
        </section>
        <EditRows filled={{ facts: story.body.facts.length, steps: story.body.steps.length, adopters: story.body.adopters.length }} />
      </Fragment>
    </FormShell>
  );
}

function initialValues(story: Story): FormValues {
  const { body } = story;
  const values: FormValues = {
    lockVersion: String(story.lockVersion),
    title: story.title,
    lede: story.lede,
    opening: body.opening.join("\n\n"),
    spread: body.spread,
    quoteText: body.quote?.text ?? "",
    quoteBy: body.quote?.by ?? "",
  };
  const put = (name: string, rows: readonly Record<string, string>[]) => {
    for (const [index, row] of rows.entries()) {
      for (const [key, value] of Object.entries(row)) values[`${name}.${index}.${key}`] = value;
    }
  };
  put("facts", body.facts);
  put("steps", body.steps);
  put(
    "adopters",
    body.adopters.map((adopter) => ({ ...adopter, since: formatDay(adopter.since) })),
  );
  return values;
}
