import { COUCHES } from '#/domain/couche.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { type CarteCalculee, formatValeur } from '#/indicateurs/carteDe.ts'
import { PALETTES } from '#/layers/palette.ts'
import { couleurDe } from '#/layers/thematique.ts'
import { FINE, formatUpTo } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useMapTheme } from '../parts/useMapTheme.ts'
import s from './Indicateurs.module.css'
import { type Histogramme, intervallesDe } from './intervalles.ts'

const WIDTH = 432
const HEIGHT = 92
const AXIS = 4

/** How the values spread: bars in the colours of the classes, and where the classes stop. */
export function Distribution({ carte }: { carte: CarteCalculee }) {
  const histogramme = intervallesDe(carte)
  if (histogramme === null || carte.etendue === null) return null
  const { indicateur, etendue, couche } = carte
  const known = carte.lignes.filter(({ valeur }) => valeur !== null).length
  const nom = NOMS_TYPE[COUCHES[couche].type]
  const name = `Histogramme${FINE}: ${countOf(known, nom.un, nom.plusieurs)}, de ${formatValeur(indicateur, etendue[0])} à ${formatValeur(indicateur, etendue[1])}. Les effectifs de chaque classe sont dans la liste qui suit.`
  return (
    <figure className={s['distribution']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`} role="img" aria-label={name}>
        <Barres carte={carte} histogramme={histogramme} />
        <Limites limites={carte.limites} histogramme={histogramme} />
        <path d={`M0 ${HEIGHT}H${WIDTH}`} className={s['axe']} />
      </svg>
      <Bornes carte={carte} histogramme={histogramme} />
    </figure>
  )
}

type PartProps = { carte: CarteCalculee; histogramme: Histogramme }

function Barres({ carte, histogramme: { intervalles, max } }: PartProps) {
  const palette = PALETTES[useMapTheme()]
  const width = WIDTH / intervalles.length
  return intervalles.map(({ de, parClasse }, at) => {
    let top = HEIGHT
    return (
      <g key={de}>
        {parClasse.map((nombre, rang) => {
          const classe = carte.thematique.classes[rang]
          if (nombre === 0 || !classe) return null
          // One unit among a thousand must still be seen.
          const height = Math.max(1.5, (nombre / max) * (HEIGHT - 4))
          top -= height
          return (
            <rect
              key={classe.label}
              x={at * width + 0.75}
              y={top}
              width={width - 1.5}
              height={height}
              fill={couleurDe(palette, classe.teinte)}
              className={s['barre']}
            />
          )
        })}
      </g>
    )
  })
}

function Limites({
  limites,
  histogramme: { intervalles },
}: {
  limites: readonly number[]
  histogramme: Histogramme
}) {
  const [low, high] = [intervalles[0]?.de ?? 0, intervalles.at(-1)?.a ?? 1]
  return limites
    .filter((limite) => limite > low && limite < high)
    .map((limite) => (
      <path
        key={limite}
        d={`M${((limite - low) / (high - low)) * WIDTH} 0V${HEIGHT + AXIS}`}
        className={s['limite']}
      />
    ))
}

function Bornes({ carte, histogramme: { intervalles, dessous, dessus } }: PartProps) {
  const { decimales } = carte.indicateur
  const [low, high] = [intervalles[0]?.de ?? 0, intervalles.at(-1)?.a ?? 1]
  const beyond = [
    dessous > 0
      ? `la première barre réunit aussi ${countOf(dessous, 'valeur plus basse', 'valeurs plus basses')}`
      : '',
    dessus > 0
      ? `la dernière${dessous > 0 ? '' : ' barre'} réunit aussi ${countOf(dessus, 'valeur plus haute', 'valeurs plus hautes')}`
      : '',
  ].filter((part) => part !== '')
  const sentence = beyond.join(', ')
  return (
    <figcaption className={s['bornes']}>
      <span>{formatUpTo(low, decimales)}</span>
      <span className={s['au-dela']}>
        {sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`}
      </span>
      <span>{formatUpTo(high, decimales)}</span>
    </figcaption>
  )
}
