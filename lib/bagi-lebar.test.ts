import { expect, test } from 'vitest'
import { bagiLebar, bagiLebarTabel } from './bagi-lebar'

test('with room to spare it is shared by need: 10, 30 in 80 are 20, 60', () => {
  expect(bagiLebar([10, 30], 80)).toEqual([20, 60])
})

test('without room short columns keep their width: 10, 100, 200 in 110 are 10, 50, 50', () => {
  expect(bagiLebar([10, 100, 200], 110)).toEqual([10, 50, 50])
})

test('short of 15, names of 50 stay whole and headings of 30 and 20 over figures of 10 lose 10 and 5', () => {
  expect(bagiLebarTabel([50, 10, 10], [0, 30, 20], 85)).toEqual([50, 20, 15])
  expect(bagiLebarTabel([50, 10, 10], [0, 30, 20], 100)).toEqual([50, 30, 20])
  expect(bagiLebarTabel([50, 10, 10], [0, 30, 20], 60)).toEqual(bagiLebar([50, 30, 20], 60))
})
