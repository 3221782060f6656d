import type { MesureAtelier } from '#/analysis/worker/protocol.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Barre } from '../parts/Barre.tsx'
import s from './Atelier.module.css'

const COUCHES = ['zone-emploi-2010', 'zone-emploi-2020'] as const

/** Zones shown: the rest are crumbs. */
const MAX_ZONES = 6

const KM = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** Shares of the zones d’emploi, and the EPCI around, one click from coming in. */
export function Autour({ mesures }: { mesures: MesureAtelier }) {
  const change = useAppStore((state) => state.changeAtelier)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const { voisins } = mesures.voisins
  return (
    <>
      {COUCHES.map((couche) => (
        <table key={couche} className={s['zones']}>
          <caption>Zones d’emploi de {couche.slice(-4)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">de l’atelier</th>
              <th scope="col">de la zone</th>
            </tr>
          </thead>
          <tbody>
            {mesures.zones[couche].zones.slice(0, MAX_ZONES).map((zone) => (
              <tr key={zone.code}>
                <th scope="row">{zone.nom}</th>
                <td>
                  {formatShare(zone.partsDeA.population)}
                  <Barre
                    segments={[{ role: 'a-seul', value: zone.partsDeA.population }]}
                    total={1}
                  />
                </td>
                <td>
                  {formatShare(zone.partsDeZone.population)}
                  <Barre
                    segments={[{ role: 'b-seul', value: zone.partsDeZone.population }]}
                    total={1}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className={s['note']}>Parts des habitants.</p>
      <Disclosure title={`Les ${voisins.length} EPCI d’aujourd’hui qui le touchent`}>
        {() => (
          <ul className={s['pieces']}>
            {voisins.map(({ code, nom, frontiereKm }) => (
              <li key={code}>
                <span>
                  {nom}{' '}
                  <span className={s['discret']}>{KM.format(frontiereKm)} km de frontière</span>
                </span>
                <Button
                  onPress={() => change([{ geste: 'ajout', id: territoireId('epci', code) }])}
                  onHoverChange={(isOver) => hover(isOver ? territoireId('epci', code) : null)}
                >
                  Ajouter<span className="sr-only"> {nom}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  )
}
