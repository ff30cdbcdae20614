'use client'
import { useRouter } from 'next/navigation'
import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Tombol } from '@/components/ui/tombol'
import { useKelasRelatif } from './bingkai-peta'
import type { DataPeta } from './data-peta'
import type { Kendali } from './gl/buka'
import { IsiSorot, KartuSorot } from './kartu-sorot'
import gaya from './peta-hidup.module.css'

/** Rest of the pointer on the map before the interactive one is fetched. */
const JEDA = 150

type Tahap = 'diam' | 'memuat' | 'hidup' | 'tanpa'

interface Sorot {
  kode: string
  x: number
  y: number
}

function adaWebGl2(): boolean {
  const konteks = document.createElement('canvas').getContext('webgl2')
  konteks?.getExtension('WEBGL_lose_context')?.loseContext()
  return konteks !== null
}

/**
 * Keeps the server's drawing and, once somebody shows an interest, puts an interactive map of the same frame and colours
 * under its names. Without WebGL 2, or when anything fails, the drawing stays as it was.
 */
export function PetaHidup({
  data: dasar,
  menu,
  keterangan,
  children,
}: {
  data: DataPeta
  /** Stand below the map, beside its buttons. */
  menu: ReactNode
  keterangan: ReactNode
  children: ReactNode
}) {
  const router = useRouter()
  const relatif = useKelasRelatif()
  const data = useMemo(
    () => (relatif ? { ...dasar, baris: dasar.baris.map((b) => ({ ...b, isian: b.isianRelatif })) } : dasar),
    [dasar, relatif],
  )
  const gambar = useRef<HTMLDivElement>(null)
  const wadah = useRef<HTMLDivElement>(null)
  const kendali = useRef<Kendali | null>(null)
  const jeda = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [siap, setSiap] = useState(false)
  const [tahap, setTahap] = useState<Tahap>('diam')
  const [bergeser, setBergeser] = useState(false)
  const [sorot, setSorot] = useState<Sorot | null>(null)

  const tutup = (akhir: Tahap) => {
    kendali.current?.tutup()
    kendali.current = null
    setTahap(akhir)
    setBergeser(false)
    setSorot(null)
  }

  const buka = async (di: HTMLElement) => {
    const { bukaPeta } = await import('./gl/buka')
    const baru = await bukaPeta(di, data, {
      sorot: setSorot,
      pilih: (href) => router.push(href),
      geser: setBergeser,
      gagal: () => tutup('tanpa'),
    })
    // The page may have been left meanwhile.
    if (!di.isConnected) return baru.tutup()
    kendali.current = baru
    setTahap('hidup')
  }

  const mulai = async (): Promise<Kendali | null> => {
    if (tahap !== 'diam' || !wadah.current) return kendali.current
    if (!adaWebGl2()) {
      tutup('tanpa')
      return null
    }
    setTahap('memuat')
    await buka(wadah.current).catch(() => tutup('tanpa'))
    return kendali.current
  }

  const tunggu = () => {
    clearTimeout(jeda.current)
    jeda.current = setTimeout(mulai, JEDA)
  }

  useEffect(() => {
    setSiap(typeof WebGL2RenderingContext !== 'undefined')
    return () => {
      clearTimeout(jeda.current)
      kendali.current?.tutup()
    }
  }, [])

  useEffect(() => {
    kendali.current?.isi(data)
  }, [data])

  const sorotGambar = (e: PointerEvent | FocusEvent) => {
    const kode = (e.target as Element).closest('[data-kode]')?.getAttribute('data-kode') ?? null
    const kotak = gambar.current?.getBoundingClientRect()
    if (!kode || !kotak) return setSorot(null)
    const bidang = (e.target as Element).getBoundingClientRect()
    const [x, y] =
      'clientX' in e ? [e.clientX, e.clientY] : [bidang.x + bidang.width / 2, bidang.y + bidang.height / 2]
    setSorot({ kode, x: x - kotak.x, y: y - kotak.y })
  }

  const baris = sorot && data.baris.find((b) => b.kode === sorot.kode)
  return (
    <div className={gaya.hidup}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: watches for interest only; every area inside is a link */}
      <div
        ref={gambar}
        className={gaya.gambar}
        data-tahap={tahap}
        data-geser={bergeser ? 'ya' : undefined}
        onPointerEnter={(e) => e.pointerType === 'mouse' && tunggu()}
        onPointerMove={(e) => e.pointerType === 'mouse' && tahap !== 'hidup' && sorotGambar(e)}
        onPointerLeave={() => {
          clearTimeout(jeda.current)
          setSorot(null)
        }}
        onFocus={(e) => {
          if (!(e.target as Element).matches(':focus-visible')) return
          sorotGambar(e)
          tunggu()
        }}
        onBlur={() => setSorot(null)}
      >
        <div ref={wadah} className={gaya.gl} />
        {children}
        {sorot && baris ? (
          <KartuSorot sorot={sorot} lebar={gambar.current?.clientWidth ?? 0}>
            <IsiSorot {...baris} satuan={data.satuan} />
          </KartuSorot>
        ) : null}
      </div>
      <div className={gaya.kaki}>
        {keterangan}
        <div className={gaya.kendali}>
          {siap && tahap !== 'tanpa' ? (
            <Tombol kecil disabled={tahap === 'memuat'} onClick={async () => (await mulai())?.perbesar()}>
              <span>
                {tahap === 'memuat' ? 'Membuka…' : 'Perbesar'}
                <span className={bergeser ? gaya.panjang : undefined}> peta</span>
              </span>
            </Tombol>
          ) : null}
          {bergeser ? (
            <>
              <Tombol kecil onClick={() => kendali.current?.perkecil()}>
                Perkecil
              </Tombol>
              <Tombol kecil onClick={() => kendali.current?.pulang()}>
                <span>
                  Kembali<span className={gaya.panjang}> ke gambar</span>
                </span>
              </Tombol>
            </>
          ) : null}
          {menu}
        </div>
        {tahap === 'tanpa' ? <p role="status">Peta tidak dapat diperbesar di peramban ini.</p> : null}
      </div>
    </div>
  )
}
