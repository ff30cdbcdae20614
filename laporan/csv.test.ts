import { expect, it } from 'vitest'
import { createCsv } from './csv'

it('writes heading, BOM, quotes and nested columns', () => {
  expect(
    createCsv(['nama', 'target.nilai'], [{ nama: 'Sumber "Sari", Loa Kulu', target: { nilai: 14.5 } }]),
  ).toBe('\ufeffnama,target.nilai\r\n"Sumber ""Sari"", Loa Kulu",14.5\r\n')
})

it('leaves missing empty, keeps zero, and disarms formulas but not negative numbers', () => {
  expect(createCsv(['a', 'b', 'c', 'd'], [{ a: null, b: 0, c: '=HYPERLINK("x")', d: -0.3 }])).toContain(
    ',0,"\'=HYPERLINK(""x"")",-0.3',
  )
})
