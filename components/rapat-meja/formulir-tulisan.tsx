'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import { IsianTeks } from '@/components/ui/isian'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import type { Salindia, SuntinganSalindia } from '@/indikator/rapat/tipe'
import type { HasilTulisan } from '@/server/actions/rapat-acara'
import gaya from './meja.module.css'

interface Props {
  rapat: number
  salindia: Pick<Salindia, 'id' | 'judul' | 'judulData' | 'disunting' | 'catatan'>
  suntingan: SuntinganSalindia | null
  tindakan: (lalu: HasilTulisan, isian: FormData) => Promise<HasilTulisan>
}

function AngkaBerubah({ judulData }: { judulData: string }) {
  return (
    <div className={gaya.peringatan}>
      <p>
        <strong>Angkanya berubah sejak judul ini ditulis.</strong> Kalimat dari data kini: “{judulData}”
      </p>
      <div className={gaya.kaki}>
        <Tombol type="submit" name="cara" value="data" kecil>
          Pakai kalimat dari data
        </Tombol>
        <Tombol type="submit" name="cara" value="setuju" kecil>
          Tetap pakai judul saya
        </Tombol>
      </div>
    </div>
  )
}

function Bentrok({ kini }: { kini: NonNullable<NonNullable<HasilTulisan>['bentrok']> }) {
  return (
    <div role="alert" className={gaya.peringatan}>
      <p>
        <strong>
          Orang lain menyunting salindia ini sementara Anda menulis. Tulisan Anda belum disimpan.
        </strong>
      </p>
      <p>Judul tersimpan: {kini.judul ? `“${kini.judul}”` : 'kalimat dari data'}</p>
      {kini.catatan ? <p className={gaya.kutipan}>Catatan tersimpan: {kini.catatan}</p> : null}
      <p>Tekan Simpan sekali lagi untuk memakai tulisan Anda.</p>
    </div>
  )
}

/** Title and notes of one slide. What was typed stays when it was not written. */
export function FormulirTulisan({ rapat, salindia: s, suntingan, tindakan }: Props) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget, (e.nativeEvent as SubmitEvent).submitter)
    startTransition(() => kirim(isian))
  }
  const lama = hasil?.bentrok ?? { judul: suntingan?.judul ?? '', catatan: suntingan?.catatan ?? '' }
  const catatanData = suntingan?.catatan === undefined ? s.catatan : ''
  const diketik = hasil?.diketik
  return (
    <form
      // What others or the data changed comes in as a fresh form; what this person typed and could not save stays.
      key={diketik ? 'diketik' : `${s.judul}|${s.catatan}`}
      className={gaya.tulisan}
      action={kirim}
      onSubmit={saatKirim}
      aria-label="Judul dan catatan salindia"
    >
      <input type="hidden" name="rapat" value={rapat} />
      <input type="hidden" name="salindia" value={s.id} />
      <input type="hidden" name="judulData" value={s.judulData} />
      <input type="hidden" name="lama" value={JSON.stringify({ ...lama, catatanData })} />
      {s.disunting === 'angka-berubah' && !diketik ? <AngkaBerubah judulData={s.judulData} /> : null}
      {hasil?.bentrok ? <Bentrok kini={hasil.bentrok} /> : null}
      <IsianTeks
        label="Judul: satu kalimat, temuannya"
        name="judul"
        rows={2}
        defaultValue={diketik?.judul ?? s.judul}
        bantuan={
          s.disunting
            ? `Dari data: “${s.judulData}”`
            : 'Ditulis dari data. Yang Anda ubah ditandai dan tetap.'
        }
      />
      <IsianTeks
        label="Catatan pembawa"
        name="catatan"
        rows={5}
        defaultValue={diketik?.catatan ?? s.catatan}
        bantuan="Hanya terlihat di layar pembawa dan di catatan PPTX."
      />
      <div className={gaya.kaki}>
        <Tombol type="submit" ragam="utama" kecil disabled={sedang}>
          {sedang ? 'Menyimpan…' : 'Simpan'}
        </Tombol>
        {suntingan?.judul || suntingan?.catatan ? (
          <Tombol type="submit" name="cara" value="data" kecil disabled={sedang}>
            Kembalikan kalimat dari data
          </Tombol>
        ) : null}
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}
