import type { NextConfig } from 'next'

// Prerendered pages carry inline scripts without a nonce; everything else stays with this host.
const asalSendiri = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const keamanan = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(self)' },
]

const produksi = process.env.NODE_ENV === 'production'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['postgres', '@node-rs/argon2', '@e965/xlsx', '@resvg/resvg-js', 'pdfkit'],
  // Rendered pages live in memory only: their key carries the data version, so files would pile up.
  experimental: {
    isrFlushToDisk: false,
    // Boundaries of up to 25 MB (impor/batas/tipe.ts), spreadsheets of 20, with the frame of the form around them.
    proxyClientMaxBodySize: '26mb',
    serverActions: { bodySizeLimit: '26mb' },
  },
  cacheMaxMemorySize: 256 * 1024 * 1024,
  // Browsers ask for it by themselves on pages that come without an icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    {
      source: '/:path*',
      headers: produksi ? [...keamanan, { key: 'Content-Security-Policy', value: asalSendiri }] : keamanan,
    },
    // The address of a screen is its key.
    {
      source: '/l/:path*',
      headers: [
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
      ],
    },
  ],
}

export default config
