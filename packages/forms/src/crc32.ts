/**
 * The check sum of ZIP and PNG (ISO 3309), as a signed number of 32 bits. Word files and their reader both need it; a
 * library with its tables would cost each of them more than all the rest of the picture.
 *
 * @param before - The check sum of the bytes that went before.
 */
export function crc32(bytes: Iterable<number>, before: number = 0): number {
  let crc = ~before;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc;
}
