import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { calls } from '../api/calls.ts';
import { keys } from '../api/keys.ts';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Icon } from '../design/icons.tsx';

export function RemoveStation({ id, onClose }: { id: string; onClose: () => void }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => calls.removeStation(id),
    onSuccess: async () => { await cache.invalidateQueries({ queryKey: keys.stationLists }); void navigate('/stations'); },
  });
  return (
    <Dialog title={`Remove ${id}`} isOpen onClose={onClose}>
      <div className="form">
        <p className="sub">The station is disconnected and its password stops working. Its sessions and messages stay.</p>
        {remove.error && <p className="note bad" role="alert"><Icon name="warning" />{remove.error.message}</p>}
        <div className="acts"><Button onClick={onClose}>Cancel</Button><button type="button" className="btn danger pri" disabled={remove.isPending} onClick={() => remove.mutate()}>Remove station</button></div>
      </div>
    </Dialog>
  );
}
