import { Radio, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

/** Whether opening the record was justified. It is said once. */
export function ReviewForm({ breakGlassId }: { breakGlassId: string }) {
  const { t } = useLingui();
  const review = useDeed('post', '/v1/break-glass/reviews/{breakGlassId}/outcome');
  return (
    <Unfold label={<Trans>Review it</Trans>} main>
      {(close) => (
        <DeedForm
          deed={review}
          submit={<Trans>Say it, once</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            review.mutate(
              {
                params: { path: { breakGlassId } },
                body: {
                  outcome: typed.one<Schemas['ReviewGlass']['outcome']>('outcome'),
                  note: typed.text('note'),
                },
              },
              { onSuccess: () => tell(t`It is reviewed. Both are told.`) },
            )
          }
        >
          <Radio.Group name="outcome" label={t`Opening the record was`} required withAsterisk={false}>
            <div className="row">
              <Radio value="justified" label={t`justified`} required />
              <Radio value="not_justified" label={t`not justified`} required />
            </div>
          </Radio.Group>
          <Textarea
            name="note"
            label={t`Why`}
            description={t`The patient and whoever opened the record read it.`}
            maxLength={2000}
            rows={3}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
