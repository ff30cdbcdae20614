import { formatBulan } from '@/lib/periode'
import { periksaKewajaran } from './kewajaran'
import { normalisasiNama } from './nama'
import type { PembacaBaris } from './pembaca-baris'
import type { IsiBaris, IsiNilai, IsiRegistrasi, KonteksPeriksa, RujukanPosyandu } from './tipe'
import { periksaUrutan } from './urutan-registrasi'

/** A row that passed its own checks; `sama` marks one that repeats an earlier row. */
export interface Calon<T = IsiBaris> {
  baca: PembacaBaris
  isi: T
  sama: boolean
}

/** Those with the same key together, in the order of the first of each. */
export function kelompokkan<T>(isi: readonly T[], kunci: (x: T) => string): T[][] {
  const hasil = new Map<string, T[]>()
  for (const x of isi) {
    const k = kunci(x)
    const ada = hasil.get(k)
    if (ada) ada.push(x)
    else hasil.set(k, [x])
  }
  return [...hasil.values()]
}

function sebutBaris(dari: PembacaBaris, lain: readonly PembacaBaris[]): string {
  const nama = lain
    .slice(0, 3)
    .map((b) => (b.tabel === dari.tabel ? `baris ${b.nomor}` : `lembar "${b.tabel.nama}" baris ${b.nomor}`))
  return nama.join(', ') + (lain.length > 3 ? `, dan ${lain.length - 3} baris lain` : '')
}

const tandaUnit = (kodeDesa: string, p: RujukanPosyandu | null) =>
  p === null ? `desa|${kodeDesa}` : 'id' in p ? `id|${p.id}` : `baru|${kodeDesa}|${normalisasiNama(p.baru)}`

const namaUnit = (p: RujukanPosyandu | null) => (p === null ? 'Desa ini' : 'id' in p ? p.nama : p.baru)

/**
 * Marks rows that repeat an earlier one word for word; refuses all of a group that contradict each other. `untuk`: the field that the
 * finding points to.
 */
export function periksaKelompok<T extends IsiBaris>(
  kelompok: Calon<T>[],
  perihal: string,
  untuk: string | null = 'posyandu',
): void {
  const pertama = kelompok[0] as Calon<T>
  const teks = kelompok.map((c) => JSON.stringify(c.isi))
  if (teks.every((t) => t === teks[0])) {
    for (const c of kelompok.slice(1)) {
      c.sama = true
      c.baca.lapor(
        'info',
        'sama-persis',
        null,
        `sama persis dengan ${sebutBaris(c.baca, [pertama.baca])}, dilewati.`,
      )
    }
    return
  }
  for (const c of kelompok) {
    const lain = kelompok.filter((x) => x !== c).map((x) => x.baca)
    c.baca.galat('ganda', untuk, `${perihal} juga ada pada ${sebutBaris(c.baca, lain)} dengan isi berbeda.`, {
      saran: 'Sisakan satu baris yang benar.',
    })
  }
}

function isTerpisah(kelompok: readonly Calon<IsiNilai>[]): boolean {
  const kode = kelompok.flatMap((c) => Object.keys(c.isi.nilai))
  return new Set(kode).size === kode.length
}

/** Checks monthly rows against each other and against the month before. Findings go to the rows' readers. */
export function periksaRangkaianNilai(calon: Calon<IsiNilai>[], konteks: KonteksPeriksa): void {
  for (const kelompok of kelompokkan(
    calon,
    (c) => `${tandaUnit(c.isi.kodeDesa, c.isi.posyandu)}|${c.isi.bulan}`,
  )) {
    if (kelompok.length < 2 || isTerpisah(kelompok)) continue
    const isi = (kelompok[0] as Calon<IsiNilai>).isi
    periksaKelompok(kelompok, `${namaUnit(isi.posyandu)} bulan ${formatBulan(isi.bulan)}`)
  }
  periksaKewajaran(
    calon.filter((c) => !c.sama && !c.baca.adaGalat()),
    konteks,
  )
}

const getUtama = (isi: IsiRegistrasi) => isi.peristiwa.at(-1) ?? null

function periksaNomorGanda(calon: Calon<IsiRegistrasi>[]): void {
  const bernomor = calon.filter((c) => getUtama(c.isi)?.nomor)
  for (const kelompok of kelompokkan(bernomor, (c) => getUtama(c.isi)?.nomor ?? '')) {
    const unit = new Set(kelompok.map((c) => tandaUnit(c.isi.kodeDesa, c.isi.posyandu)))
    if (unit.size < 2) continue
    for (const c of kelompok) {
      const lain = kelompok.filter((x) => x !== c)
      c.baca.galat(
        'nomor-terpakai',
        'nomor_registrasi',
        `nomor ini juga dipakai ${namaUnit(lain[0]?.isi.posyandu ?? null)} (${sebutBaris(
          c.baca,
          lain.map((x) => x.baca),
        )}).`,
        {
          saran: 'Satu nomor hanya untuk satu posyandu.',
        },
      )
    }
  }
}

function periksaNomorBerganti(calon: readonly Calon<IsiRegistrasi>[], konteks: KonteksPeriksa): void {
  const nomorLama = new Map([...konteks.nomor].map(([nomor, id]) => [id, nomor]))
  for (const { isi, baca } of calon) {
    const nomor = getUtama(isi)?.nomor
    const lama = 'id' in isi.posyandu ? nomorLama.get(isi.posyandu.id) : undefined
    if (!nomor || !lama || lama === nomor) continue
    baca.lapor(
      'peringatan',
      'nomor-berganti',
      'nomor_registrasi',
      `${namaUnit(isi.posyandu)} sudah bernomor ${lama}, akan diganti ${nomor}.`,
      {
        saran: 'Pastikan nomornya memang berganti.',
      },
    )
  }
}

/** Drops events that an earlier row of the same posyandu already brings (document dates repeated on every row). */
function buangPeristiwaUlang(kelompok: readonly Calon<IsiRegistrasi>[]): void {
  const ada = new Set<string>()
  for (const c of kelompok) {
    c.isi.peristiwa = c.isi.peristiwa.filter((p) => {
      const tanda = `${p.tahap}|${p.tanggal}|${p.nomor}`
      return !ada.has(tanda) && ada.add(tanda)
    })
  }
}

/** Checks rows of a registration list against each other. Findings go to the rows' readers. */
export function periksaRangkaianRegistrasi(calon: Calon<IsiRegistrasi>[], konteks: KonteksPeriksa): void {
  periksaNomorGanda(calon)
  const perPosyandu = kelompokkan(calon, (c) => tandaUnit(c.isi.kodeDesa, c.isi.posyandu))
  for (const milik of perPosyandu) {
    const perTahap = kelompokkan(milik, (c) => {
      const utama = getUtama(c.isi)
      return utama ? (utama.nomor ? 'bernomor' : `${utama.tahap}|${utama.tanggal}`) : ''
    })
    for (const kelompok of perTahap) {
      const isi = (kelompok[0] as Calon<IsiRegistrasi>).isi
      if (kelompok.length > 1) periksaKelompok(kelompok, `${namaUnit(isi.posyandu)} pada tahap yang sama`)
    }
  }
  for (const milik of perPosyandu)
    periksaUrutan(
      milik.filter((c) => !c.sama),
      konteks,
    )
  const sah = calon.filter((c) => !c.sama && !c.baca.adaGalat())
  periksaNomorBerganti(sah, konteks)
  for (const milik of kelompokkan(sah, (c) => tandaUnit(c.isi.kodeDesa, c.isi.posyandu)))
    buangPeristiwaUlang(milik)
}
