import { afterEach, beforeEach } from 'vitest'

const asli = console.error
let keluhan: unknown[][] = []

beforeEach(() => {
  keluhan = []
  console.error = (...isi: unknown[]) => {
    keluhan.push(isi)
    asli(...isi)
  }
})

// A test that expects a complaint replaces console.error itself (vi.spyOn … mockImplementation).
afterEach(() => {
  console.error = asli
  if (keluhan.length > 0)
    throw new Error(
      `console.error was called: ${keluhan.map((isi) => isi.map(String).join(' ')).join(' | ')}`,
    )
})
