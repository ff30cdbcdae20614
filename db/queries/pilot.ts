import { and, desc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { CalonPilot, SebabPilot } from '@/indikator/pilot/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { pengguna, wilayah } from '../schema'
import { type KeadaanPilot, pilot, pilotDesa } from '../schema-pilot'
import { dalamCakupan } from './cakupan'

export type { KeadaanPilot } from '../schema-pilot'

/** A desa or kelurahan of the scope, with its kecamatan and its posyandu in force. */
export interface DesaCalon {
  kode: string
  nama: string
  jenis: 'desa' | 'kelurahan'
  kodeKecamatan: string
  namaKecamatan: string
  posyandu: number
}

/** Every desa and kelurahan of the scope, by kode. */
export async function listDesaCalon(db: Sambungan, c: Cakupan): Promise<DesaCalon[]> {
  return [
    ...(await db.execute<DesaCalon & Record<string, unknown>>(sql`
      select d.kode, d.nama, d.jenis, k.kode as "kodeKecamatan", k.nama as "namaKecamatan", coalesce(p.n, 0) as posyandu
      from wilayah d join wilayah k on k.kode = d.induk
      left join (select kode_desa, count(*)::int as n from posyandu where berlaku group by kode_desa) p on p.kode_desa = d.kode
      where d.jenis in ('desa', 'kelurahan') and ${dalamCakupan(c, sql`d.kode`)} order by d.kode`)),
  ]
}

const DILIHAT: readonly KeadaanPilot[] = ['berlaku', 'dicabut']
const DITIMBANG: readonly KeadaanPilot[] = ['diajukan', 'berlaku', 'ditolak', 'dicabut']

// Drafts are the maker's desk; what waits for a decision is for those who see the kabupaten; a kecamatan sees what was decided.
function terlihat(c: Cakupan): SQL | undefined {
  if (c.akar === null) return sql`false`
  const milik = eq(pilot.kodeWilayah, c.akar.slice(0, 5))
  if (c.peran === 'dpmd') return milik
  const keadaan = c.akar.length > 5 ? DILIHAT : DITIMBANG
  return and(milik, inArray(pilot.keadaan, [...keadaan]))
}

const pemutus = alias(pengguna, 'pemutus')

const kolom = {
  id: pilot.id,
  nama: pilot.nama,
  tahun: pilot.tahun,
  alasan: pilot.alasan,
  keadaan: pilot.keadaan,
  metode: pilot.metode,
  bulan: sql<Bulan>`${pilot.bulan}`,
  tahunData: pilot.tahunData,
  aturan: pilot.aturan,
  oleh: pengguna.nama,
  waktu: pilot.waktu,
  diputusOleh: pemutus.nama,
  diputus: pilot.diputus,
  contoh: pilot.contoh,
}

/** Sets that this scope may know of, newest year first. */
export async function listPilot(db: Sambungan, c: Cakupan) {
  return db
    .select({
      ...kolom,
      terpilih: sql<number>`(select count(*)::int from pilot_desa d where d.pilot_id = ${pilot.id} and d.sebab = 'terpilih' and ${dalamCakupan(c, sql`d.kode_wilayah`)})`,
    })
    .from(pilot)
    .leftJoin(pengguna, eq(pengguna.id, pilot.oleh))
    .leftJoin(pemutus, eq(pemutus.id, pilot.diputusOleh))
    .where(terlihat(c))
    .orderBy(desc(pilot.tahun), desc(pilot.id))
}

export type PilotTersimpan = Awaited<ReturnType<typeof listPilot>>[number]

/** One candidate of a saved set. */
export interface PilotDesaTersimpan extends CalonPilot {
  pilotId: number
  nama: string
  jenis: 'desa' | 'kelurahan'
  namaKecamatan: string
  skor: number | null
  peringkat: number | null
  biaya: number
  sebab: SebabPilot
  /** In words, as when it was saved. */
  alasan: string
}

/** Candidates within the scope of sets that it may know of, by set and kode. */
export async function listPilotDesa(
  db: Sambungan,
  c: Cakupan,
  id: readonly number[],
): Promise<PilotDesaTersimpan[]> {
  const kecamatan = alias(wilayah, 'kecamatan')
  return db
    .select({
      pilotId: pilotDesa.pilotId,
      kode: pilotDesa.kodeWilayah,
      nama: wilayah.nama,
      jenis: sql<'desa' | 'kelurahan'>`${wilayah.jenis}`,
      namaKecamatan: sql<string>`${kecamatan.nama}`,
      posyandu: pilotDesa.posyandu,
      nilai: pilotDesa.nilai,
      contoh: pilotDesa.contoh,
      skor: pilotDesa.skor,
      peringkat: pilotDesa.peringkat,
      biaya: pilotDesa.biaya,
      sebab: pilotDesa.sebab,
      alasan: pilotDesa.alasan,
    })
    .from(pilotDesa)
    .innerJoin(pilot, eq(pilot.id, pilotDesa.pilotId))
    .innerJoin(wilayah, eq(wilayah.kode, pilotDesa.kodeWilayah))
    .leftJoin(kecamatan, eq(kecamatan.kode, wilayah.induk))
    .where(and(inArray(pilotDesa.pilotId, [...id]), terlihat(c), dalamCakupan(c, pilotDesa.kodeWilayah)))
    .orderBy(pilotDesa.pilotId, pilotDesa.kodeWilayah)
}

interface PilotBerlaku {
  id: number
  nama: string
  tahun: number
  /** When it was put in force. */
  diputus: Date | null
  desa: string[]
  contoh: boolean
}

/** The newest set in force for `tahun` or a year before, with its desa within the scope; null while none was chosen. */
export async function getPilotBerlaku(
  db: Sambungan,
  c: Cakupan,
  tahun: number,
): Promise<PilotBerlaku | null> {
  const [p] = await db
    .select({
      id: pilot.id,
      nama: pilot.nama,
      tahun: pilot.tahun,
      diputus: pilot.diputus,
      contoh: pilot.contoh,
      desa: sql<string[]>`coalesce((select jsonb_agg(d.kode_wilayah order by d.kode_wilayah) from pilot_desa d
        where d.pilot_id = ${pilot.id} and d.sebab = 'terpilih' and ${dalamCakupan(c, sql`d.kode_wilayah`)}), '[]')`,
    })
    .from(pilot)
    .where(and(terlihat(c), eq(pilot.keadaan, 'berlaku'), lte(pilot.tahun, tahun)))
    .orderBy(desc(pilot.tahun))
    .limit(1)
  return p ?? null
}
