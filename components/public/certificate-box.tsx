import type { Day } from "../../lib/core/clock";
import { formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { Facts } from "../ui/facts";
import { QrCode } from "../ui/qr-code";

interface Props {
  decision: string;
  signedOn: Day;
  signer: string;
  validTo: Day | null;
  today: Day;
  /** "07/2026", and the code people check; null where the plan gives no certificate. */
  certificate: { serial: string; code: string; address: string } | null;
}

const words = home.story;

/** The gold box: the decision, the register's number, and the way to check them. */
export function CertificateBox({ decision, signedOn, signer, validTo, today, certificate }: Props) {
  const items = [
    { term: words.facts.decision, value: decision },
    { term: words.facts.day, value: formatDay(signedOn) },
    { term: words.facts.signer, value: signer },
    ...(certificate ? [{ term: words.facts.serial, value: certificate.serial }] : []),
    { term: words.facts.standing, value: standing(validTo, today) },
  ];
  return (
    <section className="certificate" aria-labelledby="giay">
      <h2 id="giay">{certificate ? words.box : words.boxPlain}</h2>
      <Facts items={items} />
      {certificate ? (
        <div className="check-code [&_svg]:size-24">
          <QrCode text={certificate.address} label={words.qr} />
          <p className="small">
            <a href={paths.verify(certificate.code)}>{words.checkLink}</a>
            <br />
            <span className="num nb">{certificate.code}</span>
            <br />
            <span className="soft">{words.checkOpen}</span>
          </p>
        </div>
      ) : null}
    </section>
  );
}

function standing(validTo: Day | null, today: Day): string {
  if (validTo === null) return words.valid;
  return validTo < today ? words.ended(formatDay(validTo)) : words.validTo(formatDay(validTo));
}
