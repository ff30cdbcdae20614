import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { hitungIsianLama, type PerubahanImpor } from '@/impor/perubahan'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { impor } from '../schema'
import { batas, batasBerlaku } from '../schema-peta'
import { pilot } from '../schema-pilot'
import { target } from '../schema-registrasi'
import { type AsalBatas, BatasTidakDapat, saveBatasBerlaku, undoBatasBerlaku } from './batas'
import { ImporDitolak, saveImpor } from './impor'
import { PilotDitolak, setKeadaanPilot } from './pilot'
import { type IsiTarget, removeTarget, saveTarget, TargetDitolak } from './target'

/** An act that may need approval, with all that it needs to be done later. */
export type IsiPengajuan =
  | { jenis: 'impor'; id: number; versi?: number }
  | { jenis: 'target'; perbuatan: 'tetapkan'; isi: IsiTarget }
  | { jenis: 'target'; perbuatan: 'batalkan'; id: number }
  | { jenis: 'batas'; perbuatan: 'pakai'; id: number; asal: AsalBatas }
  | { jenis: 'batas'; perbuatan: 'kembalikan'; id: number }
  | { jenis: 'pilot'; perbuatan: 'tetapkan' | 'cabut'; id: number }

/** Said to a sample account at an import of the office. */
export const BUKAN_CONTOH = 'Akun contoh tidak dapat mengubah impor kantor.'

/** What an act did. */
export interface HasilPerbuatan {
  /** Only of an import. */
  perubahan: PerubahanImpor | null
  /** What the threshold of its kind counts. */
  ukuran: number
  /** Fingerprint of what it met and did: another one at the approval means that the request no longer says what happens. */
  sidik: string
}

const PENOLAKAN = [ImporDitolak, TargetDitolak, BatasTidakDapat, PilotDitolak]

/** Whether the act itself refused, with a sentence for the screen. */
export function isPenolakanPerbuatan(galat: unknown): galat is Error {
  return PENOLAKAN.some((jenis) => galat instanceof jenis)
}

async function getSidikTarget(tx: Sambungan, kodeWilayah: string): Promise<string> {
  const berlaku = await tx
    .select({ id: target.id })
    .from(target)
    .where(
      and(
        eq(target.indikator, 'registrasi'),
        inArray(target.kodeWilayah, [kodeWilayah, kodeWilayah.slice(0, 5)]),
        isNull(target.dicabut),
      ),
    )
    .orderBy(asc(target.id))
  return berlaku.map((t) => t.id).join('/')
}

async function getSidikPilot(tx: Sambungan, id: number): Promise<string> {
  const [baru] = await tx.select().from(pilot).where(eq(pilot.id, id))
  if (!baru) throw new PilotDitolak('Pilihan itu sudah tidak ada.')
  const [kini] = await tx
    .select({ id: pilot.id })
    .from(pilot)
    .where(
      and(eq(pilot.kodeWilayah, baru.kodeWilayah), eq(pilot.tahun, baru.tahun), eq(pilot.keadaan, 'berlaku')),
    )
  return String(kini?.id ?? '-')
}

async function getSidikBatas(tx: Sambungan, id: number): Promise<string> {
  const [b] = await tx.select({ versi: batas.versi }).from(batas).where(eq(batas.id, id))
  const [kini] = await tx
    .select({ id: batasBerlaku.id })
    .from(batasBerlaku)
    .orderBy(desc(batasBerlaku.id))
    .limit(1)
  return `${b?.versi ?? '-'}/${kini?.id ?? '-'}`
}

type Pelaku = { id: number; contoh: boolean }

// The password of sample accounts is public: what the office brought, chose or put into force is not theirs to change.
async function rejectKantor(tx: Sambungan, pelaku: Pelaku, isi: IsiPengajuan): Promise<void> {
  if (!pelaku.contoh) return
  if (isi.jenis === 'impor') {
    const [i] = await tx.select({ sifat: impor.sifat }).from(impor).where(eq(impor.id, isi.id))
    if (i?.sifat === 'kantor') throw new ImporDitolak(BUKAN_CONTOH)
  }
  if (isi.jenis === 'batas') {
    const [b] = await tx.select({ contoh: batas.contoh }).from(batas).where(eq(batas.id, isi.id))
    if (b?.contoh === false) throw new BatasTidakDapat('Akun contoh tidak dapat mengubah batas kantor.')
  }
  if (isi.jenis === 'pilot') await rejectPilotKantor(tx, isi.id)
}

async function rejectPilotKantor(tx: Sambungan, id: number): Promise<void> {
  const [baru] = await tx.select().from(pilot).where(eq(pilot.id, id))
  if (!baru) return
  const setahun = and(eq(pilot.kodeWilayah, baru.kodeWilayah), eq(pilot.tahun, baru.tahun))
  const [kini] = await tx
    .select({ contoh: pilot.contoh })
    .from(pilot)
    .where(and(setahun, eq(pilot.keadaan, 'berlaku'), ne(pilot.id, id)))
  if (!baru.contoh || kini?.contoh === false)
    throw new PilotDitolak('Akun contoh tidak dapat menetapkan, mengganti, atau mencabut pilihan kantor.')
}

async function terapkanTarget(
  tx: Sambungan,
  c: Cakupan,
  pelaku: Pelaku,
  isi: IsiPengajuan & { jenis: 'target' },
): Promise<string> {
  if (isi.perbuatan === 'tetapkan') {
    const sidik = await getSidikTarget(tx, isi.isi.kodeWilayah)
    await saveTarget(tx, c, pelaku, isi.isi)
    return sidik
  }
  const [lama] = await tx.select({ kode: target.kodeWilayah }).from(target).where(eq(target.id, isi.id))
  const sidik = await getSidikTarget(tx, lama?.kode ?? '')
  await removeTarget(tx, c, pelaku, isi.id)
  return sidik
}

async function terapkanBatas(
  tx: Sambungan,
  pelaku: Pelaku,
  isi: IsiPengajuan & { jenis: 'batas' },
): Promise<string> {
  const sidik = await getSidikBatas(tx, isi.id)
  if (isi.perbuatan === 'pakai') await saveBatasBerlaku(tx, isi.id, pelaku.id, isi.asal)
  else await undoBatasBerlaku(tx, pelaku.id, isi.id)
  return sidik
}

/**
 * Does an act in the name of `pelaku`, through the same function as without approval. `c`: scope of who lets it happen now,
 * `pemutus`: who that is. Throws what that function throws, see `isPenolakanPerbuatan`.
 */
export async function terapkanPerbuatan(
  tx: Sambungan,
  c: Cakupan,
  pelaku: Pelaku,
  isi: IsiPengajuan,
  pemutus: number = pelaku.id,
): Promise<HasilPerbuatan> {
  await rejectKantor(tx, pelaku, isi)
  switch (isi.jenis) {
    case 'impor': {
      const p = await saveImpor(tx, isi.id, pelaku.id, isi.versi)
      const { baru = 0, diubah = 0, tetap = 0, isian = 0 } = p.catatan ?? {}
      const angka = [p.nilaiTambah, p.nilaiUbah, p.nilaiTetap, p.peristiwa, p.posyanduBaru.length]
      const sidik = [...angka, baru, diubah, tetap, isian].join('/')
      return { perubahan: p, ukuran: hitungIsianLama(p), sidik }
    }
    case 'target':
      return { perubahan: null, ukuran: 1, sidik: await terapkanTarget(tx, c, pelaku, isi) }
    case 'batas':
      return { perubahan: null, ukuran: 1, sidik: await terapkanBatas(tx, pelaku, isi) }
    case 'pilot': {
      const sidik = await getSidikPilot(tx, isi.id)
      await setKeadaanPilot(tx, isi.id, isi.perbuatan === 'cabut' ? 'dicabut' : 'berlaku', pemutus)
      return { perubahan: null, ukuran: 1, sidik }
    }
  }
}

/** Shows on the object itself that it waits, or waits no longer; for kinds whose object has states of its own. */
export async function saveKeadaanObjek(
  tx: Sambungan,
  isi: IsiPengajuan,
  keadaan: 'diajukan' | 'ditolak' | 'ditarik',
  oleh: number,
): Promise<void> {
  // A set to be withdrawn stays in force until that is decided.
  if (isi.jenis !== 'pilot' || isi.perbuatan === 'cabut') return
  const [ada] = await tx.select({ keadaan: pilot.keadaan }).from(pilot).where(eq(pilot.id, isi.id))
  // A set that was removed or decided meanwhile has nothing to show.
  if (!ada || (keadaan !== 'diajukan' && ada.keadaan !== 'diajukan')) return
  await setKeadaanPilot(tx, isi.id, keadaan === 'ditarik' ? 'draf' : keadaan, oleh)
}
