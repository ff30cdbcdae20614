import { sql } from 'drizzle-orm'
import { BATAS_KECIL, KALI_TAJAM } from '@/impor/kewajaran'
import type { BagianMelebihi, DesaTajam, PerubahanImpor, PerubahanTempat } from '@/impor/perubahan'
import { UKURAN } from '@/indikator'
import type { JumlahTempat } from '@/indikator/susun'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import type { BarisTerima, HasilFakta } from './impor-isi'

const BULAN_MAKS = 12
const DESA_TAJAM = 20
const BAGIAN = [...UKURAN].flatMap(([bagian, u]) => (u.bagianDari ? [{ bagian, seluruh: u.bagianDari }] : []))

/** Kecamatan and kabupaten in which these desa lie. */
function listInduk(desa: readonly string[]): string[] {
  return [...new Set(desa.flatMap((d) => [d.slice(0, 8), d.slice(0, 5)]))].sort()
}

/** The sums that stand now for everything above these desa, in the last twelve of these months. */
export async function listJumlah(
  tx: Sambungan,
  desa: readonly string[],
  bulan: readonly Bulan[],
): Promise<JumlahTempat[]> {
  if (desa.length === 0 || bulan.length === 0) return []
  return tx.execute<JumlahTempat & Record<string, unknown>>(sql`
    select kode_wilayah as kode, bulan, jsonb_object_agg(ukuran, jumlah) as jumlah,
      jsonb_object_agg(ukuran, unit_melapor) as melapor, max(unit_total) as total, bool_or(ada_contoh) as "adaContoh"
    from rekap where kode_wilayah in ${listInduk(desa)} and bulan in ${bulan.slice(-BULAN_MAKS)}
    group by kode_wilayah, bulan order by kode_wilayah, bulan`)
}

/** Keeps the sums of these desa as they stand now, for `susunPerubahan` to compare with. */
export async function createDesaSebelum(
  tx: Sambungan,
  desa: readonly string[],
  bulan: readonly Bulan[],
): Promise<void> {
  await tx.execute(sql`
    create temp table desa_sebelum on commit drop as
    select kode_wilayah, bulan, ukuran, jumlah, unit_melapor from rekap
    where kode_wilayah = any(${sql.param(desa)}::text[]) and bulan = any(${sql.param(bulan.slice(-BULAN_MAKS))}::text[])`)
}

// A rise that comes from more posyandu reporting is natural: there it is the mean that must jump.
async function listDesaTajam(tx: Sambungan): Promise<DesaTajam[]> {
  const baris = await tx.execute<DesaTajam & Record<string, unknown>>(sql`
    select s.kode_wilayah as kode, s.bulan, s.ukuran, s.jumlah::int as sebelum, r.jumlah::int as sesudah
    from desa_sebelum s join rekap r using (kode_wilayah, bulan, ukuran)
    where greatest(s.jumlah, r.jumlah) >= ${BATAS_KECIL}
      and exists (select 1 from masuk m where m.kode_desa = s.kode_wilayah and m.bulan = s.bulan and m.ukuran = s.ukuran)
      and (s.jumlah >= ${KALI_TAJAM} * r.jumlah or r.jumlah * s.unit_melapor >= ${KALI_TAJAM} * s.jumlah * r.unit_melapor)
    order by abs(r.jumlah - s.jumlah) desc, 1, 2, 3 limit ${DESA_TAJAM}`)
  return [...baris]
}

// A row that says both is refused by itself; this is about one of the two beside a value of another file.
async function listMelebihi(tx: Sambungan): Promise<BagianMelebihi[]> {
  const samaUnit = (f: string, g: string) =>
    sql.raw(`coalesce(${f}.posyandu_id, 0) = coalesce(${g}.posyandu_id, 0)`)
  // A table of its own, analysed: the planner would read all facts where mostly nothing is to be looked up.
  await tx.execute(sql`
    create temp table kena on commit drop as
    with aturan as materialized (select * from jsonb_to_recordset(${JSON.stringify(BAGIAN)}::jsonb) as t(bagian text, seluruh text)),
    unit as materialized (
      select kode_desa, posyandu_id, bulan, array_agg(ukuran) as ada from masuk
      where ukuran in (select bagian from aturan union select seluruh from aturan) group by 1, 2, 3
    )
    select u.kode_desa, u.posyandu_id, u.bulan, a.bagian, a.seluruh
    from unit u join aturan a on (a.bagian = any(u.ada)) <> (a.seluruh = any(u.ada))`)
  const [ada] = await tx.execute(sql`select 1 from kena limit 1`)
  if (!ada) return []
  await tx.execute(sql`analyze kena`)
  const baris = await tx.execute<BagianMelebihi & Record<string, unknown>>(sql`
    select k.kode_desa as "kodeDesa", p.nama as posyandu, k.bulan, k.bagian, b.nilai as "nilaiBagian", k.seluruh,
      s.nilai as "nilaiSeluruh"
    from kena k
    join fakta b on b.berlaku and b.kode_desa = k.kode_desa and b.bulan = k.bulan and b.ukuran = k.bagian and ${samaUnit('b', 'k')}
    join fakta s on s.berlaku and s.kode_desa = k.kode_desa and s.bulan = k.bulan and s.ukuran = k.seluruh and ${samaUnit('s', 'k')}
    left join posyandu p on p.id = k.posyandu_id
    where b.nilai > s.nilai order by b.nilai - s.nilai desc, 1, 2, 3, 4 limit ${DESA_TAJAM}`)
  return [...baris]
}

function pasangkan(sebelum: readonly JumlahTempat[], sesudah: readonly JumlahTempat[]): PerubahanTempat[] {
  const hasil = new Map<string, PerubahanTempat>()
  const ambil = ({ kode, bulan }: JumlahTempat) => {
    const kunci = `${kode}|${bulan}`
    const ada = hasil.get(kunci) ?? { kode, bulan, sebelum: null, sesudah: null }
    hasil.set(kunci, ada)
    return ada
  }
  for (const j of sebelum) ambil(j).sebelum = j
  for (const j of sesudah) ambil(j).sesudah = j
  return [...hasil.values()].sort((a, b) => (a.bulan + a.kode < b.bulan + b.kode ? -1 : 1))
}

/** Everything that `susunPerubahan` puts together. */
interface Bahan {
  sebelum: readonly JumlahTempat[]
  baris: readonly BarisTerima[]
  bulan: readonly Bulan[]
  /** Posyandu whose being in force changed. */
  muncul: readonly { id: number; muncul: boolean }[]
  fakta: HasilFakta
  peristiwa: number
}

/** What an import changed, once its sums are written. */
export async function susunPerubahan(tx: Sambungan, b: Bahan): Promise<PerubahanImpor> {
  const desa = b.baris.map(({ isi }) => isi.kodeDesa)
  const muncul = b.muncul.flatMap((p) => (p.muncul ? [p.id] : []))
  const posyanduBaru = await tx.execute<{ kodeDesa: string; nama: string }>(sql`
    select kode_desa as "kodeDesa", nama from posyandu where id = any(${sql.param(muncul)}::int[]) order by kode_desa, nama`)
  return {
    posyanduBaru: [...posyanduBaru],
    nilaiTambah: b.fakta.tambah,
    nilaiUbah: b.fakta.ubah,
    nilaiTetap: b.fakta.tetap,
    peristiwa: b.peristiwa,
    digantikan: b.fakta.digantikan,
    tempat: pasangkan(b.sebelum, await listJumlah(tx, desa, b.bulan)),
    desa: await listDesaTajam(tx),
    melebihi: await listMelebihi(tx),
  }
}
