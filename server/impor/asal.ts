/** Whether a form was sent from another site: the browser says so in `Origin`. */
export function isDariSitusLain(request: Request): boolean {
  const asal = request.headers.get('origin')
  const tuan = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return asal !== null && (!URL.canParse(asal) || new URL(asal).host !== tuan)
}
