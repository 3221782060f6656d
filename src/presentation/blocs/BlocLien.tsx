import { paysContenus } from '#/content/identites.ts'
import type { Lien } from '#/domain/content/lien.ts'
import {
  FAMILLES_LIEN,
  type FamilleLien,
  familleOf,
  LIBELLES_FAMILLE_LIEN,
} from '#/domain/content/reseau.ts'
import { COULEURS_LIENS, TIRETS_LIENS } from '#/layers/liens.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { liensDuPays } from '#/panels/clusters/liensDuPays.ts'
import { together, useContenu } from '#/panels/parts/useContenu.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './Blocs.module.css'

/** The stroke of the map. */
function traitOf(famille: FamilleLien) {
  const dash = TIRETS_LIENS[famille]
  return { stroke: COULEURS_LIENS.projecteur[famille], width: 3, ...(dash ? { dash } : {}) }
}

/** Sentences that a room can read; the sheet « Clusters et liens » has them all. */
const MAX_PHRASES = 3

/** The strongest links of the Pays on show; without one, how many of each family. */
export function BlocLien() {
  const contenu = together(useContenu('liens'), useContenu('clusters'))
  const selectedId = useAppStore((state) => state.selectedId)
  if (contenu.status !== 'ready') return null
  const [liens, clusters] = contenu.value
  const pays = selectedId === null ? undefined : paysContenus().get(selectedId)
  if (pays === undefined) return <Familles liens={liens} />
  const { directs, autour } = liensDuPays(pays, liens, clusters)
  const strongest = [...directs, ...autour]
    .filter(({ etat }) => etat === 'en-cours' || etat === 'termine')
    .toSorted((a, b) => b.force - a.force || a.phrase.length - b.phrase.length)
    .slice(0, MAX_PHRASES)
  return (
    <ul className={s['phrases']}>
      {strongest.map(({ id, phrase }) => (
        <li key={id}>{phrase}</li>
      ))}
    </ul>
  )
}

function Familles({ liens }: { liens: readonly Lien[] }) {
  return (
    <table className={s['lignes']}>
      <caption className="sr-only">Liens par famille</caption>
      <tbody>
        {FAMILLES_LIEN.map((famille) => (
          <tr key={famille}>
            <th scope="row">
              <span className={s['famille']}>
                <Swatch style={traitOf(famille)} />
                {LIBELLES_FAMILLE_LIEN[famille]}
              </span>
            </th>
            <td className={s['nombre']}>
              {formatInteger(liens.filter(({ type }) => familleOf(type) === famille).length)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
