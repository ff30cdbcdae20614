export interface Kabar {
  jenis: 'galat' | 'pesan'
  kalimat: string
}

const GALAT: Readonly<Record<string, string>> = {
  salah: 'Nama masuk atau sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  dikunci: 'Akun ini dikunci. Hubungi admin DPMD.',
  'contoh-habis': 'Akun contoh hanya berlaku selama data contoh ada.',
  kedaluwarsa: 'Formulir tadi sudah kedaluwarsa. Isi sekali lagi.',
  gangguan: 'Basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.',
}

const PESAN: Readonly<Record<string, string>> = {
  keluar: 'Anda sudah keluar.',
  berakhir: 'Sesi Anda sudah berakhir. Silakan masuk lagi.',
  sandi: 'Sandi sudah diganti. Masuk dengan sandi baru.',
  'contoh-dihapus': 'Data contoh sudah dihapus, juga akun contoh. Masuk dengan akun Anda sendiri.',
}

/** The sentence for `?galat=` or `?pesan=` of the sign-in page; null for anything unknown. */
export function getKabar(galat: unknown, pesan: unknown): Kabar | null {
  const menit = typeof galat === 'string' && /^tunggu-(\d{1,3})$/.exec(galat)?.[1]
  if (menit) {
    return { jenis: 'galat', kalimat: `Terlalu banyak percobaan. Tunggu ${menit} menit, lalu coba lagi.` }
  }
  if (typeof galat === 'string' && Object.hasOwn(GALAT, galat)) {
    return { jenis: 'galat', kalimat: GALAT[galat] as string }
  }
  if (typeof pesan === 'string' && Object.hasOwn(PESAN, pesan)) {
    return { jenis: 'pesan', kalimat: PESAN[pesan] as string }
  }
  return null
}
