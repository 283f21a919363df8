import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { calls } from '../api/calls.ts';
import { keys } from '../api/keys.ts';
import { useTokens } from '../api/queries.ts';
import type { Token } from '../api/types.ts';
import { Button, Chip, IconButton } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Choose, Field } from '../design/Field.tsx';
import { date, nothing, plural } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';

export function TokensPage() {
  const tokens = useTokens();
  const [isAdding, setIsAdding] = useState(false);
  const [removed, setRemoved] = useState<Token | null>(null);
  const cache = useQueryClient();
  const block = useMutation({ mutationFn: calls.putToken, onSuccess: () => cache.invalidateQueries({ queryKey: keys.tokens }) });
  const items = tokens.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Top title="Tokens"><Button isSmall icon="plus" onClick={() => setIsAdding(true)}>Add token</Button></Top>
      <Main>
        <div className="page">
          <section className="card" aria-label="Tokens">
            <div className="ch-t"><span className="sub">Who may charge without a roaming partner being asked.</span><span className="dim nowrap gap-l">{tokens.data && plural(items.length, 'token')}</span></div>
            {tokens.isPending && <Loading name="tokens" />}
            {tokens.error && !tokens.data && <Failed error={tokens.error} onRetry={() => void tokens.refetch()} />}
            {tokens.data && items.length === 0 && <Empty title="No token yet" action={<Button isSmall look="primary" icon="plus" onClick={() => setIsAdding(true)}>Add a token</Button>}><p>A card, key fob or contract that may charge here.</p></Empty>}
            {block.error && <Failed error={block.error} />}
            {items.length > 0 && (
              <div className="scroll-x">
                <table className="tb sm">
                  <thead><tr><th scope="col">Token</th><th scope="col">Type</th><th scope="col">Status</th><th scope="col">Group</th><th scope="col">Expires</th><th scope="col">Note</th><th><span className="vh">Do</span></th></tr></thead>
                  <tbody>
                    {items.map((token) => (
                      <tr key={token.value}>
                        <td className="mono b nowrap">{token.value}</td><td>{token.type ?? nothing}</td>
                        <td><span className={token.blocked ? 'oc bad' : 'oc ok'}><Icon name={token.blocked ? 'warning' : 'check'} />{token.blocked ? 'Blocked' : 'Accepted'}</span></td>
                        <td className="mono nowrap">{token.group ?? nothing}</td><td className="nowrap">{token.expiresAt ? date(token.expiresAt) : 'never'}</td><td className="sub">{token.label ?? ''}</td>
                        <td className="num"><div className="row end"><Button isSmall onClick={() => block.mutate({ ...token, blocked: !token.blocked })} disabled={block.isPending}>{token.blocked ? 'Unblock' : 'Block'}</Button><IconButton icon="bin" name={`Remove ${token.value}`} onClick={() => setRemoved(token)} /></div></td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {tokens.hasNextPage && <div className="more"><Button isSmall disabled={tokens.isFetchingNextPage} onClick={() => void tokens.fetchNextPage()}>Show more</Button></div>}
          </section>
        </div>
        {isAdding && <AddToken onClose={() => setIsAdding(false)} />}
        {removed && <RemoveToken token={removed} onClose={() => setRemoved(null)} />}
      </Main>
    </>
  );
}

const types = ['ISO14443', 'ISO15693', 'eMAID', 'KeyCode', 'Central', 'Local', 'MacAddress'].map((value) => ({ value, label: value }));

function AddToken({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient();
  const [id, setId] = useState('');
  const [type, setType] = useState('ISO14443');
  const [group, setGroup] = useState('');
  const [note, setNote] = useState('');
  const add = useMutation({
    mutationFn: () => calls.putToken({ value: id.trim(), type, group: group.trim() || null, expiresAt: null, blocked: false, allowsConcurrent: false, label: note.trim() || null }),
    onSuccess: async () => { await cache.invalidateQueries({ queryKey: keys.tokens }); onClose(); },
  });
  return (
    <Dialog title="Add a token" isOpen onClose={onClose}>
      <form className="form" onSubmit={(event: FormEvent) => { event.preventDefault(); add.mutate(); }}>
        <Field label="Token" value={id} onChange={setId} isMono required maxLength={36} autoComplete="off" hint="As the reader gives it. OCPP 1.6 carries up to 20 characters." />
        <Choose label="Type" value={type} onChange={setType} choices={types} />
        <Field label="Group" value={group} onChange={setGroup} isMono maxLength={36} autoComplete="off" hint="Tokens of one group may stop each other's sessions." />
        <Field label="Note" value={note} onChange={setNote} maxLength={100} autoComplete="off" />
        {add.error && <p className="note bad" role="alert"><Icon name="warning" />{add.error.message}</p>}
        <div className="acts"><Button onClick={onClose}>Cancel</Button><Button type="submit" look="primary" disabled={add.isPending}>Add token</Button></div>
      </form>
    </Dialog>
  );
}

function RemoveToken({ token, onClose }: { token: Token; onClose: () => void }) {
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => calls.removeToken(token.value),
    onSuccess: async () => { await cache.invalidateQueries({ queryKey: keys.tokens }); onClose(); },
  });
  return (
    <Dialog title="Remove a token" isOpen onClose={onClose}>
      <div className="form">
        <p className="sub"><Chip isMono>{token.value}</Chip> is refused from its next use. A session it runs goes on.</p>
        {remove.error && <p className="note bad" role="alert"><Icon name="warning" />{remove.error.message}</p>}
        <div className="acts"><Button onClick={onClose}>Cancel</Button><button type="button" className="btn danger pri" disabled={remove.isPending} onClick={() => remove.mutate()}>Remove token</button></div>
      </div>
    </Dialog>
  );
}
