import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';
import { refusal, type Refusal, type RefusalKey } from './refusal.ts';

const refusals = keptSetting<readonly Refusal[]>({ id: 'chat.refusals', schema: v.array(refusal), empty: [] });

/** What gateways have refused, remembered on this device; latest first. */
export const useRefusals = refusals.useValue;

/** The same outside React; read once before the first send, so that nothing remembered is sent again. */
export const loadRefusals = refusals.load;

export const getRefusals = refusals.get;

/** Remembers that a gateway's model refused a parameter, which is still sent until it is dropped. A known refusal stays as it is. */
export function noteRefusal(noted: Omit<Refusal, 'at' | 'isDropped'>): void {
  refusals.change((known) =>
    known.some((each) => isSame(each, noted)) ? known : [{ ...noted, at: Date.now(), isDropped: false }, ...known],
  );
}

/** No longer sends a parameter to a gateway's model. */
export function dropParameter(dropped: Omit<Refusal, 'at' | 'isDropped'>): void {
  refusals.change((known) => [
    { ...dropped, at: Date.now(), isDropped: true },
    ...known.filter((each) => !isSame(each, dropped)),
  ]);
}

/** Sends a parameter again, as if it had never been refused. */
export function forgetRefusal(key: RefusalKey): void {
  refusals.change((known) => known.filter((each) => !isSame(each, key)));
}

function isSame(a: RefusalKey, b: RefusalKey): boolean {
  return a.gateway === b.gateway && a.model === b.model && a.parameter === b.parameter;
}
