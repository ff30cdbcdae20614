import type { Acuan, Desa, Kecamatan, Posyandu, Usulan } from './acuan'
import { formatNamaPosyandu, hitungKemiripan, normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import type { RujukanPosyandu } from './tipe'

/** "A, B, dan C". */
export function formatDaftar(nama: readonly string[], kata = 'dan'): string {
  if (nama.length <= 1) return nama[0] ?? ''
  if (nama.length === 2) return `${nama[0]} ${kata} ${nama[1]}`
  return `${nama.slice(0, -1).join(', ')}, ${kata} ${nama.at(-1)}`
}

function formatUsulan(usulan: Usulan, lain: string): string {
  if (usulan.length === 0) return lain
  return `Mungkin maksudnya ${formatDaftar(
    usulan.map((u) => `"${u.teks}"`),
    'atau',
  )}? Perbaiki namanya bila benar.`
}

/** Ten digits of a desa code in whatever writing, as `64.02.06.1001`; null when it is none. */
function parseKodeDesa(teks: string): string | null {
  const angka = teks.replace(/[.\s-]/g, '')
  return /^\d{10}$/.test(angka) ? angka.replace(/^(\d{2})(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3.$4') : null
}

const namaKecamatan = (acuan: Acuan, kode: string) => acuan.getKecamatan(kode)?.nama ?? kode

function findDesaKode(baca: PembacaBaris, acuan: Acuan, teksKode: string): Desa | null {
  const kode = parseKodeDesa(teksKode)
  const desa = kode ? acuan.getDesa(kode) : null
  if (!desa) {
    baca.galat('kode-desa-salah', 'kode_desa', `kode desa "${teksKode}" tidak dikenal di kabupaten ini.`, {
      saran:
        'Tulis kode Kemendagri sepuluh angka, misalnya 64.02.06.1001, atau kosongkan dan isi nama desanya.',
    })
    return null
  }
  const nama = baca.teks('desa')
  if (nama && hitungKemiripan(normalisasiNama(nama), normalisasiNama(desa.nama)) < 0.7) {
    baca.galat(
      'kode-desa-tidak-cocok',
      'kode_desa',
      `kode ${desa.kode} adalah ${desa.nama}, padahal kolom ${baca.sebut('desa', 'Desa')} berisi "${nama}".`,
      {
        saran: 'Periksa kembali salah satunya.',
      },
    )
    return null
  }
  const kecamatan = baca.teks('kecamatan')
  const temu = kecamatan ? acuan.findKecamatan(kecamatan) : null
  if (temu?.jenis === 'satu' && temu.hasil.kode !== desa.kodeKecamatan) {
    baca.galat(
      'kode-desa-tidak-cocok',
      'kode_desa',
      `kode ${desa.kode} ada di Kecamatan ${namaKecamatan(acuan, desa.kodeKecamatan)}, padahal kolom ${baca.sebut('kecamatan', 'Kecamatan')} berisi "${kecamatan}".`,
      { saran: 'Periksa kembali salah satunya.' },
    )
    return null
  }
  return desa
}

function laporKecamatanKosong(baca: PembacaBaris, acuan: Acuan, desa: string | null): void {
  const senama = desa ? acuan.listDesaSenama(desa) : []
  const di = formatDaftar(senama.map((d) => namaKecamatan(acuan, d.kodeKecamatan)))
  if (senama.length > 1) {
    baca.galat('desa-rancu', 'desa', `desa "${desa}" ada di ${senama.length} kecamatan: ${di}.`, {
      saran: 'Isi kecamatannya atau kode desanya.',
    })
    return
  }
  baca.galat('kecamatan-kosong', 'kecamatan', 'kecamatan kosong.', {
    saran:
      senama.length === 1
        ? `Desa "${desa}" ada di Kecamatan ${di}; isi kecamatannya bila benar.`
        : 'Isi nama kecamatan.',
  })
}

function findKecamatan(baca: PembacaBaris, acuan: Acuan, desa: string | null): Kecamatan | null {
  const teks = baca.teks('kecamatan') ?? (baca.ada('kecamatan') ? null : baca.tabel.keterangan.kecamatan)
  if (!teks) {
    const milik = acuan.konteks.kodeKecamatan ? acuan.getKecamatan(acuan.konteks.kodeKecamatan) : null
    if (!milik) laporKecamatanKosong(baca, acuan, desa)
    return milik
  }
  const temu = acuan.findKecamatan(teks)
  if (temu.jenis === 'satu') return temu.hasil
  const usulan = temu.jenis === 'tidak-ada' ? temu.usulan : []
  baca.galat('kecamatan-tidak-dikenal', 'kecamatan', `kecamatan "${teks}" tidak dikenal.`, {
    saran: formatUsulan(usulan, 'Tulis nama kecamatan seperti pada daftar di templat.'),
    usulan,
  })
  return null
}

function laporDesaTidakDikenal(
  baca: PembacaBaris,
  acuan: Acuan,
  teks: string,
  kecamatan: Kecamatan,
  usulan: Usulan,
): void {
  const lain = acuan.listDesaSenama(teks).map((d) => namaKecamatan(acuan, d.kodeKecamatan))
  const adaDi = lain.length > 0 ? ` Desa bernama itu ada di Kecamatan ${formatDaftar(lain)}.` : ''
  baca.galat(
    'desa-tidak-dikenal',
    'desa',
    `desa "${teks}" tidak ada di Kecamatan ${kecamatan.nama}.${adaDi}`,
    {
      saran: formatUsulan(
        usulan,
        lain.length > 0
          ? 'Periksa kembali desa atau kecamatannya.'
          : 'Tulis nama desa seperti pada daftar di templat.',
      ),
      usulan,
    },
  )
}

function findDesaNama(baca: PembacaBaris, acuan: Acuan): Desa | null {
  const teks = baca.teks('desa') ?? (baca.ada('desa') ? null : baca.tabel.keterangan.desa)
  const kecamatan = findKecamatan(baca, acuan, teks)
  if (!teks) {
    baca.galat('desa-kosong', 'desa', 'desa atau kelurahan kosong.', {
      saran: 'Isi nama desa atau kelurahan.',
    })
    return null
  }
  if (!kecamatan) return null
  const temu = acuan.findDesa(teks, kecamatan.kode)
  if (temu.jenis === 'satu') return temu.hasil
  if (temu.jenis === 'banyak') {
    baca.galat(
      'desa-rancu',
      'desa',
      `di Kecamatan ${kecamatan.nama} ada ${temu.hasil.length} desa bernama "${teks}".`,
      {
        saran: `Isi kode desanya: ${formatDaftar(
          temu.hasil.map((d) => d.kode),
          'atau',
        )}.`,
      },
    )
    return null
  }
  laporDesaTidakDikenal(baca, acuan, teks, kecamatan, temu.usulan)
  return null
}

/** The desa of a row: by code first, else by kecamatan and name; null with findings when it is not certain or not the sender's. */
export function findDesaBaris(baca: PembacaBaris, acuan: Acuan): Desa | null {
  const kode = baca.teks('kode_desa')
  const desa = kode ? findDesaKode(baca, acuan, kode) : findDesaNama(baca, acuan)
  const milik = acuan.konteks.kodeKecamatan
  if (desa && milik && desa.kodeKecamatan !== milik) {
    baca.galat(
      'di-luar-kecamatan',
      baca.ada('desa') ? 'desa' : 'kode_desa',
      `${desa.nama} ada di Kecamatan ${namaKecamatan(acuan, desa.kodeKecamatan)}, di luar kecamatan Anda (${namaKecamatan(acuan, milik)}).`,
      { saran: 'Hapus barisnya; laporan kecamatan lain dikirim oleh kecamatan itu.' },
    )
    return null
  }
  return desa
}

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
    },
  )
  return null
}

/** The known posyandu of a row; null with findings. A blank name is a finding unless `bolehKosong`. */
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
  if (temu.jenis === 'satu') return { id: temu.hasil.id, nama: temu.hasil.nama }
  if (temu.jenis === 'banyak') return laporPosyanduBanyak(baca, desa, teks, temu.hasil)
  baca.galat('posyandu-tidak-dikenal', 'posyandu', `posyandu "${teks}" belum terdata di ${desa.nama}.`, {
    saran: formatUsulan(
      temu.usulan,
      'Posyandu baru didaftarkan lebih dahulu lewat templat Daftar registrasi.',
    ),
    usulan: temu.usulan,
  })
  return null
}

/** Most characters of a new posyandu's name. */
const PANJANG_NAMA = 80

/** The known posyandu of a row of the registration list, or the proposal of a new one; null with findings. */
export function findPosyanduAtauBaru(baca: PembacaBaris, acuan: Acuan, desa: Desa): RujukanPosyandu | null {
  const teks = getTeksPosyandu(baca)
  if (!teks || !/\p{L}/u.test(teks)) {
    const kalimat = teks ? `"${teks}" bukan nama posyandu.` : 'nama posyandu kosong.'
    baca.galat('posyandu-kosong', 'posyandu', kalimat, { saran: 'Isi nama posyandu.' })
    return null
  }
  const temu = acuan.findPosyandu(teks, desa.kode)
  if (temu.jenis === 'satu') return { id: temu.hasil.id, nama: temu.hasil.nama }
  if (temu.jenis === 'banyak') return laporPosyanduBanyak(baca, desa, teks, temu.hasil)
  const nama = formatNamaPosyandu(teks).slice(0, PANJANG_NAMA)
  const mirip = temu.usulan.filter((u) => u.skor > 0.8)
  if (mirip.length > 0) {
    baca.lapor(
      'peringatan',
      'posyandu-mirip',
      'posyandu',
      `"${nama}" belum terdata di ${desa.nama} dan akan didaftarkan sebagai posyandu baru, padahal mirip ${formatDaftar(mirip.map((u) => `"${u.teks}"`))}.`,
      {
        saran: 'Bila posyandunya sama, perbaiki namanya sebelum disimpan.',
        usulan: mirip,
      },
    )
  } else {
    baca.lapor(
      'info',
      'posyandu-baru',
      'posyandu',
      `posyandu "${nama}" belum terdata di ${desa.nama} dan akan didaftarkan.`,
    )
  }
  return { baru: nama }
}
