import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { tautanDaftar } from '@/indikator/daftar-registrasi'
import type { AlasanTanpaRamalan } from '@/indikator/ramalan'
import { formatLaju, formatRentang } from '@/indikator/vonis'
import { formatBulat, formatPersen } from '@/lib/angka'
import { type Bulan, formatTanggalPendek } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { TempatBerlaju } from '@/server/loaders/panel-laju'
import { type Bidang, createJalur, getXTanggal } from './letak'
import gaya from './tempat-laju.module.css'

const ALASAN: Readonly<Record<AlasanTanpaRamalan, string>> = {
  selesai: 'target tercapai',
  'laju-nol': 'tidak bergerak empat minggu',
  'data-kurang': 'belum cukup data untuk perkiraan',
  bergelombang: 'datang sekaligus; belum dapat diperkirakan',
  'terlalu-jauh': 'lebih dari lima tahun lagi',
}

function Gambar({ t, akhir }: { t: TempatBerlaju; akhir: string }) {
  const d = t.deret
  const b: Bidang = { awal: d.awal, akhir, maks: Math.max(1, t.total) * 1.05 }
  const berlaku = d.tenggat.find((x) => x.berlaku)
  const x = berlaku ? getXTanggal(b, berlaku.tenggat) : null
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className={gaya.gambar}>
      <path className={gaya.dasar} d="M0 100H100" />
      {d.wajib ? <path className={gaya.wajib} d={createJalur(b, [d.wajib.awal, d.wajib.akhir])} /> : null}
      {x !== null && x <= 100 ? <path className={gaya.tenggat} d={`M${x} 0V100`} /> : null}
      <path
        className={gaya.garis}
        d={createJalur(
          b,
          d.titik.map((p) => ({ tanggal: p.tanggal, jumlah: p.terdaftar })),
        )}
      />
    </svg>
  )
}

function Ramalan({ t }: { t: TempatBerlaju }) {
  const { laju } = t
  const r = laju.ramalan
  if (t.sisa === 0) {
    const akhir = t.langkah.at(-1)
    return akhir ? `selesai ${formatTanggalPendek(akhir.tanggal)}` : 'belum ada posyandu terdata'
  }
  const perlu = laju.perluPerMinggu === null ? '' : `perlu ${formatBulat(Math.ceil(laju.perluPerMinggu))}, `
  const kini = `${perlu}kini ${formatLaju(laju.perMinggu)} per minggu`
  if (t.terdaftar === 0) return `${kini}; belum ada yang bernomor`
  if (r.jenis === 'tanpa') return `${kini}; ${ALASAN[r.alasan]}`
  return `${kini}; selesai ${formatTanggalPendek(r.tengah)} (${formatRentang(r.awal, r.tengah, r.akhir)})`
}

function Tempat({
  t,
  sisa,
  bulan,
  bulanDaftar,
  akhir,
  jenis,
}: {
  t: TempatBerlaju
  sisa: number
  bulan: Bulan
  bulanDaftar: Bulan | null
  akhir: string
  jenis: 'kecamatan' | 'desa'
}) {
  const status = t.sisa === 0 ? 'baik' : (t.laju.hariTerlambat ?? 1) > 0 ? 'buruk' : 'waspada'
  const saring = {
    kecamatan: t.kode.slice(0, 8),
    desa: jenis === 'desa' ? t.kode : null,
    bulan: bulanDaftar,
  }
  const bernomor = `${formatBulat(t.terdaftar)} dari ${formatBulat(t.total)} bernomor`
  return (
    <li className={`${gaya.tempat} ${t.sisa > 0 ? gaya.kurang : ''}`}>
      <h3 className={gaya.nama}>
        <Tanda bentuk={status} />
        <Tautan href={tautan(`/${jenis}/${t.kode}`, bulan)}>{t.nama}</Tautan>
      </h3>
      <p className={gaya.hitungan}>
        {t.terdaftar > 0 ? (
          <Tautan href={tautanDaftar({ ...saring, tahap: 'terdaftar' })}>{bernomor}</Tautan>
        ) : (
          bernomor
        )}
        {t.sisa > 0 ? (
          <>
            {' · '}
            <Tautan href={tautanDaftar({ ...saring, tahap: 'belum-terdaftar' })}>
              <strong>kurang {formatBulat(t.sisa)}</strong>
            </Tautan>{' '}
            ({formatPersen((100 * t.sisa) / sisa, 0)} dari kekurangan)
          </>
        ) : null}
      </p>
      <Gambar t={t} akhir={akhir} />
      <p className={gaya.ramalan}>
        <Ramalan t={t} />
      </p>
    </li>
  )
}

/** One small chart per place, the largest part of what is missing first; the time axis is the same in all. */
export function DaftarTempatLaju({
  tempat,
  bulan,
  bulanDaftar,
  akhir,
  jenis,
}: {
  tempat: readonly TempatBerlaju[]
  bulan: Bulan
  /** The month for links to the list; null in the latest. */
  bulanDaftar: Bulan | null
  akhir: string
  jenis: 'kecamatan' | 'desa'
}) {
  const sisa = tempat.reduce((n, t) => n + t.sisa, 0)
  return (
    <ol className={gaya.daftar}>
      {tempat.map((t) => (
        <Tempat
          key={t.kode}
          t={t}
          sisa={sisa}
          bulan={bulan}
          bulanDaftar={bulanDaftar}
          akhir={akhir}
          jenis={jenis}
        />
      ))}
    </ol>
  )
}
