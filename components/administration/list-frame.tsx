import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { pageSize } from "@/lib/core/page";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface FrameProps {
  words: { title: string; lede: string; newTitle: string; noun: string; done: Readonly<Record<string, string>> };
  /** The value of ?da=… after a redirect. */
  done: string | string[] | undefined;
  /** Where a new one is made; null for those who only read. */
  create: string | null;
  found: { page: number; total: number };
  hrefFor: (page: number) => string;
  /** Search, filters, table. */
  children: ReactNode;
}

/** A list of the administration: heading with the way to a new one, the list, its pages. */
export function ListFrame({ words, done, create, found, hrefFor, children }: FrameProps) {
  return (
    <>
      <Banner code={done} messages={words.done} />
      <PageHead
        title={words.title}
        lead={words.lede}
        crumbs={[{ label: vi.agencies.admin, href: paths.admin() }, { label: words.title }]}
        actions={create ? <ButtonLink href={create}>{words.newTitle}</ButtonLink> : undefined}
      />
      {children}
      <Pagination page={found.page} pageSize={pageSize} total={found.total} noun={words.noun} hrefFor={hrefFor} />
    </>
  );
}

interface NoMatchProps {
  words: { noMatchTitle: string; noMatchText: string; clear: string };
  /** The list without any filter. */
  all: string;
}

/** Nothing fits the filter. */
export function NoMatch({ words, all }: NoMatchProps) {
  return (
    <EmptyState title={words.noMatchTitle} action={{ href: all, label: words.clear }}>
      {words.noMatchText}
    </EmptyState>
  );
}

interface NothingProps {
  words: { emptyTitle: string; emptyText: string; emptyRead: string; newTitle: string };
  create: string | null;
}

/** There is nothing yet: what to do, for those who may. */
export function NothingYet({ words, create }: NothingProps) {
  return (
    <EmptyState title={words.emptyTitle} action={create ? { href: create, label: words.newTitle } : undefined}>
      {create ? words.emptyText : words.emptyRead}
    </EmptyState>
  );
}
