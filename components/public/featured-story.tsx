import { dayFromColumn } from "../../lib/core/clock";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { ButtonLink } from "../ui/button-link";
import { StateMark } from "../ui/state-mark";
import { type ListedExemplar, whoLine } from "./exemplar-line";
import { ExemplarPicture } from "./exemplar-picture";

/** One story, large: the home page's heading. */
export function FeaturedStory({ exemplar }: { exemplar: ListedExemplar & { signed_on: Date } }) {
  const [year, month] = dayFromColumn(exemplar.signed_on).split("-");
  const who = [exemplar.name, whoLine(exemplar), exemplar.agency_name].filter(Boolean).join(". ");
  return (
    <article className="feature">
      <figure>
        <ExemplarPicture name={exemplar.name} kind={exemplar.kind} large />
      </figure>
      <div>
        <p>
          <StateMark look="gold">{home.recognised(`${month}/${year}`)}</StateMark>
        </p>
        <h1>
          <a href={paths.exemplar(exemplar.slug)}>{exemplar.title}</a>
        </h1>
        <p className="lede">{exemplar.lede}</p>
        <p className="soft">{who}</p>
        <ButtonLink href={paths.exemplar(exemplar.slug)}>{home.read}</ButtonLink>
      </div>
    </article>
  );
}
