import { Button, Group, Menu } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSigned } from '@/session/session';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import type { CardDraft } from './developmentActs';
import { type Card, type CardState, stateOf, states } from './developmentQueries';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';
import { troubled } from './sayings';
import { useResourcesView } from './useResourcesView';

interface CardProps {
  readonly card: Card;
  readonly mayWrite: boolean;
  readonly onMove: (to: CardState) => Promise<void>;
  readonly onChange: (part: Partial<CardDraft>) => Promise<void>;
}

/** 資源開発票: what is missing, for how many (never who), what is thought of, and who takes care of it. */
export function BoardCard({ card, mayWrite, onMove, onChange }: CardProps) {
  const say = useWords(resourcesWords);
  const { to } = useResourcesView();
  const { me } = useSigned();
  const people = troubled(card);
  const told = (['idea', 'partner', 'result', 'proposedTo'] as const).filter((part) => card[part] !== '');
  return (
    <li id={`card-${card.id}`} tabIndex={-1} className={classes.card}>
      <h3>{mayWrite ? <Link to={to({ act: 'card', item: card.id })}>{card.missing}</Link> : card.missing}</h3>
      {people && <p className={classes.soft}>{say(people.key, { count: people.count })}</p>}
      {told.map((part) => (
        <p key={part} className={classes.told}>
          <span className={classes.soft}>{say(`card_${part}`)}</span> {card[part]}
        </p>
      ))}
      <p className={classes.soft}>
        {card.ownerName ? say('ownedBy', { name: card.ownerName }) : say('ownedByNobody')} · <When at={card.openedAt} />
      </p>
      {mayWrite && (
        <Group gap="xs">
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
                aria-label={say('moveOf', { what: card.missing })}
              >
                {say('move')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {states
                .filter((state) => state !== stateOf(card))
                .map((state) => (
                  <Menu.Item key={state} onClick={() => void onMove(state)}>
                    {say(`state_${state}`)}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
          {card.owner === '' && (
            <Button
              variant="subtle"
              size="sm"
              onClick={() => void onChange({ owner: me.person })}
              aria-label={say('takeOf', { what: card.missing })}
            >
              {say('take')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}
