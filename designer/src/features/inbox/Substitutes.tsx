import { ActionIcon, Button, Drawer } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { dayInWords } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { ErrorNote } from '@/ui/ErrorNote';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Inbox.module.css';
import { inboxWords } from './inboxWords';
import { NewSubstitute } from './NewSubstitute';

type Substitute = Schema<'SubstituteResponse'>;

export const substitutesKey = ['substitutes'] as const;

const substituteAt = (substitute: string) => ({ path: { substitute }, header: { 'X-Bansou-Client': 'desk' } }) as const;

/** Who stands in for whom while somebody is away; what waits for the absent one waits for both. */
export function Substitutes({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(inboxWords);
  const queries = useQueryClient();
  const found = useQuery({ queryKey: substitutesKey, queryFn: ({ signal }) => bring(api.GET('/api/substitutes', { signal })) });
  const remove = useMutation({
    mutationFn: ({ id }: Substitute) => bring(api.DELETE('/api/substitutes/{substitute}', { params: substituteAt(id) })),
    onSuccess: (_, { id, absent, absentName, substitute, substituteName, from, until, reason }) => {
      undoOffer.make({
        told: say('substituteEnded', { absent: absentName, substitute: substituteName }),
        takeBack: async () => {
          const body = { absent, substitute, from, until, reason };
          await bring(api.PUT('/api/substitutes/{substitute}', { params: substituteAt(id), body }));
          return [];
        },
      });
      void queries.invalidateQueries({ queryKey: substitutesKey });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  const day = (at: string) => dayInWords(at, isEnglish());
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={say('substitutes')}
      closeButtonProps={{ 'aria-label': say('close') }}
      transitionProps={{ duration: 0 }}
    >
      <p className={classes.cause}>{say('substitutesText')}</p>
      <Answer of={found}>
        {(list) => (
          <ul className={classes.substitutes}>
            {list.map((each) => (
              <li key={each.id}>
                <span>
                  <strong>{say('standsIn', { absent: each.absentName, substitute: each.substituteName })}</strong>
                  <span className={classes.cause}>
                    {say('fromUntil', { from: day(each.from), until: day(each.until) })} {each.now && say('nowStanding')}
                  </span>
                  {each.reason && <span className={classes.cause}>{each.reason}</span>}
                </span>
                <ActionIcon
                  aria-label={say('endSubstitute', { absent: each.absentName, substitute: each.substituteName })}
                  onClick={() => remove.mutate(each)}
                >
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </li>
            ))}
            {list.length === 0 && <li className={classes.cause}>{say('noSubstitutes')}</li>}
          </ul>
        )}
      </Answer>
      {remove.isError && <ErrorNote error={remove.error} />}
      <NewSubstitute />
      <Button mt="lg" variant="default" onClick={onClose}>
        {say('close')}
      </Button>
    </Drawer>
  );
}
