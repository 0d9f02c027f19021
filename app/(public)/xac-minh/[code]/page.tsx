import { notFound } from "next/navigation";
import { foundOr } from "@/app/found";
import { CertificateFacts } from "@/components/public/certificate-facts";
import { CertificateStanding } from "@/components/public/certificate-standing";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { findCertificate, type PublicCertificate } from "@/lib/certificates/public";
import { certificateStanding, type CertificateStanding as Standing } from "@/lib/certificates/rules";
import { dayFromColumn, now, today } from "@/lib/core/clock";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import NotFound from "./not-found";

interface Props {
  params: Promise<{ code: string }>;
}

const words = vi.home.verify;

export const metadata = { title: words.title, robots: { index: false } };

export default foundOr(NotFound)(CertificatePage);

async function CertificatePage({ params }: Props) {
  const certificate = await findCertificate(decoded((await params).code));
  if (!certificate) notFound();
  return (
    <div className="wrap">
      <PageHead
        title={words.holder(certificate.holder_name)}
        crumbs={[
          { label: vi.home.crumb, href: paths.home() },
          { label: words.title, href: paths.verifyForm() },
          { label: certificate.code },
        ]}
      />
      <CertificateStanding standing={standingOf(certificate)} certificate={certificate} />
      <CertificateFacts certificate={certificate} />
      <p className="soft small mt-4">{words.checkedAt(formatMoment(now()))}</p>
      <p className="row no-print mt-4">
        {certificate.exemplar_slug ? <ButtonLink href={paths.exemplar(certificate.exemplar_slug)}>{words.story}</ButtonLink> : null}
        <ButtonLink href={paths.verifyForm()} look="second">
          {words.again}
        </ButtonLink>
      </p>
    </div>
  );
}

/** A code as it stands in the address; what cannot be read is no code. */
function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return "";
  }
}

function standingOf({ revoked_at, replaced_by_serial, valid_to }: PublicCertificate): Standing {
  const validTo = valid_to === null ? null : dayFromColumn(valid_to);
  return certificateStanding({ revoked: revoked_at !== null, replaced: replaced_by_serial !== null, validTo }, today());
}
