import type { Mesure } from '#/analysis/communes/mesure.ts'
import type { Mouvement } from '#/analysis/reforme/reforme.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Barre } from '../parts/Barre.tsx'
import { NOMS_MILLESIME } from '../parts/couches.ts'
import s from './Reforme.module.css'

/** Before, less what left, plus what came: after. The sums are exact, commune by commune. */
export function Totaux({ mouvement, nom }: { mouvement: Mouvement; nom: string }) {
  const { de, vers, mesures } = mouvement
  const { gardees, arrivees, parties } = mesures
  const lines = [
    { id: 'de', titre: `En ${NOMS_MILLESIME[de]}`, of: sum(gardees, parties), segments: [] },
    { id: 'parti', titre: 'Parties', of: parties, segments: ['parti'] },
    { id: 'garde', titre: 'Gardées', of: gardees, segments: ['garde'] },
    { id: 'arrive', titre: 'Arrivées', of: arrivees, segments: ['arrive'] },
    {
      id: 'vers',
      titre: vers === 'actuel' ? 'Aujourd’hui' : `En ${NOMS_MILLESIME[vers]}`,
      of: sum(gardees, arrivees),
      segments: [],
    },
  ] as const
  return (
    <table className={s['totaux']}>
      <caption className="sr-only">Communes et habitants avant et après la réforme : {nom}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            Communes <FootnoteMark id="perimetre" of="communes" />
          </th>
          <th scope="col">
            Habitants <FootnoteMark id="population" of="habitants" />
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, titre, of, segments }) => (
          <tr key={id} data-total={segments.length === 0 || undefined}>
            <th scope="row">
              {segments.map((role) => (
                <span key={role} className={s['echantillon']}>
                  <Barre segments={[{ role, value: 1 }]} />
                </span>
              ))}
              {titre}
            </th>
            <td>{formatInteger(of.communes)}</td>
            <td>{formatInteger(of.population)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Poids = Pick<Mesure, 'communes' | 'population'>

/** An unknown population makes an unknown sum. */
function sum(a: Poids, b: Poids): Poids {
  const isKnown = a.population !== null && b.population !== null
  return {
    communes: a.communes + b.communes,
    population: isKnown ? (a.population ?? 0) + (b.population ?? 0) : null,
  }
}
