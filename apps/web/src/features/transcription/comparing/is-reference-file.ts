/** The text files that tell what was said, by what their names end with. */
export const REFERENCE_EXTENSIONS = ['txt', 'srt', 'vtt'] as const;

/** Whether a file can tell what was really said in a recording: text or subtitles by its name, or text by its type. */
export function isReferenceFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return REFERENCE_EXTENSIONS.some((each) => each === extension) || (extension === undefined && type === 'text/plain');
}
