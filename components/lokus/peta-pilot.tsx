import { Kosong } from '@/components/keadaan/kosong'
import { CINCIN_PETAK, getBatasBlok, SUDUT_PETAK, susunPetak } from '@/components/peta/petak'
import { createArsir } from '@/lib/arsir'
import type { PilotDesaTersimpan } from '@/server/loaders/lokus-set'
import type { LetakPetak } from '@/server/loaders/petak'
import gaya from './peta-pilot.module.css'

const SUDUT = SUDUT_PETAK.join(' ')
const RAPAT = createArsir([CINCIN_PETAK], 8)

type Golongan = 'terpilih' | 'lain' | 'belum'

const getGolongan = (d: PilotDesaTersimpan): Golongan =>
  d.sebab === 'terpilih' ? 'terpilih' : d.skor === null ? 'belum' : 'lain'

const KATA: Readonly<Record<Golongan, string>> = {
  terpilih: 'Terpilih',
  lain: 'Tidak terpilih',
  belum: 'Belum dapat dinilai',
}

function Petak({ golongan }: { golongan: Golongan }) {
  return (
    <>
      <polygon className={gaya[golongan]} points={SUDUT} />
      {golongan === 'terpilih' ? <path className={gaya.inti} d="M0 -17l17 17l-17 17l-17 -17z" /> : null}
      {golongan === 'belum' ? <path className={gaya.arsir} d={RAPAT} /> : null}
    </>
  )
}

function NamaKecamatan({
  petak,
  nama,
}: {
  petak: readonly { kode: string; x: number; y: number }[]
  nama: string
}) {
  const x = petak.reduce((n, p) => n + p.x, 0) / petak.length
  const y = petak.reduce((n, p) => n + p.y, 0) / petak.length
  return (
    <text className={gaya.nama} x={x} y={y + 12}>
      {nama}
    </text>
  )
}

/** One hexagon per desa of a set, chosen ones told apart by colour and shape; the table says the same. Not to scale. */
export function PetaPilot({
  petak,
  desa,
}: {
  petak: readonly LetakPetak[]
  desa: readonly PilotDesaTersimpan[]
}) {
  const perKode = new Map(desa.map((d) => [d.kode, d]))
  const ada = petak.filter(([kode]) => perKode.has(kode))
  if (ada.length === 0)
    return (
      <Kosong judul="Peta belum ada">
        Petak desa untuk kabupaten ini belum dibuat. Tabelnya tetap dapat dibaca.
      </Kosong>
    )
  const gambar = susunPetak(ada)
  const kecamatan = new Map(desa.map((d) => [d.kode.slice(0, 8), d.namaKecamatan]))
  const golongan = new Set(desa.map(getGolongan))
  const terpilih = desa.filter((d) => getGolongan(d) === 'terpilih').length
  return (
    <figure className={gaya.bingkai}>
      <svg
        viewBox={`0 0 ${gambar.lebar} ${gambar.tinggi}`}
        role="img"
        aria-label={`Peta petak: ${terpilih} dari ${desa.length} desa terpilih. Daftarnya ada pada tabel.`}
      >
        {gambar.petak.map((p) => (
          <g key={p.kode} transform={`translate(${p.x} ${p.y})`}>
            <Petak golongan={getGolongan(perKode.get(p.kode) as PilotDesaTersimpan)} />
          </g>
        ))}
        <path className={gaya.batas} d={getBatasBlok(gambar.petak)} />
        {[...kecamatan].map(([kode, nama]) => {
          const milik = gambar.petak.filter((p) => p.kode.startsWith(`${kode}.`))
          return milik.length > 0 ? <NamaKecamatan key={kode} petak={milik} nama={nama} /> : null
        })}
      </svg>
      <figcaption className={gaya.legenda}>
        {(['terpilih', 'lain', 'belum'] as const)
          .filter((g) => golongan.has(g))
          .map((g) => (
            <span key={g}>
              <svg viewBox="-42 -42 84 84" aria-hidden="true">
                <Petak golongan={g} />
              </svg>
              {KATA[g]}
            </span>
          ))}
        <span className={gaya.catatan}>Satu petak satu desa, bukan skala</span>
      </figcaption>
    </figure>
  )
}
