import { and, eq, ne, sql } from 'drizzle-orm'
import type { HasilPilot, MasukanPilot } from '@/indikator/pilot/tipe'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { jejak } from '../schema'
import { type KeadaanPilot, pilot, pilotDesa } from '../schema-pilot'

/** Why a set was not saved or changed; the sentence is ready for the screen. */
export class PilotDitolak extends Error {}

/** Who saves; what a sample account saves is sample. */
interface Pelaku {
  id: number
  contoh: boolean
}

export interface PilotBaru {
  kodeWilayah: string
  nama: string
  tahun: number
  alasan: string
  masukan: MasukanPilot
  hasil: HasilPilot
  /** Reasons in words by kode wilayah. */
  sebutan: ReadonlyMap<string, string>
}

/**
 * Saves a set with everything that it was worked out from, as a draft; run inside a transaction. Returns its id. Throws `PilotDitolak`
 * when the name is taken in that year or nothing was chosen.
 */
export async function savePilot(
  tx: Sambungan,
  c: Cakupan,
  pelaku: Pelaku | null,
  { masukan, hasil, sebutan, ...isi }: PilotBaru,
): Promise<number> {
  if (!mencakup(c, isi.kodeWilayah)) throw new PilotDitolak('Pilihan hanya disimpan untuk seluruh kabupaten.')
  if (hasil.terpilih.length === 0)
    throw new PilotDitolak('Belum ada desa yang terpilih. Naikkan pagu atau kurangi syaratnya.')
  // What a sample number touched is sample, whoever saved it.
  const contoh = (pelaku?.contoh ?? true) || masukan.calon.some((d) => d.contoh)
  const [baru] = await tx
    .insert(pilot)
    .values({
      ...isi,
      metode: masukan.metode,
      bulan: masukan.bulan,
      tahunData: masukan.tahunData,
      aturan: masukan.aturan,
      oleh: pelaku?.id ?? null,
      contoh,
    })
    .onConflictDoNothing()
    .returning({ id: pilot.id })
  if (!baru)
    throw new PilotDitolak(
      `Sudah ada pilihan bernama "${isi.nama}" untuk tahun ${isi.tahun}. Beri nama lain.`,
    )
  await tx.insert(pilotDesa).values(
    [...hasil.urut, ...hasil.belum].map((d) => ({
      pilotId: baru.id,
      kodeWilayah: d.calon.kode,
      posyandu: d.calon.posyandu,
      nilai: d.calon.nilai,
      contoh: d.calon.contoh,
      skor: d.skor,
      peringkat: d.peringkat,
      biaya: d.biaya,
      sebab: d.sebab,
      alasan: sebutan.get(d.calon.kode) ?? '',
    })),
  )
  await tx.insert(jejak).values({
    oleh: pelaku?.id ?? null,
    perbuatan: 'simpan-pilot',
    objek: `pilot:${baru.id}`,
    rincian: { nama: isi.nama, tahun: isi.tahun, alasan: isi.alasan, terpilih: hasil.terpilih.length },
  })
  return baru.id
}

/** From which states a state may be reached. */
const DARI: Readonly<Record<KeadaanPilot, readonly KeadaanPilot[]>> = {
  draf: ['diajukan'],
  diajukan: ['draf', 'ditolak'],
  berlaku: ['draf', 'diajukan', 'ditolak'],
  ditolak: ['diajukan'],
  dicabut: ['berlaku'],
}

/**
 * Moves a set on; run inside a transaction. One that comes into force takes that of the same year out of force. `oleh`: who decided, null
 * for the sample. Throws `PilotDitolak` when the set is gone or no longer in a state from which that can be reached.
 */
export async function setKeadaanPilot(
  tx: Sambungan,
  id: number,
  keadaan: KeadaanPilot,
  oleh: number | null,
): Promise<void> {
  const [lama] = await tx.select().from(pilot).where(eq(pilot.id, id)).for('update')
  if (!lama) throw new PilotDitolak('Pilihan itu sudah tidak ada.')
  if (!DARI[keadaan].includes(lama.keadaan))
    throw new PilotDitolak('Keadaan pilihan itu sudah berubah. Muat ulang halaman ini.')
  if (keadaan === 'berlaku')
    await tx
      .update(pilot)
      .set({ keadaan: 'dicabut', diputusOleh: oleh, diputus: sql`now()` })
      .where(
        and(
          eq(pilot.kodeWilayah, lama.kodeWilayah),
          eq(pilot.tahun, lama.tahun),
          eq(pilot.keadaan, 'berlaku'),
          ne(pilot.id, id),
        ),
      )
  const diputus =
    keadaan === 'diajukan' || keadaan === 'draf' ? {} : { diputusOleh: oleh, diputus: sql`now()` }
  await tx
    .update(pilot)
    .set({ keadaan, ...diputus })
    .where(eq(pilot.id, id))
  await tx
    .insert(jejak)
    .values({ oleh, perbuatan: 'atur-pilot', objek: `pilot:${id}`, rincian: { dari: lama.keadaan, keadaan } })
  // Pages are prerendered per version of the data; the set in force is part of what they say.
  await tx.execute(sql`update keadaan_data set versi = versi + 1 where id = 1`)
}

/** Removes a draft or a refused set for good. Throws `PilotDitolak`. */
export async function removePilot(tx: Sambungan, c: Cakupan, pelaku: Pelaku, id: number): Promise<void> {
  const [lama] = await tx.select().from(pilot).where(eq(pilot.id, id)).for('update')
  if (!lama || !mencakup(c, lama.kodeWilayah)) throw new PilotDitolak('Pilihan itu sudah tidak ada.')
  if (lama.keadaan !== 'draf' && lama.keadaan !== 'ditolak')
    throw new PilotDitolak('Hanya draf dan yang ditolak dapat dihapus; yang pernah diajukan tetap tercatat.')
  if (pelaku.contoh && !lama.contoh) throw new PilotDitolak('Akun contoh hanya dapat menghapus yang contoh.')
  await tx.delete(pilot).where(eq(pilot.id, id))
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan: 'hapus-pilot',
    objek: `pilot:${id}`,
    rincian: { nama: lama.nama, tahun: lama.tahun },
  })
}

/** Removes all sample sets. */
export async function removePilotContoh(tx: Sambungan): Promise<void> {
  await tx.execute(sql`delete from pilot where contoh`)
}
