declare module 'gifenc' {
  type Palette = number[][];
  type Frame = {
    palette?: Palette;
    transparent?: boolean;
    transparentIndex?: number;
    delay?: number;
    repeat?: number;
    dispose?: number;
  };
  const gifenc: {
    GIFEncoder: () => {
      writeFrame: (index: Uint8Array, width: number, height: number, options?: Frame) => void;
      finish: () => void;
      bytes: () => Uint8Array;
    };
    quantize: (rgba: Uint8Array, colours: number) => Palette;
    applyPalette: (rgba: Uint8Array, palette: Palette) => Uint8Array;
  };
  export default gifenc;
}

declare module 'pngjs' {
  export const PNG: { sync: { read: (file: Buffer) => { width: number; height: number; data: Buffer } } };
}
