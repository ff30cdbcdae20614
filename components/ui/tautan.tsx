import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link inside the app that fetches nothing before it is followed: lines are slow, and a list of 237 desa must not ask for 237 pages. */
export function Tautan(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}
