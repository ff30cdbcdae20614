export * from '@/lib/label-peta/lebar-teks'
