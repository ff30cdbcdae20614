import { type ComponentProps, type ReactNode, useId } from 'react'
import gaya from './isian.module.css'
import { Tanda } from './tanda'

interface Rupa {
  label: ReactNode
  bantuan?: ReactNode
  /** What is wrong with the value, as a sentence. */
  galat?: string | null
}

function Bungkus({ id, label, bantuan, galat, children }: Rupa & { id: string; children: ReactNode }) {
  return (
    <div className={gaya.isian}>
      <label className={gaya.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {bantuan ? (
        <p id={`${id}-bantuan`} className={gaya.bantuan}>
          {bantuan}
        </p>
      ) : null}
      {galat ? (
        <p id={`${id}-galat`} className={gaya.galat}>
          <Tanda bentuk="buruk" />
          {galat}
        </p>
      ) : null}
    </div>
  )
}

function getAtribut(id: string, { bantuan, galat }: Omit<Rupa, 'label'>) {
  return {
    id,
    className: gaya.kotak,
    'aria-invalid': galat ? true : undefined,
    'aria-describedby':
      [bantuan && `${id}-bantuan`, galat && `${id}-galat`].filter(Boolean).join(' ') || undefined,
  } as const
}

/** Text field with label, help and error tied to it. */
export function Isian({
  label,
  bantuan,
  galat,
  ...sisa
}: Rupa & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <Bungkus id={id} label={label} bantuan={bantuan} galat={galat}>
      <input {...getAtribut(id, { bantuan, galat })} {...sisa} />
    </Bungkus>
  )
}

/** Drop-down with label, help and error tied to it; `children` are the options. */
export function IsianPilihan({
  label,
  bantuan,
  galat,
  ...sisa
}: Rupa & Omit<ComponentProps<'select'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <Bungkus id={id} label={label} bantuan={bantuan} galat={galat}>
      <select {...getAtribut(id, { bantuan, galat })} {...sisa} />
    </Bungkus>
  )
}

/** Field of several lines with label, help and error tied to it. */
export function IsianTeks({
  label,
  bantuan,
  galat,
  ...sisa
}: Rupa & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <Bungkus id={id} label={label} bantuan={bantuan} galat={galat}>
      <textarea {...getAtribut(id, { bantuan, galat })} {...sisa} />
    </Bungkus>
  )
}
