import { redirect } from "next/navigation";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { SignInFrame } from "@/components/layout/sign-in-frame";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { isSampleWorld } from "@/lib/agencies/public";
import { findActor } from "@/lib/auth/session";
import { vi } from "@/lib/text/vi";
import { deskPath, paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";
import { signInAction } from "./actions";

export const metadata = { title: vi.auth.signIn };

type Props = { searchParams: Promise<{ da?: string | string[]; ve?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const [{ da, ve }, actor, sample] = await Promise.all([searchParams, findActor(), isSampleWorld()]);
  const goOn = deskPath(oneValue(ve) ?? undefined);
  if (actor) redirect(goOn);
  return (
    <SignInFrame agencyName={vi.common.productLong} sample={sample}>
      <Banner code={da} messages={vi.auth.done} />
      <h1>{vi.auth.signIn}</h1>
      <p className="soft">
        {vi.auth.forWhom} <a href={paths.home()}>{vi.auth.readersNeedNone}</a>
      </p>
      <FormShell action={signInAction} submitLabel={vi.auth.signIn} hidden={{ goOn }}>
        <TextField name="username" label={vi.auth.username} hint={vi.auth.usernameHint} autoComplete="username" />
        <TextField name="password" type="password" label={vi.auth.password} autoComplete="current-password" />
      </FormShell>
      <details>
        <summary>{vi.auth.forgotten}</summary>
        <p>{vi.auth.forgottenText}</p>
      </details>
      <Note>{vi.auth.sharedMachine}</Note>
    </SignInFrame>
  );
}
