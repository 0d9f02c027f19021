import { home } from "../../lib/text/vi/home";
import { DefinitionList } from "../ui/definition-list";

interface Props {
  agency: {
    parent_body: string;
    province: string;
    head_title: string;
    address: string;
    phone: string;
    email: string;
    responsible_person: string;
  };
}

const words = home.agency;

/** Who the agency is and how it is reached. */
export function AgencyFacts({ agency }: Props) {
  return (
    <DefinitionList
      label={words.facts}
      items={[
        { term: words.parent, value: agency.parent_body },
        { term: words.province, value: agency.province },
        { term: words.head, value: agency.head_title },
        { term: words.responsible, value: agency.responsible_person },
        { term: words.address, value: agency.address },
        { term: words.phone, value: agency.phone },
        { term: words.email, value: agency.email },
      ].filter((fact) => fact.value !== "")}
    />
  );
}
