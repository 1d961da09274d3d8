/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), the checksum of Google's APIs. `node:zlib` has another CRC-32. */

/** Eight tables, so that eight bytes are taken at once. */
const tables = makeTables()

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
    return crc >>> 0
  })
  const all = [first]
  for (let table = 1; table < 8; table++) {
    const before = all[table - 1] ?? first
    all.push(before.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0)))
  }
  return all
}

/** A checksum that grows with the bytes. */
export class Crc32c {
  #crc = 0xffffffff

  update(bytes: Buffer): void {
    const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ]
    const at = (table: Uint32Array, index: number) => table[index] as number
    let crc = this.#crc
    let position = 0
    for (const end = bytes.length - 7; position < end; position += 8) {
      const low = crc ^ bytes.readInt32LE(position)
      const high = bytes.readInt32LE(position + 4)
      crc =
        at(t7, low & 0xff) ^
        at(t6, (low >>> 8) & 0xff) ^
        at(t5, (low >>> 16) & 0xff) ^
        at(t4, low >>> 24) ^
        at(t3, high & 0xff) ^
        at(t2, (high >>> 8) & 0xff) ^
        at(t1, (high >>> 16) & 0xff) ^
        at(t0, high >>> 24)
    }
    for (; position < bytes.length; position++)
      crc = (crc >>> 8) ^ at(t0, (crc ^ (bytes[position] as number)) & 0xff)
    this.#crc = crc
  }

  /** As an unsigned number. */
  get value(): number {
    return (this.#crc ^ 0xffffffff) >>> 0
  }

  /** As GCS writes it: big-endian bytes in base64. */
  base64(): string {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(this.value)
    return bytes.toString('base64')
  }
}

/** The checksum of bytes in memory as an unsigned number. */
export function crc32c(bytes: Buffer): number {
  const checksum = new Crc32c()
  checksum.update(bytes)
  return checksum.value
}
