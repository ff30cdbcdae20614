'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import type { PetaLetak as Peta } from '@/server/loaders/letak'
import gaya from './letak.module.css'
import { keLetak, keTitik, type Letak, type Titik } from './proyeksi'

interface Props {
  peta: Peta
  judul: string
  letak: Letak | null
  /** Called with every place that is pointed at; left out, the picture is only looked at. */
  pilih: (letak: Letak) => void
}

const PERBESAR_MAKS = 64
/** A press that moves farther than this many pixels drags the map instead of setting the place. */
const GESER_PX = 6
/** From this enlargement on the other desa are named too: before, their names lie over each other. */
const NAMA_MULAI = 2
const PANAH: Readonly<Record<string, Titik>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The kecamatan to point at: a click sets the place, dragging moves the map, arrow keys move the place. */
export function PetaLetak({ peta, judul, letak, pilih }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const tekan = useRef<{ px: Titik; tengah: Titik; geser: boolean } | null>(null)
  const [besar, setBesar] = useState(1)
  const [tengah, setTengah] = useState<Titik>([peta.lebar / 2, peta.tinggi / 2])
  const [lebar, tinggi] = [peta.lebar / besar, peta.tinggi / besar]
  const [kiri, atas] = [tengah[0] - lebar / 2, tengah[1] - tinggi / 2]
  const jarum = letak && keTitik(peta.proyeksi, letak)

  const satuanPerPx = () => lebar / (svg.current?.clientWidth || peta.lebar)
  const ubahBesar = (kali: number) => {
    const baru = Math.min(PERBESAR_MAKS, Math.max(1, besar * kali))
    setBesar(baru)
    if (baru === 1) setTengah([peta.lebar / 2, peta.tinggi / 2])
    else if (kali > 1 && jarum) setTengah(jarum)
  }
  const keGambar = (e: PointerEvent): Titik => {
    const kotak = (svg.current as SVGSVGElement).getBoundingClientRect()
    const s = Math.max(lebar / kotak.width, tinggi / kotak.height)
    return [
      tengah[0] + (e.clientX - kotak.x - kotak.width / 2) * s,
      tengah[1] + (e.clientY - kotak.y - kotak.height / 2) * s,
    ]
  }
  const saatTekan = (e: PointerEvent) => {
    tekan.current = { px: [e.clientX, e.clientY], tengah, geser: false }
    svg.current?.setPointerCapture(e.pointerId)
  }
  const saatGerak = (e: PointerEvent) => {
    const t = tekan.current
    if (!t) return
    const [dx, dy] = [e.clientX - t.px[0], e.clientY - t.px[1]]
    if (Math.hypot(dx, dy) > GESER_PX) t.geser = true
    const s = satuanPerPx()
    if (t.geser && besar > 1) setTengah([t.tengah[0] - dx * s, t.tengah[1] - dy * s])
  }
  const saatLepas = (e: PointerEvent) => {
    const t = tekan.current
    tekan.current = null
    if (t && !t.geser) pilih(keLetak(peta.proyeksi, keGambar(e)))
  }
  const saatTombol = (e: KeyboardEvent) => {
    const arah = PANAH[e.key]
    if (!arah) return
    e.preventDefault()
    const dari = jarum ?? tengah
    const langkah = (lebar / peta.lebar) * (e.shiftKey ? 20 : 4)
    pilih(keLetak(peta.proyeksi, [dari[0] + arah[0] * langkah, dari[1] + arah[1] * langkah]))
  }
  const ukuran = (n: number) => n / besar
  return (
    <div className={gaya.bingkai}>
      <svg
        ref={svg}
        className={`${gaya.peta} ${peta.resmi ? '' : gaya.perkiraan}`}
        viewBox={`${kiri} ${atas} ${lebar} ${tinggi}`}
        role="application"
        aria-label={judul}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see role
        tabIndex={0}
        onPointerDown={saatTekan}
        onPointerMove={saatGerak}
        onPointerUp={saatLepas}
        onKeyDown={saatTombol}
      >
        {peta.bidang.map((b) => (
          <path key={b.kode} d={b.jalur} className={`${gaya.bidang} ${b.milik ? gaya.milik : ''}`} />
        ))}
        {peta.lain.map((l) => (
          <circle key={l.id} cx={l.x} cy={l.y} r={ukuran(3)} className={gaya.lain}>
            <title>{l.nama}</title>
          </circle>
        ))}
        {peta.desa.map((d) => (
          <g key={d.kode}>
            <circle cx={d.x} cy={d.y} r={ukuran(2.5)} className={gaya.desa} />
            {d.milik || besar >= NAMA_MULAI ? (
              <text
                x={d.x + ukuran(6)}
                y={d.y + ukuran(5)}
                fontSize={ukuran(d.milik ? 19 : 15)}
                strokeWidth={ukuran(4)}
                className={`${gaya.nama} ${d.milik ? gaya.namaMilik : ''}`}
              >
                {d.nama}
              </text>
            ) : null}
          </g>
        ))}
        {jarum ? (
          <path
            d="M0 0C-5-9-8-12-8-17a8 8 0 1 1 16 0c0 5-3 8-8 17z"
            strokeWidth={1.5}
            transform={`translate(${jarum[0]} ${jarum[1]}) scale(${ukuran(1.3)})`}
            className={gaya.jarum}
          />
        ) : null}
      </svg>
      <div className={gaya.kendali}>
        <Tombol kecil onClick={() => ubahBesar(2)} disabled={besar >= PERBESAR_MAKS}>
          Perbesar
        </Tombol>
        <Tombol kecil onClick={() => ubahBesar(0.5)} disabled={besar <= 1}>
          Perkecil
        </Tombol>
      </div>
    </div>
  )
}
