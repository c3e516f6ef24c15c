import { ActionIcon, Button, Drawer } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { dayInWords } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Inbox.module.css';
import { inboxWords } from './inboxWords';
import { NewSubstitute } from './NewSubstitute';

export const substitutesKey = ['substitutes'] as const;

/** Who stands in for whom while somebody is away; what waits for the absent one waits for both. */
export function Substitutes({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(inboxWords);
  const queries = useQueryClient();
  const found = useQuery({ queryKey: substitutesKey, queryFn: ({ signal }) => bring(api.GET('/api/substitutes', { signal })) });
  const remove = useMutation({
    mutationFn: (substitute: string) =>
      bring(api.DELETE('/api/substitutes/{substitute}', { params: { path: { substitute }, header: { 'X-Bansou-Client': 'desk' } } })),
    onSuccess: () => {
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
                  onClick={() => remove.mutate(each.id)}
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
