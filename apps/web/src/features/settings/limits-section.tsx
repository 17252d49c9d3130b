import { Link } from 'wouter';
import { useConfig } from '#blocks/models/use-config.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Section } from './section.tsx';

/** The most that one request may ask of this server, and the way to the operator's page. */
export function LimitsSection() {
  const text = useText();
  const format = useFormat();
  const { data: config } = useConfig();
  const { n, maxTokens, lanes, bodyBytes, uploadBytes } = config?.caps ?? {};
  const size = (bytes: number): string => Object.values(format.bytes(bytes)).join(' ');
  const caps = [
    lanes !== undefined && text('settings.limits.lanes', { count: lanes }),
    n !== undefined && text('settings.limits.n', { max: n }),
    maxTokens !== undefined && text('settings.limits.tokens', { max: maxTokens }),
    bodyBytes !== undefined && text('settings.limits.body', { size: size(bodyBytes) }),
    uploadBytes !== undefined && text('settings.gateway.upload', { size: size(uploadBytes) }),
  ].filter((words) => words !== false);
  return (
    <Section title={text('settings.limits')}>
      <p className="text-t2">{caps.length === 0 ? text('settings.limits.none') : caps.join(' · ')}</p>
      <p>
        <Link href="/operator" className="underline">
          {text('settings.limits.usage')}
        </Link>
      </p>
    </Section>
  );
}
