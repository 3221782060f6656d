/**
 * Label faces, as CSS families. No glyph server: MapLibre draws them from the fonts
 * the page has. It reads weight and style out of the first name, which must exist
 * nowhere, so that the second one is taken with that weight.
 */
const TEXTE = 'Atkinson Hyperlegible Next'
/** Quoted: a bare family name cannot end in a number, and MapLibre passes it on as it is. */
const TITRE = '"Source Serif 4"'

export const FONT_TEXTE = [TEXTE, 'system-ui', 'sans-serif']
export const FONT_TEXTE_FORT = ['Lisiere Bold', TEXTE, 'system-ui', 'sans-serif']
export const FONT_TITRE = ['Lisiere Serif Semibold', TITRE, 'Georgia', 'serif']
export const FONT_EAU = ['Lisiere Serif Italic', TITRE, 'Georgia', 'serif']
