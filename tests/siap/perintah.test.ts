import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const akar = resolve(import.meta.dirname, '../..')

function jalankan(berkas: string, argumen: string[], env: Record<string, string> = {}) {
  const hasil = spawnSync(process.execPath, [join(akar, 'scripts', berkas), ...argumen], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { kode: hasil.status, galat: hasil.stderr }
}

test.each(['0', '65536', '80a', '-1', '3000.5'])(
  'npm start refuses PORT=%s at once, with a sentence',
  (port) => {
    const { kode, galat } = jalankan('start.mjs', [], { PORT: port })
    expect(kode).toBe(1)
    expect(galat.trim()).toBe(`Gagal: PORT harus bilangan antara 1 dan 65535, bukan "${port}".`)
  },
)

test('npm start names an option that it does not know', () => {
  const { kode, galat } = jalankan('start.mjs', ['--kosng'])
  expect(kode).toBe(1)
  expect(galat.trim()).toBe('Gagal: Pilihan tidak dikenal: --kosng. Yang ada: --kosong')
})

test('a command that is not there is named', () => {
  const { kode, galat } = jalankan('jalan.mjs', ['tidak-ada'])
  expect(kode).toBe(1)
  expect(galat.trim()).toBe('Gagal: Perintah "tidak-ada" tidak ada di folder scripts.')
})
