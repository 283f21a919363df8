import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'>;

export interface ButtonProps extends Native {
  children?: ReactNode;
  icon?: IconName;
  /** primary: the one action of the view, filled with ink. danger: takes something away. */
  look?: 'plain' | 'primary' | 'danger';
  isSmall?: boolean;
  isDeskOnly?: boolean;
}

export function Button({ children, icon, look = 'plain', isSmall = false, isDeskOnly = false, ...rest }: ButtonProps) {
  const classes = ['btn', look === 'primary' && 'pri', look === 'danger' && 'danger', isSmall && 'sm', isDeskOnly && 'desk'].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest}>{icon && <Icon name={icon} />}{children}</button>;
}

/** A button that is an icon alone always has a name. */
export function IconButton({ icon, name, isSmall = true, ...rest }: Native & { icon: IconName; name: string; isSmall?: boolean }) {
  return <button type="button" className={`btn ico${isSmall ? ' sm' : ''}`} aria-label={name} title={name} {...rest}><Icon name={icon} /></button>;
}

export function Segmented<T extends string>({ name, value, options, onChange }: { name: string; value: T; options: readonly T[]; onChange: (value: T) => void }) {
  return (
    <div className="seg" role="group" aria-label={name}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>{option}</button>
      ))}
    </div>
  );
}

export function Chip({ children, isMono = false, title }: { children: ReactNode; isMono?: boolean; title?: string }) {
  return <span className={isMono ? 'chip mono' : 'chip'} title={title}>{children}</span>;
}
