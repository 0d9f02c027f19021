import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { PublicFrame } from "@/components/layout/public-frame";
import { isSampleWorld, listAgencies, type PublicAgency } from "@/lib/agencies/public";
import { findLastChange } from "@/lib/search/public";
import { formatCount, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { textSizeOf } from "@/lib/web/text-size";

// Rendered per request: what is published depends on the moment.
export const dynamic = "force-dynamic";

const words = vi.home.frame;

const menu = [
  { href: paths.home(), label: words.menu.home },
  { href: paths.exemplars(), label: words.menu.exemplars },
  { href: paths.plans(), label: words.menu.plans },
  { href: paths.agencies(), label: words.menu.agencies },
  { href: paths.verifyForm(), label: words.menu.verify },
];
const footLinks = [
  ...menu.slice(1),
  { href: paths.search(), label: words.search },
  { href: paths.feed(), label: words.feed },
  { href: paths.signIn(), label: words.signIn },
];

/** The public site's frame: the one agency's own, or the common one of several. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [request, jar, agencies, sample, changed] = await Promise.all([
    headers(),
    cookies(),
    listAgencies(),
    isSampleWorld(),
    findLastChange(),
  ]);
  // As `ownPath` takes it back: percent signs only.
  const query = new URLSearchParams(request.get("x-search") ?? "");
  const search = query.toString().replace(/\+/g, "%20").replace(/\*/g, "%2A");
  return (
    <PublicFrame
      current={`${request.get("x-path") ?? paths.home()}${search === "" ? "" : `?${search}`}`}
      agency={frameAgency(agencies)}
      menu={menu}
      footLinks={footLinks}
      size={textSizeOf(jar)}
      sample={sample}
      updated={changed ? vi.home.frame.at(formatMoment(changed)) : undefined}
    >
      {children}
    </PublicFrame>
  );
}

function frameAgency(agencies: readonly PublicAgency[]) {
  const [only] = agencies;
  if (only && agencies.length === 1) {
    return { name: only.name, publisher: only.responsible_person, address: only.address, phone: only.phone, email: only.email };
  }
  const count = formatCount(agencies.length);
  if (!only) return { name: words.nobody, official: words.nobody, reuse: words.reuse };
  return { name: words.name(count), official: words.common(count), publisher: words.publisher, reuse: words.reuse };
}
