'use client'

import { useActionState, useEffect, useState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { Tombol } from '@/components/ui/tombol'
import { formatAngka } from '@/lib/angka'
import { hitungJarakKm } from '@/lib/letak'
import type { HasilTindakan } from '@/server/formulir'
import type { PetaLetak as Peta } from '@/server/loaders/letak'
import gaya from './letak.module.css'
import { PetaLetak } from './peta-letak'
import type { Letak } from './proyeksi'

interface Props {
  id: number
  nama: string
  peta: Peta | null
  awal: Letak | null
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

const tulis = (n: number | undefined) => (n === undefined ? '' : String(n).replace('.', ','))
const baca = (teks: string) => {
  const n = Number(teks.trim().replace(',', '.'))
  return teks.trim() === '' || !Number.isFinite(n) ? null : n
}

function peringatkan(peta: Peta | null, letak: Letak | null): string | null {
  if (!peta || !letak) return null
  const km = hitungJarakKm([letak.bujur, letak.lintang], peta.milik.bentuk)
  if (km <= peta.kelonggaranKm) return null
  const jenis = peta.resmi ? 'batas resmi' : 'batas perkiraan'
  return `Titik ini ${formatAngka(km)} km di luar Kecamatan ${peta.milik.nama} (${jenis}). Tetap boleh disimpan.`
}

function AmbilPosisi({ pilih }: { pilih: (letak: Letak) => void }) {
  const [ada, setAda] = useState(false)
  const [kabar, setKabar] = useState('')
  useEffect(() => setAda(window.isSecureContext && 'geolocation' in navigator), [])
  if (!ada) return null
  const minta = () => {
    setKabar('Mencari posisi…')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const bulat = (n: number) => Math.round(n * 1e6) / 1e6
        pilih({ lintang: bulat(coords.latitude), bujur: bulat(coords.longitude) })
        setKabar(`Ketelitian sekitar ${formatAngka(coords.accuracy, 0)} meter.`)
      },
      () => setKabar('Posisi tidak dapat diambil. Izinkan lokasi di peramban, atau tunjuk pada peta.'),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  }
  return (
    <>
      <Tombol onClick={minta}>Pakai posisi saya</Tombol>
      <p role="status" className={gaya.keterangan}>
        {kabar}
      </p>
    </>
  )
}

/** Map and two fields that say the same place; without JavaScript the fields alone. */
export function PenetapLetak({ id, nama, peta, awal, tindakan }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const [lintang, setLintang] = useState(tulis(awal?.lintang))
  const [bujur, setBujur] = useState(tulis(awal?.bujur))
  const [lat, lon] = [baca(lintang), baca(bujur)]
  const letak = lat === null || lon === null ? null : { lintang: lat, bujur: lon }
  const pilih = (l: Letak) => {
    setLintang(tulis(l.lintang))
    setBujur(tulis(l.bujur))
  }
  const peringatan = peringatkan(peta, letak)
  return (
    <div className={gaya.tata}>
      {peta ? (
        <Kartu
          judul="Tunjuk letaknya"
          sub="Klik pada peta; geser peta setelah diperbesar. Panah di papan ketik menggeser titik."
        >
          <PetaLetak
            peta={peta}
            judul={`Peta Kecamatan ${peta.milik.nama}: tunjuk letak ${nama}`}
            letak={letak}
            pilih={pilih}
          />
          <p className={gaya.keterangan}>
            {peta.resmi ? 'Batas resmi.' : 'Batas perkiraan, bukan batas resmi.'} Titik abu-abu: desa. Titik
            hijau: posyandu lain.
          </p>
        </Kartu>
      ) : null}
      <Kartu judul="Koordinat">
        <form action={kirim} className={gaya.formulir}>
          <input type="hidden" name="id" value={id} />
          <div className={gaya.baris}>
            <Isian
              label="Lintang"
              name="lintang"
              required
              autoComplete="off"
              placeholder="-0,4213"
              value={lintang}
              onChange={(e) => setLintang(e.target.value)}
            />
            <Isian
              label="Bujur"
              name="bujur"
              autoComplete="off"
              placeholder="116,9841"
              value={bujur}
              onChange={(e) => setBujur(e.target.value)}
            />
          </div>
          <p className={gaya.keterangan}>
            Boleh juga 0°25&apos;17&quot; LS, atau tempelkan “-0.4213, 116.9841” dari peta di telepon ke kolom
            lintang.
          </p>
          {peringatan ? (
            <p role="status" className={gaya.peringatan}>
              {peringatan}
            </p>
          ) : null}
          <div className={gaya.tombol}>
            <Tombol type="submit" ragam="utama" disabled={berjalan}>
              {berjalan ? 'Menyimpan…' : 'Simpan letak'}
            </Tombol>
            <AmbilPosisi pilih={pilih} />
          </div>
          {hasil?.galat ? (
            <p role="alert" className={gaya.galat}>
              {hasil.galat}
            </p>
          ) : null}
        </form>
      </Kartu>
    </div>
  )
}
