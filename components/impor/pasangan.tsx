'use client'

import { useActionState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { Gabung, KandidatGanda, PosyanduBanding } from '@/server/loaders/gabung-posyandu'
import { LURING, useLuring } from './luring'
import gaya from './pasangan.module.css'
import { type AksiSunting, SatuTombol } from './perbaiki'
import gayaForm from './perbaiki.module.css'

function Sisi({ p, tetap }: { p: PosyanduBanding; tetap: boolean }) {
  return (
    <label className={gaya.sisi}>
      <span className={gaya.nama}>
        <input type="radio" name="tetap" value={p.id} defaultChecked={tetap} /> {p.nama}
      </span>
      <dl>
        <div>
          <dt>Laporan</dt>
          <dd>{p.bulan > 0 ? `${formatBulat(p.bulan)} bulan` : 'belum ada'}</dd>
        </div>
        <div>
          <dt>Terakhir</dt>
          <dd>{p.bulanTerakhir ? formatBulan(p.bulanTerakhir) : '–'}</dd>
        </div>
        <div>
          <dt>Nomor Kemendagri</dt>
          <dd>{p.nomor ?? 'belum ada'}</dd>
        </div>
        <div>
          <dt>Titik lokasi</dt>
          <dd>{p.adaLetak ? 'ada' : 'belum ada'}</dd>
        </div>
      </dl>
    </label>
  )
}

// The one with more behind it is proposed to stay.
const isLebih = (a: PosyanduBanding, b: PosyanduBanding) =>
  (a.nomor ? 1 : 0) * 1000 + a.bulan >= (b.nomor ? 1 : 0) * 1000 + b.bulan

/** Two posyandu side by side: merged into the one chosen, or said to be two. */
export function Pasangan({ k, tindakan }: { k: KandidatGanda; tindakan: AksiSunting }) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  const satuTetap = isLebih(k.satu, k.dua)
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.pasangan}>
      <input type="hidden" name="satu" value={k.satu.id} />
      <input type="hidden" name="dua" value={k.dua.id} />
      <fieldset className={gaya.sisiSisi}>
        <legend className={gayaForm.rinci}>
          Kemiripan nama {formatPersen(k.skor * 100, 0)}. Pilih nama yang dipertahankan.
          {k.bulanSama > 0
            ? ` Keduanya melapor pada ${formatBulat(k.bulanSama)} bulan yang sama; untuk bulan itu angka yang terakhir diimpor yang dipakai, tidak dijumlahkan.`
            : ''}
        </legend>
        <Sisi p={k.satu} tetap={satuTetap} />
        <Sisi p={k.dua} tetap={!satuTetap} />
      </fieldset>
      <div className={gayaForm.aksi}>
        <Tombol type="submit" ragam="utama" kecil name="tindakan" value="gabung" disabled={berjalan}>
          {berjalan ? 'Menyimpan…' : 'Gabungkan'}
        </Tombol>
        <Tombol type="submit" kecil name="tindakan" value="beda" disabled={berjalan}>
          Bukan posyandu yang sama
        </Tombol>
      </div>
      {luring || hasil?.galat ? (
        <p role="alert" className={gayaForm.galat}>
          {luring ? LURING : hasil?.galat}
        </p>
      ) : null}
    </form>
  )
}

interface DaftarProps {
  gabung: readonly Gabung[]
  nama: ReadonlyMap<string, string>
  tindakan: AksiSunting
}

/** Merges in force, each with the way back. */
export function DaftarGabung({ gabung, nama, tindakan }: DaftarProps) {
  return (
    <ul className={gayaForm.daftar}>
      {gabung.map((g) => (
        <li key={g.id}>
          <span>
            <b>{g.namaAsal}</b> menjadi bagian dari <b>{g.namaTujuan}</b>,{' '}
            {nama.get(g.kodeDesa) ?? g.kodeDesa}
            <span className={gayaForm.rinci}>
              {g.oleh ?? 'Sistem'}, {formatWaktu(g.waktu)}
            </span>
          </span>
          <SatuTombol isian={{ id: g.id }} tindakan={tindakan}>
            Lepaskan
          </SatuTombol>
        </li>
      ))}
    </ul>
  )
}
