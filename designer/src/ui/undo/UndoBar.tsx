import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '@/words/defineWords';
import { ErrorNote } from '../ErrorNote';
import classes from './Undo.module.css';
import { type Offered, undoOffer, useUndoOffer } from './undoOffer';
import { undoWords } from './undoWords';

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** Says what was done last and takes it back. It goes by no clock: by keyboard it is the last thing of the page, and Ctrl+Z where nothing is typed. */
export function UndoBar() {
  const say = useWords(undoWords);
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const offered = useUndoOffer();
  const back = useCallback(async () => {
    if (await undoOffer.takeBack()) {
      await queries.invalidateQueries();
    }
  }, [queries]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (isUndo && !(event.target instanceof Element && event.target.closest(typing)) && undoOffer.now()?.phase === 'offered') {
        event.preventDefault();
        void back();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [back]);
  // On another page it would stand over other words; whoever leaves the desk leaves nothing of what they did on the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the page that counts
  useEffect(() => undoOffer.clear, [pathname]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-undo', offered !== null);
    return () => document.documentElement.removeAttribute('data-undo');
  }, [offered]);
  return (
    <div role="status">
      {offered && (
        <section aria-label={say('label')} className={classes.bar}>
          <Told offered={offered} />
          <div className={classes.acts}>
            {offered.phase !== 'taken' && (
              <Button
                size="sm"
                variant="default"
                aria-keyshortcuts="Control+Z"
                leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
                loading={offered.phase === 'going'}
                onClick={() => void back()}
              >
                {say('takeBack')}
              </Button>
            )}
            <Button size="sm" variant="subtle" onClick={undoOffer.clear}>
              {say('close')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function Told({ offered }: { readonly offered: Offered }) {
  const say = useWords(undoWords);
  if (offered.phase !== 'taken') {
    return (
      <div>
        <p>{offered.of.told}</p>
        {offered.phase === 'refused' && <ErrorNote error={offered.error} />}
      </div>
    );
  }
  return offered.left.length === 0 ? (
    <p>{offered.of.inRecord ? `${say('taken')}${say('takenInRecord')}` : say('taken')}</p>
  ) : (
    <div>
      <p>{say('left')}</p>
      <ul>
        {offered.left.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
