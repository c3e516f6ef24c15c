import { useQuery } from '@tanstack/react-query';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { Answer } from '@/ui/Answer';
import { HelpMark } from '@/ui/help/HelpMark';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';
import { memoryGroups } from './memoryOrder';
import { memoriesQuery } from './memoryQueries';

interface MemoriesProps {
  readonly caseId: string;
  readonly mayWrite: boolean;
}

/** 記憶の引継ぎ (DB-9): what is good to know; what of it goes to whom is the person's own choice. */
export function Memories({ caseId, mayWrite }: MemoriesProps) {
  const say = useWords(bondsWords);
  const kinds = useWordTable('memoryKind');
  const found = useQuery(memoriesQuery(caseId));
  return (
    <section aria-labelledby="memories">
      <div className={classes.title}>
        <h3 id="memories">{say('memories')}</h3>
        <HelpMark topic={{ term: 'memories' }} />
      </div>
      <p className={classes.soft}>{say('memoriesText')}</p>
      <Answer of={found}>
        {({ memories }) => (
          <ul className={classes.list}>
            {memoryGroups(memories).flatMap(({ kind, items }) =>
              items.map((memory) => (
                <li key={memory.id}>
                  <p className={classes.grow}>
                    <span className={classes.soft}>{kinds.say(kind)}</span> {memory.words}
                  </p>
                  {mayWrite && (
                    <ActLink
                      act={{ act: 'take-back-memory', item: memory.id }}
                      variant="subtle"
                      aria-label={`${say('takeBack')}: ${memory.words}`}
                    >
                      {say('takeBack')}
                    </ActLink>
                  )}
                </li>
              )),
            )}
            {memories.every(({ takenBackAt }) => takenBackAt) && <li className={classes.soft}>{say('memoriesNone')}</li>}
          </ul>
        )}
      </Answer>
      {mayWrite && (
        <ActLink act={{ act: 'write-memory' }} mt="sm">
          {say('writeMemory')}
        </ActLink>
      )}
    </section>
  );
}
