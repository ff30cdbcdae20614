import { Formulir } from '@/app/pengguna/formulir'
import { NAMA_TARIF, TabelTarif } from '@/components/laju/riwayat-tarif'
import { TabelTenggat } from '@/components/laju/riwayat-tenggat'
import { formatTanggal } from '@/lib/periode'
import { removeTargetLama, removeTarifLama } from '@/server/actions/target'
import type { RiwayatTarget } from '@/server/loaders/panel-laju'
import type { RiwayatTarif } from '@/server/loaders/target'

function Batalkan({ id, apa, tindakan }: { id: number; apa: string; tindakan: typeof removeTargetLama }) {
  return (
    <Formulir tindakan={tindakan} tombol="Batalkan" kecil>
      <input type="hidden" name="id" value={id} />
      <span className="hanya-pembaca">{apa}</span>
    </Formulir>
  )
}

const bolehBatal = (r: Pick<RiwayatTarget, 'dicabut' | 'alasan'>) => r.dicabut === null && r.alasan !== null

/** The history of targets with a button beside those that were set here. */
export function RiwayatTargetKelola({ riwayat }: { riwayat: readonly RiwayatTarget[] }) {
  const aksi = (r: RiwayatTarget) =>
    bolehBatal(r) ? (
      <Batalkan
        id={r.id}
        apa={`target ${r.namaWilayah ?? ''} sejak ${formatTanggal(r.mulai)}`}
        tindakan={removeTargetLama}
      />
    ) : null
  return <TabelTenggat riwayat={riwayat} aksi={riwayat.some(bolehBatal) ? aksi : undefined} />
}

/** The history of rates with a button beside those that were set here. */
export function RiwayatTarifKelola({ riwayat }: { riwayat: readonly RiwayatTarif[] }) {
  const aksi = (r: RiwayatTarif) =>
    bolehBatal(r) ? (
      <Batalkan
        id={r.id}
        apa={`${NAMA_TARIF[r.jenis]} sejak ${formatTanggal(r.mulai)}`}
        tindakan={removeTarifLama}
      />
    ) : null
  return <TabelTarif riwayat={riwayat} aksi={riwayat.some(bolehBatal) ? aksi : undefined} />
}
