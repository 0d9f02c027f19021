import { ballots } from "../../lib/text/vi/ballots";

/** The four groups as a room reads them from ten metres: over the whole width, with the words of the wall. */
export function WallGroups({ groups }: { groups: string }) {
  const words = ballots.projector;
  return (
    <div className="compare wall-groups">
      <p>{words.groups}</p>
      <p className="print4" role="img" aria-label={ballots.form.groupsLabel(groups.split("-").join(", "))}>
        {groups.split("-").map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
    </div>
  );
}
