import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { ButtonLink } from "@/components/ui/button-link";
import type { Story } from "@/lib/articles/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.articles.preview;

interface Props {
  story: Story;
  /** What this reader may do now; an action that may not be done is null. */
  edits: boolean;
  reviews: boolean;
  submit: FormAction | null;
  reopen: FormAction | null;
}

/** What can be done with a story from its preview. */
export function StoryActs({ story, edits, reviews, submit, reopen }: Props) {
  const hidden = { id: story.id };
  return (
    <div className="no-print mb-6">
      <p className="row">
        {reviews ? <ButtonLink href={paths.reviewArticle(story.id)}>{words.review}</ButtonLink> : null}
        {edits ? (
          <ButtonLink href={paths.editArticle(story.id)} look={submit ? "second" : "main"}>
            {words.edit}
          </ButtonLink>
        ) : null}
        <a href={paths.consents(story.subjectId)}>{words.consents}</a>
        {story.shown === "SHOWN" ? <a href={paths.exemplar(story.slug)}>{words.publicPage}</a> : null}
      </p>
      {submit ? (
        <FormShell action={submit} id="gui" hidden={hidden}>
          <ConfirmStep open={words.submit} title={words.submitTitle} submitLabel={words.submit} look="main">
            <p>{words.submitWhat}</p>
          </ConfirmStep>
        </FormShell>
      ) : null}
      {reopen ? (
        <FormShell action={reopen} id="mo-lai" hidden={hidden}>
          <ConfirmStep open={words.reopen} title={words.reopenTitle} submitLabel={words.reopen}>
            <p>{words.reopenWhat}</p>
          </ConfirmStep>
        </FormShell>
      ) : null}
    </div>
  );
}
