const formats = new Map<string, Intl.NumberFormat>();

/** Writes a probability (0 to 1) in percent with one decimal; what would round to never or always says that it is neither. */
export function formatProbability(probability: number, locale: string): string {
  const percent = percentFormat(locale);
  if (probability > 0.9995 && probability < 1) return `> ${percent.format(0.999)}`;
  if (probability < 0.0005 && probability > 0) return `< ${percent.format(0.001)}`;
  return percent.format(probability);
}

/** Making a format takes longer than a thousand uses of it. */
function percentFormat(locale: string): Intl.NumberFormat {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  formats.set(locale, known);
  return known;
}
