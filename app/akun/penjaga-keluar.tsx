'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { ButirAntrean } from '@/components/rapat/luring/antrean'
import { bersihkanRapat, listBelumTerkirim } from '@/components/rapat/luring/bersihkan'
import { kirimAntrean } from '@/components/rapat/luring/kirim-antrean'
import { Tombol } from '@/components/ui/tombol'
import gaya from '../pengguna/pengguna.module.css'
import gayaPenjaga from './penjaga-keluar.module.css'

interface Tertahan {
  butir: ButirAntrean[]
  formulir: HTMLFormElement
  tombol: HTMLElement | null
}

/**
 * Around the forms that sign out: takes what the browser kept of meetings away first, and warns before decisions that
 * were not sent are lost. Without JavaScript nothing was kept.
 */
export function PenjagaKeluar({ children }: { children: ReactNode }) {
  const [tertahan, setTertahan] = useState<Tertahan | null>(null)
  const boleh = useRef(false)
  const lanjutkan = async ({ butir, formulir, tombol }: Tertahan) => {
    await bersihkanRapat(butir)
    boleh.current = true
    formulir.requestSubmit(tombol)
  }
  const tahan = async (e: FormEvent<HTMLDivElement>) => {
    if (boleh.current) return
    e.preventDefault()
    const formulir = e.target as HTMLFormElement
    const tombol = (e.nativeEvent as SubmitEvent).submitter
    const ini = { butir: await listBelumTerkirim(), formulir, tombol }
    if (ini.butir.length === 0) await lanjutkan(ini)
    else setTertahan(ini)
  }
  const kirimDulu = async (ini: Tertahan) => {
    await kirimAntrean(true)
    const butir = await listBelumTerkirim()
    if (butir.length === 0) await lanjutkan({ ...ini, butir })
    else setTertahan({ ...ini, butir })
  }
  return (
    <>
      <div className={gaya.keluar} onSubmit={tahan}>
        {children}
      </div>
      {tertahan ? (
        <div role="alertdialog" aria-labelledby="belum-terkirim" className={gayaPenjaga.tertahan}>
          <p id="belum-terkirim">
            <strong>{tertahan.butir.length} keputusan rapat belum terkirim dari peramban ini.</strong> Bila
            Anda keluar sekarang, keputusan itu hilang.
          </p>
          <ul>
            {tertahan.butir.map((b) => (
              <li key={b.kunci}>
                {b.isi.keputusan}
                {b.tolakan ? ` (ditolak: ${b.tolakan.pesan})` : ''}
              </li>
            ))}
          </ul>
          <div className={gaya.keluar}>
            <Tombol ragam="utama" onClick={() => kirimDulu(tertahan)}>
              Kirim, lalu keluar
            </Tombol>
            <Tombol ragam="bahaya" onClick={() => lanjutkan(tertahan)}>
              Hapus dan keluar
            </Tombol>
            <Tombol onClick={() => setTertahan(null)}>Batal</Tombol>
          </div>
        </div>
      ) : null}
    </>
  )
}
