export * from '@/lib/format-target'
