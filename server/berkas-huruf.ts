import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'node_modules/@expo-google-fonts/plus-jakarta-sans'
const TEBAL = { 500: '500Medium', 700: '700Bold', 800: '800ExtraBold' } as const

/** Plus Jakarta Sans (OFL) as static TTF by weight: what PDF and PNG writers read. */
export type HurufBerkas = Readonly<Record<keyof typeof TEBAL, Uint8Array>>

/** Files of the font from the root of the project, in the order of their weights. */
export function listBerkasHuruf(): string[] {
  return Object.values(TEBAL).map((nama) => `${FOLDER}/${nama}/PlusJakartaSans_${nama}.ttf`)
}

let huruf: Promise<HurufBerkas> | null = null

/** The font read once per process. */
export function loadHurufBerkas(): Promise<HurufBerkas> {
  huruf ??= Promise.all(listBerkasHuruf().map((b) => readFile(join(process.cwd(), b)))).then(
    ([sedang, tebal, tebalSekali]) =>
      ({ 500: sedang, 700: tebal, 800: tebalSekali }) as unknown as HurufBerkas,
  )
  return huruf
}
