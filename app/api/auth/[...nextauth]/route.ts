export { jawabCsrf as GET, jawabFormulir as POST } from '@/server/sesi/auth'
