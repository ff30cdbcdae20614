import { Tautan } from '@/components/ui/tautan'
import type { KodeTopik } from '@/indikator/program/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './bilah-program.module.css'
import { TampakkanTab } from './tampakkan-tab'

const TAB: readonly { kode: KodeTab; nama: string; href: string }[] = [
  { kode: 'ikhtisar', nama: 'Ikhtisar', href: '/program' },
  { kode: 'bidang', nama: 'Enam bidang', href: '/program/bidang' },
  { kode: 'opd', nama: 'OPD', href: '/program/opd' },
  { kode: 'tim', nama: 'Tim Pembina', href: '/program/tim' },
  { kode: 'kegiatan', nama: 'Kegiatan', href: '/program/kegiatan' },
  { kode: 'lokus', nama: 'Lokus & pilot', href: '/program/lokus' },
  { kode: 'anggaran', nama: 'Anggaran', href: '/program/anggaran' },
  { kode: 'kendala', nama: 'Kendala', href: '/program/kendala' },
  { kode: 'rencana', nama: 'Rencana aksi', href: '/program/rencana' },
  { kode: 'digital', nama: 'Digital', href: '/program/digital' },
]

type KodeTab = 'ikhtisar' | 'opd' | KodeTopik

/** The tab of the page that shows a list. */
export const getTabHalaman = (href: string): KodeTab => TAB.find((t) => t.href === href)?.kode ?? 'ikhtisar'

interface Props {
  aktif: KodeTab
  /** Month kept on the way to the other pages; null on a page that opened without one. */
  bulan: Bulan | null
}

/** Tab row of the pages of the programme: plain links, sideways on a phone, not printed. */
export function BilahProgram({ aktif, bulan }: Props) {
  return (
    <nav className={gaya.bilah} aria-label="Program">
      <ul>
        {TAB.map((t) => (
          <li key={t.kode}>
            <Tautan href={tautan(t.href, bulan)} aria-current={t.kode === aktif ? 'page' : undefined}>
              {t.nama}
            </Tautan>
          </li>
        ))}
      </ul>
      <TampakkanTab />
    </nav>
  )
}
