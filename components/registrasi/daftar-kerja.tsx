import { Pembagi } from '@/components/impor/pembagi'
import { Kosong } from '@/components/keadaan/kosong'
import { Kalimat } from '@/components/laju/kalimat'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import {
  formatSaringanRegistrasi,
  LAMA,
  type SaringanRegistrasi,
  tautanDaftar,
} from '@/indikator/daftar-registrasi'
import { judulDaftar } from '@/indikator/kalimat-registrasi'
import { DOKUMEN, TAHAP } from '@/indikator/tahap-registrasi'
import type { Potongan } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import type { ModelDaftarRegistrasi } from '@/server/loaders/registrasi-daftar'
import { FormulirLangkah } from './formulir-langkah'
import { SaringanSiap } from './halaman-registrasi'
import { IsianLangkah } from './isian-langkah'
import gaya from './registrasi.module.css'
import { TabelRegistrasi } from './tabel-registrasi'

type Tindakan = (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>

function Kepala({ model: m }: { model: ModelDaftarRegistrasi }) {
  const kueri = formatSaringanRegistrasi({ ...m.saringan, hal: 1 })
  const { bulan } = m.saringan
  const hitungan = (n: number, s: Partial<SaringanRegistrasi>): Potongan => ({
    teks: formatBulat(n),
    tegas: 'angka',
    tautan: tautanDaftar({ ...s, bulan }),
  })
  const bernomor = m.semua.filter((b) => b.tahap === 'terdaftar').length
  return (
    <KepalaHalaman
      judul={judulDaftar(m.baris.length, m.semua.length, m.judul)}
      sub={
        <>
          <Kalimat isi={[hitungan(m.semua.length, {})]} /> terdata DPMD,{' '}
          <Kalimat isi={[hitungan(bernomor, { tahap: 'terdaftar' })]} /> bernomor Kemendagri
          {m.tanggal ? ` per ${formatTanggal(m.tanggal)}` : ''}.
          {m.saringan.bulan ? ' Daftar bulan lalu hanya dapat dibaca.' : ''}
        </>
      }
      kanan={
        <div className={gaya.tombolBaris}>
          <TombolTautan href={`/registrasi/daftar/cetak${kueri}`}>Cetak A4</TombolTautan>
          <TombolTautan unduh href={`/api/registrasi/daftar${kueri}`}>
            Unduh XLSX
          </TombolTautan>
          {m.langkah ? (
            <TombolTautan
              unduh
              href={`/api/registrasi/kemendagri${formatSaringanRegistrasi({ kecamatan: m.saringan.kecamatan })}`}
            >
              Lembar Kemendagri
            </TombolTautan>
          ) : null}
        </div>
      }
    />
  )
}

function Saring({ model: m }: { model: ModelDaftarRegistrasi }) {
  const s = m.saringan
  return (
    <form method="get" action="/registrasi/daftar" className={gaya.saring}>
      {s.desa ? <input type="hidden" name="desa" value={s.desa} /> : null}
      {s.bulan ? <input type="hidden" name="bulan" value={s.bulan} /> : null}
      {s.dari ? <input type="hidden" name="dari" value={s.dari} /> : null}
      {s.sampai ? <input type="hidden" name="sampai" value={s.sampai} /> : null}
      {m.kecamatan.length > 1 ? (
        <IsianPilihan key={s.kecamatan} label="Kecamatan" name="kecamatan" defaultValue={s.kecamatan ?? ''}>
          <option value="">Semua kecamatan</option>
          {m.kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              {k.nama}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
      <IsianPilihan key={`t${s.tahap}`} label="Tahap" name="tahap" defaultValue={s.tahap ?? ''}>
        <option value="">Semua tahap</option>
        <option value="belum-terdaftar">Belum terdaftar</option>
        {TAHAP.map((t) => (
          <option key={t.kode} value={t.kode}>
            {t.nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianPilihan key={`l${s.lama}`} label="Lama" name="lama" defaultValue={s.lama ?? ''}>
        <option value="">Berapa pun lamanya</option>
        {LAMA.map((l) => (
          <option key={l.kode} value={l.kode}>
            {l.nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianPilihan key={`k${s.kurang}`} label="Dokumen" name="kurang" defaultValue={s.kurang ?? ''}>
        <option value="">Lengkap atau tidak</option>
        <option value="ada">Ada yang kurang</option>
        {DOKUMEN.map((d) => (
          <option key={d.kode} value={d.kode}>
            Tanpa {d.pendek}
          </option>
        ))}
      </IsianPilihan>
      <Isian key={`c${s.cari}`} label="Cari nama atau desa" name="cari" type="search" defaultValue={s.cari} />
      <div className={gaya.tombolSaring}>
        <Tombol type="submit" ragam="utama">
          Saring
        </Tombol>
        {m.judul ? <TombolTautan href="/registrasi/daftar">Hapus</TombolTautan> : null}
      </div>
    </form>
  )
}

function Isi({ model: m, catat, batal }: { model: ModelDaftarRegistrasi; catat: Tindakan; batal: Tindakan }) {
  const tabel = (
    <div className={gaya.isiTabel}>
      <TabelRegistrasi baris={m.halaman} saringan={m.saringan} pilih={m.langkah !== null} />
    </div>
  )
  const hal = (
    <Pembagi
      satuan="posyandu"
      halaman={m.saringan.hal}
      perHalaman={m.perHalaman}
      jumlah={m.baris.length}
      adaLagi={m.saringan.hal * m.perHalaman < m.baris.length}
      tautan={(n) => tautanDaftar({ ...m.saringan, hal: n })}
    />
  )
  if (!m.langkah)
    return (
      <>
        {tabel}
        {hal}
      </>
    )
  return (
    <FormulirLangkah
      catat={catat}
      batal={batal}
      tombol="Catat untuk yang dipilih"
      tersaring={m.baris.length}
      tabel={
        <>
          <input type="hidden" name="tersaring" value={m.baris.map((b) => `${b.id}:${b.versi}`).join(',')} />
          {tabel}
          {hal}
        </>
      }
    >
      <IsianLangkah pilihan={m.langkah} />
    </FormulirLangkah>
  )
}

/** The work list: whom to phone today, and many posyandu moved at once. */
export function DaftarKerja({
  model: m,
  catat,
  batal,
}: {
  model: ModelDaftarRegistrasi
  catat: Tindakan
  batal: Tindakan
}) {
  return (
    <Tumpuk>
      <Kepala model={m} />
      <Kartu>
        <Saring model={m} />
      </Kartu>
      <SaringanSiap
        bernama={m.bernama}
        aktif={tautanDaftar({ ...m.saringan, hal: 1 })}
        dasar={{ bulan: m.saringan.bulan }}
      />
      <Kartu panjang>
        {m.baris.length > 0 ? (
          <Isi model={m} catat={catat} batal={batal} />
        ) : (
          <Kosong judul="Tidak ada posyandu yang cocok" peran={m.peran}>
            Longgarkan saringannya.
          </Kosong>
        )}
      </Kartu>
    </Tumpuk>
  )
}
