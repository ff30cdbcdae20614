const GAYA = `[data-panggung]{position:static;overflow:visible}[data-salindia]{position:relative;display:block!important;width:100%;aspect-ratio:16/9;border-bottom:2px solid}[data-bilah]{display:none}@media (max-aspect-ratio:1/1){[data-salindia]{aspect-ratio:3/4}}`

/** Without JavaScript the slides stand below each other and are read by scrolling. */
export function TanpaJs() {
  return (
    <noscript>
      <style>{GAYA}</style>
    </noscript>
  )
}
