import type { LayerDescriptor, LegendEntry, PaintContext, TieredLayer } from './defineLayer.ts'
import type { Palette, TeintePerimetre } from './palette.ts'
import { nom, surface, trait } from './surface.ts'

/** Style of a perimeter laid over the ground: a hue, a line, sometimes a tint. */
export type PerimetreStyle = {
  teinte: TeintePerimetre
  width: number
  dash?: readonly number[]
  /** 0 for a layer that covers the country: a tint everywhere would say nothing. */
  tint: number
  zoomNom: number
}

/** Paint and legend of a perimeter, from the same constants. */
export function perimetre(
  style: PerimetreStyle,
  singulier: string,
): Pick<LayerDescriptor, 'paint' | 'legend'> {
  const { teinte, width, dash, tint, zoomNom } = style
  const paint = (context: PaintContext): TieredLayer[] => {
    const color = context.palette.perimetre[teinte]
    return [
      surface(context, { color, opacity: tint, hoverOpacity: tint + 0.14 }),
      trait(context, {
        color,
        width: ['interpolate', ['linear'], ['zoom'], 5, width * 0.6, 9, width * 1.4],
        ...(dash ? { dash } : {}),
      }),
      nom(context, { size: 12.5, minzoom: zoomNom, color }),
    ]
  }
  const legend = (palette: Palette): LegendEntry[] => [
    {
      label: singulier.charAt(0).toUpperCase() + singulier.slice(1),
      swatch: {
        stroke: palette.perimetre[teinte],
        width,
        ...(dash ? { dash } : {}),
        ...(tint > 0 ? { fill: palette.perimetre[teinte], fillOpacity: tint } : {}),
      },
    },
  ]
  return { paint, legend }
}
