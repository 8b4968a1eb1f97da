import { deflateRawSync } from "node:zlib";
import crc32 from "crc-32";

/** A part as it lies in an archive, and what the archive declares of it. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
  readonly inflatedBytes: number;
  readonly checksum: number;
}

/** A part that is declared as it is. */
export function soundPart(name: string, text: string, isDeflated: boolean = true): ArchivePart {
  const bytes = Buffer.from(text);
  return {
    name,
    bytes: isDeflated ? deflateRawSync(bytes) : bytes,
    isDeflated,
    inflatedBytes: bytes.length,
    checksum: crc32.buf(bytes),
  };
}

/** A part that holds nothing, however many bytes that takes. */
export function emptyPart(name: string, bytes: Uint8Array): ArchivePart {
  return { name, bytes, isDeflated: true, inflatedBytes: 0, checksum: 0 };
}

/** An archive of parts, true or not. */
export function archiveOf(parts: readonly ArchivePart[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = Buffer.concat([localHead(part), Buffer.from(part.name), part.bytes]);
    centrals.push(centralHead(part, offset), Buffer.from(part.name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function localHead(part: ArchivePart): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeTold(head, 8, part);
  return head;
}

function centralHead(part: ArchivePart, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  writeTold(head, 10, part);
  head.writeUInt32LE(offset, 42);
  return head;
}

/** What both places tell alike, from how the part is packed. */
function writeTold(head: Buffer, at: number, part: ArchivePart): void {
  head.writeUInt16LE(part.isDeflated ? 8 : 0, at);
  head.writeInt32LE(part.checksum, at + 6);
  head.writeUInt32LE(part.bytes.length, at + 10);
  head.writeUInt32LE(part.inflatedBytes, at + 14);
  head.writeUInt16LE(part.name.length, at + 18);
}
