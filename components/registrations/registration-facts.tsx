import { Facts } from "@/components/ui/facts";
import { formatDate } from "@/lib/text/format";
import { common } from "@/lib/text/vi/common";
import { registrations } from "@/lib/text/vi/registrations";
import { paths } from "@/lib/web/paths";

interface Props {
  registration: {
    year: number;
    unit: string | null;
    note: string;
    withdrawReason: string | null;
    workField: string | null;
    registeredAt: Date;
    plan: { title: string; slug: string };
    subject: { kind: keyof typeof common.kinds };
    discovery: { id: string; title: string } | null;
  };
}

const words = registrations.page;

/** Who registered it, under which plan, and what the year is to bring. */
export function RegistrationFacts({ registration }: Props) {
  const { discovery, plan } = registration;
  return (
    <>
      {registration.note ? (
        <>
          <h2>{words.note}</h2>
          <p className="mb-5 max-w-160 whitespace-pre-line">{registration.note}</p>
        </>
      ) : null}
      <Facts
        label={words.facts}
        items={[
          { term: words.kind, value: common.kinds[registration.subject.kind] },
          { term: words.unit, value: registration.unit ?? common.none },
          { term: words.plan, value: <a href={paths.plan(plan.slug)}>{plan.title}</a> },
          { term: words.year, value: String(registration.year) },
          ...(registration.workField ? [{ term: words.workField, value: registration.workField }] : []),
          ...(discovery ? [{ term: words.discovery, value: <a href={paths.discovery(discovery.id)}>{discovery.title}</a> }] : []),
          ...(registration.withdrawReason ? [{ term: words.withdrawReason, value: registration.withdrawReason }] : []),
          { term: words.registeredAt, value: formatDate(registration.registeredAt) },
        ]}
      />
    </>
  );
}
