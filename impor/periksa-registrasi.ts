import { TANGGAL_PERTAMA } from '@/indikator/periksa-tahap'
import { getTahap, type KodeTahap, POLA_NOMOR, TAHAP } from '@/indikator/tahap-registrasi'
import { formatTanggal } from '@/lib/periode'
import type { Acuan, Desa } from './acuan'
import { createRumusGalat } from './angka'
import { findKodeDasbor, isLembarKemendagri } from './baris-kemendagri'
import { listUsulan, normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import { loadKoordinat } from './periksa-letak'
import { formatDaftar } from './sebut-daftar'
import { parseTanggal } from './tanggal'
import { findDesaBaris } from './tempat'
import { findPosyanduBaris } from './tempat-posyandu'
import type { IsiRegistrasi, RujukanPosyandu } from './tipe'

type Peristiwa = IsiRegistrasi['peristiwa'][number]

const PANJANG_CATATAN = 300

const SEBUTAN_TAHAP: readonly (readonly [sebutan: readonly string[], kode: KodeTahap])[] = [
  [['belum', 'belum ada', 'belum diproses', 'draf', 'draft'], 'belum'],
  [['musdes', 'musyawarah', 'musyawarah desa/kelurahan', 'berita acara'], 'musyawarah'],
  [['sk', 'pembentukan', 'sk posyandu'], 'sk-pembentukan'],
  [['pengurus', 'sk pengurus', 'sk kader', 'sk pengurus dan kader', 'sk kepengurusan'], 'sk-pengurus'],
  [['diajukan', 'pengajuan', 'diusulkan', 'usulan'], 'diajukan'],
  [['verifikasi', 'diverifikasi', 'proses verifikasi', 'terverifikasi'], 'verifikasi'],
  [['dimasukkan', 'diinput', 'input', 'sudah diinput', 'entri', 'dimasukkan ke sistem'], 'dimasukkan'],
  [
    [
      'terdaftar',
      'sudah terdaftar',
      'teregistrasi',
      'registrasi',
      'bernomor',
      'sudah',
      'selesai',
      'terbit nomor',
    ],
    'terdaftar',
  ],
  [['dikembalikan', 'kembali', 'ditolak', 'revisi', 'perbaikan'], 'dikembalikan'],
]

const menurutSebutan = new Map<string, KodeTahap>([
  ...SEBUTAN_TAHAP.flatMap(([sebutan, kode]) => sebutan.map((s) => [normalisasiNama(s), kode] as const)),
  ...TAHAP.flatMap((t) => [
    [normalisasiNama(t.nama), t.kode] as const,
    [normalisasiNama(t.kode), t.kode] as const,
  ]),
])

/** The text of a cell; null when it is blank or holds a dash only. */
function loadTeks(baca: PembacaBaris, untuk: string): string | null {
  const teks = baca.teks(untuk)
  return teks && /[\p{L}\p{N}]/u.test(teks) ? teks : null
}

function loadTahap(baca: PembacaBaris): KodeTahap | null {
  const teks = loadTeks(baca, 'tahap')
  if (isLembarKemendagri(baca)) return 'terdaftar'
  if (!teks) {
    if (baca.teks('nomor_registrasi') && !baca.ada('tahap')) return 'terdaftar'
    baca.galat('tahap-kosong', 'tahap', 'tahap kosong.', {
      saran: `Isi salah satu: ${formatDaftar(
        TAHAP.map((t) => t.nama),
        'atau',
      )}.`,
    })
    return null
  }
  const kode = menurutSebutan.get(normalisasiNama(teks))
  if (kode) return kode
  const usulan = listUsulan(
    teks,
    TAHAP.map((t) => t.nama),
  )
  baca.galat('tahap-tidak-dikenal', 'tahap', `tahap "${teks}" tidak dikenal.`, {
    saran: `Pakai salah satu: ${formatDaftar(
      TAHAP.map((t) => t.nama),
      'atau',
    )}.`,
    usulan,
  })
  return null
}

function loadTanggal(baca: PembacaBaris, acuan: Acuan, untuk: string): string | null {
  const sel = baca.sel(untuk)
  const teks = loadTeks(baca, untuk)
  if (sel === null || !teks) return null
  if (typeof sel === 'object' && 'galat' in sel) {
    baca.laporKalimat('galat', untuk, createRumusGalat(sel.galat))
    return null
  }
  const tanggal = parseTanggal(sel)
  if (!tanggal) {
    baca.galat('tanggal-tidak-terbaca', untuk, `"${teks}" bukan tanggal.`, {
      saran: 'Tulis hari/bulan/tahun, misalnya 24/10/2025.',
    })
  } else if (tanggal > acuan.konteks.hariIni) {
    baca.galat('tanggal-mendatang', untuk, `${formatTanggal(tanggal)} belum terjadi.`, {
      saran: 'Periksa kembali tanggalnya.',
    })
  } else if (tanggal < TANGGAL_PERTAMA) {
    baca.galat('tanggal-tidak-wajar', untuk, `${formatTanggal(tanggal)} terlalu lama.`, {
      saran: 'Periksa kembali tahunnya.',
    })
  }
  return tanggal
}

/** `64.02.06.1001.001` also from bare digits; the text itself when it has another form. */
function rapikanNomor(teks: string): string {
  const angka = teks.replace(/[.\s-]/g, '')
  return /^\d{13}$/.test(angka)
    ? angka.replace(/^(\d{2})(\d{2})(\d{2})(\d{4})(\d{3})$/, '$1.$2.$3.$4.$5')
    : teks
}

function periksaNomor(
  baca: PembacaBaris,
  acuan: Acuan,
  nomor: string,
  desa: Desa | null,
  posyandu: RujukanPosyandu | null,
): void {
  if (!POLA_NOMOR.test(nomor)) {
    baca.galat('nomor-bentuk', 'nomor_registrasi', `"${nomor}" bukan bentuk nomor registrasi.`, {
      saran: 'Bentuknya provinsi.kabupaten.kecamatan.desa.urut, misalnya 64.02.06.1001.001.',
    })
    return
  }
  const kodeDesa = nomor.slice(0, 13)
  if (desa && kodeDesa !== desa.kode) {
    const pemilik = acuan.getDesa(kodeDesa)
    const milik = pemilik
      ? `milik ${pemilik.nama} (Kecamatan ${acuan.getKecamatan(pemilik.kodeKecamatan)?.nama ?? '?'})`
      : 'bukan milik desa mana pun di kabupaten ini'
    baca.galat(
      'nomor-desa',
      'nomor_registrasi',
      `nomor ${nomor} ${milik}, padahal barisnya untuk ${desa.nama} (${desa.kode}).`,
      {
        saran: 'Periksa kembali nomor atau desanya.',
      },
    )
    return
  }
  const pemegang = acuan.konteks.nomor.get(nomor)
  if (pemegang === undefined || !posyandu || ('id' in posyandu && posyandu.id === pemegang)) return
  const nama = acuan.konteks.posyandu.find((p) => p.id === pemegang)?.nama
  baca.galat(
    'nomor-terpakai',
    'nomor_registrasi',
    `nomor ${nomor} sudah dipakai${nama ? ` posyandu ${nama}` : ' posyandu lain'}.`,
    {
      saran: 'Periksa kembali nomornya.',
    },
  )
}

function loadNomor(
  baca: PembacaBaris,
  acuan: Acuan,
  tahap: KodeTahap | null,
  desa: Desa | null,
  posyandu: RujukanPosyandu | null,
): string | null {
  const teks = loadTeks(baca, 'nomor_registrasi')
  const nomor = teks ? rapikanNomor(teks) : null
  if (tahap === 'terdaftar' && !nomor) {
    baca.galat('nomor-kosong', 'nomor_registrasi', 'tahapnya Terdaftar, tetapi nomor registrasinya kosong.', {
      saran: 'Isi nomornya, atau ubah tahapnya.',
    })
  } else if (nomor && tahap && tahap !== 'terdaftar') {
    baca.galat(
      'nomor-tahap',
      'nomor_registrasi',
      `nomor sudah diisi, tetapi tahapnya ${getTahap(tahap)?.nama}.`,
      {
        saran: 'Ubah tahapnya menjadi Terdaftar, atau kosongkan nomornya.',
      },
    )
  } else if (nomor) periksaNomor(baca, acuan, nomor, desa, posyandu)
  return nomor
}

const BERKAS = [
  {
    tahap: 'musyawarah',
    kode: 'berita-acara',
    nama: 'Berita acara',
    nomor: 'berita_acara',
    tanggal: 'tanggal_musyawarah',
  },
  {
    tahap: 'sk-pembentukan',
    kode: 'sk-pembentukan',
    nama: 'SK pembentukan',
    nomor: 'sk_pembentukan',
    tanggal: 'tanggal_sk_pembentukan',
  },
  {
    tahap: 'sk-pengurus',
    kode: 'sk-pengurus',
    nama: 'SK pengurus',
    nomor: 'sk_pengurus',
    tanggal: 'tanggal_sk_pengurus',
  },
] as const satisfies readonly {
  tahap: KodeTahap
  kode: string
  nama: string
  nomor: string
  tanggal: string
}[]

/** Documents with a date become events; those without are kept as a remark. */
interface Berkas {
  peristiwa: Peristiwa[]
  catatan: string[]
  /** Null: the list has no columns for papers. */
  tercentang: string[] | null
}

function loadDokumen(baca: PembacaBaris, acuan: Acuan): Berkas {
  const peristiwa: Peristiwa[] = []
  const catatan: string[] = []
  const tercentang: string[] = []
  if (isLembarKemendagri(baca)) return { peristiwa, catatan, tercentang: null }
  for (const d of BERKAS) {
    const teks = loadTeks(baca, d.nomor)
    const isi = teks ? `${d.nama}: ${teks}` : null
    const tanggal = loadTanggal(baca, acuan, d.tanggal)
    if (teks && !/^(tidak|belum)\b/i.test(teks)) tercentang.push(d.kode)
    if (tanggal) peristiwa.push({ tahap: d.tahap, tanggal, nomor: null, catatan: isi })
    else if (isi) catatan.push(isi)
  }
  return { peristiwa, catatan, tercentang: BERKAS.some((d) => baca.ada(d.nomor)) ? tercentang : null }
}

function listPeristiwa(
  baca: PembacaBaris,
  dokumen: ReturnType<typeof loadDokumen>,
  utama: Peristiwa | null,
): Peristiwa[] {
  if (!utama) return dokumen.peristiwa
  const isi = loadTeks(baca, 'catatan')
  const catatan = [...(isi ? [isi] : []), ...dokumen.catatan].join('; ').slice(0, PANJANG_CATATAN) || null
  const sama = dokumen.peristiwa.find((p) => p.tahap === utama.tahap && p.tanggal === utama.tanggal)
  const lain = dokumen.peristiwa.filter((p) => p !== sama)
  const gabungan = [sama?.catatan, catatan].filter(Boolean).join('; ') || null
  return [...lain, { ...utama, catatan: gabungan }]
}

/** Checks one row of the registration list; null when it can't be taken, with the findings in `baca`. */
export function periksaRegistrasi(baca: PembacaBaris, acuan: Acuan): IsiRegistrasi | null {
  const desa = findDesaBaris(baca, acuan)
  const posyandu = desa
    ? (findKodeDasbor(baca, acuan, desa) ?? findPosyanduBaris(baca, acuan, desa, false))
    : null
  const tahap = loadTahap(baca)
  const tanggal = loadTanggal(baca, acuan, 'tanggal')
  if (tahap && tahap !== 'belum' && !tanggal && !loadTeks(baca, 'tanggal')) {
    baca.galat('tanggal-kosong', 'tanggal', `tanggal tahap ${getTahap(tahap)?.nama} kosong.`, {
      saran: 'Isi tanggal tahap itu dicapai.',
    })
  }
  const nomor = loadNomor(baca, acuan, tahap, desa, posyandu)
  const dokumen = loadDokumen(baca, acuan)
  const koordinat = loadKoordinat(baca, acuan, desa)
  if (baca.adaGalat() || !desa || !posyandu || !tahap) return null
  const centang = dokumen.tercentang ? { dokumen: dokumen.tercentang } : {}
  const utama = tanggal ? { tahap, tanggal, nomor, catatan: null, ...centang } : null
  return {
    jenis: 'registrasi',
    kodeDesa: desa.kode,
    posyandu,
    peristiwa: listPeristiwa(baca, dokumen, utama),
    ...koordinat,
  }
}
