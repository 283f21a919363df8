import { type InputHTMLAttributes, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import type { Choice } from './Pick.tsx';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange' | 'value'>;

interface Labelled { label: string; hint?: string | undefined; value: string; onChange: (value: string) => void; isMono?: boolean }

export function Field({ label, hint, value, onChange, isMono = false, ...rest }: Labelled & Native) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className={isMono ? 'mono' : undefined} value={value} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.value)} {...rest} />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

export function Choose({ label, hint, value, onChange, choices, ...rest }: Labelled & { choices: Choice[] } & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'onChange' | 'value'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.value)} {...rest}>
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

export function Area({ label, hint, value, onChange, isMono = false, ...rest }: Labelled & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'onChange' | 'value'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className={isMono ? 'mono' : undefined} value={value} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.value)} {...rest} />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
