import type { Text } from './catalogue.ts';
import type { enLineups } from './en-lineups.ts';

/** The texts of the saved lineups. */
export const zhLineups = {
  'lineup.title': '阵容',
  'lineup.none':
    '阵容是一组泳道，连同模型和参数，不含消息。存下来，以后可以拿同样的问题再问同一组模型，也可以作为链接发给别人。',
  'lineup.name': '阵容名称',
  'lineup.save': '保存当前泳道',
  'lineup.is_saved': '已保存“{name}”。',
  'lineup.saved': '已保存的阵容',
  'lineup.open': '打开',
  'lineup.actions': '“{name}”的操作',
  'lineup.rename': '重命名',
  'lineup.replace': '换成当前泳道',
  'lineup.replaced': '“{name}”已换成当前泳道。',
  'lineup.duplicate': '复制一份',
  'lineup.copy_of': '{name}（副本）',
  'lineup.link': '复制链接',
  'lineup.link.too_long': '太长，放不进链接',
  'lineup.link.copied': '链接已复制。里面有模型、参数和系统提示词，没有消息。',
  'lineup.link.failed': '浏览器不允许复制。',
  'lineup.move': '移动“{name}”',
  'lineup.up': '上移',
  'lineup.down': '下移',
  'lineup.moved': '“{name}”现在是第 {place} 个，共 {total} 个。',
  'lineup.delete': '删除',
  'lineup.deleted': '已删除“{name}”。',
  'lineup.unknown': '这台服务器上没有：{gateways}',
  'lineup.unknown.text': '原本用这些网关的泳道改用配方的模型。',
} satisfies Record<keyof typeof enLineups, Text>;
