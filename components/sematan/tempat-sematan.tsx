import type { Bulan } from '@/lib/periode'
import { SKRIP_SEMATAN } from '@/lib/sematan-peramban'
import { BarisSematan } from './baris-sematan'

/** The row of pins. Its place is kept free before it is drawn: a script inside markup that React leaves alone runs as the page is read. */
export function TempatSematan({ bulan }: { bulan: Bulan }) {
  return (
    <>
      <div
        hidden
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; React complains of a script of its own on error pages
        dangerouslySetInnerHTML={{ __html: `<script>${SKRIP_SEMATAN}</script>` }}
      />
      <BarisSematan bulan={bulan} />
    </>
  )
}
