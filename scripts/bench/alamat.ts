import type postgres from 'postgres'
import { KODE_DAFTAR } from '@/indikator/catatan/tipe'
import { OPD } from '@/indikator/opd'

/** Pages that ask for nothing of a signed-in user, or exist for the bench itself. */
const TANPA_UKUR = new Set(['/gangguan', '/masuk', '/ukur', '/l/[token]'])

/** Sealed routes whose public address is another one. */
const ALAMAT_LAIN: Readonly<Record<string, string>> = {
  '/ringkasan/[indikator]': '/',
  '/peta/[indikator]/[tempat]/[tingkat]/[banding]': '/peta',
  '/peta/tanpa-titik/[wilayah]': '/peta/tanpa-titik',
  '/cari': '/cari?q=tabang',
}

const KECAMATAN = '64.02.06'

/** The meetings of the sample are over; the page with newer numbers is that of one that runs, made as a copy of the first. */
export async function saveRapatBerjalan(sql: postgres.Sql): Promise<void> {
  await sql`
    with r as (
      insert into rapat (templat, judul, kode_wilayah, tanggal, bulan, acara, keadaan, dimulai, contoh)
      select templat, judul, kode_wilayah, tanggal, bulan, acara, 'berjalan', now(), true from rapat
      where not exists (select 1 from rapat where keadaan = 'berjalan') order by id limit 1 returning id
    )
    insert into potret (rapat_id, versi_data, isi, sidik_peta)
    select r.id, p.versi_data, p.isi, p.sidik_peta from r, (select * from potret order by id limit 1) p`
}

/** An address for every route with a parameter, by route; longer routes under it keep their end. Null: the sample holds none. */
async function loadContoh(sql: postgres.Sql): Promise<Readonly<Record<string, string | null>>> {
  const satu = async (awal: string, kueri: PromiseLike<readonly postgres.Row[]>) => {
    const [b] = await kueri
    return b ? `${awal}${encodeURIComponent(String(b.id))}` : null
  }
  const akhiri = (jalur: string | null, akhir: string) => jalur && jalur + akhir
  const daftar = KODE_DAFTAR[0]
  const posyandu = sql`select id from posyandu where berlaku and kode_desa like ${`${KECAMATAN}.%`} order by id limit 1`
  const desa = sql`select kode as id from wilayah where induk = ${KECAMATAN} order by kode limit 1`
  const catatan = sql`select kunci as id from catatan where daftar = ${daftar} and berlaku and not hapus order by id limit 1`
  return {
    '/batas/[id]': await satu('/batas/', sql`select id from batas order by id limit 1`),
    '/catatan/[daftar]': `/catatan/${daftar}`,
    '/catatan/[daftar]/ubah': await satu(`/catatan/${daftar}/ubah?kunci=`, catatan),
    '/desa/[kode]': await satu('/desa/', desa),
    '/impor/[id]': await satu('/impor/', sql`select id from impor order by id limit 1`),
    '/indikator/[kode]': '/indikator/stunting',
    '/kecamatan/[kode]': `/kecamatan/${KECAMATAN}`,
    '/letak/[id]': await satu('/letak/', posyandu),
    '/pengguna/[id]': await satu('/pengguna/', sql`select id from pengguna order by id limit 1`),
    '/persetujuan/[id]': await satu('/persetujuan/', sql`select id from pengajuan order by id limit 1`),
    '/posyandu/[id]': await satu('/posyandu/', posyandu),
    '/program/bidang/[tampil]': '/program/bidang',
    '/program/bidang/kecamatan/[kode]': `/program/bidang/${KECAMATAN}`,
    '/program/bidang/satu/[bidang]': '/program/bidang/kesehatan',
    '/program/digital/[kode]': `/program/digital/${KECAMATAN}`,
    '/program/kendala/[kode]': `/program/kendala/${KECAMATAN}`,
    '/program/lokus/[id]': await satu('/program/lokus/', sql`select id from pilot order by id limit 1`),
    '/program/opd/[kode]': `/program/opd/${Object.keys(OPD)[0]}`,
    '/program/tim/[kode]': `/program/tim/${KECAMATAN}`,
    '/program/tim/kader/[kode]': `/program/tim/kader/${KECAMATAN}`,
    '/rapat/[id]': await satu('/rapat/', sql`select id from rapat order by id limit 1`),
    '/rapat/[id]/angka': akhiri(
      await satu('/rapat/', sql`select id from rapat where keadaan = 'berjalan' order by id limit 1`),
      '/angka',
    ),
    '/registrasi/posyandu/[id]': await satu('/registrasi/posyandu/', posyandu),
    '/tindak-lanjut/[id]': await satu(
      '/tindak-lanjut/',
      sql`select id from tindak_lanjut order by id limit 1`,
    ),
  }
}

/** One page to be measured. `jalur` null: the sample holds nothing to show on it; undefined: nobody gave an example for it. */
export interface Alamat {
  rute: string
  jalur: string | null | undefined
}

/** What to open for each route of the app, sealed ones by their public address. */
export async function listAlamat(sql: postgres.Sql, semua: readonly string[]): Promise<Alamat[]> {
  const contoh = await loadContoh(sql)
  const kunci = Object.keys(contoh).sort((a, b) => b.length - a.length)
  return semua
    .map((r) => r.replace(/^\/s\/\[segel\]\/\[bulan\]/, ''))
    .filter((r) => !TANPA_UKUR.has(r))
    .map((rute) => {
      const lain = ALAMAT_LAIN[rute]
      if (lain !== undefined || !rute.includes('[')) return { rute, jalur: lain ?? rute }
      const k = kunci.find((x) => rute === x || rute.startsWith(`${x}/`))
      const awal = k === undefined ? undefined : contoh[k]
      return { rute, jalur: k !== undefined && awal ? `${awal}${rute.slice(k.length)}` : awal }
    })
}
