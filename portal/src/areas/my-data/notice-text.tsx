import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { displayNames } from '../../language/formats.js';
import { tell } from '../../shell/told.js';

/** One edition, to unfold and read, and to take as one's own. */
export function NoticeText({ notice }: { notice: Schemas['PatientNotice'] }) {
  const { i18n } = useLingui();
  const { title, number, language, effectiveOn, elements, contact } = notice;
  const spoken = displayNames(i18n.locale, 'language')(language) ?? language;
  return (
    <details className="data-notice">
      <summary>
        <bdi lang={language}>{title}</bdi> ·{' '}
        <Trans>
          edition {number}, {spoken}, from <When at={effectiveOn} /> on
        </Trans>
      </summary>
      <div lang={language} dir="auto" className="reading">
        {elements.map(({ code, text }) => (
          <p key={code}>{text}</p>
        ))}
      </div>
      <Text size="sm" dir="auto">
        {contact.name} ·{' '}
        <a href={`tel:${contact.telephone.replaceAll(/[^\d+]/g, '')}`}>{contact.telephone}</a> ·{' '}
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
      </Text>
      <TakeIt notice={notice} />
    </details>
  );
}

function TakeIt({ notice: { id, number } }: { notice: Schemas['PatientNotice'] }) {
  const { t } = useLingui();
  const patientId = useOwnPatientId();
  const params = { path: { patientId } };
  const take = useDeed('post', '/v1/patients/{patientId}/notices-given');
  const given = useRead('/v1/patients/{patientId}/notices-given', {
    params: { ...params, query: { limit: 100 } },
  });
  if (!given.data || given.data.items.some(({ noticeId }) => noticeId === id)) return null;
  return (
    <div className="data-kept">
      <ProblemNotice error={take.error} />
      <div>
        <Button
          variant="default"
          loading={take.isPending}
          aria-label={t`I take this edition: ${number}`}
          onClick={() => {
            take.mutateAsync({ params, body: { noticeId: id, occasion: 'on_request', how: 'portal' } }).then(
              () => tell(t`You have it. It stands above.`),
              () => undefined,
            );
          }}
        >
          <Trans>I take this edition</Trans>
        </Button>
      </div>
    </div>
  );
}
