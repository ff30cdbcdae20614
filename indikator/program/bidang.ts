import { bulatkan, formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { BIDANG, enamBidang, layananBidang } from '../bidang'
import type { NilaiTempat } from '../model'
import { strataPurnama } from '../strata-purnama'
import type { Indikator } from '../tipe'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik } from './tipe'

type Bidang = (typeof BIDANG)[number]

const dasar = {
  kode: 'bidang',
  nama: 'Enam bidang SPM',
  sumber: 'Laporan bulanan dan laporan enam bidang posyandu',
} as const

const listSel = (b: BahanProgram, kode: string) =>
  layananBidang.map((i, n) => ({ bidang: BIDANG[n] as Bidang, nilai: b.nilai(i.kode, kode) }))

/** The one with the lowest printed value; null when none has any. */
function getTerendah(sel: readonly { bidang: Bidang; nilai: NilaiTempat }[]) {
  return (
    sel
      .flatMap((s) => (s.nilai.tercetak === null ? [] : [{ ...s, tercetak: s.nilai.tercetak }]))
      .sort((x, y) => x.tercetak - y.tercetak)[0] ?? null
  )
}

const sebutNilai = (i: Pick<Indikator, 'desimal'>, n: NilaiTempat) =>
  n.tercetak === null ? '–' : formatPersen(n.tercetak, i.desimal)

function sebutHitungan(n: NilaiTempat, kata: string): string | null {
  if (n.nilai.jenis === 'kosong') return null
  return `${formatBulat(n.nilai.pembilang)} dari ${formatBulat(n.nilai.penyebut)} ${kata}`
}

function susunAngka(b: BahanProgram, terendah: NonNullable<ReturnType<typeof getTerendah>>): AngkaTopik[] {
  const kode = b.tempat.kode
  const keenam = b.nilai(enamBidang.kode, kode)
  const strata = b.nilai(strataPurnama.kode, kode)
  const sasaran = b.nilai(`sasaran-${terendah.bidang.kode}`, kode)
  return [
    {
      nama: 'Melayani keenam bidang',
      nilai: sebutNilai(enamBidang, keenam),
      keterangan: sebutHitungan(keenam, 'posyandu melapor'),
      status: keenam.status,
    },
    {
      nama: `${terendah.bidang.pendek}, terendah`,
      nilai: sebutNilai(enamBidang, terendah.nilai),
      keterangan:
        sasaran.tercetak === null
          ? 'sasaran terjangkau belum dilaporkan'
          : `${formatPersen(sasaran.tercetak)} sasarannya terjangkau`,
      status: terendah.nilai.status,
    },
    {
      nama: 'Purnama atau Mandiri',
      nilai: sebutNilai(strataPurnama, strata),
      keterangan: sebutHitungan(strata, 'yang dapat dinilai') ?? 'strata belum dapat dinilai',
      status: strata.status,
    },
  ]
}

const URUT_STATUS = { buruk: 0, waspada: 1, baik: 2, kosong: 3 } as const

/** Places below: the share serving all six, and each field; the worst first. */
function susunTabel(b: BahanProgram): TabelTopik {
  const baris = b.bawah.map((t) => {
    const keenam = b.nilai(enamBidang.kode, t.kode)
    return {
      nama: t.nama,
      kode: t.kode,
      sel: [keenam, ...listSel(b, t.kode).map((s) => s.nilai)].map((n) => sebutNilai(enamBidang, n)),
      status: keenam.status,
      batang: keenam.tercetak === null ? null : keenam.tercetak / 100,
    }
  })
  return {
    kolom: ['Keenam bidang', ...BIDANG.map((x) => x.pendek)],
    baris: baris.sort(
      (x, y) =>
        Number(x.batang === null) - Number(y.batang === null) ||
        (x.batang ?? 0) - (y.batang ?? 0) ||
        URUT_STATUS[x.status] - URUT_STATUS[y.status] ||
        x.nama.localeCompare(y.nama),
    ),
  }
}

/** The six fields of a place: what is furthest behind, and how far posyandu are towards accreditation. */
export const susunTopikBidang: SusunTopik = (b) => {
  const { kode, nama, jenis } = b.tempat
  const href = jenis === 'kabupaten' ? '/program/bidang' : `/program/bidang/${kode}`
  const sel = listSel(b, kode)
  const terendah = getTerendah(sel)
  if (!terendah) {
    return {
      ...dasar,
      judul: `Layanan enam bidang di ${nama} belum dilaporkan`,
      angka: [],
      tabel: null,
      adaContoh: false,
      kosong: 'Impor laporan bulanan atau laporan enam bidang agar bidang yang tertinggal terlihat.',
      href,
    }
  }
  const capai = sel.filter((s) => s.nilai.status === 'baik').length
  const target = terendah.nilai.target
  const jarak = target ? bulatkan(target.nilai - terendah.tercetak, 1) : 0
  const ekor = jarak > 0 ? `, ${formatAngka(jarak)} poin di bawah target` : ''
  return {
    ...dasar,
    judul:
      capai === BIDANG.length
        ? `Keenam bidang mencapai target; terendah ${terendah.bidang.pendek} ${formatPersen(terendah.tercetak)}`
        : `${terendah.bidang.pendek} paling tertinggal: ${formatPersen(terendah.tercetak)} posyandu melayani${ekor}`,
    angka: susunAngka(b, terendah),
    tabel: b.bawah.length > 0 ? susunTabel(b) : null,
    adaContoh: sel.some((s) => s.nilai.adaContoh),
    kosong: null,
    href,
  }
}
