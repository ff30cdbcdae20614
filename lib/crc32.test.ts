import { expect, test } from 'vitest'
import { formatCrc32, hitungCrc32 } from './crc32'

const bytes = (s: string) => new TextEncoder().encode(s)

test('the check value of the standard: "123456789" is cbf43926, in one piece or in two', () => {
  expect(formatCrc32(hitungCrc32(bytes('123456789')))).toBe('cbf43926')
  expect(formatCrc32(hitungCrc32(bytes('6789'), hitungCrc32(bytes('12345'))))).toBe('cbf43926')
  expect(formatCrc32(hitungCrc32(bytes('')))).toBe('00000000')
})
