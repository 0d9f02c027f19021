import type { ReactNode } from "react";

/** Opens the Sheet with that id; seen on phones only. */
export function SheetButton({ sheet, children }: { sheet: string; children: ReactNode }) {
  return (
    <button type="button" className="btn second sheet-btn" popoverTarget={sheet}>
      {children}
    </button>
  );
}
