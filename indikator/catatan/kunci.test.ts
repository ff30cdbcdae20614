import { expect, test } from 'vitest'
import { createKunci, DAFTAR } from '.'

const kunci = (tujuan: string, aksi: string) =>
  createKunci(DAFTAR['rencana-aksi'], '64.02', { tahun: 2025, tujuan, aksi })

test('two records never share a key because a text holds the bar between fields', () => {
  expect(kunci('Air | sanitasi', 'Sumur')).not.toBe(kunci('Air', 'sanitasi | Sumur'))
  expect(kunci('Air', 'Sumur').split('|')).toEqual(['64.02', '2025', 'air', 'sumur'])
})

test('spelling of words aside, it is the same record', () => {
  expect(kunci('  AIR  bersih', 'Sumur')).toBe(kunci('Air bersih', 'sumur '))
})
