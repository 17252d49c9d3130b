/** What the editors of long values have in common. */
export type LongEditorProps<Parameters extends object> = {
  /** The parameters as they are in effect, so that a lane's own value begins with the inherited one. */
  parameters: Parameters;
  /** What was written last and could not be saved. */
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
  /** Takes a value; null empties it. */
  onSet: (to: Parameters | null) => void;
};
