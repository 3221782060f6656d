import { useCallback, useMemo, useState } from 'react'
import type { RecouvrementsZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import type { CoucheId } from '#/domain/couche.ts'
import { countOf } from '#/lib/plural.ts'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { contains } from '../parts/contains.ts'
import type { CoteNomme } from './cotes.ts'
import { MESURABLES, type Mesurable } from './mesurables.ts'
import { phraseZonage } from './phraseZonage.ts'
import s from './Recouvrements.module.css'
import { TableauZonage } from './TableauZonage.tsx'

export type ZonageProps = { a: CoteNomme; couche: CoucheId }

/** A against every territory of a couche: what it covers of each, and what lies in none. */
export function Zonage({ a, couche }: ZonageProps) {
  const analyse = useAnalyse()
  const load = useCallback(() => analyse.zonage(a.cote, couche), [analyse, a, couche])
  const reponse = useReponse(load)
  return (
    <Attente of={reponse} loading="On empile les calques…">
      {(recouvrements) => <Liste a={a} couche={couche} recouvrements={recouvrements} />}
    </Attente>
  )
}

type ListeProps = ZonageProps & { recouvrements: RecouvrementsZonage }

function Liste({ a, couche, recouvrements }: ListeProps) {
  const [mesure, setMesure] = useState<Mesurable>('surface')
  const [filter, setFilter] = useState('')
  const { zones } = recouvrements
  const shown = useMemo(() => zones.filter(({ nom }) => contains(nom, filter)), [zones, filter])
  return (
    <>
      <p className={s['phrase']} role="status">
        {phraseZonage(a.nomme, couche, recouvrements)}
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
        </>
      )}
    </>
  )
}
