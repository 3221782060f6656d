import { useMemo, useRef } from 'react'
import type { Reforme } from '#/analysis/reforme/reforme.ts'
import { territoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { NOMS_MILLESIME } from '../parts/couches.ts'
import s from './Dessin.module.css'
import { type Bloc, disposer } from './disposer.ts'
import { useTaille } from './useTaille.ts'

/** Room above the blocks for the years. */
const HEAD_EM = 2

/** The flows of the reform: EPCI as blocks, communes as ribbons. The table below says the same. */
export function Dessin({ reforme, nom }: { reforme: Reforme; nom: string }) {
  const figure = useRef<HTMLElement>(null)
  const taille = useTaille(figure)
  const { width, height, colonnes, rubans } = useMemo(
    () => disposer(reforme, taille),
    [reforme, taille],
  )
  const { em } = taille
  return (
    <figure ref={figure} className={s['figure']}>
      <svg
        className={s['dessin']}
        width={width}
        height={height + HEAD_EM * em + 2}
        viewBox={`0 ${-HEAD_EM * em} ${width} ${height + HEAD_EM * em + 2}`}
        role="img"
        aria-label={`Passage des EPCI de ${nom}, de colonne en colonne${'\u202f'}; le tableau qui suit dit la même chose`}
      >
        {colonnes.map(({ millesime, x }) => (
          <text key={millesime} x={x} y={-0.7 * em} className={s['annee']}>
            {capital(NOMS_MILLESIME[millesime])}
          </text>
        ))}
        {rubans.map(({ key, path, isInside, flux }) => (
          <path key={key} d={path} className={s['ruban']} data-dehors={!isInside || undefined}>
            <title>{countOf(flux.communes, 'commune')}</title>
          </path>
        ))}
        {colonnes.map(({ millesime, blocs }) => (
          <g key={millesime}>
            {blocs.map((bloc) => (
              <BlocEpci key={bloc.noeud.id} bloc={bloc} em={em} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  )
}

/** An EPCI; pointing at it points at it on the map. */
function BlocEpci({ bloc, em }: { bloc: Bloc; em: number }) {
  const hover = useAppStore((state) => state.hoverTerritoire)
  const { noeud, x, y, width, height, lignes, details } = bloc
  const { epci } = noeud
  return (
    <g
      data-dehors={!noeud.dansTerritoire || undefined}
      className={s['bloc']}
      onPointerEnter={() => hover(epci === null ? null : territoireId('epci', epci))}
      onPointerLeave={() => hover(null)}
    >
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
      <text x={x + 0.4 * em} y={y + 1.15 * em}>
        {lignes.map((ligne, at) => (
          <tspan key={ligne} x={x + 0.4 * em} dy={at === 0 ? 0 : 1.2 * em}>
            {ligne}
          </tspan>
        ))}
        {details.map((detail) => (
          <tspan key={detail} x={x + 0.4 * em} dy={1.2 * em} className={s['nombre']}>
            {detail}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
