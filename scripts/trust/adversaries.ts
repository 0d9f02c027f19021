import type { Guess } from "./chance";
import type { Mention } from "./mentions";

export type RollRow = { member: string; xmin: string; ctid: string };
export type BoxRow = { paper: string; question: string; xmin: string; ctid: string };
/** The two tables as they lie at one moment, read in the order of their files, as a dump copies them. */
export type Tables = { roll: RollRow[]; box: BoxRow[] };
/** Everything that whoever owns the machine has of a round, after it. Names and papers are hexadecimal. */
export type Evidence = {
  casting: Tables;
  sealed: Tables;
  wal: Mention[];
  files: Mention[];
  log: Mention[];
  /** Paper → its question, from the published list. */
  questions: ReadonlyMap<string, string>;
};
export type Adversary = (evidence: Evidence) => Guess[];

/** Nth name, nth paper of each question. */
function inOrder(members: readonly string[], papers: readonly string[], questions: ReadonlyMap<string, string>): Guess[] {
  const place = new Map<string, number>();
  return papers.flatMap((paper): Guess[] => {
    const question = questions.get(paper) ?? "";
    const at = place.get(question) ?? 0;
    place.set(question, at + 1);
    const member = members[at];
    return member === undefined ? [] : [[member, paper]];
  });
}

const sorted = <Row>(rows: readonly Row[], ...keys: ((row: Row) => number)[]) =>
  [...rows].sort((one, other) => keys.reduce((order, key) => order || key(one) - key(other), 0));
const xminOf = (row: { xmin: string }) => Number(row.xmin);
const placeOf = ({ ctid }: { ctid: string }) => {
  const [page = 0, line = 0] = ctid.slice(1, -1).split(",").map(Number);
  return page * 10_000 + line;
};

const xminJoin =
  (at: "casting" | "sealed"): Adversary =>
  ({ [at]: { roll, box } }) =>
    roll.flatMap((row) => box.filter((paper) => paper.xmin === row.xmin).map((paper): Guess => [row.member, paper.paper]));

const byKeys =
  (at: "casting" | "sealed", ...keys: ((row: { xmin: string; ctid: string }) => number)[]): Adversary =>
  ({ [at]: { roll, box }, questions }) =>
    inOrder(
      sorted(roll, ...keys).map((row) => row.member),
      sorted(box, ...keys).map((row) => row.paper),
      questions,
    );

const byMentions =
  (where: "wal" | "files" | "log"): Adversary =>
  ({ [where]: all, questions }) =>
    inOrder(named(all, where === "log" ? "member" : "roll"), named(all, "paper"), questions);

/** Each once, where it is named first. */
const named = (all: readonly Mention[], kind: Mention["kind"]) => [
  ...new Set(all.filter((one) => one.kind === kind).map((one) => one.name)),
];

/** Each paper belongs to whoever was named last before it. */
const byNeighbour =
  (where: "wal" | "log"): Adversary =>
  ({ [where]: all }) => {
    let last = "";
    const seen = new Set<string>();
    return all.flatMap(({ kind, name }): Guess[] => {
      if (kind !== "paper") last = name;
      const isNew = kind === "paper" && !seen.has(name);
      seen.add(name);
      return isNew && last !== "" ? [[last, name]] : [];
    });
  };

/** Every adversary of the list. What a dump of the open box holds is the tables of that moment. */
export const adversaries: Record<string, Adversary> = {
  "xmin join, sealed": xminJoin("sealed"),
  "xmin order, sealed": byKeys("sealed", xminOf, placeOf),
  "ctid order, sealed": byKeys("sealed", placeOf),
  "dump, sealed": ({ sealed, questions }) =>
    inOrder(
      sealed.roll.map((row) => row.member),
      sealed.box.map((row) => row.paper),
      questions,
    ),
  "xmin join, open box": xminJoin("casting"),
  "xmin order, open box": byKeys("casting", xminOf, placeOf),
  "dump, open box": ({ casting, questions }) =>
    inOrder(
      casting.roll.map((row) => row.member),
      casting.box.map((row) => row.paper),
      questions,
    ),
  "id order": ({ sealed, questions }) =>
    inOrder(sealed.roll.map((row) => row.member).sort(), sealed.box.map((row) => row.paper).sort(), questions),
  "WAL order": byMentions("wal"),
  "WAL neighbour": byNeighbour("wal"),
  "file time and place": byMentions("files"),
  "log order": byMentions("log"),
  "log neighbour": byNeighbour("log"),
};
