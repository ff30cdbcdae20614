import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { DaftarDokumen } from '@/components/wilayah/linimasa'
import { tautanDaftar } from '@/indikator/daftar-registrasi'
import { formatTahap, judulDokumen, sebutPosyandu } from '@/indikator/kalimat-posyandu'
import { formatHari } from '@/indikator/kalimat-registrasi'
import { getTahap, getUrutanTahap, type KodeTahap } from '@/indikator/tahap-registrasi'
import { formatTanggal } from '@/lib/periode'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import type { ModelLangkah } from '@/server/loaders/registrasi-daftar'
import { FormulirLangkah } from './formulir-langkah'
import { IsianLangkah } from './isian-langkah'
import gaya from './registrasi.module.css'
import { Riwayat } from './riwayat'

type Tindakan = (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>

function Kepala({ model: m }: { model: ModelLangkah }) {
  const p = m.posyandu
  const lama = p.hari === null ? '' : ` Sudah ${formatHari(p.hari)} di tahap ini${p.macet ? ', macet' : ''}.`
  return (
    <KepalaHalaman
      judul={`${sebutPosyandu(p.nama)}: ${formatTahap(p.tahap)}`}
      sub={
        <>
          {p.desa}, Kecamatan {p.kecamatan}.{lama}
          {p.kantor ? ` Hubungi ${p.kantor}.` : ''}{' '}
          {p.contoh ? <TandaContoh>Posyandu contoh</TandaContoh> : null}
        </>
      }
      remah={
        <Remah
          jejak={[
            { nama: 'Registrasi', href: '/registrasi' },
            { nama: 'Daftar kerja', href: tautanDaftar({ kecamatan: p.kodeKecamatan }) },
            { nama: p.nama },
          ]}
        />
      }
      kanan={<TombolTautan href={`/posyandu/${p.id}`}>Buka halaman posyandu</TombolTautan>}
    />
  )
}

function getTahapBaku(m: ModelLangkah): KodeTahap | null {
  const ke = getUrutanTahap(m.posyandu.tahap)
  const calon = m.posyandu.tahap === 'dikembalikan' ? 'diajukan' : null
  const lanjut = m.langkah?.tahap.find((t) =>
    calon ? t.kode === calon : getUrutanTahap(t.kode) > ke && t.kode !== 'dikembalikan',
  )
  return lanjut?.kode ?? null
}

function KartuCatat({ model: m, catat, batal }: { model: ModelLangkah; catat: Tindakan; batal: Tindakan }) {
  if (!m.langkah) return null
  const baku = getTahapBaku(m)
  const nama = baku && getTahap(baku)?.nama
  return (
    <Kartu
      judul={nama ? `Langkah berikutnya: ${nama}` : 'Catat langkah'}
      sub="Tiap langkah tercatat atas nama akun Anda dan dapat dibatalkan"
    >
      <FormulirLangkah catat={catat} batal={batal} tombol="Catat langkah" tersaring={null}>
        <input
          key={m.posyandu.versi}
          type="hidden"
          name="pilih"
          value={`${m.posyandu.id}:${m.posyandu.versi}`}
        />
        <IsianLangkah
          key={`i${m.posyandu.versi}`}
          pilihan={m.langkah}
          tahapBaku={baku}
          kurang={m.posyandu.kurang}
          awalanNomor={m.langkah.tahap.some((t) => t.kode === 'terdaftar') ? m.posyandu.kodeDesa : undefined}
        />
      </FormulirLangkah>
    </Kartu>
  )
}

/** The registration of one posyandu: where it stands, its papers, everything recorded, and the next step. */
export function HalamanLangkah({
  model: m,
  catat,
  batal,
}: {
  model: ModelLangkah
  catat: Tindakan
  batal: Tindakan
}) {
  return (
    <Tumpuk>
      <Kepala model={m} />
      <KartuCatat model={m} catat={catat} batal={batal} />
      <div className={gaya.dua}>
        <Kartu
          judul={judulDokumen(m.dokumen)}
          sub={m.tanggal ? `Menurut catatan sampai ${formatTanggal(m.tanggal)}` : undefined}
        >
          <DaftarDokumen dokumen={m.dokumen} />
        </Kartu>
        <Kartu
          judul={m.riwayat.length > 0 ? `${m.riwayat.length} catatan` : 'Belum ada catatan'}
          sub="Terbaru lebih dulu; yang dibatalkan tetap terlihat"
          panjang
        >
          <Riwayat riwayat={m.riwayat} versi={m.posyandu.versi} batal={batal} />
        </Kartu>
      </div>
    </Tumpuk>
  )
}
