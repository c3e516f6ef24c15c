import { TabLink, TabLinks } from '@/ui/TabLinks';
import { useWords } from '@/words/defineWords';
import { plainView, type Tab, tabs, writeView } from './resourcesView';
import { resourcesWords } from './resourcesWords';

/** Directory, visits, board: links, so that each can be opened, kept and sent. */
export function ResourceTabs({ now }: { readonly now: Tab }) {
  const say = useWords(resourcesWords);
  return (
    <TabLinks label={say('tabs')}>
      {tabs.map((tab) => (
        <TabLink key={tab} search={writeView({ ...plainView, tab }).toString()} isOpen={tab === now}>
          {say(`tab_${tab}`)}
        </TabLink>
      ))}
    </TabLinks>
  );
}
