import { describe, expect, it } from 'vitest'
import { readToc } from '../../../src/postgres/archive-toc.ts'

/** Writes as pg_backup_archiver.c does, archive version 1.`minor`. */
function archive(
  minor: number,
  entries: readonly { tag: string; schema: string; dependsOn?: readonly number[] }[],
): Buffer {
  const int = (value: number) => {
    const bytes = Buffer.alloc(5)
    bytes.writeUInt8(value < 0 ? 1 : 0, 0)
    bytes.writeUInt32LE(Math.abs(value), 1)
    return bytes
  }
  const text = (value: string | undefined) =>
    value === undefined ? int(-1) : Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)])
  return Buffer.concat([
    Buffer.from('PGDMP'),
    Buffer.from([1, minor, 0, 4, 8, 1]),
    minor >= 15 ? Buffer.from([0]) : int(0),
    ...Array.from({ length: 7 }, () => int(1)),
    ...['db', '14.1', '15.1'].map(text),
    int(entries.length),
    ...entries.flatMap(({ tag, schema, dependsOn = [] }, index) => [
      int(index + 1),
      int(0),
      ...['1259', '16400', tag, 'TABLE'].map(text),
      int(2),
      ...['CREATE TABLE x ();', 'DROP TABLE x;', undefined, schema, '', 'heap'].map(text),
      ...(minor >= 16 ? [int(114)] : []),
      ...['owner', 'false', ...dependsOn.map(String), undefined].map(text),
      Buffer.alloc(9),
    ]),
  ])
}

describe('a table of contents', () => {
  const odd = [
    { tag: 'a\nb; 4; 0 0 TABLE x', schema: 'with space', dependsOn: [7, 8] },
    { tag: 'ü"', schema: '' },
  ]

  it.each([14, 15, 16])('is read from the bytes of version 1.%i, names as they are', (minor) => {
    const entries = readToc(archive(minor, odd))
    expect(
      entries?.map(({ id, tag, schema, owner, dependsOn }) => ({ id, tag, schema, owner, dependsOn })),
    ).toEqual([
      { id: 1, tag: 'a\nb; 4; 0 0 TABLE x', schema: 'with space', owner: 'owner', dependsOn: [7, 8] },
      { id: 2, tag: 'ü"', schema: '', owner: 'owner', dependsOn: [] },
    ])
    expect(entries?.[0]).toMatchObject({ kind: 'TABLE', section: 'pre-data', tablespace: '' })
  })

  it('is not there while a byte of it is missing', () => {
    const whole = archive(14, odd)
    for (let size = 0; size < whole.length; size++) expect(readToc(whole.subarray(0, size))).toBeUndefined()
  })

  it.each([13, 17])('of version 1.%i is left to pg_restore', (minor) => {
    expect(readToc(archive(minor, odd))).toBeUndefined()
  })

  it('is in no other file', () => {
    expect(readToc(Buffer.alloc(100_000, 7))).toBeUndefined()
    expect(readToc(Buffer.from('PGDMP'.padEnd(5000, 'x')))).toBeUndefined()
  })
})
