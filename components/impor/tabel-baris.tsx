import { Tautan } from '@/components/ui/tautan'
import type { BarisPeriksa, LembarModel, Temuan } from '@/server/impor/model'
import gaya from './tabel-baris.module.css'

interface Props {
  lembar: LembarModel
  baris: readonly BarisPeriksa[]
  /** A cell as a person sees it. */
  formatSel: (sel: BarisPeriksa['sel'][string] | undefined) => string
  /** Address that opens a row to be changed; null where the rows are final. */
  alamatUbah: ((baris: number) => string) | null
}

const KATA = { galat: 'salah', peringatan: 'periksa', info: 'dibaca lain' } as const
const URUT = ['galat', 'peringatan', 'info'] as const

/** The gravest finding of a cell; for the row number, of what is about the whole row. */
function getTemuan(b: BarisPeriksa, kolom: string | null): Temuan | undefined {
  const milik = b.temuan.filter((t) => t.kolom === kolom)
  return URUT.flatMap((tingkat) => milik.filter((t) => t.tingkat === tingkat))[0]
}

function Sel({ isi, temuan, angka }: { isi: string; temuan: Temuan | undefined; angka: boolean }) {
  return (
    <td
      className={[angka && gaya.angka, temuan && gaya[temuan.tingkat]].filter(Boolean).join(' ') || undefined}
      title={temuan?.pesan}
    >
      {isi || (temuan ? '–' : '')}
      {temuan ? <span className="hanya-pembaca"> ({KATA[temuan.tingkat]})</span> : null}
    </td>
  )
}

/** Rows of one sheet as they were read, with its own headings and row numbers; doubtful cells are marked. */
export function TabelBaris({ lembar, baris, formatSel, alamatUbah }: Props) {
  const { kolom } = lembar
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={gaya.bungkus} aria-label={`Baris lembar ${lembar.nama}`} tabIndex={0}>
      <table className={gaya.tabel}>
        <caption className="hanya-pembaca">Baris lembar {lembar.nama} seperti yang terbaca</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hanya-pembaca">Baris</span>
            </th>
            {kolom.map((k) => (
              <th key={k.untuk} scope="col" className={k.angka ? gaya.angka : undefined}>
                {k.judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => {
            const sendiri = getTemuan(b, null)
            return (
              <tr key={b.baris} id={`baris-${b.baris}`} className={gaya[b.keadaan]}>
                <th scope="row" className={sendiri && gaya[sendiri.tingkat]} title={sendiri?.pesan}>
                  {alamatUbah && b.keadaan !== 'lewati' ? (
                    <Tautan href={alamatUbah(b.baris)} scroll={false} aria-label={`Ubah baris ${b.baris}`}>
                      {b.baris}
                    </Tautan>
                  ) : (
                    b.baris
                  )}
                  {b.keadaan === 'terima' ? null : (
                    <span className="hanya-pembaca"> ({b.keadaan === 'tolak' ? 'ditolak' : 'dilewati'})</span>
                  )}
                </th>
                {kolom.map((k) => (
                  <Sel
                    key={k.untuk}
                    isi={formatSel(b.sel[k.untuk])}
                    temuan={getTemuan(b, k.kolom)}
                    angka={k.angka}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
