import { Kosong } from '@/components/keadaan/kosong'
import { IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Saklar } from '@/components/ui/saklar'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import {
  formatSaringanTindakLanjut,
  type SaringanTindakLanjut,
  TAB,
  type TabTindakLanjut,
  tautanTindakLanjut,
} from '@/indikator/saringan-tindak-lanjut'
import { sebutHitungan } from '@/indikator/tindak-lanjut'
import { formatTanggal } from '@/lib/periode'
import type { DaftarTindakLanjut } from '@/server/loaders/tindak-lanjut'
import { TabelTindakLanjut } from './tabel'
import gaya from './tindak-lanjut.module.css'

const NAMA_TAB: Readonly<Record<TabTindakLanjut, string>> = {
  terbuka: 'Terbuka',
  lewat: 'Lewat tenggat',
  selesai: 'Selesai',
  semua: 'Semua',
}

const KOSONG: Readonly<Record<TabTindakLanjut, string>> = {
  terbuka: 'Tidak ada tindak lanjut yang terbuka',
  lewat: 'Tidak ada yang lewat tenggat',
  selesai: 'Belum ada yang selesai',
  semua: 'Belum ada keputusan yang dicatat',
}

/** The filter in words: "Dinas Kesehatan, Kecamatan Tabang"; empty without one. */
function sebutSaringan({ saringan: s, pilihan: p }: DaftarTindakLanjut): string {
  const cari = (daftar: typeof p.pj, kode: string | null) => daftar.find((d) => d.kode === kode)?.nama ?? kode
  return [
    s.pj && (s.pj === 'saya' ? 'tanggungan Anda' : cari(p.pj, s.pj)),
    s.kecamatan && `Kecamatan ${cari(p.kecamatan, s.kecamatan)}`,
    s.indikator && cari(p.indikator, s.indikator),
    s.rapat && cari(p.rapat, String(s.rapat)),
  ]
    .filter(Boolean)
    .join(', ')
}

function Kepala({ h }: { h: DaftarTindakLanjut }) {
  const kata = sebutSaringan(h)
  const sebut = sebutHitungan(h.hitung.terbuka, h.hitung.lewat)
  const { rapat, kecamatan, indikator } = h.saringan
  const kueri = {
    ...(rapat ? { rapat: String(rapat) } : {}),
    ...(kecamatan ? { wilayah: kecamatan } : {}),
    ...(indikator ? { indikator } : {}),
  }
  const catat = new URLSearchParams(kueri).toString()
  return (
    <KepalaHalaman
      judul={kata ? `${kata.charAt(0).toUpperCase()}${kata.slice(1)}: ${sebut.toLowerCase()}` : sebut}
      sub={`Dinilai per ${formatTanggal(h.hari)}. ${h.hitung.selesai} selesai. Angka dari laporan bulanan, e-PPGBM, dan registrasi DPMD.`}
      remah={<Remah jejak={[{ nama: 'Rapat', href: '/rapat' }, { nama: 'Tindak lanjut' }]} />}
      kanan={
        <>
          {h.bolehCatat ? (
            <TombolTautan ragam="utama" href={`/tindak-lanjut/baru${catat ? `?${catat}` : ''}`}>
              Catat keputusan
            </TombolTautan>
          ) : null}
          <TombolTautan unduh href={`/api/tindak-lanjut${formatSaringanTindakLanjut(h.saringan)}`}>
            Unduh CSV
          </TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

function Pilih({
  label,
  nama,
  semua,
  pilihan,
  nilai,
}: {
  label: string
  nama: string
  semua: string
  pilihan: DaftarTindakLanjut['pilihan']['pj']
  nilai: string | null
}) {
  return (
    <IsianPilihan key={nilai} label={label} name={nama} defaultValue={nilai ?? ''}>
      <option value="">{semua}</option>
      {pilihan.map((p) => (
        <option key={p.kode} value={p.kode}>
          {p.nama}
        </option>
      ))}
    </IsianPilihan>
  )
}

function Saring({ h }: { h: DaftarTindakLanjut }) {
  const { saringan: s, pilihan: p } = h
  const tersaring = s.pj || s.kecamatan || s.indikator || s.rapat
  return (
    <form method="get" action="/tindak-lanjut" className={gaya.saring}>
      {s.tab === 'terbuka' ? null : <input type="hidden" name="tab" value={s.tab} />}
      <Pilih
        label="Penanggung jawab"
        nama="pj"
        semua="Siapa pun"
        pilihan={[...(h.adaMilik ? [{ kode: 'saya', nama: 'Tanggungan Anda' }] : []), ...p.pj]}
        nilai={s.pj}
      />
      {p.kecamatan.length > 1 ? (
        <Pilih
          label="Kecamatan"
          nama="kecamatan"
          semua="Semua kecamatan"
          pilihan={p.kecamatan}
          nilai={s.kecamatan}
        />
      ) : null}
      <Pilih label="Angka" nama="indikator" semua="Angka apa pun" pilihan={p.indikator} nilai={s.indikator} />
      <Pilih
        label="Rapat"
        nama="rapat"
        semua="Semua rapat"
        pilihan={p.rapat}
        nilai={s.rapat === null ? null : String(s.rapat)}
      />
      <div className={gaya.tombolSaring}>
        <Tombol type="submit">Saring</Tombol>
        {tersaring ? <TombolTautan href={tautanTindakLanjut({ tab: s.tab })}>Hapus</TombolTautan> : null}
      </div>
    </form>
  )
}

const alamatTab = (s: SaringanTindakLanjut, tab: TabTindakLanjut) => tautanTindakLanjut({ ...s, tab })

/** All follow-ups of the scope, late first. */
export function HalamanDaftarTindakLanjut({ h }: { h: DaftarTindakLanjut }) {
  return (
    <Tumpuk>
      <Kepala h={h} />
      <div className={gaya.bilah}>
        <Saklar
          label="Keadaan tindak lanjut"
          aktif={h.saringan.tab}
          pilihan={TAB.map((tab) => ({
            kode: tab,
            nama: `${NAMA_TAB[tab]} (${h.hitung[tab]})`,
            href: alamatTab(h.saringan, tab),
          }))}
        />
      </div>
      <Kartu className={gaya.kartuSaring}>
        <Saring h={h} />
      </Kartu>
      <Kartu panjang>
        {h.baris.length > 0 ? (
          <TabelTindakLanjut baris={h.baris} hari={h.hari} />
        ) : (
          <Kosong judul={KOSONG[h.saringan.tab]}>
            {h.hitung.semua === 0 ? (
              <p>Keputusan dicatat saat rapat, langsung di salindianya, atau lewat tombol Catat keputusan.</p>
            ) : (
              <p>Pilih tab lain atau longgarkan saringannya.</p>
            )}
          </Kosong>
        )}
      </Kartu>
    </Tumpuk>
  )
}
