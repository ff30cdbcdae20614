import { KepalaTim } from '@/components/tim/kepala-tim'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { TombolTautan } from '@/components/ui/tombol'
import { judulBandingCakap, judulNorma, subNorma } from '@/indikator/kalimat-kader'
import { NORMA_BERLAKU } from '@/indikator/norma-kader'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisKader, ModelKader } from '@/server/loaders/kader'
import { KartuCakap } from './kartu-cakap'
import { KartuNorma } from './kartu-norma'
import { TabelCakap, TabelNorma } from './tabel-kecamatan'
import { TabelPosyanduKader } from './tabel-posyandu-kader'

const isSetengah = (b: BarisKader) => b.diketahui > 0 && b.norma[NORMA_BERLAKU] * 2 >= b.diketahui

function Kabupaten({ m }: { m: ModelKader }) {
  const { bulan } = m.dasar
  const setengah = m.kecamatan.filter(isSetengah).length
  const sumber = m.sumberTerbit ? ` Kolom Dinkes 2024: ${m.sumberTerbit}, seri tersendiri.` : ''
  return (
    <>
      <Kartu
        panjang
        id="norma"
        judul={`Di ${formatBulat(setengah)} dari ${formatBulat(m.kecamatan.length)} kecamatan sedikitnya separuh posyandu sesuai norma`}
        sub="Bagian terendah di atas; ketuk kecamatan untuk posyandunya"
      >
        <TabelNorma baris={m.kecamatan} bulan={bulan} />
      </Kartu>
      <Kartu
        panjang
        id="kecakapan"
        judul={judulBandingCakap(m.kecamatan)}
        sub={`Terendah di atas. Pendataan 12 bulan terakhir.${sumber} Nol pada tabel itu tidak dibaca sebagai tidak ada.`}
      >
        <TabelCakap baris={m.kecamatan} bulan={bulan} />
      </Kartu>
    </>
  )
}

function judulPosyanduKader({ norma, diketahui, posyandu }: BarisKader): string {
  const kurang = diketahui - norma[NORMA_BERLAKU]
  const belum = posyandu - diketahui
  const akhir = belum > 0 ? `; ${formatBulat(belum)} belum didata` : ''
  return kurang > 0
    ? `${formatBulat(kurang)} posyandu di bawah norma${akhir}`
    : `Tidak ada posyandu di bawah norma${akhir}`
}

function Kecamatan({ m }: { m: ModelKader }) {
  const { terbit } = m.akar
  const dinkes = terbit
    ? `Dinkes 2024: ${formatBulat(terbit[0] ?? 0)} purwa, ${formatBulat(terbit[1] ?? 0)} madya, ${formatBulat(terbit[2] ?? 0)} utama (${m.sumberTerbit}); seri tersendiri.`
    : 'Dinkes 2024: tidak ada angka untuk kecamatan ini.'
  return (
    <Kartu
      panjang
      id="posyandu"
      judul={judulPosyanduKader(m.akar)}
      sub={`Yang paling kurang di atas. ${dinkes}`}
    >
      <TabelPosyanduKader posyandu={m.posyandu} bulan={m.dasar.bulan} />
    </Kartu>
  )
}

/** Officers and kader against the norm in force, fields staffed, skills; beside them what was published. */
export function HalamanKader({ model: m }: { model: ModelKader }) {
  const { bulan } = m.dasar
  const { akar } = m
  return (
    <Tumpuk>
      <KepalaTim
        aktif="kader"
        judul={judulNorma(akar.norma[NORMA_BERLAKU], akar.diketahui)}
        sub={subNorma({
          pengurus: akar.pengurus,
          kader: akar.kader,
          belum: akar.posyandu - akar.diketahui,
        })}
        bulan={bulan}
        tanggalData={m.dasar.tanggalData}
        sumber="Pendataan pengurus dan kader"
        kecamatan={m.tempat.jenis === 'kecamatan' ? m.tempat : null}
      />
      <Petak ragam="lebar-kiri">
        <KartuNorma baris={akar} />
        <KartuCakap baris={akar} />
      </Petak>
      {m.tempat.jenis === 'kabupaten' ? <Kabupaten m={m} /> : <Kecamatan m={m} />}
      <Petak ragam="dua">
        <Kartu judul="Lihat juga" sub={`Peta dan tren, ${formatBulan(bulan)}`}>
          <p>
            <TombolTautan href={tautan('/indikator/kader-norma', bulan)} kecil>
              Norma kader
            </TombolTautan>{' '}
            <TombolTautan href={tautan('/indikator/kader-cakap', bulan)} kecil>
              Kader cakap
            </TombolTautan>{' '}
            <TombolTautan href={tautan('/indikator/kader-terlatih', bulan)} kecil>
              Kader terlatih
            </TombolTautan>
          </p>
        </Kartu>
        {m.bolehImpor ? (
          <Kartu judul="Data baru" sub="Satu baris per posyandu; isi sekali setahun atau saat SK berubah">
            <TombolTautan href="/impor?daftar=kader" kecil>
              Impor pendataan kader
            </TombolTautan>
          </Kartu>
        ) : null}
      </Petak>
    </Tumpuk>
  )
}
