import type { StateLook } from "@/components/ui/state-mark";
import type { ProposalState } from "@/lib/plan-proposals/states";

/** The shape of each state. */
export const proposalLooks: Record<ProposalState, StateLook> = {
  UPLOADED: "plain",
  READING: "wait",
  READ: "back",
  UNREADABLE: "late",
  CONFIRMED: "ok",
  DROPPED: "ended",
};
