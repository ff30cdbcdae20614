import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Rincian } from '@/components/ui/rincian'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import { PENENTU, type Penentu } from '@/indikator/pilot/penentu'
import { isUangAwal, type PilihanPilot } from '@/indikator/pilot/pilihan'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulanPendek } from '@/lib/periode'
import gaya from './lokus.module.css'

interface Props {
  pilihan: PilihanPilot & { bulan: Bulan }
  /** Months and years of `data-desa` to choose from, newest first. */
  daftarBulan: readonly Bulan[]
  tahunData: readonly number[]
}

const UTAMA = ['stunting', 'kemiskinan', 'kemiskinan-keluarga', 'krs']

function Bobot({ p, nilai }: { p: Penentu; nilai: number }) {
  return (
    <Isian
      key={nilai}
      label={p.nama}
      name={p.kode}
      type="number"
      min={0}
      max={100}
      step={1}
      defaultValue={nilai}
      bantuan={p.perlu === 'rendah' ? 'Makin rendah makin perlu.' : undefined}
    />
  )
}

function Biaya({ aturan: a }: { aturan: PilihanPilot['aturan'] }) {
  return (
    <fieldset className={gaya.bagian}>
      <legend>Biaya dan pagu</legend>
      {isUangAwal(a) ? <p className={gaya.awal}>Angka awal aplikasi ini, bukan angka Kukar: ganti.</p> : null}
      <div className={gaya.kelompok}>
        <Isian
          key={a.biaya.rupiah}
          label="Biaya satuan, Rp"
          name="biaya"
          inputMode="numeric"
          defaultValue={formatBulat(a.biaya.rupiah)}
          required
        />
        <IsianPilihan key={a.biaya.cara} label="Dihitung per" name="cara" defaultValue={a.biaya.cara}>
          <option value="posyandu">posyandu</option>
          <option value="desa">desa</option>
        </IsianPilihan>
        <Isian
          key={a.pagu}
          label="Pagu, Rp"
          name="pagu"
          inputMode="numeric"
          defaultValue={a.pagu === null ? '' : formatBulat(a.pagu)}
          bantuan="Kosongkan bila tanpa pagu."
        />
        <Isian
          key={`maks${a.maks}`}
          label="Maks. desa"
          name="maks"
          type="number"
          min={1}
          step={1}
          defaultValue={a.maks ?? ''}
          bantuan="Kosongkan bila tidak dibatasi."
        />
      </div>
      <IsianPilihan key={a.habis} label="Bila sisa pagu tidak cukup" name="habis" defaultValue={a.habis}>
        <option value="lewati">lewati, coba desa berikutnya</option>
        <option value="berhenti">berhenti di situ</option>
      </IsianPilihan>
      <IsianPilihan key={`calon${a.calon}`} label="Calon" name="calon" defaultValue={a.calon}>
        <option value="semua">desa dan kelurahan</option>
        <option value="desa">desa saja</option>
      </IsianPilihan>
    </fieldset>
  )
}

function Waktu({ pilihan: p, daftarBulan, tahunData }: Props) {
  return (
    <fieldset className={gaya.kelompok}>
      <legend>Data yang dipakai</legend>
      <IsianPilihan key={p.bulan} label="Laporan bulan" name="bulan" defaultValue={p.bulan}>
        {daftarBulan.map((b) => (
          <option key={b} value={b}>
            {formatBulanPendek(b)}
          </option>
        ))}
      </IsianPilihan>
      {tahunData.length > 0 ? (
        <IsianPilihan
          key={`data${p.tahunData}`}
          label="Data desa tahun"
          name="data"
          defaultValue={p.tahunData ?? ''}
        >
          {tahunData.map((t) => (
            <option key={t} value={t}>
              {t}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
    </fieldset>
  )
}

/** Weights, money and data of a choice: a plain form whose fields are the address. */
export function FormulirPilih(props: Props) {
  const { aturan: a } = props.pilihan
  const bobot = (p: Penentu) => <Bobot key={p.kode} p={p} nilai={a.bobot[p.kode] ?? 0} />
  const lain = PENENTU.filter((p) => !UTAMA.includes(p.kode))
  return (
    <form method="get" action="/program/lokus" className={gaya.formulir} autoComplete="off">
      <fieldset className={gaya.kelompok}>
        <legend>Bobot, 0 sampai 100</legend>
        {PENENTU.filter((p) => UTAMA.includes(p.kode)).map(bobot)}
      </fieldset>
      <Rincian
        ringkas="Penentu lain dari laporan posyandu"
        buka={lain.some((p) => (a.bobot[p.kode] ?? 0) > 0)}
      >
        <div className={gaya.kelompok}>{lain.map(bobot)}</div>
      </Rincian>
      <Biaya aturan={a} />
      <Waktu {...props} />
      <div className={gaya.tombol}>
        <Tombol type="submit" ragam="utama">
          Hitung
        </Tombol>
        <TombolTautan href="/program/lokus">Kembali ke awal</TombolTautan>
      </div>
    </form>
  )
}
