export * from '@/lib/label-peta/bidang'
