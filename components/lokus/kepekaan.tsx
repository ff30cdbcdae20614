import { Rincian } from '@/components/ui/rincian'
import { Saklar } from '@/components/ui/saklar'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { listDipakai } from '@/indikator/pilot/hitung'
import { sebutRentang, susunKalimatKepekaan } from '@/indikator/pilot/kalimat'
import type { Kepekaan } from '@/indikator/pilot/kepekaan'
import { getPenentu } from '@/indikator/pilot/penentu'
import { formatPilihanPilot, type PilihanPilot } from '@/indikator/pilot/pilihan'
import { formatAngka } from '@/lib/angka'
import gaya from './lokus.module.css'

type Berubah = Kepekaan['berubah'][number]

function Bentang({ k, b }: { k: Kepekaan; b: Berubah }) {
  const letak = (n: number) => (100 * (n - k.dari)) / (k.sampai - k.dari)
  return (
    <span className={gaya.bentang} aria-hidden="true">
      {b.masuk.map((r) => (
        <i
          key={r.dari}
          style={{ left: `${letak(r.dari)}%`, width: `${Math.max(1, letak(r.sampai) - letak(r.dari))}%` }}
        />
      ))}
      {k.kini >= k.dari && k.kini <= k.sampai ? <b style={{ left: `${letak(k.kini)}%` }} /> : null}
    </span>
  )
}

/** What the set looks like at other weights: one sentence, and each desa that comes in or drops out with the weights at which it does. */
export function KartuKepekaan({
  k,
  terpilih,
  pilihan,
  nama,
}: {
  k: Kepekaan | null
  terpilih: number
  pilihan: PilihanPilot
  nama: ReadonlyMap<string, string>
}) {
  const { aturan } = pilihan
  if (k === null)
    return <p>Hanya satu penentu yang dipakai. Beri bobot pada penentu kedua untuk menguji pilihan ini.</p>
  const kata = getPenentu(k.kode).kata
  const kolom: Kolom<Berubah>[] = [
    { kode: 'nama', judul: 'Desa', tajuk: true, isi: (b) => nama.get(b.kode) ?? b.kode },
    {
      kode: 'kini',
      judul: 'Kini',
      rapat: true,
      isi: (b) => (
        <span className={gaya.kemungkinan}>
          <Tanda bentuk={b.kini ? 'baik' : 'kosong'} />
          {b.kini ? 'terpilih' : 'tidak'}
        </span>
      ),
    },
    { kode: 'bobot', judul: `Terpilih pada bobot ${kata}`, rapat: true, isi: (b) => sebutRentang(b.masuk) },
    {
      kode: 'bentang',
      judul: <span className="hanya-pembaca">Bentang bobot</span>,
      isi: (b) => <Bentang k={k} b={b} />,
    },
  ]
  return (
    <>
      <p className={gaya.kalimat}>{susunKalimatKepekaan(k, terpilih, aturan)}</p>
      <p className={gaya.sunyi}>
        Bobot {kata} kini {formatAngka(k.kini, Number.isInteger(k.kini) ? 0 : 1)}&nbsp;%. Saat bobot itu
        digeser, bobot lain mengikuti sebandingnya; dihitung tepat pada setiap titik tukar, bukan dicuplik.
        Ada {k.susunan} susunan pilihan yang berbeda.
      </p>
      <div className={`${gaya.uji} tanpa-cetak`}>
        <Saklar
          label="Bobot yang diuji"
          aktif={k.kode}
          pilihan={listDipakai(aturan).map((kode) => ({
            kode,
            nama: getPenentu(kode).nama,
            href: `/program/lokus?${formatPilihanPilot({ ...pilihan, uji: kode })}`,
          }))}
        />
      </div>
      {k.berubah.length > 0 ? (
        <Rincian ringkas={`${k.berubah.length} desa keluar-masuk, dan pada bobot berapa`}>
          <Tabel
            keterangan="Desa yang keluar-masuk pilihan saat bobot digeser"
            kolom={kolom}
            baris={k.berubah}
            kunci={(b) => b.kode}
          />
        </Rincian>
      ) : null}
    </>
  )
}
