import { serialText } from "../../lib/certificates/rules";
import { formatDateColumn } from "../../lib/text/format";
import { common } from "../../lib/text/vi/common";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { Facts } from "../ui/facts";

interface Props {
  certificate: {
    code: string;
    serial: number;
    register_year: number;
    holder_name: string;
    issued_on: Date;
    agency_name: string;
    agency_slug: string;
    kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
    year: number;
    decision_number: string;
    signed_on: Date;
    signer_name: string;
    signer_title: string;
    valid_from: Date;
    valid_to: Date | null;
  };
}

const words = home.verify;

/** What the register says, to be laid beside the paper. */
export function CertificateFacts({ certificate }: Props) {
  const from = formatDateColumn(certificate.valid_from);
  return (
    <section className="certificate max-w-[44rem]" aria-labelledby="du-lieu">
      <h2 id="du-lieu">{words.facts}</h2>
      <Facts
        items={[
          { term: words.name, value: certificate.holder_name },
          { term: words.kind, value: common.kinds[certificate.kind] },
          { term: words.agency, value: <a href={paths.agency(certificate.agency_slug)}>{certificate.agency_name}</a> },
          { term: words.year, value: certificate.year },
          { term: words.decision, value: words.decisionText(certificate.decision_number, formatDateColumn(certificate.signed_on)) },
          { term: words.signer, value: `${certificate.signer_title} ${certificate.signer_name}` },
          { term: words.serial, value: serialText(certificate.serial, certificate.register_year) },
          { term: words.issued, value: formatDateColumn(certificate.issued_on) },
          {
            term: words.span,
            value: certificate.valid_to ? words.spanTo(from, formatDateColumn(certificate.valid_to)) : words.spanFrom(from),
          },
          { term: words.code, value: certificate.code },
        ]}
      />
    </section>
  );
}
