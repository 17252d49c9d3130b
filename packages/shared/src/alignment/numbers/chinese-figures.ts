/** Chinese figures in common use and their values. */
export const CHINESE_FIGURES: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (character, value) => [character, value] as const),
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
]);

/** The powers of ten within a group of four places. */
export const CHINESE_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

/** The powers of ten with which Chinese groups numbers. */
export const CHINESE_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);
