import { createBerkas, type TugasBerkas } from './tugas'

process.on('message', (tugas: TugasBerkas) => {
  createBerkas(tugas).then(
    (isi) => process.send?.({ isi }),
    () => process.exit(1),
  )
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
