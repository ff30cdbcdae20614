import { TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { tautanCatatan } from '@/indikator/catatan/saringan'
import { formatWaktu } from '@/lib/waktu'
import type { HalamanCatatan, VersiTampil } from '@/server/loaders/catatan-satu'
import gaya from './catatan.module.css'

function sebutPerbuatan(v: VersiTampil): string {
  if (v.hapus) return 'Dihapus dari daftar'
  return v.pertama ? 'Dicatat' : v.ubah.length === 0 ? 'Dicatat lagi tanpa perubahan' : 'Diubah'
}

function Asal({ v }: { v: VersiTampil }) {
  if (!v.asal)
    return <>{v.oleh ?? (v.sifat === 'terbit' ? 'Data terbit bawaan dasbor' : 'Dicatat langsung')}</>
  const { imporId, berkas, lembar, baris } = v.asal
  const letak = `${berkas}, lembar ${lembar}, baris ${baris}`
  return (
    <>
      {v.oleh ? `${v.oleh}, ` : ''}
      {v.bolehBuka ? <Tautan href={`/impor/${imporId}`}>{letak}</Tautan> : letak}
    </>
  )
}

/** All versions of a record, newest first; those of undone imports stay, crossed out. */
export function RiwayatCatatan({ h, kembali }: { h: HalamanCatatan; kembali: string | null }) {
  const kunci = h.kunci
  const ke = kembali ? `&ke=${encodeURIComponent(kembali)}` : ''
  return (
    <ol className={gaya.versi}>
      {h.riwayat.map((v) => {
        const batal = v.asal?.dibatalkan === true
        return (
          <li key={v.id} className={v.berlaku ? gaya.berlaku : undefined}>
            <b className={batal ? gaya.coret : undefined}>
              {sebutPerbuatan(v)} {v.sifat === 'contoh' ? <TandaContoh /> : null}
            </b>
            {v.ubah.length > 0 && !v.pertama ? (
              <ul className={`${gaya.ubah} ${batal ? gaya.coret : ''}`}>
                {v.ubah.map((u) => (
                  <li key={u.judul}>
                    {u.judul}: {u.lama} → {u.baru}
                  </li>
                ))}
              </ul>
            ) : null}
            <span className={gaya.sunyi}>
              <Asal v={v} />, {formatWaktu(v.waktu)}
              {batal ? ' · impornya dibatalkan' : v.berlaku && !v.hapus ? ' · berlaku' : ''}
            </span>
            {h.bolehUbah && !v.berlaku && !v.hapus && kunci ? (
              <Tautan className={gaya.sunyi} href={`${tautanCatatan(h.kode, kunci)}&versi=${v.id}${ke}`}>
                Isi formulir dengan versi ini
              </Tautan>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
