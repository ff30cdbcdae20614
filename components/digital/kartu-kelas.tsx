import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { Tanda } from '@/components/ui/tanda'
import {
  judulCara,
  judulKurangDigital,
  NAMA_KELAS_DIGITAL,
  type SiapDigital,
  STATUS_KELAS_DIGITAL,
} from '@/indikator/digital'
import { KADER_MINIMAL, KELAS_DIGITAL } from '@/indikator/digital-ukuran'
import { formatBulat } from '@/lib/angka'
import gaya from './digital.module.css'

/** The four classes as one bar; widths in posyandu. Words and counts stand below, or in the row. */
export function PitaKelas({ siap: d }: { siap: SiapDigital }) {
  return (
    <span className={gaya.pita} aria-hidden="true">
      {KELAS_DIGITAL.map((k) =>
        d.kelas[k] > 0 ? (
          <i
            key={k}
            className={`${gaya[STATUS_KELAS_DIGITAL[k]]} ${k === 'belum-didata' ? 'arsir' : ''}`}
            style={{ flexGrow: d.kelas[k] }}
          />
        ) : null,
      )}
    </span>
  )
}

function Batang({ nama, jumlah, dari }: { nama: string; jumlah: number; dari: number }) {
  return (
    <li className={gaya.batangBaris}>
      <span>{nama}</span>
      <span className={gaya.rel} aria-hidden="true">
        <i style={{ width: `${dari > 0 ? (jumlah * 100) / dari : 0}%` }} />
      </span>
      <b className="angka">{formatBulat(jumlah)}</b>
    </li>
  )
}

/** The classes of readiness, and what each means. */
export function KartuKelas({ siap: d }: { siap: SiapDigital }) {
  return (
    <Kartu judul={judulKurangDigital(d)} sub={`${formatBulat(d.posyandu)} posyandu menurut kesiapan`}>
      <PitaKelas siap={d} />
      <ul className={gaya.kelas}>
        {KELAS_DIGITAL.map((k) => (
          <li key={k}>
            <b className="angka">{formatBulat(d.kelas[k])}</b>
            <span>
              <Tanda bentuk={STATUS_KELAS_DIGITAL[k]} />
              {NAMA_KELAS_DIGITAL[k]}
            </span>
          </li>
        ))}
      </ul>
      {d.kurang.some((k) => k.dari > 0) ? (
        <>
          <h3 className={gaya.anak}>Yang kurang dari yang terdata</h3>
          <ul className={gaya.batang}>
            {d.kurang.map((k) => (
              <Batang key={k.kode} nama={k.nama} jumlah={k.jumlah} dari={k.dari} />
            ))}
          </ul>
        </>
      ) : null}
      <Rincian ringkas="Kapan sebuah posyandu disebut siap">
        <p>
          Siap: ada gawai, sinyal sedikitnya cukup, dan sedikitnya {KADER_MINIMAL} kader mampu mengisi data.
          Hampir siap: kurang satu dari ketiganya. Belum siap: kurang dua atau lebih. Posyandu yang salah satu
          isinya belum ditanya tidak dinilai. Ukuran ini dinyatakan aplikasi ini sendiri; ukuran resmi
          Posyandu Digital 2026 belum diterbitkan.
        </p>
      </Rincian>
    </Kartu>
  )
}

/** How posyandu report now. */
export function KartuCara({ siap: d }: { siap: SiapDigital }) {
  const total = d.cara.reduce((n, c) => n + c.jumlah, 0)
  return (
    <Kartu judul={judulCara(d)} sub="Cara laporan bulanan sampai ke desa atau kecamatan">
      {d.cara.length > 0 ? (
        <ul className={gaya.batang}>
          {d.cara.map((c) => (
            <Batang key={c.nama} nama={c.nama} jumlah={c.jumlah} dari={total} />
          ))}
        </ul>
      ) : (
        <p>Kolom “Cara lapor” pada templat digital belum diisi.</p>
      )}
    </Kartu>
  )
}

/** The door for apps of kader: what it takes, and where it is described. */
export function KartuPintu() {
  return (
    <Kartu
      judul="Aplikasi kader dapat mengirim langsung"
      sub="Pintu terbuka bagi Posyandu Digital 2026: laporan bulanan per posyandu lewat API"
    >
      <p>
        Kiriman diperiksa dengan aturan yang sama seperti impor. Setiap laporan dihitung satu kali walau
        terkirim berulang. Kunci pengirim dibuat DPMD di halaman Pengguna.
      </p>
      <p className={gaya.lanjut}>
        <a href="/api/v1/openapi.json">Uraian API (OpenAPI)</a>
      </p>
    </Kartu>
  )
}
