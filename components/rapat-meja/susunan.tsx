'use client'

import {
  type FormEvent,
  startTransition,
  useActionState,
  useEffect,
  useOptimistic,
  useRef,
  useState,
} from 'react'
import { Tombol } from '@/components/ui/tombol'
import { getSebelum } from '@/indikator/rapat/ubah-acara'
import type { HasilAcaraRapat } from '@/server/actions/rapat-acara'
import { BarisAcara } from './baris-acara'
import { type ButirAcara, gerakkan } from './butir-acara'
import type { PilihanAcara } from './isian-acara'
import { KabarSusunan } from './kabar-susunan'
import { usePakaiSeret } from './pakai-seret'
import gaya from './susunan.module.css'
import { TambahAcara } from './tambah-acara'

interface Props {
  rapat: number
  versi: number
  butir: ButirAcara[]
  /** Id of the slide in the preview. */
  terpilih: string | null
  pilihan: PilihanAcara
  urung: { jejakId: number; kalimat: string } | null
  /** Only to read: closed, or not for this user. */
  terkunci: boolean
  tindakan: (lalu: HasilAcaraRapat, isian: FormData) => Promise<HasilAcaraRapat>
}

const FORMULIR = 'susunan-acara'

/**
 * The agenda: items in order, each with its slides. Every change goes to the server by itself, named by the item's id; with JavaScript
 * moves show at once and items can be dragged, without it every button is a form of its own.
 */
export function Susunan(p: Props) {
  const [hasil, kirim, sedang] = useActionState(p.tindakan, null)
  const [butir, optimis] = useOptimistic(p.butir, gerakkan)
  const [kabar, setKabar] = useState('')
  const daftar = useRef<HTMLOListElement>(null)
  const fokus = useRef<string | null>(null)
  const acara = butir.map((b) => b.acara)

  const kirimIsian = (isian: FormData) => {
    const [op, id = ''] = String(isian.get('op')).split(' ')
    const sebelum =
      op === 'pindah'
        ? ((isian.get('sebelum') as string | null) ?? null)
        : op === 'naik' || op === 'turun'
          ? getSebelum(acara, id, op === 'naik' ? -1 : 1)
          : undefined
    startTransition(() => {
      if (op === 'hapus') optimis({ hapus: id })
      if (sebelum !== undefined) {
        const gerak = { pindah: id, sebelum }
        const ke = gerakkan(butir, gerak).findIndex((b) => b.acara.id === id) + 1
        optimis(gerak)
        setKabar(`${butir.find((b) => b.acara.id === id)?.nama} kini urutan ${ke} dari ${butir.length}.`)
      }
      kirim(isian)
    })
  }

  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const tombol = (e.nativeEvent as SubmitEvent).submitter
    fokus.current = tombol?.getAttribute('value') ?? null
    kirimIsian(new FormData(e.currentTarget, tombol))
  }

  const seret = usePakaiSeret(
    daftar,
    acara.map((a) => a.id),
    (id, sebelum) => {
      const isian = new FormData()
      isian.set('rapat', String(p.rapat))
      isian.set('versi', String(p.versi))
      isian.set('op', `pindah ${id}`)
      if (sebelum !== null) isian.set('sebelum', sebelum)
      kirimIsian(isian)
    },
  )

  // A row that moves in the document loses the focus: back to the same button, or the other one at an edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every new order
  useEffect(() => {
    const [op, id] = fokus.current?.split(' ') ?? []
    if (!id || (op !== 'naik' && op !== 'turun')) return
    const cari = (o: string) =>
      daftar.current?.querySelector<HTMLButtonElement>(`button[value="${o} ${id}"]:not(:disabled)`)
    const tombol = cari(op) ?? cari(op === 'naik' ? 'turun' : 'naik')
    if (tombol && document.activeElement !== tombol) tombol.focus()
  }, [acara.map((a) => a.id).join()])

  const tersembunyi = (
    <>
      <input type="hidden" name="rapat" value={p.rapat} />
      <input type="hidden" name="versi" value={p.versi} />
    </>
  )
  return (
    <div className={gaya.susunan}>
      <KabarSusunan hasil={hasil} kabar={kabar} />
      <form id={FORMULIR} action={kirim} onSubmit={saatKirim} hidden>
        {tersembunyi}
      </form>
      <ol ref={daftar} className={gaya.daftar} aria-label="Susunan acara" aria-busy={sedang}>
        {butir.map((b, ke) => (
          <BarisAcara
            key={b.acara.id}
            rapat={p.rapat}
            butir={b}
            nomor={ke + 1}
            jumlah={butir.length}
            terpilih={p.terpilih}
            pilihan={p.pilihan}
            terkunci={p.terkunci}
            formulir={FORMULIR}
            dibawa={seret.dibawa === b.acara.id}
            geser={seret.geser(b.acara.id, ke)}
            pegang={seret.pegang(b.acara.id)}
            kirim={kirim}
            saatKirim={saatKirim}
            tersembunyi={tersembunyi}
          />
        ))}
      </ol>
      {p.terkunci ? null : (
        <div className={gaya.kaki}>
          <TambahAcara pilihan={p.pilihan} kirim={kirim} saatKirim={saatKirim} tersembunyi={tersembunyi} />
          {p.urung ? (
            <Tombol type="submit" form={FORMULIR} name="op" value={`urung ${p.urung.jejakId}`} kecil>
              Urungkan: {p.urung.kalimat}
            </Tombol>
          ) : null}
          <Tombol type="submit" form={FORMULIR} name="op" value="templat" kecil ragam="polos">
            Kembalikan susunan templat
          </Tombol>
        </div>
      )}
    </div>
  )
}
