'use client'
import { type CSSProperties, type ReactNode, useCallback, useMemo } from 'react'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import type { PilihanKeputusan } from '@/indikator/isian-keputusan'
import { getKabarLuring } from '../luring/kabar-luring'
import { useLuring } from '../luring/pakai-luring'
import { TombolAntrean } from '../luring/tombol-antrean'
import { Bantuan } from './bantuan'
import { Putar } from './bilah'
import { Catat } from './catat'
import { DaftarSalindia } from './daftar-salindia'
import { type Dek, formatLetak, getBerikut, getSalindia, type RapatTayang } from './dek'
import { JamAcara } from './jam-acara'
import type { KeputusanKini } from './keputusan-kini'
import { KonteksTayang } from './konteks'
import { Lompat } from './lompat'
import { usePakaiNaskahAwal } from './naskah-awal'
import { usePakaiAcaraBerjalan } from './pakai-acara-berjalan'
import { usePakaiKeadaan } from './pakai-keadaan'
import { usePakaiKeputusan } from './pakai-keputusan'
import { usePakaiLayarNyala } from './pakai-layar'
import { usePakaiPutar } from './pakai-putar'
import { usePakaiSaluran } from './pakai-saluran'
import { usePakaiSentuh } from './pakai-sentuh'
import { usePakaiTombol } from './pakai-tombol'
import gaya from './pembawa.module.css'
import { getLayar, isPemutar, listLayarLain } from './saluran'
import { type Aksi, getBersama } from './tayang-keadaan'
import type { Perintah } from './tombol'
import type { AcaraWaktu } from './waktu-rapat'

interface Props {
  rapat: RapatTayang
  dek: Dek
  acara: AcaraWaktu[]
  /** Speaker notes by id of the slide. */
  catatan: Record<string, string>
  keputusan: KeputusanKini
  pilihan: PilihanKeputusan | null
  /** Slides drawn by the server. */
  children: ReactNode
}

/** The presenter's window: what is in sight, what comes, the notes, and the time; leads the screen of the hall. */
export function Pembawa({ rapat, dek, acara, catatan, keputusan: awalKeputusan, pilihan, children }: Props) {
  const rapatId = rapat.id
  const { keadaan, siap, lakukan, kirim } = usePakaiKeadaan(dek, rapatId, 'pembawa')
  usePakaiNaskahAwal(siap)
  const awal = useMemo(() => (siap ? getBersama(keadaan) : null), [siap, keadaan])
  const { isi, ikuti } = usePakaiSaluran(rapatId, 'pembawa', awal, lakukan, kirim)
  const keputusan = usePakaiKeputusan(rapatId, awalKeputusan, pilihan, false)
  usePakaiPutar(keadaan, siap && isi !== null && isPemutar(isi), lakukan)
  const nyala = usePakaiLayarNyala()
  const luring = useLuring(rapatId)
  usePakaiAcaraBerjalan(rapatId, dek, siap ? keadaan : null)

  const buka = useCallback(() => {
    window.open(`/rapat/${rapatId}/tayang${window.location.search}`, `tayang-${rapatId}`)
  }, [rapatId])
  const perintah = useCallback((p: Perintah) => p === 'pembawa' && buka(), [buka])
  // The list beside shows every slide already: no overview here.
  const tekan = useCallback(
    (a: Aksi) => {
      const tidakAda = a.jenis === 'panel' && (a.panel === 'ikhtisar' || (a.panel === 'catat' && !pilihan))
      if (!tidakAda) lakukan(a)
    },
    [lakukan, pilihan],
  )
  usePakaiTombol(keadaan, tekan, perintah, () => 1)
  const { onClick } = usePakaiSentuh(dek, keadaan, lakukan, () => {})

  const { semua } = keputusan
  const konteks = useMemo(() => ({ dek, keadaan, lakukan, keputusan: semua }), [dek, keadaan, lakukan, semua])
  const ditolak = keputusan.antrean.filter((b) => b.tolakan !== null).length
  const kata = getKabarLuring(luring, keputusan.antrean.length - ditolak, ditolak)
  const layar = isi && getLayar(isi)
  const lain = isi ? listLayarLain(isi) : []
  const kini = getSalindia(dek, keadaan.s)
  const asal = getSalindia(dek, keadaan.dari) ?? kini
  const berikut = getBerikut(dek, keadaan)
  return (
    <KonteksTayang value={konteks}>
      <main
        className={gaya.pembawa}
        style={{ '--rasio': layar?.rasio ?? 16 / 9 } as CSSProperties}
        aria-label={`Pembawa rapat: ${rapat.judul}`}
      >
        <div className={gaya.sekitarKabar}>
          {kata?.nada === 'waspada' ? (
            <p className={gaya.kabar} role="status">
              {kata.teks}
              <TombolAntrean butir={keputusan.antrean} />
            </p>
          ) : null}
          {isi !== null && layar === null ? (
            <p className={gaya.kabar}>
              {lain.length === 0
                ? 'Layar tayang belum terbuka di peramban ini.'
                : 'Jendela ini tidak mengendalikan layar mana pun.'}
              {lain[0] ? (
                <Tombol kecil onClick={() => ikuti(lain[0]?.kelompok ?? null)}>
                  Kendalikan layar yang terbuka
                </Tombol>
              ) : (
                <Tombol kecil onClick={buka}>
                  Buka layar tayang
                </Tombol>
              )}
            </p>
          ) : null}
          {layar !== null && lain[0] ? (
            <p className={gaya.kabar}>
              Ada layar tayang lain yang berjalan sendiri.
              <Tombol kecil onClick={() => ikuti(lain[0]?.kelompok ?? null)}>
                Pindah ke layar itu
              </Tombol>
            </p>
          ) : null}
        </div>
        <h1 className={gaya.judul}>{kini ? formatLetak(dek, kini.id) : 'Rapat ini belum punya salindia'}</h1>
        <p className={gaya.judulBerikut}>
          {berikut ? `Berikutnya: ${berikut.judul}` : 'Sesudah ini: selesai'}
        </p>
        {/* biome-ignore lint/a11y: the links inside the slides take the keys */}
        <div style={{ display: 'contents' }} onClick={onClick}>
          {children}
        </div>
        {berikut ? null : <p className={gaya.akhir}>Salindia terakhir</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, also by keyboard */}
        <section className={gaya.catatan} aria-label="Catatan pembicara" tabIndex={0}>
          {catatan[keadaan.s] || 'Tidak ada catatan untuk salindia ini.'}
        </section>
        <div className={gaya.samping}>
          <JamAcara rapatId={rapatId} acara={acara} kini={asal?.acara ?? null} />
          <DaftarSalindia acara={acara} />
        </div>
        <div className={gaya.bilah} role="toolbar" aria-label="Kendali">
          <Tombol onClick={() => lakukan({ jenis: 'mundur' })}>← Sebelumnya</Tombol>
          <Tombol ragam="utama" onClick={() => lakukan({ jenis: 'maju' })}>
            Berikutnya →
          </Tombol>
          {keadaan.dari === null ? null : (
            <Tombol onClick={() => lakukan({ jenis: 'kembali' })}>Kembali dari kartu</Tombol>
          )}
          <Tombol onClick={() => lakukan({ jenis: 'lompat', huruf: '' })}>Cari tempat</Tombol>
          {pilihan ? (
            <Tombol onClick={() => lakukan({ jenis: 'panel', panel: 'catat' })}>Catat keputusan</Tombol>
          ) : null}
          <span className={gaya.sela} />
          <Putar />
          <Tombol onClick={() => lakukan({ jenis: 'gelap' })} aria-pressed={keadaan.gelap}>
            {keadaan.gelap ? 'Terangkan layar' : 'Gelapkan layar'}
          </Tombol>
          <TombolTautan href={`/rapat/${rapatId}`}>Meja rapat</TombolTautan>
        </div>
        <p className="hanya-pembaca" role="status">
          {keadaan.kabar || (kini ? `${formatLetak(dek, kini.id)}: ${kini.judul}` : '')}
        </p>
        {keadaan.panel === 'lompat' ? <Lompat /> : null}
        {keadaan.panel === 'bantuan' ? (
          <Bantuan nyala={nyala} tutup={() => lakukan({ jenis: 'tutup' })} />
        ) : null}
        {keadaan.panel === 'catat' && pilihan ? (
          <Catat
            rapatId={rapatId}
            kodeWilayah={rapat.kodeWilayah}
            pilihan={pilihan}
            catat={keputusan.catat}
          />
        ) : null}
      </main>
    </KonteksTayang>
  )
}
