/** Cookie that scripts may read: this browser's reader has pins, so the row for them is kept free before they come. Holds nothing else. */
export const KUKI_SEMATAN = 'dasbor-sematan'

const UMUR_DETIK = 365 * 24 * 60 * 60

/** `Set-Cookie` that notes whether there are pins. */
export function formatKukiSematan(ada: boolean): string {
  return `${KUKI_SEMATAN}=${ada ? 1 : ''}; Path=/; Max-Age=${ada ? UMUR_DETIK : 0}; SameSite=Lax`
}

/** Before the row of pins; holds no character that HTML escapes. Marks the document before it is drawn, so that nothing moves when the pins come. */
export const SKRIP_SEMATAN = `if(/(^|; )${KUKI_SEMATAN}=1/.test(document.cookie))document.documentElement.dataset.sematan=1`
