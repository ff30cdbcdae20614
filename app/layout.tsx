import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import './gaya.css'
import { namaAplikasi, namaKabupaten } from '@/lib/identitas'

const huruf = localFont({
  src: './fonts/plus-jakarta-sans-latin.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--huruf',
  fallback: ['system-ui', 'Segoe UI', 'Roboto', 'sans-serif'],
})

export const metadata: Metadata = {
  title: { default: namaAplikasi, template: `%s · ${namaAplikasi}` },
  description: `Pemantauan posyandu Kabupaten ${namaKabupaten}.`,
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#18211f' },
  ],
}

export default function TataLetakAkar({ children }: { children: ReactNode }) {
  return (
    // The row of pins marks <html> before React looks at it (components/sematan).
    <html lang="id" className={huruf.variable} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
