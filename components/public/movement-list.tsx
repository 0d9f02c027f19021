import { home } from "../../lib/text/vi/home";

interface Props {
  movements: readonly { name: string; launched_by: string; start_year: number; end_year: number | null }[];
}

const words = home.agency;

/** Emulation movements with who launched them and when. */
export function MovementList({ movements }: Props) {
  if (movements.length === 0) return <p className="soft">{words.noMovements}</p>;
  return (
    <ul className="listed">
      {movements.map((movement) => (
        <li key={`${movement.name}${movement.start_year}`} className="border-line border-t py-3">
          <p>{movement.name}</p>
          <p className="soft small">{words.movementBy(movement.launched_by, words.years(movement.start_year, movement.end_year))}</p>
        </li>
      ))}
    </ul>
  );
}
