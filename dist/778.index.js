export const id = 778;
export const ids = [778];
export const modules = {

/***/ 17138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   QN: () => (/* binding */ compressOutside),
/* harmony export */   mF: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _through_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76868);




/**
 * zstd in this process, where no `zstd` program is at hand. The frame carries a checksum: without it
 * 188 of 200 random bit flips decompressed silently.
 */
async function* compress(source, level) {
    const zstd = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress)({
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_compressionLevel]: level, [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_checksumFlag]: 1 },
    });
    yield* throughTransform(source, zstd);
}
/** The same by the `zstd` program where there is one: another processor's work, and no garbage here. */
async function* compressOutside(source, level, signal) {
    if (await hasZstd()) {
        const args = ['-q', '-c', '--check', `-${level}`];
        yield* (0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProgram */ .g)(source, { program: 'zstd', args }, 'zstd', signal);
    }
    else
        yield* compress(source, level);
}
async function hasZstd() {
    try {
        await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)({ program: 'zstd', args: ['--version'] }, { timeoutMs: 10_000 });
        return true;
    }
    catch {
        return false;
    }
}
/** Undoes `compress` and the `zstd` program. Fails on a bad checksum and on a cut frame. */
async function* decompress(source) {
    yield* throughTransform(source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress)());
}
async function* throughTransform(source, transform) {
    // pipeline() destroys the transform with the source's error, which the loop below then throws.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(source, transform, () => { });
    for await (const chunk of transform)
        yield chunk;
}


/***/ }),

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIdentity),
/* harmony export */   q: () => (/* binding */ parseRecipients)
/* harmony export */ });
/* harmony import */ var age_encryption__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81539);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75591);



/**
 * Reads age recipients, one a line. A private key in this place is refused and never repeated: it would
 * let the machine that takes the backups read them.
 * @throws Failure with every bad line by its number.
 */
function parseRecipients(lines) {
    const problems = [];
    const recipients = [];
    lines.forEach((line, index) => {
        const at = `entry ${index + 1}`;
        if (/AGE-SECRET-KEY/i.test(line)) {
            new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(line);
            problems.push(`${at} is a private key; give the public key (age1…) that belongs to it`);
        }
        else if (line.startsWith('ssh-')) {
            problems.push(`${at} is an SSH key; give an age recipient (age-keygen prints one)`);
        }
        else if (!isRecipient(line)) {
            // Only what begins as a public key is shown: anything else may be a private key that lost its prefix.
            const shown = line.startsWith('age1') ? `: ${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(line).slice(0, 12)}…` : '';
            problems.push(`${at} is not an age recipient (age1 and 58 more characters; it has ${line.length})${shown}`);
        }
        else {
            recipients.push(line);
        }
    });
    if (problems.length > 0) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('encryption-recipients', {
            what: `encryption-recipients: ${problems.join('; ')}.`,
            next: 'Make a key pair with `age-keygen`, keep the private part outside of the cluster and of GitHub.',
        });
    }
    return [...new Set(recipients)];
}
/**
 * Reads age identities (private keys), one a line, `#` comments as `age-keygen` writes them.
 * @throws Failure that never repeats the text.
 */
async function parseIdentity(text) {
    const lines = text
        .reveal()
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const wrong = (why) => new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('encryption-identity', {
        what: `encryption-identity is not an age private key: ${why}.`,
        next: 'Give the content of the file that `age-keygen` wrote (AGE-SECRET-KEY-1…).',
    });
    if (lines.length === 0)
        throw wrong('it is empty');
    const recipients = [];
    for (const line of lines) {
        if (line.startsWith('age1'))
            throw wrong('it is a public key');
        if (!line.startsWith('AGE-SECRET-KEY-1'))
            throw wrong('a line does not start with AGE-SECRET-KEY-1');
        try {
            recipients.push((await (0,age_encryption__WEBPACK_IMPORTED_MODULE_0__/* .identityToRecipient */ .RE)(line)));
        }
        catch {
            throw wrong('its checksum does not match: a character is wrong or missing');
        }
    }
    return { secret: new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(lines.join('\n')), recipients };
}
/** The library checks the bech32 checksum: a mistyped recipient must not become an unreadable backup. */
function isRecipient(text) {
    if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text))
        return false;
    try {
        new age_encryption__WEBPACK_IMPORTED_MODULE_0__/* .Encrypter */ .T7().addRecipient(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 77669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60297);

/** How often a long step says how far it is: silence looks like a hang. */
const everyMs = 5000;
/** Passes a stream on and says bytes, rate and elapsed time every few seconds. */
async function* progress(source, log, what, expectedBytes) {
    const began = performance.now();
    let said = began;
    let bytes = 0;
    for await (const chunk of source) {
        bytes += chunk.length;
        const now = performance.now();
        if (now - said >= everyMs) {
            said = now;
            const elapsed = now - began;
            const rate = (bytes / elapsed) * 1000;
            const of = expectedBytes ? ` of ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(expectedBytes)}` : '';
            const left = expectedBytes
                ? `, about ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(((expectedBytes - bytes) / rate) * 1000)} left`
                : '';
            log.info(`${what}: ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}${of}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate)}/s, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsed)}${left}`);
        }
        yield chunk;
    }
}


/***/ }),

/***/ 70917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readAppsFacts),
  x: () => (/* binding */ readParticipantFacts)
});

// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
;// CONCATENATED MODULE: ./build/src/splice/facts/reader.js


/**
 * Reads facts out of a database that nobody vouches for: its schema is looked for, the types of its columns are
 * checked, and a fact that cannot be read is missing, with the reason.
 */
class FactReader {
    /** Why a fact could not be read, by its name. */
    missing = {};
    #query;
    #tables;
    #schema;
    /** Why there is no schema to read from. */
    #nowhere;
    constructor(query, found) {
        this.#query = query;
        this.#tables = found.tables;
        this.#schema = found.schema;
        this.#nowhere = found.nowhere;
    }
    /**
     * Finds the one schema that is the program's: the tables that only it has, and the history of its migrations beside
     * them. Tables only, also partitioned ones: Canton has a view of the same name, with values made readable, for nearly
     * every table (schema `debug`, since Canton 3.2).
     * @param anchors tables that the schema must have.
     * @param others tables that are read where they are.
     * @param wanted the schema's name, where somebody said it.
     */
    static async of(query, { anchors, others, wanted, }) {
        const answer = await query.attempt(tablesNamed([...anchors, ...others, historyTable]));
        if ('refused' in answer) {
            const nowhere = `the catalog of the database cannot be read: ${answer.refused.message}`;
            return new FactReader(query, { tables: new Map(), schema: undefined, nowhere });
        }
        return new FactReader(query, chooseSchema(answer.rows, [...anchors, historyTable], anchors, wanted));
    }
    /** A table of the schema, for SQL. Only of tables and columns that `has` or `read` were asked for. */
    table(table) {
        return (0,sql/* name */.UU)(this.#schema ?? '', table);
    }
    /** Whether the schema has a table with these columns, each of one of the types that are named for it. */
    has(table, columns = {}) {
        return this.lacks(table, columns) === undefined;
    }
    /** What a table lacks of these columns, in words. */
    lacks(table, columns = {}) {
        if (this.#schema === undefined)
            return this.#nowhere;
        const there = this.#tables.get(table);
        if (there === undefined)
            return `no ${(0,printable/* printable */.g)(this.#schema)}.${table}`;
        for (const [column, types] of Object.entries(columns)) {
            const type = there.get(column);
            if (type === undefined)
                return `no column ${table}.${column}`;
            if (!types.includes(type))
                return `${table}.${column} is ${(0,printable/* printable */.g)(type)}, not ${types.join(' or ')}`;
        }
        return undefined;
    }
    /** The type of a column, by Postgres' own name for it (`int8`, `varchar`). */
    typeOf(table, column) {
        return this.#tables.get(table)?.get(column);
    }
    /**
     * Reads a fact, or remembers why it could not be read.
     * @param needs the tables and columns that the query uses.
     * @param query is made only when they are there.
     * @param decode is given the rows; throws `NotAFact` for what it cannot be made of.
     */
    async read(fact, needs, query, decode) {
        try {
            for (const [table, columns] of Object.entries(needs)) {
                const lack = this.lacks(table, columns);
                if (lack !== undefined)
                    throw new NotAFact(lack);
            }
            const answer = await this.#query.attempt(query());
            if ('refused' in answer) {
                const { message, sqlState } = answer.refused;
                throw new NotAFact(`${Object.keys(needs)[0]} cannot be read: ${message} (SQLSTATE ${sqlState})`);
            }
            return decode(answer.rows);
        }
        catch (error) {
            if (!(error instanceof NotAFact))
                throw error;
            this.missing[fact] = error.message;
            return undefined;
        }
    }
    /** The newest migration that succeeded, as Flyway counts it. */
    async schemaVersion() {
        return await this.read('schemaVersion', { [historyTable]: { installed_rank: ['int4'], version: ['varchar', 'text'], success: ['bool'] } }, () => (0,sql/* sql */.ll) `SELECT version FROM ${this.table(historyTable)} WHERE success AND version IS NOT NULL
                ORDER BY installed_rank DESC LIMIT 1`, ([row]) => reader_text(row?.version, 'the history of migrations has no version'));
    }
}
/** What is in the database is not what the fact is made of. */
class NotAFact extends Error {
}
/** A text on one line, or `NotAFact`. */
function reader_text(found, otherwise) {
    if (typeof found !== 'string' || found === '')
        throw new NotAFact(otherwise);
    return (0,printable/* printable */.g)(found);
}
/** The one row that there must be. @throws NotAFact for none, and for more. */
function onlyRow(rows, table) {
    const [row] = rows;
    if (row === undefined)
        throw new NotAFact(`${table} has no row`);
    if (rows.length > 1)
        throw new NotAFact(`${table} has ${rows.length} rows where one belongs`);
    return row;
}
const historyTable = 'flyway_schema_history';
/** Types of other schemas (domains among them) by their full name, so that none is taken for one of Postgres' own. */
function tablesNamed(tables) {
    return (0,sql/* sql */.ll) `SELECT n.nspname AS schema, c.relname AS table,
       json_agg(json_build_object('name', a.attname, 'type',
         CASE WHEN tn.nspname = 'pg_catalog' THEN t.typname::text ELSE tn.nspname || '.' || t.typname END)) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname IN (${(0,sql/* list */.p_)(tables.map(sql/* value */.Uq))})
       AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
     GROUP BY 1, 2 ORDER BY 1, 2`;
}
function chooseSchema(rows, needed, anchors, wanted) {
    const schemas = new Map();
    for (const { schema, table, columns } of rows) {
        const tables = schemas.get(schema) ?? new Map();
        schemas.set(schema, tables.set(table, new Map(columns.map((column) => [column.name, column.type]))));
    }
    const complete = [...schemas].filter(([schema, tables]) => needed.every((table) => tables.has(table)) && (wanted === undefined || schema === wanted));
    const [only, second] = complete;
    if (only !== undefined && second === undefined)
        return { schema: only[0], tables: only[1], nowhere: '' };
    const names = complete.map(([schema]) => (0,printable/* printable */.g)(schema)).join(', ');
    const where = wanted === undefined ? 'no schema has' : `schema ${(0,printable/* printable */.g)(wanted)} has not`;
    const nowhere = second === undefined
        ? `${where} the tables ${anchors.join(' and ')} with ${historyTable} beside them`
        : `ambiguous: the schemas ${names} each have the tables ${anchors.join(' and ')}; name the one in use`;
    return { schema: undefined, tables: new Map(), nowhere };
}

;// CONCATENATED MODULE: ./build/src/splice/facts/offset.js


/** Types of a column that an offset is kept in. */
const offsetTypes = ['int8', 'varchar', 'text'];
/**
 * An offset as the column has it. Text (Splice's apps databases, Canton up to 3.2): 18 hexadecimal digits, a version
 * byte `00` and a 64-bit number; empty at the participant's beginning. `bigint`: the number itself (Canton 3.3 and
 * newer). Anything else is no offset, and never 0.
 * @param stored the value as text, so that no digit is lost on the way.
 * @throws NotAFact
 */
function readOffset(stored, type) {
    const number = type === 'int8' ? decimal(stored) : hexadecimal(stored);
    if (number === undefined || number > BigInt(Number.MAX_SAFE_INTEGER))
        throw new NotAFact(`${JSON.stringify((0,printable/* printable */.g)(stored.slice(0, 40)))} is no offset (a column of type ${type})`);
    return Number(number);
}
function decimal(stored) {
    return /^\d{1,19}$/.test(stored) ? BigInt(stored) : undefined;
}
function hexadecimal(stored) {
    if (stored === '')
        return 0n;
    return /^00[0-9a-f]{16}$/i.test(stored) ? BigInt(`0x${stored}`) : undefined;
}

;// CONCATENATED MODULE: ./build/src/splice/facts/ingestion.js




/** The tables that are read here, but for the one that the schema is found by. */
const ingestionTables = [
    'store_last_ingested_offsets',
    'update_history_descriptors',
    'update_history_last_ingested_offsets',
];
/** The store that the validator app resumes from. */
const resumingStore = 'DbValidatorStore';
const textual = ['text', 'varchar'];
const whole = ['int4', 'int8'];
/** `PAR::identifier::namespace`; databases hold it with and without the prefix. */
function normaliseParticipantId(id) {
    return (0,printable/* printable */.g)(id.startsWith('PAR::') ? id : `PAR::${id}`);
}
/**
 * How far the validator app has read, by participant and migration id. An apps database keeps those of earlier ones.
 *
 * The descriptor of a store has a version of the program and one of the operator: with a higher one the app begins
 * anew in rows of its own and never looks at the old (Splice `StoreDescriptor`). Those in use count.
 */
async function readIngestion(reader) {
    const offsets = 'store_last_ingested_offsets';
    const stores = await reader.read('ingestion', {
        store_descriptors: { id: whole, descriptor: ['jsonb'] },
        [offsets]: { store_id: whole, migration_id: whole, last_ingested_offset: offsetTypes },
    }, () => (0,sql/* sql */.ll) `SELECT d.descriptor->>'name' AS name, d.descriptor->>'version' AS version,
        d.descriptor->>'userVersion' AS "userVersion", d.descriptor->>'key' AS key,
        d.descriptor->>'participant' AS participant,
        coalesce(d.descriptor->'key'->>'endUserParty', d.descriptor->>'party') AS party,
        o.migration_id AS migration, o.last_ingested_offset::text AS stored
      FROM ${reader.table('store_descriptors')} d JOIN ${reader.table(offsets)} o ON o.store_id = d.id`, (rows) => {
        if (rows.length === 0)
            throw new NotAFact(`${offsets} has no row`);
        return [...rows];
    });
    if (stores === undefined)
        return undefined;
    const history = await readHistory(reader);
    const type = reader.typeOf(offsets, 'last_ingested_offset');
    const historyType = reader.typeOf('update_history_last_ingested_offsets', 'last_ingested_offset');
    const groups = new Map();
    for (const row of [...inUse(stores), ...history]) {
        if (row.participant === null || row.migration === null || !Number.isSafeInteger(row.migration))
            continue;
        const participantId = normaliseParticipantId(row.participant);
        const key = `${row.migration} ${participantId}`;
        const group = groups.get(key) ?? { participantId, migrationId: row.migration, stores: [] };
        groups.set(key, group);
        group.stores.push(row);
    }
    return [...groups.values()]
        .map(({ participantId, migrationId, stores }) => ({
        participantId,
        migrationId,
        ...summed(stores, (row) => (row.name === historyName ? historyType : type)),
    }))
        .sort((a, b) => a.migrationId - b.migrationId || (a.participantId < b.participantId ? -1 : 1));
}
const historyName = 'update history';
/** Absent in old versions, and no longer written by new ones: what it says is never ahead of the stores. */
async function readHistory(reader) {
    const descriptors = 'update_history_descriptors';
    const offsets = 'update_history_last_ingested_offsets';
    if (!reader.has(descriptors) || !reader.has(offsets))
        return [];
    const rows = await reader.read('updateHistory', {
        [descriptors]: { id: whole, participant_id: textual },
        [offsets]: { history_id: whole, migration_id: whole, last_ingested_offset: offsetTypes },
    }, () => (0,sql/* sql */.ll) `SELECT d.participant_id AS participant, o.migration_id AS migration,
        o.last_ingested_offset::text AS stored
      FROM ${reader.table(descriptors)} d JOIN ${reader.table(offsets)} o ON o.history_id = d.id`, (found) => found.map((row) => ({
        ...row,
        name: historyName,
        version: null,
        userVersion: null,
        key: null,
        party: null,
    })));
    return rows ?? [];
}
/** Of the rows that differ in their versions alone, those with the highest. */
function inUse(rows) {
    const newest = new Map();
    for (const row of rows) {
        const { name, key, party, participant } = row;
        const store = JSON.stringify([name, key, party, participant]);
        const [best] = newest.get(store) ?? [];
        const order = best === undefined ? 1 : compareVersions(row, best);
        if (order > 0)
            newest.set(store, [row]);
        else if (order === 0)
            newest.get(store)?.push(row);
    }
    return [...newest.values()].flat();
}
function compareVersions(a, b) {
    return (versionNumber(a.version) - versionNumber(b.version) ||
        versionNumber(a.userVersion) - versionNumber(b.userVersion));
}
function versionNumber(version) {
    return version !== null && /^\d{1,9}$/.test(version) ? Number(version) : -1;
}
function summed(rows, typeOf) {
    const offsets = [];
    let unknown;
    let begun = false;
    for (const row of rows) {
        if (row.stored === null)
            continue;
        begun = true;
        try {
            offsets.push({ row, offset: readOffset(row.stored, typeOf(row)) });
        }
        catch (error) {
            if (!(error instanceof NotAFact))
                throw error;
            unknown ??= `${(0,printable/* printable */.g)(row.name ?? 'a store')}: ${error.message}`;
        }
    }
    const resuming = rows.filter((row) => row.name === resumingStore);
    const resumes = offsets.filter(({ row }) => row.name === resumingStore).map(({ offset }) => offset);
    if (resuming.length === 0)
        unknown ??= `it has no ${resumingStore}`;
    else if (resuming.length > 1)
        unknown ??= `it has ${resuming.length} rows of ${resumingStore} in use`;
    else if (resuming.some((row) => row.stored === null))
        unknown ??= `${resumingStore} has no offset yet: it begins with the contracts that are active`;
    return {
        begun,
        ...(unknown === undefined
            ? {
                highestOffset: Math.max(...offsets.map(({ offset }) => offset)),
                ...(resumes[0] !== undefined && { resumeOffset: resumes[0] }),
            }
            : { unknown }),
        wallets: offsets.flatMap(({ row, offset }) => row.name === 'DbUserWalletStore' && row.party !== null ? [{ party: (0,printable/* printable */.g)(row.party), offset }] : []),
    };
}

;// CONCATENATED MODULE: ./build/src/splice/facts/keys.js

/**
 * Key purposes by number (Canton `KeyPurpose`): what a key may do is fixed when it is made.
 */
const signing = 0;
const encryption = 1;
const privateKeys = 'common_crypto_private_keys';
const kmsKeys = 'common_kms_metadata_store';
const keys_textual = ['varchar', 'text'];
/**
 * Looks how the node's keys are held: in the database, there but wrapped by a key of a KMS, or by a KMS alone.
 * @param namespace fingerprint of the key that is the node's identity; that of the key is its id.
 */
async function readKeys(reader, namespace) {
    const stored = await reader.read('keys', { [privateKeys]: { key_id: keys_textual, wrapper_key_id: keys_textual, purpose: ['int2'] } }, () => (0,sql/* sql */.ll) `SELECT count(*) FILTER (WHERE key_id = ${(0,sql/* value */.Uq)(namespace ?? '')}) AS namespace,
        count(*) FILTER (WHERE purpose = ${(0,sql/* value */.Uq)(signing)}) AS signing,
        count(*) FILTER (WHERE purpose = ${(0,sql/* value */.Uq)(encryption)}) AS encryption, count(wrapper_key_id) AS wrapped
      FROM ${reader.table(privateKeys)}`, ([row]) => row ?? { namespace: 0, signing: 0, encryption: 0, wrapped: 0 });
    // A line without this table has no KMS; a table that is there and cannot be read leaves the question open.
    const none = { namespace: 0, signing: 0, encryption: 0, wrapped: 0 };
    const held = reader.has(kmsKeys)
        ? await reader.read('keys', { [kmsKeys]: { fingerprint: keys_textual, kms_key_id: keys_textual, purpose: ['int2'] } }, () => (0,sql/* sql */.ll) `SELECT count(*) FILTER (WHERE fingerprint = ${(0,sql/* value */.Uq)(namespace ?? '')}) AS namespace,
            count(*) FILTER (WHERE purpose = ${(0,sql/* value */.Uq)(signing)}) AS signing,
            count(*) FILTER (WHERE purpose = ${(0,sql/* value */.Uq)(encryption)}) AS encryption, 0 AS wrapped
          FROM ${reader.table(kmsKeys)}`, ([row]) => row ?? none)
        : none;
    if (stored === undefined || held === undefined)
        return undefined;
    const sum = (of) => stored[of] + held[of];
    const lacking = [
        ...(namespace !== undefined && sum('namespace') === 0 ? ['the key of the node’s namespace'] : []),
        ...(sum('signing') === 0 ? ['a signing key'] : []),
        ...(sum('encryption') === 0 ? ['an encryption key'] : []),
    ];
    const custody = held.signing + held.encryption > 0 ? 'kms' : stored.wrapped > 0 ? 'wrapped' : 'plain';
    return { custody, lacking, namespaceKnown: namespace !== undefined };
}

;// CONCATENATED MODULE: ./build/src/splice/facts/synchronizers.js



const synchronizers_textual = ['varchar', 'text'];
const synchronizers_whole = ['int4', 'int8'];
/** Where a participant keeps the synchronizers that it knows, by line. */
const registries = [
    // Canton 3.4 and newer: the state of the connection is kept with its configuration.
    { table: 'par_registered_synchronizers', id: 'physical_synchronizer_id', alias: 'synchronizer_alias' },
    { table: 'par_synchronizers', id: 'synchronizer_id', alias: 'alias', status: 'status' },
    { table: 'par_domains', id: 'domain_id', alias: 'alias', status: 'status' },
];
const configurations = [
    {
        table: 'par_synchronizer_connection_configs',
        alias: 'synchronizer_alias',
        id: 'physical_synchronizer_id',
    },
    { table: 'par_synchronizer_connection_configs', alias: 'synchronizer_alias' },
    { table: 'par_domain_connection_configs', alias: 'domain_alias' },
];
/** What events are kept by, by line: an index into the table of strings. */
const indexColumns = ['physical_synchronizer_idx', 'synchronizer_idx', 'domain_idx', 'domain_id', 'client'];
/** `A` is the only state in which a participant connects (Canton `SynchronizerConnectionConfigStore.Status`). */
const activeLiteral = (0,sql/* sql */.ll) `'A'`;
/** The tables that are read here. */
const synchronizerTables = [
    ...registries.map(({ table }) => table),
    ...new Set(configurations.map(({ table }) => table)),
    'common_sequenced_events',
    'common_static_strings',
];
/** The ids of the synchronizers that the participant was ever registered with; physical ones where the line knows those. */
async function readSynchronizers(reader) {
    const registry = registries.find(({ table }) => reader.has(table)) ?? registries[0];
    if (registry === undefined)
        throw new Error('there are registries');
    const { table, id, alias } = registry;
    const configuration = configurations.find((one) => reader.has(one.table, { [one.alias]: synchronizers_textual, status: ['bpchar', 'varchar', 'text'] }) &&
        (one.id === undefined || reader.has(one.table, { [one.id]: synchronizers_textual })));
    return await reader.read('synchronizerIds', {
        [table]: { [id]: synchronizers_textual, [alias]: synchronizers_textual },
        ...(configuration && { [configuration.table]: { [configuration.alias]: synchronizers_textual } }),
    }, () => {
        const joined = configuration === undefined ? (0,sql/* sql */.ll) `` : joinOf(reader, registry, configuration);
        const connected = configuration === undefined ? (0,sql/* sql */.ll) `TRUE` : (0,sql/* sql */.ll) `coalesce(bool_or(c.status = ${activeLiteral}), FALSE)`;
        return (0,sql/* sql */.ll) `SELECT s.${(0,sql/* name */.UU)(id)} AS id, ${connected} AS connected FROM ${reader.table(table)} s ${joined}
                 GROUP BY 1 ORDER BY 1`;
    }, (rows) => rows.map((row) => ({ id: (0,printable/* printable */.g)(row.id), connected: row.connected })));
}
function joinOf(reader, registry, configuration) {
    const physical = configuration.id === undefined
        ? (0,sql/* sql */.ll) ``
        : (0,sql/* sql */.ll) ` AND (c.${(0,sql/* name */.UU)(configuration.id)} IS NULL OR c.${(0,sql/* name */.UU)(configuration.id)} = s.${(0,sql/* name */.UU)(registry.id)})`;
    return (0,sql/* sql */.ll) `LEFT JOIN ${reader.table(configuration.table)} c
    ON c.${(0,sql/* name */.UU)(configuration.alias)} = s.${(0,sql/* name */.UU)(registry.alias)}${physical}`;
}
/**
 * When the newest event of each synchronizer happened: of each, for one that stands still must not hide behind
 * another. Each is found by the primary key, not by reading the table.
 */
async function readNewestEvents(reader, registered) {
    const events = 'common_sequenced_events';
    const strings = 'common_static_strings';
    const column = indexColumns.find((one) => reader.has(events, { [one]: synchronizers_whole })) ?? 'synchronizer_idx';
    return await reader.read('dataTime', { [events]: { ts: ['int8'], [column]: synchronizers_whole }, [strings]: { id: synchronizers_whole, string: synchronizers_textual } }, () => {
        const index = (0,sql/* name */.UU)(column);
        const table = reader.table(events);
        return (0,sql/* sql */.ll) `WITH RECURSIVE seen(idx) AS (
          (SELECT ${index} FROM ${table} ORDER BY ${index} LIMIT 1)
          UNION ALL
          SELECT (SELECT e.${index} FROM ${table} e WHERE e.${index} > seen.idx ORDER BY e.${index} LIMIT 1)
          FROM seen WHERE seen.idx IS NOT NULL)
        SELECT seen.idx AS index, s.string AS id,
          (SELECT e.ts::text FROM ${table} e WHERE e.${index} = seen.idx ORDER BY e.ts DESC LIMIT 1) AS micros
        FROM seen LEFT JOIN ${reader.table(strings)} s ON s.id = seen.idx WHERE seen.idx IS NOT NULL ORDER BY 1`;
    }, (rows) => {
        if (rows.length === 0)
            throw new NotAFact(`${events} has no event`);
        const found = rows.map(({ id, index, micros }) => ({
            id: id === null ? `synchronizer ${index}` : (0,printable/* printable */.g)(id),
            newestEvent: timeOf(micros),
            connected: registered?.find((one) => one.id === id)?.connected ?? true,
        }));
        const silent = registered?.filter(({ id, connected }) => connected && !found.some((one) => one.id === id));
        return [...found, ...(silent ?? [])];
    });
}
/** Microseconds since 1970, as Canton keeps times. */
function timeOf(micros) {
    const ms = Number(micros) / 1000;
    if (!/^\d{1,19}$/.test(micros) || Math.abs(ms) > 8.64e15)
        throw new NotAFact('the time of an event is no time');
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/src/splice/facts/users.js

/** Ledger user rights by number (Canton `user_management_service.proto`). */
const rightNames = {
    1: 'participantAdmin',
    2: 'canActAs',
    3: 'canReadAs',
    4: 'identityProviderAdmin',
    5: 'canReadAsAnyParty',
};
const users_textual = ['varchar', 'text'];
/** The users of the participant's ledger API with what they may do: local configuration, which no network brings back. */
async function readUsers(reader) {
    return await reader.read('users', {
        lapi_users: {
            internal_id: ['int4', 'int8'],
            user_id: users_textual,
            primary_party: users_textual,
            is_deactivated: ['bool'],
        },
        lapi_user_rights: {
            user_internal_id: ['int4', 'int8'],
            user_right: ['int4', 'int2'],
            for_party: users_textual,
        },
    }, () => (0,sql/* sql */.ll) `SELECT u.user_id AS id, u.primary_party AS party, u.is_deactivated AS off,
        coalesce(json_agg(json_build_object('right', r.user_right, 'party', r.for_party)
                 ORDER BY r.user_right, r.for_party) FILTER (WHERE r.user_right IS NOT NULL), '[]') AS rights
      FROM ${reader.table('lapi_users')} u
      LEFT JOIN ${reader.table('lapi_user_rights')} r ON r.user_internal_id = u.internal_id
      GROUP BY u.internal_id, u.user_id, u.primary_party, u.is_deactivated ORDER BY 1`, (rows) => rows.map((row) => ({
        id: row.id,
        ...(row.party && { primaryParty: row.party }),
        ...(row.off && { deactivated: true }),
        rights: row.rights.map(({ right, party }) => [rightNames[right] ?? `right ${right}`, party].filter(Boolean).join(' ')),
    })));
}

;// CONCATENATED MODULE: ./build/src/splice/ledger-facts.js








const ledger_facts_textual = ['varchar', 'text'];
/**
 * Reads the apps database. What is absent or not what it should be is in `missing`, with the reason.
 * @throws only when the session is lost.
 */
async function readAppsFacts(query) {
    const reader = await FactReader.of(query, {
        anchors: ['store_descriptors'],
        others: ingestionTables,
        wanted: query.schema,
    });
    const descriptors = { store_descriptors: { id: ['int4', 'int8'], descriptor: ['jsonb'] } };
    const table = () => reader.table('store_descriptors');
    /** A value of the descriptors' keys: stores of other parties may have one of another form. The most frequent counts. */
    const keyed = async (fact, key) => await reader.read(fact, descriptors, () => (0,sql/* sql */.ll) `SELECT descriptor->'key'->>${(0,sql/* value */.Uq)(key)} AS value FROM ${table()}
        WHERE descriptor->'key'->>${(0,sql/* value */.Uq)(key)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`, ([row]) => reader_text(row?.value, `no store has a ${key}`));
    const ingestion = await readIngestion(reader);
    const validatorParty = await keyed('validatorParty', 'validatorParty');
    const dsoParty = await keyed('dsoParty', 'dsoParty');
    const userParties = await reader.read('userParties', descriptors, () => (0,sql/* sql */.ll) `SELECT DISTINCT descriptor->'key'->>'endUserParty' AS party FROM ${table()}
      WHERE descriptor->>'name' = 'DbUserWalletStore' AND descriptor->'key'->>'endUserParty' IS NOT NULL ORDER BY 1`, (rows) => rows.map((row) => (0,printable/* printable */.g)(row.party)));
    const schemaVersion = await reader.schemaVersion();
    return {
        ...(ingestion && { ingestion }),
        ...(validatorParty && { validatorParty }),
        ...(dsoParty && { dsoParty }),
        ...(userParties && { userParties }),
        ...(schemaVersion && { schemaVersion }),
        missing: reader.missing,
    };
}
/**
 * Reads the participant database. What is absent or not what it should be is in `missing`, with the reason.
 * @throws only when the session is lost.
 */
async function readParticipantFacts(query) {
    const reader = await FactReader.of(query, {
        anchors: ['common_node_id', 'lapi_parameters'],
        others: [
            ...synchronizerTables,
            'common_crypto_private_keys',
            'common_kms_metadata_store',
            'lapi_users',
            'lapi_user_rights',
        ],
        wanted: query.schema,
    });
    const node = await reader.read('participantId', { common_node_id: { identifier: ledger_facts_textual, namespace: ledger_facts_textual } }, () => (0,sql/* sql */.ll) `SELECT identifier, namespace FROM ${reader.table('common_node_id')}`, (rows) => {
        const row = onlyRow(rows, 'common_node_id');
        const namespace = reader_text(row.namespace, 'the node has no namespace');
        const identifier = reader_text(row.identifier, 'the node has no identifier');
        return { id: normaliseParticipantId(`${identifier}::${namespace}`), namespace };
    });
    const parameters = 'lapi_parameters';
    const offset = async (fact, column) => await reader.read(fact, { [parameters]: { [column]: offsetTypes } }, () => (0,sql/* sql */.ll) `SELECT ${(0,sql/* name */.UU)(column)}::text AS stored FROM ${reader.table(parameters)}`, 
    // NULL is the participant's beginning, and that nothing was ever pruned.
    (rows) => {
        const { stored } = onlyRow(rows, parameters);
        return stored === null ? 0 : readOffset(stored, reader.typeOf(parameters, column));
    });
    const ledgerEnd = await offset('ledgerEnd', 'ledger_end');
    const prunedUpTo = await offset('prunedUpTo', 'participant_pruned_up_to_inclusive');
    const ledgerParticipantId = await reader.read('ledgerParticipantId', { [parameters]: { participant_id: ledger_facts_textual } }, () => (0,sql/* sql */.ll) `SELECT participant_id AS id FROM ${reader.table(parameters)}`, (rows) => normaliseParticipantId(reader_text(onlyRow(rows, parameters).id, 'the ledger names no participant')));
    const registered = await readSynchronizers(reader);
    const synchronizers = await readNewestEvents(reader, registered);
    const dataTime = oldestOfConnected(reader, synchronizers);
    const users = await readUsers(reader);
    const keys = await readKeys(reader, node?.namespace);
    const schemaVersion = await reader.schemaVersion();
    return {
        ...(node && { participantId: node.id }),
        ...(ledgerParticipantId && { ledgerParticipantId }),
        ...(ledgerEnd !== undefined && { ledgerEnd }),
        ...(prunedUpTo !== undefined && { prunedUpTo }),
        ...(dataTime && { dataTime }),
        ...(synchronizers && { synchronizers }),
        ...(registered && { synchronizerIds: registered.map(({ id }) => id) }),
        ...(schemaVersion && { schemaVersion }),
        ...(users && { users }),
        ...(keys && { keys }),
        missing: reader.missing,
    };
}
/** The age of the data is that of the synchronizer that is furthest behind, among those that are connected. */
function oldestOfConnected(reader, synchronizers) {
    if (synchronizers === undefined)
        return undefined;
    const times = synchronizers.flatMap(({ connected, newestEvent }) => connected && newestEvent !== undefined ? [newestEvent] : []);
    const [oldest] = times.sort();
    if (oldest === undefined)
        reader.missing['dataTime'] = 'no synchronizer that is connected has an event';
    return oldest;
}


/***/ }),

/***/ 89596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Steps)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60297);


/** Runs the steps of a job one after another and remembers how each went, for the log and the summary. */
class Steps {
    all = [];
    #log;
    #before;
    /** @param before called with a step's title before it begins: where a journal is written. */
    constructor(log, before = async () => { }) {
        this.#log = log;
        this.#before = before;
    }
    async run(title, work) {
        await this.#before(title);
        return await this.#log.group(title, async () => {
            const startedAt = new Date();
            const notes = {};
            try {
                const result = await work(notes);
                this.#record(title, 'done', startedAt, notes);
                return result;
            }
            catch (error) {
                this.#record(title, 'failed', startedAt, { ...notes, note: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
                throw error;
            }
        });
    }
    #record(title, status, startedAt, notes) {
        const step = { title, status, startedAt, finishedAt: new Date(), ...notes };
        this.all.push(step);
        const ms = step.finishedAt.getTime() - startedAt.getTime();
        const size = notes.bytes === undefined ? '' : `, ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(notes.bytes)}`;
        const note = status === 'done' && notes.note ? `: ${notes.note}` : '';
        this.#log.info(`${title} ${status} in ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(ms)}${size}${note}`);
    }
}


/***/ })

};
