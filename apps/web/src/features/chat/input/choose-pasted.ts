type Named = { name: string };

/**
 * The files that a paste is meant to bring. Office programs put a picture of the copied text beside it, and then the text is meant;
 * the macOS file manager puts the files' names beside them.
 */
export function choosePasted<File extends Named>({
  files,
  text,
}: {
  files: readonly File[];
  text: string;
}): readonly File[] {
  const names = files.map(({ name }) => name).join('\n');
  return text === '' || text.trim().replaceAll(/\r\n?/g, '\n') === names ? files : [];
}
