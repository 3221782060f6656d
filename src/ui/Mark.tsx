/**
 * The mark: two territories and the edge where they meet, drawn as atlases draw a
 * border — one side hatched, the other bare.
 */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M3 3h14.5c-3 3.4-3 6 .2 8.6 3.4 2.7 3 6-.4 8.4-3 2.2-3.2 5.4-.8 9H3z"
        fill="var(--a-wash)"
      />
      <g stroke="var(--a)" strokeWidth="1.5" clipPath="url(#lisiere-ouest)">
        <path d="M-2 10 10-2M-2 16 16-2M-2 22 22-2M-2 28 26 0M2 30 26 6M8 30 26 12M14 30l14-14" />
      </g>
      <clipPath id="lisiere-ouest">
        <path d="M3 3h14.5c-3 3.4-3 6 .2 8.6 3.4 2.7 3 6-.4 8.4-3 2.2-3.2 5.4-.8 9H3z" />
      </clipPath>
      <path d="M3 3h26v26H3z" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <path
        d="M17.5 3c-3 3.4-3 6 .2 8.6 3.4 2.7 3 6-.4 8.4-3 2.2-3.2 5.4-.8 9"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.6"
      />
    </svg>
  )
}
