export * from '@/indikator/skala-kelas'
