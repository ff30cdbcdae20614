export * from '@/lib/label-peta/label'
