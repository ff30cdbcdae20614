import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { type BarisMatriks, BIDANG_ANGGARAN, type JumlahAnggaran, nilaiSerapan } from '@/indikator/anggaran'
import { OPD } from '@/indikator/opd'
import { type SaringanAnggaran, tautanAnggaran } from '@/indikator/saringan-anggaran'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { ModelAnggaran } from '@/server/loaders/anggaran'
import gaya from './matriks.module.css'

const juta = (n: number) => (n > 0 && n < 500_000 ? '< 1' : formatBulat(n / 1_000_000))

function Isi({ jumlah: j, href }: { jumlah: JumlahAnggaran; href: string }) {
  return (
    <>
      <Tautan href={href}>{juta(j.pagu)}</Tautan>
      <span className={gaya.serapan}>
        {j.serapan === null ? (
          'belum dilaporkan'
        ) : (
          <>
            <Tanda bentuk={nilaiSerapan(j)} /> {formatPersen(j.serapan, 0)}
          </>
        )}
      </span>
    </>
  )
}

function Sel({
  baris: b,
  bidang,
  saringan,
  celah,
}: {
  baris: BarisMatriks
  bidang: (typeof BIDANG_ANGGARAN)[number]['kode']
  saringan: SaringanAnggaran
  /** Whether a missing line is a gap: only where all lines of the agency would be seen. */
  celah: boolean
}) {
  const j = b.sel[bidang]
  if (j) return <Isi jumlah={j} href={tautanAnggaran({ ...saringan, opd: b.opd, bidang })} />
  if (!celah || OPD[b.opd].bidang !== bidang) return <span className={gaya.tiada}>–</span>
  return (
    <span className={gaya.celah}>
      <i className="arsir" aria-hidden="true" />
      tanpa
    </span>
  )
}

/** Agencies × fields: pagu in million rupiah with the share spent; hatched where an agency has nothing in its own field. */
export function MatriksAnggaran({ model: m }: { model: ModelAnggaran }) {
  const s = { ...m.saringan, tahun: m.tahun }
  const { opd, bidang, sumber } = m.saringan
  const celah = m.celah !== null && [opd, bidang, sumber].every((n) => n === null)
  const baris = celah ? m.matriks.baris : m.matriks.baris.filter((b) => b.jumlah.baris > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={gaya.bungkus} aria-label="Tabel: Anggaran per OPD dan bidang" tabIndex={0}>
      <table className={gaya.matriks}>
        <caption className="hanya-pembaca">
          Pagu {m.tahun} per OPD dan bidang dalam juta rupiah, di bawahnya bagian yang sudah terserap
        </caption>
        <thead>
          <tr>
            <th scope="col">OPD</th>
            {BIDANG_ANGGARAN.map((b) => (
              <th key={b.kode} scope="col">
                {b.pendek}
              </th>
            ))}
            <th scope="col">Jumlah</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.opd}>
              <th scope="row">{OPD[b.opd].nama}</th>
              {BIDANG_ANGGARAN.map(({ kode }) => (
                <td key={kode}>
                  <Sel baris={b} bidang={kode} saringan={s} celah={celah} />
                </td>
              ))}
              <td className={gaya.jumlah}>
                {b.jumlah.baris > 0 ? (
                  <Isi jumlah={b.jumlah} href={tautanAnggaran({ ...s, opd: b.opd, bidang: null })} />
                ) : (
                  <span className={gaya.tiada}>belum ada</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Jumlah</th>
            {BIDANG_ANGGARAN.map(({ kode }) => {
              const j = m.matriks.kaki[kode]
              return (
                <td key={kode}>
                  {j ? (
                    <Isi jumlah={j} href={tautanAnggaran({ ...s, opd: null, bidang: kode })} />
                  ) : (
                    <span className={gaya.tiada}>–</span>
                  )}
                </td>
              )
            })}
            <td className={gaya.jumlah}>
              <Isi jumlah={m.jumlah} href={tautanAnggaran({ ...s, opd: null, bidang: null })} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
