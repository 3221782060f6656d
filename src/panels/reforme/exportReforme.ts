import type { Flux } from '#/analysis/reforme/flux.ts'
import type { Reforme } from '#/analysis/reforme/reforme.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'
import { passageText } from './phraseReforme.ts'

type Ligne = Flux & { etape: number; passage: string }

/** Every ribbon of the drawing: which communes went from which EPCI to which. */
export function exportReforme(reforme: Reforme, territoire: Territoire): ListeExport {
  const rows = reforme.flux.flatMap((flux, etape): Ligne[] => {
    const mouvement = reforme.mouvements[etape]
    const passage = mouvement ? passageText(mouvement) : ''
    return flux.map((one) => ({ ...one, etape, passage }))
  })
  const noeud = (etape: number, id: string) =>
    reforme.etapes[etape]?.noeuds.find((one) => one.id === id) ?? null
  const inside = (etape: number, id: string) => {
    const found = noeud(etape, id)
    return found === null ? null : found.dansTerritoire ? 'oui' : 'non'
  }
  return {
    titre: `Réforme, ${territoire.nom}`,
    ...listeDe({
      rows,
      colonnes: [
        { id: 'passage', titre: 'Passage', type: 'texte', valeur: ({ passage }: Ligne) => passage },
        {
          id: 'de',
          titre: 'De',
          type: 'texte',
          valeur: ({ etape, de }: Ligne) => noeud(etape, de)?.nom ?? de,
        },
        {
          id: 'de_siren',
          titre: 'SIREN de départ',
          type: 'code',
          valeur: ({ etape, de }: Ligne) => noeud(etape, de)?.epci ?? null,
        },
        {
          id: 'de_dedans',
          titre: 'Dans le territoire au départ',
          type: 'texte',
          valeur: ({ etape, de }: Ligne) => inside(etape, de),
        },
        {
          id: 'vers',
          titre: 'Vers',
          type: 'texte',
          valeur: ({ etape, vers }: Ligne) => noeud(etape + 1, vers)?.nom ?? vers,
        },
        {
          id: 'vers_siren',
          titre: 'SIREN d’arrivée',
          type: 'code',
          valeur: ({ etape, vers }: Ligne) => noeud(etape + 1, vers)?.epci ?? null,
        },
        {
          id: 'vers_dedans',
          titre: 'Dans le territoire à l’arrivée',
          type: 'texte',
          valeur: ({ etape, vers }: Ligne) => inside(etape + 1, vers),
        },
        {
          id: 'communes',
          titre: 'Communes de 2018',
          type: 'nombre',
          valeur: ({ communes }: Ligne) => communes,
        },
        {
          id: 'habitants',
          titre: 'Habitants',
          type: 'nombre',
          valeur: ({ population }: Ligne) => population,
        },
      ],
    }),
    parametres: [{ nom: 'Territoire', valeur: territoire.nom }],
    notes: [
      'Les mêmes habitants, ceux de la première année, sont suivis d’une année à l’autre : ce n’est pas une évolution de la population.',
    ],
    origine: { couches: reforme.etapes.map(({ millesime }) => `epci-${millesime}` as const) },
  }
}
