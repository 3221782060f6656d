import { createContext, type ReactNode, useContext, useId } from 'react'
import s from './Footnotes.module.css'
import { PopoverButton } from './PopoverButton.tsx'

/** One footnote of a sheet. */
export type Footnote = { id: string; title: string; body: ReactNode }

type FootnotesValue = { notes: readonly Footnote[]; prefix: string }

const FootnotesContext = createContext<FootnotesValue>({ notes: [], prefix: '' })

export type FootnotesProps = { notes: readonly Footnote[]; children: ReactNode }

/** Numbers the notes of a sheet: their order in `notes` is their number. */
export function Footnotes({ notes, children }: FootnotesProps) {
  const prefix = useId()
  return <FootnotesContext value={{ notes, prefix }}>{children}</FootnotesContext>
}

export type FootnoteMarkProps = {
  id: string /** What the figure is, for the name of the call. */
  of: string
}

/** The call: a superscript number that opens the note where one reads. Nothing when the note is unknown. */
export function FootnoteMark({ id, of }: FootnoteMarkProps) {
  const { notes } = useContext(FootnotesContext)
  const index = notes.findIndex((note) => note.id === id)
  const note = notes[index]
  if (!note) return null
  const name = `Note ${index + 1} : ${note.title}`
  return (
    <PopoverButton
      variant="mark"
      placement="bottom start"
      trigger={index + 1}
      triggerLabel={`Source, ${of} : note ${index + 1}`}
      label={name}
    >
      <p className={s['title']}>{note.title}</p>
      <div className={s['body']}>{note.body}</div>
    </PopoverButton>
  )
}

/** All the notes, at the foot of the sheet. */
export function FootnoteList({ title }: { title: string }) {
  const { notes, prefix } = useContext(FootnotesContext)
  if (notes.length === 0) return null
  const headingId = `${prefix}notes`
  return (
    <section aria-labelledby={headingId} className={s['list']}>
      <h3 id={headingId} className={s['heading']}>
        {title}
      </h3>
      <ol>
        {notes.map((note, index) => (
          <li key={note.id} className={s['item']}>
            <span className={s['number']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <span className={s['title']}>{note.title}.</span> {note.body}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
