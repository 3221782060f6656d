import { type Modele, modeleSchema } from '#/domain/content/modele.ts'
import { type Monographie, monographieSchema } from '#/domain/content/monographie.ts'
import type { Finding, Result } from '#/domain/finding.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { type ContenuUnique, FICHIERS_UNIQUES, type FichierUnique } from './fichiers.ts'
import { missingFinding, parseContent } from './parseContent.ts'

type Loader = () => Promise<string>

// One chunk per file, fetched when a view asks for it. Raw text: see identites.ts.
const UNIQUES = import.meta.glob<string>('/data/*.json', { query: '?raw', import: 'default' })
const MONOGRAPHIES = import.meta.glob<string>('/data/monographies/*.json', {
  query: '?raw',
  import: 'default',
})

const MODELES = import.meta.glob<string>('/data/sequences/*.json', {
  query: '?raw',
  import: 'default',
})

const cache = new Map<string, Promise<Result<unknown>>>()

/** Reads a file once; a failed fetch is not remembered, so that a retry can succeed. */
function loadOnce<T>(
  path: string,
  loader: Loader | undefined,
  parse: (fichier: string, text: string) => Result<T>,
): Promise<Result<T>> {
  const fichier = path.replace(/^\//, '')
  if (loader === undefined) {
    return Promise.resolve({ ok: false, findings: [missingFinding(fichier)] })
  }
  const known = cache.get(path) as Promise<Result<T>> | undefined
  if (known !== undefined) return known
  const reading = loader().then(
    (text) => parse(fichier, text),
    (): Result<T> => {
      cache.delete(path)
      return { ok: false, findings: [fetchFinding(fichier)] }
    },
  )
  cache.set(path, reading)
  return reading
}

function fetchFinding(fichier: string): Finding {
  return {
    code: 'contenu-injoignable',
    gravite: 'error',
    message: `${fichier} n’a pas pu être chargé ; vérifiez la connexion, puis réessayez.`,
    lieu: fichier,
  }
}

/**
 * Reads one single file of `data/`: `loadContenu('liens')`, `loadContenu('glossaire')`…
 * Same promise on every call. Never rejects.
 */
export function loadContenu<F extends FichierUnique>(nom: F): Promise<Result<ContenuUnique<F>>> {
  const path = `/data/${nom}.json`
  return loadOnce(
    path,
    UNIQUES[path],
    (fichier, text) =>
      // The table pairs each name with its schema; TypeScript loses the pair on a generic key.
      parseContent(fichier, text, FICHIERS_UNIQUES[nom] as never) as Result<ContenuUnique<F>>,
  )
}

/** Ids of the territories that have a monograph, known without loading any. */
export function monographieIds(): TerritoireId[] {
  return Object.keys(MONOGRAPHIES).map(
    (path): TerritoireId => `pays:${path.replace(/^.*\//, '').replace(/\.json$/, '')}`,
  )
}

/** The monograph of a Pays; `null` when it has none (a new territory may come without). */
export function loadMonographie(id: TerritoireId): Promise<Result<Monographie | null>> {
  const path = `/data/monographies/${id.replace(/^pays:/, '')}.json`
  const loader = MONOGRAPHIES[path]
  if (loader === undefined) return Promise.resolve({ ok: true, value: null })
  return loadOnce(path, loader, (fichier, text) => parseContent(fichier, text, monographieSchema))
}

/** Every monograph that can be read, by id, and the findings of the others. */
export async function loadMonographies(): Promise<{
  monographies: Map<TerritoireId, Monographie>
  findings: Finding[]
}> {
  const results = await Promise.all(monographieIds().map(loadMonographie))
  const monographies = new Map<TerritoireId, Monographie>()
  const findings: Finding[] = []
  for (const result of results) {
    if (!result.ok) findings.push(...result.findings)
    else if (result.value !== null) monographies.set(result.value.id, result.value)
  }
  return { monographies, findings }
}

/** Words of one ready-made sequence. */
export function loadModele(id: string): Promise<Result<Modele>> {
  const path = `/data/sequences/${id}.json`
  return loadOnce(path, MODELES[path], (fichier, text) => parseContent(fichier, text, modeleSchema))
}
