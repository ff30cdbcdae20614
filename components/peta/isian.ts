export * from '@/indikator/isian'
