import { Tabs } from '@mantine/core';
import { Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import type { CaseParts } from './caseParts';
import { caseTabsWords } from './caseTabsWords';
import { caseTabs } from './tabsOfCase';

/** The ways to look at one case; which one is open stands in the address. */
export function CaseTabs({ parts }: { readonly parts: CaseParts }) {
  const say = useWords(caseTabsWords);
  const [search, setSearch] = useSearchParams();
  const shown = caseTabs.filter((tab) => tab.shows(parts));
  const open = shown.find((tab) => tab.key === search.get('tab')) ?? shown[0];
  if (!open) {
    return null;
  }
  const choose = (key: string | null) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      next.set('tab', key ?? open.key);
      return next;
    });
  return (
    <Tabs value={open.key} onChange={choose} keepMounted={false} activateTabWithKeyboard={false}>
      <Tabs.List aria-label={say('tabs')}>
        {shown.map((tab) => (
          <Tabs.Tab key={tab.key} value={tab.key}>
            {say(tab.name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((tab) => (
        <Tabs.Panel key={tab.key} value={tab.key} pt="lg">
          {tab.key === open.key && (
            <Suspense fallback={<Loading />}>
              <tab.Content parts={parts} />
            </Suspense>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
