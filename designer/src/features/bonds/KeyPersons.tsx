import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { HelpMark } from '@/ui/help/HelpMark';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';
import { KeyPersonForm } from './KeyPersonForm';

type KeyPerson = Schema<'KeyPersonResponse'>;

interface KeyPersonsProps {
  readonly caseId: string;
  readonly keyPersons: readonly KeyPerson[];
  readonly mayAsk: boolean;
}

/** キーパーソン: who was asked, what they answered in their words, and what the person hands to them. */
export function KeyPersons({ caseId, keyPersons, mayAsk }: KeyPersonsProps) {
  const say = useWords(bondsWords);
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="key-persons">
      <div className={classes.title}>
        <h3 id="key-persons">{say('keyPersons')}</h3>
        <HelpMark topic={{ term: 'keyPerson' }} />
      </div>
      <p className={classes.soft}>{say('keyPersonsText')}</p>
      <ul className={classes.list}>
        {keyPersons.map((one) => (
          <KeyPersonRow key={one.id} caseId={caseId} of={one} mayWrite={mayAsk} />
        ))}
        {keyPersons.length === 0 && <li className={classes.soft}>{say('keyPersonNone')}</li>}
      </ul>
      {mayAsk && !asking && (
        <Button mt="sm" variant="default" onClick={() => setAsking(true)}>
          {say('askKeyPerson')}
        </Button>
      )}
      {asking && <KeyPersonForm caseId={caseId} onClose={() => setAsking(false)} />}
    </section>
  );
}

function KeyPersonRow({ caseId, of, mayWrite }: { readonly caseId: string; readonly of: KeyPerson; readonly mayWrite: boolean }) {
  const say = useWords(bondsWords);
  const answers = useWordTable('keyPersonAnswer');
  const sheet = `/desk/cases/${encodeURIComponent(caseId)}/memory-sheets/${encodeURIComponent(of.id)}`;
  return (
    <li className={classes.person}>
      <div>
        <p>
          <strong>{of.name}</strong> {of.light && <span className={classes.soft}>{say('lightShort')}</span>}
        </p>
        <p>
          {answers.say(of.answer)} {of.answerWords && <span className={classes.soft}>{say('saidSo', { words: of.answerWords })}</span>}
        </p>
      </div>
      <Group gap="xs">
        {mayWrite && (
          <ActLink
            act={{ act: 'answer-as-key-person', item: of.id }}
            variant={of.answer === 'asked' ? 'default' : 'subtle'}
            aria-label={`${of.name}: ${say('answer')}`}
          >
            {say('answer')}
          </ActLink>
        )}
        {mayWrite && of.answer !== 'declined' && (
          <ActLink act={{ act: 'choose-memories', item: of.id }} variant="subtle" aria-label={`${of.name}: ${say('choose')}`}>
            {say('choose')}
          </ActLink>
        )}
        <Button
          component={Link}
          to={sheet}
          variant="subtle"
          aria-label={`${of.name}: ${say('sheet')}`}
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        >
          {say('sheet')}
        </Button>
      </Group>
    </li>
  );
}
