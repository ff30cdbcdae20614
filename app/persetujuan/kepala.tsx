import { sebutPenyetuju } from '@/components/persetujuan/keadaan'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { HalamanPersetujuan } from '@/server/loaders/persetujuan'

function susunJudul({ putuskan, milikSaya, lain }: HalamanPersetujuan): string {
  if (putuskan.length > 0) return `${formatBulat(putuskan.length)} hal menunggu keputusan Anda`
  if (milikSaya.length > 0) return `${formatBulat(milikSaya.length)} pengajuan Anda menunggu persetujuan`
  if (lain.length > 0) return `${formatBulat(lain.length)} hal menunggu keputusan orang lain`
  return 'Tidak ada yang menunggu keputusan'
}

function susunSub({ saya, penyetuju }: HalamanPersetujuan): string {
  if (saya?.atasNama && saya.sampai)
    return `Anda memutuskan atas nama ${saya.atasNama} sampai ${formatTanggal(saya.sampai)}.`
  if (saya) return 'Yang Anda setujui langsung berlaku. Semua keputusan tercatat beserta alasannya.'
  return penyetuju.length > 0
    ? `Hari ini yang memutuskan: ${sebutPenyetuju(penyetuju)}.`
    : 'Belum ada akun yang dapat menyetujui, sehingga semua hal langsung berlaku dan tercatat di jejak.'
}

/** How many wait, who decides today, and the ways to delegations and rules. */
export function Kepala({ h }: { h: HalamanPersetujuan }) {
  return (
    <KepalaHalaman
      judul={susunJudul(h)}
      sub={susunSub(h)}
      kanan={
        <>
          {h.boleh.delegasi ? <TombolTautan href="/persetujuan/delegasi">Delegasi</TombolTautan> : null}
          {h.boleh.aturan ? <TombolTautan href="/persetujuan/aturan">Aturan</TombolTautan> : null}
        </>
      }
    />
  )
}

/** Ways to newer and older decisions. */
export function HalamanLain({ halaman, adaLagi }: { halaman: number; adaLagi: boolean }) {
  if (halaman === 1 && !adaLagi) return null
  return (
    <nav className={gaya.halaman} aria-label="Halaman riwayat">
      {halaman > 1 ? <Tautan href={`/persetujuan?hal=${halaman - 1}`}>Lebih baru</Tautan> : <span />}
      {adaLagi ? <Tautan href={`/persetujuan?hal=${halaman + 1}`}>Lebih lama</Tautan> : null}
    </nav>
  )
}
