import { Salindia } from '@/components/rapat/salindia/salindia'
import type { ModelRapat, Salindia as ModelSalindia, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatTanggal } from '@/lib/periode'
import { muatkanCatatan } from './catatan-muat'
import gaya from './cetak.module.css'

interface Props {
  rapat: ModelRapat
  keputusan: readonly TindakLanjutRingkas[]
}

function KakiHalaman({ rapat, ke, dari }: { rapat: ModelRapat; ke: number; dari: number }) {
  return (
    <p className={gaya.kaki}>
      <span>
        {rapat.judul} · {rapat.namaWilayah} · {formatTanggal(rapat.tanggal)}
      </span>
      <span>
        {rapat.adaContoh ? 'DATA CONTOH · ' : ''}
        {rapat.aplikasi} · halaman {ke} dari {dari}
      </span>
    </p>
  )
}

/** One slide on each page, as large as the paper. */
export function LembarPenuh({ rapat, keputusan }: Props) {
  const jumlah = rapat.salindia.length
  return rapat.salindia.map((s, i) => (
    <div key={s.id} className={gaya.lembar}>
      <div className={gaya.penuh}>
        <Salindia model={s} rapat={rapat} nomor={i + 1} jumlah={jumlah} keputusan={keputusan} />
      </div>
      <KakiHalaman rapat={rapat} ke={i + 1} dari={jumlah} />
    </div>
  ))
}

function Catatan({ s }: { s: ModelSalindia }) {
  const data = s.judul === s.judulData ? [] : [`Judul dari data: ${s.judulData}`]
  const sumber = s.sumber ? [`Sumber: ${s.sumber}`] : []
  const { huruf, baris } = muatkanCatatan(s.catatan.split('\n').filter(Boolean), [...data, ...sumber])
  return (
    <div className={gaya.catatan} style={{ fontSize: `${huruf}cqw` }}>
      <h3>Catatan{s.menit > 0 ? ` · ${s.menit} menit` : ''}</h3>
      {[...baris, ...data].map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
        <p key={i}>{b}</p>
      ))}
      {sumber.map((b) => (
        <p key={b} className={gaya.sumber}>
          {b}
        </p>
      ))}
    </div>
  )
}

/** Two slides on each page, the notes beside each. */
export function LembarBerdua({ rapat, keputusan }: Props) {
  const jumlah = rapat.salindia.length
  const halaman = Array.from({ length: Math.ceil(jumlah / 2) }, (_, i) =>
    rapat.salindia.slice(2 * i, 2 * i + 2),
  )
  return halaman.map((dua, i) => (
    <div key={dua[0]?.id} className={gaya.lembar}>
      {dua.map((s, k) => (
        <div key={s.id} className={gaya.berdua}>
          <div className={gaya.kecil}>
            <Salindia model={s} rapat={rapat} nomor={2 * i + k + 1} jumlah={jumlah} keputusan={keputusan} />
          </div>
          <Catatan s={s} />
        </div>
      ))}
      <KakiHalaman rapat={rapat} ke={i + 1} dari={halaman.length} />
    </div>
  ))
}
