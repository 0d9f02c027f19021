import type { ReactNode } from "react";
import { formatLongDay } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";

interface Props {
  agency: { name: string; parentBody: string; province: string; regime: "STATE" | "PARTY" };
  day: string;
  heading: string;
  about: string;
  /** Left and right signature: who signs, and the name. */
  signatures: readonly { role: string; name: string }[];
  children: ReactNode;
}

/** One set of minutes on A4: heads of agency and country, title, text, signatures kept together. */
export function MinutesSheet({ agency, day, heading, about, signatures, children }: Props) {
  const words = councils.minutes;
  const party = agency.regime === "PARTY";
  return (
    <article className="minutes paper">
      <div className="minutes-head">
        <p>
          {agency.parentBody.toLocaleUpperCase("vi")}
          <br />
          <b>{agency.name.toLocaleUpperCase("vi")}</b>
        </p>
        <p>
          <b>{party ? words.party : words.country}</b>
          {party ? null : (
            <>
              <br />
              <b>{words.motto}</b>
            </>
          )}
          <br />
          {`${agency.province}, ${formatLongDay(day)}`}
        </p>
      </div>
      <h2 className="minutes-title">{heading}</h2>
      <p className="minutes-about">
        <b>{about}</b>
      </p>
      {children}
      <div className="minutes-signs">
        {signatures.map((signature) => (
          <p key={signature.role}>
            <b>{signature.role}</b>
            <br />
            <span className="small">{words.sign}</span>
            <br />
            <b className="minutes-name">{signature.name}</b>
          </p>
        ))}
      </div>
    </article>
  );
}
