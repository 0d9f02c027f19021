import { found } from "@/app/lam-viec/found";
import { ReviewForms } from "@/components/articles/review-forms";
import { StoryBody } from "@/components/articles/story-body";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { mayApproveArticle, mayReviewArticle } from "@/lib/articles/policy";
import { getStory } from "@/lib/articles/queries";
import type { Story } from "@/lib/articles/rules";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { formatDay } from "@/lib/text/format";
import { sentenceOf, whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { approveArticleAction, giveBackArticleAction } from "./actions";

export const metadata = { title: vi.articles.review.title };

type Props = { params: Promise<{ articleId: string }> };

const words = vi.articles;

export default found(ReviewArticlePage);

async function ReviewArticlePage({ params }: Props) {
  const actor = await requireActor();
  const story = await seen(getStory(actor, (await params).articleId));
  const verdict = mayReviewArticle(actor, story);
  const back = { href: paths.article(story.id), label: words.edit.toStory };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const bar = whyNot(mayApproveArticle(actor, story, story));
  const crumbs = [{ label: words.crumb, href: paths.articles() }, { label: story.name, href: back.href }, { label: words.review.crumb }];
  return (
    <>
      <PageHead title={story.title || words.list.untitled} lead={words.review.lead} crumbs={crumbs} />
      <Consent story={story} bar={bar} />
      <Section id="bai" title={words.review.storyPart}>
        <p className="lede mb-4">{story.lede}</p>
        <StoryBody body={story.body} />
      </Section>
      <ReviewForms
        id={story.id}
        lockVersion={story.lockVersion}
        today={formatDay(today())}
        approve={approveArticleAction}
        giveBack={giveBackArticleAction}
        approvable={bar === null}
      />
    </>
  );
}

function Consent({ story, bar }: { story: Story; bar: string | null }) {
  const link = <a href={paths.consents(story.subjectId)}>{words.preview.consents}</a>;
  if (bar === null) {
    return (
      <Note look="good">
        {words.review.consentOk} {link}
      </Note>
    );
  }
  const fields = story.missing.map((field) => vi.consents.fields[field].toLocaleLowerCase("vi")).join(", ");
  return (
    <Note look="stop">
      {fields === "" ? bar : words.review.consentMissing(fields)} {link}
    </Note>
  );
}
