import { type ComponentProps, useId } from 'react'
import gaya from './isian-teks.module.css'

/** Field of several lines with label and help tied to it. */
export function IsianTeks({
  label,
  bantuan,
  ...sisa
}: { label: string; bantuan?: string } & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <div className={gaya.isian}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} aria-describedby={bantuan ? `${id}-bantuan` : undefined} {...sisa} />
      {bantuan ? <p id={`${id}-bantuan`}>{bantuan}</p> : null}
    </div>
  )
}
