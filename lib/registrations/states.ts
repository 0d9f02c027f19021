import { defineLifecycle } from "../core/lifecycle";

export type RegistrationState = "REGISTERED" | "WITHDRAWN";

export const registrationMoves = defineLifecycle<RegistrationState>()({
  withdraw: { from: ["REGISTERED"], to: "WITHDRAWN", event: "registration.withdrawn" },
  restore: { from: ["WITHDRAWN"], to: "REGISTERED", event: "registration.restored" },
});

/** For filters, in the order of the course. */
export const registrationStates: readonly RegistrationState[] = ["REGISTERED", "WITHDRAWN"];
