import { describe, expect, it } from 'vitest'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { tanyaAnak } from './proses-anak'

const model = createRapatContoh()
const tanya = (lain: { berkas?: string; batasMs?: number } = {}) =>
  tanyaAnak<unknown>({
    berkas: 'server/rapat-berkas/pekerja.ts',
    memoriMb: 256,
    batasMs: 60_000,
    isi: { jenis: 'kartu', model, keputusan: [], kode: 'vonis' },
    gagal: 'gagal',
    terlaluLama: 'terlalu lama',
    nama: 'uji',
    ...lain,
  })

describe('a question to a process of its own', { timeout: 90_000 }, () => {
  it('is answered; one that cannot start or takes too long comes back as such', async () => {
    const [isi, hilang, lama] = await Promise.all([
      tanya(),
      tanya({ berkas: 'server/tidak-ada.ts' }),
      tanya({ batasMs: 1 }),
    ])
    expect((isi as { isi: Uint8Array }).isi.length).toBeGreaterThan(10_000)
    expect([hilang, lama]).toEqual(['gagal', 'terlalu lama'])
  })
})
