import { layout } from "../../lib/text/vi/layout";
import { paths } from "../../lib/web/paths";

export interface Who {
  name: string;
  /** "Chuyên viên Văn phòng, thư ký Hội đồng" */
  role: string;
}

/** Who is signed in, with the way to the account and out. */
export function WhoBlock({ who, signOut }: { who: Who; signOut: (form: FormData) => Promise<void> }) {
  return (
    <>
      <p className="name">{who.name}</p>
      <p>{who.role}</p>
      <div>
        <a href={paths.account()}>{layout.desk.account}</a>
        <form action={signOut}>
          <button type="submit" className="btn-link">
            {layout.desk.signOut}
          </button>
        </form>
      </div>
    </>
  );
}
