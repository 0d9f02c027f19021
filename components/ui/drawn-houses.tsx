const houses = [
  { x: 120, y: 210, width: 150, wall: "#e8d6b4", side: "#c9b48c", columns: [136, 177.3, 218.7], pane: 30 },
  { x: 320, y: 150, width: 180, wall: "#c98b63", side: "#ab6f49", columns: [336, 387.3, 438.7], pane: 40 },
  { x: 560, y: 240, width: 160, wall: "#f0e8d6", side: "#d6c9ad", columns: [576, 620.7, 665.3], pane: 33 },
] as const;

const ground = 490;

/** A small quarter: stands for a model, a way of doing things. */
export function DrawnHouses() {
  return (
    <>
      <rect width="840" height="600" fill="#dfe3d8" />
      <circle cx="170" cy="140" r="62" fill="#f6edd9" />
      <path d="M0 360c200-70 420-50 840-20v260H0Z" fill="#a9bba8" />
      {houses.map((house) => (
        <House key={house.x} house={house} />
      ))}
      <path d="M0 490h840v110H0Z" fill="#5f7d70" />
      {[60, 300, 540, 790].map((x) => (
        <g key={x}>
          <rect x={x - 4} y="440" width="8" height="60" fill="#6b4a33" />
          <circle cx={x} cy="420" r="38" fill="#47645a" />
        </g>
      ))}
    </>
  );
}

function House({ house }: { house: (typeof houses)[number] }) {
  const floors = Array.from({ length: Math.floor((ground - house.y - 40) / 60) }, (_, floor) => house.y + 22 + floor * 60);
  return (
    <>
      <rect x={house.x} y={house.y} width={house.width} height={ground - house.y} fill={house.wall} />
      <path d={`M${house.x + house.width} ${house.y}l40 22V${ground}h-40Z`} fill={house.side} />
      {floors.flatMap((y) => house.columns.map((x) => <Pane key={`${x}-${y}`} x={x} y={y} width={house.pane} />))}
    </>
  );
}

function Pane({ x, y, width }: { x: number; y: number; width: number }) {
  return <rect x={x} y={y} width={width} height="30" fill="#54707a" opacity={Math.round(x + y) % 3 === 0 ? 0.4 : 0.75} />;
}
