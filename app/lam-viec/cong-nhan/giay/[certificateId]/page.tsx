import { found } from "@/app/lam-viec/found";
import { CertificateFacts } from "@/components/certificates/certificate-facts";
import { CertificateSheet } from "@/components/certificates/certificate-sheet";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayReissueCertificate } from "@/lib/certificates/policy";
import { getCertificate } from "@/lib/certificates/queries";
import type { Certificate } from "@/lib/certificates/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.certificates.register.crumb };

type Props = { params: Promise<{ certificateId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.certificates.page;

export default found(CertificatePage);

async function CertificatePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ certificateId }, { da }] = await Promise.all([params, searchParams]);
  const certificate = await seen(getCertificate(actor, certificateId));
  const verifyUrl = new URL(paths.verify(certificate.code), process.env.NEXTAUTH_URL ?? "http://localhost:3000").href;
  const crumbs = [
    { label: vi.exemplars.crumb, href: paths.recognitions() },
    { label: vi.certificates.register.crumb, href: paths.certificates() },
    { label: certificate.serialText },
  ];
  return (
    <>
      <Banner code={da} messages={vi.certificates.done} />
      <PageHead
        title={words.title(certificate.serialText)}
        lead={words.lead}
        crumbs={crumbs}
        actions={<Acts certificate={certificate} reissues={mayReissueCertificate(actor, certificate).allowed} />}
      />
      <Warning certificate={certificate} />
      <CertificateSheet certificate={certificate} verifyUrl={verifyUrl} sample={certificate.agency.isSample} />
      <p className="small soft mt-2">{words.printHint}</p>
      <Section id="so" title={words.facts}>
        <CertificateFacts certificate={certificate} />
      </Section>
    </>
  );
}

function Acts({ certificate, reissues }: { certificate: Certificate; reissues: boolean }) {
  return (
    <>
      {reissues ? (
        <ButtonLink href={paths.reissueCertificate(certificate.id)} look="second">
          {words.reissue}
        </ButtonLink>
      ) : null}
      <a href={paths.verify(certificate.code)}>{words.verify}</a>
    </>
  );
}

function Warning({ certificate }: { certificate: Certificate }) {
  if (certificate.standing === "REVOKED") return <Note look="stop">{words.revokedBy(certificate.revokedBy ?? "")}</Note>;
  if (certificate.standing === "EXPIRED") return <Note look="warn">{words.expiredNote(formatDay(certificate.validTo ?? ""))}</Note>;
  return certificate.standing === "REPLACED" ? <Note look="warn">{words.replacedNote}</Note> : null;
}
