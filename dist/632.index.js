export const id = 632;
export const ids = [632];
export const modules = {

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6738);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);


/** The private key that opens sets, where one is given. A problem is kept in `inputs` for `finish`. */
async function readIdentity(inputs) {
    const key = inputs.secret('encryption-identity');
    try {
        return key && (await (0,_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdentity */ .a)(key));
    }
    catch (error) {
        if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        inputs.problem('encryption-identity', error.what.replace('encryption-identity ', ''));
        return undefined;
    }
}


/***/ }),

/***/ 99315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest),
/* harmony export */   n: () => (/* binding */ refuseChangedPlan)
/* harmony export */ });
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/** What ties an approval to the plan that was approved: the plan itself is too long, and its ages change by the minute. */


/** Half of a SHA-256: nobody chooses what it is made of. */
const digits = 32;
/**
 * A digest for each part: `set=1f…,target=9c…`. Not a secret. Equal as long as the same would be done to the same: ages,
 * sizes and the position of a ledger that moves on do not belong into the parts.
 */
function planDigest(parts) {
    return Object.entries(parts)
        .map(([name, value]) => `${name}=${shortDigest(value)}`)
        .join(',');
}
function shortDigest(value) {
    return (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(Buffer.from(JSON.stringify(value, sortedKeys) ?? '')).slice('sha256:'.length, 'sha256:'.length + digits);
}
/** The order in which members were written says nothing. */
function sortedKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * Compares the digest of the plan that was approved with that of now. Nothing approved: nothing to compare.
 * @throws Failure `plan-changed` that names the parts.
 */
function refuseChangedPlan(now, approved) {
    if (approved === undefined || approved === now)
        return;
    const before = partsOf(approved);
    const changed = [...partsOf(now)]
        .filter(([name, value]) => before.get(name) !== value)
        .map(([name]) => name);
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('plan-changed', {
        what: changed.length === 0
            ? 'plan-digest is not one that this release gives.'
            : `The plan is not the one that was approved. What differs: ${changed.join(', ')}.`,
        means: 'The approval was for something else. Nothing was changed.',
        next: 'Compare the plan above with the approved one, then approve a new plan (a dry run gives its plan-digest).',
    });
}
function partsOf(text) {
    return new Map(text.split(',').map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)];
    }));
}


/***/ }),

/***/ 75345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readAclItem)
/* harmony export */ });
/** Privileges as the catalog prints them: `grantee=arw*d/grantor`. */
/** Reads one. Names are quoted there as in SQL. Undefined for what is none. */
function readAclItem(item) {
    const found = /^("(?:[^"]|"")*"|[^"=]*)=((?:[A-Za-z]\*?)*)\/("(?:[^"]|"")*"|[^"]*)$/s.exec(item);
    if (found === null)
        return undefined;
    const [, grantee = '', privileges = '', grantor = ''] = found;
    return { grantee: unquoted(grantee), privileges, grantor: unquoted(grantor) };
}
const unquoted = (name) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);


/***/ }),

/***/ 61906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ applyRoleSettings),
/* harmony export */   fW: () => (/* binding */ closeToPublic),
/* harmony export */   t0: () => (/* binding */ isOpenToPublic),
/* harmony export */   yN: () => (/* binding */ applyDatabasePrivileges),
/* harmony export */   zv: () => (/* binding */ openingStatements)
/* harmony export */ });
/* harmony import */ var _system_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4172);
/* harmony import */ var _acl_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75345);
/* harmony import */ var _database_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97324);
/* harmony import */ var _refused_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9957);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38621);
/** Who may do what with a database as a whole, and what is set for it: a dump restores none of it. */





const words = new Map([
    ['C', (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `CREATE`],
    ['c', (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `CONNECT`],
    ['T', (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `TEMPORARY`],
]);
/** Keeps everybody out who may connect to every database: an exporter would be in the way of the swap. */
async function closeToPublic(session, database) {
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `REVOKE CONNECT ON DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(database)} FROM PUBLIC`);
}
/** Whether everybody may connect to a database of these privileges; absent: the default ones. */
function isOpenToPublic(privileges) {
    if (privileges === undefined)
        return true;
    return privileges.some((item) => {
        const read = (0,_acl_item_js__WEBPACK_IMPORTED_MODULE_2__/* .readAclItem */ .q)(item);
        return read?.grantee === '' && read.privileges.includes('c');
    });
}
/** What is changed as the database gets its own name. */
function openingStatements(database, { open, connectionLimit }) {
    return [
        ...(open ? [(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `GRANT CONNECT ON DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(database)} TO PUBLIC`] : []),
        ...(connectionLimit === -1
            ? []
            : [(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(database)} CONNECTION LIMIT ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(connectionLimit)}`]),
    ];
}
/**
 * Gives a database its privileges, but for the right of everybody to connect.
 * @param privileges as the catalog has them.
 * @param named gives the name that a role of the set has here.
 */
async function applyDatabasePrivileges(session, database, privileges, { owner, named }) {
    const at = (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `ON DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(database)}`;
    const lines = [];
    const roles = [];
    for (const everything of [(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `PUBLIC`, (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(owner)])
        await (0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .runOrRefused */ .F)(session, (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `REVOKE ALL ${at} FROM ${everything}`);
    for (const item of privileges) {
        const read = (0,_acl_item_js__WEBPACK_IMPORTED_MODULE_2__/* .readAclItem */ .q)(item);
        if (read === undefined)
            continue;
        const grantee = read.grantee === '' ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `PUBLIC` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(named(read.grantee));
        const grantor = named(read.grantor);
        for (const [, letter = '', more = ''] of read.privileges.matchAll(/([A-Za-z])(\*?)/g)) {
            const word = words.get(letter);
            if (word === undefined || (read.grantee === '' && letter === 'c'))
                continue;
            const option = more === '' ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) ` WITH GRANT OPTION`;
            const statement = (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `GRANT ${word} ${at} TO ${grantee}${option}`;
            const refused = await (0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .runOrRefused */ .F)(session, statement, grantor === owner ? {} : { role: grantor });
            if (refused === undefined)
                continue;
            roles.push(read.grantee, read.grantor);
            lines.push(`privilege ${word.text} on the database for ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(read.grantee)}: ${refused.message}`);
        }
    }
    return { lines, roles };
}
/** Settings made with ALTER ROLE … IN DATABASE. */
async function applyRoleSettings(session, database, settings, named) {
    const lines = [];
    const roles = [];
    for (const { role, setting } of settings) {
        const at = setting.indexOf('=');
        const parameter = setting.slice(0, at);
        const there = await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `SELECT 1 AS one FROM pg_catalog.pg_roles WHERE rolname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(named(role))}`);
        const refused = there.length === 0
            ? { message: 'the server does not have the role' }
            : !/^[a-z_][a-z0-9_.]*$/i.test(parameter)
                ? { message: 'not the name of a setting' }
                : await (0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .runOrRefused */ .F)(session, (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .ll) `ALTER ROLE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(named(role))} IN DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(database)} SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(...parameter.split('.'))} TO ${(0,_database_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingValue */ .S)(parameter, setting.slice(at + 1))}`);
        if (refused === undefined)
            continue;
        roles.push(role);
        lines.push(`setting ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(parameter)} of role ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(role)} in the database: ${refused.message}`);
    }
    return { lines, roles };
}


/***/ }),

/***/ 97324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ applyDatabaseSettings),
/* harmony export */   S: () => (/* binding */ settingValue)
/* harmony export */ });
/* harmony import */ var _refused_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9957);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38621);


/**
 * Settings whose value is a list of names, each quoted on its own (GUC_LIST_QUOTE; the list is that of
 * `variable_is_guc_list_quote` in pg_dump's dumputils.c). Quoted as one text, `a, b` would be one name.
 */
const lists = new Set([
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
]);
/**
 * Puts the settings that were made with ALTER DATABASE back: a dump does not hold them.
 * @param settings as the catalog has them: `search_path=validator, public`.
 * @returns those that the server refused (a managed server reserves some for itself), with its reason.
 */
async function applyDatabaseSettings(session, name, settings) {
    const refused = [];
    for (const setting of settings) {
        const at = setting.indexOf('=');
        const parameter = setting.slice(0, at);
        if (!/^[a-z_][a-z0-9_.]*$/i.test(parameter)) {
            refused.push(`${setting}: not the name of a setting`);
            continue;
        }
        const change = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(name)} SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(...parameter.split('.'))} TO ${settingValue(parameter, setting.slice(at + 1))}`;
        const refusal = await (0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .runOrRefused */ .F)(session, change);
        if (refusal !== undefined)
            refused.push(`${setting}: ${refusal.message}`);
    }
    return refused;
}
/** A setting's value from the catalog as SQL. */
function settingValue(parameter, value) {
    if (!lists.has(parameter.toLowerCase()))
        return (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(value);
    const names = splitNames(value);
    return names.length === 0 ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `''` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(names.map(_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq));
}
/** The names in a list such as `"$user", public`: quoted ones as they are, others in lower case. */
function splitNames(list) {
    const found = list.matchAll(/"((?:[^"]|"")*)"|[^\s,"]+/g);
    return [...found].map(([text, quoted]) => quoted?.replaceAll('""', '"') ?? text.toLowerCase());
}


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOrRefused)
/* harmony export */ });
/* harmony import */ var _system_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4172);
/* harmony import */ var _program_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38621);
/** Statements that may be refused without harm. */



/**
 * Runs a statement in the session; what is refused leaves no trace. The server gets the text as a value and catches its
 * error itself, which would end the session.
 * @param statement `text`: an expression that gives it, for what comes from an archive as a text.
 * @param options `role`: who runs it.
 * @returns why it was refused, or undefined when it was done.
 */
async function runOrRefused(session, statement, { role } = {}) {
    const as = role === undefined ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `SET LOCAL ROLE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(role)};`;
    const back = role === undefined ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `RESET ROLE;`;
    const text = statement instanceof _sql_js__WEBPACK_IMPORTED_MODULE_0__/* .Sql */ .dh ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(statement.text) : statement.text;
    const block = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `BEGIN ${as} EXECUTE ${text}; ${back} PERFORM pg_catalog.set_config('backup.refused', '', false);
     EXCEPTION WHEN OTHERS THEN PERFORM pg_catalog.set_config('backup.refused', SQLSTATE || ' ' || SQLERRM, false); END`;
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(block.text)}`);
    const { refused } = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `SELECT pg_catalog.current_setting('backup.refused') AS refused`);
    if (refused === '')
        return undefined;
    return { sqlState: refused.slice(0, 5), message: (0,_system_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_program_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutValues */ .l)(refused.slice(6))) };
}


/***/ }),

/***/ 46008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ restoreFailure),
/* harmony export */   j: () => (/* binding */ EntryRefused)
/* harmony export */ });
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _system_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4172);
/* harmony import */ var _program_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);
/** What became of a restore that `pg_restore` gave up. */




/** The server refused an entry: what that says may depend on what was restored before it. */
class EntryRefused extends _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR {
}
/**
 * The error of a restore: which object it was at and why, without rows.
 * @param entries of the archive by id, where they are known.
 */
function restoreFailure(exit, database, entries) {
    const places = [...exit.stderr.matchAll(/^pg_restore: from TOC entry (\d+);.*$/gm)];
    const entry = entries.get(Number(places.at(-1)?.[1]));
    const at = entry === undefined ? '' : ` at ${describe(entry)}`;
    const failure = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .exitFailure */ .RS)('pg_restore', (0,_program_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRows */ .A)({ ...exit, stderr: exit.stderr.replace(progress, '') }), `Restore into ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(database)} failed${at}`);
    if (failure.code === 'stream-cut')
        return failure;
    const means = 'The database being filled is a new one beside the old: the old one was not touched.';
    if (fullDisk(failure.what))
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('disk-full', {
            what: failure.what,
            means,
            next: 'Free space on the database server (the plan states how much is needed) and run again.',
        });
    const missing = unqualified.exec(failure.what);
    if (entry !== undefined && missing !== null && !definesOnly.has(entry.kind))
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('restore-search-path', {
            what: `${failure.what}: ${describe(entry)} uses a function that names ${missing[1]} without its schema.`,
            means: `Such a function works only where search_path finds the name; no dump has a search_path while it is restored. ${means}`,
            next: 'Give the function a search_path of its own on the node (ALTER FUNCTION … SET search_path) and take a new set. For this set: docs/restore.md, "Functions that need a search_path".',
        });
    const Kind = entry === undefined ? _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR : EntryRefused;
    return new Kind('restore-failed', {
        what: failure.what,
        means,
        next: 'See the line of pg_restore above; the new database is removed.',
    });
}
/** What --verbose says besides errors: names are in it, which may look like anything. */
const progress = /^pg_restore: (?:connecting|creating|processing|executing|implied|entering|dropping|enabling|disabling|restoring|restored|setting|while|from)\b.*$/gm;
/** Names that pg_dump writes have their schema: one without it is in the body of a function. */
const unqualified = /ERROR: +((?:relation|function|type|operator|sequence|view) "?[^". ]+"?(?:\(.*?\))?) does not exist/;
/** What is not looked into when it is created. */
const definesOnly = new Set(['FUNCTION', 'PROCEDURE', 'TABLE', 'SCHEMA', 'TYPE', 'DOMAIN', 'EXTENSION']);
function describe({ kind, schema, tag }) {
    return (0,_system_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(schema === '' ? `${kind} ${tag}` : `${kind} ${schema}.${tag}`);
}
const fullDisk = (text) => /no space left|disk full|check free disk space|could not extend file/i.test(text);


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ restoreArchive),
  zC: () => (/* binding */ runAndDrain),
  rR: () => (/* binding */ unpackAndRun)
});

// UNUSED EXPORTS: sessionSettings

// EXTERNAL MODULE: ./build/src/pipeline/compress.js
var compress = __webpack_require__(17138);
// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/postgres/object-key.js
var object_key = __webpack_require__(38836);
;// CONCATENATED MODULE: ./build/src/postgres/archive-contents.js
/** What an archive's table of contents says about the order in which it can be restored. */

/**
 * Draws it from the entries. An index or constraint belongs to a table only when it depends on that table alone among
 * what holds rows or is built after them; everything else keeps its place at the end.
 */
function readContents(entries) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const kindOf = (id) => byId.get(id)?.kind ?? '';
    const tables = new Map();
    for (const { id, kind, schema, tag, dependsOn } of entries) {
        const table = dependsOn.find((other) => kindOf(other) === 'TABLE');
        if (kind !== 'TABLE DATA' || table === undefined)
            continue;
        tables.set(table, { schema, name: tag, rows: id, constraints: [], indexes: [] });
    }
    for (const entry of entries) {
        if (entry.kind !== 'INDEX' && entry.kind !== 'CONSTRAINT')
            continue;
        const before = new Set(entry.dependsOn);
        const on = [...before].filter((id) => kindOf(id) === 'TABLE');
        const table = on.length === 1 && on[0] !== undefined ? tables.get(on[0]) : undefined;
        const early = [...before].every((id) => kindOf(id) === 'TABLE' || definitions.has(kindOf(id)));
        if (table === undefined || !early)
            continue;
        table[entry.kind === 'INDEX' ? 'indexes' : 'constraints'].push(entry.id);
    }
    return { tables: [...tables.values()], entries };
}
/** What comes before all rows. Whatever is not named here counts as coming later. */
const definitions = new Set([
    'SCHEMA',
    'TYPE',
    'DOMAIN',
    'FUNCTION',
    'AGGREGATE',
    'OPERATOR',
    'OPERATOR CLASS',
    'OPERATOR FAMILY',
    'COLLATION',
    'EXTENSION',
    'SEQUENCE',
]);
/** Below this a second pass over the archive costs more than it saves. */
const worthSplittingBytes = 16 * 1024 * 1024;
/** A part that holds less than this share of all bytes is not worth a pass. */
const smallestShare = 0.1;
const mostParts = 4;
/**
 * Splits the load into parts that can run at the same time, each with whole tables and about the same number of
 * bytes. Everything that is no table's rows goes with the first. One part when sizes are not known.
 * @param rows the entries that hold rows, in the archive's order.
 * @param tableBytes by `objectKey`.
 * @param most how many parts there may be.
 */
function splitLoad(contents, rows, tableBytes, most) {
    const tables = contents.tables
        .map(({ schema, name, rows }) => ({ rows, bytes: tableBytes?.[(0,object_key/* objectKey */.T)(schema, name)] ?? 0 }))
        .sort((a, b) => b.bytes - a.bytes);
    const total = tables.reduce((sum, table) => sum + table.bytes, 0);
    for (let count = Math.min(most, mostParts); count > 1 && total >= worthSplittingBytes; count--) {
        const parts = Array.from({ length: count }, () => ({ bytes: 0, rows: new Set() }));
        for (const table of tables) {
            const smallest = parts.reduce((least, part) => (part.bytes < least.bytes ? part : least));
            smallest.bytes += table.bytes;
            smallest.rows.add(table.rows);
        }
        if (parts.some((part) => part.bytes < smallestShare * total))
            continue;
        const others = parts.slice(1).map((part) => part.rows);
        const elsewhere = new Set(others.flatMap((part) => [...part]));
        const inOrder = (wanted) => rows.filter(wanted);
        return [inOrder((id) => !elsewhere.has(id)), ...others.map((part) => inOrder((id) => part.has(id)))];
    }
    return [[...rows]];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/postgres/archive-toc.js
/**
 * The table of contents of a custom-format archive, read from its bytes. What `pg_restore --list` prints of it cannot be
 * taken apart again: names may hold blanks and line ends.
 *
 * The format is that of `ReadHead` and `ReadToc` in pg_backup_archiver.c, the same since Postgres 12 but for what is
 * read by version below.
 */
/** Thrown where the bytes end before the table of contents does. */
class TooShort extends Error {
}
const sections = new Map([
    [2, 'pre-data'],
    [3, 'data'],
    [4, 'post-data'],
]);
/** Archives of Postgres 12 to 18. */
const oldest = 14;
const newest = 16;
/**
 * Reads it from the beginning of an archive. Undefined when it is not all there, and when this is no archive or one of
 * a form that is not known: then `pg_restore` tells.
 */
function readToc(head) {
    try {
        return new TocReader(head).read();
    }
    catch (error) {
        if (error instanceof TooShort)
            return undefined;
        throw error;
    }
}
class TocReader {
    #bytes;
    #at = 0;
    #intSize = 4;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read() {
        if (this.#take(5).toString('latin1') !== 'PGDMP')
            return undefined;
        const major = this.#byte();
        const minor = this.#byte();
        this.#byte();
        this.#intSize = this.#byte();
        const offsetSize = this.#byte();
        const custom = this.#byte() === 1;
        if (major !== 1 || minor < oldest || minor > newest || !custom || this.#intSize > 8)
            return undefined;
        if (minor >= 15)
            this.#byte();
        else
            this.#int();
        // When it was made: seven numbers; of what: three texts.
        for (let part = 0; part < 7; part++)
            this.#int();
        for (let part = 0; part < 3; part++)
            this.#text();
        const count = this.#int();
        if (count < 0)
            return undefined;
        const entries = [];
        while (entries.length < count)
            entries.push(this.#entry(minor, offsetSize));
        return entries;
    }
    #entry(minor, offsetSize) {
        const id = this.#int();
        this.#int();
        this.#text();
        this.#text();
        const tag = this.#text() ?? '';
        const kind = this.#text() ?? '';
        const section = sections.get(this.#int()) ?? 'none';
        const definition = this.#text() ?? '';
        const dropStatement = this.#text() ?? '';
        this.#text();
        const schema = this.#text() ?? '';
        const tablespace = this.#text() ?? '';
        this.#text();
        if (minor >= 16)
            this.#int();
        const owner = this.#text() ?? '';
        this.#text();
        const dependsOn = [];
        for (let other = this.#text(); other !== undefined; other = this.#text())
            dependsOn.push(Number(other));
        this.#take(1 + offsetSize);
        return { id, kind, section, schema, tag, owner, definition, dropStatement, tablespace, dependsOn };
    }
    #take(size) {
        if (this.#at + size > this.#bytes.length)
            throw new TooShort();
        this.#at += size;
        return this.#bytes.subarray(this.#at - size, this.#at);
    }
    #byte() {
        return this.#take(1).readUInt8();
    }
    /** A sign and the bytes, the lowest first. */
    #int() {
        const negative = this.#byte() !== 0;
        const bytes = this.#take(this.#intSize);
        let value = 0;
        for (let at = bytes.length - 1; at >= 0; at--)
            value = value * 256 + bytes.readUInt8(at);
        return negative ? -value : value;
    }
    #text() {
        const size = this.#int();
        return size < 0 ? undefined : this.#take(size).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./build/src/postgres/archive-head.js



/** A table of contents that is longer than this is not looked for: the archive is restored in one piece. */
const longestHead = 32 * 1024 * 1024;
const firstLook = 256 * 1024;
/** A stream whose beginning can be looked at before it is read. */
class Peekable {
    #source;
    #seen = [];
    #ended = false;
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** At least this many bytes from the beginning, or all there are. */
    async peek(bytes) {
        let size = this.#seen.reduce((sum, chunk) => sum + chunk.length, 0);
        while (size < bytes && !this.#ended) {
            const next = await this.#source.next();
            if (next.done) {
                this.#ended = true;
            }
            else {
                this.#seen.push(next.value);
                size += next.value.length;
            }
        }
        return Buffer.concat(this.#seen);
    }
    /** Stops the source when it was not read to its end. Not waited for: it may be stuck. */
    close() {
        if (!this.#ended)
            this.#source.return?.().catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        try {
            for (let chunk = this.#seen.shift(); chunk !== undefined; chunk = this.#seen.shift())
                yield chunk;
            while (!this.#ended) {
                const next = await this.#source.next();
                if (next.done)
                    this.#ended = true;
                else
                    yield next.value;
            }
        }
        finally {
            // Whoever stops reading early stops the source too.
            if (!this.#ended)
                await this.#source.return?.();
        }
    }
}
/**
 * Reads the table of contents from the beginning of an archive. Undefined when it is not complete within
 * the first 32 MiB, or when this is no archive: then reading it as a whole tells what is wrong.
 * @param stream is not consumed.
 */
async function peekArchive(stream, compression) {
    for (let wanted = firstLook, before = -1; wanted <= longestHead; wanted *= 4) {
        const stored = await stream.peek(wanted);
        if (stored.length === before)
            return undefined;
        before = stored.length;
        const head = (compression === 'zstd' ? unpackBeginning(stored) : stored)?.subarray(0, longestHead);
        if (head === undefined)
            return undefined;
        const entries = readToc(head);
        if (entries !== undefined)
            return { head, contents: readContents(entries) };
    }
    return undefined;
}
/** What a cut zstd frame gives. */
function unpackBeginning(stored) {
    try {
        return (0,external_node_zlib_.zstdDecompressSync)(stored, {
            finishFlush: external_node_zlib_.constants.ZSTD_e_continue,
            maxOutputLength: 2 * longestHead,
        });
    }
    catch {
        return undefined;
    }
}
/** A buffer in pieces that a pipe takes. */
async function* pieces(bytes) {
    for (let at = 0; at < bytes.length; at += 65536)
        yield bytes.subarray(at, at + 65536);
}

// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
;// CONCATENATED MODULE: ./build/src/postgres/grant-statements.js
/**
 * The statements in the ACL entries of an archive, taken apart as far as roles stand in them. They are run one by one, so
 * that one that names a role that is not there does not take the others with it; and nothing but them is run.
 */

/** Thrown for a text that `pg_dump` does not write. */
class NoGrant extends Error {
}
/**
 * Reads the definition of an entry of the kind `ACL` or `DEFAULT ACL`. Keywords are in capitals there and names that are
 * would be quoted, so the two cannot be mistaken for each other.
 * @throws NoGrant when something else is in it.
 */
function readGrants(definition) {
    const found = [];
    let grantor;
    for (const tokens of statementsOf(definition)) {
        const words = tokens.map((token) => token.text);
        const begins = (...start) => start.every((word, index) => words[index] === word);
        if (begins('SET', 'SESSION', 'AUTHORIZATION') && words[3] !== undefined)
            grantor = nameOf(words[3]);
        else if (begins('RESET', 'SESSION', 'AUTHORIZATION'))
            grantor = undefined;
        else if ((begins('GRANT') || begins('REVOKE')) && words.includes('ON'))
            found.push({ pieces: withRoles(definition, tokens), ...(grantor !== undefined && { grantor }) });
        else if (begins('ALTER', 'DEFAULT', 'PRIVILEGES'))
            found.push({ pieces: withRoles(definition, tokens) });
        else
            throw new NoGrant();
    }
    return found;
}
/** A statement as it is run. @param named gives another name for some roles. */
function grantText(statement, named) {
    return statement.pieces
        .map((piece) => (typeof piece === 'string' ? piece : quotedRole(named(piece.role))))
        .join('');
}
/** An SQL expression that gives the same text: the server quotes the roles. */
function grantExpression(statement, named) {
    const parts = statement.pieces.map((piece) => typeof piece === 'string' ? (0,sql/* value */.Uq)(piece) : (0,sql/* sql */.ll) `pg_catalog.quote_ident(${(0,sql/* value */.Uq)(named(piece.role))})`);
    return (0,sql/* sql */.ll) `pg_catalog.concat(${(0,sql/* list */.p_)(parts)})`;
}
/** Every role that statements name. */
function rolesIn(statements) {
    return statements.flatMap(({ pieces, grantor }) => [
        ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.role])),
        ...(grantor === undefined ? [] : [grantor]),
    ]);
}
/** A role in double quotes, for people. */
function quotedRole(role) {
    return `"${role.replaceAll('"', '""')}"`;
}
/** Whether a text is one statement and no more: what a signature is taken from may hold nothing else. */
function isOneStatement(text) {
    try {
        return statementsOf(text).length === 1;
    }
    catch {
        return false;
    }
}
/** The role behind the last TO or FROM, and the one behind FOR ROLE. */
function withRoles(text, tokens) {
    const words = tokens.map((token) => token.text);
    const last = Math.max(words.lastIndexOf('TO'), words.lastIndexOf('FROM'));
    const owner = words[3] === 'FOR' && words[4] === 'ROLE' ? 5 : -1;
    const roles = [owner, last === -1 ? -1 : last + (words[last + 1] === 'GROUP' ? 2 : 1)];
    const first = tokens[0];
    const end = tokens.at(-1);
    if (first === undefined || end === undefined || last === -1)
        throw new NoGrant();
    const pieces = [];
    let at = first.at;
    for (const index of roles) {
        const token = tokens[index];
        if (index === -1 || token === undefined || token.text === 'PUBLIC')
            continue;
        pieces.push(text.slice(at, token.at), { role: nameOf(token.text) });
        at = token.end;
    }
    pieces.push(text.slice(at, end.end));
    return pieces;
}
function nameOf(token) {
    return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token;
}
/** Words, quoted names and single characters; statements end with a semicolon outside of quotes. */
function statementsOf(text) {
    const statements = [];
    let tokens = [];
    const pattern = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\d+|\s+|--|\/\*|[^"]/gu;
    let at = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index !== at)
            throw new NoGrant();
        at += match[0].length;
        if (/^\s/.test(match[0]))
            continue;
        if (match[0] === ';') {
            statements.push(tokens);
            tokens = [];
        }
        else if (/^(['$\\]|--|\/\*)/.test(match[0])) {
            throw new NoGrant();
        }
        else {
            tokens.push({ text: match[0], at: match.index, end: at });
        }
    }
    if (at !== text.length)
        throw new NoGrant();
    if (tokens.length > 0)
        statements.push(tokens);
    return statements.filter((statement) => statement.length > 0);
}

;// CONCATENATED MODULE: ./build/src/postgres/object-owner.js


const inSchema = new Set([
    'TABLE',
    'VIEW',
    'SEQUENCE',
    'MATERIALIZED VIEW',
    'FOREIGN TABLE',
    'TYPE',
    'DOMAIN',
    'COLLATION',
    'CONVERSION',
    'STATISTICS',
    'TEXT SEARCH DICTIONARY',
    'TEXT SEARCH CONFIGURATION',
]);
const alone = new Set([
    'SCHEMA',
    'SERVER',
    'FOREIGN DATA WRAPPER',
    'EVENT TRIGGER',
    'PUBLICATION',
    'PROCEDURAL LANGUAGE',
]);
/** Their tag has argument types in it; the statement that drops them has them in the right form. */
const bySignature = new Set([
    'FUNCTION',
    'PROCEDURE',
    'AGGREGATE',
    'OPERATOR',
    'OPERATOR CLASS',
    'OPERATOR FAMILY',
]);
/** One object, or several large ones. None: the entry makes nothing that has an owner of its own. */
function ownedBy({ kind, schema, tag, owner, definition, dropStatement, }) {
    if (owner === '')
        return [];
    const k = (0,sql/* value */.Uq)(kind);
    if (inSchema.has(kind) && schema === '')
        return [];
    if (inSchema.has(kind)) {
        const text = (0,sql/* sql */.ll) `pg_catalog.format('%s %I.%I', ${k}::text, ${(0,sql/* value */.Uq)(schema)}::text, ${(0,sql/* value */.Uq)(tag)}::text)`;
        return [{ words: `${kind} ${schema}.${tag}`, text }];
    }
    if (alone.has(kind))
        return [
            { words: `${kind} ${tag}`, text: (0,sql/* sql */.ll) `pg_catalog.format('%s %I', ${k}::text, ${(0,sql/* value */.Uq)(tag)}::text)` },
        ];
    if (bySignature.has(kind)) {
        const signature = dropStatement.replace(/^DROP /, '').replace(/;\s*$/, '');
        if (!signature.startsWith(`${kind} `) || !isOneStatement(signature))
            return [];
        return [{ words: signature, text: (0,sql/* value */.Uq)(signature) }];
    }
    const oids = kind === 'BLOB' ? [tag] : kind === 'BLOB METADATA' ? largeObjectsOf(definition) : [];
    return oids
        .filter((oid) => /^\d+$/.test(oid))
        .map((oid) => ({ words: `LARGE OBJECT ${oid}`, text: (0,sql/* value */.Uq)(`LARGE OBJECT ${oid}`) }));
}
/** Since Postgres 17 one entry stands for many large objects: their numbers are its definition. */
function largeObjectsOf(definition) {
    return definition.split(/\s+/).filter((oid) => /^\d+$/.test(oid));
}

// EXTERNAL MODULE: ./build/src/postgres/refused-statement.js
var refused_statement = __webpack_require__(9957);
;// CONCATENATED MODULE: ./build/src/postgres/carry-rights.js
/** Gives the objects of a restored database the owners and privileges that they had. */






/** Takes the rights out of an archive's entries. */
function rightsOf(entries, ofRights) {
    const grants = [];
    const unreadable = [];
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of ofRights.filter(({ kind }) => kind === 'ACL' || kind === 'DEFAULT ACL')) {
        try {
            const statements = definitionsOf(entry, byId).flatMap(readGrants);
            grants.push({ entry, statements });
        }
        catch (error) {
            if (!(error instanceof NoGrant))
                throw error;
            unreadable.push(entry);
        }
    }
    const owners = entries
        .filter((entry) => entry.section !== 'none')
        .map((entry) => ({ entry, objects: ownedBy(entry) }))
        .filter(({ objects }) => objects.length > 0);
    const others = ofRights.filter(({ kind }) => kind === 'POLICY' || kind === 'USER MAPPING');
    return { owners, grants, others, unreadable };
}
/** Since Postgres 17 one entry may stand for the privileges of many large objects: its text is that of the first. */
function definitionsOf({ tag, definition, dependsOn }, byId) {
    if (!tag.startsWith('LARGE OBJECTS '))
        return [definition];
    const [first = '', ...others] = dependsOn.flatMap((id) => {
        const entry = byId.get(id);
        return entry?.kind === 'BLOB METADATA' ? largeObjectsOf(entry.definition) : [];
    });
    const mention = new RegExp(`(?<=\\bON LARGE OBJECT )${first}\\b`, 'g');
    return [definition, ...others.map((oid) => definition.replace(mention, oid))];
}
/** Gives rights in one database. */
class RightsCarrier {
    #session;
    #rights;
    #options;
    /** Whom things of the dumped database's owner go to. */
    #owner;
    #user;
    #absent = new Set();
    #lines = [];
    #roles = new Set();
    constructor(session, rights, options, so) {
        this.#session = session;
        this.#rights = rights;
        this.#options = options;
        this.#owner = so.owner;
        this.#user = so.user;
    }
    /**
     * Looks for the roles that are named, before anything is restored, and makes those that are missing where that is
     * wanted.
     * @param owner the owner of the new database, where that is not the user.
     * @throws Failure `roles-missing` when they are missing and must not be.
     */
    static async prepare(session, rights, options, owner) {
        const { user } = await session.row((0,sql/* sql */.ll) `SELECT current_user AS user`);
        const carrier = new RightsCarrier(session, rights, options, { owner: owner ?? user, user });
        await carrier.#lookForRoles();
        return carrier;
    }
    /**
     * Gives owners, then privileges, then makes policies. What is refused is named.
     * @param byUser entries that the user created rather than the owner.
     */
    async give(byUser) {
        // What belongs to a schema may need a privilege on it.
        await this.#giveOwners(byUser, ({ kind }) => kind === 'SCHEMA');
        await this.#grant(({ tag }) => tag.startsWith('SCHEMA '));
        await this.#giveOwners(byUser, ({ kind }) => kind !== 'SCHEMA' && kind !== 'EVENT TRIGGER');
        await this.#grant(({ tag }) => !tag.startsWith('SCHEMA '));
        for (const entry of this.#rights.others)
            await this.#make(entry);
        for (const entry of this.#rights.unreadable)
            this.#lines.push(`privileges of ${(0,printable/* printable */.g)(entry.tag)}: not in a form that is known`);
        return { lines: this.#lines, roles: [...this.#roles] };
    }
    /** Owners of event triggers: when these are there, the last of all. */
    async giveLast(byUser) {
        await this.#giveOwners(byUser, ({ kind }) => kind === 'EVENT TRIGGER');
        return { lines: this.#lines, roles: [...this.#roles] };
    }
    async #lookForRoles() {
        const { owners, grants } = this.#rights;
        const named = new Set([
            // Schema public is made by the server, and whose it is there is known there.
            ...owners.flatMap(({ entry }) => (isPublic(entry) ? [] : [entry.owner])),
            ...grants.flatMap(({ statements }) => rolesIn(statements)),
            ...this.#options.roles,
        ]);
        named.delete(this.#options.dumpedOwner);
        const wanted = [...named].filter(isNameable);
        if (wanted.length === 0)
            return;
        const known = await this.#session.rows((0,sql/* sql */.ll) `SELECT rolname AS name FROM pg_catalog.pg_roles WHERE rolname IN (${(0,sql/* list */.p_)(wanted.map(sql/* value */.Uq))})`);
        const there = new Set(known.map((row) => row.name));
        const missing = wanted.filter((role) => !there.has(role)).sort();
        if (missing.length === 0)
            return;
        if (this.#options.missingRoles === 'refuse')
            throw new failure/* Failure */.HR('roles-missing', {
                what: `The set names roles that the server does not have: ${missing.map(printable/* printable */.g).join(', ')}.`,
                means: 'What belongs to them or was granted to them could not be restored as it was.',
                next: 'Create them, or run again with missing-roles: create (without login and password) or missing-roles: skip.',
            });
        for (const role of missing) {
            const refused = this.#options.missingRoles === 'create' ? await this.#create(role) : 'the server does not have it';
            if (refused === undefined)
                continue;
            this.#absent.add(role);
            this.#roles.add(role);
            this.#lines.push(`role ${(0,printable/* printable */.g)(role)}: ${refused}`);
        }
    }
    async #create(role) {
        return (await (0,refused_statement/* runOrRefused */.F)(this.#session, (0,sql/* sql */.ll) `CREATE ROLE ${(0,sql/* name */.UU)(role)} NOLOGIN`))?.message;
    }
    /** Until nothing more is taken: a sequence of a table goes with it, and cannot go before. */
    async #giveOwners(byUser, wanted) {
        let left = this.#rights.owners
            .filter(({ entry }) => wanted(entry))
            .flatMap(({ entry, objects }) => objects.map((object) => ({ entry, object })))
            .map((one) => ({
            ...one,
            to: this.#named(one.entry.owner),
            from: byUser.has(one.entry.id) ? this.#user : this.#owner,
            refused: undefined,
        }))
            .filter(({ entry, to, from }) => to !== from || isPublic(entry));
        const absent = left.filter(({ to }) => this.#absent.has(to));
        left = left.filter(({ to }) => !this.#absent.has(to));
        for (let before = -1; left.length > 0 && left.length !== before;) {
            before = left.length;
            const refused = [];
            for (const one of left) {
                const { text } = one.object;
                const why = await this.#run((0,sql/* sql */.ll) `pg_catalog.format('ALTER %s OWNER TO %I', ${text}, ${(0,sql/* value */.Uq)(one.to)}::text)`);
                if (why !== undefined)
                    refused.push({ ...one, refused: why });
            }
            left = refused;
        }
        for (const { entry, object, to, from, refused } of [...absent, ...left]) {
            if (isPublic(entry))
                continue;
            this.#roles.add(entry.owner);
            this.#lines.push(`${(0,printable/* printable */.g)(object.words)} belonged to ${(0,printable/* printable */.g)(to)} and belongs to ${(0,printable/* printable */.g)(from)} now${refused ? `: ${refused.message}` : ''}`);
        }
    }
    async #grant(wanted) {
        for (const { entry, statements } of this.#rights.grants.filter(({ entry }) => wanted(entry))) {
            for (const statement of statements) {
                const missing = rolesIn([statement]).find((role) => this.#absent.has(this.#named(role)));
                const refused = missing === undefined
                    ? await this.#run(grantExpression(statement, (role) => this.#named(role)), statement.grantor && this.#named(statement.grantor))
                    : { message: `no role ${missing}` };
                if (refused === undefined)
                    continue;
                for (const role of rolesIn([statement]))
                    this.#roles.add(role);
                this.#lines.push(`${(0,printable/* printable */.g)(grantText(statement, (role) => role))}: ${refused.message} (${(0,printable/* printable */.g)(entry.tag)})`);
            }
        }
    }
    async #make(entry) {
        // A policy is its table's owner's.
        const owner = this.#roles.has(entry.owner) ? this.#owner : this.#named(entry.owner);
        const run = () => this.#run((0,sql/* value */.Uq)(entry.definition), entry.kind === 'POLICY' ? owner : undefined);
        let refused = await run();
        // Not every catalog of a set names the roles of its policies.
        for (let roles = 0; refused?.sqlState === '42704' && roles < 100; roles++) {
            const role = /^role "(.*)" does not exist$/s.exec(refused.message)?.[1];
            if (role === undefined || this.#options.missingRoles !== 'create')
                break;
            if ((await this.#create(role)) !== undefined)
                break;
            refused = await run();
        }
        if (refused === undefined)
            return;
        if (this.#options.missingRoles === 'refuse')
            throw new failure/* Failure */.HR(refused.sqlState === '42704' ? 'roles-missing' : 'restore-failed', {
                what: `${entry.kind} ${(0,printable/* printable */.g)(`${entry.schema}.${entry.tag}`)} was refused by the server: ${refused.message}.`,
                means: 'The database being filled is a new one beside the old: the old one was not touched.',
                next: 'Create what is missing, or run again with missing-roles: create or missing-roles: skip.',
            });
        this.#lines.push(`${entry.kind} ${(0,printable/* printable */.g)(`${entry.schema}.${entry.tag}`)}: ${refused.message}`);
    }
    /** As ourselves, and where that is not enough as the owner. */
    async #run(text, role) {
        const refused = await (0,refused_statement/* runOrRefused */.F)(this.#session, { text }, { role });
        if (refused === undefined || role !== undefined || this.#owner === this.#user)
            return refused;
        if (refused.sqlState !== '42501')
            return refused;
        return (await (0,refused_statement/* runOrRefused */.F)(this.#session, { text }, { role: this.#owner })) && refused;
    }
    #named(role) {
        return role === this.#options.dumpedOwner ? this.#owner : role;
    }
}
const isPublic = ({ kind, tag }) => kind === 'SCHEMA' && tag === 'public';
const isNameable = (role) => role !== '' && role.isWellFormed() && Buffer.byteLength(role) <= 63;

// EXTERNAL MODULE: ./build/src/postgres/clients.js
var clients = __webpack_require__(54421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/postgres/index-builder.js



/** Tables below this size are left to the end: their indexes take no time, starting a program does. */
const worthwhileBytes = 4 * 1024 * 1024;
const lookEveryMs = 250;
/**
 * Builds the indexes of each table as soon as its rows are all there, while those of the next table are still
 * coming in: the server's other processors have nothing else to do.
 *
 * Nothing relies on the moment being right: an index asked for too early waits for the lock of the load, or
 * is filled by it.
 */
class IndexBuilder {
    #restore;
    #stopped = new AbortController();
    #loaded = new AbortController();
    #signal;
    #watch;
    #onFailure;
    #waiting = [];
    #running = new Set();
    #done = new Set();
    #pending;
    #limit;
    #failure;
    /** Begins to watch which tables are complete. */
    constructor(access, tables, options) {
        this.#restore = options.restore;
        this.#limit = options.limit;
        this.#onFailure = options.onFailure;
        this.#signal = AbortSignal.any([options.signal, this.#stopped.signal]);
        this.#pending = tables.filter((table) => table.constraints.length + table.indexes.length > 0);
        const watch = (session) => this.#lookUntilLoaded(session);
        this.#watch = (0,session/* withSession */.fQ)(access, watch, this.#signal).catch((error) => this.#fail(error));
    }
    /**
     * Call when all rows are loaded: builds what is left of the large tables and returns the entries that are
     * done. Everything else is still to be restored, in the archive's order.
     * @param limit how many may be built at a time now.
     */
    async finish(limit) {
        this.#limit = limit;
        this.#loaded.abort();
        await this.#watch;
        this.#startMore();
        while (this.#running.size > 0)
            await Promise.race(this.#running);
        if (this.#failure !== undefined)
            throw this.#failure.error;
        return this.#done;
    }
    /** Ends everything that is under way, and waits until it is gone. */
    async stop() {
        this.#stopped.abort();
        this.#waiting.length = 0;
        await this.#watch;
        await Promise.all(this.#running);
    }
    async #lookUntilLoaded(session) {
        const woken = AbortSignal.any([this.#signal, this.#loaded.signal]);
        for (let last = false; !last && this.#pending.length > 0;) {
            await (0,promises_.setTimeout)(lookEveryMs, undefined, { signal: woken }).catch(() => { });
            last = woken.aborted;
            const complete = await session.rows(completeTables(this.#pending));
            const keyOf = ({ schema, name }) => JSON.stringify([schema, name]);
            const names = new Set(complete.map(keyOf));
            const isComplete = (table) => names.has(keyOf(table));
            for (const table of this.#pending.filter(isComplete))
                this.#build(table);
            this.#pending = this.#pending.filter((table) => !isComplete(table));
        }
    }
    #build({ constraints, indexes }) {
        const enqueue = (ids, then) => {
            this.#waiting.push(async () => {
                await this.#restore(ids, this.#signal);
                for (const id of ids)
                    this.#done.add(id);
                then?.();
            });
        };
        const enqueueIndexes = () => {
            for (const id of indexes)
                enqueue([id]);
        };
        // A constraint locks its table against everything else: it comes first and alone.
        if (constraints.length > 0)
            enqueue(constraints, enqueueIndexes);
        else
            enqueueIndexes();
        this.#startMore();
    }
    #startMore() {
        while (this.#running.size < this.#limit) {
            const work = this.#waiting.shift();
            if (work === undefined)
                return;
            const running = work()
                .catch((error) => this.#fail(error))
                .finally(() => {
                this.#running.delete(running);
                this.#startMore();
            });
            this.#running.add(running);
        }
    }
    #fail(error) {
        if (this.#failure !== undefined || this.#stopped.signal.aborted)
            return;
        this.#failure = { error };
        this.#stopped.abort();
        this.#waiting.length = 0;
        this.#onFailure(error);
    }
}
/** Large tables that nobody is writing to: `pg_restore` loads a table in one transaction. */
function completeTables(tables) {
    const names = tables.map(({ schema, name }) => (0,sql/* sql */.ll) `(${(0,sql/* value */.Uq)(schema)}, ${(0,sql/* value */.Uq)(name)})`);
    return (0,sql/* sql */.ll) `SELECT n.nspname AS schema, c.relname AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE (n.nspname, c.relname) IN (${(0,sql/* list */.p_)(names)})
      AND NOT EXISTS (SELECT FROM pg_locks l
        WHERE l.relation = c.oid AND l.mode = 'RowExclusiveLock'
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND pg_table_size(c.oid) >= ${(0,sql/* value */.Uq)(worthwhileBytes)}`;
}

;// CONCATENATED MODULE: ./build/src/postgres/load-plan.js
/** What only a superuser may create, whoever owns the database. */
const ofSuperusers = new Set([
    'ACCESS METHOD',
    'AGGREGATE',
    'CAST',
    'OPERATOR CLASS',
    'OPERATOR FAMILY',
    'PUBLICATION',
    'PUBLICATION TABLE',
    'PUBLICATION TABLES IN SCHEMA',
    'SHELL TYPE',
    'TEXT SEARCH PARSER',
    'TEXT SEARCH TEMPLATE',
    'TRANSFORM',
]);
/** What managed servers let their own administrators create, who are no superusers. */
const ofAdministrators = new Set([
    'EVENT TRIGGER',
    'FOREIGN DATA WRAPPER',
    'FOREIGN TABLE',
    'PROCEDURAL LANGUAGE',
    'SERVER',
    'USER MAPPING',
]);
/** What belongs to the object that it is about. */
const followers = new Set([
    'COMMENT',
    'SECURITY LABEL',
    'TRIGGER',
    'RULE',
    'DEFAULT',
    'CONSTRAINT',
    'CHECK CONSTRAINT',
]);
/** What pg_restore takes for itself, or restores with --create only. */
const notRestored = new Set(['ENCODING', 'STDSTRINGS', 'SEARCHPATH', 'DATABASE', 'DATABASE PROPERTIES']);
const ofRights = new Set(['ACL', 'DEFAULT ACL', 'POLICY', 'USER MAPPING']);
/**
 * Plans it. Each right is used where it is needed: what only we may create we create ourselves, all else its owner does,
 * so that what runs inside (an index expression, a check, a default) has the owner's rights.
 * @param user absent: there is no owner besides ourselves.
 * @param withRights false: owners and privileges are left out.
 */
function planLoad({ entries }, user, withRights) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const byUser = new Set();
    const subscribed = new Set();
    const stages = {
        definitions: [],
        rows: [],
        rowsOfExtensions: [],
        rest: [],
        rights: [],
        last: [],
    };
    let section = 'pre-data';
    for (const entry of entries) {
        const { id, kind, dependsOn } = entry;
        if (entry.section !== 'none')
            section = entry.section;
        if (notRestored.has(kind) || (entry.section === 'none' && entry.tag.startsWith('DATABASE ')))
            continue;
        if (kind.startsWith('SUBSCRIPTION') || dependsOn.some((other) => subscribed.has(other))) {
            subscribed.add(id);
            continue;
        }
        if (ofRights.has(kind)) {
            if (withRights)
                stages.rights.push(entry);
            else if (kind === 'POLICY' || kind === 'USER MAPPING')
                stages.rest.push(entry);
            continue;
        }
        const follows = followers.has(kind) && dependsOn.some((other) => byUser.has(other));
        if (user !== undefined && (follows || needsUs(entry, user)))
            byUser.add(id);
        if (kind === 'EVENT TRIGGER' || dependsOn.some((other) => byId.get(other)?.kind === 'EVENT TRIGGER'))
            stages.last.push(entry);
        else if (section === 'pre-data')
            stages.definitions.push(entry);
        else if (section === 'post-data' || entry.section === 'none')
            stages.rest.push(entry);
        else if (user?.superuser && ofExtension(entry, byId))
            stages.rowsOfExtensions.push(id);
        else
            stages.rows.push(id);
    }
    const ids = (some) => some.map((entry) => entry.id);
    return {
        ...stages,
        definitions: stepsOf(ids(stages.definitions), byUser),
        last: ids(stages.last),
        byUser,
        subscriptions: [...subscribed].flatMap((id) => {
            const entry = byId.get(id);
            return entry?.kind === 'SUBSCRIPTION' ? [entry.tag] : [];
        }),
    };
}
/** Entries in their order, cut where another role has to go on. */
function stepsOf(ids, byUser) {
    const steps = [];
    for (const id of ids) {
        const asUser = byUser.has(id);
        const step = steps.at(-1);
        if (step === undefined || step.asUser !== asUser)
            steps.push({ ids: [id], asUser });
        else
            step.ids.push(id);
    }
    return steps;
}
function needsUs({ kind, tag, definition }, { superuser, trusted }) {
    if (kind === 'EXTENSION')
        return !trusted.has(tag);
    if (ofAdministrators.has(kind))
        return true;
    if (!superuser)
        return false;
    if (ofSuperusers.has(kind))
        return true;
    if (kind === 'TYPE')
        return /^CREATE TYPE [\s\S]* \(\n {4}INTERNALLENGTH = /.test(definition);
    if (kind === 'FUNCTION' || kind === 'PROCEDURE') {
        const language = /\n {4}LANGUAGE ("(?:[^"]|"")*"|\S+)/.exec(definition)?.[1];
        return !['sql', 'plpgsql'].includes(language ?? '') || /\b(LEAKPROOF|SUPPORT)\b/.test(definition);
    }
    return false;
}
/** Rows of a table or sequence that the archive does not make: an extension does. */
function ofExtension({ kind, dependsOn }, byId) {
    if (kind !== 'TABLE DATA' && kind !== 'SEQUENCE SET')
        return false;
    return !dependsOn.some((id) => ['TABLE', 'SEQUENCE'].includes(byId.get(id)?.kind ?? ''));
}

// EXTERNAL MODULE: ./build/src/postgres/restore-failure.js
var restore_failure = __webpack_require__(46008);
;// CONCATENATED MODULE: ./build/src/postgres/restore.js













/** An argument of a program holds 128 KiB on Linux, and the list of entries is one. */
const mostEntries = 12_000;
/** Memory for index builds of all sessions together, MiB. */
const indexMemory = 1024;
/**
 * Settings of our own sessions: more memory for index builds, no wait for the disk at each commit (what makes the
 * restored database the one in use is committed in another session, which waits for all before it), and nothing of what
 * a role or a database may have set that would keep it from being filled.
 */
function sessionSettings(jobs) {
    const memory = Math.min(512, Math.floor(indexMemory / jobs));
    return {
        maintenance_work_mem: `${memory}MB`,
        synchronous_commit: 'off',
        statement_timeout: '0',
        lock_timeout: '0',
        idle_in_transaction_session_timeout: '0',
        default_transaction_read_only: 'off',
        default_transaction_isolation: 'read committed',
        default_tablespace: '',
        search_path: '',
        row_security: 'off',
        standard_conforming_strings: 'on',
        role: 'none',
    };
}
/**
 * Restores an archive into an empty database. It stops at the first error, and a source that ends early or
 * fails is an error: what returns is complete, but for what it names.
 *
 * With two jobs or more, large tables are loaded at the same time, each from a pass of its own over the source
 * that reads over what others load; and indexes are built beside that, from the table of contents at the archive's
 * beginning. No row is kept anywhere but in the database.
 * @param open gives the archive's bytes from the beginning, as often as it is called.
 */
async function restoreArchive(access, open, options) {
    const { place } = access;
    const jobs = options.jobs || (await processors(place));
    const first = new Peekable(open());
    try {
        const peeked = await peekArchive(first, options.compression);
        if (peeked === undefined) {
            await new Restoring(access, options, jobs, []).load(first, options.signal);
            const lines = options.rights ? ['owners and privileges: the table of contents is of no known form'] : [];
            return { lines, roles: [] };
        }
        const { entries } = peeked.contents;
        return await inSession(access, options, async (session) => {
            const facts = await factsOf(session, entries, options);
            const restoring = new Restoring(access, options, jobs, facts.missingTablespaces);
            const plan = planLoad(peeked.contents, facts.user, options.rights !== undefined);
            const carrier = options.rights === undefined
                ? undefined
                : await RightsCarrier.prepare(session, rightsOf(entries, plan.rights), options.rights, options.role);
            const parts = splitLoad(peeked.contents, plan.rows, options.tableBytes, jobs).flatMap(listable);
            const loads = parts.map((ids, index) => ({ ids, source: index === 0 ? first : open(), asUser: false }));
            if (plan.rowsOfExtensions.length > 0)
                for (const ids of listable(plan.rowsOfExtensions))
                    loads.push({ ids, source: open(), asUser: true });
            await restoring.inOrder(plan, loads, peeked, jobs);
            const given = await carrier?.give(plan.byUser);
            if (plan.last.length > 0)
                await restoring.last(plan, peeked);
            const carried = (plan.last.length > 0 ? await carrier?.giveLast(plan.byUser) : given) ?? {
                lines: [],
                roles: [],
            };
            const left = [
                ...facts.missingTablespaces.map((one) => `tablespace ${(0,printable/* printable */.g)(one)}: the server does not have it`),
                ...plan.subscriptions.map((one) => `subscription ${(0,printable/* printable */.g)(one)}: it would take what is sent to the node of the set`),
            ];
            return { ...carried, lines: [...left, ...carried.lines] };
        });
    }
    finally {
        first.close();
    }
}
/** A session for what is done beside the programs. Opened first: it sees whether the database can be reached. */
async function inSession(access, { signal }, work) {
    return await (0,session/* withSession */.fQ)(access, async (session) => {
        await session.execute((0,sql/* sql */.ll) `SET default_transaction_read_only = off; SET lock_timeout = 0; SET ROLE NONE`);
        return await work(session);
    }, signal);
}
/** Who we are, and what the server lacks. */
async function factsOf(session, entries, { role }) {
    const wanted = [...new Set(entries.map((entry) => entry.tablespace))].filter((one) => one !== '');
    const present = wanted.length === 0
        ? []
        : await session.rows((0,sql/* sql */.ll) `SELECT spcname AS name FROM pg_tablespace WHERE spcname IN (${(0,sql/* list */.p_)(wanted.map(sql/* value */.Uq))})
              AND has_tablespace_privilege(${role === undefined ? (0,sql/* sql */.ll) `current_user` : (0,sql/* value */.Uq)(role)}, oid, 'CREATE')`);
    const usable = new Set(present.map((row) => row.name));
    const missingTablespaces = wanted.filter((name) => !usable.has(name));
    if (role === undefined)
        return { user: undefined, missingTablespaces };
    const { superuser, trusted } = await session.row((0,sql/* sql */.ll) `SELECT rolsuper AS superuser, ARRAY(SELECT DISTINCT name::text FROM pg_available_extension_versions
          WHERE trusted OR NOT superuser) AS trusted FROM pg_roles WHERE rolname = current_user`);
    return { user: { superuser, trusted: new Set(trusted) }, missingTablespaces };
}
/** The restore of one archive into one database. */
class Restoring {
    #access;
    #options;
    #command;
    #env;
    #entries = new Map();
    constructor(access, options, jobs, missingTablespaces) {
        this.#access = access;
        this.#options = options;
        this.#command = [
            'pg_restore',
            '--no-password',
            '--exit-on-error',
            // So that an error says which entry it is about.
            '--verbose',
            '--no-owner',
            '--no-privileges',
            '--no-subscriptions',
            ...(missingTablespaces.length > 0 ? ['--no-tablespaces'] : []),
            `--dbname=${(0,session/* databaseArgument */.Bh)(access.database.name)}`,
        ];
        this.#env = {
            ...(0,session/* connectionEnvironment */.M_)(access, { ...sessionSettings(jobs), ...options.settings }),
            // What it says of itself is looked at.
            LC_ALL: 'C',
        };
    }
    /**
     * Reads the whole archive once and restores it.
     * @param rows only the rows among these entries.
     */
    async load(source, signal, rows) {
        const { place } = this.#access;
        const { compression } = this.#options;
        const unpackThere = compression === 'zstd' && (await (0,clients/* hasProgram */.Dt)(place, 'zstd'));
        const archive = compression === 'zstd' && !unpackThere ? (0,compress/* decompress */.mF)(source) : source;
        const command = rows === undefined
            ? this.#by(false)
            : ['sh', '-c', runListed, 'sh', listOf(rows.ids), ...this.#by(rows.asUser), '--section=data'];
        await this.#run(['sh', '-c', unpackThere ? unpackAndRun : runAndDrain, 'sh', ...command], archive, signal);
    }
    /**
     * Definitions, rows, and everything that comes after them. With two jobs or more the indexes of large tables are built
     * while the rows of others come in.
     */
    async inOrder(plan, loads, { head, contents }, jobs) {
        this.#entries = new Map(contents.entries.map((entry) => [entry.id, entry]));
        const failed = new AbortController();
        const signal = this.#options.signal
            ? AbortSignal.any([this.#options.signal, failed.signal])
            : failed.signal;
        let first;
        const fail = (error) => {
            // The others are stopped because of the first: that is what went wrong.
            first ??= { error };
            failed.abort();
        };
        let builder;
        try {
            // The tables have to be there before anybody looks whether they are full, so: the definitions first.
            for (const { ids, asUser } of plan.definitions)
                await this.#listed(head, ids, asUser, signal);
            if (jobs > 1)
                builder = new IndexBuilder(this.#access, contents.tables, {
                    restore: (ids, ending) => this.#listed(head, ids, false, ending),
                    limit: Math.max(1, jobs - loads.length),
                    onFailure: fail,
                    signal,
                });
            await Promise.all(loads.map((load) => this.load(load.source, signal, load).catch(fail)));
            if (first !== undefined)
                throw first.error;
            const done = (await builder?.finish(jobs)) ?? new Set();
            const rest = plan.rest.map((entry) => entry.id).filter((id) => !done.has(id));
            for (const { ids, asUser } of stepsOf(rest, plan.byUser))
                await this.#listed(head, ids, asUser, signal);
        }
        catch (error) {
            await builder?.stop();
            if (this.#options.signal?.aborted)
                throw new failure/* Cancelled */.cJ();
            throw first ? first.error : error;
        }
    }
    /** What would be in the way of all before it. */
    async last(plan, { head }) {
        for (const { ids, asUser } of stepsOf(plan.last, plan.byUser))
            await this.#listed(head, ids, asUser, this.#options.signal);
    }
    /** Restores entries that take no rows, from the archive's beginning alone. */
    async #listed(head, ids, asUser, signal) {
        for (const some of listable(ids)) {
            const command = ['sh', '-c', runListed, 'sh', listOf(some), ...this.#by(asUser)];
            await this.#run(command, pieces(head), signal);
        }
    }
    /** The program that restores as the owner, or with our own rights. */
    #by(asUser) {
        const { role } = this.#options;
        return asUser || role === undefined ? this.#command : [...this.#command, `--role=${role}`];
    }
    async #run([program = '', ...args], source, signal) {
        const running = this.#access.place.start({ program, args, env: this.#env }, signal);
        running.stdout.resume();
        await this.#feedToEnd(running, source, signal);
    }
    async #feedToEnd(running, source, signal) {
        let sourceError;
        try {
            await (0,child/* feed */.hm)(running, source);
        }
        catch (error) {
            sourceError = error;
            // Not the end of its input: pg_restore must not take a cut archive for a whole one.
            running.kill();
        }
        const exit = await running.exit;
        if (signal?.aborted)
            throw new failure/* Cancelled */.cJ();
        if (sourceError !== undefined)
            throw sourceError;
        if (exit.code !== 0)
            throw (0,restore_failure/* restoreFailure */.F)(exit, this.#access.database.name, this.#entries);
    }
}
/** `zstd -d | command` where the failure of either is the failure of both (see dump.ts). */
const unpackAndRun = `
exec 4>&1
status=$({ { zstd -qdc 3>&- 4>&-; echo $? >&3; } | { "$@" >&4 3>&-; s=$?; if [ $s = 0 ]; then cat >/dev/null; else echo $s >&3; fi; }; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`;
/** A command that need not read to the end: what it leaves is read all the same, for the source to be checked. */
const runAndDrain = `"$@" || exit 1; exec cat >/dev/null`;
/**
 * $1 is the list of entries, the rest the command. The list comes through a pipe or file of the shell's own
 * (it holds numbers), for stdin brings the archive.
 */
const runListed = `
list=$1; shift
exec "$@" --use-list=/dev/fd/5 5<<END
$list
END`;
/** Entries in lists that are short enough for an argument. */
function listable(ids) {
    const lists = [ids.slice(0, mostEntries)];
    for (let at = mostEntries; at < ids.length; at += mostEntries)
        lists.push(ids.slice(at, at + mostEntries));
    return lists;
}
function listOf(ids) {
    return ids.map((id) => `${id};`).join('\n');
}
/** The processors where the programs run, which is next to the server more often than not; at most 8. */
async function processors(place) {
    const command = { program: 'sh', args: ['-c', 'getconf _NPROCESSORS_ONLN || nproc'] };
    const count = Number(await (0,clients/* runAt */.D)(place, command).catch(() => '1'));
    return Number.isInteger(count) && count > 0 ? Math.min(count, 8) : 1;
}


/***/ }),

/***/ 62448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ undoTuning),
/* harmony export */   k: () => (/* binding */ tuneServer)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _databases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90041);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38621);



/**
 * Where it is written down what the server's settings were, before they are changed: a setting of our own, kept
 * by the server for the database that maintenance is done in. A run that is killed leaves it for the next.
 */
const record = 'splice_validator.before_restore';
const recordName = (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(...record.split('.'));
const gib = 1024 ** 3;
/**
 * Settings for the time of a restore: fewer checkpoints while gigabytes are loaded. Nothing among them does harm
 * when a run that is killed leaves it behind; switching autovacuum off would. What is larger already stays as it is.
 * @param bytes size of what is restored. The write-ahead log may grow by that much, at most to 8 GiB.
 */
async function serverSettings(session, bytes) {
    const now = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT (SELECT setting::bigint FROM pg_settings WHERE name = 'max_wal_size') AS "walMegabytes",
            (SELECT setting::bigint FROM pg_settings WHERE name = 'checkpoint_timeout') AS "timeoutSeconds"`);
    const wanted = Math.ceil(Math.min(2 * bytes, 8 * gib) / 1024 ** 2);
    return {
        max_wal_size: `${Math.max(now.walMegabytes, wanted)}MB`,
        checkpoint_timeout: `${Math.max(now.timeoutSeconds, 3600)}s`,
    };
}
/**
 * Changes the server's settings for a restore of `bytes`, where that is wanted and allowed. Disposing of what is
 * returned puts them back and writes everything to disk.
 */
async function tuneServer(access, tuning, bytes, log, signal) {
    const tuned = await (0,_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .maintain */ .Yx)(access, async (session) => {
        await undoTuning(session, log);
        if (tuning === 'session')
            return false;
        if (!(await mayChangeSettings(session))) {
            log.info('postgres-tuning: reload needs a superuser who may use ALTER SYSTEM; only settings of our own sessions are used.');
            return false;
        }
        await applySettings(session, await serverSettings(session, bytes));
        return true;
    }, signal);
    return {
        async [Symbol.asyncDispose]() {
            if (!tuned)
                return;
            try {
                // Without the signal: a cancelled restore puts the settings back too.
                await (0,_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .maintain */ .Yx)(access, async (session) => {
                    await undoTuning(session, undefined);
                    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `CHECKPOINT`);
                });
            }
            catch (error) {
                log.warning(`The settings of the server were not put back: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)} The next restore puts them back, or mode: rollback.`);
            }
        },
    };
}
/**
 * Puts the server's settings back to what they were before a restore changed them. Does nothing when none did.
 * @param log is told when there was something to put back.
 */
async function undoTuning(session, log) {
    const records = await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT d.datname AS database, substr(setting, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(record.length + 2)}) AS earlier
     FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) setting
     WHERE s.setrole = 0 AND starts_with(setting, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(`${record}=`)})`);
    if (records.length > 0 && !(await mayChangeSettings(session))) {
        log?.warning(`A restore that died left settings of the server changed (${records.map((row) => row.earlier).join(', ')}); this user may not put them back.`);
        return;
    }
    for (const { database, earlier } of records) {
        for (const [setting, before] of Object.entries(JSON.parse(earlier))) {
            await session.execute(before === null
                ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `ALTER SYSTEM RESET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(setting)}`
                : (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `ALTER SYSTEM SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(setting)} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(before)}`);
        }
        await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT pg_reload_conf()`);
        await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(database)} RESET ${recordName}`);
        log?.info('Settings of the server that an earlier restore had left behind were put back.');
    }
}
/** First the record, then the change: whoever dies in between leaves too much written down, never too little. */
async function applySettings(session, settings) {
    const names = Object.keys(settings);
    const own = await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT name, setting FROM pg_file_settings
     WHERE sourcefile ~ 'postgresql[.]auto[.]conf$' AND name IN (${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(names.map(_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq))}) ORDER BY seqno`);
    const before = new Map(own.map(({ name, setting }) => [name, setting]));
    const earlier = Object.fromEntries(names.map((name) => [name, before.get(name) ?? null]));
    const { database } = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT current_database() AS database`);
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(database)} SET ${recordName} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(JSON.stringify(earlier))}`);
    for (const [setting, wanted] of Object.entries(settings)) {
        await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `ALTER SYSTEM SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(setting)} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(wanted)}`);
    }
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT pg_reload_conf()`);
}
/** A superuser may, unless the server's owner has switched ALTER SYSTEM off (a setting since Postgres 17). */
async function mayChangeSettings(session) {
    const { may } = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .ll) `SELECT rolsuper AND coalesce(current_setting('allow_alter_system', true), 'on') = 'on' AS may
     FROM pg_roles WHERE rolname = current_user`);
    return may;
}


/***/ }),

/***/ 73808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ analyzeBeside),
  d: () => (/* binding */ restoreBeside)
});

// EXTERNAL MODULE: ./build/src/pipeline/progress.js
var progress = __webpack_require__(77669);
// EXTERNAL MODULE: ./build/src/postgres/database-rights.js
var database_rights = __webpack_require__(61906);
// EXTERNAL MODULE: ./build/src/postgres/database-settings.js
var database_settings = __webpack_require__(97324);
// EXTERNAL MODULE: ./build/src/postgres/databases.js + 1 modules
var databases = __webpack_require__(90041);
// EXTERNAL MODULE: ./build/src/postgres/lost-connection.js
var lost_connection = __webpack_require__(8832);
// EXTERNAL MODULE: ./build/src/postgres/restore.js + 8 modules
var restore = __webpack_require__(19607);
// EXTERNAL MODULE: ./build/src/postgres/restore-failure.js
var restore_failure = __webpack_require__(46008);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
;// CONCATENATED MODULE: ./build/src/postgres/statistics.js


/**
 * Gathers the statistics of a whole database: a dump has none, and until autovacuum comes by every query is planned blindly.
 * @param owner of the database, where that is not the user: may do it for every table.
 */
async function analyzeDatabase(access, owner, signal) {
    await (0,session/* withSession */.fQ)(access, async (session) => {
        const { superuser } = await session.row((0,sql/* sql */.ll) `SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`);
        if (owner !== undefined && !superuser)
            await session.execute((0,sql/* sql */.ll) `SET ROLE ${(0,sql/* name */.UU)(owner)}`);
        await session.execute((0,sql/* sql */.ll) `SET client_min_messages = error; SET lock_timeout = 0; ANALYZE`);
    }, signal);
}

// EXTERNAL MODULE: ./build/src/postgres/tuning.js
var tuning = __webpack_require__(62448);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/restore/databases.js + 1 modules
var restore_databases = __webpack_require__(21030);
// EXTERNAL MODULE: ./build/src/restore/plan.js + 2 modules
var plan = __webpack_require__(91399);
;// CONCATENATED MODULE: ./build/src/restore/beside.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Loads a dump of a set into a new database beside the one in use, with the rights that it had. */














/** The most lines about what was not carried over that go into the log one by one. */
const mostLines = 20;
/** Restores a role's dump into a new database beside the one in use. */
async function restoreBeside(deployment, replacement, source, options) {
    const { log } = options;
    const access = await deployment.access(replacement.role);
    const entry = (0,plan/* databaseOf */.z)(source.manifest, replacement.role);
    const [file] = entry.files;
    if (file === undefined || entry.files.length > 1)
        throw new Error('a dump of several files is not known yet');
    const work = new Work(access, replacement, entry, options);
    let made = await work.create();
    // Further passes over the file say nothing: they would be as far as the first.
    let said = false;
    const open = () => {
        const archive = (0,restore_databases/* openFile */.Tq)(source, file, options.signal);
        if (said)
            return archive;
        said = true;
        return (0,progress/* progress */.q)(archive, log, `${replacement.role} restore`, file.plain.bytes);
    };
    const { jobs } = options.speed;
    const load = async (atATime) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _tuned = __addDisposableResource(env_1, await (0,tuning/* tuneServer */.k)(access, options.speed.tuning, entry.server.databaseBytes, log, options.signal), true);
            return await (0,restore/* restoreArchive */.By)((0,session/* inDatabase */.jG)(access, replacement.staging), open, {
                compression: file.compression,
                jobs: atATime,
                tableBytes: entry.inventory.tableBytes,
                signal: options.signal,
                ...(made.owner !== undefined && { role: made.owner }),
                rights: {
                    dumpedOwner: entry.server.owner,
                    missingRoles: options.missingRoles ?? 'refuse',
                    roles: entry.catalog?.roles ?? [],
                },
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    const loaded = await load(jobs).catch(async (error) => {
        if (!(error instanceof restore_failure/* EntryRefused */.j) || (0,lost_connection/* isLostConnection */.H)(error) || jobs === 1)
            throw error;
        // Something that is created may look at what comes later: once more, in the order of the dump.
        log.warning(`${(0,failure/* messageOf */.bD)(error)} Loading it again from its beginning, everything in the order of the dump.`);
        made = await work.create();
        said = false;
        return await load(1);
    });
    const left = await work.finish(made.owner, loaded, made.change);
    for (const line of left.lines.slice(0, mostLines))
        log.warning(`Not as it was in ${replacement.name}: ${line}`);
    if (left.lines.length > mostLines)
        log.warning(`Not as it was in ${replacement.name}: ${left.lines.length - mostLines} more.`);
    return { bytes: file.bytes, notCarried: left };
}
/**
 * Gathers the statistics of a restored database before anybody uses it. That it could not is no reason to go back: the
 * server does it by itself, later.
 */
async function analyzeBeside(deployment, { role, name, staging }, { log, signal }) {
    try {
        const access = await deployment.access(role);
        const owner = await (0,databases/* maintain */.Yx)(access, (session) => ownerOf(session, staging, ''), signal);
        await analyzeDatabase((0,session/* inDatabase */.jG)(access, staging), owner, signal);
    }
    catch (error) {
        if (signal.aborted || !(error instanceof failure/* Failure */.HR))
            throw error;
        log.warning(`No statistics of ${name}: ${(0,failure/* messageOf */.bD)(error)} Queries may be slow until autovacuum has been there.`);
    }
}
/** The new database around its load. */
class Work {
    #access;
    #replacement;
    #entry;
    #options;
    constructor(access, replacement, entry, options) {
        this.#access = access;
        this.#replacement = replacement;
        this.#entry = entry;
        this.#options = options;
    }
    /** An empty database with our mark, in the place of one that was begun. */
    async create() {
        const { mark, log, signal } = this.#options;
        const { staging, name } = this.#replacement;
        const { server, catalog } = this.#entry;
        return await (0,databases/* maintain */.Yx)(this.#access, async (session) => {
            const owner = await ownerOf(session, name, server.owner);
            await (0,databases/* dropDatabase */.Zi)(session, staging);
            const { encoding, collate, ctype } = server;
            const change = await (0,databases/* createDatabase */.cD)(session, staging, {
                ...(catalog?.locale ?? { encoding, collate, ctype }),
                allowLocaleChange: this.#options.allowLocaleChange ?? false,
                // Without one it is the user's own: the owner of the dump may not exist here, or may not be given.
                ...(owner !== undefined && { owner }),
            });
            await (0,databases/* describeDatabase */.DZ)(session, staging, mark);
            await (0,database_rights/* closeToPublic */.fW)(session, staging);
            if (owner === undefined && server.owner !== this.#access.database.user)
                log.info(`${name} belonged to ${server.owner} in the set; here it is the user's own.`);
            return { owner, change };
        }, signal);
    }
    /** What is the database's own, when everything is in it: a setting would have been in the way before. */
    async finish(owner, loaded, change) {
        const { staging } = this.#replacement;
        const { server, catalog } = this.#entry;
        return await (0,databases/* maintain */.Yx)(this.#access, async (session) => {
            const refused = await (0,database_settings/* applyDatabaseSettings */.$)(session, staging, server.settings);
            const here = owner ?? (await userOf(session));
            const named = (role) => (role === server.owner ? here : role);
            const rest = catalog === undefined ? [] : await this.#ofCatalog(session, catalog, here, named);
            const all = [loaded, ...rest];
            return {
                lines: [
                    ...(change === undefined ? [] : [change]),
                    ...all.flatMap(({ lines }) => lines),
                    ...refused.map((setting) => `a setting was not accepted by the server: ${setting}`),
                ],
                roles: all.flatMap(({ roles }) => roles),
                settings: refused.map((setting) => setting.slice(0, setting.indexOf('='))),
                localeChanged: change !== undefined,
            };
        }, this.#options.signal);
    }
    async #ofCatalog(session, { databasePrivileges, roleSettings }, owner, named) {
        const { staging } = this.#replacement;
        return [
            ...(databasePrivileges === undefined
                ? []
                : [await (0,database_rights/* applyDatabasePrivileges */.yN)(session, staging, databasePrivileges, { owner, named })]),
            await (0,database_rights/* applyRoleSettings */.Uu)(session, staging, roleSettings, named),
        ];
    }
}
/** The owner of what is restored: that of the database in use, else that of the dump where the server knows it. */
async function ownerOf(session, database, recorded) {
    const rows = await session.rows((0,sql/* sql */.ll) `SELECT rolname AS owner FROM pg_roles
     WHERE pg_has_role(current_user, oid, 'MEMBER') AND rolname <> current_user
       AND rolname = coalesce((SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = ${(0,sql/* value */.Uq)(database)}),
                              ${(0,sql/* value */.Uq)(recorded)})`);
    return rows[0]?.owner;
}
async function userOf(session) {
    return (await session.row((0,sql/* sql */.ll) `SELECT current_user AS user`)).user;
}


/***/ }),

/***/ 60571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ proveOrRefuse),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   ph: () => (/* binding */ isEncrypted),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31137);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _databases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21030);



/**
 * Opens the smallest file: a wrong key must come to light before the node is stopped.
 * @throws Failure `encryption-identity` without a key, `wrong-key` with another's.
 */
async function checkKey(source, signal) {
    const encrypted = (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(source.manifest).filter((file) => file.encryption === 'age');
    const [smallest] = encrypted.sort((a, b) => a.bytes - b.bytes);
    if (smallest === undefined)
        return;
    if (source.identity === undefined) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('encryption-identity', {
            what: 'The set is encrypted and no encryption-identity is given.',
            next: `Give the private key of one of its recipients: ${source.manifest.encryptionRecipients.join(', ')}.`,
        });
    }
    await source.sets.checkFile(source.manifest.id, smallest, signal);
    for await (const _ of (0,_databases_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(source, smallest, signal)) {
        // The content does not matter, only that it opens to its end.
    }
}
/** Whether any file of the set needs a key. */
function isEncrypted(manifest) {
    return (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(manifest).some((file) => file.encryption === 'age');
}
/** Reads every file to its end: a damaged set must come to light while the node still runs. */
async function checkFiles(source, signal, notes) {
    let bytes = 0;
    for (const file of (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(source.manifest)) {
        bytes += await source.sets.checkFile(source.manifest.id, file, signal);
    }
    notes.bytes = bytes;
}
/** Proves what was restored, or refuses to put it in place. */
async function proveOrRefuse(deployment, restored, manifest, { log, signal }) {
    const proofs = await (0,_databases_js__WEBPACK_IMPORTED_MODULE_2__/* .proveRestored */ .TK)(deployment, restored, manifest, signal);
    for (const proof of proofs)
        log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`);
    // A set of an older release says nothing of owners.
    const mayBeOpen = ({ name, verdict }) => name.endsWith('-ownership') && verdict === 'not-checked';
    const open = proofs.filter((proof) => proof.verdict !== 'pass' && !mayBeOpen(proof));
    if (open.length === 0)
        return proofs;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('restored-unproven', {
        what: `The restored databases are not proven: ${open.map((proof) => `${proof.name} ${proof.verdict}: ${proof.detail}`).join('; ')}.`,
        means: 'They are not put in place.',
        next: 'Take another set.',
    });
}


/***/ }),

/***/ 81569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ chooseSet)
/* harmony export */ });
/* harmony import */ var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28502);
/* harmony import */ var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84027);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);



/**
 * Chooses a set: the one named, or for `latest` the newest complete one whose proofs pass and whose files are
 * all there.
 * @param before only sets that were finished by then.
 */
async function chooseSet(sets, wanted, before) {
    if (wanted !== 'latest') {
        if (!(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetId */ .o6)(wanted)) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('set-id', {
                what: `set: ${JSON.stringify(wanted)} is not a set id.`,
                next: 'Give `latest` or an id such as 20261122T183012345Z-k7f3qz.',
            });
        }
        const read = await sets.read(wanted);
        const problems = await sets.problems(read.manifest);
        if (problems.length > 0)
            throw damaged(wanted, problems);
        return { id: wanted, read, why: 'it was asked for', passedOver: [] };
    }
    const listed = await sets.list();
    const passedOver = [];
    for (const set of listed) {
        const reason = await unfit(sets, set, before);
        if (reason === undefined && set.read !== undefined) {
            const limit = before === undefined ? '' : ` that was finished by ${before.toISOString()}`;
            return {
                id: set.id,
                read: set.read,
                why: `the newest complete set with passing proofs${limit}`,
                passedOver,
            };
        }
        passedOver.push(`${set.id}: ${reason}`);
    }
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('no-set', {
        what: `${sets.storage.description} has no restorable set of node ${sets.node}${listed.length === 0 ? '' : ` (${passedOver.slice(0, 5).join('; ')})`}.`,
        means: 'There is nothing to restore from here.',
        next: 'Check the inputs repository, node and before. A set can also be named outright by its id.',
    });
}
async function unfit(sets, set, before) {
    if (set.read === undefined)
        return set.problem ?? 'its manifest cannot be read';
    const { manifest } = set.read;
    if (before !== undefined && Date.parse(manifest.finishedAt) > before.getTime()) {
        return `finished ${manifest.finishedAt}, after the time asked for`;
    }
    if (!(0,_splice_proofs_js__WEBPACK_IMPORTED_MODULE_2__/* .isRestorable */ .qX)(manifest.proofs)) {
        const open = manifest.proofs
            .filter((proof) => proof.verdict !== 'pass')
            .map((proof) => `${proof.name} ${proof.verdict}`);
        return `its proofs do not all pass (${open.join(', ')})`;
    }
    const problems = await sets.problems(manifest);
    return problems.length === 0 ? undefined : problems.join(', ');
}
function damaged(id, problems) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('damaged', {
        what: `Set ${id} is not whole: ${problems.join('; ')}.`,
        means: 'It cannot be restored. Nothing was changed.',
        next: 'Take another copy of the set, or an older set.',
    });
}


/***/ }),

/***/ 21030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NM: () => (/* binding */ giveBackComments),
  Fg: () => (/* binding */ markOf),
  Tq: () => (/* binding */ openFile),
  m1: () => (/* binding */ planReplacement),
  TK: () => (/* binding */ proveRestored),
  pK: () => (/* binding */ putBack),
  zN: () => (/* binding */ swapIn),
  mL: () => (/* binding */ tidySafetyCopies)
});

// UNUSED EXPORTS: compareInventory, shortenedName

// EXTERNAL MODULE: ./build/src/pipeline/seal.js
var seal = __webpack_require__(57891);
// EXTERNAL MODULE: ./build/src/postgres/database-clients.js
var database_clients = __webpack_require__(20313);
// EXTERNAL MODULE: ./build/src/postgres/database-rights.js
var database_rights = __webpack_require__(61906);
// EXTERNAL MODULE: ./build/src/postgres/databases.js + 1 modules
var databases = __webpack_require__(90041);
// EXTERNAL MODULE: ./build/src/postgres/read-catalog.js + 2 modules
var read_catalog = __webpack_require__(18352);
// EXTERNAL MODULE: ./build/src/postgres/server.js + 1 modules
var server = __webpack_require__(17672);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/tuning.js
var tuning = __webpack_require__(62448);
// EXTERNAL MODULE: ./build/src/splice/database-names.js
var database_names = __webpack_require__(66692);
// EXTERNAL MODULE: ./build/src/splice/ledger-facts.js + 6 modules
var ledger_facts = __webpack_require__(70917);
// EXTERNAL MODULE: ./build/src/splice/proofs.js
var splice_proofs = __webpack_require__(84027);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/postgres/acl-item.js
var acl_item = __webpack_require__(75345);
// EXTERNAL MODULE: ./build/src/postgres/locales.js
var locales = __webpack_require__(99498);
;// CONCATENATED MODULE: ./build/src/restore/ownership.js



const nothing = { lines: [], roles: [], settings: [], localeChanged: false };
/**
 * Compares what the manifest recorded with what is there. What the restore named is no difference. Comment and
 * connection limit are left to the swap and to what follows it.
 */
function compareOwnership(role, recorded, found, left = nothing) {
    const name = `${role}-ownership`;
    const { catalog } = recorded;
    if (catalog === undefined)
        return { name, verdict: 'not-checked', detail: 'the set is of a release that did not record owners' };
    const unread = Object.values(found.catalog.notRead ?? {});
    if (unread.length > 0)
        return {
            name,
            verdict: 'not-checked',
            detail: `the restored catalog cannot be read: ${unread.join('; ')}`,
        };
    const compared = new Comparison(recorded.server, found, left);
    const differences = [
        ...compared.owners(catalog),
        ...compared.privileges(catalog),
        ...compared.database(catalog),
    ];
    if (differences.length > 0)
        return { name, verdict: 'fail', detail: differences.slice(0, 10).map(printable/* printable */.g).join('; ') };
    const named = left.lines.length > 0 ? `; ${left.lines.length} named as not carried over` : '';
    const counts = `${Object.keys(catalog.owners).length} owners, ${Object.keys(catalog.privileges).length} privileges`;
    return { name, verdict: 'pass', detail: `${counts}, settings and locale as recorded${named}` };
}
class Comparison {
    #dumped;
    #found;
    #left;
    #tolerated;
    constructor(dumped, found, left) {
        this.#dumped = dumped;
        this.#found = found;
        this.#left = left;
        this.#tolerated = new Set(left.roles);
    }
    owners({ owners }) {
        const { catalog, server } = this.#found;
        return Object.entries(owners).flatMap(([object, owner]) => {
            const is = catalog.owners[this.#object(object)] ?? server.owner;
            if (is === this.#named(owner) || this.#tolerated.has(owner))
                return [];
            return [`${object} belongs to ${is}, not to ${this.#named(owner)}`];
        });
    }
    privileges({ privileges }) {
        return Object.entries(privileges).flatMap(([object, items]) => {
            const wanted = this.#items(items);
            const is = this.#items(this.#found.catalog.privileges[this.#object(object)] ?? []);
            const lacks = [...wanted].filter((item) => !is.has(item));
            const more = [...is].filter((item) => !wanted.has(item));
            if (lacks.length === 0 && more.length === 0)
                return [];
            const isNamed = (item) => {
                const read = (0,acl_item/* readAclItem */.q)(item);
                return read !== undefined && [read.grantee, read.grantor].some((one) => this.#tolerated.has(one));
            };
            const mentions = items.some(isNamed) || [...wanted, ...is].some(isNamed);
            if (mentions)
                return [];
            return [
                `privileges on ${object}: ${[...lacks.map((item) => `no ${item}`), ...more.map((item) => `also ${item}`)].join(', ')}`,
            ];
        });
    }
    database(catalog) {
        const differences = [];
        const { server, catalog: found } = this.#found;
        for (const setting of this.#dumped.settings) {
            const parameter = setting.slice(0, setting.indexOf('='));
            if (!server.settings.includes(setting) && !this.#left.settings.includes(parameter))
                differences.push(`setting ${parameter} of the database is not there`);
        }
        const there = new Set(found.roleSettings.map(({ role, setting }) => JSON.stringify([role, setting])));
        for (const { role, setting } of catalog.roleSettings) {
            if (!there.has(JSON.stringify([this.#named(role), setting])) && !this.#tolerated.has(role))
                differences.push(`a setting of ${role} in the database is not there`);
        }
        // Everybody's right to connect comes with the swap.
        const isTheirs = (item) => !/^=(c|Tc?|cT)?\//.test(item);
        const wanted = this.#items(catalog.databasePrivileges ?? []);
        const is = this.#items(found.databasePrivileges ?? []);
        for (const item of wanted) {
            const read = (0,acl_item/* readAclItem */.q)(item);
            const tolerated = [read?.grantee, read?.grantor].some((one) => one !== undefined && this.#tolerated.has(one));
            if (isTheirs(item) && !is.has(item) && !tolerated)
                differences.push(`privilege ${item} on the database is not there`);
        }
        if (!this.#left.localeChanged)
            differences.push(...this.#locale(catalog, found));
        return differences;
    }
    #locale({ locale }, found) {
        return ['encoding', 'provider', 'collate', 'ctype', 'locale', 'icuRules'].flatMap((what) => {
            const [was, is] = [locale[what], found.locale[what]];
            if (was === is || (0,locales/* sameLocale */.J)(was ?? '', is ?? ''))
                return [];
            return [`${what} is ${is ?? 'not set'}, was ${was ?? 'not set'}`];
        });
    }
    /** As items whose roles are those of this server. Postgres 17 brought a privilege that owners have with the others. */
    #items(items) {
        const older = this.#dumped.major < 17 && this.#found.server.major >= 17;
        return new Set(items.map((item) => {
            const read = (0,acl_item/* readAclItem */.q)(item);
            if (read === undefined)
                return item;
            const privileges = older ? read.privileges.replace(/m\*?/, '') : read.privileges;
            return `${quoted(this.#named(read.grantee))}=${privileges}/${quoted(this.#named(read.grantor))}`;
        }));
    }
    #named(role) {
        return role === this.#dumped.owner ? this.#found.server.owner : role;
    }
    /** Default privileges are called after a role. */
    #object(object) {
        const begin = `default acl for role ${identifier(this.#dumped.owner)}`;
        return object === begin || object.startsWith(`${begin} `)
            ? `default acl for role ${identifier(this.#found.server.owner)}${object.slice(begin.length)}`
            : object;
    }
}
const quoted = (role) => (/^\w*$/.test(role) ? role : `"${role.replaceAll('"', '""')}"`);
const identifier = (role) => (/^[a-z_][a-z0-9_]*$/.test(role) ? role : quoted(role));

// EXTERNAL MODULE: ./build/src/restore/plan.js + 2 modules
var plan = __webpack_require__(91399);
;// CONCATENATED MODULE: ./build/src/restore/databases.js















/** A file of the set as it went into encryption; its end is an error unless every digest fits. */
function openFile(source, file, signal) {
    const stored = source.sets.readFile(source.manifest.id, file);
    if (file.encryption === 'none')
        return stored;
    if (source.identity === undefined)
        throw new Error('an encrypted set needs an identity');
    return (0,seal/* open */.ho)(stored, source.identity, source.ageTool, signal);
}
/** Names the databases of a restore and looks at what is there. Nothing is changed. */
async function planReplacement(deployment, role, restoreId, signal) {
    const access = await deployment.access(role);
    const { name } = access.database;
    const existed = await (0,databases/* maintain */.Yx)(access, (session) => (0,databases/* databaseExists */.i4)(session, name), signal);
    const held = existed && !(await (0,databases/* isEmpty */.Im)(access, signal));
    const named = (prefix) => shortenedName(`${prefix}${restoreId}-${name}`, role);
    return { role, name, staging: named(database_names/* stagingPrefix */.QE), aside: named(database_names/* setAsidePrefix */.Je), existed, held };
}
/** Postgres keeps 63 bytes of a name. A longer one is cut, and ends with its role to stay apart from the other's. */
function shortenedName(name, role) {
    if (Buffer.byteLength(name) <= 63)
        return name;
    const kept = Buffer.from(name).subarray(0, 63 - role.length - 1);
    // A character that was cut in its middle is left out.
    return `${kept.toString('utf8').replace(/\uFFFD+$/, '')}-${role}`;
}
/** What is written on a database that a restore makes, so that no other is ever taken for it. */
function markOf({ id, set }) {
    return `Made from backup set ${set} by restore ${id}`;
}
/**
 * Proves the restored databases before they are used: node identity, order, and that everything is there.
 * A database that is not restored is taken as it is.
 * @param identitiesId of the identities in the set, where they were looked at.
 */
async function proveRestored(deployment, { replacements, roles, notCarried }, manifest, signal, identitiesId) {
    const at = async (role) => {
        const access = await deployment.access(role);
        const staged = replacements.find((replacement) => replacement.role === role);
        return staged === undefined ? access : (0,session/* inDatabase */.jG)(access, staged.staging);
    };
    const apps = await (0,session/* withSession */.fQ)(await at('apps'), ledger_facts/* readAppsFacts */.K, signal);
    const participant = await (0,session/* withSession */.fQ)(await at('participant'), ledger_facts/* readParticipantFacts */.x, signal);
    const proofs = (0,splice_proofs/* prove */.zn)(apps, participant, {
        ...(manifest.participantId && { expectedId: manifest.participantId }),
        ...(manifest.deployment.migrationId !== undefined && { migrationId: manifest.deployment.migrationId }),
        ...(identitiesId && { identitiesId }),
    });
    for (const role of roles) {
        const entry = (0,plan/* databaseOf */.z)(manifest, role);
        const recorded = entry.inventory;
        const counted = Object.entries(recorded.rows).flatMap(([table, rows]) => (rows === null ? [] : [table]));
        const look = async (session) => {
            proofs.push(compareInventory(role, recorded, await (0,server/* readInventory */.zw)(session, counted, manifest.schemaVersion)));
            const found = { catalog: await (0,read_catalog/* readCatalog */.u)(session), server: await (0,server/* readServerFacts */.TX)(session) };
            proofs.push(compareOwnership(role, entry, found, notCarried?.[role]));
        };
        await (0,session/* withSession */.fQ)(await at(role), look, signal);
    }
    return proofs;
}
/** Whether a restored database holds everything the dump was taken of. */
function compareInventory(role, recorded, found) {
    const differences = [];
    for (const kind of ['tables', 'indexes', 'sequences', 'constraints']) {
        if (recorded[kind] !== found[kind])
            differences.push(`${found[kind]} of ${recorded[kind]} ${kind}`);
    }
    for (const [table, rows] of Object.entries(recorded.rows)) {
        if (rows !== null && found.rows[table] !== rows)
            differences.push(`${table}: ${found.rows[table] ?? 'no'} of ${rows} rows`);
    }
    for (const [sequence, value] of Object.entries(recorded.sequenceValues)) {
        // Sequences do not take part in snapshots: pg_dump may have read a later value, never an earlier one.
        if (value !== null && (found.sequenceValues[sequence] ?? Number.NEGATIVE_INFINITY) < value) {
            differences.push(`sequence ${sequence} at ${found.sequenceValues[sequence]}, was at ${value}`);
        }
    }
    const name = `${role}-content`;
    if (differences.length > 0)
        return { name, verdict: 'fail', detail: (0,printable/* printable */.g)(differences.slice(0, 10).join('; ')) };
    const counted = Object.values(recorded.rows).filter((rows) => rows !== null).length;
    return {
        name,
        verdict: 'pass',
        detail: `${found.tables} tables, ${found.indexes} indexes, ${found.constraints} constraints, ${found.sequences} sequences; rows of ${counted} tables counted`,
    };
}
/** How long whoever connected in the last moment is given to go away again. */
const swapPatienceMs = 5000;
/**
 * Puts the restored database in the place of the one in use, which is kept under its set-aside name: both
 * names change at once or not at all. Who may connect, and how many, is what it was from the same moment on.
 * @throws Failure `still-connected` when somebody uses the database again: it may be the node, writing to it.
 */
async function swapIn(deployment, { role, name, staging, aside }, manifest, signal) {
    const { catalog } = (0,plan/* databaseOf */.z)(manifest, role);
    await (0,databases/* maintain */.Yx)(await deployment.access(role), async (session) => {
        const there = await (0,databases/* databaseExists */.i4)(session, name);
        if (there)
            await (0,database_clients/* waitUntilUnused */.k_)(session, name, swapPatienceMs, signal);
        await (0,databases/* renameDatabases */.d$)(session, [...(there ? [{ from: name, to: aside }] : []), { from: staging, to: name }], (0,database_rights/* openingStatements */.zv)(name, {
            open: (0,database_rights/* isOpenToPublic */.t0)(catalog?.databasePrivileges),
            connectionLimit: catalog?.connectionLimit ?? -1,
        }));
    }, signal);
}
/**
 * Puts back what was there, from wherever the swap stood, and removes what the restore made. Only a database
 * with the restore's mark is removed. Takes no cancel signal: it is what a cancel runs.
 * @param log is told what could not be removed: it is in nobody's way.
 * @throws Failure `name-taken` when a database that the restore did not make has the name of the one set aside.
 */
async function putBack(deployment, replacement, mark, log) {
    const { name, staging, aside } = replacement;
    const access = await deployment.access(replacement.role);
    await (0,databases/* maintain */.Yx)(access, async (session) => {
        const ours = (await (0,databases/* databaseDescription */._l)(session, name)) === mark;
        if (await (0,databases/* databaseExists */.i4)(session, aside)) {
            if (!ours && (await (0,databases/* databaseExists */.i4)(session, name))) {
                throw new failure/* Failure */.HR('name-taken', {
                    what: `Database ${name} was not made by the restore, and ${aside} holds what was there before it.`,
                    means: 'Somebody made a database of that name meanwhile. Neither is touched.',
                    next: `Rename ${name} if it is to be kept, or drop it, and run again.`,
                });
            }
            await (0,databases/* renameDatabases */.d$)(session, [
                ...(ours ? [{ from: name, to: staging }] : []),
                { from: aside, to: name },
            ]);
        }
        else if (ours) {
            await (0,databases/* renameDatabases */.d$)(session, [{ from: name, to: staging }]);
        }
        await (0,tuning/* undoTuning */.a)(session, undefined);
    });
    const left = await (0,databases/* dropIfPossible */.KM)(access, staging);
    if (left !== undefined)
        log.warning(left);
}
/**
 * Says of the restored databases what was said of those in the set, in the place of the restore's mark. Only when nothing
 * is put back any more, for nothing without the mark is ever removed.
 */
async function giveBackComments(deployment, replacements, manifest, mark, log) {
    for (const { role, name } of replacements) {
        const { catalog } = (0,plan/* databaseOf */.z)(manifest, role);
        if (catalog === undefined)
            continue;
        try {
            await (0,databases/* maintain */.Yx)(await deployment.access(role), async (session) => {
                if ((await (0,databases/* databaseDescription */._l)(session, name)) !== mark)
                    return;
                await (0,databases/* describeDatabase */.DZ)(session, name, catalog.comment ?? null);
            });
        }
        catch (error) {
            log.warning(`The comment on database ${name} was not put back: ${(0,failure/* messageOf */.bD)(error)}`);
        }
    }
}
/**
 * After a success: removes what was set aside and held nothing, or everything when it is not to be kept.
 * Returns the names that are kept.
 */
async function tidySafetyCopies(deployment, replacements, keep, log) {
    const kept = [];
    for (const { role, existed, held, aside } of replacements) {
        if (held && keep)
            kept.push(aside);
        if (!existed || (held && keep))
            continue;
        const left = await (0,databases/* dropIfPossible */.KM)(await deployment.access(role), aside);
        if (left === undefined)
            continue;
        log.warning(left);
        if (held)
            kept.push(aside);
    }
    return kept;
}


/***/ }),

/***/ 91399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ databaseOf),
  M: () => (/* binding */ drawPlan)
});

// EXTERNAL MODULE: ./build/src/plan-digest.js
var plan_digest = __webpack_require__(99315);
// EXTERNAL MODULE: ./build/src/repository/users.js
var users = __webpack_require__(81798);
// EXTERNAL MODULE: ./build/src/system/log.js
var log = __webpack_require__(60297);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/node/deployment.js
var deployment = __webpack_require__(68955);
// EXTERNAL MODULE: ./build/src/splice/proofs.js
var proofs = __webpack_require__(84027);
;// CONCATENATED MODULE: ./build/src/restore/blockers.js




/** Versions of the archive format by pg_dump major: 12 to 15 share one, each later major has its own. */
const archiveFormat = (major) => Math.max(major, 15);
/** Why a restore is refused, every reason. Pure. */
function blockersOf(parts, roles) {
    const { chosen, target, now } = parts;
    const { manifest } = chosen.read;
    const blockers = [];
    if (!(0,proofs/* isRestorable */.qX)(manifest.proofs))
        blockers.push('the proofs of the set do not all pass');
    if (manifest.participantId === undefined)
        blockers.push('the set does not know its participant id');
    const { dataTime } = manifest.facts;
    if (dataTime !== undefined && now.getTime() - Date.parse(dataTime) > parts.maxAgeMs) {
        blockers.push(`the data is older than ${(0,log/* formatDuration */.a)(parts.maxAgeMs)}: sequencers keep 30 days, so the node could not catch up; recover from identities instead, or raise max-age if your network keeps more`);
    }
    for (const role of roles) {
        const there = target[role];
        const source = databaseOf(manifest, role);
        if (there.state === 'unreachable') {
            // A copy brings a server back that is gone; a dump needs one that runs.
            if (parts.serversElsewhere && source.capture.method === 'dump')
                blockers.push(`the ${role} database cannot be looked at: ${there.reason}`);
            continue;
        }
        if (there.major < source.server.major) {
            blockers.push(`the ${role} server is Postgres ${there.major}, the set comes from ${source.server.major}: an older server cannot take it`);
        }
        blockers.push(...(source.capture.method === 'dump'
            ? clientBlockers(there, source.capture.clientMajor)
            : copyBlockers(role, there.major, source.server.major)));
        if (there.state === 'holds' && parts.replace === 'nothing') {
            blockers.push(`the ${role} database holds data: give replace: same-node when it may be replaced (it is kept as a safety copy)`);
        }
    }
    blockers.push(...(parts.copies?.problems ?? []));
    blockers.push(...otherNodeBlockers(parts, roles));
    blockers.push(...aloneBlockers(parts, roles));
    return blockers;
}
/** Whether the client programs fit between the archive and the server. */
function clientBlockers(there, sourceClient) {
    const blockers = [];
    if (archiveFormat(there.clientMajor) < archiveFormat(sourceClient)) {
        blockers.push(`pg_restore ${there.clientMajor} cannot read an archive of pg_dump ${sourceClient}: use client programs of ${sourceClient} or newer`);
    }
    if (there.clientMajor >= 17 && there.major < 17) {
        blockers.push(`pg_restore ${there.clientMajor} cannot restore into Postgres ${there.major} (it sets transaction_timeout): use client programs of ${Math.max(there.major, sourceClient)} to 16`);
    }
    return blockers;
}
/** A copy of a server's files starts with the same major only. */
function copyBlockers(role, there, source) {
    if (there <= source)
        return [];
    return [
        `the ${role} server is Postgres ${there}, the copy is of Postgres ${source}: it starts with the same major only`,
    ];
}
/** What is replaced must be this node's, known for sure, unless the operator said that any may go. */
function otherNodeBlockers({ chosen, target, replace }, roles) {
    const id = chosen.read.manifest.participantId;
    if (replace === 'any-node' || id === undefined)
        return [];
    const blockers = [];
    const refuse = (why) => blockers.push(`${why}; give replace: any-node only if what is there is to be replaced all the same`);
    if (target.participant.state === 'holds') {
        const there = target.participantFacts?.participantId;
        if (there !== undefined && there !== id)
            refuse(`the target is another node: ${there}`);
        else if (there === undefined && roles.includes('participant') && replace === 'same-node')
            refuse('the participant database holds data but no participant id: it may be of something else');
    }
    if (target.apps.state === 'holds' && roles.includes('apps') && replace === 'same-node') {
        const known = target.appsFacts?.ingestion?.map((entry) => entry.participantId);
        if (known === undefined)
            refuse('the apps database holds data but not that of a validator app');
        else if (!known.includes(id))
            refuse(`the apps database is of another node: ${[...new Set(known)].join(', ')}`);
    }
    return blockers;
}
/** Restoring one database alone must keep the order with the other as it is. */
function aloneBlockers({ chosen, target, description }, roles) {
    if (roles.length === 2)
        return [];
    const { manifest } = chosen.read;
    const id = manifest.participantId;
    if (roles[0] === 'apps') {
        const end = target.participantFacts?.ledgerEnd;
        const offset = manifest.facts.appsOffset;
        if (end === undefined || offset === undefined)
            return ['the order against the participant database as it is cannot be checked'];
        if (target.participantFacts?.participantId !== id)
            return ['the participant database that stays is of another node'];
        return offset <= end
            ? []
            : [`the apps dump has read up to ${offset}, the participant that stays ends at ${end}`];
    }
    const apps = target.appsFacts;
    const there = apps === undefined
        ? undefined
        : (0,proofs/* settleIngestion */.mg)(apps, id, (0,deployment/* migrationIdOf */.P)(description)).entry?.highestOffset;
    const end = manifest.facts.ledgerEnd;
    if (there === undefined || end === undefined)
        return ['the order against the apps database as it is cannot be checked'];
    return there <= end
        ? []
        : [
            `the app that stays has read up to ${there}, the participant of the set ends at ${end}: restore both (components: all)`,
        ];
}

// EXTERNAL MODULE: ./build/src/postgres/restorability.js + 2 modules
var restorability = __webpack_require__(61534);
;// CONCATENATED MODULE: ./build/src/restore/findings.js


/** What stands in the way of restoring the dumps of a set into its target. Pure. */
function findingsOf(parts, roles) {
    const { chosen, target, missingRoles, allowLocaleChange } = parts;
    return roles.flatMap((role) => {
        const there = target[role];
        const { capture, catalog, server } = databaseOf(chosen.read.manifest, role);
        // A copy brings its server's files back with everything in them.
        if (capture.method !== 'dump' || there.state === 'unreachable' || there.rights === undefined)
            return [];
        const { rights } = there;
        const found = (0,restorability/* restorability */.o)(catalog, { rights, owner: server.owner, missingRoles, allowLocaleChange });
        return found.map((finding) => ({ ...finding, role }));
    });
}
/** Findings of a kind as lines, each once where both databases have it. */
function inWords(findings, severity) {
    const roles = new Map();
    for (const finding of findings.filter((one) => one.severity === severity)) {
        const line = (0,restorability/* findingLine */.m)(finding);
        roles.set(line, [...(roles.get(line) ?? []), finding.role]);
    }
    return [...roles].map(([line, of]) => `${of.join(' and ')}: ${line}`);
}

;// CONCATENATED MODULE: ./build/src/restore/plan.js






/** Restored bytes per second that estimates are made with: slow disks take longer, none is surprised by less. */
const assumedRate = 25 * 1024 * 1024;
/** Draws the plan. Pure: everything was looked at before. */
function drawPlan(parts) {
    const { chosen, target, description, now } = parts;
    const { manifest } = chosen.read;
    const roles = parts.components === 'all' ? ['apps', 'participant'] : [parts.components];
    const missingUsers = usersNotInSet(manifest, target, parts.liveUsers);
    const findings = findingsOf(parts, roles);
    const blockers = [...blockersOf(parts, roles), ...inWords(findings, 'blocker')];
    const warnings = inWords(findings, 'warning');
    const dataTime = manifest.facts.dataTime;
    const needed = roles.reduce((sum, role) => sum + databaseOf(manifest, role).server.databaseBytes, 0);
    const lines = [
        `Restore plan for node ${parts.node}`,
        '',
        `Set           ${chosen.id} (${chosen.why})`,
        `Taken         ${manifest.finishedAt}, ${(0,log/* formatDuration */.a)(now.getTime() - Date.parse(manifest.finishedAt))} ago, by ${manifest.tool.name} ${manifest.tool.version}`,
        `Data up to    ${dataTime ?? 'not known'}${dataTime ? `, ${ageLine(dataTime, parts)}` : ''}`,
        `Participant   ${manifest.participantId ?? 'not known'}`,
        `Offsets       apps ${manifest.facts.appsOffset ?? 'not known'}, participant ledger end ${manifest.facts.ledgerEnd ?? 'not known'}`,
        `Keys          ${keysLine(manifest)}`,
        ...(parts.keyNotChecked
            ? [
                `Encryption    not checked whether the set opens: no encryption-identity was given. The run that carries this out needs that of ${manifest.encryptionRecipients.join(' or ')}`,
            ]
            : []),
        ...manifest.proofs.map((proof, index) => `${`${index === 0 ? 'Proofs' : ''}`.padEnd(14)}${proof.name}: ${proof.verdict} (${proof.detail})`),
        ...chosen.passedOver
            .slice(0, 5)
            .map((text, index) => (index === 0 ? 'Passed over' : '').padEnd(14) + text),
        '',
        `Target        ${description.location}`,
        ...['apps', 'participant'].map((role) => `  ${role.padEnd(12)}${targetLine(role, parts, roles.includes(role))}`),
        `Components    ${description.components.map((component) => `${component.name} (${component.replicas})`).join(', ') || 'stopped and started by the given commands'}`,
        '',
        `Lost          ${[...lossLines(parts), ...wholeServers(parts)].join('\n'.padEnd(15))}`,
        `Users         ${usersLine(manifest, missingUsers)}`,
        ...costLines(parts, needed),
        ...(warnings.length > 0 ? [`Warnings      ${warnings.join('\n'.padEnd(15))}`] : []),
        '',
        'Steps         ' +
            [
                'check every file of the set by its digest',
                `stop ${description.components.map((component) => component.name).join(', ') || 'the node'} and wait until nobody is connected`,
                ...databaseSteps(parts, roles),
                'start participant, then validator app; check that the same node answers',
            ]
                .map((step, index) => `${index + 1}. ${step}`)
                .join('\n'.padEnd(15)),
        'Going back    a failure before the start puts back what was there; after the start nothing is put back by itself',
        ...unfinishedLines(parts.unfinished),
        '',
        ...(blockers.length > 0
            ? [`REFUSED       ${blockers.join('\n'.padEnd(15))}`]
            : [
                `To carry it out, run again with`,
                '  dry-run: false',
                `  set: ${chosen.id}`,
                `  confirm: ${manifest.participantId}`,
            ]),
    ];
    return {
        set: chosen.id,
        participantId: manifest.participantId,
        roles,
        missingUsers,
        blockers,
        warnings,
        text: lines.join('\n'),
        digest: digestOf(parts, roles, missingUsers, findings),
    };
}
function digestOf(parts, roles, missingUsers, findings) {
    const { chosen, target, description, unfinished } = parts;
    const { kind, location, databases, components } = description;
    return (0,plan_digest/* planDigest */.G)({
        set: { id: chosen.id, manifest: chosen.read.sha256 },
        target: {
            kind,
            location,
            databases,
            components: components.map(({ name, replicas }) => ({ name, replicas })),
        },
        content: {
            states: roles.map((role) => target[role].state),
            participant: target.participantFacts?.participantId,
            users: missingUsers.map(({ id }) => id),
            unfinished: unfinished && [unfinished.journal.id, unfinished.remedy],
            findings: findings.map(({ role, name, severity, text }) => [role, name, severity, text]),
        },
        choices: {
            components: parts.components,
            replace: parts.replace,
            missingRoles: parts.missingRoles,
            allowLocaleChange: parts.allowLocaleChange,
        },
    });
}
function costLines({ copies }, needed) {
    if (copies !== undefined) {
        return [
            `Space         as much again as the servers hold, with whatever keeps them: what is there now is kept`,
            `Time          as long as ${copies.method === 'command' ? 'the commands take' : 'the storage takes to make a volume'}, with the node stopped`,
        ];
    }
    return [
        `Space         about ${(0,log/* formatBytes */.z)(needed)} more on the database server: what is there now is kept beside the restored databases`,
        `Time          about ${(0,log/* formatDuration */.a)(10_000 + (needed / assumedRate) * 1000)} with the node stopped`,
    ];
}
function databaseSteps({ chosen, copies, description }, roles) {
    const { manifest } = chosen.read;
    const proving = 'prove node identity, order and content of the restored databases';
    if (copies !== undefined)
        return [...copies.intentions, proving];
    return [
        ...roles.map((role) => `restore ${databaseOf(manifest, role).name} into a new database beside ${description.databases[role].name}`),
        proving,
        `set ${roles.map((role) => description.databases[role].name).join(' and ')} aside and put the restored in place`,
    ];
}
/** A set's entry for a role. */
function databaseOf(manifest, role) {
    return manifest.databases[role === 'apps' ? 0 : 1];
}
function usersNotInSet(manifest, target, liveUsers = []) {
    // Another node's users are not missing from this one.
    if (isOtherNode(manifest, target))
        return [];
    const isKnown = (0,users/* userTest */.yv)(manifest);
    if (isKnown === undefined)
        return [];
    const missing = new Map();
    for (const user of target.participantFacts?.users ?? []) {
        if (!isKnown(user.id))
            missing.set(user.id, { id: user.id, ...(user.primaryParty && { party: user.primaryParty }) });
    }
    for (const id of liveUsers)
        if (!isKnown(id) && !missing.has(id))
            missing.set(id, { id });
    return [...missing.values()].sort((a, b) => a.id.localeCompare(b.id));
}
function usersLine(manifest, missing) {
    if ((0,users/* userTest */.yv)(manifest) === undefined)
        return 'not checked: the set does not know its users';
    if (missing.length === 0)
        return 'none is known that the set does not have';
    return `onboarded after the set: ${missing.map((user) => (0,printable/* printable */.g)(user.id)).join(', ')}`;
}
/** Whether the target is known to be another node than the set's. */
function isOtherNode(manifest, target) {
    const there = target.participantFacts?.participantId;
    return there !== undefined && manifest.participantId !== undefined && there !== manifest.participantId;
}
function unfinishedLines(unfinished) {
    if (unfinished === undefined)
        return [];
    const { journal, remedy } = unfinished;
    const doing = {
        undo: 'it is undone first, so the target will be what it was before it',
        'go-on': 'its databases are in place, and it goes on with the start of the node: no step before that is repeated',
        replace: 'its databases are in place; another set is asked for, which is restored over them',
    };
    const text = remedy === undefined ? 'it is dealt with first' : doing[remedy];
    return [
        '',
        `Unfinished    restore ${journal.id} of set ${journal.set} stopped at "${journal.phase}"; ${text}`,
    ];
}
function ageLine(dataTime, { now, maxAgeMs }) {
    const age = now.getTime() - Date.parse(dataTime);
    return `${(0,log/* formatDuration */.a)(age)} old; the limit is ${Number.isFinite(maxAgeMs) ? (0,log/* formatDuration */.a)(maxAgeMs) : 'not looked at'}`;
}
function keysLine(manifest) {
    const held = {
        plain: 'in the participant database',
        wrapped: 'in the database, wrapped by a KMS key',
        kms: 'in a KMS',
    };
    const identities = manifest.identities
        ? manifest.identities.file.heldIn
            ? `identities in ${manifest.identities.file.heldIn.place}, not read here`
            : 'identities in the set'
        : `no identities (${manifest.identitiesNotIncluded ?? 'not known why'})`;
    return `${manifest.facts.custody ? held[manifest.facts.custody] : 'not known'}; ${identities}`;
}
function targetLine(role, parts, chosen) {
    const there = parts.target[role];
    const { name, server } = parts.description.databases[role];
    const fate = chosen ? '' : ' (stays)';
    switch (there.state) {
        case 'unreachable':
            return `${name} on ${server}: not checked now (${there.reason}); checked again before anything is replaced${fate}`;
        case 'absent':
            return `${name} on ${server}: does not exist, Postgres ${there.major}${fate}`;
        case 'empty':
            return `${name} on ${server}: empty, Postgres ${there.server.version}${fate}`;
        case 'holds':
            return `${name} on ${server}: holds data, ${(0,log/* formatBytes */.z)(there.server.databaseBytes)}, Postgres ${there.server.version}${fate}`;
    }
}
/** A copy is of all that its server held. */
function wholeServers({ chosen, copies }) {
    if (copies === undefined)
        return [];
    const others = chosen.read.manifest.otherDatabases
        .map(({ name }) => name)
        .filter((name) => name !== 'postgres');
    return [
        `whatever else is on the servers goes back with them, the passwords of their roles included${others.length > 0 ? `; other databases when the set was taken: ${others.join(', ')}` : ''}`,
    ];
}
function lossLines({ chosen, target }) {
    const { manifest } = chosen.read;
    const now = target.participantFacts;
    if (now === undefined)
        return [
            'what the node did after the set, as far as its network does not bring it back; the target holds nothing to compare with',
        ];
    if (isOtherNode(manifest, target))
        return [`everything of node ${now.participantId}, which is in the target`];
    const lines = [];
    if (now.ledgerEnd !== undefined && manifest.facts.ledgerEnd !== undefined) {
        const ahead = now.ledgerEnd - manifest.facts.ledgerEnd;
        lines.push(ahead > 0
            ? `${ahead} offsets of the participant (now ${now.ledgerEnd}); the network replays what it still has`
            : 'no offsets: the target is not ahead of the set');
    }
    if (now.dataTime !== undefined && manifest.facts.dataTime !== undefined) {
        const ms = Date.parse(now.dataTime) - Date.parse(manifest.facts.dataTime);
        if (ms > 0)
            lines.push(`${(0,log/* formatDuration */.a)(ms)} of local changes: users, rights, uploaded packages, settings`);
    }
    return lines.length > 0 ? lines : ['not known'];
}


/***/ })

};
