import { IsianPilihan } from '@/components/ui/isian'
import { Rincian } from '@/components/ui/rincian'
import { Tombol } from '@/components/ui/tombol'
import type { HalamanImpor } from '@/server/loaders/impor'
import gaya from './impor.module.css'

type Templat = HalamanImpor['templat'][number]

const NAMA_KELOMPOK: Readonly<Record<Templat['kelompok'], string>> = {
  bulanan: 'Laporan bulanan',
  pendataan: 'Pendataan',
  program: 'Program',
}
const KELOMPOK = ['bulanan', 'pendataan', 'program'] as const

/** Lists of the programme are told by their names: seven explanations would push everything else down. */
function Daftar({ templat }: { templat: readonly Templat[] }) {
  return (
    <ul className={templat.length > 4 ? gaya.rapat : undefined}>
      {templat.map((t) => (
        <li key={t.kode}>
          <div>
            <p className={gaya.namaTemplat}>{t.nama}</p>
            {templat.length > 4 ? null : <p className={gaya.rinci}>{t.penjelasan}</p>}
          </div>
          <Tombol type="submit" kecil formAction={`/api/impor/templat/${t.kode}`}>
            Unduh<span className="hanya-pembaca"> templat {t.nama}</span>
          </Tombol>
        </li>
      ))}
    </ul>
  )
}

interface Props extends Pick<HalamanImpor, 'kecamatan' | 'templat'> {
  /** Template that was asked for: its group is open. */
  dipilih: string | null
}

/** The templates by group, filled in for one kecamatan if asked: a plain form, so that it works without JavaScript. */
export function PilihTemplat({ kecamatan, templat, dipilih }: Props) {
  const satu = kecamatan.length === 1 ? kecamatan[0] : null
  const buka = templat.find((t) => t.kode === dipilih)?.kelompok ?? 'bulanan'
  return (
    <form method="get" action="/api/impor/templat/laporan-bulanan" className={gaya.templat}>
      {satu ? (
        <input type="hidden" name="kecamatan" value={satu.kode} />
      ) : (
        <IsianPilihan label="Isi awal" name="kecamatan" defaultValue="">
          <option value="">Kosong, dengan daftar seluruh kabupaten</option>
          {kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              Kecamatan {k.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      {KELOMPOK.map((k) => ({ k, isi: templat.filter((t) => t.kelompok === k) }))
        .filter(({ isi }) => isi.length > 0)
        .map(({ k, isi }) => (
          <Rincian key={k} ringkas={`${NAMA_KELOMPOK[k]} (${isi.length})`} buka={k === buka}>
            <Daftar templat={isi} />
          </Rincian>
        ))}
    </form>
  )
}
