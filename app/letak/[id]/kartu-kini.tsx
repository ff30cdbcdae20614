import { Tindakan } from '@/components/impor/tindakan'
import gaya from '@/components/letak/letak.module.css'
import { Kartu } from '@/components/ui/kartu'
import { formatAngka } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import { removeLetakPosyandu } from '@/server/actions/letak'
import type { HalamanLetak } from '@/server/loaders/letak'

/** Who said where the posyandu is, and the way to take it back; nothing while its place is unknown. */
export function KartuLetakKini({ h }: { h: HalamanLetak }) {
  const { posyandu: p } = h
  if (p.lintang === null || p.bujur === null) return null
  const asal = p.tangan
    ? `Ditetapkan di halaman ini${p.namaOleh ? ` oleh ${p.namaOleh}` : ''}${p.waktu ? `, ${formatWaktu(p.waktu)}` : ''}.`
    : p.contoh
      ? 'Dari data contoh.'
      : 'Dari daftar registrasi yang diimpor.'
  return (
    <Kartu judul={`Kini di ${formatAngka(p.lintang, 5)}; ${formatAngka(p.bujur, 5)}`} sub={asal}>
      {p.tangan ? (
        <div className={gaya.hapus}>
          <Tindakan id={p.id} tindakan={removeLetakPosyandu} ragam="bahaya" sedang="Menghapus…">
            Hapus letak ini
          </Tindakan>
          <p className={gaya.keterangan}>
            Setelah dihapus, letak dari daftar registrasi dipakai lagi; bila tidak ada, posyandu kembali ke
            petak desanya.
          </p>
        </div>
      ) : (
        <p className={gaya.keterangan}>Menetapkan letak di atas akan menggantikannya.</p>
      )}
    </Kartu>
  )
}
