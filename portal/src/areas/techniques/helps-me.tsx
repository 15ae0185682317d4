import { Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { OneHelpful } from './one-helpful.js';
import { seenBy, WhoSees } from './who-sees.js';

interface HelpsMeProps {
  readonly technique: Schemas['Technique'];
  readonly patientId: string;
}

/** That it works for somebody: to be found again quickly on a hard day. */
export function HelpsMe({ technique, patientId }: HelpsMeProps) {
  const { data } = useRead('/v1/patients/{patientId}/helpful-techniques', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  if (!data) return null;
  const said = data.items.find(
    ({ techniqueId, endedAt }) => techniqueId === technique.id && endedAt === null,
  );
  if (said) return <OneHelpful helpful={said} patientId={patientId} isTheirs />;
  return (
    <div>
      <Unfold label={<Trans>This helps me</Trans>}>
        {(close) => <SayHelpful technique={technique} patientId={patientId} close={close} />}
      </Unfold>
    </div>
  );
}

function SayHelpful({ technique, patientId, close }: HelpsMeProps & { close: () => void }) {
  const { t } = useLingui();
  const say = useDeed('post', '/v1/patients/{patientId}/helpful-techniques');
  const send = (typed: Typed) => {
    const body = { techniqueId: technique.id, words: typed.maybe('words') ?? null, ...seenBy(typed) };
    void say.mutateAsync({ params: { path: { patientId } }, body }).then(
      () => tell(t`It is on your list of what works for you.`),
      () => undefined,
    );
  };
  return (
    <DeedForm deed={say} submit={<Trans>Put it on my list</Trans>} onSubmit={send} onCancel={close}>
      <Textarea
        name="words"
        label={t`When or why it helps, in your own words`}
        description={t`For yourself on another day. You can leave it empty.`}
        maxLength={500}
        autosize
        minRows={2}
        dir="auto"
      />
      <WhoSees labelled={technique.substanceUse} />
    </DeedForm>
  );
}
