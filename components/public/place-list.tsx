import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { StateMark } from "../ui/state-mark";
import { Marked } from "./marked";

interface Props {
  places: readonly { kind: "AGENCY" | "UNIT"; name: string; agency_name: string; agency_slug: string; slug: string; closed: boolean }[];
  words: string;
}

/** Agencies, departments and units that were found. */
export function PlaceList({ places, words }: Props) {
  return (
    <ul className="listed">
      {places.map((place) => (
        <li key={`${place.agency_slug}/${place.slug}`} className="border-line border-t py-3">
          <p>
            <a href={place.kind === "AGENCY" ? paths.agency(place.slug) : paths.unit(place.agency_slug, place.slug)}>
              <Marked text={place.name} words={words} />
            </a>
          </p>
          {place.kind === "UNIT" ? <p className="soft small">{place.agency_name}</p> : null}
          {place.closed ? <StateMark look="ended">{home.unit.closed}</StateMark> : null}
        </li>
      ))}
    </ul>
  );
}
