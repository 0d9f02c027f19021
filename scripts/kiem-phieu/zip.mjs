import { crc32, inflateRawSync } from "node:zlib";

/** Something that stops the reading; the sentence is for the person at the keyboard. */
export class Unreadable extends Error {}

const fileAtMost = 64 * 1024 * 1024;
const entryAtMost = 32 * 1024 * 1024;
const entriesAtMost = 16;
const endSize = 22;

/**
 * The files of a zip by name. Only what a bundle needs: stored or deflated, no encryption, no Zip64, nothing packed that
 * grows beyond 32 MB, no name twice, every checksum right. Throws Unreadable.
 * @param {Buffer} bytes
 * @returns {Map<string, Buffer>}
 */
export function readZip(bytes) {
  if (bytes.length > fileAtMost) throw new Unreadable("tệp lớn hơn 64 MB");
  const end = bytes.lastIndexOf(Buffer.from("504b0506", "hex"));
  if (end < 0 || end + endSize > bytes.length) throw new Unreadable("không phải tệp zip");
  const count = bytes.readUInt16LE(end + 10);
  if (count > entriesAtMost) throw new Unreadable("trong tệp zip có quá nhiều tệp");
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    const entry = readEntry(bytes, at);
    if (files.has(entry.name)) throw new Unreadable(`tệp ${entry.name} có hai lần`);
    files.set(entry.name, unpack(bytes, entry));
    at = entry.next;
  }
  return files;
}

function readEntry(bytes, at) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Unreadable("mục lục của tệp zip bị hỏng");
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  if (flags & 1) throw new Unreadable("tệp zip đặt mật khẩu");
  if (method !== 0 && method !== 8) throw new Unreadable("tệp zip dùng cách nén lạ");
  const [crc, packed, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  if (size > entryAtMost) throw new Unreadable("trong tệp zip có tệp lớn hơn 32 MB");
  const lengths = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
  const name = bytes.subarray(at + 46, at + 46 + lengths[0]).toString("utf8");
  const next = at + 46 + lengths[0] + lengths[1] + lengths[2];
  return { name, method, crc, packed, size, start: bytes.readUInt32LE(at + 42), next };
}

function unpack(bytes, { name, method, crc, packed, size, start }) {
  if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== 0x04034b50) throw new Unreadable(`tệp ${name} bị hỏng`);
  const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (data + packed > bytes.length) throw new Unreadable(`tệp ${name} bị cụt`);
  const content = inflated(bytes.subarray(data, data + packed), method, name);
  if (content.length !== size || crc32(content) !== crc) throw new Unreadable(`tệp ${name} không khớp số kiểm của tệp zip`);
  return content;
}

function inflated(packed, method, name) {
  if (method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: entryAtMost });
  } catch {
    throw new Unreadable(`tệp ${name} không giải nén được`);
  }
}
