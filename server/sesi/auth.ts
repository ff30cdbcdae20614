import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { formatMasuk, parseKe } from './ke'
import { getOpsiAuth } from './opsi'
import { HAPUS_TANDA } from './tanda-akun'

/** Path of next-auth: `[action, provider]`. */
export interface KonteksAuth {
  params: Promise<{ nextauth: string[] }>
}

const BYTE_MAKS = 10_000

function jawab(status: number, kalimat: string): Response {
  return new Response(kalimat, { status })
}

function alihkan(dari: Response, ke: string): Response {
  const headers = new Headers(dari.headers)
  // Relative: right under every name by which this server is reached.
  headers.set('Location', ke)
  headers.set('Cache-Control', 'no-store')
  return new Response(null, { status: 303, headers })
}

async function teruskan(request: NextRequest, konteks: KonteksAuth): Promise<Response> {
  return (await NextAuth(request, konteks, getOpsiAuth())) as Response
}

/** The only question that next-auth answers here: the token that a sign-in form must carry. */
export async function jawabCsrf(request: NextRequest, konteks: KonteksAuth): Promise<Response> {
  const { nextauth } = await konteks.params
  if (nextauth.join('/') !== 'csrf') return jawab(404, 'Halaman tidak ditemukan.')
  return teruskan(request, konteks)
}

/** Sign-in and sign-out by a plain form; always answers with a redirect to a page that says how it went. */
export async function jawabFormulir(request: NextRequest, konteks: KonteksAuth): Promise<Response> {
  const { nextauth } = await konteks.params
  const tindakan = nextauth.join('/')
  if (tindakan !== 'callback/credentials' && tindakan !== 'signout')
    return jawab(404, 'Halaman tidak ditemukan.')
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return jawab(415, 'Kirim sebagai formulir.')
  }
  const isi = await request.text()
  if (isi.length > BYTE_MAKS) return jawab(413, 'Isian terlalu panjang.')
  const salinan = new NextRequest(request.url, { method: 'POST', headers: request.headers, body: isi })
  const jawaban = await teruskan(salinan, konteks)
  const tujuan = new URL(jawaban.headers.get('Location') ?? '/api/auth/error', 'http://sini')
  if (tindakan === 'signout') return jawabKeluar(jawaban, tujuan)
  return jawabMasuk(jawaban, tujuan, parseKe(new URLSearchParams(isi).get('ke')))
}

function jawabKeluar(jawaban: Response, tujuan: URL): Response {
  if (tujuan.searchParams.has('csrf')) return alihkan(jawaban, '/akun?galat=kedaluwarsa')
  const keluar = alihkan(jawaban, '/masuk?pesan=keluar')
  // The pages of the one who leaves must not come back with the next one's back button.
  keluar.headers.set('Clear-Site-Data', '"cache"')
  keluar.headers.append('Set-Cookie', HAPUS_TANDA)
  return keluar
}

function jawabMasuk(jawaban: Response, tujuan: URL, ke: string): Response {
  if (!tujuan.pathname.startsWith('/api/auth')) {
    const masuk = alihkan(jawaban, ke)
    // Meetings that this browser keeps for another account stay closed from now on.
    masuk.headers.append('Set-Cookie', HAPUS_TANDA)
    return masuk
  }
  if (tujuan.searchParams.has('csrf')) return alihkan(jawaban, formatMasuk(ke, { galat: 'kedaluwarsa' }))
  const galat = tujuan.searchParams.get('error') ?? ''
  const dikenal = /^(?:salah|dikunci|contoh-habis|tunggu-\d{1,3})$/.test(galat)
  return alihkan(jawaban, formatMasuk(ke, { galat: dikenal ? galat : 'gangguan' }))
}
