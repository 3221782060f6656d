import { useAppStore } from '#/store/appStore.ts'
import { THEMES, type Theme } from '#/store/settings.slice.ts'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'

const NOMS: Record<Theme, string> = {
  systeme: 'Comme l’appareil',
  clair: 'Jour',
  sombre: 'Nuit',
}

/** Day, night, or as the machine has it. */
export function ThemeMenu() {
  const theme = useAppStore((state) => state.theme)
  const choose = useAppStore((state) => state.chooseTheme)
  return (
    <PopoverButton trigger="Thème" label="Thème" placement="bottom end">
      <RadioRow
        label="Couleurs de la page"
        orientation="vertical"
        options={THEMES.map((value) => ({ value, label: NOMS[value] }))}
        value={theme}
        onChange={choose}
      />
    </PopoverButton>
  )
}
