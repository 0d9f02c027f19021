import { vi } from "@/lib/text/vi";

const words = vi.plans.desk;

const parts = [
  ["quy-trinh", words.procedure],
  ["moc", words.obligations],
  ["nhiem-vu", words.tasks],
  ["ket-qua", words.figuresTitle],
  ["tieu-chi", words.criteria],
  ["can-cu", words.bases_],
  ["muc-dich", words.purposes],
  ["noi-dung", words.items],
  ["noi-nhan", words.recipients],
] as const;

/** The parts of the page, beside it on a wide screen. */
export function PlanContents() {
  return (
    <nav className="toc" aria-label={words.onThisPage}>
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
