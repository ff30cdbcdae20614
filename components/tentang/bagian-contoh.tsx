import { Kartu } from '@/components/ui/kartu'
import { Tombol } from '@/components/ui/tombol'
import type { Peran } from '@/lib/cakupan'
import gaya from './tentang.module.css'

interface Props {
  adaContoh: boolean
  peran: Peran
  /** Server action that removes all sample data. */
  hapus: () => Promise<void>
}

function Konfirmasi({ hapus }: Pick<Props, 'hapus'>) {
  return (
    <details className={gaya.hapus}>
      <summary>Hapus data contoh…</summary>
      <form action={hapus}>
        <p>
          <b>Semua angka, posyandu, target, dan akun contoh dihapus dan tidak dapat dikembalikan.</b> Impor
          kantor, angka terbitan, dan akun asli tetap ada.
        </p>
        <p>
          Bila Anda kini masuk dengan akun contoh, Anda akan keluar. Pastikan sandi akun admin ada di tangan.
        </p>
        <Tombol type="submit" ragam="bahaya">
          Ya, hapus semua data contoh
        </Tombol>
      </form>
    </details>
  )
}

/** What the sample is, and for DPMD the way to be rid of it. */
export function BagianContoh({ adaContoh, peran, hapus }: Props) {
  if (!adaContoh) {
    return (
      <Kartu id="contoh" judul="Tidak ada data contoh">
        <p>Data contoh tidak dimuat atau sudah dihapus.</p>
      </Kartu>
    )
  }
  return (
    <Kartu id="contoh" judul="Data contoh" nada="waspada">
      <div className={gaya.teks}>
        <p>
          Data contoh dibuat oleh pembangkit angka yang selalu memberi hasil sama. Bentuknya meniru keadaan
          yang diberitakan pada Oktober 2025: 827 posyandu, partisipasi kader 93 %, stunting rutin 14,9 %,
          registrasi tersisa di Kembang Janggut dan Tabang. Nama posyandu dan angka per posyandu adalah
          karangan.
        </p>
        <p>
          Target yang belum diterbitkan siapa pun juga contoh dan ditandai demikian. Semua yang tersentuh data
          contoh diberi tanda di layar, cetakan, dan berkas.
        </p>
        {peran === 'dpmd' ? <Konfirmasi hapus={hapus} /> : <p>Hanya DPMD yang dapat menghapusnya.</p>}
      </div>
    </Kartu>
  )
}
