import type { DescriptionGenre, ParametreEcart, ValeursParametres } from '#/domain/ecart.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { NumberSlider } from '#/ui/NumberSlider.tsx'
import { Term } from '#/ui/Term.tsx'
import s from './Ecarts.module.css'
import { formatValeur } from './formatEcart.ts'
import { valeurDe } from './reglerVue.ts'

export type SeuilsProps = { genre: DescriptionGenre; valeurs: ValeursParametres | undefined }

/** Every threshold of a kind: what it is set at, what it would be, and why. */
export function Seuils({ genre, valeurs }: SeuilsProps) {
  const regle = useAppStore((state) => state.regleEcart)
  const reset = useAppStore((state) => state.resetEcart)
  if (genre.parametres.length === 0) return null
  const nbRegles = Object.keys(valeurs ?? {}).length
  return (
    <fieldset className={s['seuils']}>
      <legend className={s['seuilsTitre']}>Réglages</legend>
      {genre.parametres.map((parametre) => (
        <Seuil
          key={parametre.id}
          parametre={parametre}
          valeur={valeurDe(parametre, valeurs)}
          onChange={(valeur) =>
            regle(genre.id, parametre.id, valeur === parametre.defaut ? null : valeur)
          }
        />
      ))}
      {nbRegles > 1 ? (
        <Button variant="text" onPress={() => reset(genre.id)}>
          Revenir à tous les réglages par défaut
        </Button>
      ) : null}
    </fieldset>
  )
}

type SeuilProps = {
  parametre: ParametreEcart
  valeur: number | string
  onChange: (valeur: number | string) => void
}

function Seuil({ parametre, valeur, onChange }: SeuilProps) {
  const suite = <Suite parametre={parametre} valeur={valeur} onChange={onChange} />
  if (parametre.kind === 'choix') {
    return (
      <div>
        <Choice
          label={parametre.libelle}
          options={parametre.choix.map(({ id, libelle }) => ({ value: id, label: libelle }))}
          value={String(valeur)}
          onChange={onChange}
        />
        <div className={s['suite']}>{suite}</div>
      </div>
    )
  }
  const { libelle, unite, min, max, pas } = parametre
  return (
    <NumberSlider
      label={libelle}
      unit={unite}
      min={min}
      max={max}
      step={pas}
      value={Number(valeur)}
      onChange={onChange}
    >
      {suite}
    </NumberSlider>
  )
}

/** The default, the way back to it, and its reason one click away. */
function Suite({ parametre, valeur, onChange }: SeuilProps) {
  const defaut = libelleDefaut(parametre)
  return (
    <>
      <span>
        par défaut{FINE}: {defaut}
      </span>
      <Term
        variant="seul"
        label={`Pourquoi ${defaut} par défaut`}
        name={`${parametre.libelle}${FINE}: pourquoi ${defaut}`}
        body={<p>{parametre.raison}</p>}
      >
        pourquoi
      </Term>
      {valeur === parametre.defaut ? null : (
        <Button variant="text" onPress={() => onChange(parametre.defaut)}>
          revenir au réglage par défaut
          <span className="sr-only">
            {' '}
            de «{FINE}
            {parametre.libelle}
            {FINE}»
          </span>
        </Button>
      )}
    </>
  )
}

function libelleDefaut(parametre: ParametreEcart): string {
  if (parametre.kind === 'nombre') return formatValeur(parametre.defaut, parametre.unite)
  return parametre.choix.find(({ id }) => id === parametre.defaut)?.libelle ?? parametre.defaut
}
