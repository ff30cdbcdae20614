import { Kosong } from '@/components/keadaan/kosong'
import { FormulirTulisan } from '@/components/rapat-meja/formulir-tulisan'
import gaya from '@/components/rapat-meja/meja.module.css'
import { Pratinjau } from '@/components/rapat-meja/pratinjau'
import { saveTulisanSalindia } from '@/server/actions/rapat-acara'
import type { MejaRapat } from '@/server/loaders/rapat-meja'

/** The slide chosen and its words; only to read for those who may not change the meeting, and once it is closed. */
export function KartuPratinjau({ h }: { h: MejaRapat }) {
  const { terpilih, rapat: r } = h
  if (!terpilih) {
    return (
      <Kosong judul="Susunan ini belum menghasilkan salindia">
        Tambahkan acara di sebelah, atau kembalikan susunan templat.
      </Kosong>
    )
  }
  const { salindia: s } = terpilih
  return (
    <Pratinjau model={h.model} terpilih={terpilih} keputusan={h.keputusan}>
      {h.kelola && r.keadaan !== 'selesai' ? (
        <FormulirTulisan
          key={s.id}
          rapat={r.id}
          salindia={{
            id: s.id,
            judul: s.judul,
            judulData: s.judulData,
            disunting: s.disunting,
            catatan: s.catatan,
          }}
          suntingan={r.suntingan[s.id] ?? null}
          tindakan={saveTulisanSalindia}
        />
      ) : (
        <div className={gaya.tulisan}>
          <h3>{s.judul}</h3>
          {s.catatan ? <p className={gaya.kutipan}>{s.catatan}</p> : null}
        </div>
      )}
    </Pratinjau>
  )
}
