import { listButir } from '@/components/rapat-meja/butir-acara'
import { Susunan } from '@/components/rapat-meja/susunan'
import { Kartu } from '@/components/ui/kartu'
import { INDIKATOR } from '@/indikator'
import { saveAcaraRapat } from '@/server/actions/rapat-acara'
import type { MejaRapat } from '@/server/loaders/rapat-meja'

/** The agenda with its slides. */
export function KartuSusunan({ h }: { h: MejaRapat }) {
  const { rapat: r, model } = h
  const menit = r.acara.reduce((n, a) => n + a.menit, 0)
  const ringkas = [
    `${r.acara.length} acara`,
    `${model.salindia.length} salindia`,
    menit > 0 ? `${menit} menit` : '',
  ]
  const desa = r.templat === 'kecamatan'
  return (
    <Kartu judul="Susunan acara" sub={ringkas.filter(Boolean).join(' · ')}>
      <Susunan
        rapat={r.id}
        versi={r.versi}
        butir={listButir(r.acara, model)}
        terpilih={h.terpilih?.salindia.id ?? null}
        pilihan={{
          indikator: INDIKATOR.map(({ kode, nama }) => ({ kode, nama })),
          tempat: h.tempat,
          sebutan: desa ? 'desa dan kelurahan' : 'kecamatan',
        }}
        urung={h.urung}
        terkunci={!h.kelola || r.keadaan === 'selesai'}
        tindakan={saveAcaraRapat}
      />
    </Kartu>
  )
}
