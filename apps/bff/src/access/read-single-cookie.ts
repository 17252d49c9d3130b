/** The value of the only cookie of this name. Two of the same name are none: one was put there by somebody else, and nobody can tell which. */
export function readSingleCookie(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? found[0]?.slice(name.length + 1) : undefined;
}
