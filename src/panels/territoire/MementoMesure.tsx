import {
  type ChiffreCompare,
  type Ecart,
  LIBELLES_ECART,
  type PaysIdentite,
} from '#/domain/content/pays.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import s from './MementoMesure.module.css'

/** Verdict as a sign, beside its words. */
const SIGNES: Record<Ecart, string> = {
  concorde: '=',
  explique: '≠',
  probable: '≈',
  inexplique: '≠ ?',
  'non-compare': '–',
}

/** What the memento states beside what INSEE's tables give: a quotation and a ruler. */
export function MementoMesure({ pays }: { pays: PaysIdentite }) {
  const { habitants, communes, epci2016, epciApresReforme } = pays.chiffres
  const rows = [
    { id: 'habitants', label: 'Habitants', chiffre: habitants },
    { id: 'communes', label: 'Communes', chiffre: communes },
    { id: 'epci2016', label: 'EPCI en 2016', chiffre: epci2016 },
    { id: 'epci-apres', label: 'EPCI après la réforme', chiffre: epciApresReforme },
  ]
  return (
    <Section title="Dit et mesuré">
      <table className={s['table']}>
        <caption className="sr-only">
          Chiffres du mémento et chiffres recalculés sur les tables de l’INSEE
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={s['dit']}>
              Le mémento dit <FootnoteMark id="memento" of="mémento" />
            </th>
            <th scope="col" className={s['mesure']}>
              On mesure <FootnoteMark id="population" of="mesures" />
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Ligne key={row.id} label={row.label} chiffre={row.chiffre} />
        ))}
      </table>
    </Section>
  )
}

function Ligne({ label, chiffre }: { label: string; chiffre: ChiffreCompare }) {
  const verdict = `${SIGNES[chiffre.ecart]} ${LIBELLES_ECART[chiffre.ecart]}`
  return (
    <tbody className={s['corps']}>
      <tr>
        <th scope="row" rowSpan={2}>
          {label}
        </th>
        <td className={s['dit']}>
          <Stated chiffre={chiffre} />
        </td>
        <td className={s['mesure']}>
          <Measured chiffre={chiffre} />
        </td>
      </tr>
      <tr>
        <td colSpan={2} className={s['ecart']}>
          <Disclosure title={verdict}>
            {() => <p className={s['explication']}>{chiffre.explication}</p>}
          </Disclosure>
        </td>
      </tr>
    </tbody>
  )
}

function Stated({ chiffre: { memento } }: { chiffre: ChiffreCompare }) {
  if (!memento) return <span className={s['rien']}>ne le dit pas</span>
  return (
    <>
      <span className={s['nombre']}>
        «{FINE}
        {formatInteger(memento.valeur)}
        {FINE}»
      </span>{' '}
      <span className={s['annee']}>
        {memento.annee ?? 'sans date'}, p.{FINE}
        {memento.page}
      </span>
    </>
  )
}

/** Every vintage; the one on screen is set large. */
function Measured({ chiffre: { mesures } }: { chiffre: ChiffreCompare }) {
  const millesime = useAppStore((state) => state.millesime)
  if (mesures.length === 0) return <span className={s['rien']}>inconnu</span>
  const shown = mesures.find((mesure) => mesure.millesime === millesime) ?? mesures.at(-1)
  const others = mesures.filter((mesure) => mesure !== shown)
  return (
    <>
      <span className={s['nombre']}>{formatInteger(shown?.valeur ?? null)}</span>{' '}
      <span className={s['annee']}>table {shown?.millesime}</span>
      {others.map((mesure) => (
        <span key={mesure.millesime} className={s['autre']}>
          {' '}
          {formatInteger(mesure.valeur)} table {mesure.millesime}
        </span>
      ))}
    </>
  )
}
