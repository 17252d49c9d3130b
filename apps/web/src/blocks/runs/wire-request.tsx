import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { countWire } from './count-wire.ts';
import { describeFrames } from './describe-frames.ts';
import { JsonView } from './json-view.tsx';
import { ownPayload } from './own-payload.ts';
import { writeReadable } from './write-readable.ts';

type WireRequestProps = { run: ChatRun; wire: WireRecord };

/** The request as it was sent, the head of the response, and what Lineup itself noted around the gateway's frames. */
export function WireRequest({ run, wire }: WireRequestProps) {
  const text = useText();
  return (
    <div className="flex h-full min-h-0 flex-col @2xl/wire:flex-row">
      <section className="flex min-h-0 min-w-0 flex-1 flex-col" aria-label={text('wire.request')}>
        <Heading title={text('wire.request')}>
          <CopyButton
            read={() => writeReadable(wire.request)}
            label={text('wire.copy.request')}
            copied={text('ui.copied')}
          />
        </Heading>
        <div className="min-h-0 flex-1">
          <JsonView value={wire.request} label={text('wire.request')} />
        </div>
      </section>
      <div className="scroll-slim max-h-1/2 shrink-0 overflow-y-auto border-t border-line2 bg-paper pb-3 @2xl/wire:max-h-none @2xl/wire:w-[42%] @2xl/wire:border-t-0 @2xl/wire:border-l">
        <ResponseHeadFacts run={run} />
        <OwnEvents wire={wire} />
      </div>
    </div>
  );
}

function Heading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex min-h-8 shrink-0 items-center justify-between pt-1 pr-2 pl-3">
      <h3 className="text-f2 font-medium text-t3">{title}</h3>
      {children}
    </div>
  );
}

function ResponseHeadFacts({ run }: { run: ChatRun }) {
  const text = useText();
  const { head } = run;
  const facts = [
    [text('wire.head.status'), head?.status],
    [text('wire.head.type'), head?.contentType],
    [text('run.request_id'), head?.requestId],
  ];
  return (
    <section aria-label={text('wire.head')}>
      <Heading title={text('wire.head')} />
      <Facts facts={facts} />
      <p className="px-3 pt-1 text-f2 text-t3">{text('wire.head.why')}</p>
    </section>
  );
}

function OwnEvents({ wire }: { wire: WireRecord }) {
  const text = useText();
  const format = useFormat();
  const own = describeFrames(wire.frames).filter(({ number }) => number === null);
  const facts = own.map((row) => [
    text(`run.wire.kind.${row.kind}`),
    `${format.decimal(row.t / 1000, 3)} ${text('run.wire.time')} · ${ownPayload(row.event, { format, text }) ?? row.payload}`,
  ]);
  return (
    <section aria-label={text('wire.own.events')} className="mt-2 border-t border-line">
      <Heading title={text('wire.own.events')} />
      <Facts facts={facts} />
      {(countWire(wire.frames).comments ?? 0) > 0 && (
        <p className="px-3 pt-1 text-f2 text-t3">{text('wire.keepalives.why')}</p>
      )}
    </section>
  );
}

function Facts({ facts }: { facts: readonly (readonly (string | number | null | undefined)[])[] }) {
  return (
    <dl className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 px-3 text-f2">
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-full grid grid-cols-subgrid">
          <dt className="text-t3">{name}</dt>
          <dd className="line-clamp-4 font-mono break-words text-t2">{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
