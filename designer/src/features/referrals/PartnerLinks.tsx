import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actNumber, api, bring } from '@/api/client';
import { dayInWords } from '@/time/moments';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

interface PartnerLinksProps {
  readonly caseId: string;
  readonly referral: string;
  readonly receiverName: string;
  readonly originName: string;
}

interface NewLink {
  readonly path: string;
  readonly expiresAt: string;
}

interface Link {
  readonly link: string;
  readonly receiverName: string;
  readonly madeByName: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
  readonly living: boolean;
}

const place = '/api/cases/{caseId}/referrals/{referral}/partner-links';

/** 返事のリンク: made for one referral, its secret shown once, taken back at any time. */
export function PartnerLinks({ caseId, referral, receiverName, originName }: PartnerLinksProps) {
  const say = useWords(referralWords);
  const queries = useQueryClient();
  const path = { caseId, referral };
  const key = ['cases', caseId, 'referrals', referral, 'links'];
  const again = () => void queries.invalidateQueries({ queryKey: key });
  const links = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => bring(api.GET(place as never, { params: { path }, signal } as never) as Promise<{ data?: readonly Link[] }>),
    retry: false,
  });
  const header = () => ({ 'Idempotency-Key': actNumber(), 'X-Bansou-Client': 'desk' });
  const making = useMutation({
    mutationFn: () =>
      bring(api.POST(place as never, { params: { path, header: header() }, body: {} } as never) as Promise<{ data?: NewLink }>),
    onSuccess: again,
    retry: false,
  });
  const revoking = useMutation({
    mutationFn: (link: string) =>
      bring(api.POST(`${place}/{link}/revoke` as never, { params: { path: { ...path, link }, header: header() } } as never)),
    onSuccess: again,
  });
  if (links.isError) {
    return null;
  }
  const day = (at: string) => dayInWords(at, isEnglish());
  return (
    <div className={classes.part}>
      <h3>{say('links')}</h3>
      <p className={classes.soft}>{say('linksLead')}</p>
      {making.data && <Once link={making.data} receiverName={receiverName} originName={originName} />}
      {(making.error ?? revoking.error) && <ErrorNote error={making.error ?? revoking.error} />}
      <ul>
        {(links.data ?? []).map((link) => (
          <li key={link.link}>
            {link.receiverName} ·{' '}
            {link.revokedAt ? say('linkRevoked') : link.living ? say('linkUntil', { day: day(link.expiresAt) }) : say('linkOver')}{' '}
            {link.living && (
              <Button variant="subtle" onClick={() => revoking.mutate(link.link)} loading={revoking.isPending}>
                {say('revoke')}
              </Button>
            )}
            <p className={classes.soft}>{say('madeBy', { name: link.madeByName })}</p>
          </li>
        ))}
      </ul>
      <Group>
        <Button variant="default" onClick={() => making.mutate()} loading={making.isPending}>
          {say('makeLink')}
        </Button>
      </Group>
    </div>
  );
}

function Once({ link, receiverName, originName }: { readonly link: NewLink; readonly receiverName: string; readonly originName: string }) {
  const say = useWords(referralWords);
  const clipboard = useClipboard({ timeout: 4000 });
  const url = `${location.origin}${link.path}`;
  const text = say('printText', { receiver: receiverName, url, origin: originName, day: dayInWords(link.expiresAt, isEnglish()) });
  return (
    <div className={classes.now} role="status">
      <p>{say('linkOnce')}</p>
      <p className={classes.secret}>{url}</p>
      <Group gap="xs">
        <Button variant="default" onClick={() => clipboard.copy(url)}>
          {say(clipboard.copied ? 'copied' : 'copy')}
        </Button>
        <Button variant="default" onClick={() => printText(text)}>
          {say('printLink')}
        </Button>
      </Group>
    </div>
  );
}

/** Writes the words out on paper, from a frame of their own: nothing else of the page goes with them. */
function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument;
  const sheet = page?.createElement('pre');
  if (page && sheet) {
    sheet.textContent = text;
    sheet.style.whiteSpace = 'pre-wrap';
    page.body.append(sheet);
    frame.contentWindow?.print();
  }
  setTimeout(() => frame.remove(), 1000);
}
