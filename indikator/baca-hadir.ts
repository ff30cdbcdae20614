/** One person of an attendance list. */
export interface IsiHadir {
  nama: string
  jabatan: string
  instansi: string
}

const MAKS = { nama: 100, jabatan: 100, instansi: 120 } as const
const rapikan = (t: string | undefined) => (t ?? '').replace(/\s+/g, ' ').trim()

/** Cells of a line: tabs as they come from a sheet, else semicolons or vertical bars, else commas that are no academic title. */
function pisah(baris: string): string[] {
  if (baris.includes('\t')) return baris.split('\t')
  const tegas = baris.split(/[;|]/)
  if (tegas.length > 1) return tegas
  // "Sri Wahyuni, S.Sos, M.Si, Camat Tabang": titles hold dots and stay with the name.
  const bagian = baris.split(',')
  let akhir = 1
  while (
    akhir < bagian.length &&
    /^\s*[A-Za-z]{1,4}(?:\.[A-Za-z]{1,4})*\.?\s*$/.test(bagian[akhir] as string) &&
    /\.|^\s*[A-Z]{2,4}\s*$/.test(bagian[akhir] as string)
  )
    akhir += 1
  return [bagian.slice(0, akhir).join(','), ...bagian.slice(akhir)]
}

/**
 * People from pasted lines: name; position; institution. Numbering at the start of a line falls off, blank lines and a heading too.
 * `salah`: lines that were not understood, with why.
 */
export function bacaHadir(teks: string): { hadir: IsiHadir[]; salah: { baris: number; sebab: string }[] } {
  const hadir: IsiHadir[] = []
  const salah: { baris: number; sebab: string }[] = []
  for (const [i, mentah] of teks.split(/\r?\n/).entries()) {
    const baris = mentah.replace(/^\s*(?:\d{1,3}[.)]?\s+|[-•]\s+)/, '')
    if (baris.trim() === '' || /^\s*nama\s*[\t;|,]/i.test(baris)) continue
    const [nama, jabatan, ...sisa] = pisah(baris).map(rapikan)
    const isi = { nama: nama ?? '', jabatan: jabatan ?? '', instansi: sisa.filter(Boolean).join(', ') }
    const panjang = (Object.keys(MAKS) as (keyof IsiHadir)[]).find((k) => isi[k].length > MAKS[k])
    if (isi.nama.length < 2) salah.push({ baris: i + 1, sebab: 'namanya kosong' })
    else if (panjang) salah.push({ baris: i + 1, sebab: `${panjang} lebih dari ${MAKS[panjang]} huruf` })
    else hadir.push(isi)
  }
  return { hadir, salah }
}
