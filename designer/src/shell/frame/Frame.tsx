import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { LiveContext, useLiveConnection } from '@/live/useLive';
import { useSigned } from '@/session/session';
import { Loading } from '@/ui/Loading';
import { UndoBar } from '@/ui/undo/UndoBar';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import { DemoBand } from './DemoBand';
import classes from './Frame.module.css';
import { LineBand } from './LineBand';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

/** Top bar, rail of the room, content. */
export function Frame() {
  const say = useWords(shellWords);
  const { role } = useSigned();
  const hub = useLiveConnection(role?.key ?? null);
  const [railOpen, setRailOpen] = useState(false);
  return (
    <LiveContext value={hub}>
      <div className={classes.frame}>
        <a href="#content" className={classes.skip}>
          {say('skip')}
        </a>
        <TopBar onOpenRail={() => setRailOpen((open) => !open)} railOpen={railOpen} />
        <DemoBand />
        <LineBand />
        <div className={classes.below}>
          <Rail open={railOpen} onChoose={() => setRailOpen(false)} />
          <main id="content" tabIndex={-1} className={classes.content}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <UndoBar />
      </div>
    </LiveContext>
  );
}
