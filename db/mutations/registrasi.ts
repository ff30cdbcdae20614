import { sql } from 'drizzle-orm'
import { sebutPosyandu } from '@/indikator/kalimat-posyandu'
import { type LangkahMasuk, tolakLangkah } from '@/indikator/periksa-tahap'
import { getTahap } from '@/indikator/tahap-registrasi'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { type Bulan, formatTanggal, getBulanDari, listBulan } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { listRegistrasi, type PosyanduRegistrasi } from '../queries/registrasi'
import { perbaruiRekap } from '../rekap'
import { jejak } from '../schema'
import { registrasi } from '../schema-registrasi'
import { listTempat, type Tempat } from './registrasi-tempat'

/** Who acts. What a sample account writes is a trial: marked as sample, and gone with it. */
export interface Pencatat {
  id: number
  peran: Peran
  contoh: boolean
}

/** A posyandu as a form saw it. `nomor` only for the stage Terdaftar. */
export interface Pilihan {
  id: number
  versi: string
  nomor?: string | null
}

/** What went and what did not, per posyandu. `jejakId` null: nothing was written. */
export interface HasilLangkah {
  jejakId: number | null
  berhasil: { id: number; nama: string }[]
  gagal: { id: number; nama: string; kalimat: string }[]
}

/** Why nothing at all could be written; the sentence is ready for the screen. */
export class RegistrasiDitolak extends Error {}

/** Brings sums, data version and date up to date after events of these days changed in these desa. */
export async function perbaruiSetelah(
  tx: Sambungan,
  desa: readonly string[],
  tanggal: readonly string[],
): Promise<void> {
  const hari = [...tanggal].sort()
  if (desa.length === 0 || !hari[0]) return
  const [k] = await tx.execute<{ akhir: Bulan | null }>(sql`select bulan_akhir as akhir from keadaan_data`)
  const terakhir = getBulanDari(hari.at(-1) as string)
  const akhir = k?.akhir && k.akhir > terakhir ? k.akhir : terakhir
  await perbaruiRekap(tx, [...new Set(desa)], listBulan(getBulanDari(hari[0]), akhir))
}

/** Names of those who hold a number in force, by number. */
async function listPemegang(tx: Sambungan, nomor: readonly string[]): Promise<Map<string, Tempat>> {
  const baris = await tx.execute<{ nomor: string; id: number }>(sql`
    select distinct r.nomor, r.posyandu_id as id from registrasi r
    where r.nomor = any(${sql.param([...nomor])}::text[]) and ${peristiwaBerlaku}`)
  const tempat = await listTempat(
    tx,
    baris.map((b) => b.id),
  )
  return new Map(baris.flatMap((b) => (tempat.has(b.id) ? [[b.nomor, tempat.get(b.id) as Tempat]] : [])))
}

/** "sudah diubah DPMD pada 24 Okt 2025, 10.15 menjadi Diajukan (20 Oktober 2025)": what the second officer missed. */
export async function sebutPerubahan(tx: Sambungan, id: number): Promise<string> {
  const [r] = await tx.execute<{
    tahap: string
    tanggal: string
    waktu: string
    batal: boolean
    peran: Peran | null
    kecamatan: string | null
  }>(sql`
    select r.tahap, r.tanggal::text as tanggal, to_jsonb(r.waktu) #>> '{}' as waktu, r.membatalkan is not null as batal, o.peran,
      (select w.nama from wilayah w where w.kode = o.kode_kecamatan) as kecamatan
    from registrasi r left join pengguna o on o.id = r.oleh where r.posyandu_id = ${id} order by r.id desc limit 1`)
  if (!r) return 'catatannya berubah setelah halaman ini dibuka'
  const siapa = r.kecamatan ? `Kecamatan ${r.kecamatan}` : r.peran === 'dpmd' ? 'DPMD' : 'pengguna lain'
  const tahap = getTahap(r.tahap)?.nama ?? r.tahap
  const apa = r.batal
    ? `catatan ${tahap} (${formatTanggal(r.tanggal)}) dibatalkan`
    : `tahapnya dicatat ${tahap} (${formatTanggal(r.tanggal)})`
  return `${apa} oleh ${siapa} pada ${formatWaktu(new Date(r.waktu))}, setelah halaman ini Anda buka`
}

type Ada = ReadonlyMap<number, PosyanduRegistrasi>
type Langkah = Omit<LangkahMasuk, 'nomor'>

async function tolak(
  tx: Sambungan,
  p: Pilihan,
  tempat: Tempat,
  ada: Ada,
  pemegang: ReadonlyMap<string, Tempat>,
  langkah: Langkah,
  k: { peran: Peran; hariIni: string },
): Promise<string | null> {
  const kini = ada.get(p.id)
  if (kini && kini.versi !== p.versi)
    return `${await sebutPerubahan(tx, p.id)}. Tidak ada yang ditimpa; periksa, lalu ulangi bila masih perlu.`
  const nomor = p.nomor ?? null
  const lain = nomor ? pemegang.get(nomor) : undefined
  const hasil = tolakLangkah(
    kini?.peristiwa ?? [],
    { ...langkah, nomor },
    {
      ...k,
      kodeDesa: tempat.kodeDesa,
      namaDesa: tempat.desa,
      pemegangNomor: lain && lain.id !== p.id ? `${sebutPosyandu(lain.nama)} di ${lain.desa}` : null,
      tutup: tempat.tutup,
    },
  )
  return hasil?.kalimat ?? null
}

/**
 * Records one step for each of the chosen posyandu in one transaction: events, sums, data version, audit. Each is checked
 * against what stands now; what changed since the form was opened is left alone and named. Null: one of them lies outside
 * of the scope, and nothing was written.
 */
export async function saveLangkah(
  db: Db,
  c: Cakupan,
  oleh: Pencatat,
  pilihan: readonly Pilihan[],
  langkah: Langkah,
  hariIni: string,
): Promise<HasilLangkah | null> {
  return dalamGiliran(db, RegistrasiDitolak, async (tx) => {
    const id = pilihan.map((p) => p.id)
    const tempat = await listTempat(tx, id, c)
    if (pilihan.some((p) => !tempat.has(p.id))) return null
    const ada = new Map((await listRegistrasi(tx, c, { id })).map((p) => [p.id, p]))
    const pemegang = await listPemegang(
      tx,
      pilihan.flatMap((p) => p.nomor ?? []),
    )
    const hasil: HasilLangkah = { jejakId: null, berhasil: [], gagal: [] }
    const sah: Pilihan[] = []
    for (const p of pilihan) {
      const t = tempat.get(p.id) as Tempat
      const kalimat = await tolak(tx, p, t, ada, pemegang, langkah, { peran: oleh.peran, hariIni })
      if (kalimat !== null) {
        hasil.gagal.push({ id: p.id, nama: t.nama, kalimat })
        continue
      }
      if (p.nomor) pemegang.set(p.nomor, t)
      hasil.berhasil.push({ id: p.id, nama: t.nama })
      sah.push(p)
    }
    if (sah.length > 0) hasil.jejakId = await tulis(tx, oleh, sah, langkah)
    const desa = sah.map((p) => (tempat.get(p.id) as Tempat).kodeDesa)
    await perbaruiSetelah(tx, desa, [langkah.tanggal])
    return hasil
  })
}

async function tulis(tx: Sambungan, oleh: Pencatat, sah: readonly Pilihan[], l: Langkah): Promise<number> {
  const [baris] = await tx
    .insert(jejak)
    .values({
      oleh: oleh.id,
      perbuatan: 'registrasi-langkah',
      objek: 'registrasi',
      rincian: { tahap: l.tahap, tanggal: l.tanggal, lompat: l.lompat, posyandu: sah.map((p) => p.id) },
    })
    .returning({ id: jejak.id })
  const jejakId = (baris as { id: number }).id
  await tx.insert(registrasi).values(
    sah.map((p) => ({
      posyanduId: p.id,
      tahap: l.tahap,
      tanggal: l.tanggal,
      nomor: p.nomor ?? null,
      catatan: l.catatan,
      dokumen: [...l.dokumen],
      lompat: l.lompat,
      oleh: oleh.id,
      contoh: oleh.contoh,
      jejakId,
    })),
  )
  return jejakId
}
