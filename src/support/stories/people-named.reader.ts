import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { staffRoles } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { mayMention, singleNames } from '../../core/text/single-names.js';
import { nameKey } from '../../core/text/names.js';
import { currentActor } from '../../core/request-context.js';

/** Who works here, which everybody may know. $1 roles, $2 the author. */
const colleagues = `
  SELECT display_name AS name FROM account WHERE roles && $1::text[] AND id <> $2`;

/** Who is around the author, by their own record. $1 the patient. */
const aroundTheAuthor = `
  SELECT name FROM natural_support WHERE patient_id = $1
  UNION SELECT name FROM excluded_person WHERE patient_id = $1`;

/** Who walks with the author: by a single one of their names as well. $1 the patient, $2 the author. */
const withTheAuthor = `
  SELECT DISTINCT account.display_name AS name FROM access_grant held JOIN account ON account.id = held.account_id
  WHERE held.patient_id = $1 AND held.relation IN ('care_team', 'peer', 'representative') AND held.account_id <> $2`;

/** In a title or sentence two words or more that begin with capitals, not at its beginning. */
const looksLikeName = /(?<![.!?:]\s*)(?<=\S\s)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+/u;

const longestName = 5;

/**
 * A story is its author's own. Names are looked up among those that the author may know of, so that writing is no way to learn who is
 * here; whatever else looks like a name is asked about.
 */
@Injectable()
export class PeopleNamedReader {
  constructor(private readonly db: Db) {}

  /** @throws {BrokenRule} where a text names somebody else, or looks as if it did and nobody has said that it does not */
  async requireNobodyElse(texts: Readonly<Record<string, string>>, saysNobody: boolean): Promise<void> {
    const { known, single } = await this.namesAround();
    const own = nameKey(currentActor().displayName);
    const ownWords = own.split(' ');
    const others = single.filter((word) => !ownWords.includes(nameKey(word)));
    for (const [field, text] of Object.entries(texts)) {
      if (phrasesOf(text).some((key) => key !== own && known.has(key))) throw somebodyElse(field);
      if (saysNobody) continue;
      const found = looksLikeName.exec(text)?.[0];
      if (found && nameKey(found) !== own) throw maybeSomebody(field);
      if (others.some((word) => mayMention(text, word))) throw maybeSomebody(field);
    }
  }

  /** `known` by their whole names; `single` words, which may be words like any other: Hope, Will, Rose. */
  private async namesAround(): Promise<{ known: ReadonlySet<string>; single: readonly string[] }> {
    const { accountId, linkedPatientId } = currentActor();
    const here = await this.db.query<{ name: string }>(colleagues, [staffRoles, accountId]);
    const near: { name: string }[] = [];
    if (linkedPatientId !== null) {
      await this.db.approachPatient(linkedPatientId);
      near.push(...(await this.db.query<{ name: string }>(aroundTheAuthor, [linkedPatientId])));
      near.push(...(await this.db.query<{ name: string }>(withTheAuthor, [linkedPatientId, accountId])));
    }
    const all = [...here, ...near].map(({ name }) => name);
    const ofOneWord = all.filter((name) => !nameKey(name).includes(' '));
    const known = new Set(all.map(nameKey).filter((key) => key.includes(' ')));
    return { known, single: [...new Set([...ofOneWord, ...near.flatMap(({ name }) => singleNames(name))])] };
  }
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const ofSomebody = /['’]s?$/u;

/** All runs of up to five words, as names are compared, whatever nobody sees between them; and “Kim’s” is of Kim. */
function phrasesOf(text: string): string[] {
  const plain = text.replaceAll(unseen, '');
  const words = plain.split(/[^\p{L}\p{M}’'-]+/u).filter((word) => word !== '');
  return words.flatMap((_, start) =>
    Array.from({ length: longestName }, (__, more) => words.slice(start, start + more + 1).join(' ')).flatMap(
      (run) => (ofSomebody.test(run) ? [nameKey(run), nameKey(run.replace(ofSomebody, ''))] : [nameKey(run)]),
    ),
  );
}

function somebodyElse(field: string): BrokenRule {
  return new BrokenRule(
    say`This names somebody else, and their story is theirs to tell. Say “my sister” or “a nurse” instead.`,
    { errors: [{ pointer: `/${field}`, message: say`must not name anybody but yourself` }] },
  );
}

function maybeSomebody(field: string): BrokenRule {
  return new BrokenRule(
    say`Something here looks like the name of somebody. If it is one, say “a friend” instead; if it is none, such as a place, send namesNobody.`,
    { errors: [{ pointer: `/${field}`, message: say`looks as if it named somebody` }] },
  );
}
