import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import type { TaskView } from "@/lib/tasks/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.tasks.products;
type Product = NonNullable<TaskView["work"]>["products"][number];

interface Props {
  place: { planId: string; taskId: string };
  products: readonly Product[];
  /** Given to those who may take a product out. */
  remove: FormAction | null;
}

/** What came of a task: files and what was done in the system. */
export function ProductList({ place, products, remove }: Props) {
  if (products.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className="items">
      {products.map((product) => {
        const shown = shownAs(place, product);
        return (
          <li key={product.id} className="border-t border-line py-3">
            <p>
              {shown.href ? <a href={shown.href}>{shown.name}</a> : shown.name}
              {shown.href && product.text ? <span className="small soft block">{product.text}</span> : null}
            </p>
            {remove ? (
              <FormShell id={`bo-${product.id}`} action={remove} hidden={{ id: product.id }}>
                <SubmitButton label={words.remove(shown.name)} look="quiet" />
              </FormShell>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function shownAs({ planId, taskId }: Props["place"], product: Product): { name: string; href: string | null } {
  const { attachment, nomination, decision, review } = product;
  if (attachment) return { name: attachment.fileName, href: paths.product(planId, taskId, product.id) };
  if (nomination) return { name: words.nomination(nomination.subject.name), href: paths.nomination(nomination.id) };
  if (decision) return { name: words.decision(decision.number), href: paths.decision(decision.id) };
  if (review) return { name: words.review(review.title), href: paths.planReview(planId, review.id) };
  return { name: product.text, href: null };
}
