import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Lien, TypeLien } from '#/domain/content/lien.ts'
import { coucheOf } from '#/domain/couche.ts'
import type { ContenuEcarts, Ecart } from '#/domain/ecart.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import type { ContexteEcarts } from '../contexte.ts'
import { defineGenre } from '../genre.ts'
import { preuveLien, relie } from '../liens.ts'

/** Acts done once: their end is not a loss. */
const ACTES: readonly TypeLien[] = ['initiative', 'portage', 'presence', 'sans-relation']

export const lienAffaibli = defineGenre({
  id: 'lien-affaibli',
  nom: 'Lien rompu ou affaibli',
  echelle: 'neuf',
  definition:
    'Entre un cluster et un territoire, un lien a pris fin. Il est rompu s’il n’en reste aucun en cours entre eux, affaibli s’il en reste.',
  limites:
    'L’état est celui de 2017. La force d’un lien, de 1 à 3, est notre lecture du texte. Ce qui n’a lieu qu’une fois, comme une fondation ou une étude, ne compte pas.',
  unites: ['pays-2016'],
  unite: 'force du lien qui a pris fin',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'force',
      kind: 'nombre',
      libelle: 'Force du lien qui a pris fin, au moins',
      unite: 'de 1 à 3',
      defaut: 1,
      min: 1,
      max: 3,
      pas: 1,
      raison: 'Tous : ils sont peu nombreux, et un simple siège perdu dit déjà quelque chose.',
    },
    {
      id: 'reste',
      kind: 'choix',
      libelle: 'Liens retenus',
      defaut: 'tous',
      choix: [
        { id: 'tous', libelle: 'rompus ou affaiblis' },
        { id: 'rompus', libelle: 'rompus seulement' },
      ],
      raison:
        'Un lien qui faiblit se répare plus aisément qu’un lien rompu : il faut voir les deux.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const { liste } = contexte.unites(couche)
    return pairsOf(contenu).flatMap(({ cluster, territoire, nom, pays, finis }): Ecart[] => {
      const lost = Math.max(...finis.map(({ force }) => force))
      const encore = contenu.liens.filter(
        (lien) => lien.etat === 'en-cours' && relie(lien, cluster, territoire),
      )
      const left = Math.max(0, ...encore.map(({ force }) => force))
      if (lost < parametres.nombre('force')) return []
      if (parametres.choix('reste') === 'rompus' && left > 0) return []
      const autres = contenu.liens.filter(
        (lien) =>
          lien.etat !== 'en-cours' && relie(lien, cluster, territoire) && !finis.includes(lien),
      )
      return liste
        .filter(({ id }) => pays.includes(id))
        .map((unite) => ({
          id: `lien-affaibli:${unite.code}:${cluster.slice('cluster:'.length)}:${territoire}`,
          genre: 'lien-affaibli',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: lost,
          force: left === 0 ? (lost > 1 ? 2 : 1) : left < lost ? 1 : 0,
          phrase: finishSentence(
            left === 0
              ? `${nom} : rien n’est plus en cours avec ${nameOf(territoire, contexte)}.`
              : `${nom} : ${countOf(finis.length, 'lien a pris fin', 'liens ont pris fin')} avec ${nameOf(territoire, contexte)}, un autre demeure.`,
          ),
          preuves: [...finis, ...encore, ...autres].flatMap(preuveLien),
        }))
    })
  },
})

/** Each cluster and territory between which something lasting has ended. */
function pairsOf({ liens, clusters }: ContenuEcarts) {
  return clusters.flatMap(({ id, nom, pays }) => {
    const cluster = `cluster:${id}`
    const ended = liens.filter(
      (lien) =>
        lien.etat === 'termine' &&
        !ACTES.includes(lien.type) &&
        (lien.de === cluster || lien.vers === cluster) &&
        parseTerritoireId(otherEnd(lien, cluster)) !== null,
    )
    const territoires = [...new Set(ended.map((lien) => otherEnd(lien, cluster)))]
    return territoires.map((territoire) => ({
      cluster,
      nom,
      territoire,
      // A link of another territory is told where the cluster is.
      pays: territoire.startsWith('pays:') ? [territoire] : (pays as readonly string[]),
      finis: ended.filter((lien) => otherEnd(lien, cluster) === territoire),
    }))
  })
}

const otherEnd = ({ de, vers }: Lien, cluster: string): string => (de === cluster ? vers : de)

/** A territory in a sentence: « le département de l’Aisne ». */
function nameOf(territoire: string, { tables }: ContexteEcarts): string {
  const parsed = parseTerritoireId(territoire)
  const couche = parsed && coucheOf(parsed.type, '2016')
  if (!parsed || !couche) return 'ce territoire'
  const index = tables.index(couche)
  const nom = index.noms[index.rowOf(parsed.code)] ?? parsed.code
  return groupeNominal({ type: parsed.type, nom }).le
}
