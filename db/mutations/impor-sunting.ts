import { sql } from 'drizzle-orm'
import { normalisasiNama } from '@/impor/nama'
import { isDapatDiperiksa, periksaUlang } from '@/impor/periksa-ulang'
import { samarkan } from '@/impor/pribadi'
import { formatSel } from '@/impor/sel'
import { createTemuanLembar } from '@/impor/temuan'
import type { Bacaan, BarisPeriksa, KonteksPeriksa } from '@/impor/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Db, Sambungan } from '../client'
import { listPosyanduDisetujui } from '../queries/impor-sunting'
import type { TindakanSunting } from '../schema-impor-sunting'
import { ImporDitolak } from './impor-tolak'
import { listBarisDesa, listBarisTujuan, requireBaris, saveBaris, type TujuanSunting } from './sunting-baris'

const POTONGAN = 2000

/** What a person wants done to a draft. */
export type Sunting = TujuanSunting &
  (
    | {
        tindakan: 'ubah'
        /** Field and what the person saw in it, so that nobody overwrites what another wrote meanwhile. */
        untuk: string
        lama: string
        /** New text of the cell; empty clears it. */
        baru: string
      }
    | { tindakan: 'cocokkan'; baru: string }
    | { tindakan: 'lewati' | 'pulihkan' | 'setujui' | 'urungkan' }
  )

/** Who does it, and how to get what rows are checked against (past values of these desa only). */
export interface Penyunting {
  oleh: number | null
  loadKonteks: (desa: readonly string[]) => Promise<KonteksPeriksa>
}

interface Draf {
  id: number
  templat: KodeTemplat
  bacaan: Bacaan
}

async function requireDraf(tx: Sambungan, id: number): Promise<Draf> {
  await tx.execute(sql`set local lock_timeout = '20s'`)
  const [i] = await tx.execute<{
    keadaan: string
    templat: KodeTemplat
    bacaan: Bacaan
    disimpan: string
  }>(sql`
    select keadaan, templat, bacaan from impor where id = ${id} for update`)
  if (!i) throw new ImporDitolak('Draf ini tidak ada lagi; mungkin sudah dibuang di jendela lain.')
  if (i.keadaan !== 'draf')
    throw new ImporDitolak(
      'Draf ini sudah disimpan di jendela lain, jadi tidak dapat diubah lagi. Muat ulang halaman ini.',
    )
  return { id, templat: i.templat, bacaan: i.bacaan }
}

/** The row with a field changed; what the sender wrote stays beside it. */
function ubahSel(b: BarisPeriksa, untuk: string, baru: string): BarisPeriksa {
  const { [untuk]: lama = null, ...sel } = b.sel
  const { [untuk]: awal = lama, ...semula } = b.semula ?? {}
  if (baru !== '') sel[untuk] = baru
  if (formatSel(awal) !== baru) semula[untuk] = awal
  const { semula: _, ...tanpa } = b
  return Object.keys(semula).length > 0 ? { ...tanpa, sel, semula } : { ...tanpa, sel }
}

function lewatiBaris(b: BarisPeriksa): BarisPeriksa {
  const pesan = `Baris ${b.baris}: dilewati atas pilihan pemeriksa.`
  const temuan = { ...createTemuanLembar('info', 'dilewati-sengaja', b.lembar, pesan), baris: b.baris }
  return { ...b, keadaan: 'lewati', isi: null, temuan: [temuan], sengaja: true }
}

function terapkan(s: Sunting, b: BarisPeriksa): BarisPeriksa {
  switch (s.tindakan) {
    case 'ubah':
      return ubahSel(b, s.untuk, s.baru)
    case 'cocokkan':
      return ubahSel(b, 'posyandu', s.baru)
    case 'lewati':
      return lewatiBaris(b)
    case 'pulihkan': {
      const { sengaja: _, ...tanpa } = b
      return tanpa
    }
    default:
      return b
  }
}

async function savePersetujuan(tx: Sambungan, id: number, s: Sunting): Promise<void> {
  if (!('posyandu' in s)) return
  const isi = JSON.stringify(s.posyandu.map((p) => ({ desa: p.kodeDesa, nama: normalisasiNama(p.nama) })))
  const daftar = sql`jsonb_to_recordset(${isi}::jsonb) as t(desa text, nama text)`
  if (s.tindakan === 'setujui')
    await tx.execute(sql`insert into impor_posyandu_baru (impor_id, kode_desa, nama_normal)
      select ${id}::int, desa, nama from ${daftar} on conflict do nothing`)
  if (s.tindakan === 'urungkan')
    await tx.execute(sql`delete from impor_posyandu_baru p using ${daftar}
      where p.impor_id = ${id} and p.kode_desa = t.desa and p.nama_normal = t.nama`)
}

const kunci = (b: BarisPeriksa) => `${b.lembar}\n${b.baris}`
const listDesa = (baris: readonly BarisPeriksa[]) => [...new Set(baris.flatMap((b) => b.kodeDesa ?? []))]

/** Checks rows again in pieces that keep each desa together, so that a long draft does not hold up everybody else. */
async function periksaBertahap(
  d: Draf,
  baris: readonly BarisPeriksa[],
  konteks: KonteksPeriksa,
): Promise<BarisPeriksa[]> {
  const perDesa = new Map<string, BarisPeriksa[]>()
  for (const b of baris) {
    const desa = b.kodeDesa ?? ''
    const ada = perDesa.get(desa)
    if (ada) ada.push(b)
    else perDesa.set(desa, [b])
  }
  const hasil: BarisPeriksa[] = []
  let potong: BarisPeriksa[] = []
  const jalankan = async () => {
    hasil.push(...periksaUlang(d.templat, d.bacaan.lembar, potong, konteks))
    potong = []
    await new Promise((lanjut) => setImmediate(lanjut))
  }
  for (const milik of perDesa.values()) {
    potong.push(...milik)
    if (potong.length >= POTONGAN) await jalankan()
  }
  await jalankan()
  return hasil
}

async function periksaDraf(
  tx: Sambungan,
  d: Draf,
  diubah: readonly BarisPeriksa[],
  desaLama: readonly string[],
  oleh: Penyunting,
): Promise<BarisPeriksa[]> {
  const posyanduBaru = await listPosyanduDisetujui(tx, d.id)
  const tempat = { ...(await oleh.loadKonteks([])), posyanduBaru }
  const awal = await periksaBertahap(d, diubah, tempat)
  const desa = [...new Set([...desaLama, ...listDesa(awal)])]
  const sudah = new Set(diubah.map(kunci))
  const tetangga = (await listBarisDesa(tx, d.id, desa)).filter(
    (b) => !sudah.has(kunci(b)) && isDapatDiperiksa(b),
  )
  const konteks = { ...(await oleh.loadKonteks(desa)), posyanduBaru }
  return periksaBertahap(d, [...awal, ...tetangga], konteks)
}

interface Catatan {
  tindakan: TindakanSunting
  lembar: string | null
  baris: number | null
  untuk: string | null
  lama: string | null
  baru: string | null
  jumlah: number
}

function susunCatatan(s: Sunting, jumlah: number): Catatan[] {
  const dasar = {
    tindakan: s.tindakan,
    lembar: null,
    baris: null,
    untuk: null,
    lama: null,
    baru: null,
    jumlah,
  }
  if ('posyandu' in s) {
    const baru = s.tindakan === 'cocokkan' ? samarkan(s.baru) : null
    return s.posyandu.map((p) => ({
      ...dasar,
      untuk: 'posyandu',
      lama: p.nama,
      baru,
      jumlah: p.jumlah ?? jumlah,
    }))
  }
  const tempat = { ...dasar, lembar: s.lembar, baris: s.baris }
  return [
    s.tindakan === 'ubah'
      ? { ...tempat, untuk: s.untuk, lama: s.lama || null, baru: s.baru || null }
      : tempat,
  ]
}

async function saveCatatan(
  tx: Sambungan,
  id: number,
  oleh: number | null,
  isi: readonly Catatan[],
): Promise<void> {
  await tx.execute(sql`
    insert into impor_sunting (impor_id, oleh, tindakan, lembar, baris, untuk, lama, baru, jumlah)
    select ${id}::int, ${oleh}::int, tindakan, lembar, baris, untuk, lama, baru, jumlah
    from jsonb_to_recordset(${JSON.stringify(isi)}::jsonb)
      as t(tindakan text, lembar text, baris int, untuk text, lama text, baru text, jumlah int)`)
}

async function saveHitungan(tx: Sambungan, id: number): Promise<void> {
  await tx.execute(sql`
    update impor i set diterima = h.terima, ditolak = h.tolak, dilewati = h.lewati from (
      select count(*) filter (where keadaan = 'terima')::int as terima, count(*) filter (where keadaan = 'tolak')::int as tolak,
        count(*) filter (where keadaan = 'lewati')::int as lewati
      from impor_baris where impor_id = ${id}
    ) h where i.id = ${id}`)
}

/**
 * Does one thing to a draft and checks the rows concerned again, with all rows of their desa; writes who did what. Returns how
 * many rows were changed. Throws `ImporDitolak` when it is no draft any more, or the cell was changed by someone else meanwhile.
 */
export async function saveSunting(db: Db, id: number, s: Sunting, oleh: Penyunting): Promise<number> {
  return db.transaction(async (tx) => {
    const d = await requireDraf(tx, id)
    if (!('posyandu' in s)) await requireBaris(tx, id, s)
    const tujuan = await listBarisTujuan(tx, id, s)
    if (tujuan.length === 0)
      throw new ImporDitolak('Tidak ada lagi baris seperti itu; mungkin sudah diubah di jendela lain.')
    await savePersetujuan(tx, id, s)
    const diubah = tujuan.map((b) => terapkan(s, b))
    const hasil = await periksaDraf(tx, d, diubah, listDesa(tujuan), oleh)
    await saveBaris(tx, id, hasil)
    await saveHitungan(tx, id)
    await saveCatatan(tx, id, oleh.oleh, susunCatatan(s, tujuan.length))
    return tujuan.length
  })
}
