import { FINE } from '#/lib/formatNumber.ts'
import { enumerate } from '../parts/phraseCarte.ts'
import { useContenu } from '../parts/useContenu.ts'
import s from './Monographie.module.css'

/** Where all this comes from: the document, its authors, how its pages are counted. */
export function DocumentSource({ pages }: { pages: readonly number[] }) {
  const memento = useContenu('memento')
  if (pages.length === 0 || memento.status !== 'ready') return null
  const { titre, nature, annee, editeurs, auteurs, pagination } = memento.value
  return (
    <footer className={s['source']}>
      <p>
        D’après le {nature} «{FINE}
        {titre}
        {FINE}» ({enumerate(editeurs)}, {annee}), signé {enumerate(auteurs)}, pages{' '}
        {enumerate(pages.map(String))}. Les phrases sont les nôtres, les faits sont les siens.{' '}
        {pagination}
      </p>
    </footer>
  )
}
