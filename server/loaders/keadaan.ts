import 'server-only'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { getKeadaanData } from '@/db/queries/keadaan'

/** Version, date and month range of the data; asked once per page. */
export const loadKeadaan = cache(() => getKeadaanData(getDb()))
