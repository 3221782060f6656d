import type { Reforme } from '#/analysis/reforme/reforme.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { passageText } from './phraseReforme.ts'
import s from './Reforme.module.css'

/** Every ribbon of the drawing as a row. */
export function TableauFlux({ reforme }: { reforme: Reforme }) {
  return (
    <>
      {reforme.mouvements.map((mouvement, at) => {
        const nomOf = (etape: number, id: string) => {
          const noeud = reforme.etapes[etape]?.noeuds.find((one) => one.id === id)
          return noeud ? `${noeud.nom}${noeud.dansTerritoire ? '' : ' (hors du territoire)'}` : id
        }
        return (
          <table key={mouvement.de} className={s['flux']}>
            <caption>{passageText(mouvement)}</caption>
            <thead>
              <tr>
                <th scope="col">De</th>
                <th scope="col">Vers</th>
                <th scope="col">Communes</th>
                <th scope="col">Habitants</th>
              </tr>
            </thead>
            <tbody>
              {(reforme.flux[at] ?? []).map(({ de, vers, communes, population }) => (
                <tr key={`${de} ${vers}`}>
                  <th scope="row">{nomOf(at, de)}</th>
                  <td>{nomOf(at + 1, vers)}</td>
                  <td>{formatInteger(communes)}</td>
                  <td>{formatInteger(population)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </>
  )
}
