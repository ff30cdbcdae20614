import { type KolomDitanya, KolomTanya } from '@/components/impor/kolom-tanya'
import { Kartu } from '@/components/ui/kartu'
import { getJudulKolom, KOLOM } from '@/impor/kolom'
import { TAHUN } from '@/impor/kolom-wilayah'
import type { KolomTanya as Tanya } from '@/impor/tipe'
import { getDaftar } from '@/indikator/catatan'
import type { KodeTemplat } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import { removeArtiKolom, saveArtiKolom } from '@/server/actions/tata-letak'
import { isDitanyakan, listTanya } from '@/server/impor/tata-letak'
import type { HalamanSatuImpor } from '@/server/loaders/impor'

function susunAlasan(k: Tanya, templat: KodeTemplat): string {
  if (k.dasar === 'mirip')
    return `Judulnya hampir sama dengan ${getJudulKolom(templat, k.untuk ?? '')}. Benar?`
  if (k.dasar === 'tata-letak') return 'Menurut tata letak yang diingat.'
  if (k.dasar === 'abaikan') return 'Tidak diperlukan.'
  if (k.dasar === 'nama') return 'Dikenal dari judulnya.'
  const usulan = k.usulan.map((u) => getJudulKolom(templat, u.untuk))
  return usulan.length > 0 ? `Tidak dikenal. Mungkin ${usulan.join(' atau ')}?` : 'Tidak dikenal.'
}

const listPilihan = (templat: KodeTemplat) =>
  getDaftar(templat) ? KOLOM[templat] : [...KOLOM[templat], TAHUN]

function susunJudul(ditanya: number, menunggu: boolean): string {
  if (menunggu) return 'Kolom mana yang dipakai? Barisnya menunggu jawaban Anda'
  return ditanya > 0 ? `${formatBulat(ditanya)} kolom perlu dipastikan` : 'Arti kolom berkas ini'
}

/** What the columns of a draft mean: asked where it is not clear, else open to correction. Draws only the one that is called for. */
export function ArtiKolom({ h, ditanyakan }: { h: HalamanSatuImpor; ditanyakan: boolean }) {
  const { templat } = h.impor
  const semua = listTanya(h.terbaca)
  if (!h.boleh.simpan || templat === 'contoh' || semua.length === 0) return null
  const jenis = new Set(h.impor.bacaan.temuan.map((t) => t.kode))
  const menunggu = jenis.has('judul-hilang') || jenis.has('judul-ganda')
  const ganda = jenis.has('judul-ganda')
  const rangkap = (k: Tanya) => ganda && semua.some((x) => x !== k && x.untuk === k.untuk && k.untuk !== null)
  const kolom = semua.map(
    (k): KolomDitanya => ({
      kolom: k.kolom,
      judul: k.judul,
      kunci: k.kunci,
      untuk: k.untuk,
      alasan: rangkap(k) ? 'Ada dua kolom dengan arti ini: pilih salah satu.' : susunAlasan(k, templat),
      ditanya: isDitanyakan(k) || rangkap(k),
    }),
  )
  const ditanya = kolom.filter((k) => k.ditanya).length
  if (ditanya > 0 !== ditanyakan) return null
  const hilang = h.sunting.jumlah > 0 ? ' Perbaikan yang sudah Anda buat di draf ini dimulai lagi.' : ''
  return (
    <Kartu
      judul={susunJudul(ditanya, menunggu)}
      sub={`Jawabannya diingat untuk berkas berikutnya dari pengirim yang sama. Berkas dibaca ulang.${hilang}`}
      nada={menunggu || ditanya > 0 ? 'waspada' : undefined}
      panjang
    >
      <KolomTanya
        id={h.impor.id}
        kolom={kolom}
        pilihan={listPilihan(templat).map((k) => ({ kode: k.kode, nama: k.judul }))}
        simpan={saveArtiKolom}
        lupakan={removeArtiKolom}
        diingat={jenis.has('tata-letak')}
      />
    </Kartu>
  )
}
