const cloths = ["#54707a", "#f5f0e6", "#6d8478", "#7f98a6", "#8f2b24", "#3f5564"] as const;

/** Two colleagues at a table; shirts and hair follow the number. */
export function DrawnGroup({ number }: { number: number }) {
  const cloth = (shift: number) => cloths[(number >>> shift) % cloths.length] ?? cloths[0];
  return (
    <>
      <rect width="840" height="600" fill={number % 2 ? "#d6c8ae" : "#cdd6cc"} />
      <rect x="250" y="70" width="340" height="190" fill="#f5f0e6" />
      <path d="M290 220l60-50 50 26 70-70 80 40" fill="none" stroke="#8f2b24" strokeWidth="6" />
      <Colleague at="translate(150 330)" cloth={cloth(3)} hair="#2e2722" />
      <Colleague at="translate(300 336)" cloth={cloth(9)} hair={number % 5 === 0 ? "#8a857b" : "#2e2722"} />
      <path d="M60 450h720l60 150H0Z" fill="#9b6a44" />
      <path d="M60 450h720l8 20H52Z" fill="#b9855a" />
      <rect x="180" y="482" width="90" height="14" fill="#f5f0e6" />
    </>
  );
}

function Colleague({ at, cloth, hair }: { at: string; cloth: string; hair: string }) {
  return (
    <g transform={at}>
      <path d="M-60 130c0-60 22-84 60-84s60 24 60 84Z" fill={cloth} />
      <rect x="-10" y="16" width="20" height="36" fill="#c38d62" />
      <circle r="38" fill="#dcaa80" />
      <path d="M6-37a38 38 0 0 1 0 75c12-24 12-52 0-75Z" fill="#c38d62" />
      <path d="M-40 4c-4-40 16-50 40-50s44 12 40 50c-8-22-20-28-34-30-14 8-34 8-46 30Z" fill={hair} />
    </g>
  );
}
