// The people of the matrix and what exists only for it, into the sample world; ids by key into the file of argv[2].
// A process of its own, because a browser test cannot call commands.
import { writeFileSync } from "node:fs";
import { db, disconnect } from "../../../../lib/db/client";
import type { Things } from "../people";
import { homes } from "../people";
import { makeCouncils, makePeople } from "./accounts";
import { makeSessions } from "./council";
import { makeDossiers } from "./dossiers";
import { makeRest } from "./rest";

async function makeWorld(): Promise<Things> {
  const [people, away] = [await makePeople("bp"), await makePeople("qb")];
  await makeCouncils(away);
  const unit = await db().department.findFirstOrThrow({
    where: { agency: { slug: homes.bp }, slug: "phong-hop-tac-quoc-te" },
    select: { id: true },
  });
  return {
    ...(await makeSessions(people, unit.id)),
    ...(await makeDossiers(people, unit.id)),
    ...(await makeRest(people, unit.id)),
  };
}

writeFileSync(process.argv[2] ?? "", JSON.stringify(await makeWorld().finally(disconnect)));
