'use client'
import {
  memo,
  type RefObject,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { BingkaiPeta } from '@/components/peta/bingkai-peta'
import { formatBerunit, formatNilai } from '@/components/peta/data-peta'
import { KeteranganPeta } from '@/components/peta/keterangan-peta'
import { LegendaPeta } from '@/components/peta/legenda'
import { MenuGambar } from '@/components/peta/menu-gambar'
import ramp from '@/components/peta/ramp.module.css'
import type { DeretPeta } from '@/indikator/deret-peta'
import { judulPeta } from '@/indikator/perhatian'
import { urutkanTerburuk } from '@/indikator/susun'
import { hitungPerDesa, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { type Bulan, formatBulan } from '@/lib/periode'
import { getIsi, getNilaiTempat, type IsiPeta, listBulanKosong } from './area'
import type { BahanPeta, WilayahPeta } from './bahan'
import { DaftarTempat } from './daftar-tempat'
import type { Kamera, KendaliBesar } from './gl/buka-besar'
import { formatAlamat, getBanding, getKecamatan, isPerDesa, type KeadaanPeta } from './keadaan'
import { formatLihat, parseLihat } from './lihat'
import { LinimasaPeta } from './linimasa-peta'
import { useBulanBilah } from './pakai-bulan-bilah'
import { usePakaiKeadaan } from './pakai-keadaan'
import { PanelPeta, type Sambungan } from './panel-peta'
import { PantauAlamat } from './pantau-alamat'
import gaya from './peta-besar.module.css'
import { PilihBanding, PilihIndikator, PilihTingkat } from './pilih-isi'
import { RemahPeta } from './remah-peta'
import { getDeret, loadDeret, loadPosyandu } from './simpanan'
import { KonteksPindah } from './tautan-peta'
import { TitikPeta } from './titik-peta'

// These follow a frame after the map: the colours may not wait for a table.
const Daftar = memo(DaftarTempat)
const Titik = memo(TitikPeta)
const Banding = memo(PilihBanding)
const Remah = memo(RemahPeta)

type Minta = { indikator: string; bulan: Bulan }

/** Which series are there for a state: from the page itself, or fetched since. */
function usePakaiDeret({ deret, bulan, sidik }: BahanPeta) {
  const akhir = bulan.at(-1) as Bulan
  const dariHalaman = ({ indikator, bulan: b }: Minta): DeretPeta | null =>
    deret.find((d) => d.indikator === indikator && d.bulan.at(-1) === b) ?? null
  const ambil = (m: Minta) => {
    const lengkap = getDeret(sidik, m.indikator, akhir)
    return lengkap?.bulan.includes(m.bulan) ? lengkap : dariHalaman(m)
  }
  const siapkan = (k: KeadaanPeta): Promise<boolean> | boolean => {
    const perlu = [{ indikator: k.indikator, bulan: k.bulan }, getBanding(k)].filter((m) => m !== null)
    if (perlu.every((m) => ambil(m) !== null)) return true
    if (perlu.some((m) => !bulan.includes(m.bulan))) return false
    const semua = perlu.map((m) => loadDeret(sidik, m.indikator, akhir))
    return Promise.all(semua).then(
      () => perlu.every((m) => ambil(m) !== null),
      () => false,
    )
  }
  const incar = (indikator: string) => void loadDeret(sidik, indikator, akhir).catch(() => {})
  return { ambil, siapkan, incar }
}

function usePakaiIsi(ambil: (m: Minta) => DeretPeta | null, m: Minta | null): IsiPeta | null {
  const deret = m && ambil(m)
  const bulan = m?.bulan
  return useMemo(() => (deret && bulan ? getIsi(deret, bulan) : null), [deret, bulan])
}

/** Cameras of the maps side by side follow each other, and the address follows the camera. */
function usePakaiKamera(keluar: RefObject<boolean>) {
  const semua = useRef(new Set<KendaliBesar>())
  const ditulis = useRef('')
  const sambungan = useMemo(
    (): Sambungan => ({
      kamera: () => parseLihat(new URLSearchParams(window.location.search)),
      daftar: (kendali) => {
        const [lain] = semua.current
        if (lain) kendali.ikuti(lain.getKamera())
        semua.current.add(kendali)
        return () => semua.current.delete(kendali)
      },
      gerak: (dari, kamera) => {
        for (const k of semua.current) if (k !== dari) k.ikuti(kamera)
      },
      berhenti: (kamera, bergeser) => {
        if (keluar.current) return
        const lama = new URLSearchParams(window.location.search)
        const baru = formatLihat(lama, bergeser ? kamera : null)
        if (baru === lama.toString() || (!bergeser && !lama.has('lihat'))) return
        ditulis.current = new URLSearchParams(baru).toString()
        window.history.replaceState(null, '', `?${baru}`)
      },
    }),
    [keluar],
  )
  const ikuti = (kueri: URLSearchParams) => {
    const kamera: Kamera | null = parseLihat(kueri)
    if (kamera && kueri.toString() !== ditulis.current) for (const k of semua.current) k.lihat(kamera)
  }
  return { sambungan, ikuti }
}

function getJudul(isi: IsiPeta, tempat: WilayahPeta, perDesa: boolean): string {
  if (tempat.jenis === 'kabupaten')
    return judulPeta(
      isi.indikator,
      urutkanTerburuk(
        isi.indikator,
        isi.kecamatan.map((a) => a.tempat),
      ),
    )
  const n = getNilaiTempat(isi, tempat.kode)
  const nilai =
    n?.tercetak === null || !n ? 'belum ada angka' : formatBerunit(formatNilai(isi.indikator, n), '%')
  return `${isi.indikator.namaPendek} di ${perDesa && tempat.jenis !== 'kecamatan' ? '' : 'Kecamatan '}${tempat.nama}: ${nilai}`
}

/** The map page: one map or two, the months, the selected place in figures. Everything in it is a link that works without JavaScript. */
export function PetaBesar(bahan: BahanPeta) {
  const { awal, akar, wilayah, bulan, gambar, sidik } = bahan
  const { ambil, siapkan, incar } = usePakaiDeret(bahan)
  const [titik, setTitik] = useState<TitikPosyandu[] | null>(null)
  const muatTitik = async (b: Bulan) => setTitik(await loadPosyandu(sidik, akar, b))
  const keluar = useRef(false)
  const siapkanSemua = async (k: KeadaanPeta) => {
    if (k.tempat.length > 8 && !titik && !bahan.posyandu.some((t) => t.kodeDesa === k.tempat))
      await muatTitik(k.bulan).catch(() => {})
    return siapkan(k)
  }
  const { keadaan, pergi, ikutiAlamat, getTerakhir } = usePakaiKeadaan(awal, akar, siapkanSemua, keluar)
  useBulanBilah(keadaan.bulan, keluar)
  const { sambungan, ikuti } = usePakaiKamera(keluar)
  const [ditunjuk, setDitunjuk] = useState<number | null>(null)
  const utama = usePakaiIsi(ambil, keadaan)
  const kedua = usePakaiIsi(ambil, getBanding(keadaan))
  const tertunda = useDeferredValue(keadaan)
  const utamaTertunda = useDeferredValue(utama)
  const keduaTertunda = useDeferredValue(kedua)
  const deretKini = ambil({ indikator: keadaan.indikator, bulan: keadaan.bulan })
  const kosong = useMemo(() => new Set(deretKini ? listBulanKosong(deretKini) : []), [deretKini])
  const tempat = wilayah.find((w) => w.kode === keadaan.tempat) ?? wilayah[0]
  const pergiRef = useRef(pergi)
  pergiRef.current = pergi
  const incarRef = useRef(incar)
  incarRef.current = incar

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, so that the months of the first indicator are at hand
  useEffect(() => {
    const jam = setTimeout(() => incar(awal.indikator), 800)
    return () => clearTimeout(jam)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: stages of another month, once points were asked for at all
  useEffect(() => {
    if (titik) void muatTitik(keadaan.bulan).catch(() => {})
  }, [keadaan.bulan])

  const onBulan = useCallback((b: Bulan) => void pergiRef.current({ bulan: b }, 'replace'), [])
  const pindah = useMemo(
    () => ({
      alamat: (ubahan: Partial<KeadaanPeta>) => formatAlamat({ ...tertunda, ...ubahan }, akar),
      pergi: (ubahan: Partial<KeadaanPeta>) => {
        setDitunjuk(null)
        void pergiRef.current(ubahan)
      },
    }),
    [tertunda, akar],
  )
  const mintaPosyandu = () => {
    if (!titik) void muatTitik(getTerakhir().bulan).catch(() => {})
  }
  const pilihPosyandu = (id: number) => {
    const t = titik?.find((p) => p.id === id)
    if (!t) return
    if (t.kodeDesa !== keadaan.tempat) void pergi({ tempat: t.kodeDesa })
    setDitunjuk(id)
  }
  const posyandu = useMemo(
    () => (titik ?? bahan.posyandu).filter((t) => t.kodeDesa === keadaan.tempat),
    [titik, bahan.posyandu, keadaan.tempat],
  )
  const hitungan = useMemo(() => (titik ? hitungPerDesa(titik) : bahan.titik), [titik, bahan.titik])
  const incarTetap = useCallback((kode: string) => incarRef.current(kode), [])
  if (!utama || !tempat) return null
  const perDesa = isPerDesa(keadaan)
  const satuan = perDesa ? 'desa' : 'kecamatan'
  const peta = (isi: IsiPeta, lain: IsiPeta | null) => {
    const dalam = (a: { kode: string }) => a.kode.startsWith(keadaan.tempat.slice(0, 8))
    const area = perDesa ? isi.desa.filter(dalam) : isi.kecamatan
    return (
      <BingkaiPeta
        key={isi === utama ? 'utama' : 'kedua'}
        className={`${gaya.peta} ${ramp.skala} ${ramp[isi.indikator.arah]}`}
      >
        {lain ? (
          <h2 className={gaya.judulPeta}>
            {isi.indikator.namaPendek}, {formatBulan(isi.bulan)}
          </h2>
        ) : null}
        <div className={gaya.legenda}>
          <LegendaPeta indikator={isi.indikator} tempat={area.map((a) => a.tempat)} satuan={satuan} />
        </div>
        <PanelPeta
          gambar={gambar}
          isi={isi}
          keadaan={keadaan}
          posyandu={posyandu}
          semuaPosyandu={titik}
          judul={`Peta ${isi.indikator.nama} per ${satuan}, ${formatBulan(isi.bulan)}`}
          onPilih={(kode) => pindah.pergi({ tempat: kode })}
          onPilihPosyandu={pilihPosyandu}
          mintaPosyandu={mintaPosyandu}
          sambungan={sambungan}
        />
        <figcaption className={gaya.bawah}>
          <KeteranganPeta
            indikator={isi.indikator}
            tanggalData={bahan.tanggalData}
            batas={
              perDesa && !gambar.desa.resmi
                ? `${gambar.batas.kata}; petak desa bukan skala`
                : gambar.batas.kata
            }
            adaContoh={isi.akar.adaContoh}
          />
          <MenuGambar
            indikator={isi.indikator.kode}
            bulan={isi.bulan}
            wilayah={getKecamatan(keadaan.tempat) ?? akar}
            petak={perDesa}
          />
        </figcaption>
      </BingkaiPeta>
    )
  }
  return (
    <KonteksPindah value={pindah}>
      <Suspense>
        <PantauAlamat
          onGanti={(kueri) => {
            void ikutiAlamat(kueri)
            ikuti(kueri)
          }}
        />
      </Suspense>
      <div className={gaya.layar}>
        <header className={gaya.kepala}>
          <Remah wilayah={wilayah} tempat={tempat} akar={akar} />
          <h1>{getJudul(utama, tempat, perDesa)}</h1>
        </header>
        <div className={gaya.bilah}>
          <div className={gaya.alat}>
            <PilihIndikator keadaan={keadaan} onIncar={incar} />
            {keadaan.tempat.length > 5 ? null : <PilihTingkat keadaan={keadaan} />}
            <Banding keadaan={tertunda} onIncar={incarTetap} bulan={bulan} />
          </div>
          <LinimasaPeta keadaan={keadaan} bulan={bulan} kosong={kosong} onBulan={onBulan} />
        </div>
        <div className={gaya.isi}>
          <div className={gaya.petaPeta} data-dua={kedua ? 'ya' : undefined}>
            {peta(utama, kedua)}
            {kedua ? peta(kedua, utama) : null}
          </div>
          <aside className={gaya.samping} aria-label={`Angka ${tempat.nama}`}>
            <Daftar
              isi={utamaTertunda ?? utama}
              kedua={keduaTertunda}
              tempat={tempat}
              posyandu={posyandu}
              ditunjuk={ditunjuk}
            />
            <Titik tempat={tempat} titik={hitungan} bulan={tertunda.bulan} />
          </aside>
        </div>
      </div>
    </KonteksPindah>
  )
}
