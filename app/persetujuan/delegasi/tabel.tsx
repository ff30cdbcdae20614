import { Formulir } from '@/app/pengguna/formulir'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { Lipat } from '@/components/program/lipat'
import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { getKeadaanDelegasi } from '@/indikator/persetujuan'
import { formatRentangTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import { removeDelegasiLama } from '@/server/actions/persetujuan'
import type { DelegasiTercatat, HalamanDelegasi } from '@/server/loaders/persetujuan'

const KEADAAN = {
  berlaku: { nama: 'Berlaku', status: 'baik' },
  nanti: { nama: 'Belum mulai', status: 'kosong' },
  berakhir: { nama: 'Berakhir', status: 'kosong' },
  dicabut: { nama: 'Dicabut', status: 'kosong' },
} as const

function susunKolom(hari: string, bolehCabut: (d: DelegasiTercatat) => boolean): Kolom<DelegasiTercatat>[] {
  return [
    {
      kode: 'kepada',
      judul: 'Penerima',
      tajuk: true,
      isi: (d) => (
        <span className={gaya.baris}>
          {d.namaKepada}
          <span className={gaya.waktu}>atas nama {d.namaDari}</span>
        </span>
      ),
    },
    {
      kode: 'waktu',
      judul: 'Waktu',
      isi: (d) => formatRentangTanggal(d.mulai, d.sampai),
    },
    { kode: 'alasan', judul: 'Alasan', isi: (d) => d.alasan },
    {
      kode: 'keadaan',
      judul: 'Keadaan',
      isi: (d) => {
        const k = KEADAAN[getKeadaanDelegasi(d, hari)]
        return (
          <span className={gaya.baris}>
            <Lencana status={k.status}>{k.nama}</Lencana>
            {d.dicabut ? (
              <span className={gaya.waktu}>
                {formatWaktu(d.dicabut)}
                {d.namaPencabut ? ` oleh ${d.namaPencabut}` : ''}
              </span>
            ) : null}
          </span>
        )
      },
    },
    {
      kode: 'cabut',
      judul: <span className="hanya-pembaca">Cabut</span>,
      isi: (d) =>
        bolehCabut(d) ? (
          <Formulir tindakan={removeDelegasiLama} tombol="Cabut" kecil>
            <input type="hidden" name="id" value={d.id} />
            <span className="hanya-pembaca">delegasi kepada {d.namaKepada}</span>
          </Formulir>
        ) : null,
    },
  ]
}

/** Delegations, newest first, with a button beside those that still run or will. */
export function TabelDelegasi({ h }: { h: HalamanDelegasi }) {
  const { id, peran } = h.masuk.pengguna
  const bolehCabut = (d: DelegasiTercatat) =>
    ['berlaku', 'nanti'].includes(getKeadaanDelegasi(d, h.hari)) &&
    (peran === 'pimpinan' || d.dari === id || d.kepada === id)
  return (
    <Lipat jumlah={h.delegasi.length} satuan="delegasi" susun={['', '', 'Alasan:', '', '']}>
      <Tabel
        keterangan="Delegasi persetujuan"
        kolom={susunKolom(h.hari, bolehCabut)}
        baris={h.delegasi}
        kunci={(d) => String(d.id)}
        kosong={<p>Belum ada delegasi.</p>}
      />
    </Lipat>
  )
}
