import { request } from 'node:http'
import { inject } from 'vitest'

interface Jawaban {
  status: number
  tajuk: Record<string, string | string[] | undefined>
  isi: string
}

/** A request with the path exactly as written: no client tidies `//`, `\` or `%2F`. Redirects are not followed. */
export function loadKasar(
  jalur: string,
  tajuk: Record<string, string> = {},
  { cara = 'GET', isi }: { cara?: string; isi?: string } = {},
): Promise<Jawaban> {
  const { hostname, port } = new URL(inject('tujuan').alamat)
  return new Promise((selesai, gagal) => {
    const permintaan = request({ hostname, port, path: jalur, method: cara, headers: tajuk }, (jawaban) => {
      const potongan: Buffer[] = []
      jawaban.on('data', (p) => potongan.push(p))
      jawaban.on('error', gagal)
      jawaban.on('end', () =>
        selesai({
          status: jawaban.statusCode ?? 0,
          tajuk: jawaban.headers,
          isi: Buffer.concat(potongan).toString('utf8'),
        }),
      )
    })
    permintaan.on('error', gagal)
    permintaan.end(isi)
  })
}
