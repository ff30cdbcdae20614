import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as tunggu } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getIdentitas, isHidup, withKunci } from '@/db/kunci.mjs'

let dir: string
let berkas: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-kunci-'))
  berkas = join(dir, 'kunci')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('of ten at once only one is inside at a time, and all get their turn', async () => {
  let diDalam = 0
  let terbanyak = 0
  let selesai = 0
  const kerja = async () => {
    diDalam += 1
    terbanyak = Math.max(terbanyak, diDalam)
    await tunggu(5)
    diDalam -= 1
    selesai += 1
  }
  await Promise.all(Array.from({ length: 10 }, () => withKunci(berkas, kerja)))
  expect({ terbanyak, selesai }).toEqual({ terbanyak: 1, selesai: 10 })
})

test('the lock of a dead process is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(berkas, String(pid))
  expect(await withKunci(berkas, async () => 'masuk')).toBe('masuk')
})

test('a lock file that was never written to is taken over', async () => {
  writeFileSync(berkas, '')
  expect(await withKunci(berkas, async () => 'masuk')).toBe('masuk')
})

test('the lock is free again after the work failed', async () => {
  await expect(withKunci(berkas, () => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal')
  expect(existsSync(berkas)).toBe(false)
})

test('waiting is announced once and ends when it is called off', async () => {
  writeFileSync(berkas, getIdentitas(process.pid) ?? '')
  const batal = new AbortController()
  let kabar = 0
  const menunggu = withKunci(berkas, async () => 'masuk', {
    saatMenunggu: () => {
      kabar += 1
      setTimeout(() => batal.abort(new Error('dibatalkan')), 250)
    },
    signal: batal.signal,
  })
  await expect(menunggu).rejects.toThrow('dibatalkan')
  expect(kabar).toBe(1)
})

test.runIf(process.platform === 'linux')(
  'a later process with the same pid is not taken for the earlier one',
  () => {
    const sekarang = getIdentitas(process.pid) ?? ''
    expect(isHidup(sekarang)).toBe(true)
    expect(isHidup(sekarang.replace(/\d+$/, '1'))).toBe(false)
  },
)
