export * from '@/indikator/alasan'
