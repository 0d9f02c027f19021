import { found } from "@/app/lam-viec/found";
import { Story } from "@/components/articles/story";
import { StoryActs } from "@/components/articles/story-acts";
import { StoryStanding } from "@/components/articles/story-standing";
import { Banner } from "@/components/ui/banner";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { mayReopenArticle, mayReviewArticle, maySaveArticle, maySubmitArticle } from "@/lib/articles/policy";
import { getStory } from "@/lib/articles/queries";
import { missingParts } from "@/lib/articles/rules";
import { requireActor } from "@/lib/auth/session";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { reopenArticleAction, submitArticleAction } from "./actions";

export const metadata = { title: vi.articles.crumb };

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<{ da?: string }> };

export default found(ArticlePage);

async function ArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ articleId }, { da }] = await Promise.all([params, searchParams]);
  const story = await seen(getStory(actor, articleId));
  const complete = missingParts(story).length === 0;
  return (
    <>
      <Banner code={da} messages={vi.articles.done} />
      <Breadcrumb items={[{ label: vi.articles.crumb, href: paths.articles() }, { label: story.name }]} />
      <StoryStanding story={story} />
      <StoryActs
        story={story}
        edits={maySaveArticle(actor, story).allowed}
        reviews={mayReviewArticle(actor, story).allowed}
        submit={complete && maySubmitArticle(actor, story).allowed ? submitArticleAction : null}
        reopen={mayReopenArticle(actor, story).allowed ? reopenArticleAction : null}
      />
      <article>
        <Story
          title={story.title}
          lede={story.lede}
          body={story.body}
          name={story.name}
          kind={story.kind}
          about={story.about}
          recognisedOn={story.standing ? story.recognisedOn : null}
        />
      </article>
    </>
  );
}
