import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { Cluster } from '#/domain/content/cluster.ts'
import type { Ecart, Preuve } from '#/domain/ecart.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'
import { type Presence, perimetreOf, presenceOf } from '../neuf.ts'
import { preuvePopulation } from '../preuves.ts'
import { preuveStructure } from '../structures.ts'
import type { Unite } from '../unites.ts'

export const perimetreDecale = defineGenre({
  id: 'perimetre-decale',
  nom: 'Périmètre décalé du Pays',
  echelle: 'neuf',
  definition:
    'Un cluster dont traite la monographie et dont le périmètre va bien au-delà du Pays, ou n’en couvre qu’une partie.',
  limites:
    'Le périmètre d’un cluster est le zonage qui s’en approche le mieux, avec ses raisons. Quand on ne peut dessiner que le Pays lui-même, faute de connaître l’aire, rien n’est mesuré ; si le mémento la dit plus large, l’écart est donné sans valeur.',
  unites: ['pays-2016'],
  unite: '% d’habitants hors de la partie commune',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'deborde',
      kind: 'nombre',
      libelle: 'Habitants du périmètre hors du Pays, au moins',
      unite: '%',
      defaut: 30,
      min: 1,
      max: 100,
      pas: 1,
      raison: 'Près d’un tiers : ce que le cluster sert dehors n’est plus une marge.',
    },
    {
      id: 'couvre',
      kind: 'nombre',
      libelle: 'Habitants du Pays hors du périmètre, au moins',
      unite: '%',
      defaut: 50,
      min: 1,
      max: 100,
      pas: 1,
      raison: 'La moitié : au-delà, le cluster est celui d’une part du Pays et non du Pays.',
    },
    {
      id: 'perimetre',
      kind: 'choix',
      libelle: 'Périmètre du cluster',
      defaut: 'coeur',
      choix: [
        { id: 'coeur', libelle: 'son cœur, ou son aire s’il n’en a pas' },
        { id: 'tout', libelle: 'son cœur et son aire' },
      ],
      raison:
        'Le cœur est là où il agit d’abord ; l’aire, ce dont il se réclame, est toujours plus vaste.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const isWhole = parametres.choix('perimetre') === 'tout'
    return contexte.unites(couche).liste.flatMap((unite) =>
      contenu.clusters
        .filter(({ pays, perimetres }) => pays.includes(unite.id) && perimetres.length > 0)
        .flatMap((cluster): Ecart[] => {
          const hasCoeur = cluster.perimetres.some(({ role }) => role === 'coeur')
          const perimetre = perimetreOf(contexte.tables, cluster, {
            roles: hasCoeur && !isWhole ? ['coeur'] : ['coeur', 'aire'],
            avecIncertains: true,
          })
          const presence = presenceOf(contexte, unite.polygones, { siege: null, perimetre })
          const { horsPays: dehors, horsPerimetre: sans } = presence
          const isBeyond = 100 * dehors >= parametres.nombre('deborde')
          const isPartial = 100 * sans >= parametres.nombre('couvre')
          const larger = cluster.perimetres.find(({ plusLarge }) => plusLarge !== undefined)
          if (!isBeyond && !isPartial && !larger) return []
          const isMeasured = isBeyond || isPartial
          const worst = Math.max(isBeyond ? dehors : 0, isPartial ? sans : 0)
          return [
            {
              id: `perimetre-decale:${unite.code}:${cluster.id}`,
              genre: 'perimetre-decale',
              territoire: unite.id,
              region: unite.region,
              departement: unite.departement,
              valeur: isMeasured ? 100 * worst : null,
              force: isMeasured ? toForce(worst, 0.5, 0.75) : 0,
              phrase: isMeasured
                ? tell(cluster, unite, { presence, isBeyond, isPartial })
                : finishSentence(
                    `${cluster.nom} va au-delà ${unite.nomme.du}, sans que son aire soit connue.`,
                  ),
              preuves: preuvesOf(cluster, unite, contexte.sources, presence),
              ...(cluster.perimetres.some(({ certitude }) => certitude === 'incertaine')
                ? { doute: 'Une part de ce périmètre ne repose que sur un nom.' }
                : {}),
            },
          ]
        }),
    )
  },
})

function tell(
  { nom }: Cluster,
  { nomme }: Unite,
  { presence, isBeyond, isPartial }: { presence: Presence; isBeyond: boolean; isPartial: boolean },
): string {
  const { partDuPerimetre, partDuPays } = presence
  if (partDuPerimetre === 0) {
    return finishSentence(`Le périmètre de ${nom} est tout entier hors ${nomme.du}.`)
  }
  const beyond = `${formatShare(1 - partDuPerimetre)} des habitants de son périmètre vivent hors ${nomme.du}`
  const partial = `${formatShare(1 - partDuPays)} des habitants ${nomme.du} vivent hors de son périmètre`
  const told = isBeyond && isPartial ? `${beyond}, et ${partial}` : isBeyond ? beyond : partial
  return finishSentence(`${nom} : ${told}.`)
}

function preuvesOf(
  cluster: Cluster,
  { id }: Unite,
  sources: Parameters<typeof preuvePopulation>[0],
  { habitants, partDuPerimetre, partDuPays }: Presence,
): Preuve[] {
  return [
    preuveStructure(cluster),
    preuvePopulation(sources, '2016', {
      libelle: 'Habitants du périmètre retenu pour le cluster',
      valeur: habitants === 0 ? null : habitants,
    }),
    {
      kind: 'territoire',
      territoire: id,
      role: 'part du périmètre du cluster',
      part: partDuPerimetre,
    },
    {
      kind: 'territoire',
      territoire: id,
      role: 'part du Pays dans le périmètre',
      part: partDuPays,
    },
    ...cluster.perimetres.flatMap(({ territoire, motif, page, plusLarge }): Preuve[] => [
      { kind: 'territoire', territoire, role: motif },
      ...(plusLarge !== undefined && page !== null
        ? [{ kind: 'memento' as const, texte: plusLarge, page }]
        : []),
    ]),
  ]
}
