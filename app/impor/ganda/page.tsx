import type { Metadata } from 'next'
import { DaftarGabung, Pasangan } from '@/components/impor/pasangan'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { formatBulat } from '@/lib/angka'
import { lepasGabung, savePasangan } from '@/server/actions/gabung-posyandu'
import { loadHalamanGanda } from '@/server/loaders/gabung-posyandu'
import { Bingkai } from '../bingkai'

export const metadata: Metadata = { title: 'Kemungkinan ganda' }

export default async function HalamanKemungkinanGanda() {
  const h = await loadHalamanGanda()
  const lebih =
    h.semua > h.kandidat.length ? ` ${formatBulat(h.kandidat.length)} yang paling mirip ditampilkan.` : ''
  return (
    <Bingkai {...h}>
      <Tumpuk>
        <KepalaHalaman
          remah={<Remah jejak={[{ nama: 'Impor', href: '/impor' }, { nama: 'Kemungkinan ganda' }]} />}
          judul={
            h.semua === 0
              ? 'Tidak ada posyandu yang tampak ganda'
              : `${formatBulat(h.semua)} pasang posyandu mungkin sama`
          }
          sub={`Posyandu sedesa yang namanya mirip. Menggabungkan memindahkan laporan dan registrasinya; dapat dilepas kembali kapan saja.${lebih}`}
        />
        {h.kandidat.map((k) => (
          <Kartu
            key={`${k.satu.id}-${k.dua.id}`}
            judul={`${k.satu.nama} dan ${k.dua.nama}, ${h.nama.get(k.satu.kodeDesa) ?? k.satu.kodeDesa}`}
            sub={`Kecamatan ${h.nama.get(k.satu.kodeDesa.slice(0, 8)) ?? ''}`}
            panjang
          >
            <Pasangan k={k} tindakan={savePasangan} />
          </Kartu>
        ))}
        {h.gabung.length > 0 ? (
          <Kartu judul={`${formatBulat(h.gabung.length)} posyandu sudah digabung`} panjang>
            <DaftarGabung gabung={h.gabung} nama={h.nama} tindakan={lepasGabung} />
          </Kartu>
        ) : null}
      </Tumpuk>
    </Bingkai>
  )
}
