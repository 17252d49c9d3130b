/** Fetches what turns traditional characters into simplified ones (OpenCC): a table of 100 kB, for those alone who ask for it. */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
}
