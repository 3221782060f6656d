import { HAUT } from '#/content/ancres.ts'
import { identites, paysContenus } from '#/content/identites.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Typologie } from '#/domain/content/typologie.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import s from './Typologie.module.css'

export type ClasseDuMementoProps = { pays: PaysIdentite; classe: Typologie | null }

/** The class, what the memento says of it (its name), and who shares it. */
export function ClasseDuMemento({ pays, classe }: ClasseDuMementoProps) {
  if (classe === null) {
    return (
      <Section title="Ce que dit le mémento">
        <p>Le mémento ne range ce territoire dans aucune classe.</p>
      </Section>
    )
  }
  const memes = [...paysContenus().values()].filter(
    ({ typologie, id }) => typologie === classe.id && id !== pays.id,
  )
  return (
    <Section
      title={
        <>
          Ce que dit le mémento <FootnoteMark id="memento" of="classe" />
        </>
      }
    >
      <p className={s['classe']}>
        <TypologieBadge typologie={classe} />
        <span>{classe.nom}</span>
        {classe.pages.map((page) => (
          <RefPage key={page} page={page} />
        ))}
      </p>
      <p className={s['texte']}>{classe.definition}</p>
      <p className={s['note']}>{identites().introductionTypologie}</p>
      <p className={s['memes']}>
        {memes.length === 0 ? (
          'Aucun autre territoire dans cette classe.'
        ) : (
          <>
            <span className={s['discret']}>Même classe</span>{' '}
            {memes.map(({ id, nom }, at) => (
              <span key={id}>
                {at === 0 ? '' : ', '}
                <MemeCote id={id}>{nom}</MemeCote>
              </span>
            ))}
          </>
        )}
      </p>
    </Section>
  )
}

/** Another Pays, on this same side of its sheet. */
function MemeCote({ id, children }: { id: PaysIdentite['id']; children: string }) {
  const openAt = useAppStore((state) => state.openAt)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <Button
      variant="name"
      onPress={() => {
        hover(null)
        openAt({ vue: 'typologie', territoire: id, ancre: HAUT })
      }}
      onHoverChange={(isHovered) => hover(isHovered ? id : null)}
    >
      {children}
    </Button>
  )
}
