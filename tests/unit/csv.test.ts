import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/programs/csv.ts';

describe('writeCsv', () => {
  test('starts with a byte-order mark and ends each row with CRLF', () => {
    expect(writeCsv([['a', 'b'], ['c', 'd']])).toBe('\uFEFFa,b\r\nc,d\r\n');
  });

  test('quotes what would end a cell, and doubles quotes', () => {
    expect(writeCsv([['one, two', 'say "no"', 'a\nb']])).toBe('\uFEFF"one, two","say ""no""","a\nb"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\tx', '＝1'])('defuses %j', (value) => {
    expect(writeCsv([[value]])).toBe(`\uFEFF'${value}\r\n`);
  });

  test('defuses a carriage return at the start, inside its quotes', () => {
    expect(writeCsv([['\r=1']])).toBe('\uFEFF"\'\r=1"\r\n');
  });

  test('leaves words alone', () => {
    expect(writeCsv([['a = b', '“No,” she said – “never”.', '[name]']])).toBe('\uFEFFa = b,"“No,” she said – “never”.",[name]\r\n');
  });
});
