import { Facts } from "@/components/ui/facts";
import { LinkList } from "@/components/ui/link-list";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/text/format";
import { discoveries } from "@/lib/text/vi/discoveries";
import { paths } from "@/lib/web/paths";

interface Props {
  discovery: {
    kind: keyof typeof discoveries.kinds;
    description: string;
    unit: string | null;
    movement: { id: string; name: string } | null;
    suggester: string | null;
    suggestedAt: Date;
    stage: keyof typeof discoveries.stages;
    setAsideReason: string | null;
    registrations: readonly { id: string; year: number; plan: { title: string } }[];
  };
  /** Links to registrations only where the reader may open them. */
  linked: boolean;
}

const words = discoveries.page;

/** What was suggested, by whom, and what became of it. */
export function DiscoveryFacts({ discovery, linked }: Props) {
  const registered = discovery.registrations.map((row) => ({
    href: paths.registration(row.id),
    label: words.registration(row.year, row.plan.title),
  }));
  return (
    <>
      {discovery.stage === "SET_ASIDE" ? (
        <Note look="warn" title={words.setAside}>
          {discovery.setAsideReason}
        </Note>
      ) : null}
      {registered.length > 0 ? (
        <>
          <Note look="good">{words.registered}</Note>
          {linked ? <LinkList items={registered} /> : null}
        </>
      ) : null}
      <p className="my-5 max-w-160 whitespace-pre-line">{discovery.description}</p>
      <Facts
        label={words.what}
        items={[
          { term: words.kind, value: discoveries.kinds[discovery.kind] },
          { term: words.unit, value: discovery.unit ?? discoveries.noUnit },
          {
            term: words.movement,
            value: discovery.movement ? <a href={paths.movement(discovery.movement.id)}>{discovery.movement.name}</a> : words.noMovement,
          },
          { term: words.who, value: discovery.suggester ?? discoveries.anonymous },
          { term: words.when, value: formatDate(discovery.suggestedAt) },
        ]}
      />
    </>
  );
}
