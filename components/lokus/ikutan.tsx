import { createGaris, createSkala, getX, getY, pisahkanLabel } from '@/components/grafik/skala'
import { Kosong } from '@/components/keadaan/kosong'
import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { type Ikutan, sebutPasangan, sebutUbah } from '@/indikator/pilot/ikutan'
import { formatAngka, formatPersen } from '@/lib/angka'
import { type Bulan, formatBulan, formatBulanPendek } from '@/lib/periode'
import type { ModelSet } from '@/server/loaders/lokus-set'
import gaya from './ikutan.module.css'

const TINGGI = 150

function Garis({ i, bulan }: { i: Ikutan; bulan: readonly Bulan[] }) {
  const angka = [...i.pilot, ...i.banding].flatMap((t) => t.nilai ?? [])
  if (angka.length === 0) return <p className={gaya.sunyi}>Belum ada angka sejak dipilih.</p>
  const s = createSkala(angka, { langkah: 3 })
  const ujung = [i.pilot.at(-1)?.nilai ?? null, i.banding.at(-1)?.nilai ?? null]
  const y = pisahkanLabel(
    ujung.map((n) => (getY(s, n ?? s.min) * TINGGI) / 100),
    19,
    TINGGI,
  )
  return (
    <div className={gaya.grafik} style={{ height: TINGGI }}>
      <div className={gaya.tik} aria-hidden="true">
        {s.tik.map((n) => (
          <span key={n} style={{ top: `${getY(s, n)}%` }}>
            {formatAngka(n, Number.isInteger(n) ? 0 : 1)}
          </span>
        ))}
      </div>
      <div className={gaya.bidang}>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${sebutUbah(i)} Angka tiap bulan ada pada tabel di bawah.`}
        >
          {s.tik.map((n) => (
            <path key={n} className={gaya.kisi} d={`M0 ${getY(s, n)}H100`} />
          ))}
          <path className={gaya.banding} d={createGaris(i.banding, s)} />
          <path className={gaya.pilot} d={createGaris(i.pilot, s)} />
        </svg>
        <div className={gaya.bulan} aria-hidden="true">
          <span style={{ left: `${getX(0, bulan.length)}%` }}>{formatBulanPendek(bulan[0] as Bulan)}</span>
          <span style={{ left: '100%' }}>{formatBulanPendek(bulan.at(-1) as Bulan)}</span>
        </div>
      </div>
      <div className={gaya.ujung} aria-hidden="true">
        {ujung[0] === null ? null : (
          <span className={gaya.kataPilot} style={{ top: y[0] }}>
            pilot {formatAngka(ujung[0] as number)}
          </span>
        )}
        {ujung[1] === null ? null : (
          <span style={{ top: y[1] }}>pembanding {formatAngka(ujung[1] as number)}</span>
        )}
      </div>
    </div>
  )
}

const sebut = (n: number | null | undefined) => (n === null || n === undefined ? '–' : formatPersen(n))

function TabelIkutan({ deret, bulan }: { deret: readonly Ikutan[]; bulan: readonly Bulan[] }) {
  const kolom: Kolom<number>[] = [
    { kode: 'bulan', judul: 'Bulan', tajuk: true, rapat: true, isi: (n) => formatBulan(bulan[n] as Bulan) },
    ...deret.flatMap((i): Kolom<number>[] => [
      {
        kode: `${i.indikator.kode}-pilot`,
        judul: `${i.indikator.namaPendek}, pilot`,
        angka: true,
        isi: (n) => sebut(i.pilot[n]?.nilai),
      },
      {
        kode: `${i.indikator.kode}-banding`,
        judul: 'pembanding',
        angka: true,
        isi: (n) => sebut(i.banding[n]?.nilai),
      },
    ]),
  ]
  return (
    <Tabel
      keterangan="Desa pilot dan pembandingnya, bulan demi bulan"
      kolom={kolom}
      baris={bulan.map((_, n) => n)}
      kunci={(n) => bulan[n] as string}
    />
  )
}

function TabelPasangan({ m }: { m: ModelSet }) {
  const perKode = new Map(m.desa.map((d) => [d.kode, d]))
  const nama = (kode: string) =>
    `${perKode.get(kode)?.nama ?? kode}, Kec. ${perKode.get(kode)?.namaKecamatan ?? ''}`
  const skor = (kode: string) => formatAngka(perKode.get(kode)?.skor ?? 0)
  type Satu = NonNullable<ModelSet['ikutan']>['pasangan'][number]
  const kolom: Kolom<Satu>[] = [
    { kode: 'pilot', judul: 'Desa pilot', tajuk: true, isi: (p) => nama(p.pilot) },
    { kode: 'skorPilot', judul: 'Skor', angka: true, isi: (p) => skor(p.pilot) },
    { kode: 'banding', judul: 'Pembandingnya', isi: (p) => nama(p.banding) },
    { kode: 'skorBanding', judul: 'Skor', angka: true, isi: (p) => skor(p.banding) },
  ]
  return (
    <Tabel
      keterangan="Desa pilot dan pembandingnya"
      kolom={kolom}
      baris={m.ikutan?.pasangan ?? []}
      kunci={(p) => p.pilot}
    />
  )
}

/** "Sejak Mei 2025, stunting: desa pilot −0,4 poin, pembanding −0,7 poin". */
export function sebutIkutan({ ikutan }: ModelSet): string {
  const satu = ikutan?.deret[0]
  if (!satu) return 'Apa yang berubah sejak dipilih'
  const kalimat = sebutUbah(satu).replace(/\.$/, '')
  return `Sejak ${formatBulan(ikutan.bulan[0] as Bulan)}, ${kalimat.charAt(0).toLowerCase()}${kalimat.slice(1)}`
}

/** Pilot desa beside similar desa that were not chosen, since the month of the choice, with honest words about chance. */
export function KartuIkutan({ m }: { m: ModelSet }) {
  const { ikutan } = m
  if (!ikutan)
    return (
      <Kosong judul="Belum ada yang dapat diikuti">
        Perlu sedikitnya satu bulan sesudah pilihan dibuat, dan desa yang tidak terpilih sebagai pembanding.
      </Kosong>
    )
  const { bulan, pasangan, skor, deret } = ikutan
  return (
    <div className={gaya.ikutan}>
      <p className={gaya.hati}>
        {pasangan.length} desa pilot disandingkan dengan {pasangan.length} desa lain
        {m.kecamatan ? ` di Kecamatan ${m.kecamatan}` : ''} yang paling mirip menurut penentu yang sama. Skor
        awal rata-rata {formatAngka(skor.pilot)} dan {formatAngka(skor.banding)}. Desa pilot dipilih justru
        karena angkanya berat, sehingga sebagian perbaikan dapat terjadi dengan sendirinya. Ini petunjuk,
        bukan bukti.
      </p>
      <div className={gaya.petak}>
        {deret.map((i) => (
          <section key={i.indikator.kode} className={gaya.satu}>
            <h3>{sebutUbah(i)}</h3>
            <Garis i={i} bulan={bulan} />
            <p className={gaya.sunyi}>{sebutPasangan(i)}</p>
          </section>
        ))}
      </div>
      <Rincian ringkas="Angka tiap bulan">
        <TabelIkutan deret={deret} bulan={bulan} />
      </Rincian>
      <Rincian ringkas={`${pasangan.length} pasangan desa`}>
        <TabelPasangan m={m} />
      </Rincian>
    </div>
  )
}
