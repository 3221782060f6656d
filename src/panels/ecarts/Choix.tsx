import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { EchelleEcart } from '#/domain/ecart.ts'
import { Choice } from '#/ui/Choice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import s from './Ecarts.module.css'
import { dansOu, nomUnite } from './motsEcart.ts'
import type { Vue } from './useVueReglee.ts'

const ECHELLES: readonly { value: EchelleEcart; label: string }[] = [
  { value: 'neuf', label: 'Les neuf Pays du mémento' },
  { value: 'france', label: 'La France entière' },
]

/** No kind chosen: an id that no kind has. */
const TOUS = 'tous'
const TOUTE_LA_FRANCE = 'france'

/** What is looked for, as a sentence whose words can be changed. */
export function Choix({ vue }: { vue: Vue }) {
  const { faits, genre, genres, choose } = vue
  const echelles = ECHELLES.filter(({ value }) =>
    DESCRIPTIONS_GENRE.some((one) => one.echelle === value),
  )
  return (
    <>
      {echelles.length > 1 ? (
        <RadioRow
          label="Échelle"
          isLabelHidden
          options={echelles}
          value={faits.echelleEcart}
          onChange={(echelleEcart) => choose({ echelleEcart })}
        />
      ) : null}
      <div className={s['choix']}>
        <Choice
          isInline
          label="Genre d’écart"
          options={[
            { value: TOUS, label: 'Tous les genres d’écart' },
            ...genres.map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
          value={faits.genreEcart ?? TOUS}
          onChange={(id) => choose({ genreEcart: id === TOUS ? null : id })}
        />
        {genre !== null && faits.echelleEcart === 'france' ? <ParUnite vue={vue} /> : null}
        {faits.echelleEcart === 'france' ? <EnRegion vue={vue} /> : <span>chez les neuf</span>}
      </div>
    </>
  )
}

function ParUnite({ vue: { faits, genre, choose } }: { vue: Vue }) {
  const unites = genre?.unites ?? []
  const [usuelle] = unites
  if (usuelle === undefined) return null
  if (unites.length === 1) return <span>par {nomUnite(usuelle)}</span>
  return (
    <Choice<CoucheId>
      isInline
      label="Unité"
      options={unites.map((couche) => ({ value: couche, label: `par ${nomUnite(couche)}` }))}
      value={faits.uniteEcart ?? usuelle}
      onChange={(couche) => choose({ uniteEcart: couche === usuelle ? null : couche })}
    />
  )
}

function EnRegion({ vue: { faits, choose } }: { vue: Vue }) {
  const catalogue = useCatalogue()
  const regions = [...catalogue.territoires('region')].sort((a, b) =>
    a.nom.localeCompare(b.nom, 'fr'),
  )
  return (
    <Choice
      isInline
      label="Région"
      options={[
        { value: TOUTE_LA_FRANCE, label: dansOu(catalogue, null) },
        ...regions.map(({ code }) => ({ value: code, label: dansOu(catalogue, code) })),
      ]}
      value={faits.regionEcart ?? TOUTE_LA_FRANCE}
      onChange={(code) => choose({ regionEcart: code === TOUTE_LA_FRANCE ? null : code })}
    />
  )
}
