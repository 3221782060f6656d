import { ANCRES } from '#/content/ancres.ts'
import type { Acteur } from '#/domain/content/acteur.ts'
import type { Cluster } from '#/domain/content/cluster.ts'
import { LIBELLES_TYPE_LIEN, type Lien } from '#/domain/content/lien.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { Brouillon } from './brouillon.ts'
import type { SourcesTexte } from './loadSources.ts'

/** Clusters, partners, programmes, and the links between them. */
export function documentsReseaux(sources: SourcesTexte): Brouillon[] {
  const { clusters = [], acteurs = [], liens = [] } = sources
  return [
    ...clusters.map(cluster),
    // A programme known by its initials is found in the glossary already.
    ...acteurs
      .filter(({ nom, sigle }) => nom !== sigle)
      .map((acteur) => acteurDocument(acteur, sources)),
    ...liens.map((lien) => ({
      ...placeOf(lien, sources),
      titre: LIBELLES_TYPE_LIEN[lien.type],
      texte: lien.phrase,
      noeuds: [lien.de, lien.vers],
      page: lien.page,
      poids: 0.7,
    })),
  ]
}

function cluster(one: Cluster): Brouillon {
  return {
    id: one.pays[0] ?? null,
    vue: one.pays.length === 0 ? 'liens' : 'clusters',
    ancre: ANCRES.cluster(one.id),
    titre: one.nom,
    texte: [
      one.resume,
      one.filiere ?? '',
      ...one.notes,
      ...one.perimetres.map(({ motif }) => motif),
    ].join(' '),
    mots: one.autresNoms.join(' '),
    page: one.pages[0] ?? null,
    poids: 1.3,
  }
}

/** Where a link is read: with the Pays that is one of its ends, or whose pages tell it. */
function placeOf(lien: Lien, sources: SourcesTexte): Pick<Brouillon, 'id' | 'vue' | 'ancre'> {
  const pays = [lien.de, lien.vers].find((id): id is TerritoireId =>
    sources.pays.some((one) => one.id === id),
  )
  const id = pays ?? paysOfPage(sources, lien.page)
  return id === null ? { id, vue: 'liens' } : { id, vue: 'clusters', ancre: ANCRES.lien(lien.id) }
}

/** A partner has no sheet of its own: it is read where its first link is told, else where it is first cited. */
function acteurDocument(acteur: Acteur, sources: SourcesTexte): Brouillon {
  const lien = sources.liens?.find(({ de, vers }) => de === acteur.id || vers === acteur.id)
  const sigle = sources.glossaire?.find((one) => one.sigle === acteur.sigle)
  const cite = sources.monographies.find((monographie) =>
    [...monographie.contexte, ...monographie.actions].some((enonce) =>
      enonce.acteurs.some((id) => id === acteur.id),
    ),
  )
  const place: Pick<Brouillon, 'id' | 'vue' | 'ancre'> = lien
    ? placeOf(lien, sources)
    : sigle
      ? { id: null, vue: 'memento', ancre: ANCRES.glossaire(sigle.id) }
      : { id: cite?.id ?? null, vue: cite ? 'monographie' : 'memento' }
  return {
    ...place,
    titre: acteur.nom,
    texte: acteur.definition,
    mots: [...acteur.autresNoms, acteur.sigle ?? ''].join(' '),
  }
}

/** The Pays of a page of the memento; null for a page of none. */
function paysOfPage({ pays }: SourcesTexte, page: number | null): TerritoireId | null {
  if (page === null) return null
  return pays.find(({ pages }) => pages.includes(page))?.id ?? null
}
