import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { calls } from '../api/calls.ts';
import { keys } from '../api/keys.ts';
import { Button, IconButton } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Field } from '../design/Field.tsx';
import { Icon } from '../design/icons.tsx';

interface Props { isOpen: boolean; onClose: () => void; address: (id: string) => string }

/** Makes a station known and shows its password, this once. */
export function AddStation({ isOpen, onClose, address }: Props) {
  return <Dialog title="Add a station" isOpen={isOpen} onClose={onClose}><Steps onClose={onClose} address={address} /></Dialog>;
}

function Steps({ onClose, address }: Omit<Props, 'isOpen'>) {
  const cache = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [site, setSite] = useState('');
  const add = useMutation({
    mutationFn: () => calls.addStation({ id: id.trim(), name: name.trim() || id.trim(), site: site.trim() }),
    onSuccess: () => Promise.all([cache.invalidateQueries({ queryKey: keys.stationLists }), cache.invalidateQueries({ queryKey: keys.overview })]),
  });
  if (add.data) {
    return (
      <div className="form">
        <p className="sub">Set these in the station. The password is shown this once; the operator keeps only its hash.</p>
        <Secret label="Address" text={address(add.data.id)} />
        <Secret label="Password" text={add.data.password ?? ''} />
        <div className="acts"><Button look="primary" onClick={onClose}>Done</Button></div>
      </div>
    );
  }
  const submit = (event: FormEvent) => { event.preventDefault(); add.mutate(); };
  return (
    <form className="form" onSubmit={submit}>
      <Field label="Id" value={id} onChange={setId} isMono required maxLength={48} pattern="[A-Za-z0-9*\-_=+|@.]+" hint="As the station sends it in its address. Letters, digits and - _ = + | @ . *" autoComplete="off" />
      <Field label="Name" value={name} onChange={setName} maxLength={100} hint="Empty means the id." autoComplete="off" />
      <Field label="Site" value={site} onChange={setSite} maxLength={100} autoComplete="off" />
      {add.error && <p className="note bad" role="alert"><Icon name="warning" />{add.error.message}</p>}
      <div className="acts"><Button onClick={onClose}>Cancel</Button><Button type="submit" look="primary" disabled={add.isPending}>Add station</Button></div>
    </form>
  );
}

function Secret({ label, text }: { label: string; text: string }) {
  return (
    <div className="field">
      <span className="dim">{label}</span>
      <div className="secret"><code>{text}</code><IconButton icon="copy" name={`Copy the ${label.toLowerCase()}`} onClick={() => void navigator.clipboard.writeText(text)} /></div>
    </div>
  );
}
