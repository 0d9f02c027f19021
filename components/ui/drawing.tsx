import type { ReactNode } from "react";

interface Props {
  viewBox: string;
  square?: boolean | undefined;
  label?: string | undefined;
  children: ReactNode;
}

/** The sheet a drawing stands on: named, or decoration when it has no label. */
export function Drawing({ viewBox, square, label, children }: Props) {
  const className = square ? "art square" : "art";
  const ratio = square ? "xMidYMin slice" : "xMidYMid slice";
  if (label === undefined) {
    return (
      <svg className={className} viewBox={viewBox} preserveAspectRatio={ratio} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg className={className} viewBox={viewBox} preserveAspectRatio={ratio} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
