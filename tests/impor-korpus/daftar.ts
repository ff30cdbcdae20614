import type { Kasus } from './alat'
import { FORMAT } from './kasus-format'
import { ISI } from './kasus-isi'
import { LEMBAR } from './kasus-lembar'
import { TATA_LETAK } from './kasus-tata-letak'
import { TEMPLAT_LAIN } from './kasus-templat'

export { DITOLAK } from './kasus-ditolak'

/** Every workbook that is read. */
export const KORPUS: Kasus[] = [...TATA_LETAK, ...LEMBAR, ...ISI, ...FORMAT, ...TEMPLAT_LAIN]
