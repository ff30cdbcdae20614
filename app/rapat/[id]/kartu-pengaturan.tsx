import { Formulir } from '@/app/pengguna/formulir'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { Tumpuk } from '@/components/ui/petak'
import { Rincian } from '@/components/ui/rincian'
import { formatBulan } from '@/lib/periode'
import { removeRapatRencana, saveDataRapatIni, saveSalinan } from '@/server/actions/rapat'
import type { MejaRapat } from '@/server/loaders/rapat-meja'

function FormulirData({ h: { rapat: r, model, daftarBulan } }: { h: MejaRapat }) {
  const { judul, tanggal, tempat, bulan } = r
  const pilihan = daftarBulan.includes(model.bulan) ? daftarBulan : [model.bulan, ...daftarBulan]
  return (
    <Formulir tindakan={saveDataRapatIni} tombol="Simpan" kecil>
      <input type="hidden" name="rapat" value={r.id} />
      <input type="hidden" name="lama" value={JSON.stringify({ judul, tanggal, tempat, bulan })} />
      <Isian label="Judul" name="judul" defaultValue={judul} autoComplete="off" required />
      <Isian label="Tanggal" name="tanggal" type="date" defaultValue={tanggal} required />
      <Isian label="Tempat" name="tempat" defaultValue={tempat} autoComplete="off" />
      {r.keadaan === 'rencana' ? (
        <IsianPilihan label="Angka bulan" name="bulan" defaultValue={bulan}>
          {pilihan.map((b) => (
            <option key={b} value={b}>
              {formatBulan(b)}
            </option>
          ))}
        </IsianPilihan>
      ) : (
        <input type="hidden" name="bulan" value={bulan} />
      )}
    </Formulir>
  )
}

/** Title, day and place; copying and removing. Nothing for those who may not change the meeting. */
export function KartuPengaturan({ h }: { h: MejaRapat }) {
  const { rapat: r } = h
  if (!h.kelola) return null
  return (
    <Kartu judul="Data rapat">
      <Tumpuk>
        {r.keadaan === 'selesai' ? null : <FormulirData h={h} />}
        <Formulir tindakan={saveSalinan} tombol="Salin sebagai rapat baru" kecil>
          <input type="hidden" name="rapat" value={r.id} />
        </Formulir>
        {r.keadaan === 'rencana' ? (
          <Rincian ringkas="Hapus rapat ini">
            <p>Susunan acara dan judul yang disunting ikut terhapus.</p>
            <Formulir tindakan={removeRapatRencana} tombol="Hapus rapat ini" ragam="bahaya" kecil>
              <input type="hidden" name="rapat" value={r.id} />
            </Formulir>
          </Rincian>
        ) : null}
      </Tumpuk>
    </Kartu>
  )
}
