import { useConfig } from '#blocks/models/use-config.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { CellToSpeak } from '#features/speech/takes/speak-cells.ts';
import { useSettled } from '#lib/use-settled.ts';
import { planSpeech } from './plan-speech.ts';

/** Cutting a long text takes a tenth of a second: it waits for a pause in the typing. */
const PAUSE_MS = 400;

/** How the next press will send the text: in how many pieces, and how many requests that makes. */
export function SendPlan({ cells }: { cells: readonly CellToSpeak[] }) {
  const text = useText();
  const format = useFormat();
  const { data: config } = useConfig();
  const value = useSettled(
    useSpeechStore((state) => state.bench.text),
    PAUSE_MS,
  );
  const split = useSpeechStore((state) => state.bench.split);
  const gateways = cells.map(({ lane }) => lane.gateway);
  const { fewest, most, requests } = planSpeech({ text: value, gateways, limits: config?.limits ?? {}, split });
  if (most === 0 || value.trim() === '') return null;
  const pieces = fewest === most ? format.count(most) : `${format.count(fewest)}–${format.count(most)}`;
  return (
    <>
      <span data-tip={text('speech.script.limits')}>
        {most === 1 ? text('speech.script.whole') : text('speech.script.pieces', { count: most, shown: pieces })}
      </span>
      {requests > 1 && (
        <span>
          {text('speech.cells', { count: cells.length })}
          {' · '}
          {text('speech.script.requests', { count: requests, shown: format.count(requests) })}
        </span>
      )}
    </>
  );
}
