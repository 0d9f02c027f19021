import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";

/** What to type, and where to look without typing. */
export function SearchHelp({ title }: { title: string }) {
  return (
    <section className="mt-6 max-w-[60ch]" aria-labelledby="cach-tim">
      <h2 id="cach-tim">{title}</h2>
      <ul className="mt-3 list-disc pl-5">
        {home.search.help.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="row mt-4">
        <span className="soft">{home.search.browse}</span>
        <a href={paths.exemplars()}>{home.frame.menu.exemplars}</a>
        <a href={paths.plans()}>{home.frame.menu.plans}</a>
        <a href={paths.agencies()}>{home.frame.menu.agencies}</a>
      </p>
    </section>
  );
}
