export * from '@/indikator/warna-isian'
