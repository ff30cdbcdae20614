import { type Browser, chromium } from 'playwright'
import { inject } from 'vitest'

/** Chromium for one test file; close it in afterAll. Pages made from it take addresses like `/masuk`. */
export async function openPeramban(): Promise<{ browser: Browser; alamat: string }> {
  const { peramban, alamat } = inject('tujuan')
  // Chromium's sandbox does not work as root or in most containers; only our own pages are opened.
  const browser = await chromium.launch({
    executablePath: peramban,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  return { browser, alamat }
}
