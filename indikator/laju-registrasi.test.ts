import { describe, expect, it } from 'vitest'
import { hitungLaju } from './laju-registrasi'

const langkah = [
  { tanggal: '2025-09-01', jumlah: 500 },
  { tanggal: '2025-09-26', jumlah: 100 },
  { tanggal: '2025-09-27', jumlah: 12 },
  { tanggal: '2025-10-24', jumlah: 60 },
]

describe('pace of registration', () => {
  it('counts the last 28 days only: 12 + 60 = 72 in four weeks is 18 a week', () => {
    const l = hitungLaju(langkah, 827, '2025-10-24', '2025-10-31')
    expect(l.terdaftar).toBe(672)
    expect(l.sisa).toBe(155)
    expect(l.perMinggu).toBe(18)
  })

  it('needs 155 in the 7 days left, and finishes 155 / 18 weeks = 61 days later, 54 days late', () => {
    const l = hitungLaju(langkah, 827, '2025-10-24', '2025-10-31')
    expect(l.perluPerMinggu).toBe(155)
    expect(l.selesai).toBe('2025-12-24')
    expect(l.hariTerlambat).toBe(54)
  })

  it('projects no day when nothing moved, and none when nothing is left', () => {
    expect(hitungLaju([{ tanggal: '2025-01-01', jumlah: 5 }], 10, '2025-10-24', null).selesai).toBeNull()
    const selesai = hitungLaju([{ tanggal: '2025-10-01', jumlah: 10 }], 10, '2025-10-24', '2025-10-31')
    expect(selesai).toMatchObject({ sisa: 0, selesai: null, perluPerMinggu: null, hariTerlambat: null })
  })

  it('ignores registrations dated after the day asked for', () => {
    expect(hitungLaju(langkah, 827, '2025-09-26', null).terdaftar).toBe(600)
  })

  it('asks for no pace once the deadline has passed', () => {
    expect(hitungLaju(langkah, 827, '2025-11-02', '2025-10-31').perluPerMinggu).toBeNull()
  })
})
