import { Chips } from "@/components/ui/chips";
import { queueAddress } from "@/lib/appraisal-queue/rules";
import type { QueueFilter } from "@/lib/appraisal-queue/schema";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals.filters;
const kinds = ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const;

type Choice = { id: string; name: string };
interface Props {
  filter: QueueFilter;
  units: readonly Choice[];
  plans: readonly Choice[];
}

/** Narrowing by kind, unit and plan: a form of the address, and what is chosen to be taken off again. */
export function QueueFilters({ filter, units, plans }: Props) {
  const groups = [
    { name: "loai" as const, label: words.kind, options: kinds.map((id) => ({ id, name: vi.common.kinds[id] })) },
    { name: "don-vi" as const, label: words.unit, options: units },
    { name: "ke-hoach" as const, label: words.plan, options: plans },
  ];
  const chosen = groups.flatMap((group) => {
    const option = group.options.find((each) => each.id === filter[group.name]);
    return option ? [{ label: option.name, href: queueAddress(paths.appraisals(), filter, { [group.name]: null }) }] : [];
  });
  return (
    <>
      <details className="mt-3">
        <summary>{words.open}</summary>
        <form action={paths.appraisals()} method="get" className="row mt-3">
          <input type="hidden" name="xem" value={filter.xem} />
          {filter.q ? <input type="hidden" name="q" value={filter.q} /> : null}
          {groups.map((group) => (
            <div key={group.name} className="field">
              <label htmlFor={`loc-${group.name}`}>{group.label}</label>
              <select id={`loc-${group.name}`} name={group.name} defaultValue={filter[group.name] ?? ""}>
                <option value="">{vi.appraisals.views.ALL}</option>
                {group.options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <button type="submit" className="btn second">
            {words.open}
          </button>
        </form>
      </details>
      {chosen.length > 0 ? (
        <Chips items={chosen} clearHref={queueAddress(paths.appraisals(), filter, { loai: null, "don-vi": null, "ke-hoach": null })} />
      ) : null}
    </>
  );
}
