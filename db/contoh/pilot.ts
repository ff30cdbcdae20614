import { sql } from 'drizzle-orm'
import { listSebutan } from '@/indikator/pilot/alasan'
import { hitungPilot } from '@/indikator/pilot/hitung'
import { getTahunData, susunMasukan } from '@/indikator/pilot/susun-masukan'
import type { AturanPilot } from '@/indikator/pilot/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { savePilot, setKeadaanPilot } from '../mutations/pilot'
import { getBahanPilot } from '../queries/bahan-pilot'
import { getKeadaanData } from '../queries/keadaan'

const ATURAN: AturanPilot = {
  bobot: { stunting: 50, kemiskinan: 50 },
  calon: 'semua',
  biaya: { cara: 'posyandu', rupiah: 15_000_000 },
  pagu: 900_000_000,
  maks: null,
  habis: 'lewati',
}

/** Two years, so that a set can be compared with the one before it and followed up. */
const SET: readonly {
  tahun: number
  nama: string
  bulan: Bulan
  waktu: string
  alasan: string
  aturan: AturanPilot
}[] = [
  {
    tahun: 2024,
    nama: 'Desa pilot 2024',
    bulan: '2024-05',
    waktu: '2024-06-18T10:00:00+08:00',
    alasan: 'Tahap pertama mengikuti model Lebak: stunting dan kemiskinan sama berat.',
    aturan: ATURAN,
  },
  {
    tahun: 2025,
    nama: 'Desa pilot 2025',
    bulan: '2025-05',
    waktu: '2025-06-12T10:00:00+08:00',
    alasan: 'Tahap kedua: pagu bertambah, stunting diberi bobot lebih besar.',
    aturan: { ...ATURAN, bobot: { stunting: 60, kemiskinan: 40 }, pagu: 1_200_000_000 },
  },
]

async function getPemilih(tx: Sambungan): Promise<number | null> {
  const [p] = await tx.execute<{ id: number }>(
    sql`select id from pengguna where contoh and peran = 'dpmd' order by id limit 1`,
  )
  return p?.id ?? null
}

/** Sample sets in force of two years, worked out by the code that works out every set. Needs the sample set. `c`: the kabupaten. */
export async function savePilotContoh(db: Db, c: Cakupan): Promise<void> {
  const { adaContoh, bulanAwal } = await getKeadaanData(db)
  const [ada] = await db.execute(sql`select 1 from pilot limit 1`)
  if (!adaContoh || ada || c.akar === null) return
  const kodeWilayah = c.akar
  for (const { bulan, waktu, aturan, ...isi } of SET) {
    if (bulanAwal === null || bulan < bulanAwal) continue
    const bahan = await getBahanPilot(db, c, bulan)
    const masukan = susunMasukan(bahan, aturan, getTahunData(bahan.dataDesa, bulan, null))
    const hasil = hitungPilot(masukan)
    if (hasil.terpilih.length === 0) continue
    await db.transaction(async (tx) => {
      const oleh = await getPemilih(tx)
      const pelaku = oleh === null ? null : { id: oleh, contoh: true }
      const sebutan = listSebutan(hasil, aturan, bahan.lokus, isi.tahun)
      const id = await savePilot(tx, c, pelaku, { ...isi, kodeWilayah, masukan, hasil, sebutan })
      await setKeadaanPilot(tx, id, 'berlaku', oleh)
      await tx.execute(sql`update pilot set waktu = ${waktu}, diputus = ${waktu} where id = ${id}`)
    })
  }
}
