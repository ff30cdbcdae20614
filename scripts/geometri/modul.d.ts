declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      files: Record<string, unknown>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}

declare module 'polylabel' {
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): [number, number] & { distance: number }
}
