import { found } from "@/app/lam-viec/found";
import { ReissueForm } from "@/components/certificates/reissue-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayReissueCertificate } from "@/lib/certificates/policy";
import { getCertificate } from "@/lib/certificates/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { reissueCertificateAction } from "./actions";

export const metadata = { title: vi.certificates.reissue.crumb };

type Props = { params: Promise<{ certificateId: string }> };

const words = vi.certificates.reissue;

export default found(ReissuePage);

async function ReissuePage({ params }: Props) {
  const actor = await requireActor();
  const certificate = await seen(getCertificate(actor, (await params).certificateId));
  const verdict = mayReissueCertificate(actor, certificate);
  const back = { href: paths.certificate(certificate.id), label: vi.certificates.page.title(certificate.serialText) };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const crumbs = [
    { label: vi.certificates.register.crumb, href: paths.certificates() },
    { label: certificate.serialText, href: back.href },
    { label: words.crumb },
  ];
  return (
    <>
      <PageHead title={words.title(certificate.serialText)} lead={words.lead} crumbs={crumbs} />
      <ReissueForm action={reissueCertificateAction} certificate={certificate} />
    </>
  );
}
