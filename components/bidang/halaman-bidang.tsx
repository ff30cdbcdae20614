import { Tren } from '@/components/halaman-indikator/tren'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Rincian } from '@/components/ui/rincian'
import { Tautan } from '@/components/ui/tautan'
import { SumberData } from '@/components/wilayah/sumber-data'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { susunJudulSatuBidang, susunJudulTanpa, susunSubSatuBidang } from '@/indikator/kalimat-bidang'
import { listOpdBidang } from '@/indikator/opd'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelBidang } from '@/server/loaders/bidang'
import gaya from './bidang.module.css'
import { KartuLayanan } from './daftar-layanan'
import { TabelTempat } from './tabel-tempat'

function KartuTanpa({ model: m }: { model: ModelBidang }) {
  const { bulan } = m.dasar
  return (
    <Kartu
      judul={susunJudulTanpa(m.tanpa)}
      sub={`${formatBulan(bulan)}, menurut ${m.satuan}; yang belum melapor layanan ditandai`}
      panjang
    >
      <div className={gaya.rincian}>
        {m.tanpa.map((t) => (
          <Rincian
            key={t.kode}
            buka={m.tanpa.length === 1}
            ringkas={`${t.nama}: ${formatBulat(t.posyandu.length)} posyandu`}
          >
            <ul className={gaya.nama}>
              {t.posyandu.map((p) => (
                <li key={p.id}>
                  <Tautan href={tautan(`/posyandu/${p.id}`, bulan)}>{p.nama}</Tautan>{' '}
                  <span className={gaya.sunyi}>
                    {p.namaDesa}
                    {p.lapor ? '' : ' · belum melapor'}
                  </span>
                </li>
              ))}
            </ul>
          </Rincian>
        ))}
      </div>
    </Kartu>
  )
}

function Kepala({ model: m }: { model: ModelBidang }) {
  const { bulan } = m.dasar
  return (
    <KepalaHalaman
      judul={susunJudulSatuBidang(m.bidang.pendek, m.semua, m.baris)}
      sub={`${formatBulan(bulan)}. ${susunSubSatuBidang(m.semua)}`}
      remah={
        <Remah
          jejak={[
            { nama: 'Program', href: tautan('/program', bulan) },
            { nama: 'Enam bidang', href: tautan('/program/bidang', bulan) },
            { nama: m.bidang.nama },
          ]}
          tambahan={listOpdBidang(m.bidang.kode).map((o) => (
            <Tautan key={o.kode} href={tautan(`/program/opd/${o.kode}`, bulan)}>
              {o.pendek}
            </Tautan>
          ))}
        />
      }
      kanan={<TombolCetak />}
    />
  )
}

/** One field: its trend, every place, its services and agencies, and the posyandu that do not serve it yet. */
export function HalamanBidang({ model: m, peran }: { model: ModelBidang; peran: Peran }) {
  const kartu = m.kartu
  if (!kartu) return null
  const indikator = { layanan: kartu.layanan.indikator, sasaran: kartu.sasaran.indikator }
  return (
    <Tumpuk>
      <BilahProgram aktif="bidang" bulan={m.dasar.bulan} />
      <Kepala model={m} />
      <Petak ragam="dua">
        <Tren akar={kartu.layanan} angkaTerbit={[]} />
        <Tren akar={kartu.sasaran} angkaTerbit={[]} />
      </Petak>
      <Petak ragam="lebar-kiri">
        <Kartu
          judul={`Bidang ${m.bidang.pendek} per ${m.satuan}`}
          sub="Paling sedikit melayani lebih dulu; ubahan sejak bulan lalu dalam poin."
          panjang
        >
          <TabelTempat isi={{ ...m, indikator }} bulan={m.dasar.bulan} />
        </Kartu>
        <KartuLayanan
          judul={`${formatBulat(m.layanan.length)} layanan bidang ${m.bidang.pendek}`}
          layanan={m.layanan}
          peran={peran}
          denganOpd
        />
      </Petak>
      {m.tanpa.length > 0 ? <KartuTanpa model={m} /> : null}
      <SumberData
        tanggalData={m.dasar.tanggalData}
        sumber={['Laporan bulanan posyandu', 'Laporan enam bidang posyandu']}
        adaContoh={m.semua.layanan.adaContoh}
      >
        Lingkaran: mencapai target. Wajik: mendekati. Segitiga: jauh dari target.
      </SumberData>
    </Tumpuk>
  )
}
