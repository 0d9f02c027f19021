import type { Actor } from "@/lib/core/actor";
import { addPasskey, beginPasskey } from "@/lib/passkeys/commands";
import { type Authenticator, makeAuthenticator } from "./authenticator";

/** A device that holds a passkey of the actor, added as the account page does it. */
export async function enrolDevice(actor: Actor, password: string, counts = true): Promise<Authenticator & { passkeyId: string }> {
  const device = makeAuthenticator(counts);
  const options = await beginPasskey(actor, { label: "Điện thoại thử", password });
  const { id } = await addPasskey(actor, { label: "Điện thoại thử", made: device.make(options) });
  return { ...device, passkeyId: id };
}
