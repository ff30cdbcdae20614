/** Stages of a registration in order; a changed rule is a change of this one list (fakta 1.5). */
export const TAHAP = [
  { kode: 'belum', nama: 'Belum mulai', dokumen: null },
  { kode: 'musyawarah', nama: 'Musyawarah desa', dokumen: 'Berita acara musyawarah desa' },
  { kode: 'sk-pembentukan', nama: 'SK pembentukan', dokumen: 'SK pembentukan posyandu' },
  { kode: 'sk-pengurus', nama: 'SK pengurus & kader', dokumen: 'SK pengurus dan kader' },
  { kode: 'diajukan', nama: 'Diajukan', dokumen: null },
  { kode: 'verifikasi', nama: 'Verifikasi DPMD', dokumen: null },
  { kode: 'dimasukkan', nama: 'Dimasukkan ke sistem Kemendagri', dokumen: null },
  { kode: 'terdaftar', nama: 'Terdaftar', dokumen: 'Nomor registrasi Kemendagri' },
  { kode: 'dikembalikan', nama: 'Dikembalikan', dokumen: null },
] as const

export type KodeTahap = (typeof TAHAP)[number]['kode']

/** The stage with that code, or null. */
export function getTahap(kode: string): (typeof TAHAP)[number] | null {
  return TAHAP.find((t) => t.kode === kode) ?? null
}

/** Shape of a Kemendagri number: province.kabupaten.kecamatan.desa.serial. */
export const POLA_NOMOR = /^\d{2}\.\d{2}\.\d{2}\.\d{4}\.\d{3}$/

/** One thing that happened to one posyandu. `tanggal` is `YYYY-MM-DD`. */
export interface PeristiwaRegistrasi {
  tahap: KodeTahap
  tanggal: string
  nomor: string | null
}

/** Stage in force on a day from the events up to it (order in `TAHAP` breaks ties of the day); `belum` without events. */
export function getTahapPada(peristiwa: readonly PeristiwaRegistrasi[], tanggal: string): KodeTahap {
  const urutan = (k: KodeTahap) => TAHAP.findIndex((t) => t.kode === k)
  let kini: PeristiwaRegistrasi | null = null
  for (const p of peristiwa) {
    if (p.tanggal > tanggal) continue
    if (
      !kini ||
      p.tanggal > kini.tanggal ||
      (p.tanggal === kini.tanggal && urutan(p.tahap) >= urutan(kini.tahap))
    )
      kini = p
  }
  return kini?.tahap ?? 'belum'
}
