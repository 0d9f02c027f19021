import { registrations } from "@/lib/text/vi/registrations";

interface Props {
  plans: readonly { id: string; title: string; documentNumber: string | null; years: readonly number[] }[];
  chosen: { planId: string; year: number | null };
}

const words = registrations.form;

/** Plan and year of the first step; every year that one of the plans takes, the plan's own years said beside it. */
export function PlanChoice({ plans, chosen }: Props) {
  const years = [...new Set(plans.flatMap((plan) => plan.years))].sort((a, b) => b - a);
  return (
    <>
      <div className="field wide">
        <label htmlFor="tim-ke-hoach">{words.plan}</label>
        <select id="tim-ke-hoach" name="ke-hoach" defaultValue={chosen.planId}>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.documentNumber ? `${plan.documentNumber}: ${plan.title}` : plan.title}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="tim-nam">{words.year}</label>
        <select id="tim-nam" name="nam" className="short" defaultValue={chosen.year ? String(chosen.year) : undefined}>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
