// Statements about very many rows: written once for each number of rows, where building them anew would take most of the time.

import { CompiledQuery, type Transaction } from "kysely";
import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** Values of one statement are counted; these many rows stay well below what any database takes. */
const rowsAtOnce = 500;

/** Splits rows into pieces that a statement takes. */
export function inPieces<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const pieces = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: pieces }, (_, piece) => rows.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce));
}

type Value = string | number | null;

/** Runs one statement about a piece of rows. @returns what the statement returns */
export type Bulk = (
  transaction: Transaction<Tables>,
  rows: readonly (readonly Value[])[],
) => Promise<readonly unknown[]>;

/**
 * Prepares a statement.
 * @param types a cast for each column, where the database could not know its type otherwise
 * @param write puts the rows (`(?, ?), (?, ?)`) into the statement
 */
export function bulk(
  { isPostgres }: Database,
  columns: number,
  write: (values: string) => string,
  types?: readonly string[],
): Bulk {
  const known = new Map<number, string>();

  function textFor(rows: number): string {
    const place = (row: number, column: number) => {
      const holder = isPostgres ? `$${row * columns + column + 1}` : "?";
      return types ? `cast(${holder} as ${types[column]})` : holder;
    };
    const rowText = (_: unknown, row: number) =>
      `(${Array.from({ length: columns }, (_none, column) => place(row, column)).join(", ")})`;
    return write(Array.from({ length: rows }, rowText).join(", "));
  }

  return async (transaction, rows) => {
    if (rows.length === 0) return [];
    const text = known.get(rows.length) ?? textFor(rows.length);
    // Whole pieces come again and again; the last of a plan is of any length.
    if (rows.length === rowsAtOnce) known.set(rows.length, text);
    const { rows: returned } = await transaction.executeQuery(CompiledQuery.raw(text, rows.flat()));
    return returned;
  };
}
