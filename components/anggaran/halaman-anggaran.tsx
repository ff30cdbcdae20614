import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram } from '@/components/program/bilah-program'
import { FormulirSaring, PilihSaringan, SaringTahun } from '@/components/program/saring'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { BIDANG_ANGGARAN } from '@/indikator/anggaran'
import { SUMBER_DANA } from '@/indikator/catatan/anggaran'
import { tautanCatatanBaru, tautanDaftar } from '@/indikator/catatan/saringan'
import { kalimatBelum, kalimatUbah } from '@/indikator/kalimat-anggaran'
import { NAMA_OPD } from '@/indikator/opd'
import { tautanAnggaran } from '@/indikator/saringan-anggaran'
import { formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { ModelAnggaran } from '@/server/loaders/anggaran'
import gaya from './anggaran.module.css'
import { AngkaAnggaran, KartuCelah, KartuInsentifAnggaran, KartuSumber } from './kartu-anggaran'
import { MatriksAnggaran } from './matriks'
import { TabelBaris } from './tabel-baris'

/** Lines drawn; the rest is one filter or one download away. */
const PALING = 200

const pilihan = (isi: Readonly<Record<string, string>>) =>
  Object.entries(isi).map(([kode, nama]) => ({ kode, nama }))

/** The filter in words: "Dinas Kesehatan, bidang Sosial"; empty without one. */
function sebutSaringan({ saringan: s, tempat }: ModelAnggaran): string {
  return [
    s.opd && NAMA_OPD[s.opd],
    s.bidang &&
      (s.bidang === 'lintas'
        ? 'lintas bidang'
        : `bidang ${BIDANG_ANGGARAN.find((b) => b.kode === s.bidang)?.pendek}`),
    s.sumber && SUMBER_DANA[s.sumber],
    tempat.jenis === 'kecamatan' && `Kecamatan ${tempat.nama}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function getJudul(m: ModelAnggaran): string {
  const siapa = sebutSaringan(m)
  const awal = siapa ? `${siapa.charAt(0).toUpperCase()}${siapa.slice(1)}: ` : ''
  const j = m.jumlah
  if (j.baris === 0) return `${awal}${awal ? 'belum' : 'Belum'} ada anggaran ${m.tahun} yang dicatat`
  const serap = j.serapan === null ? '' : `, terserap ${formatPersen(j.serapan)}`
  return `${awal}${formatRupiahSingkat(j.pagu)} untuk posyandu pada ${m.tahun}${serap}`
}

/** What the form begins with: the year and what the page is narrowed to. */
function getAwal({ tahun, saringan: { opd, bidang, sumber } }: ModelAnggaran): Record<string, string> {
  return {
    tahun: String(tahun),
    ...(opd ? { opd } : {}),
    ...(bidang ? { bidang } : {}),
    ...(sumber ? { sumber } : {}),
  }
}

function Kepala({ model: m }: { model: ModelAnggaran }) {
  const per = m.baris
    .flatMap((b) => b.isi.per_tanggal ?? [])
    .toSorted()
    .at(-1)
  return (
    <KepalaHalaman
      judul={getJudul(m)}
      sub={
        m.jumlah.baris > 0 ? `${kalimatUbah(m.jumlah, m.lalu, m.tahun)} ${kalimatBelum(m.jumlah)}` : undefined
      }
      keterangan={
        <>
          {per ? <p>Realisasi terbaru per {formatTanggal(per)}</p> : null}
          <p>Sumber: catatan anggaran OPD dan desa</p>
        </>
      }
      kanan={
        <>
          {m.bolehTambah ? (
            <TombolTautan ragam="utama" href={tautanCatatanBaru('anggaran', m.tempat.kode, getAwal(m))}>
              Tambah baris
            </TombolTautan>
          ) : null}
          <TombolTautan href={tautanDaftar('anggaran', { tahun: m.tahun })}>Daftar dan unduhan</TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

function Saring({ model: m }: { model: ModelAnggaran }) {
  const { tahun: _, bulan, ...s } = m.saringan
  const tersaring = Object.values(s).some((n) => n !== null)
  return (
    <FormulirSaring
      jalur="/program/anggaran"
      tetap={{ tahun: m.tahun, bulan }}
      hapus={tersaring ? tautanAnggaran({ tahun: m.tahun, bulan }) : null}
    >
      <PilihSaringan label="OPD" nama="opd" semua="Semua OPD" pilihan={pilihan(NAMA_OPD)} nilai={s.opd} />
      <PilihSaringan
        label="Bidang"
        nama="bidang"
        semua="Semua bidang"
        pilihan={BIDANG_ANGGARAN.map((b) => ({ kode: b.kode, nama: b.pendek }))}
        nilai={s.bidang}
      />
      <PilihSaringan
        label="Sumber dana"
        nama="sumber"
        semua="Semua sumber"
        pilihan={pilihan(SUMBER_DANA)}
        nilai={s.sumber}
      />
      {m.pilihanKecamatan.length > 1 ? (
        <PilihSaringan
          label="Kecamatan"
          nama="kecamatan"
          semua="Seluruh kabupaten"
          pilihan={m.pilihanKecamatan}
          nilai={s.kecamatan}
        />
      ) : null}
    </FormulirSaring>
  )
}

function Daftar({ model: m }: { model: ModelAnggaran }) {
  const lebih = m.baris.length - PALING
  return (
    <Kartu
      id="baris"
      judul={`${formatBulat(m.baris.length)} baris anggaran ${m.tahun}`}
      sub="Dari yang terbesar. Uraian membuka riwayat dan asal angkanya."
      panjang
    >
      <TabelBaris baris={m.baris.slice(0, PALING)} />
      {lebih > 0 ? (
        <p className={`${gaya.catatan} ${gaya.sesudah}`}>
          {formatBulat(lebih)} baris yang lebih kecil tidak digambar di sini. Persempit saringan, atau buka{' '}
          <Tautan href={tautanDaftar('anggaran', { tahun: m.tahun })}>daftar lengkapnya</Tautan>.
        </p>
      ) : null}
    </Kartu>
  )
}

function Isi({ model: m }: { model: ModelAnggaran }) {
  if (m.jumlah.baris === 0)
    return (
      <Kartu>
        <Kosong judul={`Belum ada baris anggaran ${m.tahun} di sini`}>
          <p>
            {m.lalu.baris > 0 ? `Tahun ${m.tahun - 1} punya ${formatBulat(m.lalu.baris)} baris. ` : ''}
            Longgarkan saringannya, pilih tahun lain, atau catat lewat formulir dan berkas.
          </p>
        </Kosong>
      </Kartu>
    )
  return (
    <>
      <AngkaAnggaran model={m} />
      <Kartu
        judul={`OPD dan bidang, pagu ${m.tahun} dalam juta rupiah`}
        sub="Di bawah pagu: bagian yang terserap dari baris yang melapor. Tanda membandingkannya dengan bagian tahun yang sudah lewat pada tanggal realisasi, bukan target resmi."
        panjang
      >
        <MatriksAnggaran model={m} />
      </Kartu>
      {m.celah ? (
        <Petak ragam="dua" className={gaya.utuh}>
          <KartuSumber model={m} />
          <KartuCelah model={m} celah={m.celah} />
        </Petak>
      ) : (
        <KartuSumber model={m} />
      )}
    </>
  )
}

/** The budget of all agencies for posyandu in one year: sums, gaps, lines. */
export function HalamanAnggaran({ model: m }: { model: ModelAnggaran }) {
  return (
    <Tumpuk>
      <BilahProgram aktif="anggaran" bulan={m.saringan.bulan} />
      <Kepala model={m} />
      {m.tempat.jenis === 'kecamatan' ? (
        <p className={gaya.sunyi}>
          Hanya baris yang dicatat untuk kecamatan ini serta desa dan kelurahannya. Baris tingkat kabupaten
          tidak dibagi per kecamatan.
        </p>
      ) : null}
      <SaringTahun
        label="Tahun anggaran"
        tahun={m.tahun}
        daftar={m.daftarTahun}
        tautan={(t) => tautanAnggaran({ ...m.saringan, tahun: t })}
      >
        <Saring model={m} />
      </SaringTahun>
      <Isi model={m} />
      <KartuInsentifAnggaran model={m} />
      {m.baris.length > 0 ? <Daftar model={m} /> : null}
    </Tumpuk>
  )
}
