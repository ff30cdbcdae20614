import {
  type BarisDampak,
  getTempatUtama,
  type KartuDampak,
  listBulanDampak,
  listTempatDampak,
  susunDampak,
  susunKartuDampak,
} from '@/impor/dampak'
import { getKolom } from '@/impor/kolom'
import type { PerubahanImpor } from '@/impor/perubahan'
import { getTemplat } from '@/impor/templat'
import { getNamaTemuan } from '@/impor/temuan'
import type { Bacaan, KolomTerbaca, LembarTerbaca, Temuan, TingkatTemuan } from '@/impor/tipe'
import { UKURAN } from '@/indikator'
import { getDaftar } from '@/indikator/catatan'
import type { KodeTemplat } from '@/indikator/tipe'
import { type Bulan, formatBulan } from '@/lib/periode'
import type { Saringan } from './saringan'

export type { BarisDampak, KartuDampak } from '@/impor/dampak'
export type { NilaiDigantikan, PerubahanImpor } from '@/impor/perubahan'
export type { BarisPeriksa, Temuan, TingkatTemuan } from '@/impor/tipe'

/** A sheet as it was understood, with each column's meaning in words; `angka`: its cells are counts. */
export interface LembarModel extends Omit<LembarTerbaca, 'kolom' | 'keterangan'> {
  kolom: (KolomTerbaca & { arti: string; angka: boolean })[]
}

export interface KelompokModel {
  tingkat: TingkatTemuan
  kode: string
  nama: string
  jumlah: number
  /** The first of them, or the page that is looked at. */
  temuan: Temuan[]
}

/** The comparison before and after, for one place and month, with the choice of others. */
export interface DampakModel {
  kartu: KartuDampak[]
  baris: BarisDampak[]
  tempat: { kode: string; nama: string }[]
  bulan: Bulan[]
  aktif: { tempat: string; bulan: Bulan }
}

/** Name of the template of an import; the sample set has one of its own. */
export function getNamaTemplat(kode: KodeTemplat | 'contoh'): string {
  return getTemplat(kode)?.nama ?? 'Data contoh'
}

const ANGKA: readonly string[] = ['bulat', 'desimal', 'rupiah']

/** Whether the cells of a column are numbers. */
function isAngka(untuk: string, templat: KodeTemplat): boolean {
  const d = getDaftar(templat)
  return d ? ANGKA.includes(d.kolom[untuk]?.jenis ?? '') : UKURAN.has(untuk)
}

function getArti(untuk: string, templat: KodeTemplat): string {
  if (getDaftar(templat)) return getKolom(templat, untuk)?.judul ?? untuk
  return UKURAN.get(untuk)?.nama ?? getKolom(templat, untuk)?.judul ?? untuk
}

/** A field as it is called on screen. */
export function getArtiKolom(untuk: string, templat: KodeTemplat | 'contoh'): string {
  return templat === 'contoh' ? untuk : getArti(untuk, templat)
}

export function susunLembarModel(bacaan: Bacaan, templat: KodeTemplat | 'contoh'): LembarModel[] {
  if (templat === 'contoh') return []
  return bacaan.lembar.map((l) => ({
    ...l,
    kolom: l.kolom.map((k) => ({ ...k, arti: getArti(k.untuk, templat), angka: isAngka(k.untuk, templat) })),
  }))
}

/** Findings by kind, the grave ones first: those about the file and its sheets before those about rows. */
export function susunKelompok(
  hitungan: readonly Pick<KelompokModel, 'tingkat' | 'kode' | 'jumlah'>[],
  umum: readonly Temuan[],
  baris: readonly Temuan[],
): KelompokModel[] {
  const semua = new Map<string, KelompokModel>()
  const ambil = ({ tingkat, kode }: Pick<KelompokModel, 'tingkat' | 'kode'>) => {
    const kunci = `${tingkat}|${kode}`
    const ada = semua.get(kunci) ?? { tingkat, kode, nama: getNamaTemuan(kode), jumlah: 0, temuan: [] }
    semua.set(kunci, ada)
    return ada
  }
  for (const t of umum) {
    ambil(t).jumlah += 1
    ambil(t).temuan.push(t)
  }
  for (const h of hitungan) ambil(h).jumlah += h.jumlah
  for (const t of baris) ambil(t).temuan.push(t)
  const urut = ['galat', 'peringatan', 'info']
  return [...semua.values()].sort(
    (a, b) => urut.indexOf(a.tingkat) - urut.indexOf(b.tingkat) || b.jumlah - a.jumlah,
  )
}

/** The comparison that the address asks for, or the obvious one; null when no sum is touched. */
export function susunDampakModel(
  p: PerubahanImpor | null,
  templat: KodeTemplat | 'contoh',
  nama: ReadonlyMap<string, string>,
  { tempat, bulan }: Pick<Saringan, 'tempat' | 'bulan'>,
): DampakModel | null {
  const utama = p && getTempatUtama(p)
  if (!p || !utama || templat === 'contoh') return null
  const daftarBulan = listBulanDampak(p)
  const daftarTempat = listTempatDampak(p)
  const cari = (t: string, b: Bulan | undefined) => p.tempat.find((x) => x.kode === t && x.bulan === b)
  const terakhir = [...daftarBulan].reverse().find((b) => cari(utama, b))
  const dilihat =
    (tempat && bulan && cari(tempat, bulan)) ||
    cari(tempat ?? utama, bulan ?? terakhir) ||
    cari(utama, terakhir)
  const pokok = cari(utama, terakhir)
  if (!dilihat || !pokok) return null
  const sebut = (kode: string) => nama.get(kode) ?? kode
  return {
    kartu: susunKartuDampak(pokok, templat, sebut(utama)),
    baris: susunDampak(dilihat),
    tempat: daftarTempat.map((kode) => ({ kode, nama: sebut(kode) })),
    bulan: daftarBulan,
    aktif: { tempat: dilihat.kode, bulan: dilihat.bulan },
  }
}

/** "4 kolom dibuang": what became of columns with personal data. */
export function susunKartuPribadi(bacaan: Bacaan): KartuDampak {
  const dibuang = [...new Set(bacaan.lembar.flatMap((l) => l.dibuang))]
  return {
    judul: 'Data pribadi',
    sebelum: null,
    sesudah: dibuang.length > 0 ? `${dibuang.length} kolom dibuang` : 'Tidak ada',
    keterangan: dibuang.length > 0 ? dibuang.join(', ') : 'Tidak ada kolom NIK, nama, atau alamat',
  }
}

/** "Oktober 2025", or the first and last of several. */
export function formatRentang(bulan: readonly Bulan[]): string {
  const [awal, akhir] = [bulan[0], bulan.at(-1)]
  if (!awal || !akhir) return ''
  return awal === akhir ? formatBulan(awal) : `${formatBulan(awal)} sampai ${formatBulan(akhir)}`
}
