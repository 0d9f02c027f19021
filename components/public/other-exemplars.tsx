import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { type ListedExemplar, whoLine } from "./exemplar-line";

/** The way on to other stories; not printed. */
export function OtherExemplars({ exemplars }: { exemplars: readonly ListedExemplar[] }) {
  if (exemplars.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="guong-khac">
      <div className="h-row">
        <h2 id="guong-khac">{home.story.others}</h2>
      </div>
      <ul className="others">
        {exemplars.map((exemplar) => (
          <li key={exemplar.slug}>
            <h3>
              <a href={paths.exemplar(exemplar.slug)}>{exemplar.name}</a>
            </h3>
            <p className="by">{[whoLine(exemplar), exemplar.agency_name].filter(Boolean).join(". ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
