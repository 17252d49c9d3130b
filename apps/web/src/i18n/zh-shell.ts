import type { Text } from './catalogue.ts';
import type { enShell } from './en-shell.ts';

/** The Chinese texts of what the shell shows beside the page. */
export const zhShell = {
  'shell.running': '{count} 条运行中 · {name}',
  'shell.notice': '{count} 条泳道全部结束，用时 {seconds} {unit}',
} satisfies Record<keyof typeof enShell, Text>;
