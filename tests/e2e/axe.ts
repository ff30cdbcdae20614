import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const berkas = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Pelanggaran {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** What axe finds on the page as it is, one line per node. */
export async function listPelanggaran(p: Page): Promise<string[]> {
  if (!(await p.evaluate(() => 'axe' in window))) await p.addScriptTag({ path: berkas })
  const pelanggaran = await p.evaluate(async (): Promise<Pelanggaran[]> => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Pelanggaran[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }))
  })
  return pelanggaran.flatMap(({ id, nodes }) =>
    nodes.map((n) => `${id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 260)}`),
  )
}
