import { useCatalogue, useChiffres } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { ChiffresFile } from '#/domain/geoFiles.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { formatEuros } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { Etablissements, Evolutions, readChiffres } from '../parts/Activite.tsx'
import { Attente } from '../parts/Attente.tsx'
import s from './Territoire.module.css'

export type ChiffresInseeProps = { territoire: Territoire; couche: CoucheId }

/** Population, jobs, establishments and standard of living, from INSEE's comparator. */
export function ChiffresInsee({ territoire, couche }: ChiffresInseeProps) {
  const chiffres = useChiffres(couche)
  const row = useCatalogue().table(couche).codes.indexOf(territoire.code)
  return (
    <Section title="Habitants et activité">
      <Attente of={chiffres} loading="On demande ses chiffres à l’INSEE…">
        {(file) => (
          <>
            <Evolutions chiffres={readChiffres(file.chiffres, row)} />
            <Etablissements chiffres={readChiffres(file.chiffres, row)} />
            <NiveauVie file={file} row={row} />
          </>
        )}
      </Attente>
    </Section>
  )
}

type RowProps = { file: ChiffresFile; row: number }

function NiveauVie({ file, row }: RowProps) {
  const niveau = file.niveauVieMedian[row] ?? null
  return (
    <>
      <h4 className={s['sous']}>
        Niveau de vie médian en 2019 <FootnoteMark id="niveau-vie" of="niveau de vie" />
      </h4>
      {niveau === null ? (
        <p>Inconnu : l’INSEE ne le publie pour aucune de ses communes.</p>
      ) : (
        <p>
          De <strong>{formatEuros(niveau.min)}</strong> à <strong>{formatEuros(niveau.max)}</strong>{' '}
          par an selon la commune.{' '}
          <span className={s['discret']}>
            Une médiane ne s’additionne pas : voici donc la plus basse et la plus haute
            {niveau.secretes === 0
              ? '.'
              : ` ; ${countOf(niveau.secretes, 'petite commune est gardée secrète', 'petites communes sont gardées secrètes')}.`}
          </span>
        </p>
      )}
    </>
  )
}
