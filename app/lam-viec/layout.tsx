import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/layout/desk-frame";
import { getOwnAgency } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/auth/session";
import { listOfferedMoves } from "@/lib/plans/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { countWorklist } from "@/lib/worklist/queries";
import { signOutAction } from "./actions";
import { deskMenu } from "./menu";

/** Draws the frame only: layouts are not re-run on every request, so each page asks for its actor itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [agency, waiting, offered, sent] = await Promise.all([
    getOwnAgency(actor),
    countWorklist(actor),
    listOfferedMoves(actor),
    headers(),
  ]);
  const roles = [...new Set(actor.roles.map((held) => vi.common.roles[held.role]))].join(", ");
  return (
    <DeskFrame
      current={sent.get("x-path") ?? paths.tasks()}
      agencyName={agency.shortName}
      items={deskMenu(actor, waiting, offered)}
      who={{ name: actor.name, role: roles }}
      signOut={signOutAction}
      sample={agency.isSample}
    >
      {children}
    </DeskFrame>
  );
}
