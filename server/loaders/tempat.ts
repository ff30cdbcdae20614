import 'server-only'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { getWilayah, listAnakWilayah } from '@/db/queries/wilayah'
import type { Cakupan } from '@/lib/cakupan'

/** The place, or null when it does not exist or lies outside of the scope; asked once per page. */
export const loadWilayah = cache((c: Cakupan, kode: string) => getWilayah(getDb(), c, kode))

/** Places one level below within the scope, by name; asked once per page. */
export const loadAnakWilayah = cache((c: Cakupan, induk: string) => listAnakWilayah(getDb(), c, induk))
