import { found } from "@/app/lam-viec/found";
import { EditForm } from "@/components/articles/edit-form";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { maySaveArticle } from "@/lib/articles/policy";
import { getStory } from "@/lib/articles/queries";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { saveArticleAction } from "./actions";

export const metadata = { title: vi.articles.edit.crumb };

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.articles;

export default found(EditArticlePage);

async function EditArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ articleId }, { da }] = await Promise.all([params, searchParams]);
  const story = await seen(getStory(actor, articleId));
  const verdict = maySaveArticle(actor, story);
  const back = { href: paths.article(story.id), label: words.edit.toStory };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const crumbs = [{ label: words.crumb, href: paths.articles() }, { label: story.name, href: back.href }, { label: words.edit.crumb }];
  return (
    <>
      <Banner code={da} messages={words.done} action={<a href={back.href}>{words.edit.backToStory}</a>} />
      <PageHead title={words.edit.title(story.name)} lead={words.edit.lead} crumbs={crumbs} />
      {story.returnReason ? (
        <Note look="warn" title={words.preview.returned}>
          {story.returnReason}
        </Note>
      ) : null}
      <EditForm action={saveArticleAction} story={story} />
    </>
  );
}
