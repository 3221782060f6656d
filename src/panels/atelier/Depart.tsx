import { paysContenus } from '#/content/identites.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { EN_MILLESIME } from '../parts/couches.ts'
import { useSelectedTerritoire } from '../parts/useSelection.ts'
import s from './Atelier.module.css'

/** Where the perimeter starts from: one of the nine, the territory being read, or a click. */
export function Depart() {
  const { base, millesime } = useAppStore((state) => state.atelier)
  const shown = useAppStore((state) => state.millesime)
  const start = useAppStore((state) => state.startAtelier)
  const select = useAppStore((state) => state.selectTerritoire)
  const catalogue = useCatalogue()
  const lu = useSelectedTerritoire()
  const pays = [...paysContenus().values()].filter(({ id }) => catalogue.find(id, shown))
  const begin = (id: TerritoireId) => {
    start(id, shown)
    select(id)
  }
  const nom = base === null ? null : (catalogue.findNearest(base, millesime)?.nom ?? base)
  const options = pays.map(({ id, nom: label }) => ({ value: id as string, label }))
  const isListed = options.some(({ value }) => value === base)
  return (
    <>
      {base === null ? (
        <p className={s['chapeau']}>
          Et si le périmètre était autre ? Partez d’un territoire, ajoutez ou retirez des EPCI et
          des communes : habitants, emplois, zones d’emploi et voisins suivent aussitôt.
        </p>
      ) : (
        <p className={s['chapeau']}>
          Parti de <strong>{nom}</strong> ({EN_MILLESIME[millesime]}).
        </p>
      )}
      <div className={s['ligne']}>
        <Choice
          label={base === null ? 'Partir de' : 'Repartir de'}
          options={isListed ? options : [{ value: '', label: nom ?? 'un territoire…' }, ...options]}
          value={isListed ? (base ?? '') : ''}
          onChange={(value) => {
            const found = pays.find(({ id }) => id === value)
            if (found) begin(found.id)
          }}
        />
        {lu !== null && lu.id !== base ? (
          <Button onPress={() => begin(lu.id)}>Partir de {lu.nom}</Button>
        ) : null}
      </div>
      {base === null ? (
        <p className={s['note']}>
          Un clic sur un EPCI de la carte en fait aussi le point de départ.
        </p>
      ) : null}
    </>
  )
}
