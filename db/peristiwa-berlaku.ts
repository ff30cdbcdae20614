import { sql } from 'drizzle-orm'

/** Events that count: entered by hand, or by an import that is not undone, and not undone by a counter-event. */
export const peristiwaBerlaku = sql.raw(
  `(r.membatalkan is null and r.id not in (select b.membatalkan from registrasi b where b.membatalkan is not null)
    and (r.impor_id is null or exists (select 1 from impor i where i.id = r.impor_id and i.keadaan = 'tersimpan')))`,
)
