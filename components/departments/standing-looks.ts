import type { StateLook } from "@/components/ui/state-mark";
import type { Standing } from "@/lib/departments/rules";

export type { Standing };

/** The shape of each word. */
export const standingLooks: Record<Standing, StateLook> = { ACTIVE: "ok", COMING: "wait", MERGED: "ended", DISSOLVED: "ended" };
