// R023, R024: discoveries come in all year round, from anybody; a department registers one or sets it aside with a reason.
// The stage is read from those facts and stored nowhere.

export type DiscoveryStage = "WAITING" | "REGISTERED" | "SET_ASIDE";
export const discoveryStages = ["WAITING", "REGISTERED", "SET_ASIDE"] as const satisfies readonly DiscoveryStage[];

export type DiscoveryFacts = { setAsideAt: Date | null; registrationCount: number };

/** Where a discovery stands; one that was registered stays so. */
export function discoveryStage(facts: DiscoveryFacts): DiscoveryStage {
  if (facts.registrationCount > 0) return "REGISTERED";
  return facts.setAsideAt ? "SET_ASIDE" : "WAITING";
}
