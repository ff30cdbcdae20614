import { afterEach, expect, it, vi } from 'vitest'
import { KUKI_AKUN } from '@/lib/akun-peramban'

const ANI = 'a'.repeat(22)
const BUDI = 'b'.repeat(22)
const getKeadaanSesi = vi.hoisted(() => vi.fn())
vi.mock('./antrean', () => ({
  listAntrean: async () => [
    { kunci: '1', akun: 'a'.repeat(22) },
    { kunci: '2', akun: 'b'.repeat(22) },
  ],
}))
vi.mock('./kirim-antrean', () => ({ getKeadaanSesi }))

import { listBelumTerkirim } from './bersihkan'

afterEach(() => vi.unstubAllGlobals())
const list = async (sesi: object, kuki: string) => {
  getKeadaanSesi.mockResolvedValue(sesi)
  vi.stubGlobal('document', { cookie: kuki })
  return (await listBelumTerkirim()).map((b) => b.akun)
}

it('shows what waits to the account that wrote it only, also while the server does not answer', async () => {
  const tanda = `${ANI}.${'x'.repeat(11)}`
  expect(await list({ jenis: 'ada', tanda: `${BUDI}.${'x'.repeat(11)}` }, '')).toEqual([BUDI])
  expect(await list({ jenis: 'habis' }, `${KUKI_AKUN}=${tanda}`)).toEqual([])
  expect(await list({ jenis: 'tanpa-jaringan' }, `${KUKI_AKUN}=${tanda}`)).toEqual([ANI])
  expect(await list({ jenis: 'tanpa-jaringan' }, '')).toEqual([])
})
