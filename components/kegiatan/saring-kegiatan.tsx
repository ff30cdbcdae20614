import { IsianPilihan } from '@/components/ui/isian'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import { JENIS_KEGIATAN } from '@/indikator/catatan/kegiatan'
import { type SaringanKegiatan, tautanKegiatan } from '@/indikator/kegiatan-saringan'
import { NAMA_BIDANG } from '@/indikator/opd'
import type { ModelKegiatan } from '@/server/loaders/kegiatan'
import gaya from './kegiatan.module.css'

const BIDANG = { ...NAMA_BIDANG, semua: 'Keenam bidang' }

function Pilihan({
  label,
  name,
  nilai,
  isi,
  semua,
}: {
  label: string
  name: string
  nilai: string | null
  isi: readonly (readonly [string, string])[]
  semua: string | null
}) {
  return (
    <IsianPilihan label={label} name={name} defaultValue={nilai ?? ''}>
      {semua ? <option value="">{semua}</option> : null}
      {isi.map(([kode, nama]) => (
        <option key={kode} value={kode}>
          {nama}
        </option>
      ))}
    </IsianPilihan>
  )
}

/** " (pelatihan, Kesehatan, Tabang)": the filter in words; empty when nothing is filtered. */
export function sebutSaringan(m: ModelKegiatan): string {
  const { jenis, bidang, kecamatan } = m.saringan
  const kata = [
    jenis ? JENIS_KEGIATAN[jenis].toLowerCase() : null,
    bidang ? BIDANG[bidang] : null,
    m.akarKecamatan ? null : m.kecamatan.find((k) => k.kode === kecamatan)?.nama,
  ].filter(Boolean)
  return kata.length > 0 ? ` (${kata.join(', ')})` : ''
}

const isTersaring = (s: SaringanKegiatan) => s.jenis !== null || s.bidang !== null || s.kecamatan !== null

/** The filter as a form that works without JavaScript: what it sends is the address. */
export function SaringKegiatan({ model: m }: { model: ModelKegiatan }) {
  const { saringan: s } = m
  return (
    <form method="get" action="/program/kegiatan" className={gaya.saring} autoComplete="off">
      {s.bulan ? <input type="hidden" name="bulan" value={s.bulan} /> : null}
      {s.jeda === 6 ? null : <input type="hidden" name="jeda" value={s.jeda} />}
      <Pilihan
        label="Tahun"
        name="tahun"
        nilai={String(m.tahun)}
        isi={m.daftarTahun.map((t) => [String(t), String(t)])}
        semua={null}
      />
      <Pilihan
        label="Jenis"
        name="jenis"
        nilai={s.jenis}
        isi={Object.entries(JENIS_KEGIATAN)}
        semua="Semua jenis"
      />
      <Pilihan
        label="Bidang"
        name="bidang"
        nilai={s.bidang}
        isi={Object.entries(BIDANG)}
        semua="Semua bidang"
      />
      {m.akarKecamatan ? null : (
        <Pilihan
          label="Kecamatan asal peserta"
          name="kecamatan"
          nilai={s.kecamatan}
          isi={m.kecamatan.map((k) => [k.kode, k.nama])}
          semua="Semua kecamatan"
        />
      )}
      <div className={gaya.aksi}>
        <Tombol type="submit">Tampilkan</Tombol>
        {isTersaring({ ...s, kecamatan: m.akarKecamatan ? null : s.kecamatan }) ? (
          <TombolTautan href={tautanKegiatan(s, { jenis: null, bidang: null, kecamatan: null, pilih: null })}>
            Hapus saringan
          </TombolTautan>
        ) : null}
      </div>
    </form>
  )
}
