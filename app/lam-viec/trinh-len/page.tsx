import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { UpwardTable } from "@/components/upward/upward-table";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { formatCount } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayComposeUpward, maySeeUpward } from "@/lib/upward-submissions/policy";
import { listUpward, listUpwardWaiting } from "@/lib/upward-submissions/queries";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.upward.title };

type Props = { searchParams: Promise<{ da?: string; trang?: string }> };

const words = vi.upward;

export default async function UpwardPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { da, trang } = await searchParams;
  const verdict = maySeeUpward(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const page = pageNumber(trang);
  const [waiting, lists] = await Promise.all([listUpwardWaiting(actor), listUpward(actor, page)]);
  const composes = mayComposeUpward(actor).allowed;
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead title={words.title} lead={words.lead} />
      <Section id="cho" title={words.waiting.title}>
        {waiting.length === 0 ? <p className="soft">{words.waiting.none}</p> : null}
        <ul className="m">
          {waiting.map((row, index) => (
            <li key={`${row.planId}-${row.year}`} className="row justify-between border-t border-line py-3">
              <div>
                <h3>{words.waiting.row(row.planTitle, row.year)}</h3>
                <p className="soft">{words.waiting.count(formatCount(row.count))}</p>
              </div>
              {composes ? (
                <ButtonLink href={paths.newUpward(row.planId, row.year)} look={index === 0 ? "main" : "second"}>
                  {words.waiting.compose}
                </ButtonLink>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="danh-sach" title={words.lists.title}>
        <UpwardTable rows={lists.rows} />
        <Pagination
          page={page}
          pageSize={pageSize}
          total={lists.total}
          noun={words.lists.noun}
          hrefFor={(n) => `${paths.upward()}?trang=${n}`}
        />
      </Section>
    </>
  );
}
