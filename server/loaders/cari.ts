import 'server-only'
import { getDb } from '@/db/client'
import { cariNama, type HasilCari } from '@/db/queries/wilayah'
import type { Cakupan } from '@/lib/cakupan'

const MINIMAL = 2
const MAKSIMAL = 80

/** A found place with the page that shows it. */
export interface TautanCari {
  jenis: 'kecamatan' | 'desa' | 'posyandu'
  nama: string
  induk: string | null
  href: string
}

const susun = (h: HasilCari): TautanCari => {
  const jenis = h.jenis === 'kelurahan' ? 'desa' : h.jenis
  return { jenis, nama: h.nama, induk: h.induk || null, href: `/${jenis}/${h.kode}` }
}

/** What the scope holds under that name; empty for fewer than two letters. */
export async function loadCari(c: Cakupan, kata: string, batas = 12): Promise<TautanCari[]> {
  const bersih = kata.replaceAll('\0', '').trim().slice(0, MAKSIMAL)
  return bersih.length < MINIMAL ? [] : (await cariNama(getDb(), c, bersih, batas)).map(susun)
}
