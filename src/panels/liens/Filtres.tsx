import {
  ETATS_LIEN,
  LIBELLES_ETAT_LIEN,
  LIBELLES_TYPE_LIEN,
  type Lien,
  TYPES_LIEN,
} from '#/domain/content/lien.ts'
import {
  FAMILLES_LIEN,
  type FamilleLien,
  familleOf,
  LIBELLES_FAMILLE_LIEN,
} from '#/domain/content/reseau.ts'
import { useAppStore } from '#/store/appStore.ts'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import s from './Liens.module.css'
import { Trait } from './Trait.tsx'

/** The legend is the filter: five families, their fourteen kinds behind a button, four states. */
export function Filtres({ liens }: { liens: readonly Lien[] }) {
  const hidden = useAppStore((state) => state.typesCaches)
  const hide = useAppStore((state) => state.hideTypes)
  const flip = (types: readonly Lien['type'][], isOn: boolean) =>
    hide(
      isOn
        ? hidden.filter((type) => !types.includes(type))
        : TYPES_LIEN.filter((type) => hidden.includes(type) || types.includes(type)),
    )
  const typesOf = (famille: FamilleLien) => TYPES_LIEN.filter((type) => familleOf(type) === famille)
  return (
    <div className={s['filtres']}>
      <fieldset className={s['familles']}>
        <legend>Ce qui relie</legend>
        {FAMILLES_LIEN.map((famille) => {
          const types = typesOf(famille)
          const count = liens.filter(({ type }) => types.includes(type)).length
          return (
            <Toggle
              key={famille}
              isOn={types.some((type) => !hidden.includes(type))}
              onChange={(isOn) => flip(types, isOn)}
            >
              <span className={s['famille']}>
                <Trait famille={famille} etat="en-cours" force={2} />
                {LIBELLES_FAMILLE_LIEN[famille]}
                <span className={s['nombre']}>{count}</span>
              </span>
            </Toggle>
          )
        })}
      </fieldset>
      <div className={s['etats']}>
        <Etats liens={liens} />
        <PopoverButton trigger="Types de lien" label="Types de lien" placement="bottom start">
          {FAMILLES_LIEN.map((famille) => (
            <fieldset key={famille} className={s['types']}>
              <legend>{LIBELLES_FAMILLE_LIEN[famille]}</legend>
              {typesOf(famille).map((type) => (
                <Toggle
                  key={type}
                  isOn={!hidden.includes(type)}
                  onChange={(on) => flip([type], on)}
                >
                  {LIBELLES_TYPE_LIEN[type]}
                </Toggle>
              ))}
            </fieldset>
          ))}
        </PopoverButton>
      </div>
    </div>
  )
}

function Etats({ liens }: { liens: readonly Lien[] }) {
  const hidden = useAppStore((state) => state.etatsCaches)
  const hide = useAppStore((state) => state.hideEtats)
  return (
    <fieldset className={s['familles']}>
      <legend>Leur état</legend>
      {ETATS_LIEN.map((etat) => (
        <Toggle
          key={etat}
          isOn={!hidden.includes(etat)}
          onChange={(isOn) =>
            hide(ETATS_LIEN.filter((one) => (one === etat ? !isOn : hidden.includes(one))))
          }
        >
          <span className={s['famille']}>
            <Trait famille="travail" etat={etat} force={2} isNeutral />
            {LIBELLES_ETAT_LIEN[etat]}
            <span className={s['nombre']}>{liens.filter((lien) => lien.etat === etat).length}</span>
          </span>
        </Toggle>
      ))}
    </fieldset>
  )
}
