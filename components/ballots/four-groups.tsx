import { ballots } from "../../lib/text/vi/ballots";

/** The four groups people compare with the projector and the agenda. */
export function FourGroups({ groups }: { groups: string }) {
  return (
    <div className="compare">
      <p className="small soft">{ballots.form.groups}</p>
      <p className="print4" role="img" aria-label={ballots.form.groupsLabel(groups.split("-").join(", "))}>
        {groups.split("-").map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
    </div>
  );
}
