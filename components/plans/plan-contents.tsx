import { vi } from "@/lib/text/vi";

const words = vi.plans.desk;

const parts = [
  ["moc", words.obligations],
  ["ket-qua", words.figuresTitle],
  ["nhiem-vu", words.tasks],
  ["quy-trinh", words.procedure],
  ["van-ban", words.data],
  ["tieu-chi", words.criteria],
  ["can-cu", words.bases_],
  ["muc-dich", words.purposes],
  ["noi-dung", words.items],
  ["noi-nhan", words.recipients],
] as const;

/** The parts of the page. */
export function PlanContents() {
  return (
    <nav className="mt-3" aria-label={words.onThisPage}>
      <ul className="row items">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
