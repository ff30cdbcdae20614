import type { Acuan, Desa, Posyandu } from './acuan'
import type { Usulan } from './cocok'
import { formatNamaPosyandu, normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import { formatDaftar } from './sebut-daftar'
import { ambilTemu, formatUsulan } from './tempat'
import type { RujukanPosyandu } from './tipe'

/** Most characters of a new posyandu's name. */
const PANJANG_NAMA = 80
/** From here on a new name looks so much like a known one that it is asked even where the sender agreed to all. */
const MIRIP = 0.8

function getTeksPosyandu(baca: PembacaBaris): string | null {
  const teks = baca.teks('posyandu') ?? (baca.ada('posyandu') ? null : baca.tabel.keterangan.posyandu)
  return teks && /[\p{L}\p{N}]/u.test(teks) ? teks : null
}

function laporPosyanduBanyak(baca: PembacaBaris, desa: Desa, teks: string, hasil: Posyandu[]): null {
  baca.galat(
    'posyandu-rancu',
    'posyandu',
    `"${teks}" cocok dengan lebih dari satu posyandu di ${desa.nama}: ${formatDaftar(hasil.map((p) => p.nama))}.`,
    {
      saran: 'Tulis nama lengkap posyandunya.',
      usulan: hasil.slice(0, 3).map((p) => ({ teks: p.nama, skor: 1 })),
    },
  )
  return null
}

/** Rows of a posyandu nobody knows wait until a person agrees that it is new, or says which one it is. */
function usulkanBaru(
  baca: PembacaBaris,
  acuan: Acuan,
  desa: Desa,
  teks: string,
  usulan: Usulan,
): RujukanPosyandu | null {
  const nama = formatNamaPosyandu(teks).slice(0, PANJANG_NAMA)
  const { posyanduBaru } = acuan.konteks
  const baru = { kodeDesa: desa.kode, nama }
  const setuju =
    posyanduBaru === 'semua'
      ? baca.tabel.templat === 'registrasi'
      : posyanduBaru.has(`${desa.kode}|${normalisasiNama(nama)}`)
  if (!setuju) {
    baca.galat('posyandu-tidak-dikenal', 'posyandu', `posyandu "${nama}" belum terdata di ${desa.nama}.`, {
      saran: `${formatUsulan(usulan, 'Tidak ada yang mirip.')} Cocokkan, atau setujui sebagai posyandu baru.`,
      usulan,
      baru,
    })
    return null
  }
  const mirip = usulan.filter((u) => u.skor > MIRIP)
  if (mirip.length > 0) {
    baca.lapor(
      'peringatan',
      'posyandu-mirip',
      'posyandu',
      `"${nama}" belum terdata di ${desa.nama} dan akan didaftarkan sebagai posyandu baru, padahal mirip ${formatDaftar(mirip.map((u) => `"${u.teks}"`))}.`,
      { saran: 'Bila posyandunya sama, cocokkan sebelum disimpan.', usulan: mirip, baru },
    )
  } else {
    const kalimat = `posyandu "${nama}" belum terdata di ${desa.nama} dan akan didaftarkan.`
    baca.lapor('info', 'posyandu-baru', 'posyandu', kalimat, { baru })
  }
  return { baru: nama }
}

/** The posyandu of a row: known, or new and agreed to; null with findings. A blank name is a finding unless `bolehKosong`. */
export function findPosyanduBaris(
  baca: PembacaBaris,
  acuan: Acuan,
  desa: Desa,
  bolehKosong: boolean,
): RujukanPosyandu | null {
  const teks = getTeksPosyandu(baca)
  if (!teks) {
    if (!bolehKosong)
      baca.galat('posyandu-kosong', 'posyandu', 'nama posyandu kosong.', { saran: 'Isi nama posyandu.' })
    return null
  }
  const temu = acuan.findPosyandu(teks, desa.kode)
  const dikenal = ambilTemu(baca, 'posyandu', teks, temu)
  if (dikenal) return { id: dikenal.id, nama: dikenal.nama }
  if (temu.jenis === 'banyak') return laporPosyanduBanyak(baca, desa, teks, temu.hasil)
  if (!/\p{L}/u.test(teks)) {
    baca.galat('posyandu-kosong', 'posyandu', `"${teks}" bukan nama posyandu.`, {
      saran: 'Isi nama posyandu.',
    })
    return null
  }
  return usulkanBaru(baca, acuan, desa, teks, temu.jenis === 'tidak-ada' ? temu.usulan : [])
}
