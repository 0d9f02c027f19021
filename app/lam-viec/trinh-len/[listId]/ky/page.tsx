import { found } from "@/app/lam-viec/found";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SignForm } from "@/components/upward/sign-form";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { isDeputyOnly } from "@/lib/exemplars/policy";
import { findSigner } from "@/lib/exemplars/queries";
import { formatCount, formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { maySignUpward } from "@/lib/upward-submissions/policy";
import { getUpward } from "@/lib/upward-submissions/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { signUpwardAction } from "./actions";

export const metadata = { title: vi.upward.sign.title };

type Props = { params: Promise<{ listId: string }> };

const words = vi.upward.sign;

export default found(SignUpwardPage);

async function SignUpwardPage({ params }: Props) {
  const actor = await requireActor();
  const list = await seen(getUpward(actor, (await params).listId));
  const verdict = maySignUpward(actor, list);
  const back = { href: paths.upwardSubmission(list.id), label: vi.upward.toList };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const signer = await findSigner(actor);
  const deputy = isDeputyOnly(actor);
  const crumbs = [{ label: vi.upward.crumb, href: paths.upward() }, { label: list.title, href: back.href }, { label: words.crumb }];
  const initial = {
    signedOn: formatDay(today()),
    signerName: signer.name,
    signerTitle: deputy ? signer.deputyTitle : signer.title,
    signAuthority: deputy ? "KT" : "NONE",
  };
  return (
    <>
      <PageHead title={words.title} lead={words.lead(list.title, formatCount(list.items.length))} crumbs={crumbs} />
      <SignForm action={signUpwardAction} list={list} initial={initial} />
    </>
  );
}
