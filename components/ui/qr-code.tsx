import { create } from "qrcode";

interface Props {
  text: string;
  /** Read aloud instead of the pattern. */
  label: string;
}

/** A QR code as one drawn path, with the quiet zone the standard asks for; prints sharply at any size. */
export function QrCode({ text, label }: Props) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const quiet = 4;
  const dark = [...data].flatMap((bit, index) => (bit ? [`M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`] : []));
  const side = size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} width="160" height="160" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={dark.join("")} fill="#000000" />
    </svg>
  );
}
