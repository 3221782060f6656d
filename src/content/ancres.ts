import type { Monographie, SectionMonographie } from '#/domain/content/monographie.ts'

/*
 * Marks: the short name of one statement inside its view. The address carries it
 * (`?ancre=actions-gtec`), search leads to it, the panel that shows the statement
 * wears it (panels/parts/Repere.tsx). Numbers count from 1.
 *
 * | view | marks |
 * |---|---|
 * | any side of a Pays | `haut` |
 * | monographie | `contexte` (a section), `contexte-2`, `actions-gtec`, `chiffre-…`, `forme-…` |
 * | clusters | `cluster-…`, `lien-…` |
 * | formes | `forme-…` |
 * | memento | `presentation-1`, `definition-…`, `chronologie-1`, `chiffre-…`, `enquete-…`, `constat-1`, `secteurs`, `enseignement-<id>-1`, `expert-<id>` and `expert-<id>-1`, `glossaire-…` |
 */

/** The top of a sheet, for a link that changes the territory but not the side. */
export const HAUT = 'haut'

export const ANCRES = {
  chiffre: (id: string) => `chiffre-${id}`,
  forme: (id: string) => `forme-${id}`,
  cluster: (id: string) => `cluster-${id}`,
  lien: (id: string) => `lien-${id}`,
  presentation: (index: number) => `presentation-${index + 1}`,
  definition: (id: string) => `definition-${id}`,
  chronologie: (index: number) => `chronologie-${index + 1}`,
  enquete: (id: string) => `enquete-${id}`,
  constat: (index: number) => `constat-${index + 1}`,
  secteurs: () => 'secteurs',
  enseignement: (id: string, index: number) => `enseignement-${id}-${index + 1}`,
  expert: (id: string) => `expert-${id}`,
  idee: (expert: string, index: number) => `expert-${expert}-${index + 1}`,
  glossaire: (id: string) => `glossaire-${id}`,
} as const satisfies Record<string, (id: never, index: never) => string>

/** Mark of one statement of a monograph: by its id when it has one, else by its rank. */
export function ancreEnonce(
  section: SectionMonographie,
  index: number,
  enonce: Monographie[SectionMonographie][number],
): string {
  return 'id' in enonce ? `${section}-${enonce.id}` : `${section}-${index + 1}`
}
