'use client'
import { FormulirKeputusanRapat } from '@/components/tindak-lanjut/formulir-keputusan'
import type { KirimanKeputusan, PilihanKeputusan } from '@/indikator/isian-keputusan'
import { getSalindia } from './dek'
import { usePakaiTayang } from './konteks'
import { Panel } from './panel'

interface Props {
  rapatId: number
  kodeWilayah: string
  pilihan: PilihanKeputusan
  /** A sentence back: it was not taken. */
  catat: (isi: KirimanKeputusan) => Promise<string | null>
}

/** The form of a decision over the slide in sight; what it is about comes from the slide. */
export function Catat({ rapatId, kodeWilayah, pilihan, catat }: Props) {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const s = getSalindia(dek, keadaan.s)
  const tutup = () => lakukan({ jenis: 'tutup' })
  const asal = {
    rapatId,
    salindia: s?.id ?? null,
    indikator: s?.kaitan.indikator ?? null,
    kodeWilayah: s?.kaitan.kodeWilayah ?? kodeWilayah,
  }
  return (
    <Panel judul="Catat keputusan" tutup={tutup}>
      <FormulirKeputusanRapat
        pilihan={pilihan}
        asal={asal}
        batal={tutup}
        onKirim={async (isi) => {
          const tolak = await catat(isi)
          if (tolak) return tolak
          tutup()
          lakukan({ jenis: 'kabar', teks: 'Keputusan dicatat.' })
          return null
        }}
      />
    </Panel>
  )
}
