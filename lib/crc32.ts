const TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 of the bytes (as in ZIP), going on from `lalu`, the sum of what came before. Finds damage; proves nothing. */
export function hitungCrc32(bytes: Uint8Array, lalu = 0): number {
  let c = ~lalu
  for (let i = 0; i < bytes.length; i++) c = (TABEL[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8)
  return ~c >>> 0
}

/** A checksum as eight hexadecimal digits. */
export const formatCrc32 = (n: number): string => n.toString(16).padStart(8, '0')
