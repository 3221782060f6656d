import type { ReactNode } from 'react'
import { HAUT } from '#/content/ancres.ts'
import { paysContenus, typologies } from '#/content/identites.ts'
import { SECTIONS_MONOGRAPHIE } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Choice } from '#/ui/Choice.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { EnTete } from './EnTete.tsx'
import s from './FichePays.module.css'
import { Onglets } from './Onglets.tsx'
import { Repere } from './Repere.tsx'
import { TypologieBadge } from './TypologieBadge.tsx'

/** A side of the sheet of one of the Pays: same head, same tabs, and the way to the same side elsewhere. */
export function FichePays({ children }: { children: (pays: PaysIdentite) => ReactNode }) {
  const selectedId = useAppStore((state) => state.selectedId)
  const open = useAppStore((state) => state.openTerritoire)
  const pays = selectedId === null ? undefined : paysContenus().get(selectedId)
  if (!pays) {
    return (
      <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
        Le mémento ne parle pas de ce territoire.
      </Notice>
    )
  }
  const typologie = typologies().find(({ id }) => id === pays.typologie)
  return (
    <>
      <Repere ancre={HAUT} isQuiet>
        <EnTete
          nom={pays.nom}
          surtitre={
            <>
              <span>Pays</span>
              {typologie ? (
                <span className={s['classe']}>
                  <TypologieBadge typologie={typologie} /> {typologie.nom}
                </span>
              ) : null}
            </>
          }
        />
      </Repere>
      <Onglets territoire={{ id: pays.id, type: 'pays' }} />
      <div className={s['autres']}>
        <AutrePays pays={pays} />
      </div>
      {/* Another Pays is another sheet: what was open in this one shuts. */}
      <div key={pays.id} className={s['lecture']}>
        {children(pays)}
      </div>
    </>
  )
}

/** The same side, the same section if one was gone to, of another Pays. */
function AutrePays({ pays }: { pays: PaysIdentite }) {
  const vue = useAppStore((state) => state.vue)
  const ancre = useAppStore((state) => state.ancre)
  const openAt = useAppStore((state) => state.openAt)
  const tous = [...paysContenus().values()]
  return (
    <Choice
      label="Le même côté, chez un autre Pays"
      options={tous.map(({ id, nom }) => ({ value: id, label: nom }))}
      value={pays.id}
      onChange={(territoire) =>
        openAt({
          vue,
          territoire,
          ancre: ancre !== null && Object.hasOwn(SECTIONS_MONOGRAPHIE, ancre) ? ancre : HAUT,
        })
      }
    />
  )
}
