import { describe, expect, it } from 'vitest'
import { hitungLaju, hitungTarget } from './laju-registrasi'

const langkah = [
  { tanggal: '2025-09-01', jumlah: 500 },
  { tanggal: '2025-09-26', jumlah: 100 },
  { tanggal: '2025-09-27', jumlah: 12 },
  { tanggal: '2025-10-24', jumlah: 60 },
]
const sampai = (tenggat: string | null, persen = 100) => ({ persen, tenggat })

describe('pace of registration', () => {
  it('counts the last 28 days only: 12 + 60 = 72 in four weeks is 18 a week', () => {
    const l = hitungLaju(langkah, 827, '2025-10-24', sampai('2025-10-31'))
    expect(l.terdaftar).toBe(672)
    expect(l.sisa).toBe(155)
    expect(l.perMinggu).toBe(18)
  })

  it('needs 155 in the 7 days left', () => {
    const l = hitungLaju(langkah, 827, '2025-10-24', sampai('2025-10-31'))
    expect(l.perluPerMinggu).toBe(155)
  })

  it('projects the middle at the pace: 29 left at 14.5 a week are 14 days, 7 after the deadline', () => {
    const rata = Array.from({ length: 12 }, (_, i) => ({
      tanggal: `2025-${i < 4 ? '08' : i < 8 ? '09' : '10'}-${String(2 + 7 * (i % 4)).padStart(2, '0')}`,
      jumlah: i % 2 ? 15 : 14,
    }))
    const l = hitungLaju(rata, 203, '2025-10-24', sampai('2025-10-31'))
    expect([l.terdaftar, l.sisa, l.perMinggu]).toEqual([174, 29, 14.5])
    expect(l.ramalan).toMatchObject({ tengah: '2025-11-07' })
    expect(l.hariTerlambat).toBe(7)
  })

  it('declines to forecast from two batches, and says done when nothing is left', () => {
    expect(hitungLaju(langkah, 827, '2025-10-24', sampai(null)).ramalan).toEqual({
      jenis: 'tanpa',
      alasan: 'bergelombang',
    })
    const selesai = hitungLaju(
      [{ tanggal: '2025-10-01', jumlah: 10 }],
      10,
      '2025-10-24',
      sampai('2025-10-31'),
    )
    expect(selesai).toMatchObject({ sisa: 0, perluPerMinggu: null, hariTerlambat: null })
    expect(selesai.ramalan).toEqual({ jenis: 'tanpa', alasan: 'selesai' })
  })

  it('ignores registrations dated after the day asked for', () => {
    expect(hitungLaju(langkah, 827, '2025-09-26', sampai(null)).terdaftar).toBe(600)
  })

  it('shows a standstill: 28 days after the last number the pace is 0', () => {
    const l = hitungLaju(langkah, 827, '2025-11-21', sampai('2025-12-31'))
    expect(l.perMinggu).toBe(0)
    expect(l.ramalan).toEqual({ jenis: 'tanpa', alasan: 'laju-nol' })
  })

  it('asks for no pace on the deadline and after it', () => {
    for (const hari of ['2025-10-31', '2025-11-02'])
      expect(hitungLaju(langkah, 827, hari, sampai('2025-10-31')).perluPerMinggu).toBeNull()
  })

  it('aims at the target, not at all: 90 % of 827 are 744.3, so 745, and 672 leave 73', () => {
    expect([hitungTarget(827, 90), hitungTarget(827, 100), hitungTarget(20, 95)]).toEqual([745, 827, 19])
    expect(hitungLaju(langkah, 827, '2025-10-24', sampai(null, 90)).sisa).toBe(73)
  })
})
