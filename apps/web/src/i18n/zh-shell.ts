import type { Text } from './catalogue.ts';
import type { enShell } from './en-shell.ts';

/** The Chinese texts of what the shell shows beside the page. */
export const zhShell = {
  'shell.running': '{count} 条运行中 · {name}',
  'shell.notice': '{count} 条泳道全部结束，用时 {seconds} {unit}',
  'shell.part_missing': '这个面板没能加载，页面的其余部分照常。',
  'command.general': '通用',
  'command.palette': '命令',
  'command.search': '搜索命令',
  'command.recent': '最近',
  'command.found': '{count} 条命令',
  'command.shortcuts': '键盘快捷键',
  'command.shortcuts.note': '写消息时，Enter 发送，Shift+Enter 换行。打字时，不带修饰键的快捷键不起作用。',
} satisfies Record<keyof typeof enShell, Text>;
