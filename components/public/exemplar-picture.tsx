import { Landscape } from "../ui/landscape";
import { Portrait } from "../ui/portrait";

interface Props {
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  /** Large beside a story; else small in a list. */
  large?: boolean | undefined;
}

const looks = { INDIVIDUAL: "person", COLLECTIVE: "group", PRACTICE_MODEL: "model" } as const;

/** The drawing that stands in for a picture; decoration, the name stands beside it. */
export function ExemplarPicture({ name, kind, large }: Props) {
  if (large && kind === "COLLECTIVE") return <Landscape />;
  return <Portrait seed={name} look={looks[kind]} />;
}
