import { languageName } from '#i18n/language-name.ts';
import { LOCALES } from '#i18n/locales.ts';
import { setLocale } from '#i18n/set-locale.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { DENSITIES, setDensity, setTheme, THEMES, useAppearance } from '#lib/appearance.ts';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { Section } from './section.tsx';

export function LookSection() {
  const text = useText();
  const locale = useLocale();
  const { theme, density } = useAppearance();
  return (
    <Section title={text('settings.look')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={text('settings.language')}>
          <Select
            options={LOCALES.map((value) => ({ value, label: languageName(value) }))}
            value={locale}
            onChange={(value) => void setLocale(value)}
          />
        </Field>
        <Field label={text('settings.theme')}>
          <Select
            options={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
            value={theme}
            onChange={setTheme}
          />
        </Field>
        <Field label={text('settings.density')}>
          <Select
            options={DENSITIES.map((value) => ({ value, label: text(`settings.density.${value}`) }))}
            value={density}
            onChange={setDensity}
          />
        </Field>
      </div>
    </Section>
  );
}
