import { expect, test } from 'vitest';
import { listInputs } from './list-inputs.ts';

const device = (deviceId: string, label: string, kind: MediaDeviceKind = 'audioinput') => ({ deviceId, label, kind });

test('the microphones are listed by name, without Chromium’s second names for the system’s choices', () => {
  const devices = [
    device('default', 'Default - Desk'),
    device('communications', 'Communications - Desk'),
    device('a', 'Desk'),
    device('b', 'Headset'),
    device('c', 'Loudspeaker', 'audiooutput'),
  ];
  expect(listInputs(devices)).toEqual([
    { id: 'a', name: 'Desk' },
    { id: 'b', name: 'Headset' },
  ]);
});

test('two of the same name are told apart', () => {
  const names = listInputs([device('a', 'USB'), device('b', 'Desk'), device('c', 'USB')]).map(({ name }) => name);
  expect(names).toEqual(['USB', 'Desk', 'USB (2)']);
});

test('without permission there are none to choose from', () => {
  expect(listInputs([device('', '')])).toEqual([]);
});
