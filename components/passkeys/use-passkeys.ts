import { useEffect, useState } from "react";

/** Not known before the page lives; then: can be used here, belongs to another address, or this browser cannot. */
export type Standing = "unknown" | "ready" | "elsewhere" | "cannot";

/** Whether passkeys of the site (its address, null where it can have none) can be used on this page and device. */
export function usePasskeys(site: string | null): Standing {
  const [standing, setStanding] = useState<Standing>("unknown");
  useEffect(() => {
    if (site === null) return setStanding("elsewhere");
    if (location.origin !== site) return setStanding("elsewhere");
    setStanding(window.isSecureContext && "PublicKeyCredential" in window ? "ready" : "cannot");
  }, [site]);
  return standing;
}
