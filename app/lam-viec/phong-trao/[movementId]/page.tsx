import { found } from "@/app/lam-viec/found";
import { MovementCourseMark } from "@/components/movements/movement-course";
import { MovementFacts } from "@/components/movements/movement-facts";
import { MovementNominations } from "@/components/movements/movement-nominations";
import { ReviewTable } from "@/components/plan-reviews/review-table";
import { CriteriaList } from "@/components/plans/criteria-list";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayKeepMovements } from "@/lib/movements/policy";
import { getMovement, getMovementFigures, listMovementNominations, type MovementView } from "@/lib/movements/queries";
import { mayStartReview } from "@/lib/plan-reviews/policy";
import { listReviews } from "@/lib/plan-reviews/queries";
import { getPlan } from "@/lib/plans/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";

const words = vi.movements;

export const metadata = { title: words.title };

type Asked = { da?: string | string[]; trang?: string | string[] };
type Props = { params: Promise<{ movementId: string }>; searchParams: Promise<Asked> };

export default found(MovementPage);

async function MovementPage({ params, searchParams }: Props) {
  const [actor, { movementId }, { da, trang }] = [await requireActor(), await params, await searchParams];
  const movement = await seen(getMovement(actor, movementId));
  const [figures, dossiers] = await Promise.all([
    getMovementFigures(movement),
    listMovementNominations(actor, movement, pageNumber(trang)),
  ]);
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        state={<MovementCourseMark movement={movement} today={today()} />}
        title={movement.name}
        crumbs={[{ label: words.title, href: paths.movements() }, { label: movement.name }]}
        actions={
          mayKeepMovements(actor).allowed ? (
            <ButtonLink href={paths.editMovement(movement.id)} look="second">
              {words.page.edit}
            </ButtonLink>
          ) : undefined
        }
      />
      <MovementFacts movement={movement} figures={figures} />
      <Section id="ho-so" title={words.page.nominations}>
        <MovementNominations rows={dossiers.rows} />
        <Pagination
          page={dossiers.page}
          pageSize={pageSize}
          total={dossiers.total}
          noun={words.page.nominationsNoun}
          hrefFor={(page) => withQuery(paths.movement(movement.id), { trang: page })}
        />
      </Section>
      <Criteria actor={actor} plan={movement.criteriaPlan} />
      <Reviews actor={actor} movement={movement} />
    </>
  );
}

async function Criteria({ actor, plan }: { actor: Actor; plan: MovementView["criteriaPlan"] }) {
  const shown = plan?.publishedAt ? await getPlan(actor, plan.id) : null;
  return (
    <Section id="tieu-chi" title={words.page.criteria}>
      {shown ? (
        <>
          <p>
            {`${words.page.criteriaLead} `}
            <a href={paths.deskPlan(shown.id)}>{shown.documentNumber ?? shown.title}</a>
          </p>
          <CriteriaList criteria={shown.criteria} />
        </>
      ) : (
        <p className="soft">{words.page.noCriteria}</p>
      )}
    </Section>
  );
}

async function Reviews({ actor, movement }: { actor: Actor; movement: MovementView }) {
  const { rows } = await listReviews(actor, { movementId: movement.id });
  const starts = movement.criteriaPlanId !== null && mayStartReview(actor).allowed;
  return (
    <Section id="so-ket" title={words.page.reviews}>
      {rows.length > 0 ? <ReviewTable rows={rows} /> : <p className="soft">{words.page.noReviews}</p>}
      {starts && movement.criteriaPlanId ? (
        <p>
          <a href={withQuery(paths.newPlanReview(movement.criteriaPlanId), { "phong-trao": movement.id })}>{words.page.startReview}</a>
        </p>
      ) : null}
    </Section>
  );
}
