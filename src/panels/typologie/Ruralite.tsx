import { formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Bars } from '#/ui/Bars.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { libelleRuralite } from './libelleRuralite.ts'
import type { Repartition } from './repartition.ts'
import s from './Typologie.module.css'

/** The rural typology: sorted bars, by inhabitants, with the communes beside. */
export function Ruralite({ repartition: { ruralites, habitants } }: { repartition: Repartition }) {
  return (
    <Section
      title={
        <>
          Ce que dit la typologie des ruralités{' '}
          <FootnoteMark id="ruralite" of="typologie des ruralités" />
        </>
      }
      aside="part des habitants"
    >
      {ruralites.length === 0 ? (
        <p className={s['discret']}>Rien pour ce territoire.</p>
      ) : (
        <Bars
          label="Habitants par type de ruralité"
          rows={ruralites.map(({ classe, communes, habitants: value }) => ({
            id: classe,
            label: libelleRuralite(classe),
            value,
            text: `${formatShare(habitants === 0 ? null : value / habitants)} · ${countOf(communes, 'commune')}`,
          }))}
        />
      )}
    </Section>
  )
}
