import { Menu } from '@mantine/core';
import { Icon } from '../../design/icons.tsx';
import type { Ask } from '../StationPage.tsx';
import { commandsFor } from './catalogue.ts';

/** Every command the station's version knows, and taking the station out. */
export function CommandMenu({ version, onAsk, onRemove }: { version: string | null; onAsk: Ask; onRemove: () => void }) {
  return (
    <Menu position="bottom-start" offset={4} loop transitionProps={{ duration: 0 }} classNames={{ dropdown: 'menu', item: 'mi', itemSection: 'ms', divider: 'md' }} unstyled>
      <Menu.Target><button type="button" className="btn sm">Command<Icon name="down" /></button></Menu.Target>
      <Menu.Dropdown>
        {commandsFor(version).map((command) => <Menu.Item key={command.kind} onClick={() => onAsk(command)}>{command.label}…</Menu.Item>)}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="bin" />} onClick={onRemove}>Remove station…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
