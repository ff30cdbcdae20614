/** As far as the worker uses them: TypeScript cannot hold the worlds of pages and of workers at once. */
export interface Kejadian extends Event {
  waitUntil(kerja: Promise<unknown>): void
}

export interface KejadianPesan extends Kejadian {
  data: unknown
  ports: readonly MessagePort[]
  source: { url: string } | null
}

interface Dunia {
  location: Location
  cookieStore?: { get(nama: string): Promise<{ value?: string } | null> }
  addEventListener(jenis: 'message', lakukan: (k: KejadianPesan) => void): void
  addEventListener(jenis: 'sync', lakukan: (k: Kejadian & { tag: string }) => void): void
}

export const dunia = globalThis as unknown as Dunia
