import fc from 'fast-check'
import { parseBerkas } from '@/impor/baca'
import { periksaBerkas, periksaLembar } from '@/impor/periksa'
import type { LembarSel, Sel } from '@/impor/sel'
import type { BarisPeriksa, BerkasDitolak, Pemeriksaan } from '@/impor/tipe'
import { KONTEKS } from '@/impor/uji-konteks'
import { UKURAN } from '@/indikator'
import { KORPUS } from './daftar'

const NIK = '6402051203190001'

/** The sheets of the corpus, read once: what the mutations start from. */
const ASAL: LembarSel[][] = KORPUS.flatMap((k) => {
  const lembar = parseBerkas(k.bytes, k.berkas)
  return 'ditolak' in lembar ? [] : [lembar]
})

const sel: fc.Arbitrary<Sel | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 700 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).map((s) => s.trim() || 'x'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Sel>(
      { tanggal: '2025-10-01' },
      { persen: 0.85 },
      { galat: '#REF!' },
      ...[
        '-',
        'nihil',
        '12 org',
        '1.234',
        '12,5',
        '85%',
        '=1+1',
        '@x',
        'JUMLAH',
        'Total',
        'Mengetahui,',
        'Desa : Bakungan',
      ],
      ...[
        'Kecamatan',
        'Desa',
        'Posyandu',
        'Bulan',
        'S',
        'D',
        'Ditimbng',
        'L',
        'P',
        'Jml',
        'Kecamatan Loa Janan',
      ],
      ...[
        'Loa Janan',
        'Loa Duri Ilir',
        'Bakungan',
        'Kenanga',
        'Mawar I',
        'Okt 2025',
        'Oktober',
        '11/2025',
        'Tahun 2025',
      ],
      ...[NIK, `x ${NIK}`, Number(NIK), 45931, 202510, 'ya', 'Terdaftar', '64.02.03.2007.009', '6402032007'],
    ),
  },
)

type Ubah = { jenis: string; a: number; b: number; sel: Sel | null }
const ubah: fc.Arbitrary<Ubah> = fc.record({
  jenis: fc.constantFrom(
    ...[
      'sel',
      'sel',
      'sel',
      'sel',
      'kosong',
      'salin-baris',
      'hapus-baris',
      'sisip-baris',
      'tukar-kolom',
      'hapus-kolom',
    ],
    ...['sisip-kolom', 'gabung', 'sembunyi', 'salin-lembar', 'hapus-lembar', 'nama-lembar', 'tukar-baris'],
  ),
  a: fc.nat(200),
  b: fc.nat(200),
  sel,
})

function ubahBaris(baris: (Sel | null)[][], u: Ubah): void {
  const r = u.a % Math.max(1, baris.length)
  const lebar = Math.max(1, ...baris.map((b) => b.length))
  const [k, l] = [u.b % lebar, (u.a + u.b) % lebar]
  const isi = baris[r] ?? []
  if (u.jenis === 'sel') isi[k] = u.sel
  if (u.jenis === 'kosong') isi.fill(null)
  if (u.jenis === 'salin-baris') baris.splice(u.b % (baris.length + 1), 0, [...isi])
  if (u.jenis === 'hapus-baris') baris.splice(r, 1)
  if (u.jenis === 'sisip-baris') baris.splice(r, 0, [u.sel])
  if (u.jenis === 'tukar-baris')
    [baris[r], baris[u.b % baris.length]] = [baris[u.b % baris.length] ?? [], isi]
  for (const b of baris) {
    if (u.jenis === 'tukar-kolom') [b[k], b[l]] = [b[l] ?? null, b[k] ?? null]
    if (u.jenis === 'hapus-kolom') b.splice(k, 1)
    if (u.jenis === 'sisip-kolom') b.splice(k, 0, u.sel)
  }
}

function terapkan(asal: readonly LembarSel[], ubahan: readonly Ubah[]): LembarSel[] {
  const buku = structuredClone(asal) as LembarSel[]
  for (const u of ubahan) {
    const l = buku[u.b % buku.length]
    if (!l) break
    const [r, k] = [u.a % 12, u.b % 8]
    if (u.jenis === 'gabung')
      l.gabung.push({ barisAwal: r, barisAkhir: r + (u.b % 4), kolomAwal: k, kolomAkhir: k + (u.a % 3) })
    else if (u.jenis === 'sembunyi') l.tersembunyi = !l.tersembunyi
    else if (u.jenis === 'salin-lembar') buku.push(structuredClone(l))
    else if (u.jenis === 'hapus-lembar' && buku.length > 1) buku.splice(u.b % buku.length, 1)
    else if (u.jenis === 'nama-lembar') l.nama = typeof u.sel === 'string' ? u.sel : 'Okt 2025'
    else ubahBaris(l.baris, u)
  }
  // As every reader leaves them: no holes, and a sparse row is as long as its last cell.
  return buku.map((l, i) => ({
    ...l,
    nama: buku.findIndex((x) => x.nama === l.nama) === i ? l.nama : `${l.nama}~${i}`,
    baris: l.baris.map((b) => Array.from(b, (s) => s ?? null)),
  }))
}

/** A workbook of the corpus with up to a dozen things changed in it. */
export const bukuUbahan: fc.Arbitrary<LembarSel[]> = fc
  .tuple(fc.nat(ASAL.length - 1), fc.array(ubah, { minLength: 1, maxLength: 12 }))
  .map(([i, ubahan]) => terapkan(ASAL[i] as LembarSel[], ubahan))

/** The bytes of a file of the corpus, some of them changed, the rest perhaps cut off. */
export const bytesUbahan: fc.Arbitrary<{ berkas: string; bytes: Uint8Array }> = fc
  .tuple(
    fc.constantFrom(...KORPUS.filter((k) => k.bytes.length < 40_000)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
    fc.constantFrom(1, 1, 1, 0.999, 0.9, 0.5),
  )
  .map(([k, ubahan, panjang]) => {
    const bytes = k.bytes.slice(0, Math.floor(k.bytes.length * panjang))
    for (const [di, b] of ubahan) bytes[Math.floor(di * (bytes.length - 1))] = b
    return { berkas: k.berkas, bytes }
  })

function harus(benar: boolean, pesan: string): void {
  if (!benar) throw new Error(pesan)
}

function periksaBaris(b: BarisPeriksa): void {
  const sebutan = `row ${b.lembar}!${b.baris}`
  harus(
    b.temuan.some((t) => t.tingkat === 'galat') === (b.keadaan === 'tolak'),
    `${sebutan}: rejected without a reason, or taken with one`,
  )
  harus((b.isi !== null) === (b.keadaan === 'terima'), `${sebutan}: content and state disagree`)
  harus(b.keadaan !== 'lewati' || b.temuan.length > 0, `${sebutan}: skipped without a word`)
  if (b.isi?.jenis !== 'nilai') return
  const nilai = Object.values(b.isi.nilai)
  harus(nilai.length > 0 && nilai.every((n) => Number.isInteger(n) && n >= 0), `${sebutan}: no whole numbers`)
  harus(b.isi.bulan <= KONTEKS.bulanTerakhir, `${sebutan}: a month to come`)
}

/** What holds of every answer, whatever came in: all rows accounted for, each with its reason, nothing personal. */
function periksaJawaban(hasil: Pemeriksaan | BerkasDitolak): hasil is Pemeriksaan {
  harus(!JSON.stringify(hasil).includes(NIK), 'a NIK came out')
  if ('ditolak' in hasil) {
    harus(hasil.temuan.pesan.length > 10, 'refused without a sentence')
    return false
  }
  const { dibaca, diterima, ditolak, dilewati } = hasil.hitungan
  harus(diterima + ditolak + dilewati === dibaca && hasil.baris.length === dibaca, 'counts do not add up')
  harus(new Set(hasil.baris.map((b) => `${b.lembar}|${b.baris}`)).size === dibaca, 'a row comes twice')
  hasil.baris.forEach(periksaBaris)
  return true
}

/** Every filled row below the heading is in the answer: what is missing is the heading itself. */
function periksaLengkap(lembar: readonly LembarSel[], hasil: Pemeriksaan): void {
  for (const l of hasil.bacaan.lembar) {
    const nomor = hasil.baris.filter((b) => b.lembar === l.nama).map((b) => b.baris)
    const asal = lembar.find((x) => x.nama === l.nama)
    if (!asal) continue
    const isi = asal.baris.flatMap((b, n) =>
      n >= l.barisJudul - 1 && b.some((s) => s !== null) ? [n + 1] : [],
    )
    const ekor = nomor.length === 0 ? [] : isi.slice(-nomor.length)
    harus(ekor.join() === nomor.join(), `sheet ${l.nama}: rows ${isi} read as ${nomor}`)
    harus(isi.length - nomor.length <= 6, `sheet ${l.nama}: more rows missing than a heading has`)
  }
}

const HURUF = (kolom: string) => [...kolom].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1

/** The sums of the accepted rows are those of their cells, added up from the workbook itself. */
function periksaJumlah(lembar: readonly LembarSel[], hasil: Pemeriksaan): void {
  if (hasil.templat === 'registrasi') return
  for (const l of hasil.bacaan.lembar) {
    const asal = lembar.filter((x) => x.nama === l.nama)
    if (asal.length !== 1) continue
    for (const k of l.kolom.filter((x) => UKURAN.has(x.untuk) && !UKURAN.get(x.untuk)?.yaTidak)) {
      let [dariSel, dariBaris] = [0, 0]
      for (const b of hasil.baris) {
        if (b.lembar !== l.nama || b.isi?.jenis !== 'nilai') continue
        const s = asal[0]?.baris[b.baris - 1]?.[HURUF(k.kolom)] ?? null
        if (typeof s === 'number') dariSel += s
        if (typeof s === 'number') dariBaris += b.isi.nilai[k.untuk] ?? Number.NaN
        if (s === null)
          harus(b.isi.nilai[k.untuk] === undefined, `${l.nama}!${b.baris}: a blank became a number`)
      }
      harus(
        Math.abs(dariSel - dariBaris) < 1e-6,
        `sum of ${k.untuk} in ${l.nama}: ${dariSel} in cells, ${dariBaris} taken`,
      )
    }
  }
}

/** Throws when the checker breaks its word on these sheets. */
export function periksaSifatBuku(lembar: LembarSel[]): void {
  const salinan = structuredClone(lembar)
  const hasil = periksaLembar(lembar, 'acak.xlsx', KONTEKS)
  if (!periksaJawaban(hasil)) return
  periksaLengkap(salinan, hasil)
  periksaJumlah(salinan, hasil)
}

/** The same on the bytes of a file. */
export function periksaSifatBytes({ berkas, bytes }: { berkas: string; bytes: Uint8Array }): void {
  periksaJawaban(periksaBerkas(bytes, berkas, KONTEKS))
}
