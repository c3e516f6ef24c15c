import { Menu } from '@mantine/core';
import { IconCheck, IconLogout, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, bring } from '@/api/client';
import { keptWords } from '@/session/keptWords';
import { chooseRole, useSigned } from '@/session/session';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import classes from './Frame.module.css';

/** Who I am, in which role I act, and the way out. */
export function MeMenu() {
  const say = useWords(shellWords);
  const { me, role } = useSigned();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: async () => {
      await keptWords.saveAll();
      return bring(api.DELETE('/api/session', { params: { header: { 'X-Bansou-Client': 'desk' } } }));
    },
    onSettled: () => {
      keptWords.forget();
      // The pages go first: none of them is drawn without somebody who is signed in.
      void Promise.resolve(navigate('/sign-in', { replace: true })).then(() => queries.clear());
    },
  });
  const choose = (key: string) => {
    // What was done in one role is not taken back in another.
    undoOffer.clear();
    chooseRole(key);
    void queries.invalidateQueries();
  };
  return (
    <Menu position="bottom-end" shadow="md" width="max-content">
      <Menu.Target>
        <button
          type="button"
          className={classes.me}
          aria-label={`${say('account')}: ${me.name} ${role ? say('actingAs', { role: role.roleName }) : ''}`}
        >
          <span className={classes.meText}>{me.name}</span>
          {role && <span className={`${classes.meRole} ${classes.meText}`}>{say('actingAs', { role: role.roleName })}</span>}
          <span className={classes.meIcon}>
            <IconUser size={22} stroke={1.75} aria-hidden />
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.memberships.length > 1 && <Menu.Label>{say('whichRole')}</Menu.Label>}
        {me.memberships.length > 1 &&
          me.memberships.map((membership) => (
            <Menu.Item
              key={membership.key}
              leftSection={<IconCheck size={18} style={{ visibility: membership.key === role?.key ? 'visible' : 'hidden' }} aria-hidden />}
              onClick={() => choose(membership.key)}
            >
              {membership.roleName} ({membership.organisationName})
            </Menu.Item>
          ))}
        {me.memberships.length > 1 && <Menu.Divider />}
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />} onClick={() => leave.mutate()}>
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
