import { formatCount } from "../../lib/text/format";
import { articles } from "../../lib/text/vi/articles";

const rings = [44, 76, 108] as const;
const goldenTurn = 2.399963;

/** Places that took it up, numbered as in the list; the later, the further out. */
export function SpreadMap({ count }: { count: number }) {
  return (
    <svg className="map" viewBox="-8 -8 256 256" role="img" aria-label={articles.story.map(formatCount(count))}>
      <g fill="none" stroke="var(--line)" strokeWidth="1.5">
        {rings.map((radius) => (
          <circle key={radius} cx="120" cy="120" r={radius} />
        ))}
      </g>
      <rect x="110" y="110" width="20" height="20" transform="rotate(45 120 120)" fill="var(--gold)" />
      {places(count).map((place) => (
        <g key={place.number}>
          <circle cx={place.x} cy={place.y} r="13" fill="var(--fill)" stroke="var(--red)" strokeWidth="2" />
          <text x={place.x} y={place.y + 5} textAnchor="middle" fontSize="14" fontFamily="var(--sans)" className="fill-on-fill">
            {place.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** One place a number, from the inner ring outwards, turned so that neighbours stay apart. */
function places(count: number): { number: number; x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const ring = rings[Math.min(rings.length - 1, Math.floor((index * rings.length) / count))] ?? rings[0];
    const angle = index * goldenTurn + 2.6;
    const at = (value: number) => Math.round(value * 10) / 10;
    return { number: index + 1, x: at(120 + ring * Math.cos(angle)), y: at(120 + ring * Math.sin(angle)) };
  });
}
