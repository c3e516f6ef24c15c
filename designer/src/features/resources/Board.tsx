import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { Beside } from './Beside';
import { BoardColumns } from './BoardColumns';
import { CardForm } from './CardForm';
import { type CardDraft, cardDraftOf, useSaveCard } from './developmentActs';
import { boardQuery, type Card, type CardState, stateOf } from './developmentQueries';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

interface Moved {
  readonly card: Card;
  readonly to: CardState;
}

/** 資源開発の板: what is missing, who takes care of it, and how far it is. What does not exist is made (CO-10). */
export function Board({ mayWrite }: { readonly mayWrite: boolean }) {
  const say = useWords(resourcesWords);
  const { view, endAct } = useResourcesView();
  const board = useQuery(boardQuery);
  const save = useSaveCard();
  const [moved, setMoved] = useState<Moved | null>(null);
  const change = async (card: Card, part: Partial<CardDraft>) => {
    const before = cardDraftOf(card);
    await save.mutateAsync({ id: card.id, before, draft: { ...before, ...part } });
    requestAnimationFrame(() => document.getElementById(`card-${card.id}`)?.focus());
  };
  const move = (card: Card, to: CardState) => change(card, { state: to }).then(() => setMoved({ card, to }), ignore);
  const back = ({ card, to }: Moved) => change({ ...card, state: to }, { state: card.state }).then(() => setMoved(null), ignore);
  const cards = board.data?.columns.flatMap(({ items }) => items) ?? [];
  const open = cards.find(({ id }) => id === view.item);
  const writing = view.act === 'card' && mayWrite && (view.item === '' || open !== undefined);
  return (
    <Beside panel={writing ? <CardForm key={view.item} card={open} onDone={endAct} /> : null}>
      {save.isError && <ErrorNote error={save.error} />}
      <div role="status">
        {moved && (
          <Group gap="sm" className={classes.moved ?? ''}>
            <span>{say('movedTo', { what: moved.card.missing, state: say(`state_${moved.to}`) })}</span>
            <Button variant="default" size="sm" onClick={() => void back(moved)}>
              {say('moveBack', { state: say(`state_${stateOf(moved.card)}`) })}
            </Button>
          </Group>
        )}
      </div>
      <Answer of={board}>
        {({ columns }) =>
          cards.length === 0 ? (
            <EmptyState title={say('boardEmptyTitle')}>{say('boardEmptyText')}</EmptyState>
          ) : (
            <BoardColumns columns={columns} mayWrite={mayWrite} onMove={move} onChange={(card, part) => change(card, part).catch(ignore)} />
          )
        }
      </Answer>
    </Beside>
  );
}

/** What was refused is told by the mutation's own state. */
function ignore(): void {}
