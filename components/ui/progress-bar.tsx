import { layout } from "../../lib/text/vi/layout";

interface Props {
  done: number;
  total: number;
  /** Words before the numbers, read aloud: "Đã gửi". */
  label?: string | undefined;
  /** Hide the numbers when the sentence beside already has them. */
  bare?: boolean | undefined;
}

const number = new Intl.NumberFormat("vi-VN");

/** "9/15" and a bar drawn with SVG widths; the bar only repeats the number. */
export function ProgressBar({ done, total, label, bare }: Props) {
  const share = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0;
  return (
    <>
      {bare ? null : (
        <span className="num nb">
          {label ? <span className="vh">{label} </span> : null}
          {layout.progress(number.format(done), number.format(total))}
        </span>
      )}{" "}
      <svg className={share === 100 ? "bar full" : "bar"} width="100%" height="6" aria-hidden="true">
        <rect className="track" width="100%" height="6" />
        <rect className="part" width={`${share}%`} height="6" />
      </svg>
    </>
  );
}
