import { ALAMAT_PEKERJA, type JawabanPekerja, LINGKUP_PEKERJA, type PesanPekerja } from './pesan-pekerja'

const TUNGGU_MS = 5 * 60_000

async function kirimPesan(pesan: PesanPekerja): Promise<JawabanPekerja> {
  const pendaftaran = await navigator.serviceWorker.register(ALAMAT_PEKERJA, { scope: LINGKUP_PEKERJA })
  const pekerja = pendaftaran.active ?? (await navigator.serviceWorker.ready).active
  return new Promise((selesai, gagal) => {
    const saluran = new MessageChannel()
    const habis = setTimeout(() => gagal(new Error('the worker does not answer')), TUNGGU_MS)
    saluran.port1.onmessage = (kejadian) => {
      clearTimeout(habis)
      selesai(kejadian.data as JawabanPekerja)
    }
    pekerja?.postMessage(pesan, [saluran.port2])
  })
}

/**
 * Registers the worker and lets it keep a meeting for the account of that mark. Never throws: `peramban` when this
 * browser or this address (no TLS) cannot do it.
 */
export async function simpanRapat(tanda: string, rapatId: number): Promise<JawabanPekerja> {
  if (!navigator.serviceWorker) return { siap: false, sebab: 'peramban' }
  try {
    return await kirimPesan({ jenis: 'simpan', tanda, rapatId })
  } catch {
    return { siap: false, sebab: navigator.onLine ? 'peramban' : 'jaringan' }
  }
}
