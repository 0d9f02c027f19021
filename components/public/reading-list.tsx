import { paths } from "../../lib/web/paths";
import { type ListedExemplar, whoLine } from "./exemplar-line";
import { ExemplarPicture } from "./exemplar-picture";
import { Marked } from "./marked";

interface Props {
  exemplars: readonly ListedExemplar[];
  /** Words searched for: marked where they occur. */
  words?: string | undefined;
  /** Leaves the agency out where the page is the agency's own. */
  withAgency?: boolean | undefined;
}

/** Exemplars to read: picture, name, unit, one sentence, field. */
export function ReadingList({ exemplars, words = "", withAgency = true }: Props) {
  return (
    <ol className="reading">
      {exemplars.map((exemplar) => {
        const who = whoLine(exemplar);
        const where = [exemplar.work_field, withAgency ? exemplar.agency_name : null].filter(Boolean).join(". ");
        return (
          <li key={exemplar.slug}>
            <ExemplarPicture name={exemplar.name} kind={exemplar.kind} />
            <div>
              <h3>
                <a href={paths.exemplar(exemplar.slug)}>
                  <Marked text={exemplar.name} words={words} />
                </a>
              </h3>
              <p className="by">
                <Marked text={who} words={words} />
              </p>
              <p>
                <Marked text={exemplar.lede || exemplar.title} words={words} />
              </p>
              <p className="by">
                <Marked text={where} words={words} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
