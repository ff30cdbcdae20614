'use client'

import { useEffect, useState } from 'react'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { Sematan } from '@/indikator/sematan'
import type { Bulan } from '@/lib/periode'
import gaya from './sematan.module.css'

async function muat(bulan: Bulan): Promise<Sematan[] | null> {
  try {
    const jawaban = await fetch(`/api/sematan?bulan=${bulan}`)
    return jawaban.ok ? await jawaban.json() : null
  } catch {
    return null
  }
}

function Satu({ s }: { s: Sematan }) {
  const { ubah } = s
  const kelas = ubah?.baik === true ? gaya.baik : ubah?.baik === false ? gaya.buruk : undefined
  return (
    <li>
      <Tautan href={s.href}>
        <Tanda bentuk={s.status} />
        <span className={gaya.nama}>{s.nama}</span>
        <b>{s.nilai}</b>
        {ubah && ubah.arah !== 'tetap' ? (
          <span className={`${gaya.ubah} ${kelas ?? ''}`}>
            <Tanda bentuk={ubah.arah} />
            <span className="hanya-pembaca">{ubah.arah} </span>
            {ubah.teks}
            <span className="hanya-pembaca"> poin sejak bulan lalu</span>
          </span>
        ) : null}
      </Tautan>
    </li>
  )
}

/**
 * The reader's own pins in one row. The page around it was rendered before anybody asked for it and holds nothing of a person: they are
 * fetched. Its place is kept free only where a cookie says that there are some (lib/sematan-peramban.ts).
 */
export function BarisSematan({ bulan }: { bulan: Bulan }) {
  const [isi, setIsi] = useState<Sematan[] | null>(null)
  useEffect(() => {
    let hidup = true
    muat(bulan).then((s) => {
      if (!hidup || !s) return
      setIsi(s)
      const { dataset } = document.documentElement
      if (s.length > 0) dataset.sematan = '1'
      else delete dataset.sematan
    })
    return () => {
      hidup = false
    }
  }, [bulan])
  return (
    <nav className={gaya.baris} aria-label="Indikator yang Anda sematkan">
      {isi && isi.length > 0 ? (
        <>
          <ul>
            {isi.map((s) => (
              <Satu key={s.kode} s={s} />
            ))}
          </ul>
          <Tautan className={gaya.ganti} href="/sematan">
            Ubah sematan
          </Tautan>
        </>
      ) : null}
    </nav>
  )
}
