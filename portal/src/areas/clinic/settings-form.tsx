import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { useEdited } from '../../kit/edited.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { isStale, SavedMeanwhile } from '../../kit/saved-meanwhile.js';
import { tell } from '../../shell/told.js';
import { law, signingIn, workingTogether, type AllSettings } from './fields.js';
import { LawFields } from './law-fields.js';
import { NumberFields } from './number-fields.js';
import { PlaceFields } from './place-fields.js';
import { RulePackFields } from './rule-pack-fields.js';
import { useFieldNames } from './field-names.js';

interface SettingsFormProps {
  readonly settings: AllSettings;
  readonly look: () => unknown;
}

export function SettingsForm({ settings, look }: SettingsFormProps) {
  const { t } = useLingui();
  const edited = useEdited(settings);
  const { value, type, changes, isChanged, etag, newer } = edited;
  const save = useDeed('patch', '/v1/settings');
  const names = useFieldNames();
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save
      .mutateAsync({ params: { header: { 'If-Match': etag } }, body: changes })
      .then((answer) => (edited.saved(answer), tell(t`The settings are saved.`)))
      .catch(() => undefined);
  };
  const form = { value, type };
  return (
    <form onSubmit={send} className="sheets">
      <Sheet title={<Trans>Place and language</Trans>}>
        <PlaceFields {...form} />
      </Sheet>
      <Sheet title={<Trans>Signing in</Trans>}>
        <NumberFields {...form} fields={signingIn} />
      </Sheet>
      <Sheet title={<Trans>Working together</Trans>}>
        <NumberFields {...form} fields={workingTogether} />
      </Sheet>
      <Sheet title={<Trans>What the law says here</Trans>}>
        <NumberFields {...form} fields={law} />
        <LawFields {...form} />
      </Sheet>
      <Sheet title={<Trans>Rules for plans</Trans>}>
        <RulePackFields {...form} />
      </Sheet>
      <div className={isChanged ? 'save-bar save-bar-held' : 'save-bar'}>
        <SavedMeanwhile of={edited} deed={save} look={look} fields={names} />
        {!isStale(save.error) && <ProblemNotice error={save.error} />}
        <div>
          <Button type="submit" loading={save.isPending} disabled={!isChanged || newer !== null}>
            <Trans>Save the settings</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
}
