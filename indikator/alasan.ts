import type { AlasanKosong } from './hitung'

const ALASAN: Readonly<Record<AlasanKosong, { pendek: string; kalimat: string }>> = {
  'belum-melapor': { pendek: 'belum lapor', kalimat: 'Belum ada yang melapor untuk bulan ini.' },
  'penyebut-nol': { pendek: 'penyebut 0', kalimat: 'Tidak dapat dihitung: jumlah penyebutnya nol.' },
  'tidak-lengkap': {
    pendek: 'tak lengkap',
    kalimat: 'Tidak dapat dihitung: hanya sebagian angkanya yang dilaporkan.',
  },
}

/** Why there is no number, in a sentence. */
export function formatAlasan(alasan: AlasanKosong): string {
  return ALASAN[alasan].kalimat
}

/** The same in two words, for cells and badges. */
export function formatAlasanPendek(alasan: AlasanKosong): string {
  return ALASAN[alasan].pendek
}
