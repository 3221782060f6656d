import { useCallback, useMemo, useState } from 'react'
import type { Recouvrements, ZoneRecouverte } from '#/analysis/worker/protocol.ts'
import type { CoucheId } from '#/domain/couche.ts'
import { formatAreaKm2 } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { contains } from '../parts/contains.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import type { CoteNomme } from './cotes.ts'
import { exportZonage } from './exportRecouvrements.ts'
import { Methode } from './Methode.tsx'
import { MESURABLES, type Mesurable } from './mesurables.ts'
import { phraseZonage } from './phraseZonage.ts'
import s from './Recouvrements.module.css'
import { TableauZonage } from './TableauZonage.tsx'
import { useDessinImporte } from './useDessinContour.ts'

export type ZonageProps = { a: CoteNomme; couche: CoucheId }

/** A against every territory of a couche: what it covers of each, and what lies in none. */
export function Zonage({ a, couche }: ZonageProps) {
  const analyse = useAnalyse()
  useDessinImporte(a)
  const load = useCallback(
    () => analyse.overlapsWithZonage({ a: a.cote, couche }),
    [analyse, a, couche],
  )
  const reponse = useReponse(load)
  return (
    <Attente of={reponse} loading="On empile les calques…">
      {(recouvrements) => <Liste a={a} couche={couche} recouvrements={recouvrements} />}
    </Attente>
  )
}

type ListeProps = ZonageProps & { recouvrements: Recouvrements }

function Liste({ a, couche, recouvrements }: ListeProps) {
  const [mesure, setMesure] = useState<Mesurable>('surface')
  const [filter, setFilter] = useState('')
  const zones = useMemo(
    () => recouvrements.zones.filter(({ negligeable }) => !negligeable),
    [recouvrements],
  )
  const shown = useMemo(() => zones.filter(({ nom }) => contains(nom, filter)), [zones, filter])
  return (
    <>
      <p className={s['phrase']} role="status">
        {phraseZonage(a.nomme, couche, zones)}
      </p>
      {zones.length === 0 ? null : (
        <>
          <div className={s['reglages']}>
            <RadioRow
              label="Mesurer"
              options={MESURABLES.map(({ id, titre }) => ({ value: id, label: titre }))}
              value={mesure}
              onChange={setMesure}
            />
          </div>
          {zones.length > 4 ? (
            <div className={s['filtre']}>
              <Field label="Filtrer par nom" value={filter} onChange={setFilter} />
              <p role="status" className={s['nombre']}>
                {shown.length === zones.length
                  ? countOf(zones.length, 'ligne')
                  : `${shown.length} sur ${countOf(zones.length, 'ligne')}`}
              </p>
            </div>
          ) : null}
          {shown.length === 0 ? (
            <Notice action={{ label: 'Effacer le filtre', onPress: () => setFilter('') }}>
              Rien de ce nom parmi les territoires touchés.
            </Notice>
          ) : (
            <TableauZonage
              a={a}
              couche={couche}
              mesure={mesure}
              zones={shown}
              recouvrements={recouvrements}
            />
          )}
          <Exporter
            quoi="les recouvrements"
            choix={choixFiltre(zones, shown, filter, (rows, typed) =>
              exportZonage(rows, { a, couche, recouvrements, filter: typed }),
            )}
          />
        </>
      )}
      {recouvrements.estime ? (
        <p className={s['note']}>
          Habitants et emplois estimés, au prorata des surfaces, dans les communes que le contour
          coupe.
        </p>
      ) : null}
      <Traces zones={recouvrements.zones} />
      <Disclosure title="Comment c’est calculé">
        {() => <Methode methode={recouvrements.methode} />}
      </Disclosure>
    </>
  )
}

/** Overlaps too thin to be more than a difference of tracing: shown apart, never hidden. */
function Traces({ zones }: { zones: readonly ZoneRecouverte[] }) {
  const traces = zones.filter(({ negligeable }) => negligeable)
  if (traces.length === 0) return null
  return (
    <Disclosure
      title={`${countOf(traces.length, 'différence de tracé', 'différences de tracé')}, hors du total`}
    >
      {() => (
        <ul className={s['traces']}>
          {traces.map(({ code, nom, commun }) => (
            <li key={code}>
              {nom} : {formatAreaKm2(commun.areaKm2)}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
