import { useEffect, useState } from 'react';
import { listInputs, type AudioInput } from './list-inputs.ts';

/** The microphones that are there now; none while the person has allowed none, and on plain http. */
export function useInputs(): readonly AudioInput[] {
  const [inputs, setInputs] = useState<readonly AudioInput[]>([]);

  useEffect(() => {
    if (!('mediaDevices' in navigator)) return;
    const { mediaDevices } = navigator;
    const listening = new AbortController();
    async function look() {
      const devices = await mediaDevices.enumerateDevices();
      if (!listening.signal.aborted) setInputs(listInputs(devices));
    }
    void look();
    mediaDevices.addEventListener('devicechange', () => void look(), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  return inputs;
}
