import { found } from "@/app/lam-viec/found";
import { PlanChoice } from "@/components/registrations/plan-choice";
import { RegisterForm } from "@/components/registrations/register-form";
import { SubjectFindForm } from "@/components/subjects/subject-find-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { type Actor, departmentsWith } from "@/lib/core/actor";
import { mayRegisterDiscovery } from "@/lib/discoveries/policy";
import { getDiscovery } from "@/lib/discoveries/queries";
import { mayStartRegistration } from "@/lib/registrations/policy";
import { listRegisteringUnits, listRegistrablePlans } from "@/lib/registrations/queries";
import { findSimilarSubjects, listSubjectChoices } from "@/lib/subjects/queries";
import { type SubjectKindName, subjectKinds } from "@/lib/subjects/schema";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";
import { registerSubjectAction } from "./actions";

export const metadata = { title: vi.registrations.newTitle };

type Asked = Record<string, string | string[] | undefined>;
type Plan = Awaited<ReturnType<typeof listRegistrablePlans>>[number];
type Discovery = { id: string; title: string; description: string; departmentId: string | null };

const words = vi.registrations;

export default found(NewRegistrationPage);

async function NewRegistrationPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const verdict = mayStartRegistration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.registrations() }} />;
  const asked = await searchParams;
  const discoveryId = oneValue(asked["phat-hien"]);
  const discovery = discoveryId ? await seen(getDiscovery(actor, discoveryId)) : null;
  const may = discovery ? mayRegisterDiscovery(actor, discovery) : null;
  if (may && !may.allowed) return <RefusedPanel reason={sentenceOf(may.reason)} back={{ href: paths.discoveries() }} />;
  const plans = await listRegistrablePlans(actor);
  const choice = choiceOf(asked, plans);
  const crumbs = [{ label: words.title, href: paths.registrations() }, { label: words.newTitle }];
  return (
    <>
      <PageHead title={words.newTitle} lead={choice.plan ? words.newLead2 : words.newLead} crumbs={crumbs} />
      {discovery ? <Note>{words.form.fromDiscovery(discovery.title)}</Note> : null}
      {choice.plan && choice.kind ? (
        <SecondStep actor={actor} plan={choice.plan} kind={choice.kind} choice={choice} discovery={discovery} />
      ) : (
        <FirstStep plans={plans} planId={oneValue(asked["ke-hoach"])} choice={choice} discovery={discovery} />
      )}
    </>
  );
}

/** What the address says; plan and year only when they fit together, else the years that would. */
function choiceOf(asked: Asked, plans: Plan[]) {
  const named = plans.find((candidate) => candidate.id === oneValue(asked["ke-hoach"])) ?? null;
  const year = Number(oneValue(asked.nam) ?? Number.NaN);
  const name = oneValue(asked.ten) ?? "";
  const kind = subjectKinds.find((known) => known === oneValue(asked.loai)) ?? null;
  const fits = named?.years.includes(year) === true;
  return {
    plan: fits && name !== "" && kind ? named : null,
    year,
    kind,
    name,
    outside: oneValue(asked.ngoai) === "1",
    wrongYear: named && !fits ? named.years.join(", ") : null,
  };
}

type Choice = ReturnType<typeof choiceOf>;
type FirstProps = { plans: Plan[]; planId: string | null; choice: Choice; discovery: Discovery | null };

function FirstStep({ plans, planId, choice, discovery }: FirstProps) {
  const first = plans[0];
  if (!first) return <EmptyState title={words.noPlan.title}>{words.noPlan.text}</EmptyState>;
  return (
    <SubjectFindForm
      action={paths.newRegistration()}
      kinds={subjectKinds}
      outsiders={plans.some((plan) => plan.allowsOutsiders)}
      chosen={choice}
      hidden={discovery ? { "phat-hien": discovery.id } : {}}
    >
      {choice.wrongYear ? <Note look="warn">{words.form.yearHint(choice.wrongYear)}</Note> : null}
      <PlanChoice plans={plans} chosen={{ planId: planId ?? first.id, year: first.likelyYear }} />
    </SubjectFindForm>
  );
}

type StepProps = { actor: Actor; plan: Plan; kind: SubjectKindName; choice: Choice; discovery: Discovery | null };

async function SecondStep({ actor, plan, kind, choice, discovery }: StepProps) {
  const own = departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD");
  const [units, similar, choices] = await Promise.all([
    listRegisteringUnits(actor),
    findSimilarSubjects(actor, choice.name, kind),
    listSubjectChoices(actor, own),
  ]);
  const back = withQuery(paths.newRegistration(), {
    "ke-hoach": plan.id,
    nam: choice.year,
    loai: kind,
    ngoai: choice.outside ? "1" : null,
    "phat-hien": discovery?.id,
  });
  return (
    <>
      <Facts
        label={words.form.chosen}
        items={[
          { term: words.form.plan, value: plan.title },
          { term: words.form.year, value: String(choice.year) },
          {
            term: vi.subjects.find.kind,
            value: choice.outside ? `${vi.common.kinds[kind]}, ${vi.subjects.marks.outsider}` : vi.common.kinds[kind],
          },
        ]}
      />
      <p className="my-4">
        <a href={back}>{vi.subjects.find.change}</a>
      </p>
      <RegisterForm
        action={registerSubjectAction}
        plan={plan}
        year={choice.year}
        kind={kind}
        external={choice.outside}
        name={choice.name}
        note={discovery?.description ?? ""}
        discoveryId={discovery?.id ?? null}
        units={discovery ? units.filter((unit) => unit.id === discovery.departmentId) : units}
        similar={similar}
        choices={choices}
      />
    </>
  );
}
