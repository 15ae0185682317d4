import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import type { PersonDto } from '../../core/person.dto.js';
import { accountsNamedIn } from '../../core/contract/accounts-named.js';

/** $1 the accounts. */
const namesOf = `
  SELECT id AS "accountId", display_name AS "displayName" FROM account WHERE id = ANY ($1::uuid[]) ORDER BY id`;

/** The names by which people know each other. */
@Injectable()
export class NamesService {
  constructor(private readonly db: Db) {}

  /** Everybody whom an answer names by their account alone, each once. */
  async people(answer: unknown): Promise<PersonDto[]> {
    const accountIds = accountsNamedIn(answer);
    if (accountIds.length === 0) return [];
    return this.db.query<PersonDto>(namesOf, [accountIds]);
  }
}
