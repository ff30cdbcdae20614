interface Tempat {
  kode: string
  nama: string
}

const polos = (teks: string) =>
  teks
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** 0 begins the name, 1 begins a word of it, 2 initials of its words, 3 inside, 4 its letters in order, the shorter name first; null: not found. */
function getJarak(nama: string, kata: string): number | null {
  const rapat = nama.replaceAll(' ', '')
  const cari = kata.replaceAll(' ', '')
  if (nama.startsWith(kata) || rapat.startsWith(cari)) return 0
  if (nama.includes(` ${kata}`)) return 1
  const awal = nama
    .split(' ')
    .map((k) => k[0])
    .join('')
  if (cari.length > 1 && awal.startsWith(cari)) return 2
  if (rapat.includes(cari)) return 3
  let ke = 0
  for (const huruf of rapat) if (huruf === cari[ke]) ke += 1
  return cari.length > 2 && rapat[0] === cari[0] && ke === cari.length ? 4 + rapat.length / 1000 : null
}

/** Places that the typed letters may mean, the likeliest first; all of them for nothing typed. */
export function listCocok<T extends Tempat>(tempat: readonly T[], ketikan: string): T[] {
  const kata = polos(ketikan)
  if (kata === '') return [...tempat]
  return tempat
    .flatMap((t) => {
      const jarak = getJarak(polos(t.nama), kata)
      return jarak === null ? [] : [{ t, jarak }]
    })
    .sort((a, b) => a.jarak - b.jarak)
    .map(({ t }) => t)
}
