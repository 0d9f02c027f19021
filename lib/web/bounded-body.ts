/**
 * A body as text, read no further than `most` bytes: a sender may name no length, or a wrong one. Null where it is longer; the rest
 * is not waited for.
 */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString("utf8");
}
