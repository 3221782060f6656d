import { useState } from 'react'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { GesteAtelier, UniteAtelier } from '#/store/atelier.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import s from './Atelier.module.css'
import { readCodes } from './readCodes.ts'

const UNITES: readonly { value: UniteAtelier; label: string }[] = [
  { value: 'epci', label: 'un EPCI' },
  { value: 'commune', label: 'une commune' },
]

/** Undo, redo, reset; what a click takes; pasted codes. */
export function Outils({ table }: { table: CommuneTable }) {
  const modifs = useAppStore((state) => state.atelier.modifs)
  const defaits = useAppStore((state) => state.defaits)
  const undo = useAppStore((state) => state.undoAtelier)
  const redo = useAppStore((state) => state.redoAtelier)
  const reset = useAppStore((state) => state.resetAtelier)
  const unite = useAppStore((state) => state.unite)
  const chooseUnite = useAppStore((state) => state.chooseUnite)
  return (
    <>
      <div className={s['ligne']}>
        <Button onPress={undo} isDisabled={modifs.length === 0}>
          ↶ Annuler
        </Button>
        <Button onPress={redo} isDisabled={defaits.length === 0}>
          ↷ Rétablir
        </Button>
        <Button onPress={reset} isDisabled={modifs.length === 0}>
          Revenir au départ
        </Button>
      </div>
      <RadioRow
        label="Un clic sur la carte ajoute ou retire"
        options={UNITES}
        value={unite}
        onChange={chooseUnite}
      />
      <Disclosure title="Coller des codes INSEE ou SIREN">
        {() => <Codes table={table} />}
      </Disclosure>
    </>
  )
}

function Codes({ table }: { table: CommuneTable }) {
  const millesime = useAppStore((state) => state.atelier.millesime)
  const change = useAppStore((state) => state.changeAtelier)
  const [text, setText] = useState('')
  const [told, setTold] = useState('')
  const use = (geste: GesteAtelier) => {
    const { ids, inconnus } = readCodes(text, table, millesime)
    if (ids.length > 0) change(ids.map((id) => ({ geste, id })))
    if (ids.length > 0) setText('')
    const done = `${countOf(ids.length, 'code lu', 'codes lus')}.`
    const unknown =
      inconnus.length === 0
        ? ''
        : ` Ne mène${inconnus.length > 1 ? 'nt' : ''} nulle part : ${inconnus.slice(0, 8).join(', ')}${inconnus.length > 8 ? '…' : ''}.`
    setTold(done + unknown)
  }
  return (
    <div className={s['codes']}>
      <label>
        <span>Codes, séparés comme on veut</span>
        <textarea
          rows={3}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={s['ligne']}>
        <Button onPress={() => use('ajout')}>Ajouter</Button>
        <Button onPress={() => use('retrait')}>Retirer</Button>
      </div>
      <p role="status" className={s['note']}>
        {told}
      </p>
    </div>
  )
}
