import { IsianPilihan } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { HalamanImpor } from '@/server/loaders/impor'
import gaya from './impor.module.css'

/** The three templates, filled in for one kecamatan if asked: a plain form, so that it works without JavaScript. */
export function PilihTemplat({ kecamatan, templat }: Pick<HalamanImpor, 'kecamatan' | 'templat'>) {
  const satu = kecamatan.length === 1 ? kecamatan[0] : null
  return (
    <form method="get" action="/api/impor/templat/laporan-bulanan" className={gaya.templat}>
      {satu ? (
        <input type="hidden" name="kecamatan" value={satu.kode} />
      ) : (
        <IsianPilihan label="Isi awal" name="kecamatan" defaultValue="">
          <option value="">Kosong, dengan daftar seluruh kabupaten</option>
          {kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              Posyandu Kecamatan {k.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <ul>
        {templat.map((t) => (
          <li key={t.kode}>
            <div>
              <p className={gaya.namaTemplat}>{t.nama}</p>
              <p className={gaya.rinci}>{t.penjelasan}</p>
            </div>
            <Tombol type="submit" kecil formAction={`/api/impor/templat/${t.kode}`}>
              Unduh<span className="hanya-pembaca"> templat {t.nama}</span>
            </Tombol>
          </li>
        ))}
      </ul>
    </form>
  )
}
