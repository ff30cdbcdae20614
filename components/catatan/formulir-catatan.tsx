'use client'

import { useActionState, useEffect, useRef } from 'react'
import { IsianPilihan } from '@/components/ui/isian'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tautan } from '@/components/ui/tautan'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import { tautanCatatan, tautanDaftar } from '@/indikator/catatan/saringan'
import type { HasilCatatan } from '@/server/actions/catatan'
import type { HalamanCatatan } from '@/server/loaders/catatan-satu'
import gaya from './catatan.module.css'
import { IsianKolom } from './isian-kolom'

export type TindakanCatatan = (lalu: HasilCatatan, isian: FormData) => Promise<HasilCatatan>

type Model = Pick<HalamanCatatan, 'kode' | 'kolom' | 'tempat' | 'awal' | 'tempatAwal' | 'semula'>

function PilihTempat({ m, nilai, galat }: { m: Model; nilai: string; galat?: string }) {
  const semua = m.tempat.flatMap((k) => k.pilihan)
  if (semua.length === 1 && semua[0]?.kode === nilai && !galat)
    return <input type="hidden" name="tempat" value={nilai} />
  return (
    <IsianPilihan
      label="Wilayah"
      name="tempat"
      defaultValue={nilai}
      required
      bantuan="Wilayah yang diterangkan catatan ini."
      galat={galat ?? null}
    >
      <option value="">Pilih</option>
      {m.tempat.map((k) => (
        <optgroup key={k.nama} label={k.nama}>
          {k.pilihan.map((p) => (
            <option key={p.kode} value={p.kode}>
              {p.nama}
            </option>
          ))}
        </optgroup>
      ))}
    </IsianPilihan>
  )
}

/** The form of a record; works without JavaScript. What was typed comes back with the sentences when it is not taken. */
export function FormulirCatatan({
  m,
  kembali,
  simpan,
}: {
  m: Model
  kembali: string | null
  simpan: TindakanCatatan
}) {
  const [hasil, kirim, sedang] = useActionState(simpan, null)
  const formulir = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (hasil)
      formulir.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-galat] input')?.focus()
  }, [hasil])
  const ke = hasil?.isian.ke ?? kembali ?? ''
  const nilai = (k: string) => hasil?.isian[k] ?? m.awal[k] ?? ''
  return (
    // A new key per answer: the fields take what was typed as their beginning.
    <form action={kirim} className={gaya.formulir} key={JSON.stringify(hasil)} ref={formulir}>
      <input type="hidden" name="daftar" value={m.kode} />
      <input type="hidden" name="semula" value={m.semula?.kunci ?? ''} />
      <input type="hidden" name="versi" value={m.semula?.versi ?? ''} />
      <input type="hidden" name="ke" value={ke} />
      <div className={gaya.medan}>
        <div className={gaya.penuh}>
          <PilihTempat m={m} nilai={hasil?.isian.tempat ?? m.tempatAwal} galat={hasil?.kolom.tempat} />
        </div>
        {m.kolom.map((k) => (
          <div key={k.kode} className={(k.panjang ?? 0) > 200 ? gaya.penuh : undefined}>
            <IsianKolom kolom={k} nilai={nilai(k.kode)} galat={hasil?.kolom[k.kode]} />
          </div>
        ))}
      </div>
      <div className={gaya.kaki}>
        <Tombol type="submit" ragam="utama" disabled={sedang}>
          {sedang ? 'Menyimpan…' : 'Simpan'}
        </Tombol>
        <TombolTautan ragam="polos" href={ke || tautanDaftar(m.kode)}>
          Batal
        </TombolTautan>
        <KabarFormulir hasil={hasil} />
        {hasil?.ada ? (
          <Tautan href={`${tautanCatatan(m.kode, hasil.ada)}${ke ? `&ke=${encodeURIComponent(ke)}` : ''}`}>
            Buka catatan yang sudah ada
          </Tautan>
        ) : null}
      </div>
    </form>
  )
}

/** Takes a record out, behind one more tap. */
export function HapusCatatan({
  kode,
  semula,
  kembali,
  hapus,
}: {
  kode: string
  semula: { kunci: string; versi: number }
  kembali: string | null
  hapus: TindakanCatatan
}) {
  const [hasil, kirim, sedang] = useActionState(hapus, null)
  return (
    <form action={kirim} className={gaya.hapus}>
      <input type="hidden" name="daftar" value={kode} />
      <input type="hidden" name="semula" value={semula.kunci} />
      <input type="hidden" name="versi" value={semula.versi} />
      <input type="hidden" name="ke" value={kembali ?? ''} />
      <p>
        Catatan keluar dari daftar dan dari semua hitungan. Riwayatnya tetap tersimpan dan dapat dipakai lagi.
      </p>
      <div className={gaya.kaki}>
        <Tombol type="submit" ragam="bahaya" disabled={sedang}>
          Ya, hapus catatan ini
        </Tombol>
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}
