import { sql } from 'drizzle-orm'
import type { KodeTahap } from '@/indikator/tahap-registrasi'
import { type DataPosyandu, hitungTurunan, JENDELA_TERPANJANG } from '@/indikator/turunan'
import { type Bulan, geserBulan } from '@/lib/periode'
import type { Sambungan } from './client'
import { peristiwaBerlaku } from './peristiwa-berlaku'
import { listTepatLapor } from './queries/tepat-lapor'
import type { rekap } from './schema'

interface PosyanduRekap extends DataPosyandu {
  kodeDesa: string
  nilai: Map<Bulan, Record<string, number>>
  tepat: Map<Bulan, boolean>
  peristiwa: { tahap: KodeTahap; tanggal: string; nomor: string | null }[]
  contoh: boolean
}

/** Facts in force (over `bulan` and the look-back window) and events of every posyandu in force of these desa. */
async function listDataPosyandu(db: Sambungan, desa: string[], bulan: Bulan[]): Promise<PosyanduRekap[]> {
  const dari = geserBulan(bulan[0] as Bulan, 1 - JENDELA_TERPANJANG)
  const sampai = bulan.at(-1) as Bulan
  const pos = await db.execute<{ id: number; kode_desa: string; contoh: boolean }>(sql`
    select p.id, p.kode_desa, coalesce(i.sifat = 'contoh', false) as contoh
    from posyandu p left join impor i on i.id = p.impor_id
    where p.berlaku and p.kode_desa in ${desa}`)
  const perId = new Map<number, PosyanduRekap>()
  for (const p of pos)
    perId.set(p.id, {
      kodeDesa: p.kode_desa,
      contoh: p.contoh,
      nilai: new Map(),
      tepat: new Map(),
      peristiwa: [],
    })
  const fakta = await db.execute<{
    posyandu_id: number
    bulan: Bulan
    nilai: Record<string, number>
    contoh: boolean
  }>(sql`
    select f.posyandu_id, f.bulan, json_object_agg(f.ukuran, f.nilai) as nilai, bool_or(i.sifat = 'contoh') as contoh
    from fakta f join impor i on i.id = f.impor_id
    where f.berlaku and f.posyandu_id is not null and f.kode_desa in ${desa} and f.bulan between ${dari} and ${sampai}
    group by f.posyandu_id, f.bulan`)
  for (const f of fakta) {
    const p = perId.get(f.posyandu_id)
    if (!p) continue
    p.nilai.set(f.bulan, f.nilai)
    p.contoh ||= f.contoh
  }
  const syarat = sql`f.kode_desa in ${desa}`
  for (const t of await listTepatLapor(db, syarat, bulan[0] as Bulan, sampai))
    perId.get(t.posyanduId)?.tepat.set(t.bulan, t.tepat)
  const peristiwa = await db.execute<{
    posyandu_id: number
    tahap: KodeTahap
    tanggal: string
    nomor: string | null
    contoh: boolean
  }>(sql`
    select r.posyandu_id, r.tahap, r.tanggal::text as tanggal, r.nomor, r.contoh
    from registrasi r join posyandu p on p.id = r.posyandu_id
    where p.kode_desa in ${desa} and ${peristiwaBerlaku} order by r.tanggal, r.id`)
  for (const { posyandu_id, contoh, ...e } of peristiwa) {
    const p = perId.get(posyandu_id)
    if (!p) continue
    p.peristiwa.push(e)
    p.contoh ||= contoh
  }
  return [...perId.values()]
}

export type BarisRekap = typeof rekap.$inferInsert

/** Sums of the derived measures per desa and month. */
function jumlahkanTurunan(posyandu: PosyanduRekap[], bulan: Bulan[]): BarisRekap[] {
  const total = new Map<string, number>()
  for (const p of posyandu) total.set(p.kodeDesa, (total.get(p.kodeDesa) ?? 0) + 1)
  const perTempat = new Map<string, Map<string, BarisRekap>>()
  for (const p of posyandu) {
    for (const b of bulan) {
      const kunci = `${p.kodeDesa}|${b}`
      const isi = perTempat.get(kunci) ?? new Map<string, BarisRekap>()
      perTempat.set(kunci, isi)
      for (const [ukuran, n] of Object.entries(hitungTurunan(p, b))) {
        const ada = isi.get(ukuran)
        if (ada) {
          ada.jumlah += n
          ada.unitMelapor += 1
          ada.adaContoh ||= p.contoh
        } else {
          isi.set(ukuran, {
            kodeWilayah: p.kodeDesa,
            bulan: b,
            ukuran,
            jumlah: n,
            unitMelapor: 1,
            unitTotal: total.get(p.kodeDesa) as number,
            adaContoh: p.contoh,
          })
        }
      }
    }
  }
  return [...perTempat.values()].flatMap((isi) => [...isi.values()])
}

/** Writes rows of sums as they are. */
export async function insertBaris(db: Sambungan, baris: readonly BarisRekap[]): Promise<void> {
  const kolom = (k: keyof BarisRekap) =>
    sql.param(baris.map((b) => (k === 'adaContoh' ? Number(b[k]) : b[k])))
  await db.execute(sql`
    insert into rekap (kode_wilayah, bulan, ukuran, jumlah, unit_melapor, unit_total, ada_contoh)
    select kode, bulan, ukuran, jumlah, melapor, total, contoh = 1 from unnest(${kolom('kodeWilayah')}::text[], ${kolom('bulan')}::text[], ${kolom('ukuran')}::text[],
      ${kolom('jumlah')}::bigint[], ${kolom('unitMelapor')}::int[], ${kolom('unitTotal')}::int[], ${kolom('adaContoh')}::int[]) as t(kode, bulan, ukuran, jumlah, melapor, total, contoh)`)
}

/** Writes the sums of the derived measures of these desa and months; nothing of theirs may be there yet. */
export async function insertTurunan(db: Sambungan, desa: string[], bulan: Bulan[]): Promise<void> {
  await insertBaris(db, jumlahkanTurunan(await listDataPosyandu(db, desa, bulan), bulan))
}
