import { bulatkan } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { isBerindikator, sebutAcara, TOPIK_BAKU } from './acara'
import type { KepalaRapat } from './bahan'
import { susunDasar } from './dasar'
import type { IsiPotret } from './isi-potret'
import { isBerangka, susunTanpaAngka } from './susun-salindia'
import type {
  Acara,
  ModelRapat,
  PetaRapat,
  Salindia,
  SalindiaKecamatan,
  SuntinganSalindia,
  TemplatRapat,
} from './tipe'

/** A meeting as its organiser wrote it. */
export interface BarisRapat {
  id: number
  templat: TemplatRapat
  judul: string
  kodeWilayah: string
  tanggal: string
  tempat: string
  bulan: Bulan
  acara: Acara[]
  suntingan: Record<string, SuntinganSalindia>
  keadaan: ModelRapat['keadaan']
  contoh: boolean
}

/** Lays what a person wrote over a slide. */
function terapkanSuntingan<S extends Salindia>(s: S, sunting: SuntinganSalindia | undefined): S {
  if (!sunting) return s
  const judul = sunting.judul?.trim()
  const bergeser = sunting.judulData !== undefined && sunting.judulData !== s.judulData
  return {
    ...s,
    ...(judul ? { judul, disunting: bergeser ? 'angka-berubah' : 'disunting' } : {}),
    ...(sunting.catatan === undefined ? {} : { catatan: sunting.catatan }),
  }
}

/** Slides of an item in this snapshot; empty when it was put on the agenda, or made to speak of something else, afterwards. */
function pilihSalindia(isi: IsiPotret, a: Acara): Salindia[] {
  if (a.jenis === 'kecamatan' && a.tempat) {
    const kartu = [...isi.salindia, ...isi.lampiran].filter((s) => s.jenis === 'kecamatan')
    return a.tempat.flatMap((kode) => {
      const k = kartu.find((s) => s.tempat.kode === kode)
      return k ? [{ ...k, id: `${a.id}.${kode}`, acara: a.id }] : []
    })
  }
  const sama = isi.salindia.filter((s) => s.acara === a.id && s.jenis === a.jenis)
  if (a.jenis === 'program')
    return sama.filter((s) => s.jenis === 'program' && s.topik === (a.topik ?? TOPIK_BAKU))
  return isBerindikator(a.jenis)
    ? sama.filter((s) => s.kaitan.indikator === (a.indikator ?? 'stunting'))
    : sama
}

function susunBelumDipotret(b: KepalaRapat, a: Acara): Salindia {
  const judul = `${sebutAcara(a)} belum ada dalam angka rapat ini`
  const kosong = 'Acara ini ditambahkan sesudah angka dibekukan. Tekan “Muat angka terbaru” untuk mengisinya.'
  const dasar = susunDasar(b, a, { judul, label: b.namaWilayah, catatan: [], kosong })
  return { ...dasar, jenis: 'teks', baris: [] }
}

function susunDeck(b: KepalaRapat, isi: IsiPotret, acara: readonly Acara[]): Salindia[] {
  return acara.flatMap((a) => {
    if (!isBerangka(a.jenis)) return susunTanpaAngka(b, a, acara)
    const ada = pilihSalindia(isi, a)
    if (ada.length === 0) return susunBelumDipotret(b, a)
    return ada.map((s) => ({ ...s, menit: bulatkan(a.menit / ada.length, 2) }))
  })
}

interface Asal {
  aplikasi: string
  peta: PetaRapat | null
  beku: boolean
  potret: ModelRapat['potret']
}

/** The deck: frozen figures in the order of the agenda, with the persons' words laid over. */
export function susunModel(r: BarisRapat, isi: IsiPotret, asal: Asal): ModelRapat {
  const adaContoh = r.contoh || isi.adaContoh
  const kepala: KepalaRapat = {
    judul: r.judul,
    tanggal: r.tanggal,
    tempatRapat: r.tempat,
    akar: { kode: r.kodeWilayah },
    namaWilayah: isi.namaWilayah,
    bulan: isi.bulan,
    tanggalData: isi.tanggalData,
    adaContoh,
    contoh: r.contoh,
  }
  const deck = susunDeck(kepala, isi, r.acara)
  const tampil = new Set(deck.flatMap((s) => (s.jenis === 'kecamatan' ? [s.tempat.kode] : [])))
  const kartu = [
    ...isi.lampiran,
    ...isi.salindia.filter((s): s is SalindiaKecamatan => s.jenis === 'kecamatan'),
  ]
  const lampiran = kartu.flatMap((s) =>
    tampil.has(s.tempat.kode) ? [] : [{ ...s, id: `lampiran.${s.tempat.kode}`, acara: 'lampiran', menit: 0 }],
  )
  return {
    id: r.id,
    templat: r.templat,
    judul: r.judul,
    kodeWilayah: r.kodeWilayah,
    namaWilayah: isi.namaWilayah,
    tanggal: r.tanggal,
    tempat: r.tempat,
    bulan: isi.bulan,
    keadaan: r.keadaan,
    beku: asal.beku,
    potret: asal.potret,
    tanggalData: isi.tanggalData,
    adaContoh,
    aplikasi: asal.aplikasi,
    peta: asal.peta,
    salindia: deck.map((s) => terapkanSuntingan(s, r.suntingan[s.id])),
    lampiran: lampiran.map((s) => terapkanSuntingan(s, r.suntingan[s.id])),
  }
}
