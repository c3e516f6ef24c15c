import { useQuery } from '@tanstack/react-query';
import { strandsQuery } from '@/api/caseQueries';
import { HouseholdPage } from '@/features/household/HouseholdPage';
import { JoinedTimeline } from '@/features/timeline/JoinedTimeline';
import classes from '@/features/timeline/Timeline.module.css';
import { TimelineTools } from '@/features/timeline/TimelineTools';
import { timelineWords } from '@/features/timeline/timelineWords';
import { useTimelineFilter } from '@/features/timeline/useTimelineFilter';
import { useWords } from '@/words/defineWords';

/** The household page, with one timeline below where several records make up one person's way. */
export function HouseholdRoom() {
  return <HouseholdPage timeline={(caseId) => <Together caseId={caseId} />} />;
}

function Together({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const filter = useTimelineFilter();
  const strands = useQuery(strandsQuery(caseId)).data?.strands ?? [];
  return strands.length > 1 ? (
    <section aria-labelledby="joined-timeline" className={classes.timeline}>
      <h2 id="joined-timeline">{say('title')}</h2>
      <TimelineTools filter={filter} />
      <JoinedTimeline caseId={caseId} filter={filter} />
    </section>
  ) : null;
}
