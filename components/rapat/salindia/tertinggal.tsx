import type { NilaiTempat } from '@/indikator/model'
import type { BarisTertinggal, IndikatorBeku, SalindiaTertinggal } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { Teks } from './huruf'
import { KotakJanji } from './janji'
import { formatJumlah, formatKataTarget, formatTercetak, formatUbah } from './kata'
import { KataStatus } from './status'
import gaya from './tertinggal.module.css'
import { gabungSebab, pilihHurufDua } from './ukuran'

const SEL_TERBANYAK = 40

type TautanTempat = ((kode: string) => string | null) | undefined

/** Whether the value counts posyandu, few enough to draw one by one. */
function getHitungan(i: IndikatorBeku, n: NilaiTempat): { ada: number; semua: number } | null {
  if (n.nilai.jenis === 'kosong' || i.arah !== 'naik-baik' || n.nilai.penyebut !== n.total) return null
  return { ada: n.nilai.pembilang, semua: n.nilai.penyebut }
}

function getMaks(s: SalindiaTertinggal): number {
  const semua = [s.keseluruhan, ...s.baris]
  const maks = Math.max(...semua.flatMap((n) => [n.tercetak ?? 0, n.target?.nilai ?? 0]), 1)
  return s.indikator.arah === 'naik-baik' || maks > 60 ? 100 : maks * 1.1
}

/** Bar from zero with the part that is missing hatched, and the target as a dashed line. */
function Batang({
  indikator: i,
  nilai: n,
  maks,
}: {
  indikator: IndikatorBeku
  nilai: NilaiTempat
  maks: number
}) {
  if (n.tercetak === null) return <div className={`${gaya.rel} ${gaya.tanpa}`} aria-hidden="true" />
  const persen = (x: number) => `${Math.min(100, (100 * x) / maks)}%`
  return (
    <div className={`${gaya.rel} ${gaya[i.arah]}`} aria-hidden="true">
      <i className={gaya.batang} style={{ width: persen(n.tercetak) }} />
      {n.target === null || n.target.nilai >= maks ? null : (
        <i className={gaya.sasaran} style={{ left: persen(n.target.nilai) }} />
      )}
    </div>
  )
}

function Sel({ ada, semua }: { ada: number; semua: number }) {
  return (
    <div className={gaya.sel} aria-hidden="true">
      {Array.from({ length: semua }, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells of one kind never move
        <i key={k} className={k < ada ? gaya.ada : gaya.belum} />
      ))}
    </div>
  )
}

function NamaTempat({ t, tautan }: { t: NilaiTempat; tautan: TautanTempat }) {
  const ke = tautan?.(t.kode)
  return ke ? <a href={ke}>{t.nama}</a> : t.nama
}

function Kartu({
  t,
  s,
  maks,
  tautan,
}: {
  t: BarisTertinggal
  s: SalindiaTertinggal
  maks: number
  tautan: TautanTempat
}) {
  const hitungan = getHitungan(s.indikator, t)
  const baris = s.baris.length > 3 ? 1 : 2
  const ruang = { lebar: { lebar: 830, tinggi: 42 * baris }, sempit: { lebar: 700, tinggi: 42 * baris } }
  const sebab = gabungSebab(t.sebab, ruang.sempit.lebar, 30, baris)
  return (
    <li className={gaya.kartu}>
      <div className={gaya.kepalaKartu}>
        <h3>
          <NamaTempat t={t} tautan={tautan} />
        </h3>
        <p>
          {hitungan ? (
            <>
              <b>{formatBulat(hitungan.ada)}</b> <span>/ {formatBulat(hitungan.semua)}</span>
            </>
          ) : (
            <>
              <b>{formatTercetak(s.indikator, t)}</b> {t.tercetak === null ? null : <span>%</span>}
            </>
          )}
        </p>
      </div>
      {hitungan && hitungan.semua <= SEL_TERBANYAK ? (
        <Sel {...hitungan} />
      ) : (
        <Batang indikator={s.indikator} nilai={t} maks={maks} />
      )}
      {sebab ? (
        <Teks huruf={pilihHurufDua(sebab, ruang, [34, 32, 30], 1.24)} className={gaya.sebab}>
          {sebab}
        </Teks>
      ) : null}
    </li>
  )
}

function Keseluruhan({ s, bulan, maks }: { s: SalindiaTertinggal; bulan: Bulan; maks: number }) {
  const { indikator: i, keseluruhan: n } = s
  const hitungan = getHitungan(i, n)
  const ubah = formatUbah(i, n.ubah, bulan)
  const target = formatKataTarget(n)
  return (
    <div className={gaya.keseluruhan}>
      <p className={gaya.besar}>
        <b>{hitungan ? formatBulat(hitungan.ada) : formatTercetak(i, n)}</b>
        <span>
          {hitungan ? (
            <>
              dari {formatBulat(hitungan.semua)} <br />
              {i.namaPembilang.replace(/^posyandu /, '')}
            </>
          ) : n.tercetak === null ? null : (
            '%'
          )}
        </span>
      </p>
      <Batang indikator={i} nilai={n} maks={maks} />
      <p className={gaya.bawahBatang}>
        <span>{hitungan ? `${formatTercetak(i, n)} %` : (formatJumlah(i, n) ?? '')}</span>
        {hitungan && hitungan.semua > hitungan.ada ? (
          <b>kurang {formatBulat(hitungan.semua - hitungan.ada)}</b>
        ) : null}
      </p>
      <div className={gaya.rinci}>
        <KataStatus indikator={i} nilai={n} />
        {target || ubah ? <p>{[target, ubah].filter(Boolean).join(', ')}</p> : null}
      </div>
    </div>
  )
}

/** The whole at the left; at the right those that hold it back, each with its reason, and what was promised. */
export function IsiTertinggal({
  model: s,
  bulan,
  tautan,
}: {
  model: SalindiaTertinggal
  bulan: Bulan
  tautan: TautanTempat
}) {
  const maks = getMaks(s)
  return (
    <div className={gaya.isi}>
      <Keseluruhan s={s} bulan={bulan} maks={maks} />
      <div className={gaya.kanan} data-banyak={s.baris.length}>
        <ul>
          {s.baris.map((t) => (
            <Kartu key={t.kode} t={t} s={s} maks={maks} tautan={tautan} />
          ))}
        </ul>
        {s.janji ? <KotakJanji janji={s.janji} bentuk={s.baris.length < 4 ? 'lapang' : 'biasa'} /> : null}
      </div>
    </div>
  )
}
