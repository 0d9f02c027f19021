import type { Certificate } from "@/lib/certificates/rules";
import { signatureLines } from "@/lib/signatures/rules";
import { formatDay, formatLongDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { QrCode } from "./qr-code";

const words = vi.certificates.paper;

interface Props {
  certificate: Certificate;
  /** Absolute address of the public check. */
  verifyUrl: string;
  sample: boolean;
}

/** The paper itself: one A4 sheet across, in the state's or the Party's form (documents c.1, c.2). */
export function CertificateSheet({ certificate, verifyUrl, sample }: Props) {
  const { agency, standing } = certificate;
  // The paper of a recognition that has run out says its time itself.
  const stamp = standing === "VALID" || standing === "EXPIRED" ? (sample ? words.sample : null) : words.void[standing];
  return (
    <section className="certificate-sheet" aria-label={vi.certificates.page.title(certificate.serialText)}>
      <div className="frame">
        <Heading agency={agency} />
        <Middle certificate={certificate} />
        <Foot certificate={certificate} verifyUrl={verifyUrl} />
        {stamp ? <p className="stamp">{stamp}</p> : null}
      </div>
    </section>
  );
}

function Heading({ agency }: { agency: Certificate["agency"] }) {
  if (agency.regime === "PARTY") {
    return (
      <div className="paper-head">
        <div>
          <p>{agency.parentBody.toLocaleUpperCase("vi")}</p>
          <p className="strong">{agency.name.toLocaleUpperCase("vi")}</p>
          <p aria-hidden="true">{words.star}</p>
        </div>
        <div>
          <p className="strong ruled">{words.party}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="paper-head">
      <div>
        <p>{agency.parentBody.toLocaleUpperCase("vi")}</p>
        <p className="strong ruled short">{agency.name.toLocaleUpperCase("vi")}</p>
      </div>
      <div>
        <p className="strong">{words.country}</p>
        <p className="strong ruled">{words.motto}</p>
      </div>
    </div>
  );
}

function Middle({ certificate }: { certificate: Certificate }) {
  const { agency, time, kind, caption, unit, exemplarClass, workField } = certificate;
  const when = "year" in time ? words.year(time.year) : words.period(time.from, time.to);
  const about = [caption, unit].filter((part, index, all) => part !== "" && all.indexOf(part) === index).join(", ");
  const singled = exemplarClass ? vi.common.exemplarClasses[exemplarClass] : null;
  return (
    <div className="paper-body">
      <p className="issuer">{agency.headTitle.toLocaleUpperCase("vi")}</p>
      <p className="paper-title">{words.name}</p>
      <p>{words.recognises}</p>
      <p className="holder">
        <span className="honorific">{words.honorifics[kind]}</span> {certificate.holderName.toLocaleUpperCase("vi")}
      </p>
      <p>{about}</p>
      <p className="what">
        {words.isExemplar} {when}
      </p>
      <p className="small">{[singled, workField ? words.field(workField) : null].filter((part) => part !== null).join(". ")}</p>
    </div>
  );
}

function Foot({ certificate, verifyUrl }: { certificate: Certificate; verifyUrl: string }) {
  const { agency, signer, decision } = certificate;
  const lines = signatureLines({
    signAuthority: signer.authority,
    signerTitle: signer.title,
    headTitle: agency.headTitle,
    regime: agency.regime,
  });
  return (
    <div className="paper-foot">
      <div className="check">
        <QrCode text={verifyUrl} label={words.qr} size={96} />
        <div>
          <p>{words.decision(decision.number, formatDay(decision.signedOn))}</p>
          <p>{words.serial(certificate.serialText)}</p>
          <p>{words.code(certificate.code)}</p>
        </div>
      </div>
      <div className="signature">
        <p className="place">{words.placeDate(agency.province, formatLongDay(certificate.issuedOn))}</p>
        {lines.map((line) => (
          <p key={line} className="strong">
            {line}
          </p>
        ))}
        <p className="strong signer">{signer.name}</p>
      </div>
    </div>
  );
}
