import type { Luring } from './pakai-luring'

export interface KabarLuring {
  nada: 'tenang' | 'baik' | 'waspada'
  teks: string
}

/** The one sentence that matters most now; null when there is nothing to say. `menunggu`, `ditolak`: decisions in this browser. */
export function getKabarLuring(
  { simpanan, jaringan, sesi }: Omit<Luring, 'cobaLagi'>,
  menunggu: number,
  ditolak: number,
): KabarLuring | null {
  if (ditolak > 0) return { nada: 'waspada', teks: `Perlu diperbaiki: ${ditolak} keputusan` }
  if (jaringan === 'putus') {
    if (menunggu > 0)
      return { nada: 'waspada', teks: `Luring: keputusan disimpan di peramban ini (${menunggu})` }
    if (simpanan === 'siap') return { nada: 'waspada', teks: 'Luring: rapat berjalan dari peramban ini' }
    return { nada: 'waspada', teks: 'Luring: jangan muat ulang halaman ini' }
  }
  if (sesi === 'habis') {
    const sisa = menunggu > 0 ? ` (${menunggu} keputusan menunggu)` : ''
    return { nada: 'waspada', teks: `Sesi habis; masuk lagi sebelum menutup${sisa}` }
  }
  if (sesi === 'lain') return { nada: 'waspada', teks: 'Akun lain masuk di peramban ini' }
  if (menunggu > 0) return { nada: 'tenang', teks: `Mengirim ${menunggu} keputusan…` }
  if (simpanan === 'siap') return { nada: 'baik', teks: 'Siap tanpa jaringan' }
  if (simpanan === 'menyimpan') return { nada: 'tenang', teks: 'Menyiapkan tanpa jaringan…' }
  if (simpanan === 'gagal') return { nada: 'waspada', teks: 'Belum siap tanpa jaringan' }
  if (simpanan === 'peramban') return { nada: 'tenang', teks: 'Hanya dengan jaringan di peramban ini' }
  return null
}
