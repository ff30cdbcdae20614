import type { Metadata } from 'next'
import { connection } from 'next/server'

export const metadata: Metadata = { title: 'Ukur' }

/** An empty page rendered at every request: what `npm run bench` measures the overview against. Behind the gate like all others. */
export default async function HalamanUkur() {
  await connection()
  return null
}
