import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the parameters that OWASP names first: 19 MiB, two passes, one lane. */
const SETELAN = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const PANJANG_SANDI = { min: 10, maks: 128 } as const

/** The hash to store. Takes some 20 ms of a worker thread. */
export function createSandiHash(sandi: string): Promise<string> {
  return hash(sandi.normalize('NFKC'), SETELAN)
}

let umpan: Promise<string> | undefined

/**
 * Whether the password fits the hash. With no hash (unknown user) it works as long and answers no, so that the time
 * taken does not tell which names exist.
 */
export async function cocokSandi(tersimpan: string | null, sandi: string): Promise<boolean> {
  umpan ??= createSandiHash('tidak pernah cocok')
  const cocok = await verify(tersimpan ?? (await umpan), sandi.normalize('NFKC'), SETELAN).catch(() => false)
  return tersimpan !== null && cocok
}

// No l, o, i, 0, 1: it is read aloud or copied from paper once.
const HURUF = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password that a machine made, e.g. `k7mq-xw3p-9hdn-tr5v`: 79 bits. */
export function createSandiAcak(): string {
  const kelompok = () => Array.from({ length: 4 }, () => HURUF[randomInt(HURUF.length)]).join('')
  return Array.from({ length: 4 }, kelompok).join('-')
}
