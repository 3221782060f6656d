import { useCallback } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { COUCHES } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { FINE, formatInteger, formatKm } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { findInCouche } from '../parts/couches.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Vaste.module.css'
import type { FicheVasteProps } from './vaste.ts'

/** Those of its kind on the other side of a common border, longest border first. */
export function VoisinsVaste({ territoire: { code, type }, couche }: FicheVasteProps) {
  const analyse = useAnalyse()
  const catalogue = useCatalogue()
  const load = useCallback(
    () => analyse.neighbours({ a: { couche, code }, couche }),
    [analyse, couche, code],
  )
  const voisins = useReponse(load)
  const nom = NOMS_TYPE[type]
  return (
    <Section title="Ses voisins">
      <Attente of={voisins} loading="On suit les frontières une à une…">
        {({ voisins: touchent }) => (
          <>
            <p className={s['discret']}>
              {touchent.length === 0
                ? 'Aucune frontière commune.'
                : `${countOf(touchent.length, nom.un, nom.plusieurs)}, par longueur de frontière.`}
            </p>
            <ul className={s['liste']}>
              {touchent.map((voisin) => (
                <li key={voisin.code}>
                  <span className={s['nom']}>
                    <TerritoireLink id={territoireId(COUCHES[couche].type, voisin.code)}>
                      {voisin.nom}
                    </TerritoireLink>
                  </span>
                  <span className={s['valeur']}>
                    {formatKm(voisin.frontiereKm)} ·{' '}
                    {formatInteger(
                      findInCouche(catalogue, couche, voisin.code)?.population ?? null,
                    )}
                    {FINE}hab.
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Attente>
    </Section>
  )
}
