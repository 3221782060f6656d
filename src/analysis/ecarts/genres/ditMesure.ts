import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { ChiffreCompare, PaysIdentite } from '#/domain/content/pays.ts'
import type { Ecart } from '#/domain/ecart.ts'
import { formatDecimal, formatInteger } from '#/lib/formatNumber.ts'
import { findAffirmations } from '../affirmations.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'
import type { Unite } from '../unites.ts'

/** What is compared, and with the tables of which years: those of before the reform, or of after. */
const SUJETS = {
  habitants: { nom: 'habitants', tables: ['2015', '2016'] },
  communes: { nom: 'communes', tables: ['2015', '2016'] },
  epci2016: { nom: 'EPCI en 2016', tables: ['2015', '2016'] },
  epciApresReforme: { nom: 'EPCI après la réforme', tables: ['2017'] },
} as const satisfies Record<
  keyof PaysIdentite['chiffres'],
  { nom: string; tables: readonly Mesure['millesime'][] }
>

export const ditMesure = defineGenre({
  id: 'dit-mesure',
  nom: 'Le dit et le mesuré',
  echelle: 'neuf',
  definition:
    'Un chiffre du mémento qui s’éloigne de ce que donnent les tables de l’INSEE, ou une part qu’il avance et que la mesure dément.',
  limites:
    'Le mémento ne dit ni quelle population il compte, ni son millésime : on retient la table de l’INSEE la plus proche de son chiffre, ce qui lui donne toutes ses chances. Les parts qu’on ne peut pas mesurer ici ne sont pas des écarts.',
  unites: ['pays-2016'],
  unite: '% du chiffre mesuré',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'ecart',
      kind: 'nombre',
      libelle: 'Écart entre le dit et le mesuré, au moins',
      unite: '%',
      defaut: 2,
      min: 0,
      max: 50,
      pas: 0.5,
      raison:
        'La population totale dépasse d’ordinaire la municipale d’environ 2 % : en dessous, le choix de la définition peut tout expliquer.',
    },
    {
      id: 'inexpliques',
      kind: 'choix',
      libelle: 'Petits écarts inexpliqués',
      defaut: 'oui',
      choix: [
        { id: 'oui', libelle: 'retenus aussi' },
        { id: 'non', libelle: 'laissés de côté' },
      ],
      raison:
        'Une commune de trop, ou moins d’habitants que la population municipale, ne s’expliquent pas par une définition, si petit que soit l’écart.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const seuil = parametres.nombre('ecart')
    const keepsUnexplained = parametres.choix('inexpliques') === 'oui'
    const { byCode } = contexte.unites(couche)
    const chiffres = contenu.pays.flatMap((pays) => {
      const unite = byCode.get(pays.id.slice('pays:'.length))
      if (!unite) return []
      return (Object.keys(SUJETS) as (keyof typeof SUJETS)[]).flatMap((sujet) => {
        const gap = gapOf(pays.chiffres[sujet], SUJETS[sujet].tables)
        if (!gap || gap.percent === 0) return []
        const isUnexplained = keepsUnexplained && pays.chiffres[sujet].ecart === 'inexplique'
        return gap.percent >= seuil || isUnexplained
          ? [toEcart(unite, { sujet, chiffre: pays.chiffres[sujet], ...gap })]
          : []
      })
    })
    return [...chiffres, ...findAffirmations(contenu, contexte, { byCode, seuil })]
  },
})

type Mesure = ChiffreCompare['mesures'][number]
type Gap = { dit: number; page: number; proche: Mesure; percent: number }

/** The stated figure beside the nearest measured one; null when either is missing. */
function gapOf(
  { memento, mesures }: ChiffreCompare,
  tables: readonly Mesure['millesime'][],
): Gap | null {
  const [proche] = memento
    ? mesures
        .filter(({ millesime }) => tables.includes(millesime))
        .sort((a, b) => Math.abs(a.valeur - memento.valeur) - Math.abs(b.valeur - memento.valeur))
    : []
  if (!memento || !proche || proche.valeur === 0) return null
  const percent = (100 * Math.abs(memento.valeur - proche.valeur)) / proche.valeur
  return { dit: memento.valeur, page: memento.page, proche, percent }
}

function toEcart(
  unite: Unite,
  {
    sujet,
    chiffre,
    dit,
    page,
    proche,
    percent,
  }: Gap & { sujet: keyof typeof SUJETS; chiffre: ChiffreCompare },
): Ecart {
  const { nom } = SUJETS[sujet]
  return {
    id: `dit-mesure:${unite.code}:${sujet}`,
    genre: 'dit-mesure',
    territoire: unite.id,
    region: unite.region,
    departement: unite.departement,
    sujet: nom,
    valeur: percent,
    force: chiffre.ecart === 'inexplique' ? toForce(percent, 0, 5) : 0,
    phrase: finishSentence(
      `${unite.nomme.le} : le mémento dit ${formatInteger(dit)} ${nom}, les tables les plus proches ${formatInteger(proche.valeur)} (${dit > proche.valeur ? '+' : '−'}${formatDecimal(percent)} %).`,
    ),
    preuves: [
      {
        kind: 'memento',
        texte: finishSentence(`Le mémento donne ${formatInteger(dit)} ${nom}.`),
        page,
      },
      ...chiffre.mesures.map(({ millesime, valeur }) => ({
        kind: 'chiffre' as const,
        libelle: `Mesuré, table de ${millesime}`,
        valeur,
        unite: nom,
        source: 'INSEE, tables d’appartenance et populations légales (COGugaison)',
        millesime,
        definition:
          sujet === 'habitants'
            ? 'Population municipale de la table de l’année, sommée sur les EPCI membres du Pays cette année-là.'
            : 'Compte fait sur la composition du Pays cette année-là.',
      })),
      { kind: 'constat', texte: chiffre.explication },
    ],
  }
}
