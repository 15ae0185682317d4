import { kinds } from '../world.js';

/** Gives the session the function that makes the ids of world.js in SQL. */
export const makeIds = `
  CREATE FUNCTION pg_temp.id(kind integer, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN
    (lpad(to_hex(number >> 16), 8, '0') || '-' || lpad(to_hex(number & 65535), 4, '0') || '-7000-8000-'
     || lpad(to_hex(kind), 12, '0'))::uuid`;

/**
 * The id of somebody or something, as an SQL expression.
 * @param {string} kind one of world.js
 * @param {string} number an SQL expression
 */
export const id = (kind, number) => `pg_temp.id(${kinds.indexOf(kind)}, ${number})`;

/** The numbers from 0 as rows named `name`. */
export const series = (count, name = 'n') => `generate_series(0, ${count - 1}) AS ${name}`;
