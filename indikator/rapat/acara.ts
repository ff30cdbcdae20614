import { getIndikator } from '..'
import type { KodeTopik } from '../program/tipe'
import type { Acara, JenisAcara, TemplatRapat } from './tipe'

/** What kinds of items are called, and what they show: for the agenda's editor and the cover. */
export const NAMA_ACARA: Readonly<Record<JenisAcara, { nama: string; keterangan: string }>> = {
  sampul: { nama: 'Pembukaan', keterangan: 'Judul rapat, tempat, tanggal, dan acara' },
  'tindak-lanjut': {
    nama: 'Janji rapat sebelumnya',
    keterangan: 'Keputusan yang belum selesai, dengan angka dahulu dan kini',
  },
  vonis: { nama: 'Keadaan sekarang', keterangan: 'Tiga angka utama dan kesimpulannya' },
  peta: { nama: 'Peta', keterangan: 'Satu indikator pada peta, dengan nama dan angka' },
  peringkat: { nama: 'Peringkat', keterangan: 'Satu indikator, dari yang terjauh dari target' },
  tertinggal: { nama: 'Yang tertinggal', keterangan: 'Paling banyak empat tempat, dengan sebabnya' },
  tren: { nama: 'Tren', keterangan: 'Satu indikator dari bulan ke bulan' },
  kecamatan: { nama: 'Kartu tiap wilayah', keterangan: 'Satu salindia untuk tiap wilayah' },
  'enam-bidang': { nama: 'Enam bidang', keterangan: 'Layanan enam bidang SPM tiap wilayah' },
  registrasi: { nama: 'Laju registrasi', keterangan: 'Registrasi Kemendagri menuju tenggat' },
  program: {
    nama: 'Program',
    keterangan: 'Satu topik program: temuannya, angkanya, dan tempat yang terbawah',
  },
  teks: { nama: 'Teks sendiri', keterangan: 'Judul dan baris yang ditulis sendiri' },
  keputusan: { nama: 'Keputusan', keterangan: 'Yang diputuskan dalam rapat ini' },
}

const BERINDIKATOR: readonly JenisAcara[] = ['peta', 'peringkat', 'tertinggal', 'tren']

/** Whether an item of this kind speaks of one indicator, which it has to name. */
export function isBerindikator(jenis: JenisAcara): boolean {
  return BERINDIKATOR.includes(jenis)
}

/** What topics are called in an agenda. */
export const NAMA_TOPIK: Readonly<Record<KodeTopik, string>> = {
  bidang: 'Enam bidang dan OPD',
  tim: 'Tim Pembina',
  kegiatan: 'Kegiatan',
  lokus: 'Lokus dan desa pilot',
  anggaran: 'Anggaran lintas OPD',
  kendala: 'Sarana dan kendala',
  rencana: 'Rencana aksi',
  digital: 'Kesiapan digital',
}

/** The topic of an item that names none. */
export const TOPIK_BAKU: KodeTopik = 'kendala'

/** Name of an item as the cover and the clock say it: "Peta: Stunting". */
export function sebutAcara(a: Acara): string {
  if (a.jenis === 'teks') return a.judul?.trim() || NAMA_ACARA.teks.nama
  if (a.jenis === 'program') return NAMA_TOPIK[a.topik ?? TOPIK_BAKU]
  const { nama } = NAMA_ACARA[a.jenis]
  const indikator = isBerindikator(a.jenis) ? getIndikator(a.indikator ?? 'stunting') : null
  return indikator ? `${nama}: ${indikator.namaPendek}` : nama
}

/** What templates are called and are for. */
export const NAMA_TEMPLAT: Readonly<Record<TemplatRapat, { nama: string; keterangan: string }>> = {
  'bulanan-kabupaten': {
    nama: 'Rapat bulanan kabupaten',
    keterangan: 'Janji bulan lalu, keadaan, peta, peringkat, dan satu kartu tiap kecamatan',
  },
  kecamatan: {
    nama: 'Rapat kecamatan',
    keterangan: 'Keadaan satu kecamatan, dengan satu kartu tiap desa',
  },
  'laporan-bupati': {
    nama: 'Laporan ke Bupati',
    keterangan: 'Enam salindia: keadaan, registrasi, peta, yang tertinggal, dan janji',
  },
}

const ACARA: Readonly<Record<TemplatRapat, readonly Acara[]>> = {
  'bulanan-kabupaten': [
    { id: 'sampul', jenis: 'sampul', menit: 5 },
    { id: 'tindak-lanjut', jenis: 'tindak-lanjut', menit: 15 },
    { id: 'vonis', jenis: 'vonis', menit: 5 },
    { id: 'registrasi', jenis: 'registrasi', menit: 5 },
    { id: 'tertinggal', jenis: 'tertinggal', indikator: 'registrasi', menit: 10 },
    { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 5 },
    { id: 'peringkat', jenis: 'peringkat', indikator: 'stunting', menit: 5 },
    { id: 'tren', jenis: 'tren', indikator: 'stunting', menit: 5 },
    { id: 'enam-bidang', jenis: 'enam-bidang', menit: 5 },
    { id: 'program-tim', jenis: 'program', topik: 'tim', menit: 3 },
    { id: 'program-kendala', jenis: 'program', topik: 'kendala', menit: 3 },
    { id: 'program-rencana', jenis: 'program', topik: 'rencana', menit: 3 },
    { id: 'program-anggaran', jenis: 'program', topik: 'anggaran', menit: 3 },
    { id: 'kecamatan', jenis: 'kecamatan', menit: 40 },
    { id: 'keputusan', jenis: 'keputusan', menit: 20 },
  ],
  kecamatan: [
    { id: 'sampul', jenis: 'sampul', menit: 5 },
    { id: 'tindak-lanjut', jenis: 'tindak-lanjut', menit: 10 },
    { id: 'vonis', jenis: 'vonis', menit: 5 },
    { id: 'tertinggal', jenis: 'tertinggal', indikator: 'registrasi', menit: 10 },
    { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 5 },
    { id: 'peringkat', jenis: 'peringkat', indikator: 'stunting', menit: 5 },
    { id: 'tren', jenis: 'tren', indikator: 'stunting', menit: 5 },
    { id: 'enam-bidang', jenis: 'enam-bidang', menit: 5 },
    { id: 'program-kendala', jenis: 'program', topik: 'kendala', menit: 3 },
    { id: 'program-tim', jenis: 'program', topik: 'tim', menit: 3 },
    { id: 'kecamatan', jenis: 'kecamatan', menit: 30 },
    { id: 'keputusan', jenis: 'keputusan', menit: 15 },
  ],
  'laporan-bupati': [
    { id: 'vonis', jenis: 'vonis', menit: 2 },
    { id: 'registrasi', jenis: 'registrasi', menit: 2 },
    { id: 'tertinggal', jenis: 'tertinggal', indikator: 'registrasi', menit: 2 },
    { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 2 },
    { id: 'tren', jenis: 'tren', indikator: 'stunting', menit: 2 },
    { id: 'tindak-lanjut', jenis: 'tindak-lanjut', menit: 5 },
  ],
}

/** The agenda that a template starts with; a copy, to be edited. */
export function listAcara(templat: TemplatRapat): Acara[] {
  return ACARA[templat].map((a) => ({ ...a }))
}
