import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Response,
} from 'playwright'
import { expect as expectDasar } from 'playwright/test'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { type Akun, createSesi } from './sesi'

const TUNGGU_MS = 15_000

/** Playwright's: it waits for what it expects. */
export const expect = expectDasar.configure({ timeout: TUNGGU_MS })

export const UKURAN = {
  ponsel: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  proyektor: { width: 1920, height: 1080 },
} as const

interface Pilihan {
  /** Signed in as this sample account; left out: nobody. */
  akun?: Akun
  ukuran?: keyof typeof UKURAN | { width: number; height: number }
  /** False: JavaScript is off. */
  js?: boolean
  /** Complaints of the console that the test provokes. */
  boleh?: RegExp
  tajuk?: Record<string, string>
  /** A touch screen. */
  sentuh?: boolean
  /** Base address; that of the shared server when left out. */
  alamat?: string
}

interface Peramban {
  browser: Browser
  /** A page in a context of its own. Closed, and asked for complaints, after the test. */
  createHalaman(pilihan?: Pilihan): Promise<Page>
}

/** What a development server may be told of, which has no built worker for the hall; one that the tests started may not. */
export const BOLEH_TANPA_PEKERJA = inject('milikSendiri') ? undefined : /fetching the script/

/** Chromium's sandbox does not work as root or in most containers; only our own pages are opened. */
const ARGUMEN = ['--no-sandbox', '--disable-dev-shm-usage']

// Chromium says it for every page that the server answers with 4xx or 5xx; the tests look at the status themselves.
const KABAR_STATUS = /^Failed to load resource: the server responded with a status of [45]\d\d/
const KABAR_PENGEMBANGAN = /\[HMR\]|Fast Refresh|webpack-hmr/

function amati(konteks: BrowserContext, asal: string, boleh: RegExp | undefined, keluhan: string[]) {
  const catat = (kalimat: string, alamat: string) => {
    if (!boleh?.test(kalimat) && !KABAR_PENGEMBANGAN.test(kalimat)) keluhan.push(`${kalimat} (${alamat})`)
  }
  konteks.on('console', (k) => {
    if (k.type() !== 'error') return
    const halaman = k.page()?.url() ?? ''
    // The page asked for itself may be 404; a script or picture of it may not.
    if (KABAR_STATUS.test(k.text()) && k.location().url === halaman) return
    catat(`console.error: ${k.text()} ${k.location().url}`, halaman)
  })
  konteks.on('weberror', (g) => catat(`pageerror: ${g.error()}`, g.page()?.url() ?? ''))
  konteks.on('request', (p) => {
    const u = new URL(p.url())
    if (/^https?:$|^wss?:$/.test(u.protocol) && u.host !== asal) {
      keluhan.push(`request to another host: ${p.url()}`)
    }
  })
}

/** Chromium for one test file. A console error, an exception or a request to another host fails the test that was running. */
export function createPeramban(argumen: readonly string[] = []): Peramban {
  const { peramban, alamat: alamatBaku } = inject('tujuan')
  const konteks: BrowserContext[] = []
  const keluhan: string[] = []
  const sesi = new Map<string, ReturnType<typeof createSesi>>()
  const getKuki = async (akun: Akun, alamat: string) => {
    const kunci = `${akun} ${alamat}`
    const ada = sesi.get(kunci) ?? createSesi(akun, { alamat })
    sesi.set(kunci, ada)
    return (await ada).kuki
  }
  const hasil = {
    async createHalaman({
      akun,
      ukuran = 'laptop',
      js = true,
      boleh,
      tajuk,
      sentuh = false,
      alamat = alamatBaku,
    }: Pilihan = {}) {
      const pilihan: BrowserContextOptions = {
        baseURL: alamat,
        viewport: typeof ukuran === 'string' ? UKURAN[ukuran] : ukuran,
        javaScriptEnabled: js,
        locale: 'id-ID',
        reducedMotion: 'reduce',
        hasTouch: sentuh,
      }
      if (tajuk) pilihan.extraHTTPHeaders = tajuk
      const k = await hasil.browser.newContext(pilihan)
      k.setDefaultTimeout(TUNGGU_MS)
      konteks.push(k)
      amati(k, new URL(alamat).host, boleh, keluhan)
      if (akun) await k.addCookies(await getKuki(akun, alamat))
      return k.newPage()
    },
  } as Peramban
  beforeAll(async () => {
    hasil.browser = await chromium.launch({ executablePath: peramban, args: [...ARGUMEN, ...argumen] })
  })
  afterEach(async () => {
    await Promise.all(konteks.splice(0).map((k) => k.close()))
    const kini = keluhan.splice(0)
    if (kini.length > 0) throw new Error(kini.join('\n'))
  })
  afterAll(() => hasil.browser?.close())
  return hasil
}

/** The sentence that a page warns with; Next's own announcer has the same role. */
export function getPeringatan(halaman: Page | Locator): Locator {
  return halaman.locator('[role=alert]:not(#__next-route-announcer__)')
}

/** Opens an address and insists on its status, so that an error page is never tested by mistake. */
export async function requireHalaman(halaman: Page, jalur: string, status = 200): Promise<Response> {
  const jawaban = await halaman.goto(jalur)
  if (!jawaban) throw new Error(`${jalur}: no answer`)
  if (jawaban.status() !== status) throw new Error(`${jalur}: ${jawaban.status()} instead of ${status}`)
  return jawaban
}
