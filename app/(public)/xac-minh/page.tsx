import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VerifyForm } from "@/components/public/verify-form";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { findCertificate } from "@/lib/certificates/public";
import { normaliseCode } from "@/lib/certificates/rules";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const words = vi.home.verify;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = oneValue((await searchParams).ma);
  return { title: typed === null ? words.title : `${words.error} ${words.title}` };
}

export default async function VerifyPage({ searchParams }: Props) {
  const typed = oneValue((await searchParams).ma);
  const code = typed === null ? null : normaliseCode(typed);
  const known = code ? await findCertificate(code) : null;
  if (known) redirect(paths.verify(known.code));
  return (
    <div className="wrap">
      <PageHead title={words.title} lead={words.lead} crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]} />
      {code ? (
        <Note look="stop" title={`${words.unknownTitle}: ${code}.`}>
          {words.unknownText}
        </Note>
      ) : null}
      <VerifyForm value={typed ?? undefined} wrong={typed !== null && code === null} />
    </div>
  );
}
