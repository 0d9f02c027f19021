import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { HiddenField } from "../forms/hidden-field";
import { OverwriteBox } from "../forms/overwrite-box";
import { SubmitButton } from "../forms/submit-button";
import { TextArea } from "../forms/text-area";

interface Props {
  action: FormAction;
  sessionId: string;
  lockVersion: number;
  discussion: string;
  conclusion: string;
}

/** What the minutes need: discussion and conclusion. */
export function MinutesForm({ action, sessionId, lockVersion, discussion, conclusion }: Props) {
  const words = councils.fields;
  return (
    <FormShell
      action={action}
      id="bb"
      hidden={{ sessionId }}
      initial={{ lockVersion: String(lockVersion), discussion, conclusion }}
      draftKey={`bien-ban-${sessionId}`}
      footer={<SubmitButton label={councils.session.minutesSubmit} look="second" />}
    >
      <HiddenField name="lockVersion" />
      <OverwriteBox />
      <TextArea name="discussion" label={words.discussion} hint={words.discussionHint} rows={6} optional />
      <TextArea name="conclusion" label={words.conclusion} hint={words.conclusionHint} rows={4} optional />
    </FormShell>
  );
}
