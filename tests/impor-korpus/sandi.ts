import { createCipheriv, createHash } from 'node:crypto'
import { CFB } from '@e965/xlsx'

const GARAM = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
const PENGUJI = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex')
const sha1 = (...b: Buffer[]) => createHash('sha1').update(Buffer.concat(b)).digest()

function le32(...n: number[]): Buffer {
  const b = Buffer.alloc(n.length * 4)
  for (const [i, x] of n.entries()) b.writeUInt32LE(x >>> 0, i * 4)
  return b
}

// ECMA-376 part 4, "Standard Encryption": 50,000 rounds of SHA-1 over the password, AES-128 in ECB.
function createKunci(sandi: string): Buffer {
  let h = sha1(GARAM, Buffer.from(sandi, 'utf16le'))
  for (let i = 0; i < 50_000; i++) h = sha1(le32(i), h)
  h = sha1(h, le32(0))
  const dalam = Buffer.alloc(64, 0x36)
  for (let i = 0; i < h.length; i++) dalam[i] = (dalam[i] as number) ^ (h[i] as number)
  return sha1(dalam).subarray(0, 16)
}

function enkripsi(kunci: Buffer, isi: Buffer): Buffer {
  const c = createCipheriv('aes-128-ecb', kunci, null).setAutoPadding(false)
  const penuh = Buffer.concat([isi, Buffer.alloc((16 - (isi.length % 16)) % 16)])
  return Buffer.concat([c.update(penuh), c.final()])
}

/** A workbook behind a password, encrypted as Excel does: an OLE container with its two streams. */
export function createBukuBersandi(xlsx: Uint8Array, sandi: string): Uint8Array {
  const kunci = createKunci(sandi)
  const csp = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le')
  const kepala = Buffer.concat([le32(0x24, 0, 0x660e, 0x8004, 0x80, 0x18, 0, 0), csp])
  const info = Buffer.concat([
    Buffer.from([3, 0, 2, 0]),
    le32(0x24, kepala.length),
    kepala,
    le32(16),
    GARAM,
    enkripsi(kunci, PENGUJI),
    le32(20),
    enkripsi(kunci, sha1(PENGUJI)),
  ])
  const ukuran = Buffer.alloc(8)
  ukuran.writeBigUInt64LE(BigInt(xlsx.length))
  const wadah = CFB.utils.cfb_new()
  CFB.utils.cfb_add(wadah, '/EncryptionInfo', info)
  CFB.utils.cfb_add(wadah, '/EncryptedPackage', Buffer.concat([ukuran, enkripsi(kunci, Buffer.from(xlsx))]))
  return new Uint8Array(CFB.write(wadah, { type: 'buffer' }) as Uint8Array)
}
