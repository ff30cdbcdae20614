import { Digantikan } from '@/components/impor/digantikan'
import gaya from '@/components/impor/impor.module.css'
import { TabelPerubahan } from '@/components/impor/perubahan'
import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import type { Saringan } from '@/server/impor/saringan'
import type { HalamanSatuImpor, PerubahanImpor } from '@/server/loaders/impor'

interface Props {
  h: HalamanSatuImpor
  tautan: (ubah: Partial<Saringan>) => string
}

function susunRingkasan(p: PerubahanImpor): string {
  const bagian = [
    [p.posyanduBaru.length, 'posyandu baru'],
    [p.peristiwa, 'catatan registrasi'],
    [p.nilaiTambah, 'angka baru'],
    [p.nilaiUbah, 'angka diganti'],
    [p.nilaiTetap, 'angka sama dengan yang sudah ada'],
  ] as const
  return bagian.flatMap(([n, kata]) => (n > 0 ? [`${formatBulat(n)} ${kata}`] : [])).join(' · ')
}

function TautanHasil({ h }: { h: HalamanSatuImpor }) {
  const bulan = h.dampak?.bulan.at(-1)
  if (h.impor.keadaan === 'draf' || !h.dampak || !bulan) return null
  const tempat = h.dampak.tempat.filter((t) => !h.akarKecamatan || t.kode.length === 8)
  return (
    <ul className={gaya.tautan}>
      {tempat.slice(0, 6).map((t) => (
        <li key={t.kode}>
          <Tautan href={t.kode.length === 5 ? `/?bulan=${bulan}` : `/kecamatan/${t.kode}?bulan=${bulan}`}>
            {t.kode.length === 5 ? 'Ringkasan kabupaten' : `Kecamatan ${t.nama}`}, {formatBulan(bulan)}
          </Tautan>
        </li>
      ))}
    </ul>
  )
}

const JUDUL = {
  draf: 'Yang akan berubah',
  tersimpan: 'Yang berubah saat disimpan',
  dibatalkan: 'Yang dulu berubah, kini sudah dikembalikan',
} as const

/** What saving changes, or changed: indicators before and after, new posyandu, values replaced. */
export function Ubahan({ h, tautan }: Props) {
  const { perubahan: p, dampak, impor } = h
  if (!p || !dampak) return null
  const judul = JUDUL[impor.keadaan]
  return (
    <>
      <Kartu judul={judul} sub={susunRingkasan(p)} panjang>
        <TautanHasil h={h} />
        <TabelPerubahan dampak={dampak} tautan={tautan} />
      </Kartu>
      {p.digantikan.length > 0 ? (
        <Kartu
          judul={`${formatBulat(p.nilaiUbah)} angka ${impor.keadaan === 'draf' ? 'akan diganti' : 'diganti'}`}
          sub={
            p.nilaiUbah > p.digantikan.length
              ? 'Seratus selisih terbesar.'
              : 'Diurutkan dari selisih terbesar.'
          }
          panjang
        >
          <Digantikan nilai={p.digantikan} nama={h.nama} />
        </Kartu>
      ) : null}
      {p.posyanduBaru.length > 0 ? (
        <Kartu judul={`${formatBulat(p.posyanduBaru.length)} posyandu baru`} panjang>
          <ul className={gaya.baruDaftar}>
            {p.posyanduBaru.map((b) => (
              <li key={`${b.kodeDesa}${b.nama}`}>
                {b.nama}, {h.nama.get(b.kodeDesa) ?? b.kodeDesa}
              </li>
            ))}
          </ul>
        </Kartu>
      ) : null}
    </>
  )
}
