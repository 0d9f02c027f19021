/** What stands behind a drawn person: shelves, hills, a building site, a window. */
export function DrawnRoom({ number }: { number: number }) {
  const scene = number % 4;
  if (scene === 0) return <Shelves />;
  if (scene === 1) return <Hills />;
  if (scene === 2) return <Site />;
  return <Room />;
}

const books = [
  { x: 10, y: 40, w: 22, h: 77, fill: "#8f2b24" },
  { x: 36, y: 52, w: 18, h: 65, fill: "#e6dcc6" },
  { x: 58, y: 46, w: 26, h: 71, fill: "#6d8478" },
  { x: 300, y: 44, w: 24, h: 73, fill: "#e6dcc6" },
  { x: 328, y: 36, w: 20, h: 81, fill: "#b98b3a" },
  { x: 352, y: 50, w: 30, h: 67, fill: "#6d8478" },
  { x: 8, y: 170, w: 30, h: 77, fill: "#e6dcc6" },
  { x: 42, y: 182, w: 20, h: 65, fill: "#54707a" },
  { x: 66, y: 176, w: 22, h: 71, fill: "#8f2b24" },
  { x: 318, y: 172, w: 26, h: 75, fill: "#54707a" },
  { x: 348, y: 180, w: 18, h: 67, fill: "#e6dcc6" },
  { x: 370, y: 170, w: 24, h: 77, fill: "#6d8478" },
] as const;

function Shelves() {
  return (
    <>
      <rect width="400" height="480" fill="#c5cdbf" />
      <path d="M0 120h400M0 250h400M0 380h400" stroke="#98a595" strokeWidth="6" />
      {books.map((book) => (
        <rect key={`${book.x}-${book.y}`} x={book.x} y={book.y} width={book.w} height={book.h} fill={book.fill} />
      ))}
    </>
  );
}

function Hills() {
  return (
    <>
      <rect width="400" height="480" fill="#e7d9bf" />
      <circle cx="318" cy="92" r="44" fill="#f6edd9" />
      <path
        d="M0 240c30-90 52-120 74-120 30 0 34 90 60 70 22-18 30-90 62-90 36 0 40 80 66 96 30 18 40-60 70-60 30 0 46 60 68 84v260H0Z"
        fill="#a8b8a6"
      />
      <path d="M0 320c60-60 100-20 160-50s120-10 240 20v190H0Z" fill="#7c9585" />
    </>
  );
}

function Site() {
  return (
    <>
      <rect width="400" height="480" fill="#b9c7cb" />
      <path
        d="M0 60h400M0 130h400M0 200h400M0 270h400M0 340h400M60 0v480M130 0v480M270 0v480M340 0v480"
        stroke="#9fb1b7"
        strokeWidth="2"
        fill="none"
      />
      <g stroke="#f3efe6" strokeWidth="4" fill="none">
        <path d="M20 300V120l50-40 50 40v180M20 180h100M70 80v220" />
        <path d="M290 260V60h90v200M290 110h90M290 160h90M290 210h90M335 60v200" />
      </g>
    </>
  );
}

function Room() {
  return (
    <>
      <rect width="400" height="480" fill="#d8cbb3" />
      <rect x="236" y="30" width="150" height="220" fill="#e9efe8" />
      <path d="M236 190c40-30 70-10 150-44v104H236Z" fill="#a9bda9" />
      <path d="M311 30v220M236 140h150" stroke="#b9a98a" strokeWidth="6" />
      <rect x="236" y="30" width="150" height="220" fill="none" stroke="#b9a98a" strokeWidth="8" />
    </>
  );
}
