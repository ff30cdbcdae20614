'use client'

import { useEffect, useRef } from 'react'

/** Brings the tab of this page into sight in a row that scrolls sideways; without JavaScript the row starts at its first tab. */
export function TampakkanTab() {
  const tanda = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const baris = tanda.current?.parentElement?.querySelector('ul')
    const tab = baris?.querySelector<HTMLElement>('[aria-current]')
    if (!baris || !tab) return
    baris.scrollLeft = tab.offsetLeft - (baris.clientWidth - tab.offsetWidth) / 2
  }, [])
  return <span ref={tanda} hidden />
}
