import { useWords } from '@/words/defineWords';
import { BoardCard } from './BoardCard';
import type { CardDraft } from './developmentActs';
import { type BoardColumn, type Card, type CardState, stateOf } from './developmentQueries';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';

interface ColumnsProps {
  readonly columns: readonly BoardColumn[];
  readonly mayWrite: boolean;
  readonly onMove: (card: Card, to: CardState) => Promise<void>;
  readonly onChange: (card: Card, part: Partial<CardDraft>) => Promise<void>;
}

/** The columns from what was found missing to what was made of it. */
export function BoardColumns({ columns, mayWrite, onMove, onChange }: ColumnsProps) {
  const say = useWords(resourcesWords);
  return (
    <div className={classes.board}>
      {columns.map((column) => {
        const state = stateOf(column);
        return (
          <section key={column.state} className={classes.column} aria-label={say(`state_${state}`)}>
            <h2 className={classes.columnName}>{say(`state_${state}`)}</h2>
            <p className={classes.soft}>{say(`stateHelp_${state}`)}</p>
            <ul className={classes.cards}>
              {column.items.map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  mayWrite={mayWrite}
                  onMove={(to) => onMove(card, to)}
                  onChange={(part) => onChange(card, part)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
