import { ANCRES, ancreEnonce } from '#/content/ancres.ts'
import {
  type Monographie,
  SECTIONS_MONOGRAPHIE,
  type SectionMonographie,
} from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Brouillon } from './brouillon.ts'
import type { SourcesTexte } from './loadSources.ts'
import { valeurDe } from './valeurDe.ts'

const SECTIONS = Object.keys(SECTIONS_MONOGRAPHIE) as SectionMonographie[]

/** Identities, statements, figures and nuances of every Pays. */
export function documentsMonographie({
  pays,
  monographies,
  formes,
}: Pick<SourcesTexte, 'pays' | 'monographies' | 'formes'>): Brouillon[] {
  const nomForme = new Map(formes?.formes.map(({ id, nom }) => [id, nom]))
  return [
    ...pays.map(identite),
    ...monographies.flatMap((monographie) => [
      {
        id: monographie.id,
        vue: 'monographie' as const,
        titre: 'En bref',
        texte: monographie.resume,
        page: monographie.pages[0] ?? null,
      },
      ...SECTIONS.flatMap((section) => enonces(monographie, section)),
      ...monographie.chiffres.map(
        (chiffre): Brouillon => ({
          id: monographie.id,
          vue: 'monographie',
          ancre: ANCRES.chiffre(chiffre.id),
          titre: chiffre.sujet,
          texte: valeurDe(chiffre),
          page: chiffre.page,
          poids: 0.8,
        }),
      ),
      ...monographie.formes.flatMap(({ forme, nuance }): Brouillon[] =>
        nuance === null
          ? []
          : [
              {
                id: monographie.id,
                vue: 'monographie',
                ancre: ANCRES.forme(forme),
                titre: nomForme.get(forme) ?? forme,
                texte: nuance.texte,
                page: nuance.page,
                poids: 0.8,
              },
            ],
      ),
    ]),
  ]
}

function identite(pays: PaysIdentite): Brouillon {
  return {
    id: pays.id,
    vue: 'portrait',
    titre: 'Identité',
    texte: [
      pays.accroche,
      ...pays.responsables.map(({ nom, fonction, annees }) => `${nom}, ${fonction} (${annees}).`),
      ...pays.formesJuridiques.map(({ forme, note }) => `${forme}. ${note ?? ''}`),
      pays.aujourdhui.texte,
    ].join(' '),
    page: pays.pages[0] ?? null,
  }
}

function enonces(monographie: Monographie, section: SectionMonographie): Brouillon[] {
  return monographie[section].map((enonce, index): Brouillon => {
    const details = 'details' in enonce ? enonce.details : []
    return {
      id: monographie.id,
      vue: 'monographie',
      ancre: ancreEnonce(section, index, enonce),
      titre: 'titre' in enonce ? enonce.titre : SECTIONS_MONOGRAPHIE[section],
      texte: [enonce.texte, ...details].join(' '),
      mots: SECTIONS_MONOGRAPHIE[section],
      noeuds: [...enonce.acteurs, ...enonce.lieux],
      page: enonce.page,
    }
  })
}
