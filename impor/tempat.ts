import { formatPersen } from '@/lib/angka'
import type { Acuan, Desa, Kecamatan, Temu } from './acuan'
import type { Usulan } from './cocok'
import { hitungKemiripan, normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import { formatDaftar } from './sebut-daftar'

/** "Mungkin maksudnya …?", or `lain` where nothing looks like it. */
export function formatUsulan(usulan: Usulan, lain: string): string {
  if (usulan.length === 0) return lain
  return `Mungkin maksudnya ${formatDaftar(
    usulan.map((u) => `"${u.teks}"`),
    'atau',
  )}?`
}

/** The place that a name certainly means, said where the name is spelt otherwise; null when it has to be asked. */
export function ambilTemu<T extends { nama: string }>(
  baca: PembacaBaris,
  untuk: 'kecamatan' | 'desa' | 'posyandu',
  teks: string,
  temu: Temu<T>,
): T | null {
  if (temu.jenis === 'mirip' || (temu.jenis === 'satu' && temu.ingat)) {
    const sebab =
      temu.jenis === 'mirip'
        ? `kemiripan ${formatPersen(temu.skor * 100, 0)}`
        : 'seperti yang pernah dipastikan'
    baca.lapor('info', 'nama-dicocokkan', untuk, `"${teks}" dibaca ${temu.hasil.nama} (${sebab}).`, {
      saran: 'Ubah bila keliru.',
    })
  }
  return temu.jenis === 'satu' || temu.jenis === 'mirip' ? temu.hasil : null
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
  if ((temu?.jenis === 'satu' || temu?.jenis === 'mirip') && temu.hasil.kode !== desa.kodeKecamatan) {
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
    baca.galat('desa-rancu', 'kecamatan', `desa "${desa}" ada di ${senama.length} kecamatan: ${di}.`, {
      saran: 'Isi kecamatannya.',
      usulan: senama.slice(0, 3).map((d) => ({ teks: namaKecamatan(acuan, d.kodeKecamatan), skor: 1 })),
    })
    return
  }
  baca.galat('kecamatan-kosong', 'kecamatan', 'kecamatan kosong.', {
    saran:
      senama.length === 1
        ? `Desa "${desa}" ada di Kecamatan ${di}; isi kecamatannya bila benar.`
        : 'Isi nama kecamatan.',
    usulan: senama.length === 1 ? [{ teks: di, skor: 1 }] : [],
  })
}

/** The kecamatan of a row by its name; null with findings when it is not certain. */
export function findKecamatanBaris(baca: PembacaBaris, acuan: Acuan): Kecamatan | null {
  return findKecamatan(baca, acuan, null)
}

function findKecamatan(baca: PembacaBaris, acuan: Acuan, desa: string | null): Kecamatan | null {
  const teks = baca.teks('kecamatan') ?? (baca.ada('kecamatan') ? null : baca.tabel.keterangan.kecamatan)
  if (!teks) {
    const milik = acuan.konteks.kodeKecamatan ? acuan.getKecamatan(acuan.konteks.kodeKecamatan) : null
    if (!milik) laporKecamatanKosong(baca, acuan, desa)
    return milik
  }
  const temu = acuan.findKecamatan(teks)
  const dikenal = ambilTemu(baca, 'kecamatan', teks, temu)
  if (dikenal) return dikenal
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

// A name that another kecamatan bears exactly may be right and the kecamatan wrong: not taken for one that looks like it.
function requireSendiri(acuan: Acuan, teks: string, temu: Temu<Desa>): Temu<Desa> {
  if (temu.jenis !== 'mirip' || acuan.listDesaSenama(teks).length === 0) return temu
  return { jenis: 'tidak-ada', usulan: [{ teks: temu.hasil.nama, skor: temu.skor }] }
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
  const temu = requireSendiri(acuan, teks, acuan.findDesa(teks, kecamatan.kode))
  const dikenal = ambilTemu(baca, 'desa', teks, temu)
  if (dikenal) return dikenal
  if (temu.jenis === 'banyak') {
    baca.galat(
      'desa-rancu',
      'kode_desa',
      `di Kecamatan ${kecamatan.nama} ada ${temu.hasil.length} desa bernama "${teks}".`,
      {
        saran: `Isi kode desanya: ${formatDaftar(
          temu.hasil.map((d) => d.kode),
          'atau',
        )}.`,
        usulan: temu.hasil.slice(0, 3).map((d) => ({ teks: d.kode, skor: 1 })),
      },
    )
    return null
  }
  laporDesaTidakDikenal(baca, acuan, teks, kecamatan, temu.jenis === 'tidak-ada' ? temu.usulan : [])
  return null
}

/** The desa of a row: by code first, else by kecamatan and name; null with findings when it is not certain or not the sender's. */
export function findDesaBaris(baca: PembacaBaris, acuan: Acuan): Desa | null {
  const kode = baca.teks('kode_desa')
  const desa = kode ? findDesaKode(baca, acuan, kode) : findDesaNama(baca, acuan)
  const milik = acuan.konteks.kodeKecamatan
  baca.kodeDesa = desa?.kode ?? null
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
