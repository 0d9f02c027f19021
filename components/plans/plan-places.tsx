import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

/** Where the plan is followed: its tasks, its reviews, its versions. */
export function PlanPlaces({ planId }: { planId: string }) {
  const places = [
    { href: paths.planTasks(planId), label: vi.tasks.tree.title },
    { href: paths.planReviews(planId), label: vi.planReviews.title },
    { href: paths.planVersions(planId), label: vi.planVersions.title },
  ];
  return (
    <nav className="mt-5" aria-label={vi.plans.desk.places}>
      <ul className="row items">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href}>{place.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
