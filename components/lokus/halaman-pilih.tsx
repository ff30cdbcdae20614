import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram } from '@/components/program/bilah-program'
import { Isian, IsianTeks } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Tumpuk } from '@/components/ui/petak'
import { Rincian } from '@/components/ui/rincian'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import {
  sebutCalon,
  sebutPatokan,
  susunJudulPilot,
  susunKalimatBelum,
  susunKalimatKepekaan,
} from '@/indikator/pilot/kalimat'
import { getPenentu } from '@/indikator/pilot/penentu'
import { sebutBobot } from '@/indikator/pilot/pilihan'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { getTanggal } from '@/lib/waktu'
import type { ModelLokus } from '@/server/loaders/lokus'
import { BilahPagu } from './bilah-pagu'
import { DaftarSet } from './daftar-set'
import { FormulirPilih } from './formulir-pilih'
import { FormulirPilot, type TindakanPilot } from './formulir-simpan'
import { KartuKepekaan } from './kepekaan'
import gaya from './lokus.module.css'
import { TabelBelum, TabelPeringkat } from './peringkat-pilot'
import { Sebar } from './sebar'
import { susunSebar } from './tata-sebar'

const hurufKecil = (teks: string) => `${teks.charAt(0).toLowerCase()}${teks.slice(1)}`

/** The set in force before the one that is only being worked out. */
function Berlaku({ m }: { m: ModelLokus }) {
  const p = m.tersimpan.find((t) => t.keadaan === 'berlaku')
  const calon = sebutCalon(m.masukan.aturan)
  return (
    <p className={gaya.pesan}>
      {p ? (
        <>
          Yang berlaku: <Tautan href={`/program/lokus/${p.id}`}>{p.nama}</Tautan>
          {p.contoh ? (
            <>
              {' '}
              <TandaContoh />
            </>
          ) : null}
          , {formatBulat(p.terpilih)} {sebutCalon(p.aturan)}
          {m.kecamatan ? ` di ${m.kecamatan}` : ''}, dari laporan {formatBulan(p.bulan)}
          {p.diputus ? `, ditetapkan ${formatTanggal(getTanggal(p.diputus))}` : ''}.{' '}
        </>
      ) : (
        `Belum ada pilihan ${calon} yang berlaku. `
      )}
      Di bawah ini hitungan baru: menjadi keputusan hanya setelah disimpan dan ditetapkan DPMD.
    </p>
  )
}

function Kepala({ m }: { m: ModelLokus }) {
  const { hasil, masukan, pilihan, kepekaan } = m
  const kepekaanKalimat =
    kepekaan && hasil.terpilih.length > 0
      ? susunKalimatKepekaan(kepekaan, hasil.terpilih.length, masukan.aturan)
      : ''
  return (
    <KepalaHalaman
      judul={`Hitungan${m.kecamatan ? ` Kecamatan ${m.kecamatan}` : ''}: ${hurufKecil(susunJudulPilot(hasil, masukan.aturan))}`}
      sub={[kepekaanKalimat, susunKalimatBelum(hasil, masukan.aturan)].filter(Boolean).join(' ')}
      kanan={
        <>
          {m.simpan.boleh && hasil.terpilih.length > 0 ? (
            <TombolTautan ragam="utama" href="#simpan">
              Simpan pilihan
            </TombolTautan>
          ) : null}
          <TombolTautan href="/program/lokus/riwayat">Lokus terdahulu</TombolTautan>
          <TombolCetak />
        </>
      }
      keterangan={
        <>
          <p>Laporan {formatBulan(pilihan.bulan)}</p>
          <p>{pilihan.tahunData === null ? 'Data desa belum ada' : `Data desa ${pilihan.tahunData}`}</p>
        </>
      }
    />
  )
}

function KartuSebar({ m }: { m: ModelLokus }) {
  const bobot = m.masukan.aturan.bobot
  const miskin = (bobot.kemiskinan ?? 0) === 0 && (bobot['kemiskinan-keluarga'] ?? 0) > 0
  const y = getPenentu(miskin ? 'kemiskinan-keluarga' : 'kemiskinan')
  const desa = [...m.urut, ...m.belum].map((d) => ({
    kode: d.calon.kode,
    nama: d.nama,
    namaKecamatan: d.namaKecamatan,
    terpilih: d.sebab === 'terpilih',
    peringkat: d.peringkat,
    nilai: d.calon.nilai,
  }))
  const sebar = susunSebar(desa, { kode: 'stunting', nama: 'Stunting' }, { kode: y.kode, nama: y.nama })
  return (
    <Kartu
      judul="Yang terpilih di antara semua desa"
      sub={`Tiap titik satu ${sebutCalon(m.masukan.aturan)}; makin ke kanan atas makin perlu.`}
    >
      {sebar ? (
        <Sebar data={sebar} />
      ) : (
        <Kosong judul={`${y.nama} per desa belum ada`}>
          <p>
            Isi atau impor daftar penduduk dan kemiskinan desa; angkanya belum ditemukan pada sumber terbuka.
          </p>
          {m.bolehCatat ? (
            <TombolTautan href="/catatan/data-desa" kecil>
              Data desa
            </TombolTautan>
          ) : null}
        </Kosong>
      )}
      {m.kemiskinanTerbit ? (
        <p className={gaya.sunyi}>
          Seluruh kabupaten: penduduk miskin {formatPersen(m.kemiskinanTerbit.nilai, 2)} pada{' '}
          {m.kemiskinanTerbit.periode}, {m.kemiskinanTerbit.sumber}. Angka survei; tidak untuk dibandingkan
          langsung dengan angka desa.
        </p>
      ) : null}
    </Kartu>
  )
}

function KartuPeringkat({ m }: { m: ModelLokus }) {
  const { bulan } = m.pilihan
  const terpilih = m.urut.filter((d) => d.sebab === 'terpilih')
  const lain = m.urut.filter((d) => d.sebab !== 'terpilih')
  return (
    <Kartu
      judul={terpilih.length > 0 ? 'Yang terpilih, dan alasannya' : 'Belum ada yang terpilih'}
      sub={`Bobot: ${sebutBobot(m.masukan.aturan)}. Peringkat 1 paling perlu.`}
      panjang
    >
      <TabelPeringkat keterangan="Desa terpilih menurut peringkat" desa={terpilih} bulan={bulan} />
      <div className={gaya.sesudah}>
        {lain.length > 0 ? (
          <Rincian ringkas={`${lain.length} yang tidak terpilih`} buka={terpilih.length === 0}>
            <TabelPeringkat keterangan="Desa yang tidak terpilih" desa={lain} bulan={bulan} denganSebab />
          </Rincian>
        ) : null}
        <Rincian ringkas="Bagaimana skor dihitung">
          <ol className={gaya.cara}>
            <li>
              Tiap penentu diubah menjadi 0 sampai 1: 0 pada persentil ke-5, 1 pada persentil ke-95 dari calon
              yang punya angkanya, lurus di antaranya. Arah penentu diperhatikan: D/S rendah berarti perlu.
              Kini {sebutPatokan(m.hasil, m.masukan.aturan).join('; ')}.
            </li>
            <li>
              Skor ialah rata-rata berbobot dari semua penentu yang dipakai, kali 100. Skor sama diurutkan
              menurut kode.
            </li>
            <li>
              Yang tidak punya salah satu angka dipisahkan dengan batas skornya; yang kosong tidak pernah
              dihitung nol.
            </li>
            <li>Nilai yang dipakai ialah nilai yang tercetak, satu angka di belakang koma.</li>
          </ol>
        </Rincian>
      </div>
    </Kartu>
  )
}

function KartuSimpan({ m, simpan }: { m: ModelLokus; simpan: TindakanPilot }) {
  return (
    <Kartu
      id="simpan"
      className="tanpa-cetak"
      judul="Simpan pilihan ini"
      sub="Tersimpan dengan semua angka dan aturannya, siapa, kapan, dan mengapa. Disimpan sebagai draf; ditetapkan kemudian."
    >
      <FormulirPilot tindakan={simpan} tombol="Simpan pilihan">
        <input type="hidden" name="kueri" value={m.simpan.kueri} />
        <input type="hidden" name="sidik" value={m.sidik} />
        <Isian
          label="Nama"
          name="nama"
          required
          maxLength={80}
          autoComplete="off"
          placeholder="Desa pilot tahap dua"
        />
        <Isian
          label="Untuk tahun"
          name="tahun"
          type="number"
          min={2020}
          max={2045}
          defaultValue={m.simpan.tahun}
          required
        />
        <IsianTeks
          label="Alasan"
          name="alasan"
          required
          maxLength={500}
          rows={3}
          bantuan="Terbaca semua peran."
        />
      </FormulirPilot>
    </Kartu>
  )
}

/** Where pilot desa are chosen: weights and budget, the set with its reasons, how firm it is, what is missing, and saved sets. */
export function HalamanPilih({ m, simpan }: { m: ModelLokus; simpan: TindakanPilot }) {
  const nama = new Map(m.urut.map((d) => [d.calon.kode, d.nama]))
  return (
    <Tumpuk>
      <BilahProgram aktif="lokus" bulan={m.pilihan.bulan} />
      <Kepala m={m} />
      <Berlaku m={m} />
      {m.kecamatan ? (
        <p className={gaya.pesan}>
          Dihitung hanya di antara desa Kecamatan {m.kecamatan}. Pilihan seluruh kabupaten ada pada daftar di
          bawah.
        </p>
      ) : null}
      {m.pilihan.catatan.length > 0 ? (
        <ul className={gaya.pesan} role="status">
          {m.pilihan.catatan.map((c) => (
            <li key={c}>{c}</li>
          ))}
        </ul>
      ) : null}
      <div className={gaya.atas}>
        <Kartu judul="Cara memilih" className={`tanpa-cetak ${gaya.cara1}`}>
          <FormulirPilih pilihan={m.pilihan} daftarBulan={m.daftarBulan} tahunData={m.tahunData} />
        </Kartu>
        <div className={gaya.cara2}>
          <KartuSebar m={m} />
        </div>
        <Tumpuk className={gaya.cara3}>
          <Kartu judul="Pagu">
            <BilahPagu aturan={m.masukan.aturan} hasil={m.hasil} />
          </Kartu>
          {m.hasil.terpilih.length > 0 ? (
            <Kartu judul="Seberapa kukuh pilihan ini">
              <KartuKepekaan
                k={m.kepekaan}
                terpilih={m.hasil.terpilih.length}
                pilihan={m.pilihan}
                nama={nama}
              />
            </Kartu>
          ) : null}
        </Tumpuk>
      </div>
      {m.hasil.urut.length > 0 ? <KartuPeringkat m={m} /> : null}
      {m.belum.length > 0 ? (
        <Kartu
          judul={susunKalimatBelum(m.hasil, m.masukan.aturan)}
          sub="Ditampilkan, tidak dihitung nol, dan tidak dipilih sendiri."
          panjang
        >
          <TabelBelum
            hasil={m.hasil}
            aturan={m.masukan.aturan}
            desa={m.belum}
            bulan={m.pilihan.bulan}
            bolehCatat={m.bolehCatat}
          />
        </Kartu>
      ) : null}
      {m.simpan.boleh && m.hasil.terpilih.length > 0 ? <KartuSimpan m={m} simpan={simpan} /> : null}
      <Kartu judul="Pilihan yang tersimpan" panjang>
        <DaftarSet tersimpan={m.tersimpan} kecamatan={m.kecamatan} />
      </Kartu>
    </Tumpuk>
  )
}
