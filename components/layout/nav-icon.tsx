export type IconName =
  | "tasks"
  | "person"
  | "council"
  | "plan"
  | "map"
  | "mirror"
  | "letter"
  | "chart"
  | "book"
  | "eye"
  | "pen"
  | "check"
  | "seal"
  | "up"
  | "gear"
  | "help"
  | "more";

/** Drawn on a 20 by 20 sheet; every icon stands beside its word. */
const drawings: Record<IconName, string> = {
  tasks: "M4 5.5l1.5 1.5L8 4M4 11.5L5.5 13 8 10M11 5.5h6M11 11.5h6M4 17h13",
  person: "M5.5 6.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 17.5c.5-4 3-6 6.5-6 1.5 0 2.7.3 3.7 1M15 12v6M12 15h6",
  council: "M3 8h14v9H3zM7 8V3h6v5M8 12h4",
  plan: "M5 2.500h7l4 4v11H5zM12 2.500v4h4M8 10.500h5M8 13.500h5",
  map: "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z",
  mirror: "M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 5a5 5 0 0 1 5 5",
  letter: "M3 4h14v12H3zM3 5l7 6 7-6",
  chart: "M4 17V9M10 17V3M16 17v-6",
  book: "M4 3h9a3 3 0 0 1 3 3v11H7a3 3 0 0 1-3-3zM4 14a3 3 0 0 1 3-3h9",
  eye: "M2 10c2-4 5-6 8-6s6 2 8 6c-2 4-5 6-8 6s-6-2-8-6M7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
  pen: "M3 17l1-4L14 3l3 3L7 16zM12 5l3 3",
  check: "M3 3h14v14H3zM6 10l3 3 5-6",
  seal: "M5 7.500a5 5 0 1 0 10 0a5 5 0 1 0-10 0M7 12l-1.5 6L10 15.5 14.5 18 13 12",
  up: "M10 17V4M4.5 9.500L10 4l5.5 5.5",
  gear: "M7 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M10 2v3M10 15v3M2 10h3M15 10h3M4.3 4.300l2.1 2.100M13.6 13.600l2.1 2.100M15.7 4.300l-2.1 2.100M6.4 13.600l-2.1 2.1",
  help: "M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .9-1 1.700M10 14.300v.2",
  more: "M3 5h14M3 10h14M3 15h14",
};

/** Line icon of the desk menu. */
export function NavIcon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
