export * from '@/indikator/kata-status'
