import { and, eq, not, sql } from 'drizzle-orm'
import type { PemeriksaanBertahap } from '@/impor/periksa'
import type { PerubahanImpor } from '@/impor/perubahan'
import { type Bulan, getBulanDari, listBulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { isMenunggu } from '../queries/persetujuan'
import { perbaruiRekap, requireGiliran, setKerjaBesar } from '../rekap'
import { impor, jejak } from '../schema'
import { imporBerkas } from '../schema-impor'
import { undoCatatanImpor } from './catatan'
import { saveAliasImpor } from './impor-alias'
import { listBarisCatatan, saveCatatanImpor } from './impor-catatan'
import { type BerkasImpor, insertDraf } from './impor-draf'
import {
  type BarisTerima,
  type HasilFakta,
  listBarisTerima,
  restoreFakta,
  saveFakta,
  savePeristiwa,
  savePosyanduBaris,
} from './impor-isi'
import { createDesaSebelum, listJumlah, susunPerubahan } from './impor-perubahan'
import { listPosyanduImpor, perbaruiPosyandu } from './impor-posyandu'
import { ImporDitolak, rejectBasi, rejectDiubah, rejectKembar, rejectLangkahBaru } from './impor-tolak'
import { savePenerimaan } from './penerimaan'

export { ImporDitolak } from './impor-tolak'

/** Stores a checked file as a draft with all of its rows; nothing counts yet. `isi` is kept to be sent back marked. Returns the id of the import. */
export async function saveDraf(
  db: Db,
  berkas: BerkasImpor,
  hasil: PemeriksaanBertahap,
  isi: Uint8Array | null = null,
): Promise<number> {
  return db.transaction(async (tx) => {
    const id = await insertDraf(tx, berkas, hasil)
    if (isi) await tx.insert(imporBerkas).values({ imporId: id, isi })
    await savePenerimaan(tx, id)
    return id
  })
}

/** Removes a draft and leaves a trace of it; saved imports are undone, never removed. */
export async function removeDraf(db: Db, id: number, oleh: number | null = null): Promise<void> {
  await db.transaction(async (tx) => {
    const [i] = await tx
      .delete(impor)
      .where(and(eq(impor.id, id), eq(impor.keadaan, 'draf')))
      .returning({ berkas: impor.berkas, dibaca: impor.dibaca })
    if (i) await tx.insert(jejak).values({ oleh, perbuatan: 'impor-buang', objek: `impor/${id}`, rincian: i })
  })
}

/** Removes the drafts that a user left of this very file; the check that follows replaces them. One that waits for approval stays. */
export async function removeDrafKembar(db: Db, sha256: string, oleh: number): Promise<void> {
  await db
    .delete(impor)
    .where(
      and(
        eq(impor.sha256, sha256),
        eq(impor.oleh, oleh),
        eq(impor.keadaan, 'draf'),
        not(isMenunggu(sql`'impor/' || ${impor.id}`)),
      ),
    )
}

async function getRentangData(tx: Sambungan): Promise<{ awal: Bulan | null; akhir: Bulan | null }> {
  const [r] = await tx.execute<{ awal: Bulan | null; akhir: Bulan | null }>(
    sql`select bulan_awal as awal, bulan_akhir as akhir from keadaan_data`,
  )
  return r ?? { awal: null, akhir: null }
}

/** Months whose sums may change: those of the values; with events, all from the first event to the end of the data. */
async function listBulanKena(
  tx: Sambungan,
  nilai: readonly Bulan[],
  tanggal: readonly string[],
): Promise<Bulan[]> {
  const bulan = new Set(nilai)
  const peristiwa = tanggal.map(getBulanDari).sort()
  const awal = peristiwa[0]
  if (awal) {
    const { akhir } = await getRentangData(tx)
    const terakhir = peristiwa.at(-1) as Bulan
    for (const b of listBulan(awal, akhir && akhir > terakhir ? akhir : terakhir)) bulan.add(b)
  }
  return [...bulan].sort()
}

/** Waits at most twenty seconds for the turn to change data; 55P03 after that. */
export async function requireGiliranImpor(tx: Sambungan): Promise<void> {
  await tx.execute(sql`set local lock_timeout = '20s'`)
  await requireGiliran(tx)
  await setKerjaBesar(tx)
}

async function requireKeadaan(tx: Sambungan, id: number, keadaan: 'draf' | 'tersimpan') {
  await setKerjaBesar(tx)
  const [i] = await tx.select().from(impor).where(eq(impor.id, id)).for('update')
  if (!i) throw new ImporDitolak('Impor ini tidak ada lagi.')
  if (i.keadaan === keadaan) return i
  throw new ImporDitolak(
    i.keadaan === 'tersimpan'
      ? 'Impor ini sudah disimpan.'
      : i.keadaan === 'draf'
        ? 'Impor ini belum disimpan.'
        : 'Impor ini sudah dibatalkan.',
  )
}

async function terapkan(
  tx: Sambungan,
  id: number,
  oleh: number | null,
  versi?: number,
): Promise<PerubahanImpor> {
  const i = await requireKeadaan(tx, id, 'draf')
  await rejectDiubah(tx, id, versi)
  await rejectKembar(tx, id, i.sha256)
  const baris = await listBarisTerima(tx, id)
  const catatan = await listBarisCatatan(tx, id)
  if (baris.length + catatan.length === 0) throw new ImporDitolak('Tidak ada baris yang dapat disimpan.')
  await rejectBasi(tx, baris)
  await rejectLangkahBaru(tx, id, baris)
  const desa = [...new Set(baris.map((b) => b.isi.kodeDesa))]
  const bulan = await listBulanKena(tx, ...pisahkanWaktu(baris))
  const sebelum = await listJumlah(tx, desa, bulan)
  await createDesaSebelum(tx, desa, bulan)

  const { posyandu, fakta, peristiwa } = await saveIsi(tx, id, oleh, baris)
  const daftar = await saveCatatanImpor(tx, { id, sifat: i.sifat, oleh: i.oleh ?? oleh }, catatan)
  const berubah = await perbaruiAngka(tx, posyandu, desa, bulan)
  const perubahan = await susunPerubahan(tx, { sebelum, baris, bulan, muncul: berubah, fakta, peristiwa })
  return { ...perubahan, ...daftar }
}

/** Puts the accepted rows of a draft into force, sums left as they are. The caller has the turn; `perbaruiAngka` ends it. */
export async function saveIsi(
  tx: Sambungan,
  id: number,
  oleh: number | null,
  baris: readonly BarisTerima[],
): Promise<{ posyandu: number[]; fakta: HasilFakta; peristiwa: number }> {
  const posyandu = await savePosyanduBaris(tx, id, baris)
  const fakta = await saveFakta(tx, id, posyandu)
  const peristiwa = await savePeristiwa(tx, id, oleh, baris, posyandu)
  // Never earlier than the last save, whatever the clock does: the order of saves decides which value stands.
  await tx.execute(sql`
    update impor set keadaan = 'tersimpan', oleh = coalesce(oleh, ${oleh}::int), disimpan = greatest(clock_timestamp(),
      (select max(disimpan) + interval '1 microsecond' from impor)) where id = ${id}`)
  await savePenerimaan(tx, id)
  return { posyandu: [...posyandu.values()].flatMap((p) => p ?? []), fakta, peristiwa }
}

/** Brings posyandu and sums up to date after imports of these desa and months came into force; returns posyandu that changed. */
export async function perbaruiAngka(
  tx: Sambungan,
  posyandu: readonly number[],
  desa: string[],
  bulan: readonly Bulan[],
): ReturnType<typeof perbaruiPosyandu> {
  const berubah = await perbaruiPosyandu(tx, posyandu)
  const { awal, akhir } = await getRentangData(tx)
  const semua = berubah.length > 0 && awal && akhir ? listBulan(awal, akhir) : []
  await perbaruiRekap(tx, desa, [...new Set([...bulan, ...semua])].sort())
  return berubah
}

function pisahkanWaktu(baris: readonly BarisTerima[]): [Bulan[], string[]] {
  return [
    baris.flatMap(({ isi }) => (isi.jenis === 'nilai' ? [isi.bulan] : [])),
    baris.flatMap(({ isi }) => (isi.jenis === 'registrasi' ? isi.peristiwa.map((e) => e.tanggal) : [])),
  ]
}

/**
 * Puts a draft into force in one transaction: facts, events, new posyandu, sums, audit.
 * Throws `ImporDitolak` when it is no draft any more, the same file stands already, no row was accepted, or the
 * office's data changed so that the check no longer holds. `versi`: number of the last change of the draft that the person saw; a later
 * one refuses too.
 */
export async function saveImpor(
  db: Sambungan,
  id: number,
  oleh: number | null,
  versi?: number,
): Promise<PerubahanImpor> {
  return dalamGiliran(db, ImporDitolak, async (tx) => {
    const perubahan = await terapkan(tx, id, oleh, versi)
    await saveAliasImpor(tx, id)
    await tx.update(impor).set({ perubahan }).where(eq(impor.id, id))
    await tx.insert(jejak).values({
      oleh,
      perbuatan: 'impor-simpan',
      objek: `impor/${id}`,
      rincian: {
        nilai: perubahan.nilaiTambah + perubahan.nilaiUbah,
        peristiwa: perubahan.peristiwa,
        ...(perubahan.catatan ? { catatan: perubahan.catatan.baru + perubahan.catatan.diubah } : {}),
      },
    })
    return perubahan
  })
}

class Gulung extends Error {
  constructor(readonly hasil: PerubahanImpor) {
    super('rolled back')
  }
}

/** What saving a draft would change, found out by saving it and rolling back. Throws `ImporDitolak` as the save would. */
export async function getPerubahan(db: Db, id: number): Promise<PerubahanImpor> {
  try {
    return await dalamGiliran(db, ImporDitolak, async (tx) => {
      throw new Gulung(await terapkan(tx, id, null))
    })
  } catch (galat) {
    if (galat instanceof Gulung) return galat.hasil
    throw galat
  }
}

/** Takes an import out of force again: what stood before it stands again, wherever it lies in the chain of imports. */
export async function undoImpor(db: Db, id: number, oleh: number | null): Promise<void> {
  await dalamGiliran(db, ImporDitolak, async (tx) => {
    await requireKeadaan(tx, id, 'tersimpan')
    const nilai = await tx.execute<{ kode_desa: string; bulan: Bulan }>(
      sql`select distinct kode_desa, bulan from fakta where impor_id = ${id}`,
    )
    const peristiwa = await tx.execute<{ kode_desa: string; tanggal: string }>(sql`
      select distinct p.kode_desa, r.tanggal::text as tanggal from registrasi r
      join posyandu p on p.id = r.posyandu_id where r.impor_id = ${id}`)
    const bulan = await listBulanKena(
      tx,
      nilai.map((n) => n.bulan),
      peristiwa.map((p) => p.tanggal),
    )
    const idPosyandu = await listPosyanduImpor(tx, id)
    await tx.execute(sql`
      update impor set keadaan = 'dibatalkan', dibatalkan = clock_timestamp(), dibatalkan_oleh = ${oleh}::int where id = ${id}`)
    await restoreFakta(tx, id)
    await undoCatatanImpor(tx, id)
    const berubah = await perbaruiPosyandu(tx, idPosyandu)
    const { awal, akhir } = await getRentangData(tx)
    const semua = berubah.length > 0 && awal && akhir ? listBulan(awal, akhir) : []
    const desa = new Set([...nilai, ...peristiwa].map((k) => k.kode_desa))
    for (const b of berubah) desa.add(b.kodeDesa)
    await perbaruiRekap(tx, [...desa], [...new Set([...bulan, ...semua])].sort())
    await tx.insert(jejak).values({ oleh, perbuatan: 'impor-batal', objek: `impor/${id}` })
  })
}
