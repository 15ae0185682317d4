import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { Typed } from '../../kit/deed-form.js';
import type { Asked } from './asked.js';
import { costs, kinds, ways } from './names.js';
import { countriesIn, languagesIn } from './tags.js';

interface SearchFormProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** By words, and by what somebody needs of a place. */
export function SearchForm({ asked, onAsk }: SearchFormProps) {
  const { t } = useLingui();
  const narrowed = Boolean(asked.region ?? asked.language ?? asked.channel ?? asked.cost);
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk(askedIn(new Typed(new FormData(event.currentTarget))));
  };
  return (
    <form role="search" aria-label={t`People and places`} onSubmit={look}>
      <Stack gap="md">
        <TextInput
          type="search"
          name="q"
          label={t`What are you looking for?`}
          description={t`A word is enough, such as “group”, “housing” or the name of a town.`}
          defaultValue={asked.q ?? ''}
          maxLength={200}
          autoComplete="off"
        />
        <Choice name="kind" label={t`Kind`} any={t`any kind`} names={kinds} value={asked.kind} />
        <Checkbox
          name="openNow"
          label={t`Only what I can reach now`}
          defaultChecked={asked.openNow ?? false}
        />
        <details className="places-more" open={narrowed || undefined}>
          <summary>
            <Trans>More to choose from</Trans>
          </summary>
          <div className="places-fields">
            <Choice
              name="channel"
              label={t`How to reach it`}
              any={t`any way`}
              names={ways}
              value={asked.channel}
            />
            <Choice name="cost" label={t`Cost`} any={t`any cost`} names={costs} value={asked.cost} />
            <Whereabouts asked={asked} />
          </div>
        </details>
        <div className="row">
          <Button type="submit">
            <Trans>Look</Trans>
          </Button>
          {Object.keys(asked).length > 0 && (
            <Button variant="default" onClick={() => onAsk({})}>
              <Trans>Show everything</Trans>
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}

function askedIn(typed: Typed): Asked {
  return {
    ...one('q', typed.maybe('q')),
    ...one('kind', typed.maybe('kind')),
    ...one('channel', typed.maybe('channel')),
    ...one('cost', typed.maybe('cost')),
    ...one('region', typed.maybe('region')),
    ...one('language', typed.maybe('language')),
    ...(typed.has('openNow') && { openNow: true }),
  };
}

/** What was left open is not asked for. */
function one<Key extends keyof Asked>(key: Key, value: string | undefined): Asked {
  return value === undefined ? {} : { [key]: value };
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly names: typeof kinds | typeof costs | typeof ways;
  readonly value: Schemas['ResourceKind'] | Schemas['Cost'] | Schemas['ChannelKind'] | undefined;
}

function Choice({ any, names, value, ...field }: ChoiceProps) {
  const { i18n } = useLingui();
  const data = Object.entries(names).map(([code, label]) => ({ value: code, label: i18n._(label) }));
  return <NativeSelect {...field} defaultValue={value ?? ''} data={[{ value: '', label: any }, ...data]} />;
}

function Whereabouts({ asked }: { asked: Asked }) {
  const { t, i18n } = useLingui();
  const countries = useMemo(() => countriesIn(i18n.locale), [i18n.locale]);
  const languages = useMemo(() => languagesIn(i18n.locale), [i18n.locale]);
  return (
    <>
      <NativeSelect
        name="region"
        label={t`Country`}
        defaultValue={asked.region ?? ''}
        data={[{ value: '', label: t`any country` }, ...countries]}
      />
      <NativeSelect
        name="language"
        label={t`Language spoken there`}
        defaultValue={asked.language ?? ''}
        data={[{ value: '', label: t`any language` }, ...languages]}
      />
    </>
  );
}
