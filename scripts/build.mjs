import { requireBangunan } from './siap/bangun.mjs'
import { jalankan } from './siap/jalankan.mjs'

await jalankan(requireBangunan)
