import { useState } from 'react'
import {
  readScenarios,
  type ScenarioGarde,
  stockageOrNull,
  writeScenarios,
} from '#/io/scenarios.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { MAX_MODIFS_LIEN } from '#/store/atelier.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { Field } from '#/ui/Field.tsx'
import { Section } from '#/ui/Section.tsx'
import s from './Atelier.module.css'

/** Scenarios under a name, in this browser; and what the link carries. */
export function Scenarios() {
  const atelier = useAppStore((state) => state.atelier)
  const openAtelier = useAppStore((state) => state.openAtelier)
  const select = useAppStore((state) => state.selectTerritoire)
  const tell = useAppStore((state) => state.tell)
  const [scenarios, setScenarios] = useState(() => readScenarios(stockageOrNull()))
  const [nom, setNom] = useState('')
  const keep = (next: ScenarioGarde[]) => {
    setScenarios(next)
    if (!writeScenarios(stockageOrNull(), next)) {
      tell('Ce navigateur refuse de garder les scénarios : ils disparaîtront avec la page.')
    }
  }
  const save = () => {
    const name = nom.trim()
    if (name === '') return
    const others = scenarios.filter((one) => one.nom !== name)
    keep([...others, { ...atelier, nom: name, modifs: [...atelier.modifs] }])
    setNom('')
  }
  const isLong = atelier.modifs.length > MAX_MODIFS_LIEN
  return (
    <Section title="Scénarios">
      {atelier.base === null ? null : (
        <>
          <div className={s['garder']}>
            <Field label="Nom du scénario" value={nom} onChange={setNom} />
            <Button onPress={save} isDisabled={nom.trim() === ''}>
              Garder
            </Button>
          </div>
          <p className={s['note']} role="status">
            {isLong
              ? 'Trop de changements pour tenir dans un lien : gardez ce scénario sous un nom.'
              : 'L’adresse de la page porte ce périmètre : la copier, c’est le partager.'}
          </p>
        </>
      )}
      {scenarios.length === 0 ? (
        <p className={s['note']}>Aucun scénario gardé dans ce navigateur.</p>
      ) : (
        <ul className={s['pieces']}>
          {scenarios.map((scenario) => (
            <li key={scenario.nom}>
              <span>
                {scenario.nom}{' '}
                <span className={s['discret']}>
                  {countOf(scenario.modifs.length, 'changement')}
                </span>
              </span>
              <span className={s['boutons']}>
                <Button
                  onPress={() => {
                    const { base, millesime, modifs } = scenario
                    openAtelier({ base, millesime, modifs })
                    select(base)
                  }}
                >
                  Ouvrir<span className="sr-only"> {scenario.nom}</span>
                </Button>
                <Button onPress={() => keep(scenarios.filter((one) => one !== scenario))}>
                  Oublier<span className="sr-only"> {scenario.nom}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
