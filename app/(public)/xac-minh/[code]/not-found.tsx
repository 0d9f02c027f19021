import { VerifyForm } from "@/components/public/verify-form";
import { PageHead } from "@/components/ui/page-head";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.home.verify;

export const metadata = { title: words.unknownTitle };

/** No certificate carries the code: says so plainly and lets the visitor type again. */
export default function UnknownCertificate() {
  return (
    <div className="wrap">
      <PageHead
        title={words.unknownTitle}
        lead={words.unknownText}
        crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title, href: paths.verifyForm() }, { label: words.crumb }]}
      />
      <VerifyForm />
    </div>
  );
}
