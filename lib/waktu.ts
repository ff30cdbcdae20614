/** Time zone of Kutai Kartanegara. */
export const WITA = 'Asia/Makassar'
const formatHariIni = new Intl.DateTimeFormat('en-CA', { timeZone: WITA })

/** The current instant. The only clock of the app: everything else takes dates as arguments. */
export function getSekarang(): Date {
  return new Date()
}

/** Milliseconds since the epoch, for durations and expiry. */
export function getMilidetik(): number {
  return Date.now()
}

/** Today in Kutai Kartanegara (WITA), as `YYYY-MM-DD`. */
export function getHariIni(): string {
  return formatHariIni.format(getSekarang())
}

const formatJam = new Intl.DateTimeFormat('id-ID', {
  timeZone: WITA,
  dateStyle: 'medium',
  timeStyle: 'short',
})

/** "24 Okt 2025, 10.15", the instant in Kutai Kartanegara. */
export function formatWaktu(waktu: Date): string {
  return formatJam.format(waktu)
}

/** The day of the instant in Kutai Kartanegara, as `YYYY-MM-DD`. */
export function getTanggal(waktu: Date): string {
  return formatHariIni.format(waktu)
}

const formatPukulWita = new Intl.DateTimeFormat('id-ID', { timeZone: WITA, timeStyle: 'short' })

/** "10.15", the time of the day in Kutai Kartanegara. */
export function formatPukul(waktu: Date): string {
  return formatPukulWita.format(waktu)
}
