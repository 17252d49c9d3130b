/**
 * How a lane is laid out. Where there is room, in the columns of a table: mark, model, strip, bar, WER, its parts, CER, two times,
 * actions. Where there is not, as a card: mark, model and actions above, the strip, and its figures with their names below. `instead`
 * is what stands in place of the figures.
 */
export const LANE_LAYOUT = {
  row: [
    'grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2.5',
    '@min-[45rem]/lanes:grid-cols-[20px_minmax(112px,5fr)_minmax(96px,4fr)_58px_80px_50px_56px_50px_auto]',
    '@min-[52rem]/lanes:grid-cols-[20px_minmax(132px,6fr)_minmax(92px,4fr)_minmax(40px,64px)_62px_82px_54px_60px_56px_auto]',
  ].join(' '),
  instead: 'col-span-full @min-[45rem]/lanes:[grid-column:4/-2]',
} as const;
