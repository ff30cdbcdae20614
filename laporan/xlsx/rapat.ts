import type {
  ModelRapat,
  SalindiaBidang,
  SalindiaProgram,
  SalindiaRegistrasi,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import { createBuku } from '@/lib/buku/buku'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import { susunDefinisi, susunSumber } from './definisi'
import { createLembar, getGayaAngka, getSerial, type IsiLembar, type KepalaLembar } from './kerangka'
import { kumpulkanNilai } from './kumpulkan'
import { susunLembarBulanan, susunLembarNilai } from './lembar-nilai'
import { susunLembarProgram } from './program'
import { sifat, susunRingkas } from './ringkas'

/** What was shown, in the order of the slides. */
function susunSalindia(m: ModelRapat): IsiLembar {
  return {
    nama: 'Salindia',
    judul: 'Salindia menurut urutan tayang',
    bekuKolom: 2,
    kolom: [
      { judul: 'No.', lebar: 6, gaya: 'bulat' },
      { judul: 'Judul', lebar: 60, gaya: 'lipat' },
      { judul: 'Bagian', lebar: 28, gaya: 'lipat' },
      { judul: 'Data per', lebar: 17, gaya: 'hari' },
      { judul: 'Sumber', lebar: 40, gaya: 'lipat' },
      { judul: 'Catatan', lebar: 70, gaya: 'lipat' },
      { judul: 'Judul ditulis', lebar: 16, gaya: 'lipat' },
      { judul: 'Sifat', lebar: 9, gaya: 'lipat' },
    ],
    baris: m.salindia.map((s, i) => [
      i + 1,
      s.judul,
      s.label,
      getSerial(s.tanggalData),
      s.sumber,
      s.catatan,
      s.disunting === false ? 'dari data' : s.disunting === 'disunting' ? 'orang' : 'orang, angka berubah',
      s.tanggalData === null ? null : sifat(s.adaContoh),
    ]),
  }
}

function susunBidang(s: SalindiaBidang): IsiLembar {
  const desimal = s.bidang[0]?.angka.indikator.desimal ?? 1
  return {
    nama: 'Enam bidang (tabel)',
    judul: 'Bagian posyandu yang melayani tiap bidang (%)',
    bekuKolom: 2,
    kolom: [
      { judul: 'Kode', lebar: 15, gaya: 'lipat' },
      { judul: 'Tempat', lebar: 28, gaya: 'lipat' },
      ...s.bidang.map((b) => ({ judul: b.nama, lebar: 17, gaya: getGayaAngka(desimal) })),
    ],
    baris: [
      [s.keseluruhan.kode, s.keseluruhan.nama, ...s.bidang.map((b) => b.angka.tercetak)],
      ...s.baris.map((b) => [b.kode, b.nama, ...b.sel.map((n) => n.tercetak)]),
    ],
  }
}

function susunLaju(s: SalindiaRegistrasi): IsiLembar {
  return {
    nama: 'Laju registrasi',
    judul: `Registrasi per minggu: target ${s.deret.target} dari ${s.deret.total} posyandu`,
    bekuKolom: 1,
    kolom: [
      { judul: 'Minggu sampai', lebar: 18, gaya: 'hari' },
      { judul: 'Terdaftar', lebar: 12, gaya: 'bulat' },
      { judul: 'Bertambah', lebar: 12, gaya: 'bulat' },
      { judul: 'Garis wajib', lebar: 12, gaya: 'bulat' },
      { judul: 'Target', lebar: 12, gaya: 'bulat' },
      { judul: 'Peristiwa', lebar: 60, gaya: 'lipat' },
    ],
    baris: s.deret.titik.map((t) => [
      getSerial(t.tanggal),
      t.terdaftar,
      t.tambah,
      t.wajib === null ? null : Math.round(t.wajib),
      s.deret.target,
      t.peristiwa.join('; '),
    ]),
  }
}

/** Topics with figures, each once. */
function listProgram(m: ModelRapat): SalindiaProgram[] {
  const perTopik = new Map<string, SalindiaProgram>()
  for (const s of m.salindia)
    if (s.jenis === 'program' && s.kosong === null && !perTopik.has(s.topik)) perTopik.set(s.topik, s)
  return [...perTopik.values()]
}

const KEADAAN = { terbuka: 'terbuka', berjalan: 'berjalan', selesai: 'selesai', batal: 'dibatalkan' } as const

/** Promises that the meeting found, and what it decided. */
function susunTindakLanjut(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): IsiLembar {
  const lama = m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))
  const baris = (jenis: string) => (t: TindakLanjutRingkas) => [
    jenis,
    t.keputusan,
    t.penanggungJawab,
    getSerial(t.tenggat),
    KEADAAN[t.keadaan],
    t.lewat,
    t.angka?.teks ?? null,
    t.asal?.judul ?? null,
    getSerial(t.asal?.tanggal ?? null),
  ]
  return {
    nama: 'Tindak lanjut',
    judul: 'Tindak lanjut: janji rapat sebelumnya dan keputusan rapat ini',
    bekuKolom: 2,
    kolom: [
      { judul: 'Jenis', lebar: 22, gaya: 'lipat' },
      { judul: 'Keputusan', lebar: 60, gaya: 'lipat' },
      { judul: 'Penanggung jawab', lebar: 28, gaya: 'lipat' },
      { judul: 'Tenggat', lebar: 18, gaya: 'hari' },
      { judul: 'Keadaan', lebar: 13, gaya: 'lipat' },
      { judul: 'Hari lewat tenggat', lebar: 12, gaya: 'bulat' },
      { judul: 'Angka dahulu → kini', lebar: 40, gaya: 'lipat' },
      { judul: 'Diputuskan dalam', lebar: 34, gaya: 'lipat' },
      { judul: 'Tanggal', lebar: 18, gaya: 'hari' },
    ],
    baris: [...lama.map(baris('janji sebelumnya')), ...keputusan.map(baris('keputusan rapat ini'))],
  }
}

function susunKepala(m: ModelRapat): KepalaLembar {
  const data = m.tanggalData ? `data per ${formatTanggal(m.tanggalData)}` : 'belum ada data'
  const beku = m.beku
    ? `dibekukan ${formatWaktu(new Date(m.potret.diambil))} WITA`
    : 'ANGKA SEMENTARA, rapat belum dibuka'
  return { berkas: `${m.judul} · ${m.namaWilayah}`, keterangan: `${data}, ${beku}`, adaContoh: m.adaContoh }
}

/**
 * The figures of a meeting as XLSX bytes: a summary, what was shown, one sheet per indicator, follow-ups, definitions and sources.
 * Numbers are numbers; the same model gives the same bytes.
 */
export function createXlsxRapat(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): Uint8Array {
  const kumpulan = kumpulkanNilai(m)
  const bidang = m.salindia.find((s) => s.jenis === 'enam-bidang')
  const laju = m.salindia.find((s) => s.jenis === 'registrasi' && s.kosong === null)
  const lembar: IsiLembar[] = [
    susunRingkas({ ...m, judul: `${m.judul}: angka ${m.namaWilayah}`, kumpulan }),
    susunSalindia(m),
    ...kumpulan.map(({ indikator, baris }) =>
      susunLembarNilai({ indikator, bulan: m.bulan, tanggalData: m.tanggalData, baris }),
    ),
    susunLembarBulanan(kumpulan),
    ...(bidang?.jenis === 'enam-bidang' ? [susunBidang(bidang)] : []),
    ...(laju?.jenis === 'registrasi' ? [susunLaju(laju)] : []),
    ...listProgram(m).map(susunLembarProgram),
    susunTindakLanjut(m, keputusan),
    susunDefinisi(kumpulan),
    susunSumber(
      {
        tanggalData: m.tanggalData,
        aplikasi: m.aplikasi,
        asal: `versi data ${m.potret.versiData}, potret ${m.potret.id || 'belum diambil'}`,
        batas: m.peta?.kataBatas ?? null,
      },
      kumpulan,
    ),
  ]
  const kepala = susunKepala(m)
  return createBuku(lembar.map((l) => createLembar(kepala, l)))
}
