import type { ReactNode } from "react";

interface Props {
  id: string;
  label: string;
  /** Words of the button that closes the sheet on a phone. */
  close: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Stands in the page on wide screens; on a phone it is pulled up by a SheetButton. */
export function Sheet({ id, label, close, className, children }: Props) {
  return (
    <section className={className ? `sheet ${className}` : "sheet"} id={id} popover="auto" aria-label={label}>
      {children}
      <button type="button" className="btn second sheet-btn" popoverTarget={id} popoverTargetAction="hide">
        {close}
      </button>
    </section>
  );
}
