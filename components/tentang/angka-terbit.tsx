import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import type { KelompokSeri } from '@/indikator/seri-terbit'
import type { AngkaDisusun, SeriBerangka, TabelTerbit } from '@/indikator/susun-terbit'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal, parseBulan } from '@/lib/periode'
import gaya from './tentang.module.css'

const KELOMPOK: readonly { kode: KelompokSeri; judul: string; sub: string }[] = [
  { kode: 'survei', judul: 'Dari survei', sub: 'Sampel tahunan; tidak disambung dengan angka rutin' },
  { kode: 'rutin', judul: 'Dari pencatatan rutin', sub: 'Dicatat puskesmas; tidak disambung dengan survei' },
  { kode: 'serentak', judul: 'Dari pengukuran serentak', sub: 'Deret sendiri' },
  {
    kode: 'dinyatakan',
    judul: 'Dinyatakan pejabat atau berita',
    sub: 'Sering tanpa metode yang diterbitkan',
  },
  { kode: 'pendataan', judul: 'Dari pendataan', sub: 'Hitungan pada satu tanggal, menurut pendatanya' },
  { kode: 'sasaran', judul: 'Sasaran', sub: 'Angka yang dituju, bukan yang dicapai' },
]

function getDesimal(n: number): number {
  return String(n).split('.')[1]?.length ?? 0
}

/** The figure with exactly the digits that were published. */
function sebutNilai({ nilai, satuan }: Pick<AngkaDisusun, 'nilai' | 'satuan'>): string {
  return `${formatAngka(nilai, getDesimal(nilai))}\u00a0${satuan}`
}

/** "2024", "September 2025" or "18 September 2025", as precise as the source is. */
function sebutWaktu(teks: string): string {
  const bulan = parseBulan(teks)
  if (bulan) return formatBulan(bulan)
  return /^\d{4}-\d{2}-\d{2}$/.test(teks) ? formatTanggal(teks) : teks
}

const KOLOM: Kolom<AngkaDisusun>[] = [
  { kode: 'periode', judul: 'Periode', tajuk: true, rapat: true, isi: (a) => sebutWaktu(a.periode) },
  { kode: 'wilayah', judul: 'Wilayah', rapat: true, isi: (a) => a.namaWilayah },
  { kode: 'nilai', judul: 'Nilai', angka: true, isi: (a) => <b>{sebutNilai(a)}</b> },
  { kode: 'metode', judul: 'Metode', isi: (a) => a.metode },
  {
    kode: 'sumber',
    judul: 'Sumber',
    isi: (a) => (
      <>
        {a.sumber}
        {a.catatan ? <span className={gaya.alias}>{a.catatan}</span> : null}
      </>
    ),
  },
  { kode: 'tanggal', judul: 'Tanggal sumber', rapat: true, isi: (a) => sebutWaktu(a.tanggalSumber) },
]

const kunci = (a: AngkaDisusun) => `${a.kodeWilayah}|${a.periode}|${a.metode}|${a.sumber}`

function Seri({ isi: { seri, angka } }: { isi: SeriBerangka }) {
  return (
    <div className={gaya.seri} id={`seri-${seri.kode}`}>
      <h4>{seri.nama}</h4>
      <p>{seri.penjelasan}</p>
      <Tabel keterangan={seri.nama} kolom={KOLOM} baris={angka} kunci={kunci} />
    </div>
  )
}

/** Published figures of one kind, series by series. */
function KartuKelompok({ kode, judul, sub, seri }: (typeof KELOMPOK)[number] & { seri: SeriBerangka[] }) {
  const milik = seri.filter((s) => s.seri.kelompok === kode)
  if (milik.length === 0) return null
  const utama = milik.filter((s) => s.seri.indikator !== null)
  const latar = milik.filter((s) => s.seri.indikator === null)
  return (
    <Kartu tingkat={3} judul={judul} sub={sub} panjang>
      {utama.map((s) => (
        <Seri key={s.seri.kode} isi={s} />
      ))}
      {latar.length > 0 ? (
        <Rincian ringkas={`${formatBulat(latar.length)} deret latar, tidak terkait satu indikator`}>
          <div className={gaya.latar}>
            {latar.map((s) => (
              <Seri key={s.seri.kode} isi={s} />
            ))}
          </div>
        </Rincian>
      ) : null}
    </Kartu>
  )
}

type BarisTabel = TabelTerbit['baris'][number]

function KartuTabel({ tabel: t }: { tabel: TabelTerbit }) {
  const kolom: Kolom<BarisTabel>[] = [
    { kode: 'nama', judul: 'Kecamatan', tajuk: true, rapat: true, isi: (b) => b.nama, kaki: 'Jumlah' },
    ...t.seri.map((s, i) => ({
      kode: s.kode,
      judul: s.nama,
      angka: true,
      isi: (b: BarisTabel) => {
        const n = b.nilai[i]
        return n === null || n === undefined ? '–' : formatBulat(n)
      },
      kaki: formatBulat(t.jumlah[i] ?? 0),
    })),
    { kode: 'catatan', judul: 'Catatan', isi: (b) => b.catatan ?? '' },
  ]
  const keterangan = `Per kecamatan, ${sebutWaktu(t.periode)}`
  return (
    <Kartu
      tingkat={3}
      judul={keterangan}
      sub={`Sumber: ${t.sumber}, ${sebutWaktu(t.tanggalSumber)}. Metode: ${t.metode}`}
      panjang
    >
      <Tabel keterangan={keterangan} kolom={kolom} baris={t.baris} kunci={(b) => b.kode} />
      <p className={gaya.catatanKaki}>
        {t.catatan.map((c) => `${c}. `)}
        Baris jumlah dihitung dasbor ini; angka lain ditulis sebagaimana diterbitkan.
      </p>
    </Kartu>
  )
}

/** All published figures with source, date and method. */
export function AngkaTerbit({ seri, tabel }: { seri: SeriBerangka[]; tabel: TabelTerbit[] }) {
  return (
    <>
      {KELOMPOK.map((k) => (
        <KartuKelompok key={k.kode} {...k} seri={seri} />
      ))}
      {tabel.map((t) => (
        <KartuTabel key={`${t.periode}|${t.sumber}`} tabel={t} />
      ))}
    </>
  )
}
