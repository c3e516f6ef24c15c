import { keyed } from '@/ui/keyed';
import { OwnWords } from '@/ui/OwnWords';
import { PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import type { OwnPageData } from './ownPageQuery';
import { ownWords } from './ownWords';
import { Part } from './Part';

const shown = 5;

/** The heart of the page: what the person said, as they said it, the newest first. */
export function OwnVoices({ of }: { readonly of: OwnPageData }) {
  const say = useWords(ownWords);
  const earlier = of.ownWords.slice(shown);
  return (
    <>
      <Part title={say('ownWords')} empty={say('ownWordsEmpty')} isEmpty={of.ownWords.length === 0}>
        <Quotes of={of.ownWords.slice(0, shown)} />
        {earlier.length > 0 && (
          <details className={classes.earlier}>
            <summary>
              <Ruby text={say('earlierWords')} />
            </summary>
            <Quotes of={earlier} />
          </details>
        )}
      </Part>
      {of.selfViews.length > 0 && (
        <Part title={say('selfViews')}>
          <div className={classes.quotes}>
            {keyed(of.selfViews, ({ at, question }) => at + question).map(({ key, row }) => (
              <div key={key} className={classes.quote}>
                <p className={classes.text}>
                  <PersonText>{row.question}</PersonText>
                </p>
                <OwnWords>
                  <PersonText>{row.words}</PersonText>
                </OwnWords>
              </div>
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

function Quotes({ of }: { readonly of: OwnPageData['ownWords'] }) {
  return (
    <div className={classes.quotes}>
      {keyed(of, ({ at, words }) => at + words).map(({ key, row }) => (
        <div key={key} className={classes.quote}>
          <OwnWords>
            <PersonText>{row.words}</PersonText>
          </OwnWords>
          <p className={classes.text}>
            <PersonDay at={row.at} />
          </p>
        </div>
      ))}
    </div>
  );
}
