import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { formatTanggalPendek } from '@/lib/periode'
import { formatWaktu, getSekarang, getTanggal } from '@/lib/waktu'
import { removeKunci } from '@/server/actions/kunci-api'
import type { KunciTerdaftar } from '@/server/loaders/pengguna'
import { Formulir } from './formulir'
import gaya from './pengguna.module.css'

function getKeadaan(k: KunciTerdaftar): 'aktif' | 'dicabut' | 'kedaluwarsa' {
  if (k.dicabut) return 'dicabut'
  return k.kedaluwarsa && k.kedaluwarsa <= getSekarang() ? 'kedaluwarsa' : 'aktif'
}

function formatKeadaan(k: KunciTerdaftar): string {
  const keadaan = getKeadaan(k)
  if (k.dicabut) return `Dicabut ${formatTanggalPendek(getTanggal(k.dicabut))}`
  if (!k.kedaluwarsa) return 'Berlaku tanpa batas'
  const sampai = formatTanggalPendek(getTanggal(k.kedaluwarsa))
  return keadaan === 'aktif' ? `Berlaku sampai ${sampai}` : `Kedaluwarsa ${sampai}`
}

const KOLOM: readonly Kolom<KunciTerdaftar>[] = [
  {
    kode: 'nama',
    judul: 'Pemakai',
    tajuk: true,
    isi: (k) => (
      <>
        {k.nama}
        <span className={gaya.namaMasuk}>
          {k.lingkup === 'lapor' ? 'Mengirim laporan' : 'Membaca angka'}, <code>{k.awalan}…</code>
        </span>
      </>
    ),
  },
  { kode: 'wilayah', judul: 'Wilayah', isi: (k) => k.namaWilayah },
  {
    kode: 'pakai',
    judul: 'Dipakai terakhir',
    isi: (k) => (k.dipakaiTerakhir ? formatWaktu(k.dipakaiTerakhir) : 'Belum pernah'),
  },
  { kode: 'keadaan', judul: 'Keadaan', isi: formatKeadaan },
  {
    kode: 'cabut',
    judul: <span className="hanya-pembaca">Cabut</span>,
    isi: (k) =>
      getKeadaan(k) === 'aktif' ? (
        <Rincian
          ringkas={
            <>
              Cabut<span className="hanya-pembaca"> kunci {k.nama}</span>
            </>
          }
        >
          <p>Pemakainya langsung tidak dapat masuk.</p>
          <Formulir tindakan={removeKunci} tombol="Ya, cabut" ragam="bahaya" kecil>
            <input type="hidden" name="id" value={k.id} />
          </Formulir>
        </Rincian>
      ) : null,
  },
]

/** All API keys, the valid ones with a way to revoke them. */
export function TabelKunci({ kunci }: { kunci: readonly KunciTerdaftar[] }) {
  return (
    <Tabel
      keterangan="Daftar kunci API"
      kolom={KOLOM}
      baris={kunci}
      kunci={(k) => String(k.id)}
      kosong={<p>Belum ada kunci API.</p>}
    />
  )
}
