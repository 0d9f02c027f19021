import QRCode from "qrcode";

/** A QR code as one SVG path: no script, no picture request; always dark on white. */
export function QrCode({ text, label, size = 104 }: { text: string; label: string; size?: number | undefined }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const quiet = 4;
  const side = modules.size + 2 * quiet;
  return (
    <svg viewBox={`0 0 ${side} ${side}`} width={size} height={size} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={darkModules(modules.size, quiet, (row, column) => modules.get(row, column) === 1)} fill="#000" />
    </svg>
  );
}

function darkModules(size: number, quiet: number, isDark: (row: number, column: number) => boolean): string {
  const parts: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (isDark(row, column)) parts.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return parts.join("");
}
