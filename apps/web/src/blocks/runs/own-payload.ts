import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';

/** How the rows of the list write words and figures; made once for all of them, because a formatter is expensive. */
export type Words = { format: Format; text: (key: TextKey, params?: TextParams) => string };

/** What one of Lineup's own events says, in words; undefined for an event whose payload speaks for itself. */
export function ownPayload(event: LaneEvent, { format, text }: Words): string | undefined {
  switch (event.kind) {
    case 'start': {
      const left = text('wire.start', { ms: format.count(event.t) });
      return event.requestId === undefined ? left : `${left} · ${event.requestId}`;
    }
    case 'end': {
      const { value, unit } = format.bytes(event.bytes);
      const counts = [text('wire.frames', { count: event.events }), `${value} ${unit}`];
      return [event.cause, ...counts, text('wire.keepalives', { count: event.comments })].join(' · ');
    }
    case 'stream':
    case 'open':
    case 'body':
    case 'frame':
    case 'unreadable':
      return undefined;
  }
}
