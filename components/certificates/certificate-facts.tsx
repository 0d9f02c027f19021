import { Facts } from "@/components/ui/facts";
import type { Certificate } from "@/lib/certificates/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.certificates.page;

/** What the register says about one certificate. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { decision, reissueOf, reissueReason, replacedBy, validTo } = certificate;
  const register = vi.certificates.register;
  const items = [
    { term: register.holder, value: certificate.holderName },
    { term: register.unit, value: certificate.unit },
    {
      term: register.decision,
      value: <a href={paths.decision(decision.id)}>{register.decisionOn(decision.number, formatDay(decision.signedOn))}</a>,
    },
    { term: register.issuedOn, value: formatDay(certificate.issuedOn) },
    { term: words.validity, value: validTo ? formatDay(validTo) : words.open },
    { term: words.code, value: <span className="num">{certificate.code}</span> },
  ];
  const replaces = reissueOf
    ? [
        { term: words.replaces, value: <a href={paths.certificate(reissueOf.id)}>{reissueOf.serialText}</a> },
        { term: words.reason, value: reissueReason ?? "" },
      ]
    : [];
  const replaced = replacedBy
    ? [{ term: words.replacedBy, value: <a href={paths.certificate(replacedBy.id)}>{replacedBy.serialText}</a> }]
    : [];
  return <Facts items={[...items, ...replaces, ...replaced]} />;
}
