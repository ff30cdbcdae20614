import { KATA_STATUS } from '@/components/ui/lencana'
import { PolaArsir } from '@/components/ui/pola-arsir'
import { Tautan } from '@/components/ui/tautan'
import { getKelas } from '@/indikator/hitung'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import { type Area, type LabelPinggir, tataLabel } from './label'
import gaya from './peta.module.css'

const HURUF = 18
/** Room left and right of the map for names that do not fit inside, in units of the drawing. */
const TEPI = 190

interface Bentuk {
  lebar: number
  tinggi: number
  kecamatan: readonly Area[]
  alamat: string
}

interface Props {
  bentuk: Bentuk
  indikator: Indikator
  tempat: readonly NilaiTempat[]
  /** Names the map for screen readers: what, where, when. */
  judul: string
  /** Address of a kecamatan's page; null for those outside the scope, which are drawn but lead nowhere. */
  tautan: (kode: string) => string | null
}

type AreaNilai = Area & { nilai: NilaiTempat | null }

/** CSS class of the fill: class of the fixed scale, hatched without a value, blank outside the scope. */
function getIsian(indikator: Indikator, nilai: NilaiTempat | null): string | undefined {
  if (!nilai) return gaya.luarCakupan
  return nilai.tercetak === null ? gaya.kosong : gaya[`k${getKelas(indikator, nilai.tercetak)}`]
}

const teksNilai = (i: Indikator, n: NilaiTempat | null) =>
  !n ? '' : n.tercetak === null ? '–' : formatAngka(n.tercetak, i.desimal)

function bacakan(i: Indikator, n: NilaiTempat): string {
  if (n.tercetak === null) return `${n.nama}: belum ada angka`
  return `${n.nama}: ${formatAngka(n.tercetak, i.desimal)} ${i.satuan}, ${KATA_STATUS[n.status].toLowerCase()}, ${n.melapor} dari ${n.total} posyandu melapor`
}

/** Two lines for long names, so that they fit. */
function pecahNama(nama: string): string[] {
  const kata = nama.split(' ')
  return nama.length > 9 && kata.length > 1 ? [kata.slice(0, -1).join(' '), kata.at(-1) as string] : [nama]
}

function LabelDalam({ area, teks, kelas }: { area: Area; teks: string; kelas: string | undefined }) {
  const nama = pecahNama(area.nama)
  const atas = area.y - (nama.length * HURUF * 1.1) / 2
  return (
    <text className={`${gaya.label} ${kelas ?? ''}`} textAnchor="middle">
      {nama.map((n, i) => (
        <tspan key={n} x={area.x} y={atas + HURUF * 1.05 * i + HURUF * 0.4}>
          {n}
        </tspan>
      ))}
      <tspan className={gaya.angka} x={area.x} y={atas + HURUF * 1.05 * nama.length + HURUF * 0.5}>
        {teks}
      </tspan>
    </text>
  )
}

function LabelLuar({ label, lebar, teks }: { label: LabelPinggir<AreaNilai>; lebar: number; teks: string }) {
  const { area, kiri, y } = label
  const x = kiri ? -22 : lebar + 22
  return (
    <>
      <polyline
        className={gaya.garisTunjuk}
        points={`${area.x},${area.y} ${kiri ? -4 : lebar + 4},${y} ${x},${y}`}
      />
      <circle className={gaya.titikTunjuk} cx={area.x} cy={area.y} r={3.2} />
      <text
        className={`${gaya.label} ${gaya.luar}`}
        textAnchor={kiri ? 'end' : 'start'}
        x={kiri ? x - 6 : x + 6}
        y={y + HURUF * 0.35}
      >
        {area.nama} <tspan className={gaya.angka}>{teks}</tspan>
      </text>
    </>
  )
}

function Bidang({
  area: a,
  alamat,
  indikator,
  href,
}: {
  area: AreaNilai
  alamat: string
  indikator: Indikator
  href: string | null
}) {
  const isi = <use href={`${alamat}#k${a.kode}`} className={getIsian(indikator, a.nilai)} />
  if (!href || !a.nilai) return isi
  return (
    <Tautan href={href} className={gaya.area} aria-label={bacakan(indikator, a.nilai)} data-kode={a.kode}>
      {isi}
    </Tautan>
  )
}

/** Map of the kecamatan, drawn on the server: every area a link with its name and value as text. */
export function PetaKecamatan({ bentuk, indikator, tempat, judul, tautan }: Props) {
  const perKode = new Map(tempat.map((t) => [t.kode, t]))
  const area: AreaNilai[] = bentuk.kecamatan.map((k) => ({ ...k, nilai: perKode.get(k.kode) ?? null }))
  const tata = tataLabel(area, bentuk.lebar, bentuk.tinggi, HURUF)
  const tepi = `${(TEPI / (bentuk.lebar + 2 * TEPI)) * 100}%`
  return (
    <figure
      className={gaya.bingkai}
      style={{ '--tepi-peta': tepi } as React.CSSProperties}
      aria-label={judul}
    >
      <svg
        className={`${gaya.peta} ${indikator.arah === 'turun-baik' ? gaya.turun : gaya.naik}`}
        viewBox={`0 0 ${bentuk.lebar} ${bentuk.tinggi}`}
      >
        <title>{judul}</title>
        <defs>
          <PolaArsir id="arsir-peta" />
        </defs>
        {area.map((a) => (
          <Bidang
            key={a.kode}
            area={a}
            alamat={bentuk.alamat}
            indikator={indikator}
            href={a.nilai && tautan(a.kode)}
          />
        ))}
        <use href={`${bentuk.alamat}#dalam`} className={gaya.garisDalam} />
        <use href={`${bentuk.alamat}#luar`} className={gaya.garisLuar} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same */}
        <g aria-hidden="true" className={gaya.semuaLabel}>
          {tata.pinggir.map((l) => (
            <LabelLuar
              key={l.area.kode}
              label={l}
              lebar={bentuk.lebar}
              teks={teksNilai(indikator, l.area.nilai)}
            />
          ))}
          {tata.dalam.map((a) => (
            <LabelDalam
              key={a.kode}
              area={a}
              teks={teksNilai(indikator, a.nilai)}
              kelas={a.nilai ? getIsian(indikator, a.nilai) : undefined}
            />
          ))}
        </g>
      </svg>
    </figure>
  )
}
