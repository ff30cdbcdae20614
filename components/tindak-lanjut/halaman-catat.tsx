import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import type { HasilTindakan } from '@/server/formulir'
import type { ModelCatat } from '@/server/loaders/tindak-lanjut'
import { FormulirKeputusan } from './formulir-keputusan'

/** A decision noted on a page of its own. */
export function HalamanCatat({
  model: m,
  simpan,
}: {
  model: ModelCatat
  simpan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}) {
  return (
    <Tumpuk>
      <KepalaHalaman
        judul="Catat keputusan"
        sub="Siapa melakukan apa, kapan selesai, dan angka mana yang harus bergerak."
        remah={
          <Remah
            jejak={[
              { nama: 'Rapat', href: m.asal.rapatId === null ? '/rapat' : `/rapat/${m.asal.rapatId}` },
              { nama: 'Tindak lanjut', href: '/tindak-lanjut' },
              { nama: 'Catat keputusan' },
            ]}
          />
        }
      />
      <Kartu>
        <FormulirKeputusan
          key={m.kunci}
          pilihan={m.pilihan}
          asal={m.asal}
          tindakan={simpan}
          kunci={m.kunci}
        />
      </Kartu>
    </Tumpuk>
  )
}
