import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'

const PENGAMAT = `
  window.ukur = { lcp: 0, tbt: 0 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) ukur.lcp = e.startTime }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) ukur.tbt += Math.max(0, e.duration - 50) }).observe({ type: 'longtask', buffered: true });
`
/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip. */
const LAMBAT = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
  latency: 150,
}

/** Starts the browser and signs a sample account in; the cookies are for plain requests. */
export async function openSesi(peramban: string, alamat: string, akun: string) {
  const browser = await chromium.launch({
    executablePath: peramban,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })
  const konteks = await browser.newContext()
  const page = await konteks.newPage()
  await page.goto(`${alamat}/masuk`)
  await Promise.all([
    page.waitForURL((u) => !u.pathname.startsWith('/masuk')),
    page.locator(`button[name=namaMasuk][value="${akun}"]`).click(),
  ])
  const kuki = (await konteks.cookies()).map((k) => `${k.name}=${k.value}`).join('; ')
  const simpanan = await konteks.storageState()
  await konteks.close()
  return { browser, kuki, simpanan }
}

type Simpanan = Awaited<ReturnType<BrowserContext['storageState']>>

async function hitungByte(page: Page, alamat: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let byte = 0
  cdp.on('Network.loadingFinished', (e) => {
    byte += e.encodedDataLength
  })
  await page.goto(alamat, { waitUntil: 'networkidle' })
  await cdp.detach()
  return byte
}

/** Bytes on the wire of a first visit (cold cache) and of a second one in the same browser. */
export async function ukurByte(browser: Browser, simpanan: Simpanan, alamat: string) {
  const konteks = await browser.newContext({ storageState: simpanan, viewport: { width: 1366, height: 768 } })
  const page = await konteks.newPage()
  const pertama = await hitungByte(page, alamat)
  await page.goto('about:blank')
  const kedua = await hitungByte(page, alamat)
  await konteks.close()
  return { pertama, kedua }
}

/** Largest contentful paint and total blocking time in ms under slow 4G with the processor slowed four times. */
export async function ukurLambat(browser: Browser, simpanan: Simpanan, alamat: string) {
  const konteks = await browser.newContext({ storageState: simpanan, viewport: { width: 390, height: 844 } })
  const page = await konteks.newPage()
  await page.addInitScript(PENGAMAT)
  const cdp = await konteks.newCDPSession(page)
  await cdp.send('Network.emulateNetworkConditions', LAMBAT)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(alamat, { waitUntil: 'networkidle' })
  const hasil = await page.evaluate('window.ukur')
  await konteks.close()
  return hasil as { lcp: number; tbt: number }
}
