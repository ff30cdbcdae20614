import { UbahBaris } from '@/components/impor/ubah-baris'
import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { formatSel } from '@/impor/sel'
import { saveSuntingan } from '@/server/actions/impor-sunting'
import type { Saringan } from '@/server/impor/saringan'
import type { HalamanSatuImpor } from '@/server/loaders/impor'

interface Props {
  h: HalamanSatuImpor
  tautan: (ubah: Partial<Saringan>) => string
}

/** The row of a draft that the address names, opened to be changed; nothing when it can't be. */
export function BarisDiubah({ h, tautan }: Props) {
  const b = h.boleh.simpan ? h.baris.find((x) => x.baris === h.saringan.ubah) : undefined
  const lembar = h.terbaca.find((l) => l.nama === b?.lembar)
  if (!b || !lembar || b.keadaan === 'lewati') return null
  return (
    <Kartu
      id="ubah-baris"
      judul={`Ubah baris ${b.baris}`}
      sub="Berkas asli tidak berubah. Barisnya diperiksa lagi setiap kali sebuah sel diubah."
      kanan={
        <Tautan href={tautan({ ubah: null })} scroll={false}>
          Tutup
        </Tautan>
      }
      panjang
    >
      <UbahBaris
        id={h.impor.id}
        lembar={b.lembar}
        baris={b.baris}
        sel={lembar.kolom.map((k) => ({ untuk: k.untuk, judul: k.judul, nilai: formatSel(b.sel[k.untuk]) }))}
        tindakan={saveSuntingan}
      />
    </Kartu>
  )
}
