import type { MessageRole } from '#features/chat/conversation/conversation.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import { MESSAGE_ROLES } from './message-roles.ts';

type RoleItems = {
  role: MessageRole;
  text: (key: TextKey, params?: TextParams) => string;
  onChange: (role: MessageRole) => void;
};

/** The part of a message's menu that says who it is from. */
export function roleItems({ role, text, onChange }: RoleItems): MenuItem[] {
  return MESSAGE_ROLES.map((each) => ({
    label: text('chat.role', { role: each }),
    checked: role === each,
    onSelect: () => onChange(each),
  }));
}
