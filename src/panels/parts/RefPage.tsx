import { FINE } from '#/lib/formatNumber.ts'
import { Term } from '#/ui/Term.tsx'
import { useContenu } from './useContenu.ts'

export type RefPageProps = {
  /** Page of the memento; null for a statement that comes from elsewhere. */
  page: number | null
  source?: string | undefined
}

/** « p. 6 » after a statement; opens which page that is, of which document. Nothing without provenance. */
export function RefPage({ page, source }: RefPageProps) {
  if (page === null) return source ? <SourceSeule source={source} /> : null
  return (
    <Term
      variant="page"
      name={`Source${FINE}: mémento, page ${page}`}
      label={`Page ${page} du mémento`}
      body={<NotePage page={page} source={source} />}
    >
      p.{FINE}
      {page}
    </Term>
  )
}

function SourceSeule({ source }: { source: string }) {
  return (
    <Term
      variant="page"
      name={`Source${FINE}: ${source}`}
      label="Source hors du mémento"
      body={<p>{source}. Cette information ne vient pas du mémento.</p>}
    >
      source
    </Term>
  )
}

function NotePage({ page, source }: { page: number; source?: string | undefined }) {
  const memento = useContenu('memento')
  if (memento.status !== 'ready') return <p>Mémento, page {page}.</p>
  const { titre, annee, editeurs, pagination, pages } = memento.value
  const found = pages.find((one) => one.page === page)
  return (
    <>
      <p>
        <strong>Page {page}</strong>
        {found ? `${FINE}: ${found.titre}.` : '.'}
      </p>
      <p>
        «{FINE}
        {titre}
        {FINE}», {editeurs.join(', ')}, {annee}. {pagination}
      </p>
      {source ? (
        <p>
          Aussi{FINE}: {source}.
        </p>
      ) : null}
    </>
  )
}
