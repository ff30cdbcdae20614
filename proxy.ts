import { type NextRequest, NextResponse } from 'next/server'
import { KUKI_AKUN } from '@/lib/akun-peramban'
import { env, kukiAman } from '@/lib/env'
import { log } from '@/lib/log'
import { getBulanDari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { createCsrf, parseCsrf } from '@/server/sesi/csrf'
import { getTujuan, isJalurBiasa, isJalurSegel } from '@/server/sesi/jalur'
import { formatMasuk, parseKe } from '@/server/sesi/ke'
import { getKunciDariTajuk } from '@/server/sesi/kunci'
import { getPenggunaDariKuki, type PenggunaSesi } from '@/server/sesi/pengguna'
import { getSebab } from '@/server/sesi/sebab'
import { createSegel, getAkar } from '@/server/sesi/segel'
import { getKeadaanSinggah } from '@/server/sesi/singgahan'
import { createTandaAkun, saveTandaAkun } from '@/server/sesi/tanda-akun'
import { KUKI_CSRF, KUKI_SESI, parseToken } from '@/server/sesi/token'

export const config = { matcher: ['/((?!_next/static/).*)'] }

const TERBUKA =
  /^\/(?:favicon\.ico|icon\.svg|apple-icon\.png|robots\.txt|manifest\.webmanifest|rapat\/pekerja\.js|api\/health|api\/auth\/.+)$/
/** Links of screens: the token in the address is looked at behind (getLayarPermintaan). */
const LAYAR = /^\/l\/[\w-]{1,100}(?:\/(?:versi|peta\/[\w-]{1,40}))?$/
const ALAT_PENGEMBANGAN = /^\/(?:_next|__nextjs)/

/**
 * Stands before every request but the built files: no session, no page. Chooses the prerendered page of the
 * session's scope and the data's version (docs/keputusan/0004). Pages and handlers check again by themselves.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  try {
    return await arahkan(request)
  } catch (galat) {
    log('galat', 'gerbang', { sebab: getSebab(galat) })
    return jawabGangguan(request)
  }
}

/** The error form that the API promises (`server/api/skema.ts`). */
const createGalat = (kode: string, pesan: string) => ({ galat: { kode, pesan, rincian: [] } })

async function arahkan(request: NextRequest): Promise<Response> {
  const jalur = request.nextUrl.pathname
  if (env.NODE_ENV === 'development' && ALAT_PENGEMBANGAN.test(jalur)) return NextResponse.next()
  if (isJalurSegel(jalur) || !isJalurBiasa(jalur) || jalur.startsWith('/_next')) {
    return new Response('Halaman tidak ditemukan.', { status: 404 })
  }
  if (TERBUKA.test(jalur) || LAYAR.test(jalur)) return NextResponse.next()
  if (jalur === '/gangguan') return NextResponse.redirect(new URL('/', request.url))
  if (jalur === '/masuk') return jawabMasuk(request)
  if (jalur.startsWith('/api/')) return jawabApi(request)
  const pengguna = await getPenggunaDariKuki(request.cookies.get(KUKI_SESI)?.value)
  if (!pengguna) return mintaMasuk(request)
  return pilihHalaman(request, pengguna)
}

async function pilihHalaman(request: NextRequest, pengguna: PenggunaSesi): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl
  if (pathname.startsWith('/geo/')) {
    return NextResponse.next({ headers: { 'Cache-Control': 'private, max-age=3600' } })
  }
  const akar = getAkar(pengguna)
  const { versi, bulanUtama, bulanAwal, bulanAkhir } = await getKeadaanSinggah()
  const kini = getBulanDari(getHariIni())
  const kodeKecamatan = akar === env.KABUPATEN ? null : akar
  const tujuan = getTujuan(pathname, searchParams, {
    bulanUtama: bulanUtama ?? kini,
    bulanAwal: bulanAwal ?? kini,
    bulanAkhir: bulanAkhir ?? kini,
    kodeKecamatan,
  })
  if (tujuan.jenis === 'sendiri') {
    return pathname.startsWith('/rapat/') ? tandai(request, lanjut(request)) : lanjut(request)
  }
  if (tujuan.jenis === 'alih') return NextResponse.redirect(new URL(tujuan.ke, request.url))
  if (tujuan.jenis === 'tidak-ada') {
    return NextResponse.rewrite(new URL('/tidak-ada', request.url), { status: 404 })
  }
  if (akar === null) return NextResponse.redirect(new URL('/akun', request.url))
  const segel = createSegel({ peran: pengguna.peran, akar, versi })
  // The answer belongs to this session: the browser may keep it, but must ask again; nobody else may.
  return NextResponse.rewrite(new URL(`/s/${segel}/${tujuan.bulan}/${tujuan.jalur}`, request.url), {
    headers: { 'Cache-Control': 'private, no-cache' },
  })
}

/** To the page, with the cookie against forged forms that sign-in and sign-out need. */
function lanjut(request: NextRequest): NextResponse {
  const jawaban = NextResponse.next()
  if (parseCsrf(request.cookies.get(KUKI_CSRF)?.value) === null) {
    jawaban.cookies.set(KUKI_CSRF, createCsrf(), {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: kukiAman,
    })
  }
  return jawaban
}

/** Before a meeting: from here on this browser may keep what this account opens (docs/keputusan/0018). */
async function tandai(request: NextRequest, jawaban: NextResponse): Promise<NextResponse> {
  const token = await parseToken(request.cookies.get(KUKI_SESI)?.value)
  return token ? saveTandaAkun(jawaban, createTandaAkun(token)) : jawaban
}

/**
 * Without a session. One that only ran out leaves the browser its meeting; one that was ended (signed out everywhere,
 * locked, another password) takes it away.
 */
async function cabutTanda(request: NextRequest, jawaban: NextResponse): Promise<NextResponse> {
  if (!request.cookies.has(KUKI_AKUN)) return jawaban
  const diakhiri = await parseToken(request.cookies.get(KUKI_SESI)?.value)
  return diakhiri ? saveTandaAkun(jawaban, null) : jawaban
}

async function jawabMasuk(request: NextRequest): Promise<Response> {
  // With the database away the form still shows, and says so when it is sent.
  const sudah = await getPenggunaDariKuki(request.cookies.get(KUKI_SESI)?.value).catch(() => undefined)
  if (sudah === undefined) return lanjut(request)
  if (sudah === null) return cabutTanda(request, lanjut(request))
  return NextResponse.redirect(new URL(parseKe(request.nextUrl.searchParams.get('ke')), request.url), 303)
}

async function jawabApi(request: NextRequest): Promise<Response> {
  const tajuk = request.headers.get('authorization')
  const masuk = tajuk
    ? await getKunciDariTajuk(tajuk)
    : await getPenggunaDariKuki(request.cookies.get(KUKI_SESI)?.value)
  if (masuk) return NextResponse.next()
  const galat = 'Perlu masuk, atau kunci API yang berlaku pada tajuk Authorization: Bearer.'
  return Response.json(createGalat('belum-masuk', galat), {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer' },
  })
}

async function mintaMasuk(request: NextRequest): Promise<Response> {
  const berakhir = request.cookies.has(KUKI_SESI) ? { pesan: 'berakhir' } : undefined
  const ke = formatMasuk(request.nextUrl.pathname + request.nextUrl.search, berakhir)
  // A Server Action called by script cannot follow a redirect to a page; this header is how Next itself answers it.
  if (request.headers.has('next-action')) {
    return new Response(null, {
      headers: { 'x-action-redirect': `${ke};push`, 'Content-Type': 'text/plain' },
    })
  }
  return cabutTanda(request, NextResponse.redirect(new URL(ke, request.url), 303))
}

function jawabGangguan(request: NextRequest): Response {
  const init = { status: 503, headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' } }
  const pesan = 'Basis data sedang tidak dapat dihubungi. Coba lagi sebentar lagi.'
  if (request.nextUrl.pathname.startsWith('/api/')) return Response.json(createGalat('gangguan', pesan), init)
  const baca = request.method === 'GET' || request.method === 'HEAD'
  if (!baca) return new Response(`${pesan} Kiriman Anda belum disimpan.`, init)
  return NextResponse.rewrite(new URL('/gangguan', request.url), init)
}
