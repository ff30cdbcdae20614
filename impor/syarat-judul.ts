import type { KodeTemplat } from '@/indikator/tipe'
import { getKamus, normalisasiJudul } from './judul'
import type { Keterangan } from './keterangan'
import { getJudulKolom, KOLOM } from './kolom-templat'
import { hitungKemiripan } from './nama'
import type { Judul, KolomTabel } from './tabel'
import { formatDaftar } from './tempat'
import { createTemuanLembar } from './temuan'
import type { Temuan } from './tipe'

/** Headings that the template needs and the sheet lacks, by their name in the template; what the lines above the table say counts. */
export function listJudulHilang(
  templat: KodeTemplat,
  untuk: ReadonlySet<string>,
  ket: Keterangan,
  satuKecamatan: boolean,
): string[] {
  const hilang: string[] = []
  const berkode = untuk.has('kode_desa')
  if (!berkode && !untuk.has('kecamatan') && !ket.kecamatan && !satuKecamatan) hilang.push('kecamatan')
  if (!berkode && !untuk.has('desa') && !ket.desa) hilang.push('desa')
  if (templat !== 'ppgbm' && !untuk.has('posyandu') && !ket.posyandu) hilang.push('posyandu')
  if (templat === 'registrasi') {
    if (!untuk.has('tanggal')) hilang.push('tanggal')
  } else if (!untuk.has('bulan') && !ket.bulan) hilang.push('bulan')
  return hilang.map((k) => getJudulKolom(templat, k))
}

function findMirip(kolom: KolomTabel, templat: KodeTemplat, ada: ReadonlySet<string>): string | null {
  const teks = normalisasiJudul(kolom.judul)
  if (teks.length < 4) return null
  const milikTemplat = new Set(KOLOM[templat].map((k) => k.kode))
  let terbaik: { untuk: string; skor: number } | null = null
  for (const [kunci, untuk] of getKamus()) {
    if (ada.has(untuk) || !milikTemplat.has(untuk) || kunci.length < 4) continue
    const skor = hitungKemiripan(teks, kunci)
    if (skor >= 0.78 && skor > (terbaik?.skor ?? 0)) terbaik = { untuk, skor }
  }
  return terbaik ? getJudulKolom(templat, terbaik.untuk) : null
}

/** Headings that look like a misspelt one which is missing: `Judul "Ditimbng" (kolom F) mungkin maksudnya D (ditimbang).` */
function listJudulMirip(judul: Judul, templat: KodeTemplat): { kolom: KolomTabel; kalimat: string }[] {
  const ada = new Set(judul.kolom.map((k) => k.untuk))
  return judul.tidakDikenal.flatMap((kolom) => {
    const mirip = findMirip(kolom, templat, ada)
    return mirip
      ? [{ kolom, kalimat: `Judul "${kolom.judul}" (kolom ${kolom.kolom}) mungkin maksudnya ${mirip}.` }]
      : []
  })
}

export function createTemuanHilang(
  lembar: string,
  judul: Judul,
  templat: KodeTemplat,
  hilang: readonly string[],
): Temuan {
  const mirip = listJudulMirip(judul, templat).map((m) => m.kalimat)
  return createTemuanLembar(
    'galat',
    'judul-hilang',
    lembar,
    `Lembar "${lembar}": judul kolom ${formatDaftar(hilang)} tidak ditemukan pada baris judul (baris ${judul.awal + 1}).`,
    mirip.length > 0 ? mirip.join(' ') : 'Tambahkan kolomnya, atau salin isinya ke templat dari dasbor.',
  )
}

export function createTemuanGanda(lembar: string, templat: KodeTemplat, ganda: KolomTabel[][]): Temuan {
  const daftar = ganda.map((g) => {
    const untuk = getJudulKolom(templat, g[0]?.untuk ?? '')
    return `${untuk} (kolom ${formatDaftar(g.map((k) => k.kolom))})`
  })
  return createTemuanLembar(
    'galat',
    'judul-ganda',
    lembar,
    `Lembar "${lembar}": ada lebih dari satu kolom untuk ${formatDaftar(daftar)}, sehingga tidak jelas mana yang dipakai.`,
    'Sisakan satu kolom saja untuk masing-masing, lalu kirim lagi.',
  )
}

/** Notices about columns that are not read: personal ones, likely misspelt ones, unknown ones. */
export function listTemuanKolom(lembar: string, judul: Judul, templat: KodeTemplat): Temuan[] {
  const temuan: Temuan[] = []
  const sebut = (kolom: readonly KolomTabel[]) => formatDaftar(kolom.map((k) => `"${k.judul}" (${k.kolom})`))
  if (judul.pribadi.length > 0) {
    const pesan = `Lembar "${lembar}": kolom ${sebut(judul.pribadi)} berisi data pribadi, tidak dibaca dan tidak disimpan.`
    temuan.push(
      createTemuanLembar(
        'peringatan',
        'kolom-pribadi',
        lembar,
        pesan,
        'Hapus kolom itu sebelum mengirim berkas berikutnya.',
      ),
    )
  }
  const mirip = listJudulMirip(judul, templat)
  for (const m of mirip) {
    const pesan = `Lembar "${lembar}": ${m.kalimat} Kolom ini tidak dibaca.`
    temuan.push(
      createTemuanLembar(
        'peringatan',
        'judul-mirip',
        lembar,
        pesan,
        'Perbaiki judulnya bila benar, lalu kirim lagi.',
      ),
    )
  }
  const lain = judul.tidakDikenal.filter((k) => !mirip.some((m) => m.kolom === k))
  if (lain.length > 0) {
    const pesan = `Lembar "${lembar}": judul ${sebut(lain)} tidak dikenal, kolomnya tidak dibaca.`
    temuan.push(createTemuanLembar('info', 'judul-tidak-dikenal', lembar, pesan))
  }
  return temuan
}

/** Notices about columns that are left out because the other half of their ratio is missing. */
export function listTemuanSeparuh(
  lembar: string,
  templat: KodeTemplat,
  separuh: readonly { kode: string; kurang: readonly string[] }[],
): Temuan[] {
  return separuh.map(({ kode, kurang }) => {
    const nama = formatDaftar(kurang.map((k) => getJudulKolom(templat, k)))
    const pesan = `Lembar "${lembar}": kolom ${getJudulKolom(templat, kode)} tidak dibaca karena kolom ${nama} tidak ada.`
    return createTemuanLembar(
      'peringatan',
      'rasio-separuh',
      lembar,
      pesan,
      `Tambahkan kolom ${nama}, lalu kirim lagi.`,
    )
  })
}
