import { layout } from "../../lib/text/vi/layout";
import { Sheet } from "./sheet";

export interface FacetOption {
  label: string;
  count?: string | number | undefined;
  href: string;
  on?: boolean | undefined;
}

export interface FacetGroup {
  title: string;
  open?: boolean | undefined;
  options: readonly FacetOption[];
}

interface Props {
  id?: string | undefined;
  groups: readonly FacetGroup[];
  /** "Xem 10 gương": closes the sheet on a phone. */
  close: string;
}

/** Facets as links with counts; on a phone a sheet (open it with SheetButton sheet="loc"). */
export function FacetList({ id = "loc", groups, close }: Props) {
  return (
    <Sheet id={id} label={layout.filter.label} close={close} className="facets">
      {groups.map((group) => (
        <details key={group.title} open={group.open ?? true}>
          <summary>{group.title}</summary>
          <ul className="links">
            {group.options.map((option) => (
              <li key={option.label}>{option.on ? <Chosen option={option} /> : <Choice option={option} />}</li>
            ))}
          </ul>
        </details>
      ))}
    </Sheet>
  );
}

function Choice({ option }: { option: FacetOption }) {
  return (
    <a href={option.href}>
      <span>{option.label}</span>
      <span className="n">{option.count}</span>
    </a>
  );
}

/** The chosen one links to the list without it. */
function Chosen({ option }: { option: FacetOption }) {
  return (
    <a href={option.href} aria-current="true" className="chosen">
      <span>{option.label}</span>
      <span className="n">
        {layout.filter.chosen}
        <span className="vh"> {layout.filter.remove}</span>
      </span>
    </a>
  );
}
