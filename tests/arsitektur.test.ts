import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const AKAR = resolve(import.meta.dirname, '..')
const FOLDER = ['app', 'components', 'indikator', 'impor', 'laporan', 'server', 'db', 'lib']

/** Who may import whom; a folder may always import itself. */
const BOLEH: Record<string, string[]> = {
  lib: [],
  indikator: ['lib'],
  impor: ['indikator', 'lib'],
  laporan: ['indikator', 'lib'],
  components: ['indikator', 'lib'],
  db: ['impor', 'indikator', 'lib'],
  server: ['db', 'impor', 'laporan', 'indikator', 'lib'],
  app: ['components', 'server', 'impor', 'laporan', 'indikator', 'lib'],
}

interface Berkas {
  jalur: string
  folder: string
  isi: string
}

function listBerkas(folder: string): string[] {
  return readdirSync(join(AKAR, folder), { withFileTypes: true, recursive: true })
    .filter((b) => b.isFile() && /\.tsx?$/.test(b.name))
    .map((b) => relative(AKAR, join(b.parentPath ?? b.path, b.name)))
}

const semua: Berkas[] = [...FOLDER.flatMap(listBerkas), 'proxy.ts'].map((jalur) => ({
  jalur,
  folder: jalur === 'proxy.ts' ? 'app' : (jalur.split('/')[0] as string),
  isi: readFileSync(join(AKAR, jalur), 'utf8'),
}))
const sumber = semua.filter((b) => !b.jalur.includes('.test.'))

function listImpor(b: Berkas): { asal: string; hanyaTipe: boolean }[] {
  const pola =
    /(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...b.isi.matchAll(pola)].map((m) => ({ asal: (m[2] ?? m[3]) as string, hanyaTipe: Boolean(m[1]) }))
}

function getFolderTujuan(b: Berkas, asal: string): string | null {
  const jalur = asal.startsWith('@/')
    ? asal.slice(2)
    : asal.startsWith('.')
      ? relative(AKAR, resolve(AKAR, dirname(b.jalur), asal))
      : null
  const folder = jalur?.split('/')[0]
  return folder && FOLDER.includes(folder) ? folder : null
}

/** Lines outside of comments that match, as `file:line`. */
function cariPola(pola: RegExp, kecuali: (jalur: string) => boolean): string[] {
  return sumber.flatMap((b) =>
    kecuali(b.jalur)
      ? []
      : b.isi
          .split('\n')
          .flatMap((baris, n) =>
            !/^\s*(\*|\/\/|\/\*)/.test(baris) && pola.test(baris) ? [`${b.jalur}:${n + 1}`] : [],
          ),
  )
}

describe('architecture', () => {
  it('reads files at all', () => {
    expect(sumber.length).toBeGreaterThan(60)
  })

  it('lets each folder import only what stands below it', () => {
    const salah = sumber.flatMap((b) =>
      listImpor(b).flatMap(({ asal, hanyaTipe }) => {
        const tujuan = getFolderTujuan(b, asal)
        const boleh = !tujuan || tujuan === b.folder || BOLEH[b.folder]?.includes(tujuan)
        // Components may name the shape of what a loader or an action returns, never call it.
        return boleh || (b.folder === 'components' && tujuan === 'server' && hanyaTipe)
          ? []
          : [`${b.jalur} → ${asal}`]
      }),
    )
    expect(salah).toEqual([])
  })

  it.each([
    [
      'drizzle-orm and postgres only in db/',
      /from ['"](drizzle-orm|postgres)(\/|['"])/,
      (j: string) => j.startsWith('db/'),
    ],
    ['process.env only in lib/env.ts', /process\.env/, (j: string) => j === 'lib/env.ts'],
    [
      'number and date formats only in lib/',
      /new Intl\.|toLocale\w*String\(/,
      (j: string) => j.startsWith('lib/'),
    ],
    ['the clock only in lib/waktu.ts', /new Date\(\)|Date\.now\(\)/, (j: string) => j === 'lib/waktu.ts'],
    [
      'scope minted only in server/akses.ts',
      /as (unknown as )?Cakupan\b/,
      (j: string) => j === 'server/akses.ts',
    ],
    ['no randomness that a seed does not fix', /Math\.random\(/, () => false],
  ])('keeps %s', (_, pola, kecuali) => {
    expect(cariPola(pola, kecuali)).toEqual([])
  })

  it('keeps pages short and files readable', () => {
    const panjang = semua.flatMap((b) => {
      const baris = b.isi.trimEnd().split('\n').length
      const batas = b.jalur.endsWith('/page.tsx') ? 60 : 320
      return baris > batas ? [`${b.jalur}: ${baris}`] : []
    })
    expect(panjang).toEqual([])
  })

  it('guards every server action and API route', () => {
    const penjaga = /require\w+\(|getPengguna\w*\(|jawab(?:Api|Pelapor|BukuBulan)\(/
    const bebas = ['app/api/health/route.ts', 'app/api/auth/[...nextauth]/route.ts']
    const tanpa = sumber.filter(
      (b) =>
        (b.jalur.startsWith('server/actions/') || /^app\/api\/.*route\.ts$/.test(b.jalur)) &&
        !bebas.includes(b.jalur) &&
        !penjaga.test(b.isi),
    )
    expect(tanpa.map((b) => b.jalur)).toEqual([])
  })

  it('lets every prerendered page prove its scope from the seal', () => {
    const tanpa = sumber.filter(
      (b) => /^app\/s\/.*page\.tsx$/.test(b.jalur) && !b.isi.includes('requireCakupanSegel('),
    )
    expect(tanpa.map((b) => b.jalur)).toEqual([])
  })
})
