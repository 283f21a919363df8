import { Menu } from '@mantine/core';
import { Icon } from './icons.tsx';

export interface Choice { value: string; label: string }

/** A filter: dashed while it lets everything through, solid with its value once it holds something back. */
export function Pick({ name, value, choices, onChange, isAlwaysOn = false }: { name: string; value: string; choices: Choice[]; onChange: (value: string) => void; isAlwaysOn?: boolean }) {
  const chosen = choices.find((choice) => choice.value === value && value !== '');
  return (
    <Menu position="bottom-start" offset={4} loop returnFocus transitionProps={{ duration: 0 }} classNames={{ dropdown: 'menu', item: 'mi', itemSection: 'ms' }} unstyled>
      <Menu.Target>
        <button type="button" className={chosen || isAlwaysOn ? 'sel on' : 'sel'}>
          {chosen ? `${name}: ${chosen.label}` : isAlwaysOn ? `${name}: any` : name}
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={value === '' ? <Icon name="check" /> : <span className="i s" />} onClick={() => onChange('')}>Any</Menu.Item>
        {choices.map((choice) => (
          <Menu.Item key={choice.value} leftSection={value === choice.value ? <Icon name="check" /> : <span className="i s" />} onClick={() => onChange(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
