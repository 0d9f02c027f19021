import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { found } from "@/app/(public)/found";
import { Story } from "@/components/articles/story";
import { whoLine } from "@/components/public/exemplar-line";
import { LifeThread } from "@/components/public/life-thread";
import { OtherExemplars } from "@/components/public/other-exemplars";
import { StoryAside } from "@/components/public/story-aside";
import { StoryTools } from "@/components/public/story-tools";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { bodySchema, emptyBody } from "@/lib/articles/schema";
import { serialText } from "@/lib/certificates/rules";
import { dayFromColumn, today } from "@/lib/core/clock";
import { findExemplar, listOtherExemplars, listThread, type PublicExemplar } from "@/lib/exemplars/public";
import { formatDate, formatDateColumn } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { textSizeOf } from "@/lib/web/text-size";

interface Props {
  params: Promise<{ slug: string }>;
}

const words = vi.home.story;
const site = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
const find = cache(findExemplar);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const exemplar = await find((await params).slug);
  return exemplar ? { title: `${exemplar.title}, ${exemplar.name}`, description: exemplar.lede } : { title: vi.home.notFound.title };
}

export default found(StoryPage);

async function StoryPage({ params }: Props) {
  const exemplar = await find((await params).slug);
  if (!exemplar) notFound();
  const [jar, thread, others] = await Promise.all([cookies(), listThread(exemplar.slug), listOtherExemplars(exemplar)]);
  const body = bodySchema.safeParse(exemplar.body).data ?? emptyBody;
  return (
    <article className="wrap">
      <Breadcrumb
        items={[
          { label: vi.home.crumb, href: paths.home() },
          { label: vi.home.list.title, href: paths.exemplars() },
          { label: exemplar.name },
        ]}
      />
      <Story
        title={exemplar.title}
        lede={exemplar.lede}
        body={body}
        name={exemplar.name}
        kind={exemplar.kind}
        about={[whoLine(exemplar), exemplar.agency_name, exemplar.work_field ?? ""]}
        recognisedOn={dayFromColumn(exemplar.signed_on)}
        tools={
          <StoryTools
            decision={words.decision(exemplar.decision_number, formatDateColumn(exemplar.signed_on))}
            checkHref={exemplar.certificate_code ? paths.verify(exemplar.certificate_code) : null}
            size={textSizeOf(jar)}
            current={paths.exemplar(exemplar.slug)}
            dates={words.published(formatDate(exemplar.published_from), formatDate(latest(exemplar)))}
          />
        }
        aside={
          <StoryAside
            box={boxOf(exemplar)}
            facts={factsOf(exemplar)}
            has={{ facts: body.facts.length > 0, steps: body.steps.length > 0, spread: body.spread !== "" || body.adopters.length > 0 }}
          />
        }
      />
      <LifeThread steps={thread} decision={exemplar.decision_number} adopters={body.adopters} />
      <OtherExemplars exemplars={others} />
    </article>
  );
}

/** A story that was changed before its day has not been updated since. */
function latest(exemplar: PublicExemplar): Date {
  return new Date(Math.max(exemplar.updated_at.getTime(), exemplar.published_from.getTime()));
}

function boxOf(exemplar: PublicExemplar) {
  const { certificate_code: code, certificate_serial: serial, certificate_year: year } = exemplar;
  return {
    decision: exemplar.decision_number,
    signedOn: dayFromColumn(exemplar.signed_on),
    signer: `${exemplar.signer_title} ${exemplar.signer_name}`,
    validTo: exemplar.valid_to ? dayFromColumn(exemplar.valid_to) : null,
    today: today(),
    certificate:
      code && serial && year ? { code, serial: serialText(serial, year), address: new URL(paths.verify(code), site).href } : null,
  };
}

function factsOf(exemplar: PublicExemplar) {
  const named = [
    { term: words.facts.kind, value: vi.common.kinds[exemplar.kind] },
    { term: words.facts.exemplarClass, value: exemplar.exemplar_class ? vi.common.exemplarClasses[exemplar.exemplar_class] : null },
    { term: words.facts.field, value: exemplar.work_field },
    { term: words.facts.movement, value: exemplar.movement },
    { term: words.facts.plan, value: <a href={paths.plan(exemplar.plan_slug)}>{exemplar.plan_title}</a> },
    { term: words.facts.agency, value: <a href={paths.agency(exemplar.agency_slug)}>{exemplar.agency_name}</a> },
  ];
  return named.filter((fact) => fact.value !== null);
}
