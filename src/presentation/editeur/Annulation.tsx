import { type ReactNode, useEffect, useRef } from 'react'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Editeur.module.css'

/** What was just taken away can be put back, wherever one has scrolled: in sight, and by Ctrl+Z. */
export function Annulation({ children }: { children: ReactNode }) {
  const retrait = useAppStore((state) => state.retrait)
  const undoRetrait = useAppStore((state) => state.undoRetrait)
  const root = useRef<HTMLDivElement>(null)
  const undo = () => {
    if (retrait === null) return
    undoRetrait()
    // The button is gone: the keyboard goes on from what has come back, once it is there.
    setTimeout(() => rowOf(root.current, retrait.cible)?.focus(), 0)
  }
  const latest = useRef(undo)
  latest.current = undo
  // The keys of the whole dialog, but for a text, which has an undo of its own.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isUndo(event) || isText(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <div ref={root} tabIndex={-1} className={s['editeur']}>
      <p role="status" className={s['retrait']}>
        {retrait === null ? null : (
          <>
            <span>{retrait.phrase}</span>
            <Button onPress={undo}>
              Annuler
              <span className="sr-only">{`${FINE}: Ctrl+Z`}</span>
            </Button>
          </>
        )}
      </p>
      {children}
    </div>
  )
}

function rowOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? root
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea')
}
