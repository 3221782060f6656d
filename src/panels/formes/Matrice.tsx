import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { useGridFocus } from '#/ui/useGridFocus.ts'
import s from './Formes.module.css'
import { SigneCase } from './SigneCase.tsx'
import { LIBELLES_SIGNE, signeOf } from './signes.ts'

export type CaseChoisie = { forme: string; pays: TerritoireId }

export type MatriceProps = {
  formes: readonly FormeAnimation[]
  lignes: readonly LigneMatrice[]
  choisie: CaseChoisie | null
  onChoose: (choice: CaseChoisie) => void
}

/** Forms in rows, Pays in columns: a heading filters or selects, a cell opens its note. */
export function Matrice({ formes, lignes, choisie, onChoose }: MatriceProps) {
  const grid = useGridFocus(formes.length + 1, lignes.length + 1, { row: 1, column: 0 })
  return (
    <div className={s['defilement']}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern is a table whose cells are walked with arrows */}
      <table role="grid" className={s['matrice']} onKeyDown={grid.onKeyDown}>
        <caption className="sr-only">
          Dix formes d’animation par territoire. Les flèches vont d’une case à l’autre ; Entrée
          ouvre la note d’une case, retient une forme ou choisit un Pays.
        </caption>
        <thead>
          <tr>
            <td className={s['coin']} />
            {lignes.map(({ pays }, at) => (
              <TetePays
                key={pays.id}
                ligne={{ id: pays.id, nom: pays.nomCourt }}
                focus={grid.propsOf(0, at + 1)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {formes.map((forme, row) => (
            <tr key={forme.id}>
              <TeteForme forme={forme} focus={grid.propsOf(row + 1, 0)} />
              {lignes.map(({ pays, cases }, column) => {
                const signe = signeOf(cases[row] ?? null)
                const isOpen = choisie?.forme === forme.id && choisie.pays === pays.id
                return (
                  <td key={pays.id} className={s['case']} data-ouverte={isOpen || undefined}>
                    <button
                      type="button"
                      {...grid.propsOf(row + 1, column + 1)}
                      className={s['bouton']}
                      aria-expanded={isOpen}
                      aria-label={`${forme.nomCourt}, ${pays.nomCourt} : ${LIBELLES_SIGNE[signe]}`}
                      onClick={() => onChoose({ forme: forme.id, pays: pays.id })}
                    >
                      <SigneCase signe={signe} />
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Focus = ReturnType<ReturnType<typeof useGridFocus>['propsOf']>

function TeteForme({ forme, focus }: { forme: FormeAnimation; focus: Focus }) {
  const isOn = useAppStore((state) => state.formes.ids.includes(forme.id))
  const toggle = useAppStore((state) => state.toggleForme)
  return (
    <th scope="row" className={s['teteForme']} data-retenue={isOn || undefined}>
      <button
        type="button"
        {...focus}
        className={s['bouton']}
        aria-pressed={isOn}
        title={forme.nom}
        onClick={() => toggle(forme.id)}
      >
        <span className={s['coche']} aria-hidden="true">
          {isOn ? '✓' : ''}
        </span>
        {forme.nomCourt}
      </button>
    </th>
  )
}

type TetePaysProps = { ligne: { id: TerritoireId; nom: string }; focus: Focus }

function TetePays({ ligne: { id, nom }, focus }: TetePaysProps) {
  const isSelected = useAppStore((state) => state.selectedId === id)
  const isKept = useAppStore((state) => state.reponse === null || state.reponse.pays.includes(id))
  const select = useAppStore((state) => state.selectTerritoire)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <th
      scope="col"
      className={s['tetePays']}
      data-choisi={isSelected || undefined}
      data-estompe={!isKept || undefined}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      <button
        type="button"
        {...focus}
        className={s['bouton']}
        aria-pressed={isSelected}
        onClick={() => select(isSelected ? null : id)}
      >
        <span className={s['nomPays']}>{nom}</span>
      </button>
    </th>
  )
}
