/** Prints what was measured. */
import type { FirstAnswer, WarmAnswers } from './measure.ts';

export interface Row {
  name: string;
  cold: FirstAnswer | undefined;
  slow: FirstAnswer | undefined;
  far: FirstAnswer | undefined;
  warm: WarmAnswers;
}

type Column = [head: string, read: (row: Row) => number | undefined, digits: number, better: 'more' | 'less'];

const COLUMNS: Column[] = [
  ['success@1', ({ warm }) => warm.first, 2, 'more'],
  ['success@3', ({ warm }) => warm.three, 2, 'more'],
  ['MRR@10', ({ warm }) => warm.meanReciprocal, 2, 'more'],
  // Told from the slow line: there, what comes after the first result cannot be taken for what it needs.
  ['cold kB', ({ far }) => far && far.bytes / 1000, 1, 'less'],
  ['requests', ({ far }) => far?.requests, 0, 'less'],
  ['cold ms', ({ cold }) => cold?.ms, 0, 'less'],
  ['4× slower', ({ slow }) => slow?.ms, 0, 'less'],
  ['+150 ms', ({ far }) => far?.ms, 0, 'less'],
  ['warm, 4×', ({ warm }) => warm.ms, 1, 'less'],
];
const NAME_WIDTH = 26;

/** @param rows the first is ours */
export function printTable(title: string, rows: readonly Row[], targets: readonly string[]): void {
  const [ours, ...others] = rows;
  const print = (name: string, cells: readonly string[]): void => { console.log(name.padEnd(NAME_WIDTH) + cells.map((cell, place) => cell.padStart(Math.max(9, (COLUMNS[place]?.[0].length ?? 0) + 2))).join('')); };
  console.log('');
  print(title, COLUMNS.map(([head]) => head));
  for (const row of rows) print(row.name, COLUMNS.map(([, read, digits]) => read(row)?.toFixed(digits) ?? '–'));
  if (ours) print('ours : the best other', COLUMNS.map(([, read, , better]) => compare(read(ours), others.map(read), better)));
  print('target', targets);
}

function compare(own: number | undefined, others: readonly (number | undefined)[], better: 'more' | 'less'): string {
  const known = others.filter((value) => value !== undefined);
  if (own === undefined || known.length === 0) return '–';
  return `× ${(own / (better === 'more' ? Math.max(...known) : Math.min(...known))).toFixed(2)}`;
}
