import type { ReactNode } from 'react'
import { KabarTersimpan } from '@/components/catatan/kabar-tersimpan'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import type { Peran } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import type { Bulan } from '@/lib/periode'
import { Cari } from './cari'
import { type KodeHalaman, listTautanHalaman, NAMA_PERAN, PERAN_RAPAT, type TautanHalaman } from './halaman'
import { Lambang } from './lambang'
import { PemilihBulan } from './pemilih-bulan'
import { PitaContoh } from './pita-contoh'
import gaya from './rangka.module.css'
import { TutupMenu } from './tutup-menu'

interface Props {
  peran: Peran
  aktif: KodeHalaman | null
  /** Month shown; null on pages without one hides the picker. */
  bulan: Bulan | null
  /** Months that can be picked, oldest first; none on a page that has a picker of its own. */
  daftarBulan: readonly Bulan[]
  /** Address of this page in another month. */
  tautanBulan: (bulan: Bulan) => string
  /** Shows the sample band. */
  adaContoh: boolean
  /** The one kecamatan that this user belongs to; null for those who see all. */
  akarKecamatan?: { kode: string; nama: string } | null
  children: ReactNode
}

function Navigasi({ halaman, aktif }: { halaman: readonly TautanHalaman[]; aktif: KodeHalaman | null }) {
  return (
    <ul className={gaya.halaman}>
      {halaman.map((h) => (
        <li key={h.kode}>
          <Tautan href={h.href} aria-current={h.kode === aktif ? 'page' : undefined}>
            {h.nama}
          </Tautan>
        </li>
      ))}
    </ul>
  )
}

/** Top bar, sample band and `<main>` around every page behind sign-in. Holds no personal data: it is part of prerendered pages. */
export function Rangka(p: Props) {
  const halaman = listTautanHalaman(p.peran, p.bulan, p.akarKecamatan?.kode ?? null)
  const peran = p.akarKecamatan ? `Kecamatan ${p.akarKecamatan.nama}` : NAMA_PERAN[p.peran]
  const mulai = PERAN_RAPAT.includes(p.peran) && p.aktif !== 'rapat'
  return (
    <>
      <a className={gaya.lompat} href="#isi">
        Langsung ke isi
      </a>
      <header className={gaya.bilah}>
        <Tautan className={gaya.merek} href={halaman[0]?.href ?? '/'}>
          <Lambang />
          <span>{namaAplikasi}</span>
        </Tautan>
        <nav className={gaya.navigasi} aria-label="Halaman">
          <Navigasi halaman={halaman.filter((h) => !h.laci || h.kode === p.aktif)} aktif={p.aktif} />
        </nav>
        <div className={gaya.kanan}>
          <div className={gaya.cari}>
            <Cari />
          </div>
          {p.bulan && p.daftarBulan.length > 0 ? (
            <PemilihBulan bulan={p.bulan} daftarBulan={p.daftarBulan} tautanBulan={p.tautanBulan} />
          ) : null}
          {mulai ? (
            <div className={gaya.mulai}>
              <TombolTautan ragam="utama" href="/rapat/mulai">
                Mulai rapat
              </TombolTautan>
            </div>
          ) : null}
          <Tautan className={gaya.akun} href="/akun" aria-label={`Akun: ${peran}`} title={`Akun: ${peran}`}>
            {NAMA_PERAN[p.peran].charAt(0)}
          </Tautan>
          <details key={`${p.aktif}${p.bulan}`} className={gaya.menu} name="bilah" data-menu>
            <summary>Menu</summary>
            <div className={gaya.laci}>
              <Cari />
              <nav aria-label="Halaman">
                <Navigasi halaman={halaman} aktif={p.aktif} />
              </nav>
              {mulai ? (
                <Tautan className={gaya.mulaiLaci} href="/rapat/mulai">
                  Mulai rapat
                </Tautan>
              ) : null}
              <Tautan className={gaya.akunLaci} href="/akun">
                Akun <span>{peran}</span>
              </Tautan>
            </div>
          </details>
        </div>
      </header>
      {p.adaContoh ? <PitaContoh bolehHapus={p.peran === 'dpmd'} /> : null}
      <main id="isi" tabIndex={-1} className={gaya.isi}>
        {p.children}
      </main>
      {p.aktif === 'peta' ? null : (
        <footer className={gaya.kaki}>
          Definisi, target, dan sumber tiap angka: <Tautan href="/tentang">Tentang data</Tautan>
        </footer>
      )}
      <KabarTersimpan />
      <TutupMenu />
    </>
  )
}
