import type { ComponentProps } from "react";
import { formatCount } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { DatedList } from "../ui/dated-list";
import { LinkList } from "../ui/link-list";
import { DatesAhead } from "./dates-ahead";
import { listHref } from "./list-address";

interface Facet {
  value: string;
  label: string;
  count: number;
}

interface Props {
  dates: ComponentProps<typeof DatesAhead>["dates"];
  fields: readonly Facet[];
  agencies: readonly { slug: string; name: string; count: number }[];
  plans: ComponentProps<typeof DatedList>["items"];
}

/** Beside the reading list: dates ahead, fields, agencies, plans, the check of certificates. */
export function HomeAside({ dates, fields, agencies, plans }: Props) {
  return (
    <aside>
      <section className="rule" aria-labelledby="moc">
        <h2 id="moc" className="aside-title">
          {home.dates.heading}
        </h2>
        <DatesAhead dates={dates} />
      </section>
      {fields.length > 0 ? (
        <section aria-labelledby="linh-vuc">
          <h2 id="linh-vuc" className="aside-title">
            {home.fields}
          </h2>
          <LinkList
            items={fields.map((field) => ({ href: listHref({ field: field.value }), label: field.label, note: formatCount(field.count) }))}
          />
        </section>
      ) : null}
      <section aria-labelledby="co-quan">
        <h2 id="co-quan" className="aside-title">
          {home.agencies}
        </h2>
        <LinkList
          items={agencies.map((agency) => ({ href: paths.agency(agency.slug), label: agency.name, note: formatCount(agency.count) }))}
        />
      </section>
      <section aria-labelledby="ke-hoach">
        <h2 id="ke-hoach" className="aside-title">
          {home.plans}
        </h2>
        <DatedList items={plans} />
      </section>
      <section aria-labelledby="tra-giay">
        <h2 id="tra-giay" className="aside-title">
          {home.checkHeading}
        </h2>
        <p>
          <a href={paths.verifyForm()}>{home.checkText}</a>
        </p>
        <p className="soft">{home.checkNote}</p>
      </section>
    </aside>
  );
}
