import { useMemo, useState } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import { MILLESIMES, type Millesime } from '#/domain/millesime.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { Field } from '#/ui/Field.tsx'
import { Section } from '#/ui/Section.tsx'
import { contains } from '../parts/contains.ts'
import { NOMS_MILLESIME } from '../parts/couches.ts'
import { isDated, TYPES_COMPARABLES, type TypeComparable } from './cotes.ts'
import s from './Recouvrements.module.css'

/** Names shown under the field: more would be a list, and there is one above. */
const MAX_FOUND = 8

export type ChoixComparaisonProps = {
  type: TypeComparable
  millesime: Millesime
  zonage: CoucheId
  /** The territory read, which is not compared with itself. */
  own: TerritoireId
}

/** What to lay over the territory: a couche and its vintage, or one territory by name or by a click. */
export function ChoixComparaison({ type, millesime, zonage, own }: ChoixComparaisonProps) {
  const compareWithZonage = useAppStore((state) => state.compareWithZonage)
  return (
    <Section title="Superposer à">
      <div className={s['choix']}>
        <div className={s['selecteurs']}>
          <Choice
            label="Couche"
            options={TYPES_COMPARABLES.map((value) => ({
              value,
              label: capital(NOMS_TYPE[value].plusieurs),
            }))}
            value={type}
            onChange={(value) => compareWithZonage(value, isDated(value) ? millesime : null)}
          />
          {isDated(type) ? (
            <Choice
              label="Périmètres de"
              options={MILLESIMES.map((value) => ({ value, label: NOMS_MILLESIME[value] }))}
              value={millesime}
              onChange={(value) => compareWithZonage(type, value)}
            />
          ) : null}
        </div>
        <Recherche type={type} zonage={zonage} own={own} />
      </div>
    </Section>
  )
}

type RechercheProps = Pick<ChoixComparaisonProps, 'type' | 'zonage' | 'own'>

function Recherche({ type, zonage, own }: RechercheProps) {
  const catalogue = useCatalogue()
  const compareWith = useAppStore((state) => state.compareWith)
  const [typed, setTyped] = useState('')
  const found = useMemo(
    () =>
      typed.trim().length < 2
        ? []
        : catalogue
            .territoires(zonage)
            .filter(({ id, nom }) => id !== own && contains(nom, typed))
            .slice(0, MAX_FOUND),
    [catalogue, zonage, own, typed],
  )
  const label = `Un territoire précis (${NOMS_TYPE[type].plusieurs})`
  return (
    <div>
      <Field label={label} value={typed} onChange={setTyped} placeholder="Un nom…" />
      <ul className={s['trouves']}>
        {found.map(({ id, nom }) => (
          <li key={id}>
            <Button
              variant="name"
              onPress={() => {
                setTyped('')
                compareWith(id)
              }}
            >
              {nom}
            </Button>
          </li>
        ))}
      </ul>
      <p className={s['note']} role="status">
        {typed.trim().length >= 2 && found.length === 0
          ? 'Aucun territoire de ce nom dans cette couche.'
          : 'Un clic sur la carte choisit aussi.'}
      </p>
    </div>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
