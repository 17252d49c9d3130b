import * as v from 'valibot';
import { createPrompt } from './create-prompt.ts';
import { PROMPT_FILE_VERSION, promptFile } from './prompt-file.ts';
import type { Prompt } from './prompt.ts';

/** Larger files are no prompts. */
const LARGEST_MIB = 5;

/** Why a file was refused, with what its text (`prompts.fault.…`) says of it. */
export type PromptFileFault = {
  reason: 'too_large' | 'not_text' | 'not_json' | 'not_prompts' | 'newer' | 'empty' | 'unknown_kind';
  params: Record<string, string | number>;
};

type Read = { prompts: Prompt[] } | { fault: PromptFileFault };

/** Reads a file of prompts (`.json`), or one prompt written as plain text or Markdown. Writes nothing. */
export async function readPromptFile(file: File): Promise<Read> {
  const { name } = file;
  const kind = /\.(json|md|markdown|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return refuse('unknown_kind', { name });
  if (file.size > LARGEST_MIB * 1024 ** 2) return refuse('too_large', { name, limit: LARGEST_MIB });
  const text = decode(await file.arrayBuffer());
  if (text === undefined) return refuse('not_text', { name });
  return kind === 'json' ? readJson(text, name) : readPlain(text, name);
}

function readJson(text: string, name: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Said to the person who chose the file.
    return refuse('not_json', { name });
  }
  const head = v.safeParse(v.object({ format: v.literal('lineup-prompts'), version: v.number() }), data);
  if (head.success && head.output.version > PROMPT_FILE_VERSION) {
    return refuse('newer', { name, version: head.output.version, known: PROMPT_FILE_VERSION });
  }
  const read = v.safeParse(promptFile, data);
  if (read.success) return { prompts: read.output.prompts };
  return refuse('not_prompts', { name, where: v.getDotPath(read.issues[0]) ?? 'format' });
}

/** A heading in the first line is the title. */
function readPlain(text: string, name: string): Read {
  const [, heading, rest] = /^\s*# +(.+)\n+([\s\S]*)$/.exec(text) ?? [];
  const body = (rest ?? text).replace(/\n$/, '');
  if (body.trim() === '') return refuse('empty', { name });
  const title = heading?.trim() ?? name.replace(/\.\w+$/, '');
  return { prompts: [createPrompt({ title, text: body, tags: [] }, Date.now())] };
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
    return text.includes('\0') ? undefined : text;
  } catch {
    // Not UTF-8: said to the person who chose the file.
    return undefined;
  }
}

function refuse(reason: PromptFileFault['reason'], params: PromptFileFault['params']): Read {
  return { fault: { reason, params } };
}
