import { PeringkatBatang } from '@/components/grafik/peringkat-batang'
import { KartuUtama } from '@/components/indikator/kartu-utama'
import { Kalimat } from '@/components/laju/kalimat'
import { PetaKecamatan } from '@/components/peta/peta-kecamatan'
import { SubPeta } from '@/components/peta/sub-peta'
import { TempatSematan } from '@/components/sematan/tempat-sematan'
import { TindakLanjutAnda } from '@/components/tindak-lanjut/anda'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Saklar } from '@/components/ui/saklar'
import { Tautan } from '@/components/ui/tautan'
import { INDIKATOR_LAIN } from '@/indikator'
import type { LajuRegistrasi } from '@/indikator/laju-registrasi'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { judulPeringkat, judulPeta, type Perhatian } from '@/indikator/perhatian'
import { urutkanTerburuk } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Vonis } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, formatTanggal, geserBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { DaftarLain } from './daftar-lain'
import { DaftarPerhatian } from './perhatian'
import gaya from './ringkasan.module.css'

interface Props {
  model: {
    dasar: { bulan: Bulan; tanggalData: string | null }
    vonis: Vonis
    laju: LajuRegistrasi
    kartu: ModelKartu[]
    lain: ModelKartu[]
    terpilih: Indikator
    tempat: NilaiTempat[]
    perhatian: Perhatian[]
  }
  bentuk: Parameters<typeof PetaKecamatan>[0]['bentuk']
}

function getLencana(k: ModelKartu, laju: LajuRegistrasi) {
  if (k.indikator.kode !== 'registrasi' || !laju.hariTerlambat || laju.hariTerlambat <= 0) return undefined
  return { status: 'buruk', kata: `Terlambat ${formatBulat(laju.hariTerlambat)} hari` } as const
}

function PilihIndikator({
  kartu,
  terpilih,
  bulan,
}: {
  kartu: ModelKartu[]
  terpilih: Indikator
  bulan: Bulan
}) {
  const susun = (i: Indikator) => ({
    kode: i.kode,
    nama: i.namaPendek,
    href: tautan('/', bulan, { indikator: i.kode }),
  })
  return (
    <Saklar
      label="Indikator pada peta dan peringkat"
      pilihan={kartu.map((k) => susun(k.indikator))}
      lainnya={INDIKATOR_LAIN.map(({ indikator: i, kelompok }) => ({
        ...susun(i),
        lengkap: i.nama,
        kelompok,
      }))}
      aktif={terpilih.kode}
    />
  )
}

/** The overview's content; one screen at 1920 × 1080. */
export function Ringkasan({ model: m, bentuk }: Props) {
  const { bulan } = m.dasar
  const terurut = urutkanTerburuk(m.terpilih, m.tempat)
  const laporan = m.lain.find((k) => k.indikator.kode === 'laporan-masuk')
  const i = m.terpilih
  return (
    <div className={gaya.layar}>
      <KepalaHalaman
        judul={<Kalimat isi={m.vonis.kepala} />}
        sub={<Kalimat isi={m.vonis.isi} />}
        lebar
        keterangan={
          <div className={gaya.asal}>
            <p>
              <span>Data per {formatTanggal(m.dasar.tanggalData as string)}</span>
              <span>Sumber: laporan bulanan posyandu, registrasi DPMD</span>
            </p>
            <p>
              {laporan?.nilai.jenis === 'angka' ? (
                <span>
                  {formatBulat(laporan.nilai.pembilang)} dari {formatBulat(laporan.nilai.penyebut)} posyandu
                  melapor
                </span>
              ) : null}
              <span>
                <TindakLanjutAnda />
              </span>
            </p>
          </div>
        }
      />
      <div className={gaya.kisi}>
        {m.kartu.map((k) => (
          <KartuUtama
            key={k.indikator.kode}
            model={k}
            href={tautan(`/indikator/${k.indikator.kode}`, bulan)}
            lencana={getLencana(k, m.laju)}
          />
        ))}
      </div>
      <TempatSematan bulan={bulan} />
      <div className={gaya.bawah}>
        <Kartu
          lentur
          judul={judulPeta(i, terurut)}
          sub={
            <SubPeta
              teks={`${i.namaPembilang} ÷ ${i.namaPenyebut}, ${formatBulan(bulan)}`}
              indikator={i.kode}
              bulan={bulan}
            />
          }
          kanan={<PilihIndikator kartu={m.kartu} terpilih={i} bulan={bulan} />}
        >
          <PetaKecamatan
            bentuk={bentuk}
            indikator={i}
            bulan={bulan}
            tanggalData={m.dasar.tanggalData}
            tempat={m.tempat}
            judul={`Peta ${i.nama} per kecamatan, ${formatBulan(bulan)}`}
            tautan={(kode) => tautan(`/kecamatan/${kode}`, bulan)}
          />
        </Kartu>
        <Kartu
          lentur
          judul={judulPeringkat(i, m.tempat, geserBulan(bulan, -1))}
          sub="Terburuk dulu · garis: target · kanan: ubah (poin)"
        >
          <PeringkatBatang
            indikator={i}
            tempat={terurut}
            target={m.tempat.find((t) => t.target)?.target?.nilai ?? null}
            judulNama="Kecamatan"
            tautan={(kode) => tautan(`/kecamatan/${kode}`, bulan)}
          />
        </Kartu>
        <div className={gaya.samping}>
          <Kartu judul="Perlu perhatian">
            <DaftarPerhatian perhatian={m.perhatian} bulan={bulan} />
          </Kartu>
          <Kartu
            lentur
            judul="Indikator lain"
            kanan={
              <Tautan className={gaya.semua} href={tautan('/indikator', bulan)}>
                Semua indikator
              </Tautan>
            }
          >
            <DaftarLain kartu={m.lain} />
          </Kartu>
        </div>
      </div>
    </div>
  )
}
