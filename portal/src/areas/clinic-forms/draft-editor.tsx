import { Button, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { useEdited } from '../../kit/edited.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { isStale, SavedMeanwhile } from '../../kit/saved-meanwhile.js';
import { tell } from '../../shell/told.js';
import { Part2Fields } from './part2-fields.js';
import { Preview } from './preview.js';
import { tells, type Form } from './names.js';
import './forms.css';

interface DraftEditorProps {
  readonly form: Form;
  readonly look: () => unknown;
}

/** The draft. What people see of it, and its publication, are of what is saved. */
export function DraftEditor({ form, look }: DraftEditorProps) {
  const { t } = useLingui();
  const edited = useEdited(form);
  const { value, type, changes, isChanged, etag, newer } = edited;
  const save = useDeed('patch', '/v1/consent-forms/{formId}');
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const init = { params: { path: { formId: form.id }, header: { 'If-Match': etag } }, body: changes };
    save
      .mutateAsync(init)
      .then((answer) => (edited.saved(answer), tell(t`The draft is saved. Nothing is published yet.`)))
      .catch(() => undefined);
  };
  const fields = [
    { name: 'title', label: t`Title` },
    { name: 'body', label: t`Text`, show: () => t`changed` },
    { name: 'part2', label: t`What 42 CFR Part 2 asks for`, show: () => t`changed` },
  ] as const;
  return (
    <>
      <Sheet title={<Trans>The draft</Trans>}>
        <form onSubmit={send} className="form-draft">
          <TextInput
            name="title"
            label={t`Title`}
            value={value.title}
            onChange={(event) => type({ title: event.currentTarget.value })}
            maxLength={200}
            required
            withAsterisk={false}
          />
          <Textarea
            name="body"
            label={t`Text`}
            description={t`Markdown: ## before a heading, - before each line of a list. Fill in what stands in [brackets].`}
            value={value.body}
            onChange={(event) => type({ body: event.currentTarget.value })}
            maxLength={20_000}
            rows={18}
            lang={form.language}
            required
            withAsterisk={false}
          />
          {tells.includes(form.purpose) && (
            <Part2Fields value={value.part2} type={(part2) => type({ part2 })} />
          )}
          <SavedMeanwhile of={edited} deed={save} look={look} fields={fields} />
          {!isStale(save.error) && <ProblemNotice error={save.error} />}
          <div>
            <Button type="submit" loading={save.isPending} disabled={!isChanged || newer !== null}>
              <Trans>Save the draft</Trans>
            </Button>
          </div>
        </form>
      </Sheet>
      <Preview form={form} isChanged={isChanged} />
    </>
  );
}
