import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Rincian } from '@/components/ui/rincian'
import { Tautan } from '@/components/ui/tautan'
import type { BarisTarget } from '@/indikator/susun'
import type { Indikator, Ukuran, UkuranTurunan } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { type Bulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { TabelUkuran } from './tabel-ukuran'
import gaya from './tentang.module.css'

const DESIMAL = ['bulat', 'satu desimal', 'dua desimal']

function Rumus({ indikator: i }: { indikator: Indikator }) {
  return (
    <p className={gaya.rumus}>
      <b>
        Jumlah {i.namaPembilang} × {i.pengali}
      </b>
      <span aria-hidden="true"> ÷ </span>
      <span className="hanya-pembaca"> dibagi </span>
      <b>jumlah {i.namaPenyebut}</b>
      <span>
        {' '}
        = {i.satuan}, dicetak dengan {DESIMAL[i.desimal] ?? `${i.desimal} desimal`}
      </span>
    </p>
  )
}

function Target({ indikator: i, target }: { indikator: Indikator; target: readonly BarisTarget[] }) {
  const milik = target.filter((t) => t.indikator === i.kode)
  if (milik.length === 0) return 'Belum ditetapkan.'
  return (
    <ul className={gaya.daftar}>
      {milik.map((t) => (
        <li key={t.mulai}>
          <b>{formatTarget(t.nilai)} %</b> berlaku mulai {formatTanggal(t.mulai)}
          {t.tenggat ? `, tenggat ${formatTanggal(t.tenggat)}` : ''}. {t.sumber}.{' '}
          {t.sifat === 'contoh' ? <TandaContoh>Target contoh</TandaContoh> : null}
        </li>
      ))}
    </ul>
  )
}

function sebutStatus(i: Indikator): string {
  const arah = i.arah === 'naik-baik' ? 'di bawah' : 'di atas'
  return `Mencapai target bila angka tercetak memenuhinya; mendekati bila paling banyak ${formatAngka(i.toleransi, 0)} poin ${arah} target; selebihnya jauh dari target.`
}

function sebutKelas(i: Indikator): string {
  const batas = i.kelas.map((k) => formatAngka(k, Number.isInteger(k) ? 0 : 1))
  return `Lima kelas dengan batas tetap ${batas.join('; ')} persen.`
}

function Ringkas({ indikator: i, target }: { indikator: Indikator; target: readonly BarisTarget[] }) {
  const terakhir = target.filter((t) => t.indikator === i.kode).at(-1)
  return (
    <summary>
      <h4 className={gaya.namaIndikator}>{i.nama}</h4>
      <span className={gaya.sasaran}>
        {terakhir ? `target ${formatTarget(terakhir.nilai)} %` : 'tanpa target'}
        {terakhir?.sifat === 'contoh' ? <TandaContoh /> : null}
      </span>
    </summary>
  )
}

/** Everything that the definition of one indicator says, read from its file, one tap under its name and target. */
function SatuIndikator({ indikator: i, target, bulan }: Omit<Props, 'kelompok'> & { indikator: Indikator }) {
  const ukuran = Object.entries(i.ukuran) as [string, Ukuran | UkuranTurunan][]
  return (
    <details id={i.kode} className={gaya.satu}>
      <Ringkas indikator={i} target={target} />
      <p className={gaya.penjelasan}>{i.penjelasan}</p>
      <Rumus indikator={i} />
      <dl className={gaya.rinci}>
        {i.pendamping ? (
          <>
            <dt>Cakupan</dt>
            <dd>Di samping angkanya ditampilkan {i.pendamping.nama} dari keseluruhannya.</dd>
          </>
        ) : null}
        <dt>Arah</dt>
        <dd>{i.arah === 'naik-baik' ? 'Makin tinggi makin baik.' : 'Makin rendah makin baik.'}</dd>
        <dt>Target</dt>
        <dd>
          <Target indikator={i} target={target} />
        </dd>
        <dt>Status</dt>
        <dd>{sebutStatus(i)}</dd>
        <dt>Warna peta</dt>
        <dd>{sebutKelas(i)}</dd>
        <dt>Sumber</dt>
        <dd>
          <ul className={gaya.daftar}>
            {i.sumber.map((s) => (
              <li key={s.nama}>
                <b>{s.nama}</b>: {s.keterangan}
              </li>
            ))}
          </ul>
        </dd>
        {i.catatan ? (
          <>
            <dt>Catatan</dt>
            <dd>{i.catatan}</dd>
          </>
        ) : null}
      </dl>
      <Rincian ringkas={`${ukuran.length} ukuran dan judul kolomnya`}>
        <TabelUkuran nama={i.nama} ukuran={ukuran} />
      </Rincian>
      <p className={gaya.tautan}>
        <Tautan href={tautan(`/indikator/${i.kode}`, bulan)}>Lihat angkanya</Tautan>
      </p>
    </details>
  )
}

interface Props {
  kelompok: { kode: string; nama: string; baris: readonly { indikator: Indikator }[] }
  target: readonly BarisTarget[]
  bulan: Bulan
}

/** The indicators of one group, each folded under its name. */
export function KartuIndikator({ kelompok, ...lain }: Props) {
  return (
    <Kartu id={`kelompok-${kelompok.kode}`} tingkat={3} judul={kelompok.nama} panjang>
      <div className={gaya.lipatan}>
        {kelompok.baris.map(({ indikator }) => (
          <SatuIndikator key={indikator.kode} indikator={indikator} {...lain} />
        ))}
      </div>
    </Kartu>
  )
}
