import { ANCRES } from '#/content/ancres.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import { LIBELLES_SENS_NUANCE, type Monographie } from '#/domain/content/monographie.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import { useContenu } from '../parts/useContenu.ts'
import s from './Formes.module.css'

/** The line of this Pays in the matrix of forms: what the table says, and where the text differs. */
export function FormesDuPays({ monographie }: { monographie: Monographie }) {
  const formes = useContenu('formes')
  const openAt = useAppStore((state) => state.openAt)
  return (
    <Section
      title="Formes d’animation"
      aside={
        <Button variant="text" onPress={() => openAt({ vue: 'formes' })}>
          Les dix formes, les neuf Pays
        </Button>
      }
    >
      <Attente of={formes} loading="On déplie le tableau…">
        {({ formes: toutes }) => (
          <ul className={s['formes']}>
            {toutes.map((forme) => (
              <Repere as="li" key={forme.id} ancre={ANCRES.forme(forme.id)} className={s['forme']}>
                <Case forme={forme} monographie={monographie} />
              </Repere>
            ))}
          </ul>
        )}
      </Attente>
    </Section>
  )
}

function Case({ forme, monographie }: { forme: FormeAnimation; monographie: Monographie }) {
  const found = monographie.formes.find((one) => one.forme === forme.id)
  return (
    <>
      <span
        className={s['signe']}
        data-declaree={found?.declaree || undefined}
        aria-hidden="true"
      />
      <div>
        <p className={s['nom']} data-declaree={found?.declaree || undefined}>
          {forme.nom}
          <span className={s['dit']}>
            {found === undefined ? 'inconnu' : found.declaree ? 'au tableau' : 'absent du tableau'}
          </span>
        </p>
        {found?.nuance ? (
          <p className={s['nuance']}>
            <strong>{LIBELLES_SENS_NUANCE[found.nuance.sens]}.</strong>{' '}
            <Texte sauf={monographie.id}>{found.nuance.texte}</Texte>{' '}
            <RefPage page={found.nuance.page} />
          </p>
        ) : null}
      </div>
    </>
  )
}
