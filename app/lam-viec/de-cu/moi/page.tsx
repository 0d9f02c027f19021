import { PlaceFields } from "@/components/nominations/place-fields";
import { SimilarNames } from "@/components/nominations/similar-names";
import { StartForm } from "@/components/nominations/start-form";
import { TypingSearch } from "@/components/nominations/typing-search";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { getStartChoices, getStartPlaces } from "@/lib/dossiers/queries";
import { mayNominateSomewhere } from "@/lib/nominations/policy";
import { allowsKind, offers, yearAtHand } from "@/lib/plans/rules";
import { findSimilarSubjects } from "@/lib/subjects/queries";
import { subjectKinds } from "@/lib/subjects/schema";
import { formatCount } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import type { SearchParams } from "../list-address";
import { startNominationAction } from "./actions";
import { alreadyNominated, candidateOptions } from "./candidates";

const words = vi.nominations.fresh;
const crumbs = [{ label: vi.nominations.crumb, href: paths.nominations() }, { label: words.title }];

export const metadata = { title: words.title };

export default async function NewNominationPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor();
  const refusal = whyNot(mayNominateSomewhere(actor));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nominations() }} />;
  const places = await getStartPlaces(actor);
  const chosen = readPlace(places, await searchParams);
  if (!chosen) return <EmptyState title={vi.nominations.reasons.unknownPlan} />;
  const registers = offers(chosen.plan.procedure, "register");
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      <Section id="noi-de-cu" title={words.place}>
        <TypingSearch action={paths.newNomination()}>
          <PlaceFields
            plans={places.plans.map((plan) => ({ id: plan.id, name: words.planName(plan.documentNumber, plan.title) }))}
            years={chosen.plan.years}
            departments={places.departments}
            chosen={{ planId: chosen.plan.id, year: chosen.year, departmentId: chosen.department.id, name: chosen.name }}
            searches={!registers}
          />
        </TypingSearch>
      </Section>
      <Whom actor={actor} chosen={chosen} registers={registers} />
    </>
  );
}

type Places = Awaited<ReturnType<typeof getStartPlaces>>;
type Chosen = NonNullable<ReturnType<typeof readPlace>>;

function readPlace(places: Places, params: SearchParams) {
  const plan = places.plans.find((each) => each.id === params["ke-hoach"]) ?? places.plans[0];
  const department = places.departments.find((each) => each.id === params["don-vi"]) ?? places.departments[0];
  if (!plan || !department) return null;
  const wanted = Number(params.nam);
  const year = plan.years.includes(wanted) ? wanted : yearAtHand(plan, Number(today().slice(0, 4)));
  return { plan, department, year, name: typeof params.ten === "string" ? params.ten.slice(0, 200) : "" };
}

async function Whom({ actor, chosen, registers }: { actor: Actor; chosen: Chosen; registers: boolean }) {
  const { plan, department, year, name } = chosen;
  const place = { planId: plan.id, year, departmentId: department.id };
  const searching = !registers && name.trim().length >= 2;
  const [choices, similar] = await Promise.all([
    getStartChoices(actor, place),
    searching ? findSimilarSubjects(actor, name) : Promise.resolve([]),
  ]);
  const kinds = subjectKinds.filter((kind) => allowsKind(plan, kind));
  const options = candidateOptions(choices, { registers, unit: department.name, kinds, name });
  const existing = alreadyNominated(choices);
  return (
    <>
      <Section id="chi-tieu" title={words.quota(year)}>
        <p>{choices.nominatedKinds.length > 0 ? words.nominated(formatCount(choices.nominatedKinds.length)) : words.nominatedNone}</p>
        {plan.quotaRules.map((rule) => (
          <p key={rule.id} className="soft">
            {words.asksFor(rule.text)}
          </p>
        ))}
      </Section>
      <Section id="doi-tuong" title={words.whom}>
        {registers ? <p className="soft mb-4">{words.fromRegistrations}</p> : null}
        {searching ? <SimilarNames name={name.trim()} rows={similar} /> : null}
        {registers && options.length === 0 ? (
          <EmptyState title={words.noRegistrations} action={{ href: paths.newRegistration(), label: words.register }}>
            {words.noRegistrationsText}
          </EmptyState>
        ) : (
          <StartForm
            action={startNominationAction}
            place={place}
            options={options}
            fresh={registers ? null : { kinds, outsiders: plan.allowsOutsiders, name: name.trim() }}
          />
        )}
      </Section>
      {existing.length > 0 ? (
        <Section id="da-co" title={words.existing}>
          <LinkList items={existing.map((row) => ({ href: paths.nomination(row.id), label: row.name }))} />
        </Section>
      ) : null}
    </>
  );
}
