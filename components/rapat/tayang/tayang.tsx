'use client'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { Bantuan } from './bantuan'
import { Bilah } from './bilah'
import type { Dek } from './dek'
import { Kabar } from './kabar'
import { KonteksTayang } from './konteks'
import { Lompat } from './lompat'
import { ID_GAYA_AWAL, usePakaiNaskahAwal } from './naskah-awal'
import { usePakaiAcaraBerjalan } from './pakai-acara-berjalan'
import { usePakaiBilah } from './pakai-bilah'
import { usePakaiKeadaan } from './pakai-keadaan'
import { usePakaiLayarNyala, usePakaiLayarPenuh } from './pakai-layar'
import { usePakaiPutar } from './pakai-putar'
import { usePakaiSaluran } from './pakai-saluran'
import { usePakaiSentuh } from './pakai-sentuh'
import { usePakaiTombol } from './pakai-tombol'
import { isPemutar } from './saluran'
import { TandaTayang } from './tanda-tayang'
import gaya from './tayang.module.css'
import { getBersama } from './tayang-keadaan'
import type { Perintah } from './tombol'

interface Props {
  rapatId: number
  dek: Dek
  bolehCatat: boolean
  /** Frames with slides drawn by the server. */
  children: ReactNode
}

/** A meeting on the screen of the hall: one slide at a time, led by keys, clicker, touch, or the presenter's window. */
export function Tayang({ rapatId, dek, bolehCatat, children }: Props) {
  usePakaiNaskahAwal()
  const { keadaan, siap, lakukan, kirim } = usePakaiKeadaan(dek, rapatId, 'tayang')
  const panggung = useRef<HTMLElement>(null)
  const { tampak, bilah } = usePakaiBilah()
  const penuh = usePakaiLayarPenuh(keadaan.penuh, lakukan)
  const nyala = usePakaiLayarNyala()
  const awal = useMemo(() => (siap ? getBersama(keadaan) : null), [siap, keadaan])
  const { isi, ikuti } = usePakaiSaluran(rapatId, 'layar', awal, lakukan, kirim)
  usePakaiPutar(keadaan, siap && (isi === null || isPemutar(isi)), lakukan)
  usePakaiAcaraBerjalan(rapatId, dek, siap ? keadaan : null)

  useLayoutEffect(() => {
    if (siap) document.getElementById(ID_GAYA_AWAL)?.remove()
  }, [siap])
  // A detour shows the way back for a moment.
  useEffect(() => {
    if (keadaan.dari !== null) bilah('tampil')
  }, [keadaan.dari, bilah])

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
  usePakaiTombol(keadaan, lakukan, perintah, () => getKolom(panggung.current))
  const sentuh = usePakaiSentuh(dek, keadaan, lakukan, bilah)

  const konteks = useMemo(() => ({ dek, keadaan, lakukan }), [dek, keadaan, lakukan])
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
            bolehCatat={bolehCatat}
            perintah={perintah}
            kabar={<Kabar rapatId={rapatId} saluran={isi} ikuti={ikuti} />}
          />
        )}
        {keadaan.panel === 'lompat' ? <Lompat /> : null}
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
