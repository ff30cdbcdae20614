'use client'

import { useActionState } from 'react'
import { IsianPilihan } from '@/components/ui/isian'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import { tautanCatatan, tautanCatatanBaru } from '@/indikator/catatan/saringan'
import type { HasilTindakan } from '@/server/formulir'
import type { KaitRencana } from '@/server/loaders/kait-rencana'
import { OpsiAksi } from './opsi-aksi'
import gaya from './tindak-lanjut.module.css'

interface Props {
  id: number
  /** What was decided: an action of the same words is offered first. */
  keputusan: string
  /** The follow-up is done. */
  selesai: boolean
  kait: KaitRencana
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

function Kaitkan({ id, keputusan, kait: k, tindakan }: Omit<Props, 'selesai'>) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const kini = k.aksi?.kunci ?? ''
  const pilihan =
    k.aksi && !k.pilihan.some((p) => p.kode === kini)
      ? [{ kode: kini, nama: k.aksi.aksi, tujuan: `${k.aksi.tujuan} (${k.aksi.tahun})` }, ...k.pilihan]
      : k.pilihan
  const sama = pilihan.find((p) => p.nama.toLowerCase() === keputusan.toLowerCase())?.kode
  return (
    <form action={kirim} className={gaya.formulir}>
      <input type="hidden" name="id" value={id} />
      <IsianPilihan key={kini} label="Aksi rencana" name="rencana" defaultValue={kini || (sama ?? '')}>
        <option value="">Tidak terkait</option>
        <OpsiAksi pilihan={pilihan} />
      </IsianPilihan>
      <div className={gaya.kaki}>
        <Tombol type="submit" disabled={sedang}>
          {sedang ? 'Menyimpan…' : 'Kaitkan'}
        </Tombol>
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}

/** The action of the plan that a follow-up moves on, and the ways to tie it or to make one of it. */
export function KartuRencana(p: Props) {
  const { kait: k, selesai } = p
  if (!k.aksi && !k.hilang && !k.bolehKait && !k.jadikan) return null
  return (
    <Kartu
      judul={k.aksi ? 'Bagian dari rencana aksi' : 'Belum terkait rencana aksi'}
      kanan={
        k.jadikan && !k.aksi ? (
          <TombolTautan kecil href={tautanCatatanBaru('rencana-aksi', k.jadikan.tempat, k.jadikan.isi)}>
            Jadikan aksi
          </TombolTautan>
        ) : undefined
      }
    >
      <div className={gaya.formulir}>
        {k.aksi ? (
          <p>
            <Tautan href={tautanCatatan('rencana-aksi', k.aksi.kunci)}>{k.aksi.aksi}</Tautan>
            <br />
            <span className={gaya.sunyi}>
              {k.aksi.tujuan}, {k.aksi.tahun}. Keadaan aksi: {k.aksi.keadaan}.
            </span>
          </p>
        ) : null}
        {selesai && k.aksi?.bolehSelesai ? (
          <p>
            Tindak lanjut ini selesai.{' '}
            <Tautan href={tautanCatatan('rencana-aksi', k.aksi.kunci)}>Tandai aksinya selesai</Tautan> bila
            seluruhnya sudah dikerjakan; kemajuan tujuannya ikut naik.
          </p>
        ) : null}
        {k.jadikan && !k.aksi ? (
          <p className={gaya.sunyi}>
            {k.bolehKait && k.pilihan.length > 0
              ? 'Pilih aksi yang sudah ada, atau jadikan tindak lanjut ini aksi baru: keduanya langsung terkait.'
              : 'Jadikan tindak lanjut ini aksi baru: langsung terkait.'}
          </p>
        ) : null}
        {k.hilang ? <p>Aksi yang dulu terkait sudah dihapus dari rencana.</p> : null}
        {k.bolehKait && (k.pilihan.length > 0 || k.aksi) ? <Kaitkan {...p} /> : null}
      </div>
    </Kartu>
  )
}
