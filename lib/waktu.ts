const WITA = 'Asia/Makassar'
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
