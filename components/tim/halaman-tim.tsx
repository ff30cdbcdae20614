import { PetaKecamatan } from '@/components/peta/peta-kecamatan'
import { SubPeta } from '@/components/peta/sub-peta'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { PetakDesa } from '@/components/wilayah/petak-desa'
import { judulSisa, judulTim, subTim } from '@/indikator/kalimat-tim'
import { judulPeta } from '@/indikator/perhatian'
import { urutkanTerburuk } from '@/indikator/susun'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelTim, ModelTimKabupaten, ModelTimKecamatan } from '@/server/loaders/tim'
import type { BentukPeta } from '@/server/peta/bentuk'
import { AngkaTim } from './angka-tim'
import { KartuKurang } from './kartu-kurang'
import { KartuTim } from './kartu-tim'
import { KepalaTim } from './kepala-tim'
import { MatriksTim } from './matriks-tim'
import { TabelTim } from './tabel-tim'
import gaya from './tim.module.css'

const SUMBER = 'Daftar Tim Pembina yang dicatat kantor'

function Tindakan({ bolehCatat }: { bolehCatat: boolean }) {
  return (
    <div className={gaya.aksi}>
      <TombolTautan href="/catatan/tim-pembina" kecil>
        {bolehCatat ? 'Semua catatan dan berkasnya' : 'Semua catatan dan unduhan'}
      </TombolTautan>
    </div>
  )
}

function PetaTim({ m, bentuk }: { m: ModelTimKabupaten; bentuk: BentukPeta | null }) {
  if (!m.kartu) return null
  const { indikator: i, bulan } = m.kartu
  return (
    <Kartu
      lentur
      judul={judulPeta(i, urutkanTerburuk(i, m.nilai))}
      sub={<SubPeta teks={`${i.namaPembilang}, ${formatBulan(bulan)}`} indikator={i.kode} bulan={bulan} />}
    >
      <PetaKecamatan
        bentuk={bentuk}
        indikator={i}
        bulan={bulan}
        tanggalData={m.kartu.tanggalData}
        tempat={m.nilai}
        judul={`Peta ${i.nama} per kecamatan, ${formatBulan(bulan)}`}
        tautan={(kode) => tautan(`/program/tim/${kode}`, bulan)}
      />
    </Kartu>
  )
}

function Kabupaten({ m, bentuk }: { m: ModelTimKabupaten; bentuk: BentukPeta | null }) {
  const { bulan } = m.dasar
  const { hitungKecamatan: k } = m
  return (
    <>
      <Petak ragam="dua" className={gaya.atas}>
        <PetaTim m={m} bentuk={bentuk} />
        <Tumpuk>
          <KartuTim tim={m.tim} nama={m.tempat.nama} bolehCatat={m.bolehCatat} />
          <KartuKurang
            kelompok={m.kecamatan.map((x) => ({ nama: x.tim.tempat.nama, tim: x.daftar }))}
            sebutan={m.sebutan}
            hari={m.hari}
          />
        </Tumpuk>
      </Petak>
      <Kartu
        panjang
        id="kecamatan"
        judul={`${formatBulat(k.terbentuk)} dari ${formatBulat(k.semua)} Tim Pembina kecamatan terbentuk`}
        sub="Yang paling banyak belum di atas; ketuk kecamatan untuk desa dan kelurahannya"
        kanan={<Tindakan bolehCatat={m.bolehCatat} />}
      >
        <MatriksTim kecamatan={m.kecamatan} bulan={bulan} />
      </Kartu>
    </>
  )
}

function Kecamatan({ m }: { m: ModelTimKecamatan }) {
  const { bulan } = m.dasar
  const i = m.kartu?.indikator
  return (
    <>
      <Petak ragam="dua" className={gaya.atas}>
        {i && m.petak.length > 0 ? (
          <Kartu
            lentur
            judul={judulSisa(m.desa, m.sebutan)}
            sub={
              <SubPeta
                teks={`100 = terbentuk, 0 = belum, ${formatBulan(bulan)}`}
                indikator={i.kode}
                bulan={bulan}
                tempat={m.tempat.kode}
              />
            }
          >
            <PetakDesa
              indikator={i}
              letak={m.petak}
              nilai={m.nilai}
              bulan={bulan}
              tanggalData={m.dasar.tanggalData}
              satuan={m.sebutan}
              wilayah={m.tempat.kode}
            />
          </Kartu>
        ) : null}
        <Tumpuk>
          <KartuTim tim={m.tim} nama={`Kecamatan ${m.tempat.nama}`} bolehCatat={m.bolehCatat} />
          <KartuKurang
            kelompok={[{ nama: m.tempat.nama, tim: m.daftar }]}
            sebutan={m.sebutan}
            hari={m.hari}
          />
        </Tumpuk>
      </Petak>
      <Kartu
        panjang
        id="desa"
        judul={`Tim ${m.sebutan} satu per satu`}
        sub={
          <>
            SK, masa berlaku, susunan, dan pelatihan ·{' '}
            <Tautan href={tautan(`/kecamatan/${m.tempat.kode}`, bulan)}>
              Halaman Kecamatan {m.tempat.nama}
            </Tautan>
          </>
        }
        kanan={<Tindakan bolehCatat={m.bolehCatat} />}
      >
        <TabelTim
          keterangan={`Tim Pembina ${m.sebutan} di Kecamatan ${m.tempat.nama}`}
          tim={m.daftar}
          bulan={bulan}
          bolehCatat={m.bolehCatat}
          tandai={m.daftar.some((t) => !t.contoh && t.kunci !== null)}
        />
      </Kartu>
    </>
  )
}

const listTerbanyak = (m: ModelTim) =>
  m.jenis === 'kecamatan'
    ? []
    : m.kecamatan
        .map((k) => ({ nama: k.tim.tempat.nama, kurang: k.desa.semua - k.desa.terbentuk }))
        .sort((a, b) => b.kurang - a.kurang || a.nama.localeCompare(b.nama))

/** Tim Pembina of a kabupaten or of one kecamatan: who has one, since when and until when, complete, trained. */
export function HalamanTim({ model: m, bentuk }: { model: ModelTim; bentuk: BentukPeta | null }) {
  return (
    <Tumpuk>
      <KepalaTim
        aktif="tim"
        judul={judulTim(m.desa, m.sebutan)}
        sub={subTim(m.desa, listTerbanyak(m), m.hari)}
        bulan={m.dasar.bulan}
        tanggalData={m.dasar.tanggalData}
        sumber={SUMBER}
        kecamatan={m.jenis === 'kecamatan' ? m.tempat : null}
      />
      {m.desa.terdata > 0 ? (
        <Kartu>
          <AngkaTim hitungan={m.desa} sebutan={m.sebutan} />
        </Kartu>
      ) : null}
      {m.jenis === 'kabupaten' ? <Kabupaten m={m} bentuk={bentuk} /> : <Kecamatan m={m} />}
    </Tumpuk>
  )
}
