import type { ModelRapat, Salindia, SalindiaKecamatan, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { formatNilai } from '../gambar/angka'
import { createLegendaMendatar, createPeta } from '../gambar/peta'
import { createParagraf, createParagrafMuat, createTeks, susunLarik } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, HUTAN } from '../gambar/warna'
import { sebutArea } from '../salindia/angka'
import { createGrafikLaju } from '../salindia/registrasi'
import { sebutTenggat } from '../salindia/sampul'
import { createBarisAngka, createBarisTempat, createIsiAngka } from './kartu-angka'
import { createIsiProgram } from './kartu-program'
import { createBarisTeks, createKerangkaKartu, HURUF, RUANG, TEPI } from './kerangka-kartu'

const WARNA = { buruk: BATA_TEKS, baik: HUTAN }

function createIsiPeta(
  s: Extract<Salindia, { jenis: 'peta' }>,
  m: ModelRapat,
  y: number,
  sampai: number,
): Unsur[] {
  if (!m.peta) return createBarisTempat(s.indikator, s.tempat, y, sampai)
  const legenda = createLegendaMendatar(s.indikator, s.tempat, sebutArea(s.tempat), {
    x: TEPI,
    y: sampai - 106,
    lebar: RUANG,
    huruf: 27,
  })
  const ruang = { x: TEPI, y, lebar: RUANG, tinggi: sampai - y - 146 }
  return [...createPeta(m.peta, s.indikator, s.tempat, ruang), ...legenda.unsur]
}

function createDaftarJanji(daftar: readonly TindakLanjutRingkas[], y: number, sampai: number): Unsur[] {
  const unsur: Unsur[] = []
  let atas = y
  for (const [i, t] of daftar.entries()) {
    const tenggat = sebutTenggat(t)
    const judul = createParagraf(TEPI, atas + 14, RUANG, t.keputusan, { huruf: 40, tebal: 700, maks: 2 })
    const rinci = [
      { teks: `${tenggat.teks} `, tebal: 700 as const, warna: tenggat.lewat ? BATA_TEKS : EMAS_TEKS },
      { teks: [t.penanggungJawab, t.angka?.teks].filter(Boolean).join(' · ') },
    ]
    const p = createParagraf(TEPI, judul.y + 2, RUANG, rinci, { huruf: HURUF, maks: 2 })
    if (p.y > sampai - (i < daftar.length - 1 ? 50 : 0)) {
      unsur.push(createTeks(TEPI, atas + 46, `dan ${daftar.length - i} lagi`, { huruf: HURUF }))
      break
    }
    unsur.push(
      { jenis: 'kotak', x: TEPI, y: atas, lebar: RUANG, tinggi: 2, isi: GARIS },
      ...judul.unsur,
      ...p.unsur,
    )
    atas = p.y + 22
  }
  return unsur
}

function createKalimat(potongan: Parameters<typeof susunLarik>[0], y: number, tinggi: number) {
  return createParagrafMuat(TEPI, y, { lebar: RUANG, tinggi, terkecil: HURUF }, susunLarik(potongan, WARNA), {
    huruf: 42,
    jarak: 1.3,
  })
}

function createIsi(
  s: Salindia,
  m: ModelRapat,
  keputusan: readonly TindakLanjutRingkas[],
  y: number,
  sampai: number,
): Unsur[] {
  if (s.kosong)
    return createParagrafMuat(TEPI, y, { lebar: RUANG, tinggi: sampai - y, terkecil: HURUF }, s.kosong, {
      huruf: 44,
    }).unsur
  const janji = (daftar: readonly TindakLanjutRingkas[]) => createDaftarJanji(daftar, y, sampai)
  switch (s.jenis) {
    case 'sampul':
      return createBarisTeks(
        [
          [formatTanggal(m.tanggal), s.tempat].filter(Boolean).join(' · '),
          ...s.acaraRapat.map((a, i) => `${i + 1}. ${a.nama}`),
        ],
        y,
        sampai,
      )
    case 'tindak-lanjut':
      return janji(s.baris)
    case 'keputusan':
      return keputusan.length > 0
        ? janji(keputusan)
        : createBarisTeks(['Belum ada keputusan yang dicatat.'], y, sampai)
    case 'teks':
      return createBarisTeks(s.baris, y, sampai, 44)
    case 'vonis': {
      const isi = createKalimat([...s.kepala, { teks: ' ' }, ...s.isi], y, 330)
      return [...isi.unsur, ...createBarisAngka(s.angka, isi.y + 30, sampai)]
    }
    case 'peta':
      return createIsiPeta(s, m, y, sampai)
    case 'peringkat':
      return createBarisTempat(s.indikator, s.tempat, y, sampai)
    case 'tertinggal': {
      const nilai = `${s.keseluruhan.nama} ${formatNilai(s.indikator, s.keseluruhan)}`
      const p = createParagraf(TEPI, y, RUANG, nilai, { huruf: 46, tebal: 700, warna: HUTAN, maks: 2 })
      return [...p.unsur, ...createBarisTempat(s.indikator, s.baris, p.y + 24, sampai)]
    }
    case 'tren':
      return createIsiAngka(s.angka, y, sampai)
    case 'kecamatan':
      return createBarisAngka(s.angka.slice(0, 6), y, sampai)
    case 'program':
      return createIsiProgram(s, y, sampai)
    case 'enam-bidang':
      return createBarisAngka(
        s.bidang.map((b) => ({ ...b.angka, indikator: { ...b.angka.indikator, namaPendek: b.nama } })),
        y,
        sampai,
      )
    case 'registrasi': {
      const nilai = createParagraf(
        TEPI - 4,
        y,
        RUANG,
        `${formatBulat(s.laju.terdaftar)} dari ${formatBulat(s.laju.total)}`,
        { huruf: 84, tebal: 800, warna: HUTAN, maks: 1, jarak: 1.2 },
      )
      const isi = createKalimat(s.isi, nilai.y, 220)
      const atas = isi.y + 60
      return [
        ...nilai.unsur,
        ...isi.unsur,
        ...createGrafikLaju(
          s.deret,
          { x: TEPI + 90, y: atas, lebar: RUANG - 120, tinggi: sampai - atas - 50 },
          30,
        ),
      ]
    }
  }
}

function createKartu(s: Salindia, m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): Lembar {
  return createKerangkaKartu({
    label: s.label || m.namaWilayah,
    judul: s.judul,
    adaContoh: s.adaContoh,
    kaki: [
      s.label === m.namaWilayah ? '' : m.namaWilayah,
      s.tanggalData ? `Data per ${formatTanggal(s.tanggalData)}` : '',
      s.sumber ? `Sumber: ${s.sumber}` : '',
      s.jenis === 'peta' && m.peta ? m.peta.kataBatas : '',
      m.beku ? '' : 'Angka sementara, rapat belum dibuka',
      s.adaContoh ? 'Data contoh, bukan keadaan sebenarnya' : '',
      m.aplikasi,
    ].filter(Boolean),
    isi: (y, sampai) => createIsi(s, m, keputusan, y, sampai),
  })
}

/** The card of a slide; null where the meeting has no such slide. */
export function createKartuSalindia(
  m: ModelRapat,
  id: string,
  keputusan: readonly TindakLanjutRingkas[],
): Lembar | null {
  const s = m.salindia.find((x) => x.id === id)
  return s ? createKartu(s, m, keputusan) : null
}

/** The card of a place of the meeting by its code; null for others. */
export function createKartuTempat(m: ModelRapat, kode: string): Lembar | null {
  const s = [...m.salindia, ...m.lampiran].find(
    (x): x is SalindiaKecamatan => x.jenis === 'kecamatan' && x.tempat.kode === kode,
  )
  return s ? createKartu(s, m, []) : null
}
