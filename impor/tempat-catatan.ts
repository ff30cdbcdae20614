import type { Daftar, TingkatTempat } from '@/indikator/catatan/tipe'
import { namaKabupaten, namaSingkat } from '@/lib/identitas'
import type { Acuan } from './acuan'
import { normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import { formatDaftar } from './sebut-daftar'
import { findDesaBaris, findKecamatanBaris } from './tempat'

/** Where a record lies. */
interface Tempat {
  kode: string
  nama: string
}

const NAMA_TINGKAT: Readonly<Record<TingkatTempat, string>> = {
  kabupaten: 'kabupaten',
  kecamatan: 'kecamatan',
  desa: 'desa/kelurahan',
}

const getTingkat = (kode: string): TingkatTempat =>
  kode.length === 5 ? 'kabupaten' : kode.length === 8 ? 'kecamatan' : 'desa'

function isKabupaten(teks: string): boolean {
  const polos = normalisasiNama(teks.replace(/^(kabupaten|kab\.?|pemkab)\s*/i, ''))
  return (
    /^(kabupaten|kab\.?|tingkat kabupaten)$/i.test(teks.trim()) ||
    [namaKabupaten, namaSingkat].some((n) => normalisasiNama(n.replace(/^kabupaten\s+/i, '')) === polos)
  )
}

/** Codes of four, six or ten digits in whatever writing; null for anything else. */
function parseKode(teks: string): string | null {
  const angka = teks.replace(/[.\s-]/g, '')
  if (!/^(\d{4}|\d{6}|\d{10})$/.test(angka)) return null
  return [angka.slice(0, 2), angka.slice(2, 4), angka.slice(4, 6), angka.slice(6)].filter(Boolean).join('.')
}

const getKabupaten = (acuan: Acuan): Tempat => ({
  kode: acuan.konteks.kecamatan[0]?.kode.slice(0, 5) ?? '',
  nama: 'Kabupaten',
})

function findMenurutKode(baca: PembacaBaris, acuan: Acuan, teks: string): Tempat | null {
  const kode = parseKode(teks)
  const kabupaten = getKabupaten(acuan)
  const ada = kode === kabupaten.kode ? kabupaten : kode && acuan.getKecamatan(kode)
  if (ada) return ada
  baca.galat('kode-desa-salah', 'kode_desa', `kode wilayah "${teks}" tidak dikenal di kabupaten ini.`, {
    saran: 'Tulis kode Kemendagri seperti 64.02.06 atau 64.02.06.1001, atau kosongkan dan isi namanya.',
  })
  return null
}

// Without a key field the place alone tells records apart: one forgotten name must not become the record of the kabupaten.
function findTanpaNama(baca: PembacaBaris, acuan: Acuan, d: Daftar): Tempat | null {
  const milik = acuan.konteks.kodeKecamatan
  if (milik) return acuan.getKecamatan(milik)
  const adaKunci = Object.values(d.kolom).some((k) => k.kunci)
  const tanpaKolom = !baca.ada('kecamatan') && !baca.ada('desa') && !baca.ada('kode_desa')
  if (d.tingkat.includes('kabupaten') && (adaKunci || tanpaKolom)) return getKabupaten(acuan)
  baca.galat('kecamatan-kosong', 'kecamatan', 'wilayahnya kosong.', {
    saran: d.tingkat.includes('kabupaten')
      ? 'Isi nama kecamatan, atau tulis Kabupaten untuk tingkat kabupaten.'
      : 'Isi nama kecamatannya.',
  })
  return null
}

function findTempat(baca: PembacaBaris, acuan: Acuan, d: Daftar): Tempat | null {
  const kode = baca.teks('kode_desa')
  if (kode && kode.replace(/\D/g, '').length < 10) return findMenurutKode(baca, acuan, kode)
  const desa = baca.teks('desa') ?? (baca.ada('desa') ? null : baca.tabel.keterangan.desa)
  const desaSaja = d.tingkat.every((t) => t === 'desa')
  if (kode || desaSaja || (desa && !isKabupaten(desa))) return findDesaBaris(baca, acuan)
  const kecamatan = baca.teks('kecamatan') ?? (baca.ada('kecamatan') ? null : baca.tabel.keterangan.kecamatan)
  if (!kecamatan) return desa ? getKabupaten(acuan) : findTanpaNama(baca, acuan, d)
  return isKabupaten(kecamatan) ? getKabupaten(acuan) : findKecamatanBaris(baca, acuan)
}

/** The place of a record, of a level that its list has and within the sender's scope; null with findings otherwise. */
export function findTempatCatatan(baca: PembacaBaris, acuan: Acuan, d: Daftar): Tempat | null {
  const tempat = findTempat(baca, acuan, d)
  if (!tempat) return null
  baca.kodeDesa = tempat.kode
  const untuk = baca.ada('desa') && tempat.kode.length > 8 ? 'desa' : 'kecamatan'
  const milik = acuan.konteks.kodeKecamatan
  if (milik && tempat.kode !== milik && !tempat.kode.startsWith(`${milik}.`)) {
    const sendiri = acuan.getKecamatan(milik)?.nama ?? milik
    baca.galat('di-luar-kecamatan', untuk, `${tempat.nama} di luar kecamatan Anda (${sendiri}).`, {
      saran: 'Hapus barisnya; catatan tempat lain dikirim oleh yang berwenang.',
    })
    return null
  }
  if (d.tingkat.includes(getTingkat(tempat.kode))) return tempat
  const tingkat = formatDaftar(
    d.tingkat.map((t) => NAMA_TINGKAT[t]),
    'atau',
  )
  baca.galat('tempat-tingkat', untuk, `${d.nama} dicatat per ${tingkat}, bukan untuk ${tempat.nama}.`, {
    saran: `Isi ${tingkat} yang dimaksud.`,
  })
  return null
}
