import { expect, it } from 'vitest'
import { formatNamaSinggahan, listBuangan, parseNamaSinggahan } from './nama-singgahan'

const x = `${'x'.repeat(22)}.${'1'.repeat(11)}`
const y = `${'y'.repeat(22)}.${'2'.repeat(11)}`
const nama = (tanda: string, rapatId: number, stempel: number) =>
  formatNamaSinggahan({ tanda, rapatId, stempel })

it('a name says whose meeting it is and when it was kept', () => {
  expect(parseNamaSinggahan(nama(x, 7, 99))).toEqual({ tanda: x, rapatId: 7, stempel: 99 })
  expect(parseNamaSinggahan('next-data')).toBeNull()
  expect(parseNamaSinggahan(`rapat-0|${x}|7|99`)).toBeNull()
})

it('keeps nothing of another account or another session version, and no cache of an older form', () => {
  const semua = [nama(x, 7, 1), nama(y, 7, 2), `rapat-0|${x}|7|99`, 'milik-lain']
  expect(listBuangan(semua, x)).toEqual([nama(y, 7, 2), `rapat-0|${x}|7|99`])
  expect(listBuangan(semua, null)).toEqual(semua.slice(0, 3))
  expect(listBuangan([nama(x, 7, 1)], `${x.slice(0, 23)}${'9'.repeat(11)}`)).toHaveLength(1)
})

it('keeps the two newest of a meeting and five meetings', () => {
  expect(listBuangan([nama(x, 7, 1), nama(x, 7, 3), nama(x, 7, 2)], x)).toEqual([nama(x, 7, 1)])
  const enam = [1, 2, 3, 4, 5, 6].map((id) => nama(x, id, id))
  expect(listBuangan(enam, x)).toEqual([nama(x, 1, 1)])
})
