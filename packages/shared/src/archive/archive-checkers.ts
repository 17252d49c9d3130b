/** Whether a record is what its reader takes. */
export type RecordCheck = (record: unknown) => boolean;

/** The checks of one screen's records. */
export type ScreenCheckers = { turn: RecordCheck; run: RecordCheck; bench: RecordCheck };

/** The checks of all records whose shape a screen knows; parts of a screen that is not named are checked by what all parts have in common. */
export type ArchiveCheckers = {
  session: RecordCheck;
  screens: Readonly<Partial<Record<string, ScreenCheckers>>>;
  prompt?: RecordCheck;
};
