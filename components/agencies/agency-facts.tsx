import { Facts } from "@/components/ui/facts";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

type Written = Record<
  "name" | "shortName" | "parentBody" | "province" | "headTitle" | "symbol" | "about" | "address" | "phone" | "email" | "responsiblePerson",
  string
>;
type Props = { agency: Written & { regime: "STATE" | "PARTY"; slug: string; successor: string | null } };

const shown = [
  "name",
  "shortName",
  "parentBody",
  "province",
  "headTitle",
  "symbol",
  "about",
  "address",
  "phone",
  "email",
  "responsiblePerson",
] as const;

/** The same data for those who read only. */
export function AgencyFacts({ agency }: Props) {
  const words = vi.agencies.fields;
  const fixed = [
    { term: words.regime, value: vi.agencies.regimes[agency.regime] },
    { term: words.slug, value: <a href={paths.agency(agency.slug)}>{paths.agency(agency.slug)}</a> },
  ];
  const written = shown.map((key) => ({ term: words[key], value: agency[key] || vi.common.none }));
  const successor = agency.successor ? [{ term: words.successor, value: agency.successor }] : [];
  return <Facts label={vi.agencies.factsLabel} items={[...written, ...successor, ...fixed]} />;
}
