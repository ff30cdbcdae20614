import { inject } from 'vitest'

export type Akun = 'pimpinan' | 'dpmd' | 'tp' | 'kecamatan' | 'opd'

/** Password of all sample accounts; the sign-in page and the README show it. */
export const SANDI_CONTOH = 'posyandu-contoh'
/** Home of the sample account of role kecamatan. */
export const KECAMATAN_CONTOH = '64.02.06'

interface Kuki {
  name: string
  value: string
  url: string
}

interface Sesi {
  kuki: Kuki[]
  /** The same as the value of a `Cookie` header. */
  tajuk: string
}

interface Pilihan {
  alamat?: string
  sandi?: string
}

/** What `/api/auth/callback/credentials` answered: where to, and the cookies it set. */
export async function loadMasuk(
  namaMasuk: string,
  { alamat = inject('tujuan').alamat, sandi = SANDI_CONTOH }: Pilihan = {},
  tajuk: Record<string, string> = {},
): Promise<{ ke: string; kuki: Kuki[] }> {
  const formulir = await fetch(`${alamat}/masuk`)
  const csrf = /name="csrfToken" value="([^"]+)"/.exec(await formulir.text())?.[1]
  if (!csrf) throw new Error(`${alamat}/masuk has no form (${formulir.status})`)
  const bawaan = listKuki(formulir, alamat)
  const jawaban = await fetch(`${alamat}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...tajuk, cookie: formatKuki(bawaan) },
    body: new URLSearchParams({ csrfToken: csrf, namaMasuk, sandi, ke: '/' }),
  })
  await jawaban.arrayBuffer()
  return { ke: jawaban.headers.get('location') ?? '', kuki: [...bawaan, ...listKuki(jawaban, alamat)] }
}

/** A session without the form, for tests of what comes after signing in. Throws when it is refused. */
export async function createSesi(namaMasuk: string, pilihan: Pilihan = {}): Promise<Sesi> {
  const nama = namaMasuk.includes('.') ? namaMasuk : `contoh.${namaMasuk}`
  const { ke, kuki } = await loadMasuk(nama, pilihan)
  if (new URL(ke, 'http://x').pathname.startsWith('/masuk')) throw new Error(`${nama} may not sign in: ${ke}`)
  return { kuki, tajuk: formatKuki(kuki) }
}

function listKuki(jawaban: Response, url: string): Kuki[] {
  return jawaban.headers.getSetCookie().flatMap((baris) => {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(baris) ?? []
    return name && value ? [{ name, value, url }] : []
  })
}

function formatKuki(kuki: readonly Kuki[]): string {
  return [...new Map(kuki.map((k) => [k.name, k.value]))].map(([n, v]) => `${n}=${v}`).join('; ')
}
