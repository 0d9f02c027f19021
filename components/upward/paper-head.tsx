import { vi } from "@/lib/text/vi";
import type { Upward } from "@/lib/upward-submissions/rules";

const words = vi.certificates.paper;

interface Props {
  agency: Upward["agency"];
  number: string;
  place: string | null;
}

/** Issuing body at the left, the state's or the Party's words at the right (documents c.1, c.2). */
export function PaperHead({ agency, number, place }: Props) {
  const party = agency.regime === "PARTY";
  return (
    <div className="paper-head">
      <div>
        <p>{agency.parentBody.toLocaleUpperCase("vi")}</p>
        <p className={party ? "strong" : "strong ruled"}>{agency.name.toLocaleUpperCase("vi")}</p>
        {party ? <p aria-hidden="true">{words.star}</p> : null}
        <p>{number}</p>
      </div>
      <div>
        <p className={party ? "strong ruled" : "strong"}>{party ? words.party : words.country}</p>
        {party ? null : <p className="strong ruled">{words.motto}</p>}
        {place ? <p className="place">{place}</p> : null}
      </div>
    </div>
  );
}
