import { Drawing } from "./drawing";

interface Figure {
  at: string;
  vest: string;
  shade: string;
  hat: string;
  tool?: "rake" | "tablet" | undefined;
}

const crew: readonly Figure[] = [
  { at: "translate(430 400) scale(0.78)", vest: "#b8532a", shade: "#963f1b", hat: "#d8a441" },
  { at: "translate(560 392) scale(1.06)", vest: "#c9602f", shade: "#a94b20", hat: "#f2ead8", tool: "rake" },
  { at: "translate(700 420) scale(0.92)", vest: "#c9602f", shade: "#a94b20", hat: "#f2ead8", tool: "tablet" },
];

/** Drawn placeholder: a road crew on a mountain pass. Without a label it is decoration. */
export function Landscape({ label }: { label?: string | undefined }) {
  return (
    <Drawing viewBox="0 0 840 600" label={label}>
      <rect width="840" height="600" fill="#ead9b8" />
      <circle cx="610" cy="150" r="74" fill="#f8efd9" />
      <circle cx="610" cy="150" r="98" fill="none" stroke="#f8efd9" strokeWidth="3" opacity=".7" />
      <path
        d="M0 330c24-130 60-190 92-190 40 0 42 120 74 118 30-2 34-150 84-150 54 0 50 150 84 160 30 8 48-90 88-90 36 0 44 84 72 92 34 8 52-120 104-120 56 0 62 130 96 134 30 4 52-60 86-60 26 0 44 40 60 70v306H0Z"
        fill="#b9c0a9"
      />
      <path
        d="M0 400c40-110 80-140 118-140 46 0 60 100 104 96 40-4 60-70 110-70 60 0 80 90 140 92 66 2 96-110 168-110 70 0 110 70 200 100v232H0Z"
        fill="#8da293"
      />
      <path d="M0 440c120-60 240-20 360-30 160-14 300-50 480-10v200H0Z" fill="#5f7d70" />
      <path d="M0 510c160-50 320-14 440-30 150-20 280-30 400 0v120H0Z" fill="#47645a" />
      <path
        d="M150 600C260 520 470 520 470 470c0-40-150-36-150-66 0-16 40-22 70-26-60 4-110 12-110 34 0 40 110 34 110 68C390 520 140 530 10 600Z"
        fill="#d9cdb4"
      />
      <path d="M84 600c150-62 346-76 346-126 0-38-136-34-136-66" fill="none" stroke="#f8f1df" strokeWidth="4" strokeDasharray="22 16" />
      <path d="M440 560c24-12 86-14 104-2 10 8-16 18-56 18s-70-6-48-16Z" fill="#33483f" />

      {crew.map((figure) => (
        <Worker key={figure.at} {...figure} />
      ))}
    </Drawing>
  );
}

function Worker({ at, vest, shade, hat, tool }: Figure) {
  return (
    <g transform={at}>
      <ellipse cx="0" cy="152" rx="40" ry="7" fill="#2d443d" opacity=".35" />
      <path d="M-20 84h40l5 66h-17l-8-44-8 44h-17Z" fill="#33414a" />
      <path d="M-25 22c8-9 42-9 50 0l5 66h-60Z" fill={vest} />
      <path d="M4 15c10 0 18 3 21 7l5 66H4Z" fill={shade} />
      <path d="M-28 56h57M-29 70h60" stroke="#f1e3b4" strokeWidth="6" />
      {tool === "rake" ? (
        <>
          <path d="M30 40l-62 88" stroke="#d9c49a" strokeWidth="6" />
          <path d="M-46 120l26 18-8 10-26-18Z" fill="#8b8577" />
          <path d="M24 34l14 20-12 8-16-20Z" fill="#a94b20" />
        </>
      ) : null}
      {tool === "tablet" ? (
        <>
          <rect x="-16" y="44" width="34" height="26" rx="3" fill="#27323a" />
          <rect x="-12" y="48" width="26" height="18" fill="#dfe9e4" />
        </>
      ) : null}
      <rect x="-6" y="4" width="12" height="14" fill="#b98458" />
      <circle cx="0" cy="-8" r="16" fill="#cd9a6d" />
      <path d="M3-24a16 16 0 0 1 0 32c6-10 6-22 0-32Z" fill="#ab7549" />
      <path d="M-19-10C-19-28-9-35 0-35s19 7 19 25c-12-4-26-4-38 0Z" fill={hat} />
      <path d="M-23-9c14-6 32-6 46 0" fill="none" stroke={hat} strokeWidth="5" strokeLinecap="round" />
    </g>
  );
}
