import { Table } from '@mantine/core';
import { IconCircle, IconMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { consentsQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { HelpMark } from '@/ui/help/HelpMark';
import { dayForPerson, PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import classes from './ConsentsTab.module.css';
import { consentWords } from './consentWords';
import { itemWords } from './itemWords';

interface ConsentsTabProps {
  readonly caseId: string;
  readonly mayRecord: boolean;
  readonly mayWithdraw: boolean;
}

/** Who may be told what, in a grid; and the grounds that are no consent. */
export function ConsentsTab({ caseId, mayRecord, mayWithdraw }: ConsentsTabProps) {
  const say = useWords(consentWords);
  const consents = useQuery(consentsQuery(caseId));
  const record = mayRecord && <ActLink act={{ act: 'record-consent' }}>{say('record')}</ActLink>;
  return (
    <section aria-labelledby="consents" className={classes.tab}>
      <div className={classes.head}>
        <div>
          <div className={classes.title}>
            <h2 id="consents">
              <Ruby text={say('title')} />
            </h2>
            <HelpMark topic={{ term: 'ground' }} />
          </div>
          <p className={classes.soft}>
            <Ruby text={say('lead')} />
          </p>
        </div>
        {record}
      </div>
      <Answer of={consents}>
        {({ entries, grounds }) => (
          <>
            {entries.length === 0 ? (
              <EmptyState title={say('emptyTitle')}>
                <Ruby text={say('empty')} />
              </EmptyState>
            ) : (
              <ConsentGrid entries={entries} mayWithdraw={mayWithdraw} />
            )}
            <Grounds grounds={grounds} />
          </>
        )}
      </Answer>
    </section>
  );
}

function ConsentGrid({ entries, mayWithdraw }: { readonly entries: readonly Schema<'ConsentResponse'>[]; readonly mayWithdraw: boolean }) {
  const say = useWords(consentWords);
  const items = useWordTable('consentItem').options;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Ruby text={say('organisation')} />
            </Table.Th>
            {items.map((item) => (
              <Table.Th key={item.value}>
                <Ruby text={itemWords(say, item)} />
              </Table.Th>
            ))}
            <Table.Th>{say('until')}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{say('withdraw')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={`${entry.organisation} ${entry.from}`} className={entry.living ? '' : (classes.over ?? '')}>
              <Table.Th scope="row">
                <PersonText>{entry.organisationName}</PersonText>
                <Standing entry={entry} />
              </Table.Th>
              {items.map((item) => (
                <Table.Td key={item.value}>
                  <Told yes={entry.items.includes(item.value)} />
                </Table.Td>
              ))}
              <Table.Td>{entry.until ? <PersonDay at={entry.until} /> : <Ruby text={say('noEnd')} />}</Table.Td>
              <Table.Td>
                {entry.living && mayWithdraw && (
                  <ActLink
                    act={{ act: 'withdraw-consent', item: entry.organisation }}
                    variant="subtle"
                    aria-label={`${say('withdraw')}: ${entry.organisationName}`}
                  >
                    {say('withdraw')}
                  </ActLink>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Told({ yes }: { readonly yes: boolean }) {
  const say = useWords(consentWords);
  const Icon = yes ? IconCircle : IconMinus;
  return (
    <span className={yes ? (classes.yes ?? '') : (classes.soft ?? '')} title={say(yes ? 'yes' : 'no')}>
      <Icon size={20} stroke={yes ? 2.25 : 1.75} aria-hidden />
      <span className="visually-hidden">{say(yes ? 'yes' : 'no')}</span>
    </span>
  );
}

function Standing({ entry }: { readonly entry: Schema<'ConsentResponse'> }) {
  const say = useWords(consentWords);
  const words = entry.withdrawnAt ? say('withdrawn', { day: dayForPerson(entry.withdrawnAt) }) : say(entry.living ? 'living' : 'over');
  return (
    <p className={classes.soft}>
      <Ruby text={words} />
    </p>
  );
}

function Grounds({ grounds }: { readonly grounds: readonly Schema<'GroundResponse'>[] }) {
  const say = useWords(consentWords);
  const kinds = useWordTable('groundKind');
  if (grounds.length === 0) {
    return null;
  }
  return (
    <div>
      <h3>{say('grounds')}</h3>
      <ul>
        {grounds.map((ground) => (
          <li key={ground.referral + ground.reason}>
            {kinds.say(ground.kind)}: {ground.reason} <span className={classes.soft}>{say('by', { name: ground.byName })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
