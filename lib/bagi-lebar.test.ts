import { expect, test } from 'vitest'
import { bagiLebar } from './bagi-lebar'

test('with room to spare it is shared by need: 10, 30 in 80 are 20, 60', () => {
  expect(bagiLebar([10, 30], 80)).toEqual([20, 60])
})

test('without room short columns keep their width: 10, 100, 200 in 110 are 10, 50, 50', () => {
  expect(bagiLebar([10, 100, 200], 110)).toEqual([10, 50, 50])
})
