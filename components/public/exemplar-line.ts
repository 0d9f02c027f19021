/** What lists say of an exemplar. */
export interface ListedExemplar {
  slug: string;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  caption: string;
  department_name: string | null;
  agency_name: string;
  work_field: string | null;
  title: string;
  lede: string;
}

/** "Chuyên viên, Văn phòng Sở"; a collective or a model by its caption, which names the unit. */
export function whoLine(exemplar: Pick<ListedExemplar, "kind" | "caption" | "department_name">): string {
  const parts =
    exemplar.kind === "INDIVIDUAL" ? [exemplar.caption, exemplar.department_name] : [exemplar.caption || exemplar.department_name];
  return parts.filter(Boolean).join(", ");
}
