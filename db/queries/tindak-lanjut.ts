import { type SQL, sql } from 'drizzle-orm'
import type { IsiTersimpan } from '@/indikator/rapat/isi-potret'
import type { KeadaanTindakLanjut, PenanggungJawab } from '@/indikator/tindak-lanjut'
import type { Cakupan, Peran } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Office of an account, never its person: its role and the name of its kecamatan; null when the account is gone. */
export type Penulis = { peran: Peran; kecamatan: string | null } | null

export type BarisTindakLanjut = {
  id: number
  rapatId: number | null
  /** Slide of the meeting that it was noted on. */
  salindia: string | null
  keputusan: string
  pjJenis: PenanggungJawab['jenis']
  pjKode: string
  /** Name of the kecamatan that owes it; null for offices. */
  namaPj: string | null
  tenggat: string
  indikator: string | null
  /** Key of the action of the plan that it moves on; null without, and the action may lie outside of the scope or be gone. */
  rencana: string | null
  kodeWilayah: string
  namaWilayah: string
  jenisWilayah: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'
  nilaiAwal: number | null
  bulanAwal: Bulan | null
  awalContoh: boolean
  keadaan: KeadaanTindakLanjut
  contoh: boolean
  dibuat: string
  /** When it was last written to, when its state was last set, and how many notes there are beside the decision. */
  diubah: string
  ditetapkan: string
  catatan: number
  penulis: Penulis
  /** Kecamatan of the account that noted it; null for other accounts. */
  kecamatanPenulis: string | null
  rapat: { judul: string; tanggal: string; kodeWilayah: string } | null
}

/** What is asked for; everything when left out. `wilayah`: about this place, one below it, or owed by it. */
export interface PilihTindakLanjut {
  id?: number
  rapatId?: number
  wilayah?: string
  /** Only those that move on an action of the plan. */
  terkait?: true
  /** State and due day as they stood at this moment; one that came in later stands as it was noted. */
  pada?: string
}

/** A place, a debtor or a meeting of the scope makes a follow-up visible. */
function terlihat(c: Cakupan): SQL {
  return sql`(${dalamCakupan(c, sql.raw('t.kode_wilayah'))}
    or (t.pj_jenis = 'kecamatan' and ${dalamCakupan(c, sql.raw('t.pj_kode'))})
    or (r.id is not null and ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}))`
}

function pilih(p: PilihTindakLanjut): SQL {
  const syarat = [sql`true`]
  if (p.id !== undefined) syarat.push(sql`t.id = ${p.id}`)
  if (p.terkait) syarat.push(sql`t.rencana is not null`)
  if (p.rapatId !== undefined) syarat.push(sql`t.rapat_id = ${p.rapatId}`)
  if (p.wilayah !== undefined)
    syarat.push(sql`(t.kode_wilayah = ${p.wilayah} or t.kode_wilayah like ${`${p.wilayah}.%`}
      or (t.pj_jenis = 'kecamatan' and t.pj_kode = ${p.wilayah}))`)
  return sql.join(syarat, sql` and `)
}

/** State or due day in force: today's is kept beside the follow-up, that of an earlier moment follows from its history. */
function berlaku(kolom: 'keadaan' | 'tenggat', pada: string | undefined): SQL {
  const isi = sql.raw(kolom)
  if (pada === undefined) return sql`t.${isi}`
  return sql`coalesce(
    (select b.${isi} from tindak_lanjut_riwayat b where b.tindak_lanjut_id = t.id and b.${isi} is not null
      and b.membatalkan is null and b.waktu <= ${pada}::timestamptz and not exists (
        select 1 from tindak_lanjut_riwayat x where x.membatalkan = b.id and x.waktu <= ${pada}::timestamptz)
      order by b.id desc limit 1),
    (select b.${isi} from tindak_lanjut_riwayat b where b.tindak_lanjut_id = t.id order by b.id limit 1), t.${isi})`
}

/** Follow-ups of the scope in the order in which they were noted. */
export async function listTindakLanjut(
  db: Sambungan,
  c: Cakupan,
  p: PilihTindakLanjut = {},
): Promise<BarisTindakLanjut[]> {
  return db.execute<BarisTindakLanjut & Record<string, unknown>>(sql`
    select t.id, t.rapat_id as "rapatId", t.salindia, t.keputusan, t.pj_jenis as "pjJenis", t.pj_kode as "pjKode",
      k.nama as "namaPj", ${berlaku('tenggat', p.pada)}::text as tenggat, t.indikator, t.rencana, t.kode_wilayah as "kodeWilayah", w.nama as "namaWilayah",
      w.jenis as "jenisWilayah", t.nilai_awal as "nilaiAwal", t.bulan_awal as "bulanAwal", t.awal_contoh as "awalContoh",
      ${berlaku('keadaan', p.pada)} as keadaan, t.contoh, to_json(t.dibuat)#>>'{}' as dibuat, to_json(h.waktu)#>>'{}' as diubah,
      to_json(h.tetap)#>>'{}' as ditetapkan, h.n as catatan,
      case when g.id is null then null else jsonb_build_object('peran', g.peran, 'kecamatan', gk.nama) end as penulis,
      g.kode_kecamatan as "kecamatanPenulis",
      case when r.id is null then null else
        jsonb_build_object('judul', r.judul, 'tanggal', r.tanggal, 'kodeWilayah', r.kode_wilayah) end as rapat
    from tindak_lanjut t
    join wilayah w on w.kode = t.kode_wilayah
    left join rapat r on r.id = t.rapat_id
    left join wilayah k on t.pj_jenis = 'kecamatan' and k.kode = t.pj_kode
    left join pengguna g on g.id = t.oleh
    left join wilayah gk on gk.kode = g.kode_kecamatan
    cross join lateral (select coalesce(max(waktu), t.dibuat) as waktu, greatest(count(*) - 1, 0)::int as n,
      coalesce(max(waktu) filter (where keadaan is not null), t.dibuat) as tetap
      from tindak_lanjut_riwayat where tindak_lanjut_id = t.id) h
    where ${terlihat(c)} and ${pilih(p)}
    order by t.id`)
}

/** The follow-up; null when there is none or it lies outside of the scope. */
export async function getTindakLanjut(
  db: Sambungan,
  c: Cakupan,
  id: number,
): Promise<BarisTindakLanjut | null> {
  return (await listTindakLanjut(db, c, { id }))[0] ?? null
}

export type PeristiwaTindakLanjut = {
  id: number
  /** Null: left as it was. */
  keadaan: KeadaanTindakLanjut | null
  tenggat: string | null
  catatan: string
  membatalkan: number | null
  /** Taken out of force by a later row. */
  dibatalkan: boolean
  waktu: string
  penulis: Penulis
  /** Whether this user wrote it. */
  milikSendiri: boolean
}

/** Everything that was noted of a follow-up that the caller has proven to be in scope, oldest first; the first is the decision. */
export async function listRiwayatTindakLanjut(
  db: Sambungan,
  id: number,
  oleh: number,
): Promise<PeristiwaTindakLanjut[]> {
  return db.execute<PeristiwaTindakLanjut & Record<string, unknown>>(sql`
    select r.id, r.keadaan, r.tenggat::text, r.catatan, r.membatalkan,
      exists (select 1 from tindak_lanjut_riwayat b where b.membatalkan = r.id) as dibatalkan,
      to_json(r.waktu)#>>'{}' as waktu, coalesce(r.oleh = ${oleh}, false) as "milikSendiri",
      case when g.id is null then null else jsonb_build_object('peran', g.peran, 'kecamatan', k.nama) end as penulis
    from tindak_lanjut_riwayat r
    left join pengguna g on g.id = r.oleh
    left join wilayah k on k.kode = g.kode_kecamatan
    where r.tindak_lanjut_id = ${id} order by r.id`)
}

/** A meeting as follow-ups need it; null when there is none or it lies outside of the scope. */
export type RapatTujuan = {
  id: number
  judul: string
  kodeWilayah: string
  tanggal: string
  bulan: Bulan
  contoh: boolean
  /** Day of the next meeting of the same place; null while none is planned. */
  berikut: string | null
  /** When it was closed; null while it is open. */
  ditutup: string | null
}

export async function getRapatTujuan(db: Sambungan, c: Cakupan, id: number): Promise<RapatTujuan | null> {
  const [r] = await db.execute<RapatTujuan & Record<string, unknown>>(sql`
    select r.id, r.judul, r.kode_wilayah as "kodeWilayah", r.tanggal::text, r.bulan, r.contoh,
      (select min(b.tanggal)::text from rapat b where b.kode_wilayah = r.kode_wilayah and b.tanggal > r.tanggal) as berikut,
      case when r.keadaan = 'selesai' then to_json(r.selesai)#>>'{}' end as ditutup
    from rapat r where r.id = ${id} and ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}`)
  return r ?? null
}

/** Content of the newest snapshot of a meeting that the caller has proven to be in scope; null before it was opened. */
export async function getIsiPotretTerbaru(db: Sambungan, rapatId: number): Promise<IsiTersimpan | null> {
  const [p] = await db.execute<{ isi: IsiTersimpan }>(
    sql`select isi from potret where rapat_id = ${rapatId} order by id desc limit 1`,
  )
  return p?.isi ?? null
}

/** Day of the latest meeting of this place before a day; null without one. */
export async function getTanggalRapatLalu(
  db: Sambungan,
  c: Cakupan,
  kodeWilayah: string,
  tanggal: string,
): Promise<string | null> {
  const [r] = await db.execute<{ tanggal: string | null }>(sql`
    select max(r.tanggal)::text as tanggal from rapat r
    where r.kode_wilayah = ${kodeWilayah} and r.tanggal < ${tanggal} and ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}`)
  return r?.tanggal ?? null
}
