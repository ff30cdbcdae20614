import { formatBulat, formatPersen } from '@/lib/angka'
import { formatBulan, formatTanggal, hitungHari } from '@/lib/periode'
import { getIndikator } from '..'
import { judulTren } from '../kalimat-indikator'
import type { LajuRegistrasi } from '../laju-registrasi'
import type { TitikDeret } from '../model'
import type { AlasanTanpaRamalan } from '../ramalan'
import { susunJudulDeret } from '../ramalan-deret'
import type { Indikator } from '../tipe'
import { type BahanRapat, getAngka, getIndikatorAcara, getNilai } from './bahan'
import { susunDasar } from './dasar'
import { judulKosong, kalimatAngka, kalimatKosong, kecilkan } from './kalimat'
import { getTeks, susunKalimatVonis } from './susun-vonis'
import type { Acara, SalindiaRegistrasi, SalindiaTren } from './tipe'

type Titik = TitikDeret & { nilai: number }

function kalimatUjung(i: Indikator, ada: readonly Titik[], naik: boolean): string | null {
  const [awal] = ada
  if (!awal || ada.length < 3) return null
  const ujung = ada.reduce((a, t) => ((naik ? t.nilai > a.nilai : t.nilai < a.nilai) ? t : a), awal)
  return `${naik ? 'Tertinggi' : 'Terendah'} ${formatPersen(ujung.nilai, i.desimal)} pada ${formatBulan(ujung.bulan)}.`
}

/** One indicator of the whole place over the months. */
export function susunTren(b: BahanRapat, a: Acara): SalindiaTren {
  const i = getIndikatorAcara(a.indikator)
  const angka = getAngka(b, i, { kode: b.akar.kode, nama: b.namaWilayah }, true)
  const ada = angka.deret.filter((t): t is Titik => t.nilai !== null)
  const bolong = angka.deret
    .slice(angka.deret.findIndex((t) => t.nilai !== null))
    .filter((t) => t.nilai === null)
  const kurang = ada.length < 2
  return {
    ...susunDasar(b, a, {
      judul:
        ada.length === 0
          ? judulKosong(i, b.bulan)
          : `${i.namaPendek}: ${kecilkan(judulTren(i, angka.deret))}`,
      label: i.nama,
      nilai: [angka],
      sumber: [i],
      kaitan: { indikator: i.kode },
      catatan: [
        kalimatAngka(i, angka, b.bulan),
        kalimatUjung(i, ada, true),
        kalimatUjung(i, ada, false),
        angka.target ? `Target: ${angka.target.sumber}.` : null,
        ada.length > 0 && bolong.length > 0
          ? `Garis terputus pada bulan tanpa data: ${bolong.length === 1 ? formatBulan(bolong[0]?.bulan ?? b.bulan) : `${formatBulat(bolong.length)} bulan`}.`
          : null,
      ],
      kosong:
        ada.length === 0
          ? kalimatKosong(i, b.bulan)
          : kurang
            ? 'Tren perlu sedikitnya dua bulan yang berisi laporan.'
            : null,
    }),
    jenis: 'tren',
    angka,
  }
}

const LAJU_KOSONG: Pick<SalindiaRegistrasi, 'laju' | 'deret'> = {
  laju: {
    terdaftar: 0,
    total: 0,
    target: 0,
    sisa: 0,
    perTanggal: '',
    tenggat: null,
    perMinggu: 0,
    perluPerMinggu: null,
    ramalan: { jenis: 'tanpa', alasan: 'data-kurang' },
    hariTerlambat: null,
  },
  deret: {
    awal: '',
    akhir: '',
    kini: '',
    terdaftar: 0,
    total: 0,
    target: 0,
    titik: [],
    wajib: null,
    tenggat: [],
    kipas: [],
    tengah: null,
  },
}

const TANPA_RAMALAN: Readonly<Record<AlasanTanpaRamalan, string>> = {
  selesai: '',
  'laju-nol': ', empat minggu tanpa tambahan',
  'data-kurang': '',
  bergelombang: ', nomor datang bergelombang',
  'terlalu-jauh': ', dengan laju ini lebih dari lima tahun lagi',
}

function judulRamalan({ ramalan, hariTerlambat: telat, sisa }: LajuRegistrasi): string {
  if (ramalan.jenis === 'tanpa')
    return `${formatBulat(sisa)} posyandu belum bernomor${TANPA_RAMALAN[ramalan.alasan]}`
  const awal = `Dengan laju kini registrasi selesai ${formatTanggal(ramalan.tengah)}`
  if (telat === null) return awal
  if (telat === 0) return `${awal}, tepat waktu`
  return `${awal}, ${formatBulat(Math.abs(telat))} hari ${telat > 0 ? 'terlambat' : 'lebih awal'}`
}

/** Title of the burn-up: when it will be done, or by how much the deadline was missed. */
export function judulLaju(l: LajuRegistrasi): string {
  if (l.total === 0) return 'Registrasi: daftar posyandu belum ada'
  if (l.terdaftar === l.total) return `Semua ${formatBulat(l.total)} posyandu bernomor Kemendagri`
  if (l.sisa === 0)
    return `Target tercapai: ${formatBulat(l.terdaftar)} dari ${formatBulat(l.total)} posyandu terdaftar`
  const lewat = l.tenggat === null ? 0 : hitungHari(l.tenggat, l.perTanggal)
  if (lewat > 0)
    return `Tenggat lewat ${formatBulat(lewat)} hari, ${formatBulat(l.sisa)} posyandu belum bernomor`
  return judulRamalan(l)
}

/** Registration on its way to the deadline. */
export function susunRegistrasi(b: BahanRapat, a: Acara): SalindiaRegistrasi {
  const i = getIndikator('registrasi') as Indikator
  const kalimat = susunKalimatVonis(b)
  const isi = b.laju ? { laju: b.laju.laju, deret: b.laju.deret } : LAJU_KOSONG
  const kosong = isi.laju.total === 0
  const baru = isi.deret.titik.slice(-4)
  return {
    ...susunDasar(b, a, {
      judul: judulLaju(isi.laju),
      label: i.nama,
      nilai: [getNilai(b, i, b.akar)],
      sumber: [i],
      kaitan: { indikator: i.kode },
      catatan: [
        getTeks(kalimat.kepala),
        getTeks(kalimat.isi),
        kosong || baru.length === 0
          ? null
          : `Empat minggu terakhir bertambah ${baru.map((t) => formatBulat(t.tambah)).join(', ')} posyandu.`,
        kosong ? null : `${susunJudulDeret(isi.deret)}.`,
      ],
      kosong: kosong ? kalimatKosong(i, b.bulan) : null,
    }),
    jenis: 'registrasi',
    ...isi,
    ...kalimat,
  }
}
