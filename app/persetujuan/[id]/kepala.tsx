import { KEADAAN_PENGAJUAN, sebutMenunggu } from '@/components/persetujuan/keadaan'
import { NAMA_HILANG } from '@/components/persetujuan/pengajuan'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Lencana } from '@/components/ui/lencana'
import { Remah } from '@/components/ui/remah'
import { formatWaktu } from '@/lib/waktu'
import type { SatuPengajuan } from '@/server/loaders/persetujuan'

const kapital = (t: string) => t.charAt(0).toUpperCase() + t.slice(1)

function susunKeadaan({ pengajuan: p, penyetuju, masuk, langkah }: SatuPengajuan): string {
  if (!p.diputus) return `${kapital(sebutMenunggu(p, { contoh: masuk.pengguna.contoh, penyetuju }))}.`
  const atasNama = langkah.at(-1)?.atasNama
  const pemutus = `${p.namaPemutus ?? NAMA_HILANG}${atasNama ? ` atas nama ${atasNama}` : ''}`
  const oleh = `oleh ${pemutus}, ${formatWaktu(p.diputus)}`
  if (p.keadaan === 'disetujui') return `Disetujui ${oleh}. Sudah berlaku.`
  return p.keadaan === 'ditolak' ? `Ditolak ${oleh}: ${p.alasanPutus ?? ''}` : `Ditarik ${oleh}.`
}

/** What is asked, and how it stands. */
export function Kepala({ h }: { h: SatuPengajuan }) {
  const keadaan = KEADAAN_PENGAJUAN[h.pengajuan.keadaan]
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={[{ nama: 'Persetujuan', href: '/persetujuan' }, { nama: `Nomor ${h.pengajuan.id}` }]}
          tambahan={h.pengajuan.contoh ? ['pengajuan contoh'] : []}
        />
      }
      judul={h.pengajuan.ringkas.judul}
      sub={susunKeadaan(h)}
      kanan={<Lencana status={keadaan.status}>{keadaan.nama}</Lencana>}
    />
  )
}
