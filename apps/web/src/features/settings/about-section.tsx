import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { Section } from './section.tsx';

export function AboutSection() {
  const text = useText();
  const { data: config } = useConfig();
  return (
    <Section title={text('settings.about')} lead={text('settings.about.text')}>
      {config !== undefined && <p className="text-t3">{text('settings.about.version', { version: config.version })}</p>}
    </Section>
  );
}
