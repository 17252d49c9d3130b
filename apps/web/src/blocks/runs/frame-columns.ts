/** The columns that the rows of the frame list and their head share; a row is this many pixels high. */
export const FRAME_COLUMNS =
  'grid grid-cols-[36px_46px_42px_66px_minmax(0,1fr)_34px] items-center gap-x-1 px-3 @md/frames:grid-cols-[44px_54px_54px_78px_minmax(0,1fr)_48px] @md/frames:gap-x-1.5 [&>:nth-child(4)]:pl-1.5';

/** Every row of the list has this height in pixels, because it is virtual. */
export const FRAME_ROW_HEIGHT = 25;
