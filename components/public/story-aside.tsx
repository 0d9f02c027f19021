import type { ComponentProps } from "react";
import { articles } from "../../lib/text/vi/articles";
import { home } from "../../lib/text/vi/home";
import { Facts } from "../ui/facts";
import { CertificateBox } from "./certificate-box";

interface Props {
  box: ComponentProps<typeof CertificateBox>;
  facts: ComponentProps<typeof Facts>["items"];
  has: { facts: boolean; steps: boolean; spread: boolean };
}

const words = home.story;

/** Beside the text: certificate, what the recognition was for, contents. */
export function StoryAside({ box, facts, has }: Props) {
  return (
    <>
      <CertificateBox {...box} />
      <section aria-labelledby="ve-cong-nhan" className="small">
        <h2 id="ve-cong-nhan" className="aside-title">
          {words.about}
        </h2>
        <Facts items={facts} />
      </section>
      <nav className="toc no-print" aria-label={words.inside}>
        {has.facts ? <a href="#viec">{articles.story.facts}</a> : null}
        {has.steps ? <a href="#cach">{articles.story.steps}</a> : null}
        {has.spread ? <a href="#lan-toa">{articles.story.spread}</a> : null}
        <a href="#mach-doi">{words.thread}</a>
      </nav>
    </>
  );
}
