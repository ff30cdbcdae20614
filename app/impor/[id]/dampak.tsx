import gaya from '@/components/impor/impor.module.css'
import { PetakDampak } from '@/components/impor/kartu-dampak'
import { Kartu } from '@/components/ui/kartu'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { getDaftar } from '@/indikator/catatan'
import { tautanDaftar } from '@/indikator/catatan/saringan'
import { formatBulat } from '@/lib/angka'
import type { HalamanSatuImpor, PerubahanImpor } from '@/server/loaders/impor'

type Catatan = NonNullable<PerubahanImpor['catatan']>
type Baris = Catatan['ubah'][number]

const JUDUL = {
  draf: 'Yang akan berubah',
  tersimpan: 'Yang berubah saat disimpan',
  dibatalkan: 'Yang dulu berubah, kini sudah dikembalikan',
} as const

function susunRingkasan(c: Catatan, satuan: string): string {
  const bagian = [
    [c.baru, `${satuan} baru`],
    [c.diubah, 'diubah'],
    [c.tetap, 'sama dengan yang sudah ada'],
  ] as const
  return bagian.flatMap(([n, kata]) => (n > 0 ? [`${formatBulat(n)} ${kata}`] : [])).join(' · ')
}

const sebutTempat = ({ kodeWilayah: k }: Baris, nama: HalamanSatuImpor['nama']) =>
  k.length === 5 ? 'Kabupaten' : (nama.get(k) ?? k)

const listKolom = (nama: HalamanSatuImpor['nama']): Kolom<Baris>[] => [
  { kode: 'tempat', judul: 'Wilayah', tajuk: true, isi: (b) => sebutTempat(b, nama) },
  { kode: 'nama', judul: 'Catatan', isi: (b) => b.nama },
  {
    kode: 'ubah',
    judul: 'Perubahan',
    isi: (b) => b.kolom.map((k) => `${k.judul}: ${k.lama} → ${k.baru}`).join('; '),
  },
]

/** What saving changes, or changed, in a list of records. */
function UbahanCatatan({ h }: { h: HalamanSatuImpor }) {
  const c = h.perubahan?.catatan
  const d = c && getDaftar(c.daftar)
  if (!c || !d) return null
  const lebih = c.diubah > c.ubah.length ? ` ${formatBulat(c.ubah.length)} perubahan pertama.` : ''
  return (
    <Kartu judul={JUDUL[h.impor.keadaan]} sub={`${susunRingkasan(c, d.satuan)}.${lebih}`} panjang>
      <ul className={gaya.tautan}>
        <li>
          <Tautan href={tautanDaftar(d.kode)}>{d.nama}</Tautan>
        </li>
        <li>
          <Tautan href={d.halaman}>Halaman program</Tautan>
        </li>
      </ul>
      {c.ubah.length > 0 ? (
        <Tabel
          keterangan="Catatan yang berubah"
          kolom={listKolom(h.nama)}
          baris={c.ubah}
          kunci={(b) => `${b.kodeWilayah}${b.nama}`}
        />
      ) : null}
    </Kartu>
  )
}

/** The numbers that an import moves, or the records that it changes. */
export function Dampak({ h }: { h: HalamanSatuImpor }) {
  return (
    <>
      {h.impor.templat === 'contoh' || h.impor.keadaan === 'dibatalkan' ? null : (
        <PetakDampak kartu={[...(h.dampak?.kartu ?? []), h.pribadi]} />
      )}
      <UbahanCatatan h={h} />
    </>
  )
}
