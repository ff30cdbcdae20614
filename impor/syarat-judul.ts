import { getDaftar } from '@/indikator/catatan'
import type { Daftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { isJudulNama, listUsulanJudul } from './judul'
import { getKamusTemplat } from './kamus-judul'
import type { Keterangan } from './keterangan'
import { getJudulKolom, getKolom } from './kolom'
import { listKolomPokok } from './kolom-daftar'
import { formatDaftar } from './sebut-daftar'
import type { Judul, KolomTabel, Tabel } from './tabel'
import { createTemuanLembar } from './temuan'
import type { KolomTanya, TataLetak, Temuan } from './tipe'

function listHilangDaftar(
  d: Daftar,
  untuk: ReadonlySet<string>,
  ket: Keterangan,
  satuKecamatan: boolean,
): string[] {
  const pokok = listKolomPokok(d).filter((k) => !untuk.has(k) && !(k === 'tahun' && ket.tahun !== null))
  const perDesa = d.tingkat.every((t) => t === 'desa') && !untuk.has('kode_desa')
  if (!perDesa) return pokok
  const adaKecamatan = untuk.has('kecamatan') || ket.kecamatan || satuKecamatan
  const adaDesa = untuk.has('desa') || ket.desa
  return [...(adaKecamatan ? [] : ['kecamatan']), ...(adaDesa ? [] : ['desa']), ...pokok]
}

/** Fields that the template needs and the sheet lacks; what the lines above the table say counts. */
export function listJudulHilang(
  templat: KodeTemplat,
  untuk: ReadonlySet<string>,
  ket: Keterangan,
  satuKecamatan: boolean,
): string[] {
  const d = getDaftar(templat)
  if (d) return listHilangDaftar(d, untuk, ket, satuKecamatan)
  const hilang: string[] = []
  const berkode = untuk.has('kode_desa')
  if (!berkode && !untuk.has('kecamatan') && !ket.kecamatan && !satuKecamatan) hilang.push('kecamatan')
  if (!berkode && !untuk.has('desa') && !ket.desa) hilang.push('desa')
  if (templat !== 'ppgbm' && !untuk.has('posyandu') && !ket.posyandu) hilang.push('posyandu')
  if (templat === 'registrasi') {
    if (!untuk.has('tanggal')) hilang.push('tanggal')
  } else if (!untuk.has('bulan') && !ket.bulan) hilang.push('bulan')
  return hilang
}

/** Every heading that may be read, in the order of the sheet, with what it was taken for and what else it may be. */
export function listKolomTanya({ judul, templat, keterangan, menunggu }: Tabel): KolomTanya[] {
  const ada = new Set(judul.kolom.map((k) => k.untuk))
  // What is missing is what an unknown column most likely holds, whatever its heading.
  const hilang = menunggu ? listJudulHilang(templat, ada, keterangan, true) : []
  const boleh = (untuk: string) => !ada.has(untuk) && getKolom(templat, untuk) !== null
  const usulkan = (kunci: string) => {
    const mirip = listUsulanJudul(kunci, getKamusTemplat(templat), boleh)
    const skor = (untuk: string) => mirip.find((u) => u.untuk === untuk)?.skor ?? 0
    const dicari = hilang.map((untuk) => ({ untuk, skor: skor(untuk) }))
    return [...dicari, ...mirip.filter((u) => !hilang.includes(u.untuk))].slice(0, 3)
  }
  const tanya = (k: KolomTabel): KolomTanya => ({
    kolom: k.kolom,
    judul: k.judul,
    kunci: k.kunci,
    untuk: k.untuk || null,
    dasar: k.dasar ?? 'tanya',
    usulan: k.dasar ? [] : usulkan(k.kunci),
  })
  const nama = judul.pribadi.filter(
    (k) => isJudulNama(k.kunci) && !ada.has('posyandu') && getKolom(templat, 'posyandu') !== null,
  )
  return [
    ...judul.kolom.map(tanya),
    ...judul.tidakDikenal.map((k) => tanya({ ...k, untuk: '' })),
    ...nama.map((k): KolomTanya => ({ ...tanya(k), usulan: [{ untuk: 'posyandu', skor: 0.5 }] })),
    ...judul.abaikan.map((k): KolomTanya => ({ ...tanya(k), dasar: 'abaikan', usulan: [] })),
  ].sort((a, b) => a.kolom.length - b.kolom.length || (a.kolom < b.kolom ? -1 : 1))
}

export function createTemuanHilang(
  lembar: string,
  judul: Judul,
  templat: KodeTemplat,
  hilang: readonly string[],
  bisaDitunjuk: string,
): Temuan {
  const nama = formatDaftar(hilang.map((k) => getJudulKolom(templat, k)))
  return createTemuanLembar(
    'galat',
    'judul-hilang',
    lembar,
    `Lembar "${lembar}": judul kolom ${nama} tidak ditemukan pada baris judul (baris ${judul.awal + 1}).`,
    bisaDitunjuk
      ? `Bila ada di kolom ${bisaDitunjuk}, tunjukkan kolomnya; bila tidak ada, tambahkan lalu kirim lagi.`
      : 'Tambahkan kolomnya, atau salin isinya ke templat dari dasbor.',
  )
}

/** Says that the month in the title and the one in the sheet's name differ, and which one counts. */
export function createTemuanBulanBeda(lembar: string, dipakai: Bulan, lain: Bulan): Temuan {
  return createTemuanLembar(
    'peringatan',
    'bulan-beda',
    lembar,
    `Lembar "${lembar}": keterangan di atas tabel menyebut ${formatBulan(dipakai)}, nama lembarnya ${formatBulan(lain)}. Yang dipakai ${formatBulan(dipakai)}.`,
    'Bila keliru, perbaiki keterangannya, lalu kirim lagi.',
  )
}

/** Says that columns were read as the sender confirmed before. */
export function createTemuanLetak(lembar: string, letak: TataLetak): Temuan {
  return createTemuanLembar(
    'info',
    'tata-letak',
    lembar,
    `Lembar "${lembar}": tata letak dari ${formatTanggal(letak.tanggal)} dipakai.`,
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
    'Tunjukkan kolom yang dipakai dan abaikan yang lain.',
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
  for (const k of judul.kolom.filter((x) => x.dasar === 'mirip')) {
    const arti = getJudulKolom(templat, k.untuk)
    const pesan = `Lembar "${lembar}": judul "${k.judul}" (kolom ${k.kolom}) dibaca sebagai ${arti}.`
    const saran = 'Pastikan artinya; bila keliru, pilih arti yang benar.'
    temuan.push(createTemuanLembar('peringatan', 'judul-mirip', lembar, pesan, saran))
  }
  const lain = judul.tidakDikenal
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
