'use client'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { PilihanKeputusan } from '@/indikator/isian-keputusan'
import { useLuring } from '../luring/pakai-luring'
import { Bantuan } from './bantuan'
import { Bilah } from './bilah'
import { Catat } from './catat'
import { type Dek, getSalindia, type RapatTayang } from './dek'
import { Kabar } from './kabar'
import type { KeputusanKini } from './keputusan-kini'
import { KonteksTayang } from './konteks'
import { Lompat } from './lompat'
import { usePakaiNaskahAwal } from './naskah-awal'
import { usePakaiAcaraBerjalan } from './pakai-acara-berjalan'
import { usePakaiBilah } from './pakai-bilah'
import { usePakaiKabar } from './pakai-kabar'
import { usePakaiKeadaan } from './pakai-keadaan'
import { usePakaiKeputusan } from './pakai-keputusan'
import { usePakaiLayarNyala, usePakaiLayarPenuh } from './pakai-layar'
import { usePakaiPutar } from './pakai-putar'
import { usePakaiSaluran } from './pakai-saluran'
import { usePakaiSentuh } from './pakai-sentuh'
import { usePakaiTombol } from './pakai-tombol'
import { isPemutar } from './saluran'
import { TandaTayang } from './tanda-tayang'
import gaya from './tayang.module.css'
import { type Aksi, getBersama } from './tayang-keadaan'
import type { Perintah } from './tombol'

interface Props {
  rapat: RapatTayang
  dek: Dek
  /** Decisions as of the document. */
  keputusan: KeputusanKini
  /** What the form of a decision offers; null when this user notes none. */
  pilihan: PilihanKeputusan | null
  /** Frames with slides drawn by the server. */
  children: ReactNode
}

/** A meeting on the screen of the hall: one slide at a time, led by keys, clicker, touch, or the presenter's window. */
export function Tayang({ rapat, dek, keputusan: awalKeputusan, pilihan, children }: Props) {
  const rapatId = rapat.id
  const { keadaan, siap, lakukan, kirim } = usePakaiKeadaan(dek, rapatId, 'tayang')
  usePakaiNaskahAwal(siap)
  const panggung = useRef<HTMLElement>(null)
  const { tampak, bilah } = usePakaiBilah()
  const penuh = usePakaiLayarPenuh(keadaan.penuh, lakukan)
  const nyala = usePakaiLayarNyala()
  const awal = useMemo(() => (siap ? getBersama(keadaan) : null), [siap, keadaan])
  const { isi, ikuti } = usePakaiSaluran(rapatId, 'layar', awal, lakukan, kirim)
  const { kabar, ...jauh } = usePakaiKabar(rapatId, isi?.saya ?? null, lakukan)
  const luring = useLuring(rapatId)
  const tampilKeputusan = getSalindia(dek, keadaan.s)?.keputusan ?? false
  const keputusan = usePakaiKeputusan(rapatId, awalKeputusan, pilihan, tampilKeputusan)
  usePakaiPutar(keadaan, siap && (isi === null || isPemutar(isi)), lakukan)
  usePakaiAcaraBerjalan(rapatId, dek, siap ? keadaan : null)

  const { alih } = penuh
  const perintah = useCallback(
    (p: Perintah) => {
      if (p === 'layar-penuh') return alih()
      const jendela = window.open(
        `/rapat/${rapatId}/pembawa${window.location.search}`,
        `pembawa-${rapatId}`,
        'popup,width=1180,height=760',
      )
      if (!jendela) {
        lakukan({
          jenis: 'kabar',
          teks: 'Peramban menahan jendela baru. Izinkan jendela sembulan untuk alamat ini.',
        })
      }
    },
    [alih, lakukan, rapatId],
  )
  // Without a form there is nothing to open.
  const tekan = useCallback(
    (a: Aksi) => {
      if (a.jenis !== 'panel' || a.panel !== 'catat' || pilihan) return lakukan(a)
      lakukan({ jenis: 'kabar', teks: 'Akun ini tidak mencatat keputusan.' })
    },
    [lakukan, pilihan],
  )
  usePakaiTombol(keadaan, tekan, perintah, () => getKolom(panggung.current))
  const sentuh = usePakaiSentuh(dek, keadaan, lakukan, bilah)

  const { semua } = keputusan
  const konteks = useMemo(() => ({ dek, keadaan, lakukan, keputusan: semua }), [dek, keadaan, lakukan, semua])
  const kelas = [
    gaya.panggung,
    keadaan.panel === 'ikhtisar' && gaya.ikhtisar,
    !tampak && keadaan.panel === null && gaya.tenang,
  ]
  return (
    <KonteksTayang value={konteks}>
      <main
        ref={panggung}
        className={kelas.filter(Boolean).join(' ')}
        data-tema="proyektor"
        data-panggung={siap ? 'siap' : ''}
        aria-label="Tayangan rapat"
        {...sentuh}
      >
        {children}
        <TandaTayang menungguPenuh={penuh.menunggu} />
        {keadaan.panel === 'ikhtisar' ? null : (
          <Bilah
            rapatId={rapatId}
            tampak={tampak}
            penuh={penuh.kini}
            bolehCatat={pilihan !== null}
            perintah={perintah}
            kabar={
              <Kabar
                rapatId={rapatId}
                luring={luring}
                antrean={keputusan.antrean}
                saluran={isi}
                ikuti={ikuti}
                jauh={{ ...jauh, lain: kabar?.lain ?? [] }}
                angkaBaru={rapat.versiData !== null && (kabar?.versiData ?? 0) > rapat.versiData}
              />
            }
          />
        )}
        {keadaan.panel === 'lompat' ? <Lompat /> : null}
        {keadaan.panel === 'catat' && pilihan ? (
          <Catat
            rapatId={rapatId}
            kodeWilayah={rapat.kodeWilayah}
            pilihan={pilihan}
            catat={keputusan.catat}
          />
        ) : null}
        {keadaan.panel === 'bantuan' ? (
          <Bantuan nyala={nyala} tutup={() => lakukan({ jenis: 'tutup' })} />
        ) : null}
      </main>
    </KonteksTayang>
  )
}

/** How many slides stand in the first row of the overview. */
function getKolom(panggung: HTMLElement | null): number {
  const bingkai = [...(panggung?.querySelectorAll<HTMLElement>('[data-salindia]') ?? [])]
  return Math.max(1, bingkai.filter((b) => b.offsetTop === bingkai[0]?.offsetTop).length)
}
