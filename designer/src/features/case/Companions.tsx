import type { Case } from '@/api/caseQueries';
import { useSigned } from '@/session/session';
import { useWords } from '@/words/defineWords';
import classes from './Companions.module.css';
import { caseWords } from './caseWords';

/** Who stands beside the person: the overview holder and the lead always, others as far as they are known. */
export function Companions({ of }: { readonly of: Case }) {
  const say = useWords(caseWords);
  const { me } = useSigned();
  const overview = of.overview;
  if (!overview) {
    return null;
  }
  const named = (person: string, name: string) => (person === me.person ? `${name} (${say('me')})` : name);
  const second = of.records?.secondStaff;
  const keyPersons = of.records?.keyPersons.filter(({ answer }) => answer === 'accepted') ?? [];
  const both = overview.lead.person === overview.overviewHolder.person;
  return (
    <dl className={classes.companions} aria-label={say('companions')}>
      <div title={overview.overviewHolder.organisationName}>
        <dt>{both ? `${say('overview')} / ${say('lead')}` : say('overview')}</dt>
        <dd>{named(overview.overviewHolder.person, overview.overviewHolder.personName)}</dd>
      </div>
      {!both && (
        <div title={overview.lead.organisationName}>
          <dt>{say('lead')}</dt>
          <dd>{named(overview.lead.person, overview.lead.personName)}</dd>
        </div>
      )}
      {second && (
        <div title={second.organisationName}>
          <dt>{say('second')}</dt>
          <dd>{named(second.person, second.personName)}</dd>
        </div>
      )}
      {keyPersons.length > 0 && (
        <div>
          <dt>{say('keyPerson')}</dt>
          <dd>{keyPersons.map(({ name }) => name).join(say('and'))}</dd>
        </div>
      )}
      {of.records?.sosReceiver && (
        <div>
          <dt>{say('sos')}</dt>
          <dd>{of.records.sosReceiver}</dd>
        </div>
      )}
    </dl>
  );
}
