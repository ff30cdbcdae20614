'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

const TAMPAK_MS = 3200

/** Whether the control bar shows: for a moment after the mouse moved or something happened, until it is sent away. */
export function usePakaiBilah() {
  const [tampak, setTampak] = useState(true)
  const tunda = useRef<ReturnType<typeof setTimeout>>(undefined)
  const bilah = useCallback((cara: 'tampil' | 'alih' | 'sembunyi') => {
    clearTimeout(tunda.current)
    setTampak((lama) => (cara === 'alih' ? !lama : cara === 'tampil'))
    if (cara !== 'sembunyi') tunda.current = setTimeout(() => setTampak(false), TAMPAK_MS)
  }, [])
  useEffect(() => {
    bilah('tampil')
    return () => clearTimeout(tunda.current)
  }, [bilah])
  return { tampak, bilah }
}
