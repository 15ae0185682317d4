import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import type { paths } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Typed } from '../../kit/deed-form.js';
import './techniques.css';

export type Wanted = NonNullable<paths['/v1/techniques']['get']['parameters']['query']>;

interface LibraryFormProps {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** By words, by the time one has, by the part of the way. */
export function LibraryForm({ wanted, onWant }: LibraryFormProps) {
  const { t } = useLingui();
  const stages = useRead('/v1/stage-catalogues/current', {});
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new Typed(new FormData(event.currentTarget));
    const [q, withinMinutes, stage] = [typed.maybe('q'), typed.number('minutes'), typed.maybe('stage')];
    onWant({ ...(q && { q }), ...(withinMinutes && { withinMinutes }), ...(stage && { stage }) });
  };
  return (
    <form
      role="search"
      aria-label={t`Things that help`}
      className="techniques-search"
      onSubmit={look}
      onReset={() => onWant({})}
    >
      <TextInput type="search" name="q" label={t`A word`} maxLength={100} autoComplete="off" />
      <NativeSelect
        name="minutes"
        label={t`Time I have`}
        data={[
          { value: '', label: t`any time` },
          { value: '5', label: t`5 minutes` },
          { value: '10', label: t`10 minutes` },
          { value: '20', label: t`20 minutes` },
          { value: '30', label: t`half an hour` },
          { value: '60', label: t`an hour` },
        ]}
      />
      <NativeSelect
        name="stage"
        label={t`Part of the way`}
        data={[
          { value: '', label: t`any part` },
          ...(stages.data?.stages ?? []).map(({ code, title }) => ({ value: code, label: title })),
        ]}
      />
      <div className="row">
        <Button type="submit">
          <Trans>Look</Trans>
        </Button>
        {Object.keys(wanted).length > 0 && (
          <Button type="reset" variant="default">
            <Trans>Show everything</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
