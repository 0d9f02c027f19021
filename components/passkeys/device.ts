import { passkeys } from "../../lib/text/vi/passkeys";

/** The browser's half: hands over what the server asks, gives back what the device says. The library comes when it is needed. */

const { faults } = passkeys;

/** What the device said, as one text for a hidden field; or why it said nothing. */
type Said = { answer: string } | { fault: string };

/** Lets a device confirm. `options`: PublicKeyCredentialRequestOptionsJSON, as text. */
export function signHere(options: string): Promise<Said> {
  return listen(async () => {
    const { startAuthentication } = await import("@simplewebauthn/browser");
    const { id, response } = await startAuthentication({ optionsJSON: JSON.parse(options) });
    const { clientDataJSON, authenticatorData, signature } = response;
    return { id, clientDataJSON, authenticatorData, signature };
  });
}

/** Lets this device make a passkey. `options`: PublicKeyCredentialCreationOptionsJSON, as text. */
export function makeHere(options: string): Promise<Said> {
  return listen(async () => {
    const { startRegistration } = await import("@simplewebauthn/browser");
    const { id, response } = await startRegistration({ optionsJSON: JSON.parse(options) });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, clientDataJSON, attestationObject, transports };
  });
}

async function listen(ask: () => Promise<object>): Promise<Said> {
  try {
    return { answer: JSON.stringify(await ask()) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Browsers do not tell a refusal from a lapse of time, nor from a device without a passkey: they mean not to. */
function faultOf(error: unknown): string {
  const { name, code } = error instanceof Error ? (error as Error & { code?: unknown }) : { name: "", code: "" };
  if (code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return faults.there;
  if (code === "ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT") return faults.unlocked;
  return name === "NotAllowedError" || name === "AbortError" ? faults.stopped : faults.failed;
}
