import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Saklar } from '@/components/ui/saklar'
import { TombolTautan } from '@/components/ui/tombol'
import { NAMA_TERIMA } from '@/indikator/penerimaan'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { HalamanPenerimaan, KeadaanTerima } from '@/server/loaders/penerimaan'
import { Papan } from './papan'
import gaya from './penerimaan.module.css'
import { SalinPengingat } from './salin-pengingat'
import { TabelTerima } from './tabel-terima'

const URUT: readonly KeadaanTerima[] = ['belum', 'sebagian', 'diperiksa', 'terlambat', 'menunggu', 'diterima']

function susunJudul(h: HalamanPenerimaan): string {
  const { hitung } = h.ringkas
  const lengkap = hitung.diterima + hitung.terlambat
  const [satu, lain] = h.baris
  const bulan = formatBulan(h.bulan)
  if (satu && !lain) return `${h.templat.nama} ${bulan}: ${NAMA_TERIMA[satu.keadaan].toLowerCase()}`
  if (lengkap === h.baris.length) return `${bulan}: ${h.baris.length} kecamatan sudah lengkap`
  return `${bulan}: ${lengkap} dari ${h.baris.length} kecamatan sudah lengkap`
}

function susunRinci({ ringkas, baris }: HalamanPenerimaan): string {
  const { masuk, total, tepat, jatuhTempo } = ringkas
  const satuan = baris.some((b) => b.total === null) ? 'kecamatan' : 'posyandu'
  const lengkap =
    total > 0
      ? `Kelengkapan ${formatPersen((masuk * 100) / total, 1)} (${formatBulat(masuk)} dari ${formatBulat(total)} ${satuan}).`
      : ''
  const waktu =
    jatuhTempo > 0
      ? ` Ketepatan waktu ${formatPersen((tepat * 100) / jatuhTempo, 1)} (${tepat} dari ${jatuhTempo} laporan).`
      : ''
  return lengkap + waktu
}

function Legenda({ hitung }: Pick<HalamanPenerimaan['ringkas'], 'hitung'>) {
  return (
    <ul className={gaya.legenda}>
      {URUT.map((k) => (
        <li key={k} className={gaya[k]}>
          {NAMA_TERIMA[k]} <b>{hitung[k]}</b>
        </li>
      ))}
    </ul>
  )
}

/** The receipt board: what has come in from whom, and what to remind of. */
export function Penerimaan({ h }: { h: HalamanPenerimaan }) {
  const alamat = (ubah: Record<string, string>) =>
    tautan('/penerimaan', null, { templat: h.templat.kode, bulan: h.bulan, ...ubah })
  const ditagih = h.baris.filter((b) => b.pengingat !== null)
  return (
    <Tumpuk>
      <KepalaHalaman
        judul={susunJudul(h)}
        sub={`${susunRinci(h)} Batas waktu ${formatTanggal(h.tenggat)}.`}
        keterangan={<p>Dinilai per {formatTanggal(h.hariIni)}</p>}
        kanan={h.bolehImpor ? <TombolTautan href="/impor">Unggah laporan</TombolTautan> : undefined}
      />
      <div className={gaya.saklar}>
        <Saklar
          label="Jenis laporan"
          aktif={h.templat.kode}
          pilihan={h.daftarTemplat.map(({ kode, nama }) => ({ kode, nama, href: alamat({ templat: kode }) }))}
        />
      </div>
      <Kartu
        judul={`${h.daftarBulan.length} bulan terakhir${h.baris.length > 1 ? ' menurut kecamatan' : ''}`}
        kanan={<Legenda hitung={h.ringkas.hitung} />}
        panjang
      >
        <Papan h={h} alamat={(bulan) => alamat({ bulan })} />
      </Kartu>
      <Kartu
        judul={
          ditagih.length === 0
            ? `Tidak ada yang perlu ditagih untuk ${formatBulan(h.bulan)}`
            : `${ditagih.length} kecamatan perlu diingatkan untuk ${formatBulan(h.bulan)}`
        }
        kanan={
          ditagih.length > 1 ? (
            <SalinPengingat
              teks={ditagih.map((b) => b.pengingat).join('\n\n')}
              label="Salin semua pengingat"
            />
          ) : null
        }
        panjang
      >
        <TabelTerima h={h} />
      </Kartu>
    </Tumpuk>
  )
}
