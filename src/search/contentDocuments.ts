import type { NoeudId } from '#/domain/content/acteur.ts'
import { FINE } from '#/lib/formatNumber.ts'
import type { ContentDocument } from './contentIndex.ts'
import { documentsMonographie } from './documentsMonographie.ts'
import { documentsReseaux } from './documentsReseaux.ts'
import { documentsSavoirs } from './documentsSavoirs.ts'
import type { SourcesTexte } from './loadSources.ts'

/** Every text of `data/` as something that can be found, named and gone to. */
export function buildContentDocuments(sources: SourcesTexte): ContentDocument[] {
  const nomOf = names(sources)
  const brouillons = [
    ...documentsMonographie(sources),
    ...documentsReseaux(sources),
    ...documentsSavoirs(sources),
  ]
  const paysById = new Map(sources.pays.map((pays) => [pays.id, pays]))
  return brouillons.map(({ noeuds = [], mots = '', page = null, poids = 1, ...rest }, key) => {
    const pays = rest.id === null ? undefined : paysById.get(rest.id)
    return {
      ...rest,
      key,
      poids,
      detail: [pays?.nom, page === null ? '' : `p.${FINE}${page}`].filter(Boolean).join(' · '),
      mots: [
        mots,
        ...(pays ? [pays.nom, pays.nomCourt, ...pays.autresNoms] : []),
        ...noeuds.map(nomOf),
      ].join(' '),
    }
  })
}

/** Names of the ids met in the texts; an unknown one adds nothing. */
function names({ pays, clusters = [], acteurs = [] }: SourcesTexte): (id: NoeudId) => string {
  const noms = new Map<NoeudId, string>([
    ...pays.map((one): [NoeudId, string] => [one.id, one.nom]),
    ...clusters.map((one): [NoeudId, string] => [
      `cluster:${one.id}`,
      [one.nom, ...one.autresNoms].join(' '),
    ]),
    ...acteurs.map((one): [NoeudId, string] => [one.id, [one.nom, ...one.autresNoms].join(' ')]),
  ])
  return (id) => noms.get(id) ?? ''
}
