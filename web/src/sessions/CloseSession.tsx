import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { calls } from '../api/calls.ts';
import { keys } from '../api/keys.ts';
import type { Session } from '../api/types.ts';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Field } from '../design/Field.tsx';
import { Icon } from '../design/icons.tsx';

/** Ends a session in the books whose station will not report its end. */
export function CloseSession({ session, onClose }: { session: Session; onClose: () => void }) {
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const close = useMutation({
    mutationFn: () => calls.closeSession(session.id, reason.trim()),
    onSuccess: async () => { await cache.invalidateQueries({ queryKey: keys.session(session.id) }); onClose(); },
  });
  const submit = (event: FormEvent) => { event.preventDefault(); close.mutate(); };
  return (
    <Dialog title={`Close ${session.id}`} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p className="sub">The session ends in the ledger at its last known meter value. If the station reports its end later, both are kept and the session is flagged.</p>
        <Field label="Reason" value={reason} onChange={setReason} required maxLength={200} autoComplete="off" />
        {close.error && <p className="note bad" role="alert"><Icon name="warning" />{close.error.message}</p>}
        <div className="acts"><Button onClick={onClose}>Cancel</Button><Button type="submit" look="primary" disabled={close.isPending}>Close the session</Button></div>
      </form>
    </Dialog>
  );
}
