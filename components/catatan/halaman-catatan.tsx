import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Rincian } from '@/components/ui/rincian'
import { tautanDaftar } from '@/indikator/catatan/saringan'
import type { HalamanCatatan } from '@/server/loaders/catatan-satu'
import gaya from './catatan.module.css'
import { FormulirCatatan, HapusCatatan, type TindakanCatatan } from './formulir-catatan'
import { RiwayatCatatan } from './riwayat-catatan'

interface Props {
  h: HalamanCatatan
  /** Page to go back to; null: the list. */
  kembali: string | null
  simpan: TindakanCatatan
  hapus: TindakanCatatan
}

function susunSub(h: HalamanCatatan): string {
  if (h.kunci !== null && h.semula === null && h.bolehUbah)
    return 'Catatan ini sudah dihapus. Simpan formulirnya untuk mencatatnya lagi.'
  if (h.kunci !== null && h.semula === null) return 'Catatan ini sudah dihapus.'
  if (!h.bolehUbah) return `${h.nama}, ${h.namaTempat}.`
  return h.akunContoh
    ? 'Akun contoh: apa pun yang Anda simpan ditandai contoh dan ikut terhapus bersama data contoh.'
    : h.penjelasan
}

/** What the form needs, as plain data: it goes to the browser. */
const getModel = ({ kode, kolom, tempat, awal, tempatAwal, semula }: HalamanCatatan) => ({
  kode,
  kolom,
  tempat,
  awal,
  tempatAwal,
  semula,
})

function Baca({ h }: { h: HalamanCatatan }) {
  return (
    <dl className={gaya.rincian}>
      {[{ judul: 'Wilayah', isi: h.namaTempat }, ...h.baca].map((b) => (
        <div key={b.judul} style={{ display: 'contents' }}>
          <dt>{b.judul}</dt>
          <dd>{b.isi}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The form of one record, or its fields for those who only read, with its history. */
export function HalamanSatuCatatan({ h, kembali, simpan, hapus }: Props) {
  const isi = h.bolehUbah ? (
    <FormulirCatatan m={getModel(h)} kembali={kembali} simpan={simpan} />
  ) : (
    <Baca h={h} />
  )
  return (
    <Tumpuk>
      <KepalaHalaman
        judul={h.judul}
        sub={susunSub(h)}
        remah={
          <Remah
            jejak={[
              { nama: 'Program', href: '/program' },
              { nama: h.nama, href: tautanDaftar(h.kode) },
              { nama: h.kunci === null ? 'Tambah' : 'Catatan' },
            ]}
          />
        }
      />
      {h.riwayat.length === 0 ? (
        <Kartu>{isi}</Kartu>
      ) : (
        <Petak ragam="lebar-kiri">
          <Kartu>{isi}</Kartu>
          <Tumpuk>
            <Kartu judul="Riwayat">
              <RiwayatCatatan h={h} kembali={kembali} />
            </Kartu>
            {h.bolehUbah && h.semula ? (
              <Kartu>
                <Rincian ringkas="Hapus catatan ini">
                  <HapusCatatan kode={h.kode} semula={h.semula} kembali={kembali} hapus={hapus} />
                </Rincian>
              </Kartu>
            ) : null}
          </Tumpuk>
        </Petak>
      )}
    </Tumpuk>
  )
}
