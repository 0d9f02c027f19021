import { DrawnRoom } from "./drawn-room";

const shirts = [
  { cloth: "#f5f0e6", shade: "#d9d0be" },
  { cloth: "#3f5564", shade: "#344855" },
  { cloth: "#5f7783", shade: "#4e646f" },
  { cloth: "#7f98a6", shade: "#6b8492" },
  { cloth: "#8f2b24", shade: "#79221d" },
  { cloth: "#6d8478", shade: "#5a7064" },
] as const;

const skins = [
  { light: "#dcaa80", shade: "#c38d62" },
  { light: "#cf9a6e", shade: "#ad7549" },
  { light: "#b97f56", shade: "#965f3b" },
] as const;

type Hair = { behind?: string; front: string; parting?: string; tone: string; deep: string; bun?: boolean };

const women: readonly Hair[] = [
  {
    behind: "M132 206C120 120 152 88 202 88s84 34 68 120c-2 14-8 26-12 30l-116 2c-6-8-9-20-10-34Z",
    front: "M139 196C132 118 164 100 200 100c38 0 72 20 62 98-6-34-22-52-44-60-26 16-68 16-79 58Z",
    parting: "M218 138c-20 12-46 12-62 26 14-30 40-34 62-26Z",
    tone: "#2e2722",
    deep: "#201b18",
    bun: true,
  },
  {
    behind: "M118 330C96 240 104 84 204 84c100 0 106 150 84 246-26 8-50 0-60-10h-50c-12 12-40 18-60 10Z",
    front: "M134 230c-8-80 8-132 70-132 58 0 72 50 62 132-2-40-10-70-46-92-22 40-76 30-86 92Z",
    tone: "#2e2722",
    deep: "#201b18",
  },
  {
    behind: "M122 286C106 170 122 84 202 84c82 0 92 90 80 202-30 14-130 14-160 0Z",
    front: "M136 214C126 122 160 98 202 98c44 0 76 26 64 116-4-34-14-56-34-72-28 22-84 22-96 72Z",
    tone: "#2e2722",
    deep: "#201b18",
  },
];

const short = {
  front: "M137 188C124 112 160 86 208 88c46 0 70 30 57 100-4-22-9-36-18-46-30 10-68 6-92-4-9 12-15 30-18 50Z",
  parting: "M155 138c20-26 62-32 92 4-32 8-66 6-92-4Z",
} as const;

const men: readonly Hair[] = [
  { ...short, tone: "#2e2722", deep: "#201b18" },
  { ...short, tone: "#3a2f28", deep: "#2a211c" },
  { ...short, tone: "#8a857b", deep: "#6f6a61" },
];

/** Hair to the ears, worn by anybody: where the name does not say, the drawing does not either. */
const anybody: readonly Hair[] = [
  {
    behind: "M126 244C108 140 134 86 202 86s92 54 74 158c-10 8-22 10-32 6h-86c-10 4-22 2-32-6Z",
    front: "M137 200C126 116 160 92 202 92c44 0 76 26 64 108-6-30-16-48-36-62-26 20-72 22-93 62Z",
    tone: "#2e2722",
    deep: "#201b18",
  },
];

const hairOf = (name: string): readonly Hair[] => {
  if (/(^|[\s-])th[iị]([\s-]|$)/iu.test(name)) return women;
  return /(^|[\s-])v[aă]n([\s-]|$)/iu.test(name) ? men : anybody;
};

/** Head and shoulders; hair follows the middle names Thị and Văn, all else the number. */
export function DrawnPerson({ seed, number }: { seed: string; number: number }) {
  const pick = <T,>(list: readonly [T, ...T[]] | readonly T[], shift: number): T => list[(number >>> shift) % list.length] as T;
  const hair = pick(hairOf(seed), 5);
  const skin = pick(skins, 7);
  const shirt = pick(shirts, 11);
  return (
    <>
      <DrawnRoom number={number} />
      {hair.bun ? <circle cx="214" cy="84" r="34" fill={hair.deep} /> : null}
      {hair.behind ? <path d={hair.behind} fill={hair.behind.startsWith("M132") ? hair.tone : hair.deep} /> : null}
      <path d="M40 480c0-84 44-128 112-146l20-10h58l20 10c68 18 112 62 112 146Z" fill={shirt.cloth} />
      <path d="M230 324l20 10c68 18 112 62 112 146H236Z" fill={shirt.shade} />
      <path d="M172 250h58v74c-8 22-50 22-58 0Z" fill={skin.light} />
      <path d="M172 270c18 22 40 24 58 8v30c-20 10-44 2-58-38Z" fill={skin.shade} />
      <path
        d="M172 320l-26 14 36 46 19-34 19 34 36-46-26-14c-8 18-50 18-58 0Z"
        fill={shirt.cloth}
        stroke={shirt.shade}
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <Face skin={skin} clip={`mat${number.toString(36)}`} />
      {(number >>> 17) % 3 === 0 ? <Glasses /> : null}
      <path d={hair.front} fill={hair.tone} />
      {hair.parting ? <path d={hair.parting} fill={hair.deep} /> : null}
    </>
  );
}

function Face({ skin, clip }: { skin: (typeof skins)[number]; clip: string }) {
  return (
    <>
      <clipPath id={clip}>
        <path d="M138 176c0-54 26-84 63-84s63 30 63 84c0 34-6 62-20 84-12 18-28 28-43 28s-31-10-43-28c-14-22-20-50-20-84Z" />
      </clipPath>
      <ellipse cx="137" cy="200" rx="9" ry="17" fill={skin.light} />
      <ellipse cx="265" cy="200" rx="9" ry="17" fill={skin.shade} />
      <g clipPath={`url(#${clip})`}>
        <rect x="120" y="80" width="160" height="220" fill={skin.light} />
        <path d="M214 80h80v220h-90c22-30 14-60 10-84-4-40 6-90 0-136Z" fill={skin.shade} opacity=".55" />
      </g>
      <g fill="none" stroke="#4a3125" strokeWidth="3.4" strokeLinecap="round">
        <path d="M162 180c8-5 18-5 25 0M216 180c8-5 18-5 25 0" />
        <path d="M166 198c5-4 13-4 18 0M219 198c5-4 13-4 18 0" strokeWidth="4" />
        <path d="M203 200c0 12-6 20-4 26 2 3 6 3 9 2" stroke="#8f5f42" strokeWidth="3" />
        <path d="M184 252c10 8 26 8 36-1" stroke="#8a4437" />
      </g>
    </>
  );
}

function Glasses() {
  return (
    <g fill="none" stroke="#2b2622" strokeWidth="3.5">
      <rect x="155" y="186" width="40" height="30" rx="11" />
      <rect x="209" y="186" width="40" height="30" rx="11" />
      <path d="M195 197c5-3 9-3 14 0M155 197l-16-4M249 197l14-4" />
    </g>
  );
}
