import { useState } from 'react'
import { CopyField } from '#/ui/CopyField.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Field } from '#/ui/Field.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import type { DialoguePartageProps } from '../partage/dialoguePartage.ts'
import s from '../partage/Partage.module.css'
import { ApercuCadre } from './ApercuCadre.tsx'
import {
  adresseIntegree,
  type Cadre,
  codeIntegration,
  PROPORTIONS,
  type ReglagesIntegration,
} from './codeIntegration.ts'

/** Builds the frame to paste in another site; the code follows each choice. */
export function DialogueIntegrer({ adresse, titre, onClose }: DialoguePartageProps) {
  const [reglages, setReglages] = useState<ReglagesIntegration>({
    contenu: 'carte',
    isLecture: true,
    hasCadrage: true,
    cadre: { kind: 'souple', proportion: '16/9' },
    titre: `Carte Lisière : ${titre}`,
  })
  const change = (changed: Partial<ReglagesIntegration>) => setReglages({ ...reglages, ...changed })
  const { contenu, isLecture, hasCadrage, cadre } = reglages
  return (
    <ModalDialog title="Intégrer dans un site" onClose={onClose} isWide>
      <div className={s['integrer']}>
        <div className={s['reglages']}>
          <RadioRow
            label="Montrer"
            options={[
              { value: 'carte', label: 'la carte' },
              { value: 'fiche', label: 'la carte et la fiche' },
            ]}
            value={contenu}
            onChange={(value) => change({ contenu: value })}
          />
          <Toggle isOn={isLecture} onChange={(isOn) => change({ isLecture: isOn })}>
            En lecture : la vue reste celle que vous avez choisie
          </Toggle>
          <Toggle isOn={hasCadrage} onChange={(isOn) => change({ hasCadrage: isOn })}>
            Garder le cadrage de la carte à l’écran
          </Toggle>
          <ReglagesCadre cadre={cadre} onChange={(changed) => change({ cadre: changed })} />
          <Field
            label="Titre du cadre, lu par les lecteurs d’écran"
            value={reglages.titre}
            onChange={(value) => change({ titre: value })}
          />
        </div>
        <div className={s['code-integration']}>
          <CopyField
            isLong
            label="Code à coller dans la page"
            value={codeIntegration(adresse, reglages)}
            action="Copier le code"
            done="Code copié."
          />
          <p>
            <a href={adresseIntegree(adresse, reglages)} target="_blank" rel="noopener">
              Voir la vue intégrée<span className="sr-only"> (nouvelle fenêtre)</span>
            </a>
          </p>
          <p className={s['discret']}>
            Le cadre n’a besoin d’aucun script et ne dépose rien chez vos visiteurs. Un en-tête{' '}
            <code>frame-ancestors</code> du serveur peut l’interdire à certains sites.
          </p>
        </div>
        <div className={s['en-large']}>
          <Disclosure title="Aperçu du cadre">
            {() => <ApercuCadre adresse={adresse} reglages={reglages} />}
          </Disclosure>
        </div>
      </div>
    </ModalDialog>
  )
}

type ReglagesCadreProps = { cadre: Cadre; onChange: (cadre: Cadre) => void }

const FIXE: Cadre = { kind: 'fixe', largeur: 800, hauteur: 500 }

function ReglagesCadre({ cadre, onChange }: ReglagesCadreProps) {
  return (
    <>
      <RadioRow
        label="Taille"
        options={[
          { value: 'souple', label: 'toute la largeur' },
          { value: 'fixe', label: 'en pixels' },
        ]}
        value={cadre.kind}
        onChange={(kind) => onChange(kind === 'fixe' ? FIXE : { kind, proportion: '16/9' })}
      />
      {cadre.kind === 'souple' ? (
        <RadioRow
          label="Proportions"
          options={PROPORTIONS.map((value) => ({ value, label: value.replace('/', ' : ') }))}
          value={cadre.proportion}
          onChange={(proportion) => onChange({ kind: 'souple', proportion })}
        />
      ) : (
        <div className={s['mesures']}>
          <Field
            label="Largeur, px"
            value={String(cadre.largeur)}
            onChange={(text) => onChange({ ...cadre, largeur: digits(text) })}
          />
          <Field
            label="Hauteur, px"
            value={String(cadre.hauteur)}
            onChange={(text) => onChange({ ...cadre, hauteur: digits(text) })}
          />
        </div>
      )}
    </>
  )
}

const digits = (text: string) => Number(text.replace(/\D/g, '').slice(0, 4))
