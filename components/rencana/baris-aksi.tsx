import { LencanaKeadaan, Tenggat } from '@/components/tindak-lanjut/keadaan'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { KEADAAN_AKSI } from '@/indikator/catatan/rencana-aksi'
import { tautanCatatan } from '@/indikator/catatan/saringan'
import { OPD } from '@/indikator/opd'
import type { UkurAksi } from '@/indikator/rencana-aksi'
import type { Status } from '@/indikator/tipe'
import { type Bulan, formatBulan, formatTanggalPendek } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { AksiTampil, TindakLanjutAksi } from '@/server/loaders/rencana'
import gaya from './rencana.module.css'

const STATUS: Readonly<Record<keyof typeof KEADAAN_AKSI, Status>> = {
  belum: 'kosong',
  berjalan: 'waspada',
  selesai: 'baik',
  batal: 'kosong',
}

/** Value against target in words, with a bar where a share of the target says something. */
function Ukur({ ukur: u, bulan }: { ukur: UkurAksi; bulan: Bulan }) {
  const kini = u.kini ?? (u.indikator ? 'belum ada angka' : 'capaian belum dicatat')
  return (
    <div className={gaya.ukur}>
      <p>
        {u.indikator ? (
          <>
            <Tautan href={tautan(`/indikator/${u.indikator.kode}`, bulan)}>{u.indikator.nama}</Tautan>{' '}
          </>
        ) : null}
        <b>{kini}</b>
        {u.target ? <span> dari target {u.target}</span> : <span>, tanpa target</span>}
        {u.tercapai ? (
          <>
            {' '}
            <Lencana status="baik">Target tercapai</Lencana>
          </>
        ) : null}
      </p>
      {u.bagian === null ? null : (
        <span className={gaya.batang} aria-hidden="true">
          <i style={{ width: `${u.bagian * 100}%` }} />
        </span>
      )}
      {u.indikator ? (
        <p className={gaya.sunyi}>
          Angka dasbor {formatBulan(bulan)} {u.adaContoh ? <TandaContoh /> : null}
        </p>
      ) : null}
    </div>
  )
}

function TindakLanjut({ daftar, hari }: { daftar: readonly TindakLanjutAksi[]; hari: string }) {
  if (daftar.length === 0) return null
  return (
    <ul className={gaya.tindakLanjut} aria-label="Tindak lanjut rapat">
      {daftar.map((t) => (
        <li key={t.id}>
          <LencanaKeadaan keadaan={t.keadaan} />
          <span>
            <Tautan href={`/tindak-lanjut/${t.id}`}>{t.keputusan}</Tautan>{' '}
            <span className={gaya.sunyi}>
              {t.pj}, tenggat {formatTanggalPendek(t.tenggat)}
              {t.lewat === null ? '' : `, lewat ${t.lewat} hari per ${formatTanggalPendek(hari)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Tindakan({ aksi: a, bolehCatat }: { aksi: AksiTampil; bolehCatat: boolean }) {
  const buka = a.isi.keadaan === 'belum' || a.isi.keadaan === 'berjalan'
  const catat = new URLSearchParams({
    rencana: a.kunci,
    wilayah: a.kodeWilayah,
    ...(a.isi.indikator ? { indikator: a.isi.indikator } : {}),
  })
  return (
    <p className={gaya.tindakan}>
      {a.bolehUbah ? (
        <Tautan href={tautanCatatan('rencana-aksi', a.kunci)} aria-label={`Ubah aksi ${a.isi.aksi}`}>
          Ubah
        </Tautan>
      ) : (
        <Tautan href={tautanCatatan('rencana-aksi', a.kunci)} aria-label={`Riwayat aksi ${a.isi.aksi}`}>
          Riwayat
        </Tautan>
      )}
      {bolehCatat && buka ? (
        <Tautan href={`/tindak-lanjut/baru?${catat}`} aria-label={`Catat tindak lanjut untuk ${a.isi.aksi}`}>
          Catat tindak lanjut
        </Tautan>
      ) : null}
    </p>
  )
}

/** One action: what, who, measure, due day, state, and what meetings decided about it. */
export function BarisAksi({
  aksi: a,
  hari,
  bulan,
  bolehCatat,
}: {
  aksi: AksiTampil
  hari: string
  bulan: Bulan
  bolehCatat: boolean
}) {
  const keadaan = a.isi.keadaan === 'belum' ? 'terbuka' : a.isi.keadaan
  return (
    <li className={gaya.aksi} id={`aksi-${a.id}`}>
      <div className={gaya.isi}>
        <h3>{a.isi.aksi}</h3>
        <p className={gaya.sunyi}>
          {OPD[a.isi.opd].nama} · {a.tempat}
          {a.isi.asal === 'rapat'
            ? ' · keputusan rapat'
            : a.isi.asal === 'provinsi'
              ? ' · rencana provinsi'
              : ''}{' '}
          {a.sifat === 'contoh' ? <TandaContoh /> : null}
        </p>
        {a.ukur ? <Ukur ukur={a.ukur} bulan={bulan} /> : null}
        {a.isi.catatan ? <p className={gaya.catatan}>{a.isi.catatan}</p> : null}
        <TindakLanjut daftar={a.tindakLanjut} hari={hari} />
      </div>
      <div className={gaya.samping}>
        <Lencana status={STATUS[a.isi.keadaan]}>{KEADAAN_AKSI[a.isi.keadaan]}</Lencana>
        <Tenggat keadaan={keadaan} tenggat={a.isi.tenggat} lewat={a.lewat} hari={hari} />
        <Tindakan aksi={a} bolehCatat={bolehCatat} />
      </div>
    </li>
  )
}
