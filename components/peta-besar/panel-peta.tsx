'use client'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useKelasRelatif } from '@/components/peta/bingkai-peta'
import { susunBaris } from '@/components/peta/data-peta'
import { IsiSorot, KartuSorot } from '@/components/peta/kartu-sorot'
import { Tombol } from '@/components/ui/tombol'
import { getTahap } from '@/indikator/tahap-registrasi'
import { KELOMPOK_TAHAP, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { type IsiPeta, isGarisGelap, listSesama } from './area'
import { type BahanGambar, getBingkai } from './bahan'
import { GambarPeta } from './gambar-peta'
import { susunGeoPosyandu } from './geo-posyandu'
import type { IsiGl, Kamera, KendaliBesar, SorotGl } from './gl/buka-besar'
import { isPerDesa, type KeadaanPeta } from './keadaan'
import gaya from './panel-peta.module.css'

type Tahap = 'diam' | 'memuat' | 'hidup' | 'tanpa'

/** What joins two maps side by side, and what the page wants to know of either. */
export interface Sambungan {
  /** The first camera, when the address asks for one. */
  kamera: () => Kamera | null
  daftar: (kendali: KendaliBesar) => () => void
  gerak: (dari: KendaliBesar, kamera: Kamera) => void
  berhenti: (kamera: Kamera, bergeser: boolean) => void
}

interface Props {
  gambar: BahanGambar
  isi: IsiPeta
  keadaan: KeadaanPeta
  /** Of the selected desa, for the drawing. */
  posyandu: readonly TitikPosyandu[]
  /** All that the scope has, once fetched. */
  semuaPosyandu: readonly TitikPosyandu[] | null
  judul: string
  onPilih: (tempat: string) => void
  onPilihPosyandu: (id: number) => void
  mintaPosyandu: () => void
  sambungan: Sambungan
}

function adaWebGl2(): boolean {
  const konteks = document.createElement('canvas').getContext('webgl2')
  konteks?.getExtension('WEBGL_lose_context')?.loseContext()
  return konteks !== null
}

const mauGerak = () => !matchMedia('(prefers-reduced-motion: reduce)').matches

function Kartu({ sorot, isi, posyandu }: { sorot: SorotGl; isi: IsiPeta; posyandu: Props['semuaPosyandu'] }) {
  if (sorot.jenis === 'kelompok') {
    return sorot.jumlah.map(({ kode, n }) => (
      <div key={kode}>
        {formatBulat(n)} {KELOMPOK_TAHAP.find((k) => k.kode === kode)?.nama.toLowerCase()}
      </div>
    ))
  }
  if (sorot.jenis === 'posyandu') {
    const t = posyandu?.find((p) => p.id === sorot.id)
    if (!t) return null
    return (
      <>
        <b>{t.nama}</b>
        <div>{getTahap(t.tahap)?.nama}</div>
        {t.lintang === null ? <div>Tanpa titik; ditempatkan di petak desanya</div> : null}
      </>
    )
  }
  const [baris] = susunBaris(isi.indikator, listSesama(isi, sorot.kode), () => null).filter(
    (b) => b.kode === sorot.kode,
  )
  return baris ? <IsiSorot {...baris} satuan={isi.indikator.satuan} /> : null
}

function susunIsiGl(
  isi: IsiPeta,
  keadaan: KeadaanPeta,
  semuaPosyandu: Props['semuaPosyandu'],
  gambar: BahanGambar,
  relatif: boolean,
): Omit<IsiGl, 'titik'> {
  const arah = isi.indikator.arah === 'turun-baik' ? 't' : 'n'
  const warnai = (a: IsiPeta['desa'][number]) => ({
    ...a,
    isian: (relatif ? a.isianRelatif : a.isian).replace(/^k(?=\d)/, arah),
  })
  const perDesa = isPerDesa(keadaan)
  return {
    kecamatan: isi.kecamatan.map(warnai),
    desa: isi.desa.map(warnai),
    perDesa,
    garisGelap: isGarisGelap(isi, perDesa),
    tempat: keadaan.tempat,
    posyandu: semuaPosyandu && susunGeoPosyandu(semuaPosyandu, gambar),
  }
}

/** One map: the drawing, and after the page has settled an interactive one of the same frame under its names. */
export function PanelPeta(p: Props) {
  const relatif = useKelasRelatif()
  const wadah = useRef<HTMLDivElement>(null)
  const kendali = useRef<KendaliBesar | null>(null)
  const [tahap, setTahap] = useState<Tahap>('diam')
  const [bergeser, setBergeser] = useState(false)
  const [sorot, setSorot] = useState<SorotGl | null>(null)
  const { isi, keadaan, semuaPosyandu, gambar } = p
  const isiGl = useMemo(
    () => susunIsiGl(isi, keadaan, semuaPosyandu, gambar, relatif),
    [isi, keadaan, semuaPosyandu, gambar, relatif],
  )
  const kini = useRef({ p, isiGl })
  kini.current = { p, isiGl }

  useLayoutEffect(() => kendali.current?.isi(isiGl), [isiGl])
  const bingkai = getBingkai(gambar, keadaan.tempat, p.posyandu).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: flies to the frame of the drawing when that changes
  useLayoutEffect(() => {
    setSorot(null)
    kendali.current?.pulang(mauGerak())
  }, [bingkai])

  useEffect(() => {
    let lepas = () => {}
    let ditinggalkan = false
    const gagal = () => {
      lepas()
      kendali.current?.tutup()
      kendali.current = null
      if (!ditinggalkan) setTahap('tanpa')
    }
    const buka = async () => {
      if (!wadah.current || ditinggalkan) return
      if (!adaWebGl2()) return setTahap('tanpa')
      setTahap('memuat')
      const { bukaPetaBesar } = await import('./gl/buka-besar')
      const baru = await bukaPetaBesar(wadah.current, kini.current.p.gambar, kini.current.isiGl, {
        sorot: setSorot,
        pilih: (kode) => kini.current.p.onPilih(kode),
        pilihPosyandu: (id) => kini.current.p.onPilihPosyandu(id),
        kamera: (kamera, jauh) => {
          setBergeser(jauh)
          if (kendali.current) kini.current.p.sambungan.gerak(kendali.current, kamera)
          if (kendali.current?.perluPosyandu()) kini.current.p.mintaPosyandu()
        },
        berhenti: (kamera, jauh) => {
          setBergeser(jauh)
          kini.current.p.sambungan.berhenti(kamera, jauh)
        },
        gagal,
      })
      if (ditinggalkan) return baru.tutup()
      kendali.current = baru
      baru.isi(kini.current.isiGl)
      setTahap('hidup')
      lepas = kini.current.p.sambungan.daftar(baru)
      const kamera = kini.current.p.sambungan.kamera()
      if (kamera) baru.lihat(kamera)
      if (baru.perluPosyandu()) kini.current.p.mintaPosyandu()
    }
    const mulai = () => buka().catch(gagal)
    const nanti = 'requestIdleCallback' in window ? requestIdleCallback(mulai, { timeout: 1500 }) : 0
    const cadangan = nanti === 0 ? setTimeout(mulai, 300) : undefined
    return () => {
      ditinggalkan = true
      if (nanti !== 0) cancelIdleCallback(nanti)
      clearTimeout(cadangan)
      lepas()
      kendali.current?.tutup()
      kendali.current = null
    }
  }, [])

  return (
    <div className={gaya.panel}>
      <div
        className={gaya.gambar}
        data-tahap={tahap}
        data-geser={bergeser ? 'ya' : undefined}
        data-isi={`${p.isi.indikator.kode} ${p.isi.bulan}`}
      >
        <div ref={wadah} className={gaya.gl} />
        <GambarPeta {...p} hidup={tahap === 'hidup'} />
        {sorot ? (
          <KartuSorot sorot={sorot} lebar={wadah.current?.clientWidth ?? 0}>
            <Kartu sorot={sorot} isi={p.isi} posyandu={p.semuaPosyandu ?? p.posyandu} />
          </KartuSorot>
        ) : null}
        {p.isi.akar.melapor > 0 ? null : (
          <p className={gaya.kosong} role="status">
            Belum ada data {p.isi.indikator.namaPendek} untuk {formatBulan(p.isi.bulan)}
          </p>
        )}
      </div>
      {tahap === 'hidup' ? (
        <div className={gaya.kendali}>
          <Tombol kecil aria-label="Perbesar peta" onClick={() => kendali.current?.perbesar(1)}>
            +
          </Tombol>
          <Tombol kecil aria-label="Perkecil peta" onClick={() => kendali.current?.perbesar(-1)}>
            −
          </Tombol>
          {bergeser ? (
            <Tombol kecil onClick={() => kendali.current?.pulang(mauGerak())}>
              Kembali ke gambar
            </Tombol>
          ) : null}
        </div>
      ) : null}
      {tahap === 'tanpa' ? (
        <p className={gaya.tanpa} role="status">
          Peta tidak dapat digeser di peramban ini. Pilih tempat pada gambar atau pada daftar.
        </p>
      ) : null}
    </div>
  )
}
