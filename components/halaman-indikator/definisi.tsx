import { getWarnaKelas } from '@/components/grafik/warna-kelas'
import { CaraHitung } from '@/components/indikator/cara-hitung'
import { Kartu } from '@/components/ui/kartu'
import { Tanda } from '@/components/ui/tanda'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator, SembarangUkuran, Status } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import gaya from './definisi.module.css'

const sebutBatas = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

/** The three bands in words, for the target in force. */
function listPita(i: Indikator, target: number): { status: Status; kata: string }[] {
  const naik = i.arah === 'naik-baik'
  const t = formatTarget(target)
  const batas = formatTarget(naik ? target - i.toleransi : target + i.toleransi)
  return [
    { status: 'baik', kata: `${t} % ${naik ? 'ke atas' : 'ke bawah'}: mencapai target` },
    { status: 'waspada', kata: `sampai ${batas} %: mendekati` },
    { status: 'buruk', kata: `${naik ? 'di bawah' : 'di atas'} ${batas} %: jauh dari target` },
  ]
}

function Kelas({ indikator: i, target }: { indikator: Indikator; target: number | null }) {
  const sebut = (k: number) => {
    const [dari, sampai] = [i.kelas[k - 1], i.kelas[k]]
    if (dari === undefined) return `di bawah ${sebutBatas(sampai ?? 0)}`
    const kata =
      sampai === undefined ? `${sebutBatas(dari)} ke atas` : `${sebutBatas(dari)}–${sebutBatas(sampai)}`
    return dari === target ? `${kata} (dari target)` : kata
  }
  return (
    <ul className={gaya.kelas}>
      {[0, 1, 2, 3, 4].map((k) => (
        <li key={k}>
          <i style={{ background: getWarnaKelas(i, k) }} />
          {sebut(k)}
        </li>
      ))}
    </ul>
  )
}

function listUkuran(i: Indikator): SembarangUkuran[] {
  const kode = [
    ...i.pembilang,
    ...i.penyebut,
    ...(i.pendamping ? [i.pendamping.pembilang, i.pendamping.penyebut] : []),
  ]
  return [...new Set(kode)].flatMap((k) => i.ukuran[k] ?? [])
}

interface Props {
  indikator: Indikator
  nilai: NilaiTempat
  tautanAsal?: string
}

/** What the number means: formula with its sums, measures, target, bands, class breaks, sources. All of it is read from the indicator's file. */
export function Definisi({ indikator: i, nilai, tautanAsal }: Props) {
  const target = nilai.target?.nilai ?? null
  return (
    <Kartu judul="Bagaimana angka ini dihitung" panjang>
      <div className={gaya.definisi}>
        <div>
          <div className={gaya.rumus}>
            <CaraHitung indikator={i} nilai={nilai} tautanAsal={tautanAsal} />
          </div>
          <dl className={gaya.rinci}>
            <div>
              <dt>Ukuran yang dipakai</dt>
              <dd>
                <ul>
                  {listUkuran(i).map((u) => (
                    <li key={u.nama}>
                      {u.nama}
                      <span>
                        {u.satuan},{' '}
                        {u.jenis === 'keadaan' ? 'keadaan akhir bulan' : 'dijumlahkan selama bulan'}
                      </span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            <div>
              <dt>Status</dt>
              <dd>
                {target === null ? (
                  'Tanpa target, jadi tanpa status.'
                ) : (
                  <ul>
                    {listPita(i, target).map((p) => (
                      <li key={p.status} className={gaya.pita}>
                        <Tanda bentuk={p.status} />
                        {p.kata}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
            <div>
              <dt>Kelas warna, persen</dt>
              <dd>
                <Kelas indikator={i} target={target} />
              </dd>
            </div>
          </dl>
        </div>
      </div>
    </Kartu>
  )
}
