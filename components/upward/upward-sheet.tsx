import { signatureLines } from "@/lib/signatures/rules";
import { formatCount, formatLongDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { nameUnder } from "@/lib/text/vietnamese";
import type { Upward, UpwardItem } from "@/lib/upward-submissions/rules";
import { PaperHead } from "./paper-head";

const words = vi.upward.paper;
// What scrolls must be reachable by the keyboard.
const reachable = { tabIndex: 0 } as const;
const kinds = ["COLLECTIVE", "INDIVIDUAL", "PRACTICE_MODEL"] as const;

/** The list as it goes up, on A4: collectives, individuals, models, then the counts and the signature. */
export function UpwardSheet({ list }: { list: Upward }) {
  const parts = kinds.map((kind) => ({ kind, items: list.items.filter((item) => item.candidate.subject.kind === kind) }));
  const filled = parts.filter((part) => part.items.length > 0);
  return (
    <section className="paper-sheet" aria-label={list.title}>
      <PaperHead
        agency={list.agency}
        number={words.number[list.agency.regime](list.number)}
        place={list.sentOn === null ? null : vi.certificates.paper.placeDate(list.agency.province, formatLongDay(list.sentOn))}
      />
      <div className="paper-name">
        <p>{words.kind}</p>
        <p className="strong">{nameUnder(words.kind, list.title)}</p>
        <p>{words.attached(list.planTitle, list.plan.number)}</p>
      </div>
      <p>{words.to(list.recipient)}</p>
      <section className="scroll" aria-label={words.kind} {...reachable}>
        <table>
          <caption className="vh">{list.title}</caption>
          <thead>
            <tr>
              <th scope="col" className="ordinal">
                {words.ordinal}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.achievement}</th>
              <th scope="col">{words.note}</th>
            </tr>
          </thead>
          {filled.map((part) => (
            <tbody key={part.kind}>
              {filled.length > 1 ? (
                <tr>
                  <th scope="rowgroup" colSpan={5}>
                    {words.parts[part.kind]}
                  </th>
                </tr>
              ) : null}
              {part.items.map((item, index) => (
                <Line key={item.id} item={item} ordinal={index + 1} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p>{words.total(filled.map((part) => words.counts[part.kind](formatCount(part.items.length))).join(", "))}</p>
      <Signature list={list} />
    </section>
  );
}

function Line({ item, ordinal }: { item: UpwardItem; ordinal: number }) {
  const { subject, unit, summary } = item.candidate;
  const post = [subject.caption, subject.external ? (subject.organisation ?? "") : unit].filter((part) => part !== "").join(", ");
  return (
    <tr>
      <td className="ordinal">{ordinal}</td>
      <td>{subject.name}</td>
      <td>{post}</td>
      <td>{summary}</td>
      <td>{item.note}</td>
    </tr>
  );
}

function Signature({ list }: { list: Upward }) {
  const { signer, agency } = list;
  if (signer === null) {
    return (
      <div className="signature">
        <p className="strong">{agency.headTitle.toLocaleUpperCase("vi")}</p>
        <p className="signer">{words.signHere}</p>
      </div>
    );
  }
  const lines = signatureLines({
    signAuthority: signer.authority,
    signerTitle: signer.title,
    headTitle: agency.headTitle,
    regime: agency.regime,
  });
  return (
    <div className="signature">
      {lines.map((line) => (
        <p key={line} className="strong">
          {line}
        </p>
      ))}
      <p className="signer">{signer.name}</p>
    </div>
  );
}
