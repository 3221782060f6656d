import { useCallback, useState } from 'react'
import type { Variable } from '#/analysis/ressemblance/profil.ts'
import type { Poids } from '#/analysis/ressemblance/semblables.ts'
import type { Parmi } from '#/analysis/worker/protocol.ts'
import { paysContenus } from '#/content/identites.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { useMillesimeOf } from '../parts/useSelection.ts'
import { exportSemblables } from './exportVoisins.ts'
import { Semblables } from './Semblables.tsx'
import s from './Voisins.module.css'
import { CRANS_EGAUX, DEFINITIONS, NOMS_POIDS, poidsOf } from './variables.ts'

const PARMI: Record<Parmi, string> = {
  pays: 'les neuf Pays',
  'petr-epci': 'les PETR et les EPCI',
}

/** The five most alike, and why; the weights are the reader's. */
export function Ressemblance({ territoire, couche }: { territoire: Territoire; couche: CoucheId }) {
  const analyse = useAnalyse()
  const millesime = useMillesimeOf(territoire)
  const [crans, setCrans] = useState(CRANS_EGAUX)
  const [parmi, setParmi] = useState<Parmi>(territoire.type === 'pays' ? 'pays' : 'petr-epci')
  const { code } = territoire
  const load = useCallback(
    () =>
      analyse.similar({
        a: { couche, code },
        parmi,
        poids: poidsOf(crans),
        typologies: typologiesByCode(),
        millesime,
      }),
    [analyse, couche, code, parmi, crans, millesime],
  )
  const reponse = useReponse(load)
  return (
    <Section title="Qui me ressemble">
      <RadioRow
        label="Parmi"
        options={[
          { value: 'pays', label: PARMI.pays },
          { value: 'petr-epci', label: PARMI['petr-epci'] },
        ]}
        value={parmi}
        onChange={setParmi}
      />
      <Disclosure title="Ce qui compte, et combien">
        {() => <Reglages crans={crans} onChange={setCrans} parmi={parmi} />}
      </Disclosure>
      <Attente of={reponse} loading="On compare les profils…">
        {(ressemblance) => (
          <>
            <Semblables ressemblance={ressemblance} nom={territoire.nom} />
            <Exporter
              quoi="les semblables"
              choix={[
                {
                  id: 'tout',
                  label: 'tout',
                  build: () =>
                    exportSemblables(ressemblance, {
                      territoire,
                      couche,
                      crans,
                      parmi: PARMI[parmi],
                    }),
                },
              ]}
            />
          </>
        )}
      </Attente>
    </Section>
  )
}

type ReglagesProps = { crans: Poids; onChange: (crans: Poids) => void; parmi: Parmi }

function Reglages({ crans, onChange, parmi }: ReglagesProps) {
  const shown = DEFINITIONS.filter(({ id }) => id !== 'typologie' || parmi === 'pays')
  return (
    <>
      <fieldset className={s['poids']}>
        <legend>De « ne compte pas » à « compte double »</legend>
        {shown.map(({ id, titre, definition }) => (
          <Reglage
            key={id}
            id={id}
            titre={titre}
            definition={definition}
            cran={crans[id]}
            onChange={(cran) => onChange({ ...crans, [id]: cran })}
          />
        ))}
      </fieldset>
      <Button variant="text" onPress={() => onChange(CRANS_EGAUX)}>
        Tout compte autant
      </Button>
    </>
  )
}

type ReglageProps = {
  id: Variable
  titre: string
  definition: string
  cran: number
  onChange: (cran: number) => void
}

function Reglage({ id, titre, definition, cran, onChange }: ReglageProps) {
  return (
    <label className={s['reglage']}>
      <span title={definition}>{titre}</span>
      <span aria-hidden="true" className={s['cran']}>
        {NOMS_POIDS[cran]}
      </span>
      <input
        type="range"
        name={id}
        min={0}
        max={NOMS_POIDS.length - 1}
        step={1}
        value={cran}
        aria-valuetext={NOMS_POIDS[cran]}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  )
}

/** The engine does not read the content: it is told the class of each Pays. */
function typologiesByCode(): Record<string, string> {
  return Object.fromEntries(
    [...paysContenus().values()].flatMap(({ id, typologie }) =>
      typologie === null ? [] : [[id.slice('pays:'.length), typologie]],
    ),
  )
}
