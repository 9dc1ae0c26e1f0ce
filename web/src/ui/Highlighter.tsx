import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react'
import { type Mark, segments } from './marks.ts'
import './highlighter.css'

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'ref'> {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is marked, with the number it has in the list below. */
  marks: readonly Mark[]
  /** Colour of the frame. */
  level?: 'ok' | 'warn' | 'stop' | undefined
  field: RefObject<HTMLTextAreaElement | null>
}

/** A native text field with a layer of marks behind it: spelling, dictation, undo and screen readers work as always. */
export function Highlighter({ label, value, onChange, marks, level, field, ...rest }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (layer.current && field.current) layer.current.scrollTop = field.current.scrollTop
  }
  useLayoutEffect(follow)
  return (
    <div className={`hl ${level ?? ''}`}>
      <div className="hl-layer" ref={layer} aria-hidden="true">
        {segments(value, marks).map((piece) =>
          piece.number === undefined ? (
            <span key={piece.start}>{piece.text}</span>
          ) : (
            <mark key={piece.start} data-number={piece.number}>
              {piece.text}
            </mark>
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onScroll={follow}
        {...rest}
      />
    </div>
  )
}
