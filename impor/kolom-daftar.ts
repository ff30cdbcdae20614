import { DAFTAR } from '@/indikator/catatan'
import { type Daftar, KODE_DAFTAR, type KodeDaftar, type KolomDaftar } from '@/indikator/catatan/tipe'
import { DESA, KECAMATAN, KODE_DESA, type KolomTemplat } from './kolom-wilayah'

const isWajib = (k: KolomDaftar) => k.kunci === true || ('wajib' in k && k.wajib === true)

const BENTUK: Readonly<Record<KolomDaftar['jenis'], string>> = {
  teks: '',
  bulat: ' Bilangan bulat; kosongkan bila tidak diketahui.',
  desimal: ' Angka, boleh dengan koma.',
  rupiah: ' Angka saja, tanpa Rp dan titik.',
  tanggal: ' Tanggal, misalnya 24/10/2025.',
  tahun: '',
  'ya-tidak': '',
  pilihan: ' Pilih dari daftar.',
}

function createKolom(kode: string, k: KolomDaftar): KolomTemplat {
  const contoh = k.jenis === 'pilihan' ? (k.pilihan[k.contoh] ?? k.contoh) : k.contoh
  const angka = k.jenis === 'bulat' || k.jenis === 'rupiah' || k.jenis === 'tahun'
  return {
    kode,
    judul: k.judul,
    alias: k.alias,
    petunjuk: `${k.petunjuk}${BENTUK[k.jenis]}`,
    wajib: isWajib(k),
    contoh,
    lebar: Math.max(11, Math.min(40, Math.max(k.judul.length, String(contoh).length) + 3)),
    ...(k.jenis === 'tanggal' ? { pilihan: 'tanggal' as const } : {}),
    ...(k.jenis === 'ya-tidak' ? { pilihan: 'ya-tidak' as const } : {}),
    ...(k.jenis === 'pilihan' ? { kata: Object.values(k.pilihan) } : {}),
    ...(angka ? { pilihan: 'angka' as const, maks: k.maks } : {}),
  }
}

function listTempat({ tingkat }: Daftar): KolomTemplat[] {
  if (!tingkat.includes('kecamatan') && !tingkat.includes('desa')) return []
  const desaSaja = tingkat.length === 1 && tingkat[0] === 'desa'
  const kabupaten = tingkat.includes('kabupaten') ? ' Tulis Kabupaten untuk tingkat kabupaten.' : ''
  const kecamatan = { ...KECAMATAN, wajib: desaSaja, petunjuk: `${KECAMATAN.petunjuk}${kabupaten}` }
  const desa = {
    ...DESA,
    wajib: desaSaja,
    petunjuk: desaSaja ? DESA.petunjuk : 'Nama desa atau kelurahan. Kosongkan untuk tingkat di atasnya.',
  }
  const kode = {
    ...KODE_DESA,
    judul: 'Kode wilayah',
    petunjuk: 'Kode Kemendagri, misalnya 64.02.06 atau 64.02.06.1001. Boleh kosong.',
  }
  return tingkat.includes('desa') ? [kecamatan, desa, kode] : [kecamatan, kode]
}

const listKolom = (d: Daftar): readonly KolomTemplat[] => [
  ...listTempat(d),
  ...Object.entries(d.kolom).map(([kode, k]) => createKolom(kode, k)),
]

/** The columns of the templates of lists, in order: where, then what. */
export const KOLOM_DAFTAR = Object.fromEntries(
  KODE_DAFTAR.map((kode) => [kode, listKolom(DAFTAR[kode])] as const),
) as Record<KodeDaftar, readonly KolomTemplat[]>

/** Fields of a list that a record must have: its key and what is mandatory. */
export function listKolomPokok(d: Daftar): string[] {
  return Object.entries(d.kolom).flatMap(([kode, k]) => (isWajib(k) ? [kode] : []))
}
