import { formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { sebutAcara } from './acara'
import type { KepalaRapat } from './bahan'
import { susunDasar } from './dasar'
import type { Acara, SalindiaKeputusan, SalindiaSampul, SalindiaTeks } from './tipe'

/** The cover: title, place, day and agenda. */
export function susunSampul(b: KepalaRapat, a: Acara, acara: readonly Acara[]): SalindiaSampul {
  const acaraRapat = acara
    .filter((x) => x.jenis !== 'sampul')
    .map((x) => ({ nama: sebutAcara(x), menit: x.menit }))
  const menit = acara.reduce((n, x) => n + x.menit, 0)
  const buka = menit > acaraRapat.reduce((n, x) => n + x.menit, 0) ? ' termasuk pembukaan' : ''
  return {
    ...susunDasar(b, a, {
      judul: b.judul,
      label: b.namaWilayah,
      adaContoh: b.adaContoh,
      catatan: [
        `${b.judul}, ${formatTanggal(b.tanggal)}${b.tempatRapat ? `, ${b.tempatRapat}` : ''}.`,
        b.tanggalData
          ? `Angka bulan ${formatBulan(b.bulan)}, data per ${formatTanggal(b.tanggalData)}.`
          : 'Belum ada data yang dimasukkan.',
        `${formatBulat(acaraRapat.length)} acara${menit > 0 ? `, direncanakan ${formatBulat(menit)} menit${buka}` : ''}.`,
      ],
    }),
    jenis: 'sampul',
    tempat: b.tempatRapat,
    acaraRapat,
  }
}

/** A slide of the organiser's own words. */
export function susunTeks(b: KepalaRapat, a: Acara): SalindiaTeks {
  const baris = (a.baris ?? []).filter((t) => t.trim() !== '')
  const judul = a.judul?.trim() || 'Catatan'
  return {
    ...susunDasar(b, a, {
      judul,
      label: b.namaWilayah,
      catatan: [],
      kosong: baris.length === 0 ? 'Salindia ini belum berisi teks. Tulis isinya pada acara rapat.' : null,
    }),
    jenis: 'teks',
    baris,
  }
}

/** The last slide: what this meeting decides. */
export function susunKeputusan(b: KepalaRapat, a: Acara): SalindiaKeputusan {
  return {
    ...susunDasar(b, a, {
      judul: 'Keputusan rapat ini: siapa, apa, dan kapan',
      label: 'Keputusan',
      adaContoh: b.contoh,
      catatan: [
        'Bacakan setiap keputusan sebelum rapat ditutup.',
        'Setiap keputusan punya penanggung jawab dan tenggat.',
        'Rapat berikutnya dibuka dengan keputusan ini.',
      ],
    }),
    jenis: 'keputusan',
  }
}
