import { ANCRES } from '#/content/ancres.ts'
import { LIBELLES_STATUT_CLUSTER, STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import type { Ecart, Preuve } from '#/domain/ecart.ts'
import { FINE, formatShare } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { ActeurNotice } from '../parts/ActeurNotice.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useContenu } from '../parts/useContenu.ts'
import { useNoms } from '../parts/useNoms.ts'
import s from './FicheEcart.module.css'
import { formatValeur } from './formatEcart.ts'
import { noteIdOf } from './notesPreuves.tsx'

type De<K extends Preuve['kind']> = Extract<Preuve, { kind: K }>

const ofKind = <K extends Preuve['kind']>(preuves: readonly Preuve[], kind: K): De<K>[] =>
  preuves.filter((preuve): preuve is De<K> => preuve.kind === kind)

/** What a gap rests on, sort by sort: said, measured, which clusters, which territories. */
export function Preuves({ ecart }: { ecart: Ecart }) {
  const { preuves } = ecart
  return (
    <>
      <Dits ecart={ecart} />
      <Chiffres chiffres={ofKind(preuves, 'chiffre')} />
      <Clusters clusters={ofKind(preuves, 'cluster')} />
      <Territoires territoires={ofKind(preuves, 'territoire')} />
      {ofKind(preuves, 'constat').map(({ texte }) => (
        <p key={texte} className={s['constat']}>
          {texte}
        </p>
      ))}
    </>
  )
}

/** What the memento tells, each with its page and the way to its link. */
function Dits({ ecart }: { ecart: Ecart }) {
  const openAt = useAppStore((state) => state.openAt)
  const dits = ofKind(ecart.preuves, 'memento')
  if (dits.length === 0) return null
  return (
    <ul className={s['dits']} aria-label="Ce que dit le mémento">
      {dits.map(({ texte, page, lien }) => (
        <li key={`${page} ${texte}`}>
          {texte} <RefPage page={page} />
          {lien === undefined || !ecart.territoire.startsWith('pays:') ? null : (
            <>
              {' '}
              <Button
                variant="text"
                onPress={() =>
                  openAt({
                    vue: 'clusters',
                    territoire: ecart.territoire,
                    ancre: ANCRES.lien(lien),
                  })
                }
              >
                Voir le lien
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Chiffres({ chiffres }: { chiffres: readonly De<'chiffre'>[] }) {
  if (chiffres.length === 0) return null
  return (
    <dl className={s['chiffres']}>
      {chiffres.map((chiffre) => (
        <div key={`${chiffre.libelle} ${noteIdOf(chiffre)}`}>
          <dt>
            {chiffre.libelle}
            <span className={s['millesime']}> {chiffre.millesime}</span>
          </dt>
          <dd>
            {formatValeur(chiffre.valeur, chiffre.valeur === null ? '' : chiffre.unite)}
            {chiffre.estime ? <span className={s['estime']}> estimé</span> : null}
            <FootnoteMark id={noteIdOf(chiffre)} of={chiffre.libelle} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Clusters by distance as the crow flies; those of the memento say who they are. */
function Clusters({ clusters }: { clusters: readonly De<'cluster'>[] }) {
  const racontes = useContenu('clusters')
  if (clusters.length === 0) return null
  const isRaconte = (id: string) =>
    racontes.status === 'ready' && racontes.value.some((one) => one.id === id)
  return (
    <table className={s['clusters']}>
      <caption className={s['sousTitre']}>Clusters, à vol d’oiseau</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Cluster</th>
          <th scope="col">Distance</th>
          <th scope="col">Statut</th>
        </tr>
      </thead>
      <tbody>
        {clusters.map(({ cluster, nom, km, statut }) => (
          <tr key={cluster}>
            <th scope="row">
              {isRaconte(cluster) ? (
                <ActeurNotice id={`cluster:${cluster}`}>{nom}</ActeurNotice>
              ) : (
                nom
              )}
            </th>
            <td className={s['km']}>{km === null ? 'siège inconnu' : formatValeur(km, 'km')}</td>
            <td className={s['statut']}>{motStatut(statut)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function motStatut(statut: string): string {
  const known = STATUTS_CLUSTER.find((one) => one === statut)
  return known ? LIBELLES_STATUT_CLUSTER[known] : statut
}

function Territoires({ territoires }: { territoires: readonly De<'territoire'>[] }) {
  const nomOf = useNoms()
  if (territoires.length === 0) return null
  return (
    <ul className={s['territoires']} aria-label="Territoires">
      {territoires.map(({ territoire, role, part }) => (
        <li key={`${territoire} ${role}`}>
          <TerritoireLink id={territoire}>{nomOf(territoire)}</TerritoireLink>
          <span className={s['role']}>
            {role}
            {part === undefined ? '' : `${FINE}: ${formatShare(part)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
