import { useWords } from '@/words/defineWords';
import classes from './Help.module.css';
import { helpWords } from './helpWords';
import { type HelpTopic, pageTerms, type Term } from './topics';

/** One or two sentences, what to do here, and the words that stand on the page. */
export function HelpText({ topic }: { readonly topic: HelpTopic }) {
  const say = useWords(helpWords);
  if ('term' in topic) {
    return <p>{say(`term_${topic.term}`)}</p>;
  }
  const words: readonly Term[] = pageTerms[topic.page];
  return (
    <div className={classes.text}>
      <p>{say(`page_${topic.page}`)}</p>
      <p>
        <strong>{say('whatToDo')}</strong>
        <br />
        {say(`do_${topic.page}`)}
      </p>
      <dl aria-label={say('words')}>
        {words.map((term) => (
          <div key={term}>
            <dt>{say(`name_${term}`)}</dt>
            <dd>{say(`term_${term}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
