import { BilahProgram } from '@/components/program/bilah-program'
import { TombolOpdSaya } from '@/components/program/tombol-opd-saya'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Saklar } from '@/components/ui/saklar'
import { listNamaSumber, SumberData } from '@/components/wilayah/sumber-data'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import {
  INDIKATOR_TAMPILAN,
  susunJudulBidang,
  susunJudulMatriks,
  susunSubBidang,
  TAMPILAN_BIDANG,
} from '@/indikator/matriks-bidang'
import { susunJudulStrata } from '@/indikator/sebaran-strata'
import type { Peran } from '@/lib/cakupan'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelMatriksBidang } from '@/server/loaders/bidang'
import gaya from './bidang.module.css'
import { MatriksBidang } from './matriks-bidang'
import { SyaratStrata, TabelSebaran } from './strata'

const KETERANGAN = {
  layanan: 'Persen posyandu melapor yang memberi sedikitnya satu layanan bidang itu',
  sasaran: 'Persen sasaran bidang itu yang terlayani, pada posyandu yang melaporkan keduanya',
} as const

function Pengatur({ model: m }: { model: ModelMatriksBidang }) {
  return (
    <div className={gaya.atas}>
      <Saklar
        label="Isi matriks"
        aktif={m.tampilan}
        pilihan={TAMPILAN_BIDANG.map((t) => ({
          ...t,
          href: tautan('/program/bidang', m.dasar.bulan, t.kode === 'layanan' ? {} : { tampil: t.kode }),
        }))}
      />
      <p>{KETERANGAN[m.tampilan]}; di sampingnya ubahan sejak bulan lalu dalam poin.</p>
    </div>
  )
}

/** The six fields in every kecamatan, and where posyandu stand on the way to accreditation. */
export function HalamanMatriks({ model: m, peran }: { model: ModelMatriksBidang; peran: Peran }) {
  const { bulan, tanggalData } = m.dasar
  return (
    <Tumpuk>
      <BilahProgram aktif="bidang" bulan={bulan} />
      <KepalaHalaman
        judul={susunJudulBidang(m.tampilan, m.semua)}
        sub={`${formatBulan(bulan)}. ${susunSubBidang(m.tampilan, m.baris, m.semua, 'kecamatan')}`}
        kanan={
          <>
            <TombolOpdSaya peran={peran} bulan={bulan} />
            <TombolCetak />
          </>
        }
      />
      <Kartu
        judul={susunJudulMatriks(m.semua)}
        sub="Terjauh dari target lebih dulu; pilih kecamatan untuk posyandunya, pilih bidang untuk layanan dan OPD-nya."
        panjang
      >
        <Pengatur model={m} />
        <MatriksBidang model={m} />
      </Kartu>
      <SumberData
        tanggalData={tanggalData}
        sumber={listNamaSumber(INDIKATOR_TAMPILAN[m.tampilan])}
        adaContoh={m.semua.sel.some((n) => n.adaContoh)}
      >
        Lingkaran: mencapai target. Wajik: mendekati. Segitiga: jauh dari target. Arsir: belum ada yang
        melapor.
      </SumberData>
      <Kartu
        id="strata"
        judul={susunJudulStrata(m.strata.semua)}
        sub="Strata Pratama sampai Mandiri menurut 12 bulan terakhir, persiapan akreditasi; paling sedikit Purnama dan Mandiri lebih dulu."
        panjang
      >
        <SyaratStrata />
        <TabelSebaran baris={m.strata.baris} semua={m.strata.semua} bulan={bulan} judulNama="Kecamatan" />
      </Kartu>
    </Tumpuk>
  )
}
