import type { Metadata } from 'next'
import { requireRapat } from '@/server/loaders/rapat'
import { loadKeputusan } from '@/server/loaders/tindak-lanjut-rapat'
import gaya from './cetak.module.css'
import { KepalaCetak } from './kepala-cetak'
import { LembarBerdua, LembarPenuh } from './lembar'

export const metadata: Metadata = { title: 'Cetak salindia' }

/** All slides of a meeting on A4: one a page, or two a page with the speaker's notes (`susunan=2`). */
export default async function Halaman({ params, searchParams }: PageProps<'/rapat/[id]/cetak'>) {
  const { masuk, rapat } = await requireRapat((await params).id)
  const keputusan = await loadKeputusan(masuk.cakupan, rapat.id)
  const berdua = (await searchParams).susunan === '2'
  const Lembar = berdua ? LembarBerdua : LembarPenuh
  return (
    <div className={gaya.halaman} data-tema="terang">
      <KepalaCetak rapat={rapat} berdua={berdua} />
      <main>
        <h1 className="hanya-pembaca">{rapat.judul}</h1>
        <Lembar rapat={rapat} keputusan={keputusan} />
      </main>
    </div>
  )
}
