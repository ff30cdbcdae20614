import { sql } from 'drizzle-orm'
import { listAcara } from '@/indikator/rapat/acara'
import type { BahanJanji } from '@/indikator/rapat/bahan'
import { susunIsiPotret } from '@/indikator/rapat/isi-potret'
import type { IsiPetaBeku } from '@/indikator/rapat/peta-beku'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { savePotret } from '../mutations/potret'
import { getBahanRapat } from '../queries/bahan-rapat'
import { getKeadaanData } from '../queries/keadaan'
import { getWilayah } from '../queries/wilayah'
import { hadir, potret, rapat } from '../schema-rapat'
import { saveTindakLanjutContoh } from './tindak-lanjut'

/** The meeting before that of the sample's own day: its promises stand open there, some of them late. */
const RAPAT = {
  templat: 'bulanan-kabupaten',
  judul: 'Rapat bulanan TP Posyandu, September 2025',
  tanggal: '2025-09-18',
  tempat: 'Ruang rapat DPMD',
  bulan: '2025-08' as Bulan,
} as const

const MULAI = new Date('2025-09-18T09:00:00+08:00')
const SELESAI = new Date('2025-09-18T11:10:00+08:00')

const NOTULEN = {
  pimpinan: 'Ketua TP Posyandu',
  notulis: 'Sekretariat TP Posyandu',
  pembahasan:
    'Registrasi dan stunting dibahas per kecamatan. Kecamatan yang tertinggal menyebut yang menghambat, lalu disepakati siapa mengerjakan apa sampai kapan.',
}

/** Offices, no persons: nobody is invented. */
const HADIR: readonly { nama: string; jabatan: string; instansi: string }[] = [
  { nama: 'Ketua TP Posyandu', jabatan: 'Pimpinan rapat', instansi: 'TP Posyandu Kabupaten' },
  { nama: 'Utusan DPMD', jabatan: 'Bidang pemberdayaan', instansi: 'DPMD' },
  { nama: 'Utusan Dinas Kesehatan', jabatan: 'Bidang kesehatan masyarakat', instansi: 'Dinas Kesehatan' },
  { nama: 'Utusan Dinas Sosial', jabatan: 'Bidang rehabilitasi sosial', instansi: 'Dinas Sosial' },
  { nama: 'Utusan Dinas Pendidikan', jabatan: 'Bidang PAUD', instansi: 'Dinas Pendidikan' },
  { nama: 'Camat atau yang mewakili', jabatan: 'Semua kecamatan', instansi: 'Kecamatan' },
]

const TANPA_JANJI: BahanJanji = {
  hitungan: { terbuka: 0, lewat: 0, selesai: 0 },
  baris: [],
  adaContoh: false,
}

/**
 * A sample meeting that was held: its deck frozen by the code that freezes every deck, who came, and what it decided. Needs the sample
 * set and, for who wrote it, the sample accounts. `c`: the whole kabupaten; `peta`: the map in force, null without one. Returns its id,
 * or null where it is there already or there is nothing to freeze.
 */
export async function saveRapatContoh(
  db: Db,
  c: Cakupan,
  peta: { sidik: string; isi: IsiPetaBeku } | null,
): Promise<number | null> {
  const akar = c.akar === null ? null : await getWilayah(db, c, c.akar)
  const [{ versi, bulanAwal, adaContoh }, [ada]] = await Promise.all([
    getKeadaanData(db),
    db.execute(sql`select 1 from rapat where contoh and tanggal = ${RAPAT.tanggal} limit 1`),
  ])
  if (!akar || !adaContoh || ada || bulanAwal === null || bulanAwal > RAPAT.bulan) return null
  // That meeting did not speak of topics of the programme yet.
  const acara = listAcara(RAPAT.templat).filter((a) => a.jenis !== 'program')
  const bahan = await getBahanRapat(db, c, akar, RAPAT.bulan)
  const isi = susunIsiPotret({ ...bahan, janji: TANPA_JANJI, topik: [] }, acara)
  return db.transaction(async (tx) => {
    const oleh = await getPenyelenggara(tx)
    const [r] = await tx
      .insert(rapat)
      .values({
        ...RAPAT,
        acara,
        kodeWilayah: akar.kode,
        keadaan: 'selesai',
        notulen: NOTULEN,
        contoh: true,
        oleh,
        dibuat: MULAI,
        dimulai: MULAI,
        selesai: SELESAI,
      })
      .returning({ id: rapat.id })
    const { id } = r as { id: number }
    const potretId = await savePotret(tx, { rapatId: id, versiData: versi, isi, peta }, oleh)
    await tx.update(potret).set({ diambil: MULAI }).where(sql`${potret.id} = ${potretId}`)
    await tx.insert(hadir).values(HADIR.map((h, urutan) => ({ rapatId: id, urutan, ...h })))
    await saveTindakLanjutContoh(tx, akar.kode, { id, tanggal: RAPAT.tanggal, bulan: RAPAT.bulan })
    return id
  })
}

async function getPenyelenggara(tx: Sambungan): Promise<number | null> {
  const [p] = await tx.execute<{ id: number }>(
    sql`select id from pengguna where contoh and peran = 'tp_posyandu' order by id limit 1`,
  )
  return p?.id ?? null
}

/** Removes sample meetings with their decks and who came, and outlines that no deck is drawn on any more. */
export async function removeRapatContoh(tx: Sambungan): Promise<void> {
  await tx.execute(sql`delete from rapat where contoh`)
  await tx.execute(
    sql`delete from peta_beku where not exists (select 1 from potret where potret.sidik_peta = peta_beku.sidik)`,
  )
}
