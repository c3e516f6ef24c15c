import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSigned } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { InboxBar } from './InboxBar';
import { InboxEmpty } from './InboxEmpty';
import { InboxFilters } from './InboxFilters';
import { InboxList } from './InboxList';
import { InboxTabs } from './InboxTabs';
import { type InboxScope, keyOf, readView, rowId, writeView } from './inboxView';
import { inboxWords } from './inboxWords';
import { Substitutes } from './Substitutes';
import { chooseAll, extend, nothingChosen, toggle, without } from './selection';
import { useKeptRows } from './useKeptRows';
import { WhoseRows } from './WhoseRows';

/** What waits, and for whom: one list in seven views. */
export function InboxPage() {
  const say = useWords(inboxWords);
  const { role } = useSigned();
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => readView(search), [search]);
  const panel = (name: string | null) => {
    const next = writeView(view);
    if (name) {
      next.set('panel', name);
    }
    setSearch(next, { replace: name === null });
  };
  return (
    <Page
      title={say('title')}
      lead={leadOf(view.scope, say, overlooking.has(role?.roleCode ?? ''))}
      actions={
        <Button variant="default" onClick={() => panel('substitutes')}>
          {say('substitutes')}
        </Button>
      }
    >
      <InboxTabs now={view.scope} />
      <InboxFilters view={view} />
      {view.person && <WhoseRows person={view.person} view={view} />}
      <InboxOf key={keyOf(view)} search={search} />
      {search.get('panel') === 'substitutes' && <Substitutes onClose={() => panel(null)} />}
    </Page>
  );
}

/** These look after the work of a whole house: what is late there is on their tabs too. */
const overlooking: ReadonlySet<string> = new Set(['chief', 'center_head']);

/** Whose things a tab counts, where its name alone does not say it. */
function leadOf(scope: InboxScope, say: typeof inboxWords.say, overlooks: boolean): string {
  if (scope !== 'late' && scope !== 'dueSoon') {
    return say('lead');
  }
  return `${say(`lead_${scope}`)}${overlooks ? ` ${say('lead_house')}` : ''}`;
}

function InboxOf({ search }: { readonly search: URLSearchParams }) {
  const view = useMemo(() => readView(search), [search]);
  const [[first, last], setSight] = useState([0, 0]);
  const onSight = useCallback((from: number, to: number) => setSight([from, to]), []);
  const rows = useKeptRows(view, first, last);
  const [selection, setSelection] = useState(nothingChosen);
  const latest = useRef(rows);
  latest.current = rows;
  const onChoose = useCallback((id: string, further: boolean) => {
    setSelection((now) => (further ? extend(now, id, latest.current.known().map(rowId)) : toggle(now, id)));
  }, []);
  if (rows.count === null) {
    return rows.error ? <ErrorNote error={rows.error} onRetry={rows.readAgain} /> : <Loading rows={8} height={56} />;
  }
  return (
    <>
      {rows.count === 0 ? (
        <InboxEmpty view={view} />
      ) : (
        <InboxList
          rows={rows}
          count={rows.count}
          chosen={selection.chosen}
          onSight={onSight}
          onChoose={onChoose}
          onChooseAll={() => setSelection(chooseAll(rows.known().map(rowId)))}
        />
      )}
      <InboxBar
        news={rows.news}
        onShowNews={rows.layOutAnew}
        chosen={selection.chosen.size === 0 ? [] : rows.known().filter((row) => selection.chosen.has(rowId(row)))}
        onChooseNone={() => setSelection(nothingChosen)}
        onDone={(ids) => setSelection((now) => without(now, ids))}
      />
    </>
  );
}
