import { Link } from 'react-router';
import { Empty } from '../design/Notices.tsx';
import { Main } from './Shell.tsx';
import { Top } from './Top.tsx';

export function NotFound() {
  return (
    <>
      <Top title="Not found" />
      <Main><div className="page"><section className="card"><Empty title="There is no such page" action={<Link className="btn" to="/stations">Open the stations</Link>} /></section></div></Main>
    </>
  );
}
