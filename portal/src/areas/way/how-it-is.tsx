import { Badge, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { stateNames } from './hard-times.js';
import { useWay } from './subject.js';

/** How it is by now, and the word that it has changed. None of these is for ever. */
export function HowItIs({
  setback: { id, state, steadiedAt, integratedAt },
}: {
  setback: Schemas['Setback'];
}) {
  const { t } = useLingui();
  const { params, speaks } = useWay();
  const where = { params: { path: { ...params.path, setbackId: id } } };
  const steady = useDeed('post', '/v1/patients/{patientId}/setbacks/{setbackId}/steadying');
  const integrate = useDeed('post', '/v1/patients/{patientId}/setbacks/{setbackId}/integration');
  const reopen = useDeed('post', '/v1/patients/{patientId}/setbacks/{setbackId}/reopening');
  const again = () =>
    reopen.mutate(where, { onSuccess: () => tell(t`It is told. What was learnt so far stays.`) });
  const undo = { label: t`Undo`, run: () => reopen.mutate(where) };
  const since = state === 'integrated' ? integratedAt : steadiedAt;
  return (
    <>
      <div className="row">
        <Badge variant="default" tt="none">
          {t(stateNames[state])}
        </Badge>
        {state !== 'open' && since && (
          <Text size="sm" className="quiet">
            <When at={since} />
          </Text>
        )}
      </div>
      <ProblemNotice error={steady.error ?? integrate.error ?? reopen.error} />
      {speaks && (
        <div className="row no-print">
          {state === 'open' && (
            <Button
              variant="default"
              loading={steady.isPending}
              onClick={() =>
                steady.mutate(where, { onSuccess: () => tell(t`Good to hear. It is told.`, undo) })
              }
            >
              <Trans>It is getting steadier</Trans>
            </Button>
          )}
          {state !== 'integrated' && (
            <Button
              variant="default"
              loading={integrate.isPending}
              onClick={() =>
                integrate.mutate(
                  { ...where, body: {} },
                  { onSuccess: () => tell(t`It has its place on the way.`, undo) },
                )
              }
            >
              <Trans>It has found its place</Trans>
            </Button>
          )}
          {state !== 'open' && (
            <Button variant="default" loading={reopen.isPending} onClick={again}>
              <Trans>It has become hard again</Trans>
            </Button>
          )}
        </div>
      )}
    </>
  );
}
