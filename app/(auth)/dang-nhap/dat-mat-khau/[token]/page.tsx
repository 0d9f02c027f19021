import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { SignInFrame } from "@/components/layout/sign-in-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { isSampleWorld } from "@/lib/agencies/public";
import { findLinkOwner } from "@/lib/sign-in/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { setPasswordAction } from "../../actions";

export const metadata = { title: vi.auth.setPassword };

export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [owner, sample] = await Promise.all([findLinkOwner(token), isSampleWorld()]);
  return (
    <SignInFrame agencyName={vi.common.productLong} sample={sample}>
      <h1>{owner ? vi.auth.setPassword : vi.auth.linkDead}</h1>
      {owner ? (
        <>
          <p className="soft">{vi.auth.setPasswordLede(owner.displayName, owner.username)}</p>
          <FormShell action={setPasswordAction} submitLabel={vi.auth.setPassword} hidden={{ token }}>
            <TextField
              name="newPassword"
              type="password"
              label={vi.auth.newPassword}
              hint={vi.auth.newPasswordHint}
              autoComplete="new-password"
            />
            <TextField name="newPasswordAgain" type="password" label={vi.auth.passwordAgain} autoComplete="new-password" />
          </FormShell>
        </>
      ) : (
        <>
          <p className="soft">{vi.auth.linkDeadText}</p>
          <ButtonLink href={paths.signIn()}>{vi.auth.signIn}</ButtonLink>
        </>
      )}
    </SignInFrame>
  );
}
