import { Tanda } from '@/components/ui/tanda'
import type { SalindiaTindakLanjut, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import { IsiKosong } from './bingkai'
import { Teks } from './huruf'
import { formatKeadaanJanji } from './janji'
import dasar from './salindia.module.css'
import gaya from './tindak-lanjut.module.css'
import { pilihHurufDua } from './ukuran'

const TINGGI = { lebar: 690, sempit: 640 }
/** Heights of a row besides the decision: who and by when, and the room around. */
const TINGGI_BAWAH = 38
const JARAK = 22

const getTanda = (t: TindakLanjutRingkas) =>
  t.keadaan === 'selesai'
    ? 'baik'
    : (t.lewat ?? 0) > 0
      ? 'buruk'
      : t.keadaan === 'batal'
        ? 'kosong'
        : 'waspada'

/** How the number moved since: "Stunting Tabang 21,4 % → 19,8 %", good or bad in colour and, for screen readers, in words. */
function AngkaSejak({ angka }: { angka: TindakLanjutRingkas['angka'] }) {
  if (!angka) return null
  const { membaik } = angka
  return (
    <>
      {' · '}
      <span className={membaik === null ? undefined : membaik ? dasar.baik : dasar.buruk}>
        {angka.teks}
        {membaik === null ? null : (
          <span className="hanya-pembaca">{membaik ? ' (membaik)' : ' (memburuk)'}</span>
        )}
      </span>
    </>
  )
}

function Baris({ t, tinggi }: { t: TindakLanjutRingkas; tinggi: Record<'lebar' | 'sempit', number> }) {
  const tanda = getTanda(t)
  const ruang = {
    lebar: { lebar: 1050, tinggi: tinggi.lebar - TINGGI_BAWAH - JARAK },
    sempit: { lebar: 930, tinggi: tinggi.sempit - TINGGI_BAWAH - JARAK },
  }
  const bawah = (
    <p className={gaya.bawah}>
      {t.penanggungJawab}
      <AngkaSejak angka={t.angka} />
    </p>
  )
  return (
    <li className={gaya.baris}>
      <span className={gaya.tanda}>
        <Tanda bentuk={tanda} />
      </span>
      <div className={gaya.isiBaris}>
        <Teks huruf={pilihHurufDua(t.keputusan, ruang, [44, 40, 36, 33, 30], 1.2)} className={gaya.keputusan}>
          {t.keputusan}
        </Teks>
        {bawah}
      </div>
      <p className={`${gaya.tenggat} ${tanda === 'buruk' ? dasar.buruk : ''}`}>
        <b>{tanda === 'waspada' ? formatTanggalPendek(t.tenggat) : formatKeadaanJanji(t)}</b>
        <span>{tanda === 'waspada' ? 'tenggat' : formatTanggalPendek(t.tenggat)}</span>
      </p>
    </li>
  )
}

function DaftarBaris({ baris, kurang = 0 }: { baris: readonly TindakLanjutRingkas[]; kurang?: number }) {
  const n = Math.max(3, baris.length)
  const tinggi = { lebar: (TINGGI.lebar - kurang) / n, sempit: (TINGGI.sempit - kurang) / n }
  return (
    <ul className={gaya.semua} style={{ '--n': n } as React.CSSProperties}>
      {baris.map((t) => (
        <Baris key={t.id} t={t} tinggi={tinggi} />
      ))}
    </ul>
  )
}

/** What was promised: late ones first, with how the number moved since. */
export function IsiTindakLanjut({ model: s }: { model: SalindiaTindakLanjut }) {
  const { terbuka, lewat, selesai } = s.hitungan
  return (
    <div className={gaya.isi}>
      <ul className={gaya.hitungan}>
        <li className={lewat > 0 ? dasar.buruk : undefined}>
          <b>{formatBulat(lewat)}</b> lewat tenggat
        </li>
        <li>
          <b>{formatBulat(terbuka)}</b> terbuka
        </li>
        <li className={dasar.baik}>
          <b>{formatBulat(selesai)}</b> selesai
        </li>
        {s.halaman.dari > 1 ? (
          <li className={gaya.halaman}>
            halaman {s.halaman.ke} dari {s.halaman.dari}
          </li>
        ) : null}
      </ul>
      <DaftarBaris baris={s.baris} />
    </div>
  )
}

const MAKS_KEPUTUSAN = 6

/** The decisions of this meeting as they are now; the newest stay in sight. */
export function IsiKeputusan({ keputusan }: { keputusan: readonly TindakLanjutRingkas[] }) {
  if (keputusan.length === 0) {
    return (
      <IsiKosong teks="Belum ada keputusan yang dicatat. Setiap keputusan memuat apa, siapa, dan tenggatnya." />
    )
  }
  const sisa = keputusan.length > MAKS_KEPUTUSAN ? keputusan.length - MAKS_KEPUTUSAN + 1 : 0
  return (
    <div className={`${gaya.isi} ${gaya.tanpaHitungan}`}>
      {sisa > 0 ? <p className={gaya.sebelumnya}>{formatBulat(sisa)} keputusan sebelumnya, lalu:</p> : null}
      <DaftarBaris baris={keputusan.slice(sisa)} kurang={sisa > 0 ? 70 : 0} />
    </div>
  )
}
