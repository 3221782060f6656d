import { ancreEnonce } from '#/content/ancres.ts'
import type {
  Action,
  Conseil,
  Monographie,
  SECTIONS_MONOGRAPHIE,
  SectionMonographie,
} from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { LIBELLES_THEME } from '#/domain/content/themes.ts'
import { Section } from '#/ui/Section.tsx'
import { Repere } from '../parts/Repere.tsx'
import { ActionLue } from './ActionLue.tsx'
import { AussiChez } from './AussiChez.tsx'
import { EnonceLu } from './EnonceLu.tsx'
import s from './Monographie.module.css'

export type SectionLueProps = {
  section: SectionMonographie
  titre: (typeof SECTIONS_MONOGRAPHIE)[SectionMonographie]
  pays: PaysIdentite
  monographie: Monographie
}

/** One section; silence is told, for it is also something to compare. */
export function SectionLue({ section, titre, pays, monographie }: SectionLueProps) {
  const enonces = monographie[section]
  return (
    <Repere ancre={section} isQuiet>
      <Section title={titre} aside={<AussiChez section={section} pays={pays} />}>
        {enonces.length === 0 ? (
          <p className={s['silence']}>
            {monographie.pages.length === 0
              ? 'La monographie n’en dit rien.'
              : 'Le mémento n’en dit rien.'}
          </p>
        ) : (
          <ul className={s['enonces']}>
            {enonces.map((enonce, index) => (
              <Repere as="li" key={enonce.texte} ancre={ancreEnonce(section, index, enonce)}>
                {isAction(enonce) ? (
                  <ActionLue action={enonce} monographie={monographie} />
                ) : (
                  <EnonceLu
                    enonce={enonce}
                    monographie={monographie}
                    theme={isConseil(enonce) ? LIBELLES_THEME[enonce.theme] : undefined}
                  />
                )}
              </Repere>
            ))}
          </ul>
        )}
      </Section>
    </Repere>
  )
}

type AnyEnonce = Monographie[SectionMonographie][number]

const isAction = (enonce: AnyEnonce): enonce is Action => 'titre' in enonce
const isConseil = (enonce: AnyEnonce): enonce is Conseil => 'theme' in enonce
