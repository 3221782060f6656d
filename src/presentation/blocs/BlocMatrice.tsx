import { useMemo } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { buildMatrice, type LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import { together, useContenu, useMonographies } from '#/panels/parts/useContenu.ts'
import { useAppStore } from '#/store/appStore.ts'
import s from './Blocs.module.css'

/** What each Pays does: one list for the Pays on show, the whole table without one. */
export function BlocMatrice() {
  const contenu = together(useContenu('formes'), useMonographies())
  const selectedId = useAppStore((state) => state.selectedId)
  const lignes = useMemo(() => {
    if (contenu.status !== 'ready') return null
    const [{ formes }, monographies] = contenu.value
    return buildMatrice(paysContenus().values(), formes, monographies)
  }, [contenu])
  if (contenu.status !== 'ready' || lignes === null) return null
  const [{ formes }] = contenu.value
  const own = lignes.find(({ pays }) => pays.id === selectedId)
  return own ? <Liste formes={formes} ligne={own} /> : <Table formes={formes} lignes={lignes} />
}

/** A full disc: ticked in the table; a ring: only told by the monograph; a dot: neither. */
function signOf(cell: LigneMatrice['cases'][number]) {
  if (cell?.declaree) return { signe: '●', mot: 'oui' }
  if (cell?.nuance?.sens === 'dit-plus') return { signe: '○', mot: 'dans le texte seulement' }
  return { signe: '·', mot: cell === null ? 'inconnu' : 'non' }
}

function Liste({ formes, ligne }: { formes: readonly FormeAnimation[]; ligne: LigneMatrice }) {
  return (
    <ul className={s['formes']}>
      {formes.map(({ id, nomCourt }, at) => {
        const { signe, mot } = signOf(ligne.cases[at] ?? null)
        return (
          <li key={id} data-oui={signe === '●' || undefined}>
            <span aria-hidden="true" className={s['signe']}>
              {signe}
            </span>
            {nomCourt}
            <span className="sr-only">
              {'\u202f'}: {mot}
            </span>
          </li>
        )
      })}
      <Cle />
    </ul>
  )
}

const CLE = '● au tableau du mémento\u2003○ dans le texte seulement'

function Cle() {
  return (
    <li className={s['cle']} aria-hidden="true">
      {CLE}
    </li>
  )
}

function Table({
  formes,
  lignes,
}: {
  formes: readonly FormeAnimation[]
  lignes: readonly LigneMatrice[]
}) {
  return (
    <>
      <table className={s['matrice']}>
        <caption className="sr-only">Formes d’animation par Pays</caption>
        <thead>
          <tr>
            <td />
            {lignes.map(({ pays }) => (
              <th key={pays.id} scope="col">
                <span>{pays.nomCourt}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {formes.map(({ id, nomCourt }, row) => (
            <tr key={id}>
              <th scope="row">{nomCourt}</th>
              {lignes.map(({ pays, cases }) => {
                const { signe, mot } = signOf(cases[row] ?? null)
                return (
                  <td key={pays.id}>
                    <span aria-hidden="true">{signe}</span>
                    <span className="sr-only">{mot}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={s['date']} aria-hidden="true">
        {CLE}
      </p>
    </>
  )
}
