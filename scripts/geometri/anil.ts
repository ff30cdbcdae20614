import { jarakKuadrat, type Titik } from './bidang'
import type { Lingkaran } from './lingkaran'

/** A pointy-top hexagon in axial coordinates; neighbours are 1 apart. */
export interface Petak {
  q: number
  r: number
  pusat: Titik
  /** Numbers of the adjacent cells in the same list. */
  sebelah: number[]
}

const ARAH = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const
const TINGGI_BARIS = Math.sqrt(3) / 2
const LANGKAH = 400_000
const SUHU = 6
const BENIH = 6402
const PERCOBAAN = 20
const BOBOT = { pusat: 0.12, tepi: 1, lepas: 20, putus: 60, palsu: 4 }
const KOSONG = -1

/** All cells of a hex grid whose centre lies in the box [x0, x1] × [y0, y1]; y points north. */
export function listPetak(x0: number, y0: number, x1: number, y1: number): Petak[] {
  const petak: Petak[] = []
  for (let r = Math.ceil(-y1 / TINGGI_BARIS); -r * TINGGI_BARIS >= y0; r++)
    for (let q = Math.ceil(x0 - r / 2); q + r / 2 <= x1; q++)
      petak.push({ q, r, pusat: [q + r / 2, -r * TINGGI_BARIS], sebelah: [] })
  const nomor = new Map(petak.map((p, i) => [`${p.q},${p.r}`, i]))
  for (const p of petak) p.sebelah = ARAH.flatMap(([q, r]) => nomor.get(`${p.q + q},${p.r + r}`) ?? [])
  return petak
}

/** mulberry32: the same numbers in [0, 1) on every machine. */
function createAcak(benih: number) {
  let a = benih
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function hitungBagian(petak: Petak[], anggota: Set<number>): number {
  const sisa = new Set(anggota)
  let bagian = 0
  for (const awal of sisa) {
    bagian++
    const tumpuk = [awal]
    sisa.delete(awal)
    for (let i = tumpuk.pop(); i !== undefined; i = tumpuk.pop())
      for (const j of petak[i]?.sebelah ?? []) if (sisa.delete(j)) tumpuk.push(j)
  }
  return bagian
}

/** Who owns which cell, with the cost of it kept up to date as cells change hands. */
class Papan {
  biaya = 0
  private readonly anggota: Set<number>[]
  private readonly terpisah: number[]
  private readonly kontak: Int32Array
  private readonly tetangga: Uint8Array

  constructor(
    private readonly petak: Petak[],
    private readonly kecamatan: Lingkaran[],
    readonly milik: Int16Array,
  ) {
    const n = kecamatan.length
    this.kontak = new Int32Array(n * n)
    this.tetangga = new Uint8Array(n * n)
    kecamatan.forEach((a, i) => {
      kecamatan.forEach((b, j) => {
        if (a.tetangga.includes(b.kode)) this.tetangga[i * n + j] = 1
        if (i < j && this.tetangga[i * n + j]) this.biaya += BOBOT.lepas
      })
    })
    this.anggota = kecamatan.map(() => new Set())
    this.terpisah = kecamatan.map(() => 0)
    const tujuan = milik.slice()
    milik.fill(KOSONG)
    tujuan.forEach((k, i) => {
      this.berikan(i, k)
    })
    kecamatan.forEach((_, k) => {
      this.hitungPutus(k)
    })
  }

  /** Swaps the owners of two cells. Doing it twice restores the board. */
  tukar(i: number, j: number): void {
    const a = this.milik[i] ?? KOSONG
    const b = this.milik[j] ?? KOSONG
    this.berikan(i, b)
    this.berikan(j, a)
    this.hitungPutus(a)
    this.hitungPutus(b)
  }

  /** True when every kecamatan is one block. */
  utuh(): boolean {
    return this.terpisah.every((n) => n === 0)
  }

  private hitungPutus(k: number): void {
    const anggota = this.anggota[k]
    if (!anggota) return
    const kini = Math.max(0, hitungBagian(this.petak, anggota) - 1)
    this.biaya += (kini - (this.terpisah[k] ?? 0)) * BOBOT.putus
    this.terpisah[k] = kini
  }

  private berikan(i: number, baru: number): void {
    const lama = this.milik[i] ?? KOSONG
    if (lama === baru) return
    for (const j of this.petak[i]?.sebelah ?? []) {
      const k = this.milik[j] ?? KOSONG
      if (k !== lama) this.biaya -= BOBOT.tepi
      if (k !== baru) this.biaya += BOBOT.tepi
      this.catatKontak(lama, k, -1)
      this.catatKontak(baru, k, 1)
    }
    this.biaya += this.biayaPusat(i, baru) - this.biayaPusat(i, lama)
    this.anggota[lama]?.delete(i)
    this.anggota[baru]?.add(i)
    this.milik[i] = baru
  }

  private biayaPusat(i: number, k: number): number {
    const letak = this.petak[i]?.pusat ?? [0, 0]
    return BOBOT.pusat * jarakKuadrat(letak, this.kecamatan[k]?.pusat ?? letak)
  }

  private catatKontak(a: number, b: number, tambah: 1 | -1): void {
    if (a < 0 || b < 0 || a === b) return
    const n = this.kecamatan.length
    const lama = this.kontak[a * n + b] ?? 0
    const baru = lama + tambah
    this.kontak[a * n + b] = baru
    this.kontak[b * n + a] = baru
    if (lama > 0 === baru > 0) return
    const biaya = this.tetangga[a * n + b] ? -BOBOT.lepas : BOBOT.palsu
    this.biaya += baru > 0 ? biaya : -biaya
  }
}

function cobaAnil(papan: Papan, petak: Petak[], benih: number): void {
  const acak = createAcak(benih)
  const pilih = (daftar: number[]) => daftar[Math.floor(acak() * daftar.length)] ?? 0
  const isi = petak.flatMap((_, i) => (papan.milik[i] === KOSONG ? [] : [i]))
  for (let n = 0; n < LANGKAH; n++) {
    const nomor = Math.floor(acak() * isi.length)
    const i = isi[nomor] ?? 0
    let j = i
    for (let k = 1 + Math.floor(acak() * 4); k > 0; k--) j = pilih(petak[j]?.sebelah ?? [])
    if (papan.milik[i] === papan.milik[j]) continue
    const sebelum = papan.biaya
    papan.tukar(i, j)
    if (papan.biaya - sebelum > SUHU * (1 - n / LANGKAH)) papan.tukar(i, j)
    else if (papan.milik[i] === KOSONG) isi[nomor] = j
  }
}

/**
 * Improves a division of cells among kecamatan (`milik[cell]` = number in `kecamatan`, -1 empty):
 * one block each, close to its circle, neighbours touching. Each keeps its number of cells.
 * Seeded, and accepts by threshold instead of exp(), so that every machine gets the same result.
 * Throws when a kecamatan stays in pieces.
 */
export function anil(petak: Petak[], kecamatan: Lingkaran[], milik: Int16Array): Int16Array {
  for (let ke = 0; ke < PERCOBAAN; ke++) {
    const papan = new Papan(petak, kecamatan, milik.slice())
    cobaAnil(papan, petak, BENIH + ke)
    if (papan.utuh()) return papan.milik
  }
  throw new Error('Peta petak gagal: ada kecamatan yang terpecah')
}
