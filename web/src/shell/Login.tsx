import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { calls } from '../api/calls.ts';
import { ApiFault } from '../api/http.ts';
import { keys } from '../api/keys.ts';
import { Button } from '../design/controls.tsx';
import { Field } from '../design/Field.tsx';
import { Icon, Mark } from '../design/icons.tsx';

export function Login() {
  const cache = useQueryClient();
  const [user, setUser] = useState('admin');
  const [password, setPassword] = useState('');
  const login = useMutation({ mutationFn: () => calls.login(user, password), onSuccess: () => cache.invalidateQueries({ queryKey: keys.me }) });
  useEffect(() => { document.title = 'Sign in · Busbar'; }, []);
  const submit = (event: FormEvent) => { event.preventDefault(); login.mutate(); };
  const fault = login.error instanceof ApiFault ? login.error : null;
  return (
    <main className="login">
      <form className="card form" onSubmit={submit} aria-label="Sign in">
        <div className="row"><Mark /><h1>Busbar</h1></div>
        <p className="sub">The first start of the operator prints the password.</p>
        <Field label="User" value={user} onChange={setUser} autoComplete="username" required />
        <Field label="Password" type="password" value={password} onChange={setPassword} autoComplete="current-password" required autoFocus />
        {login.error && (
          <p className="note bad" role="alert"><Icon name="warning" />{fault?.isSignedOut ? 'User or password is not right.' : (fault?.message ?? String(login.error))}</p>
        )}
        <Button type="submit" look="primary" disabled={login.isPending}>Sign in</Button>
      </form>
    </main>
  );
}
