import { Kosong } from '@/components/keadaan/kosong'
import { Saklar } from '@/components/ui/saklar'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelSet } from '@/server/loaders/lokus-set'
import gaya from './lokus.module.css'

function Daftar({
  judul,
  kode,
  nama,
  bulan,
}: {
  judul: string
  kode: readonly string[]
  nama: ReadonlyMap<string, string>
  bulan: Bulan
}) {
  return (
    <section>
      <h3>
        {judul} ({formatBulat(kode.length)})
      </h3>
      {kode.length > 0 ? (
        <ul className={gaya.nama}>
          {kode.map((k) => (
            <li key={k}>
              <Tautan href={tautan(`/desa/${k}`, bulan)}>{nama.get(k) ?? k}</Tautan>
            </li>
          ))}
        </ul>
      ) : (
        <p className={gaya.sunyi}>Tidak ada.</p>
      )}
    </section>
  )
}

/** Two sets: who came in, who went out, who stayed. */
export function BandingSetKartu({ m }: { m: ModelSet }) {
  const { banding: b, nama, set } = m
  if (!b)
    return (
      <Kosong judul="Belum ada pilihan lain">Simpan pilihan tahun berikutnya untuk membandingkannya.</Kosong>
    )
  const lawan = b.lama.id === set.id ? b.baru : b.lama
  return (
    <>
      {m.lain.length > 1 ? (
        <div className={`${gaya.uji} tanpa-cetak`}>
          <Saklar
            label="Dibandingkan dengan"
            aktif={String(lawan.id)}
            pilihan={m.lain.slice(0, 3).map((p) => ({
              kode: String(p.id),
              nama: `${p.tahun}: ${p.nama}`,
              href: `/program/lokus/${set.id}?banding=${p.id}#banding`,
            }))}
            lainnya={m.lain.slice(3).map((p) => ({
              kode: String(p.id),
              nama: `${p.tahun}: ${p.nama}`,
              href: `/program/lokus/${set.id}?banding=${p.id}#banding`,
            }))}
          />
        </div>
      ) : null}
      <div className={gaya.tiga}>
        <Daftar judul="Masuk" kode={b.masuk} nama={nama} bulan={set.bulan} />
        <Daftar judul="Tetap" kode={b.tetap} nama={nama} bulan={set.bulan} />
        <Daftar judul="Keluar" kode={b.keluar} nama={nama} bulan={set.bulan} />
      </div>
    </>
  )
}

/** "Dari 2024 ke 2025: 15 tetap, 25 masuk, 15 keluar". */
export function sebutBanding(m: ModelSet): string {
  const b = m.banding
  if (!b) return 'Dibandingkan dengan pilihan lain'
  return `Dari ${b.lama.nama} ke ${b.baru.nama}: ${b.tetap.length} tetap, ${b.masuk.length} masuk, ${b.keluar.length} keluar`
}
