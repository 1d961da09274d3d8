export const id = 47;
export const ids = [47];
export const modules = {

/***/ 34047:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(762);
/* harmony import */ var _src_github_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21584);
/* harmony import */ var _src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1707);
/* harmony import */ var _src_github_prune_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47964);
/* harmony import */ var _src_github_recipients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68905);
/* harmony import */ var _src_github_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47407);
/* harmony import */ var _src_github_retention_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7189);
/* harmony import */ var _src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57891);
/* harmony import */ var _src_prune_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4920);
/* harmony import */ var _src_repository_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31137);
/* harmony import */ var _src_repository_pins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52036);
/* harmony import */ var _src_repository_storage_several_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68359);
/* harmony import */ var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60239);
/* harmony import */ var _src_system_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1145);
/* harmony import */ var _src_system_log_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60297);
/* harmony import */ var _src_system_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48441);
















await (0,_src_github_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)('backup', async ({ inputs, log, signal, summary, output, onExit }) => {
    const began = Date.now();
    const node = (0,_src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodeInputs */ .q)(inputs, log, signal, { restores: false, onExit });
    const wantIdentities = inputs.choice('identities', ['required', 'none'], 'required') === 'required';
    const recipients = (0,_src_github_recipients_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecipients */ .r)(inputs);
    if (wantIdentities && !node.hasToken) {
        inputs.problem('token', 'or client-id and client-secret, or no-auth is required to fetch the identities; identities: none leaves them out.');
    }
    const method = inputs.choice('method', ['dump', 'volume-snapshot', 'command'], 'dump');
    if (method === 'command' && inputs.text('backup-command') === undefined)
        inputs.problem('backup-command', 'is required with method: command.');
    if (method !== 'command' && inputs.text('backup-command') !== undefined)
        inputs.problem('backup-command', 'goes with method: command only.');
    const options = {
        method,
        recipients,
        zstdLevel: inputs.integer('zstd-level', 1, { min: 1, max: 19 }),
        readyTimeoutMs: inputs.duration('ready-timeout', '10m'),
        maxDataAgeMs: inputs.duration('max-data-age', '30m'),
        unknownDatabases: inputs.choice('unknown-databases', ['warn', 'fail'], 'warn'),
        repairRepositories: inputs.boolean('repair-repositories', false),
        lockLeaseMs: node.lockLeaseMs,
        lockWaitMs: node.lockWaitMs,
        tool: _src_system_version_js__WEBPACK_IMPORTED_MODULE_14__/* .tool */ .z,
    };
    const retention = (0,_src_github_retention_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRetention */ .T)(inputs);
    const pinReason = (0,_src_github_retention_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readPin */ .C)(inputs);
    inputs.finish();
    const owner = (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .Vp)();
    const limit = AbortSignal.any([signal, (0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_12__/* .deadline */ .n)(node.timeoutMs, 'backup')]);
    const sets = await node.openSets();
    const deployment = await node.connect();
    const validator = wantIdentities ? await node.validator(deployment) : undefined;
    if (wantIdentities && validator === undefined) {
        throw new _src_system_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .Failure */ .HR('validator-unknown', {
            what: 'The address of the validator app was not found.',
            means: 'The node identities cannot be fetched, and they are part of every set.',
            next: 'Give validator-url, or identities: none to do without them.',
        });
    }
    const report = await (0,_src_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .backup */ .R)({ deployment, sets, log, signal: limit, ...(validator && { validator }) }, { ...options, ageTool: await (0,_src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_7__/* .findAgeTool */ .dd)(), ...(owner !== undefined && { owner }) });
    const { manifest } = report;
    if (pinReason !== undefined) {
        const path = await (0,_src_repository_pins_js__WEBPACK_IMPORTED_MODULE_10__/* .pin */ .y_)(sets.storage, sets.node, {
            set: manifest.id,
            reason: pinReason,
            by: owner,
        });
        log.info(`Pinned until ${path} is removed: ${pinReason}`);
    }
    const bytes = (0,_src_repository_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOf */ .R8)(manifest).reduce((sum, file) => sum + file.bytes, 0);
    output('set-id', manifest.id);
    output('manifest-path', report.manifestPath);
    output('manifest-sha256', report.manifestSha256);
    output('participant-id', manifest.participantId ?? '');
    output('data-time', manifest.facts.dataTime ?? '');
    output('apps-offset', manifest.facts.appsOffset ?? '');
    output('ledger-end', manifest.facts.ledgerEnd ?? '');
    output('order-proof', manifest.proofs.find((proof) => proof.name === 'order')?.verdict ?? 'not-checked');
    output('bytes', bytes);
    output('duration-seconds', Math.round((Date.now() - began) / 1000));
    const standings = (0,_src_repository_storage_several_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryStandings */ .C)(sets.storage, report.manifestPath);
    output('repositories', JSON.stringify(standings));
    summary
        .heading(`Backup of ${manifest.node}`)
        .facts([
        ['Set', { code: manifest.id }],
        ['Repository', sets.storage.description],
        ['Manifest', { code: report.manifestSha256 }],
        ['Databases', (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .savedAs */ .kR)(manifest)],
        ['Participant', { code: manifest.participantId ?? 'not known' }],
        ['Data up to', manifest.facts.dataTime ?? 'not known'],
        [
            'Offsets',
            `apps ${manifest.facts.appsOffset ?? 'not known'}, ledger end ${manifest.facts.ledgerEnd ?? 'not known'}`,
        ],
        [
            'Identities',
            manifest.identities
                ? `in ${manifest.identities.file.heldIn?.place ?? 'the set'} (${manifest.identities.custody})`
                : `not in the set: ${manifest.identitiesNotIncluded}`,
        ],
        ['Size', (0,_src_system_log_js__WEBPACK_IMPORTED_MODULE_15__/* .formatBytes */ .z)(bytes)],
        ...(pinReason === undefined ? [] : [['Pinned', pinReason]]),
        ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the set is not encrypted'],
    ]);
    if (standings.length > 1)
        (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .standingsTable */ .Gt)(summary, standings);
    (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsTable */ .A1)(summary, report.steps);
    (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .proofsTable */ .C3)(summary, manifest.proofs);
    const notRead = Object.entries(manifest.facts.notRead).map(([fact, reason]) => `${fact}: ${reason}`);
    summary
        .heading('Not checked', 3)
        .list([
        'Whether the set restores: that is what a drill is for.',
        ...notRead,
        ...manifest.otherDatabases
            .filter((other) => other.attribution === 'unknown')
            .map((other) => `database ${other.name}: belongs to no known program and is not in the set`),
    ]);
    if (report.problems.length > 0) {
        throw new _src_system_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .Failure */ .HR('published-with-problems', {
            what: `Set ${manifest.id} was published, but not everything about it is proven: ${report.problems.join('; ')}.`,
            means: 'The set exists and is kept. `set: latest` passes over it unless its restorability proofs pass.',
            next: 'Find out why: a stale data time means that the node is not connected; a proof that was not checked names what it lacked.',
        });
    }
    if (retention === undefined)
        return;
    await (0,_src_github_prune_report_js__WEBPACK_IMPORTED_MODULE_3__/* .pruneAfterBackup */ .X)(manifest.id, () => (0,_src_prune_js__WEBPACK_IMPORTED_MODULE_8__/* .prune */ .R)({ sets, deployment, log, signal: limit }, { ...retention, ...options, ...(owner !== undefined && { owner }) }), { summary, output, log });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 66549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ againWhenLost),
/* harmony export */   x: () => (/* binding */ answersWithin)
/* harmony export */ });
/* harmony import */ var _postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90041);
/* harmony import */ var _postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);
/* harmony import */ var _postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38621);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25598);





const attempts = 3;
/**
 * Does the work on a role's database, and does it again from its start when the connection was lost in the
 * middle: what was done by then is never taken for the whole. Only where the deployment says that its servers
 * come back by themselves.
 */
async function againWhenLost(deployment, role, { log, signal }, work) {
    const { serversReturnWithinMs: timeoutMs } = deployment;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (timeoutMs === undefined || signal.aborted || attempt === attempts || !(0,_postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .isLostConnection */ .H)(error)) {
                throw error;
            }
            log.warning(`The ${role} database: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)} Beginning again (${attempt + 1} of ${attempts}).`);
            if (!(await answersWithin(timeoutMs, deployment, role, signal)))
                throw error;
        }
    }
}
/** Waits until the server of a role answers. @throws Failure for what waiting does not change. */
async function answersWithin(timeoutMs, deployment, role, signal) {
    const answered = await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)(async () => {
        try {
            await (0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .maintain */ .Yx)(await deployment.access(role), (session) => session.execute((0,_postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .sql */ .ll) `SELECT 1`), signal);
            return true;
        }
        catch (reason) {
            if (!(reason instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) || lasting.includes(reason.code))
                throw reason;
            return undefined;
        }
    }, { timeoutMs, everyMs: 2000, signal });
    return answered ?? false;
}
/** What waiting does not change. */
const lasting = ['cancelled', 'kubernetes-forbidden', 'kubernetes-other-target', 'kubernetes-scaled-up'];


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ backup)
});

// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
;// CONCATENATED MODULE: ./build/src/postgres/durability.js



/** The WAL writer works every 200 ms (`wal_writer_delay`). */
const patienceMs = 60_000;
/**
 * Waits until everything that was committed by now is on the server's disk. A program may commit without
 * waiting for that (`synchronous_commit = off`); a copy of the disk would lack what was read a moment before.
 * @throws Failure `not-durable` when the server does not write to its disk, or must not be copied by it.
 */
async function waitUntilDurable(session, signal) {
    const { fsync, pages, spaces } = await session.row((0,sql/* sql */.ll) `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
            (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global')) AS spaces`);
    if (fsync !== 'on' || pages !== 'on') {
        throw notDurable(`The server runs with fsync ${fsync} and full_page_writes ${pages}.`);
    }
    if (spaces > 0)
        throw notDurable(`The server has ${spaces} tablespaces besides its own, on other disks.`);
    const { wanted } = await session.row((0,sql/* sql */.ll) `SELECT pg_current_wal_insert_lsn() AS wanted`);
    const written = await (0,wait/* waitFor */.f)(async () => {
        const { reached } = await session.row((0,sql/* sql */.ll) `SELECT pg_current_wal_flush_lsn() >= ${(0,sql/* value */.Uq)(wanted)}::pg_lsn AS reached`);
        return reached || undefined;
    }, { timeoutMs: patienceMs, everyMs: 100, signal });
    if (!written)
        throw notDurable(`The server did not write its log to the disk for ${patienceMs / 1000} s.`);
}
function notDurable(what) {
    return new failure/* Failure */.HR('not-durable', {
        what,
        means: 'A copy of its disk might not hold what was committed, or not start.',
        next: 'Set that right, or back up with method: dump.',
    });
}

// EXTERNAL MODULE: ./build/src/postgres/read-catalog.js + 2 modules
var read_catalog = __webpack_require__(18352);
// EXTERNAL MODULE: ./build/src/postgres/server.js + 1 modules
var postgres_server = __webpack_require__(17672);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/splice/ledger-facts.js + 6 modules
var ledger_facts = __webpack_require__(70917);
;// CONCATENATED MODULE: ./build/src/backup/saved.js
/** To be called where the last byte is known to be stored, and nowhere else. */
function saved(content) {
    return content;
}

;// CONCATENATED MODULE: ./build/src/backup/copies.js







/**
 * Saves both databases by copies of their servers: the apps database's is complete before the participant's is
 * asked for (runbook, "Backups of postgres instances"), or one copy of one moment holds both.
 *
 * What a copy holds cannot be read, but it can be fenced in: what is read before it was asked for is in it, what
 * is read after it was complete is not less. The facts are read on the side from which the proofs hold for
 * whatever the copy holds in between.
 */
async function copyServers(deployment, copies, target) {
    const { steps } = target;
    const read = {
        apps: () => look(deployment, 'apps', ledger_facts/* readAppsFacts */.K, target.signal),
        participant: () => look(deployment, 'participant', ledger_facts/* readParticipantFacts */.x, target.signal),
    };
    const together = (await copies.groups()).length === 1;
    if (together) {
        return await steps.run('Both databases', async (notes) => {
            // The app first: what it has ingested by now, the participant has committed before.
            const apps = { before: await read.apps(), startedAt: new Date() };
            const participant = { before: await read.participant(), startedAt: new Date() };
            const copy = await take(copies, ['apps', 'participant'], target);
            notes.note = copy.reference;
            const finished = { copy, finishedAt: new Date() };
            return {
                apps: savedBy('apps', { ...apps, after: await read.apps(), ...finished }, (before) => before),
                participant: savedBy('participant', { ...participant, after: await read.participant(), ...finished }, leastOf),
            };
        });
    }
    const apps = await steps.run('Apps database', async (notes) => {
        const started = { before: await read.apps(), startedAt: new Date() };
        const copy = await take(copies, ['apps'], target);
        notes.note = copy.reference;
        const finished = { copy, finishedAt: new Date(), after: await read.apps() };
        return savedBy('apps', { ...started, ...finished }, mostOf);
    });
    return await steps.run('Participant database', async (notes) => {
        const participant = await copyParticipant(apps, copies, read.participant, target);
        notes.note = participant.capture.method === 'dump' ? '' : participant.capture.reference;
        return { apps, participant };
    });
}
/** It takes the apps database as it was saved, for it may not begin before. */
async function copyParticipant(after, copies, read, target) {
    if (after.finishedAt.getTime() > Date.now())
        throw new Error('the apps database is not saved');
    const started = { before: await read(), startedAt: new Date() };
    const copy = await take(copies, ['participant'], target);
    return savedBy('participant', { ...started, copy, finishedAt: new Date(), after: await read() }, leastOf);
}
async function take(copies, roles, target) {
    const copy = await copies.take(roles, target);
    target.onCopy(copy);
    return copy;
}
async function look(deployment, role, readFacts, signal) {
    const access = await deployment.access(role);
    return await (0,postgres_session/* withSession */.fQ)(access, async (session) => {
        const facts = await readFacts(session);
        // No rows are counted: a live node adds some until the copy is made.
        const inventory = await (0,postgres_server/* readInventory */.zw)(session, []);
        const catalog = await (0,read_catalog/* readCatalog */.u)(session);
        const server = await (0,postgres_server/* readServerFacts */.TX)(session);
        await waitUntilDurable(session, signal);
        const { name, schema } = access.database;
        return { name, ...(schema !== undefined && { schema }), server, inventory, catalog, facts };
    }, signal);
}
function savedBy(role, seen, facts) {
    const { before, after, copy, startedAt, finishedAt } = seen;
    for (const kind of ['tables', 'indexes', 'sequences', 'constraints']) {
        if (before.inventory[kind] === after.inventory[kind])
            continue;
        throw new failure/* Failure */.HR('schema-changed', {
            what: `The ${role} database had ${before.inventory[kind]} ${kind} before its copy and ${after.inventory[kind]} after it.`,
            means: 'An upgrade ran meanwhile: which schema the copy holds is not known. Nothing was published.',
            next: 'Run the backup again when the upgrade is over.',
        });
    }
    const { method, roles, reference, details } = copy;
    const capture = { method, roles: [...roles], reference, ...(details !== undefined && { details }) };
    return saved({
        role,
        name: before.name,
        ...(before.schema !== undefined && { schema: before.schema }),
        server: before.server,
        inventory: before.inventory,
        catalog: before.catalog,
        facts: facts(before.facts, after.facts),
        startedAt,
        finishedAt,
        capture: capture,
        files: [],
    });
}
/** What the app has ingested at most; where it resumes at least. */
function mostOf(before, after) {
    if (after.ingestion === undefined)
        return after;
    const earlier = (entry) => before.ingestion?.find((one) => one.participantId === entry.participantId && one.migrationId === entry.migrationId);
    return {
        ...after,
        ingestion: after.ingestion.map(({ resumeOffset: _, ...entry }) => {
            const resumeOffset = earlier(entry)?.resumeOffset;
            return { ...entry, ...(resumeOffset !== undefined && { resumeOffset }) };
        }),
    };
}
/** What the participant has at least; up to where it is pruned at most. */
function leastOf(before, after) {
    const { prunedUpTo: _, ...rest } = before;
    return { ...rest, ...(after.prunedUpTo !== undefined && { prunedUpTo: after.prunedUpTo }) };
}

// EXTERNAL MODULE: ./build/src/again-when-lost.js
var again_when_lost = __webpack_require__(66549);
// EXTERNAL MODULE: ./build/src/pipeline/progress.js
var progress = __webpack_require__(77669);
// EXTERNAL MODULE: ./build/src/pipeline/compress.js
var compress = __webpack_require__(17138);
// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
// EXTERNAL MODULE: ./build/src/postgres/clients.js
var clients = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/postgres/program-errors.js
var program_errors = __webpack_require__(42941);
;// CONCATENATED MODULE: ./build/src/postgres/dump.js






/**
 * Chooses the method for a place. Compression inside `pg_dump` needs client and server 16 or newer: with
 * an older server the archive would be one that clients of that server's major cannot read.
 */
async function chooseDumpMethod(place, serverMajor, level) {
    const major = await (0,clients/* clientMajor */.tf)(place);
    if (major >= 16 && serverMajor >= 16 && (await buildHasZstd(place, level))) {
        return { compression: 'pg_dump', level, clientMajor: major };
    }
    const compression = (await (0,clients/* hasProgram */.Dt)(place, 'zstd')) ? 'zstd' : 'node';
    return { compression, level, clientMajor: major };
}
/** pg_dump checks its compression option before it connects, so an impossible host is enough to ask. */
async function buildHasZstd(place, level) {
    const running = place.start({
        program: 'pg_dump',
        args: ['-w', '-Fc', `--compress=zstd:${level}`],
        env: { PGHOST: '/nonexistent', PGDATABASE: 'postgres' },
    });
    running.stdin.end();
    running.stdout.resume();
    return !/compression/i.test((await running.exit).stderr);
}
/** Not those of a role that a setting of the database names. */
const ownRights = { role: 'none' };
/** Opens a transaction whose snapshot other sessions can use, and returns the snapshot's name. */
async function exportSnapshot(session) {
    await session.execute((0,sql/* sql */.ll) `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`);
    return (await session.row((0,sql/* sql */.ll) `SELECT pg_export_snapshot() AS snapshot`)).snapshot;
}
/**
 * Dumps a database as of an exported snapshot: a custom-format archive, compressed with zstd.
 * The stream fails when `pg_dump` or the compressor does, so what ended well is complete.
 */
async function* dump(access, snapshot, method, signal) {
    const inside = method.compression === 'pg_dump' ? `zstd:${method.level}` : '0';
    const args = [
        '--no-password',
        '--format=custom',
        `--compress=${inside}`,
        `--snapshot=${snapshot}`,
        // A migration that holds a table exclusively must fail the backup, not stall it for hours.
        '--lock-wait-timeout=120000',
    ];
    const env = (0,postgres_session/* connectionEnvironment */.M_)(access, ownRights);
    if (method.compression !== 'zstd') {
        const running = access.place.start({ program: 'pg_dump', args, env }, signal);
        running.stdin.end();
        const archive = (0,child/* output */.CG)(running, 'pg_dump', program_errors/* withoutRows */.A);
        yield* method.compression === 'node' ? (0,compress/* compress */.Bc)(archive, method.level) : archive;
        return;
    }
    const running = access.place.start({ program: 'sh', args: ['-c', bothMustSucceed, 'sh', `-${method.level}`, 'pg_dump', ...args], env }, signal);
    running.stdin.end();
    yield* (0,child/* output */.CG)(running, 'pg_dump', program_errors/* withoutRows */.A);
}
/**
 * `pg_dump … | zstd` where the failure of either is the failure of both, in any POSIX shell: `pipefail` is
 * not everywhere. $1 is the level, the rest the command. File descriptor 4 is the real output; the
 * status of the first program comes back through 3.
 *
 * Where there is `stdbuf`, pg_dump writes 256 KiB at a time instead of 4, and zstd works in one thread: its
 * default is one worker to which all bytes are copied first. Together that is a fifth of the clients' processor
 * time.
 */
const bothMustSucceed = `
level=$1; shift
if stdbuf -o 256K true 2>/dev/null; then set -- stdbuf -o 256K "$@"; fi
exec 4>&1
status=$({ { "$@" 3>&- 4>&-; echo $? >&3; } | zstd -q --check --single-thread "$level" -c >&4 3>&- || echo 1 >&3; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`;
/** The roles of the server as SQL, without their passwords. */
async function* dumpRoles(access, signal) {
    const running = access.place.start({
        program: 'pg_dumpall',
        args: [
            '--no-password',
            '--roles-only',
            '--no-role-passwords',
            `--database=${(0,postgres_session/* databaseArgument */.Bh)(access.database.name)}`,
        ],
        env: (0,postgres_session/* connectionEnvironment */.M_)(access, ownRights),
    }, signal);
    running.stdin.end();
    yield* (0,child/* output */.CG)(running, 'pg_dumpall', program_errors/* withoutRows */.A);
}

// EXTERNAL MODULE: ./build/src/repository/set-file.js
var set_file = __webpack_require__(33433);
;// CONCATENATED MODULE: ./build/src/backup/database.js
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











/** Dumps the apps database. */
async function dumpApps(deployment, target) {
    return await (0,again_when_lost/* againWhenLost */.X)(deployment, 'apps', target, () => dumpDatabase(deployment, 'apps', ledger_facts/* readAppsFacts */.K, target));
}
/**
 * Dumps the participant database. It takes the finished apps dump, for it may not begin before: the other
 * order restores without an error and corrupts silently (runbook, "Backups of postgres instances").
 */
async function dumpParticipant(after, deployment, target) {
    if (after.finishedAt.getTime() > Date.now())
        throw new Error('the apps dump is not finished');
    return await (0,again_when_lost/* againWhenLost */.X)(deployment, 'participant', target, () => dumpDatabase(deployment, 'participant', ledger_facts/* readParticipantFacts */.x, target));
}
async function dumpDatabase(deployment, role, readFacts, target) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const access = await deployment.access(role);
        const startedAt = new Date();
        const session = __addDisposableResource(env_1, await postgres_session/* Session */.Nn.open(access, target.signal)
        // As for pg_dump: a migration that holds a table exclusively must fail the backup, not stall it for hours.
        , true);
        // As for pg_dump: a migration that holds a table exclusively must fail the backup, not stall it for hours.
        await session.execute((0,sql/* sql */.ll) `SET lock_timeout = '2min'`);
        const server = await (0,postgres_server/* readServerFacts */.TX)(session);
        const method = await chooseDumpMethod(access.place, server.major, target.zstdLevel);
        if (method.clientMajor < server.major) {
            throw new failure/* Failure */.HR('client-too-old', {
                what: `pg_dump ${method.clientMajor} ${access.place.description} is older than the server (Postgres ${server.major}).`,
                next: `Use client programs of major ${server.major} or newer.`,
            });
        }
        const snapshot = await exportSnapshot(session);
        const facts = await readFacts(session);
        const inventory = await (0,postgres_server/* readInventory */.zw)(session);
        const catalog = await (0,read_catalog/* readCatalog */.u)(session);
        target.log.info(`Database ${access.database.name} ${access.place.description}: Postgres ${server.version}, pg_dump ${method.clientMajor}, compressed by ${method.compression === 'node' ? 'this process' : method.compression}.`);
        const archive = (0,progress/* progress */.q)(dump(access, snapshot, method, target.signal), target.log, `${role} dump`);
        const zstd = method.compression !== 'pg_dump';
        const file = await (0,set_file/* writeFile */._)(target, `${role}.dump${zstd ? '.zst' : ''}`, archive, {
            compression: zstd ? 'zstd' : 'none',
            reader: 'pg_restore --exit-on-error --no-owner --no-privileges -d EMPTY_DATABASE',
        });
        const finishedAt = new Date();
        const { name, schema } = access.database;
        const capture = { method: 'dump', clientMajor: method.clientMajor };
        return saved({
            role,
            name,
            ...(schema !== undefined && { schema }),
            server,
            inventory,
            catalog,
            facts,
            startedAt,
            finishedAt,
            capture,
            files: [file],
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
}
/** Captures the roles of a role's server. Undefined, with a warning, when the user may not read them. */
async function captureRoles(deployment, role, name, target) {
    try {
        return await (0,again_when_lost/* againWhenLost */.X)(deployment, role, target, async () => {
            const roles = dumpRoles(await deployment.access(role), target.signal);
            return await (0,set_file/* writeFile */._)(target, name, roles, { compression: 'none', reader: 'psql -d postgres' });
        });
    }
    catch (error) {
        if (target.signal.aborted || !(error instanceof failure/* Failure */.HR) || error.code === 'disk-full')
            throw error;
        target.log.warning(`The roles of the ${role} server were not captured: ${error.what}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/repository/identities/held.js
var held = __webpack_require__(7806);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/repository/record.js
var record = __webpack_require__(65401);
;// CONCATENATED MODULE: ./build/src/repository/identities/pending.js
/** What a run writes down before it gives identities to another place, so that the next one can take them back. */




const pendingSchema = schemas/* object */.Ikc({
    set: schemas/* string */.YjP(),
    place: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    /** Absent while they are on their way. */
    reference: schemas/* string */.YjP().optional(),
});
/** The record of one node, in the repository. Only the holder of the node's lock may use it. */
class PendingIdentities {
    #storage;
    #node;
    constructor({ storage, node }) {
        this.#storage = storage;
        this.#node = node;
    }
    get #name() {
        return `${this.#node}/identities-pending.json`;
    }
    async note(pending) {
        await this.#storage.write(this.#name, (0,meter/* once */.Oo)(Buffer.from(`${JSON.stringify(pending, null, 2)}\n`)));
    }
    async clear() {
        await this.#storage.remove(this.#name);
    }
    /**
     * Takes back what a dead run left, unless its set was published after all.
     * @param published whether there is a set of this id.
     */
    async settle(store, published, log) {
        const bytes = await (0,record/* readRecord */.a)(this.#storage, this.#name);
        if (bytes === undefined)
            return;
        const pending = parsed(bytes);
        if (pending !== undefined && !(await published(pending.set))) {
            const left = `Set ${pending.set} was not published; its run may have left identities in ${pending.place}`;
            const reference = pending.reference ?? store?.referenceOf?.({ node: this.#node, id: pending.set, name: pending.file });
            if (store?.place !== pending.place || reference === undefined) {
                log.warning(`${left}; they belong to no set: remove them by hand${reference ? ` (${reference})` : ''}.`);
            }
            else {
                try {
                    await store.remove(reference);
                    log.warning(`${left}; they were removed (${reference}).`);
                }
                catch (error) {
                    // Kept in the record: the next run tries again. What is not there need not be removed.
                    if (error instanceof failure/* Failure */.HR && error.code === 'missing')
                        return await this.clear();
                    log.warning(`${left}, and they could not be removed (${reference}): ${(0,failure/* messageOf */.bD)(error)}`);
                    return;
                }
            }
        }
        await this.clear();
    }
}
function parsed(bytes) {
    try {
        return pendingSchema.parse(JSON.parse(bytes.toString()));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/splice/identities.js
var splice_identities = __webpack_require__(23470);
;// CONCATENATED MODULE: ./build/src/backup/identities.js






/** Fetches the identities, checks them against the database, and stores them encrypted. */
async function takeIdentities({ validator, log }, found, target, notes) {
    if (validator === undefined) {
        notes.note = 'not wanted';
        return { identitiesNotIncluded: 'the run was told not to fetch them' };
    }
    const facts = await validator.identities();
    const wrong = (0,splice_identities/* checkIdentities */.xS)(facts, found).find((proof) => proof.verdict === 'fail');
    if (wrong !== undefined) {
        throw new failure/* Failure */.HR('identities-other-node', {
            what: `The identities do not belong to the participant database: ${wrong.detail}.`,
            means: 'validator-url and the database are of different nodes. Nothing was published.',
            next: 'Check validator-url and the participant database.',
        });
    }
    for (const change of found.previous?.identities
        ? (0,splice_identities/* identitiesChanges */.Ql)(facts, found.previous.identities)
        : []) {
        log.warning(change);
    }
    const walletUsers = await validator.users();
    const store = found.identityStore;
    if (target.sealing.recipients.length === 0) {
        // A secret manager is made for secrets in the clear, and was chosen together with allow-unencrypted.
        if (store === undefined || store.kind === 'repository') {
            log.warning('The identities are not in the set: there is no recipient, and they are never written in the clear.');
            return { identitiesNotIncluded: 'there is no encryption recipient', walletUsers };
        }
        log.warning(`The identities are not encrypted: whoever may read ${store.place} has the keys of the node.`);
    }
    const takenAt = new Date();
    const file = store
        ? await identitiesElsewhere(store, facts, found.previous, target)
        : await (0,set_file/* writeFile */._)(target, 'identities.json', (0,meter/* once */.Oo)(facts.raw.reveal()), {
            compression: 'none',
            reader: '',
        });
    notes.bytes = file.bytes;
    notes.note = `${facts.participantId}${facts.custody === 'kms' ? ', keys in a KMS' : ''}${store ? `, in ${store.place}` : ''}`;
    return { identities: { facts, takenAt, file }, walletUsers };
}
/**
 * Gives the identities to their own place. Those that have not changed since the newest set are in it already: they
 * are read there and compared, and not written again, for secret managers count and charge each entry.
 */
async function identitiesElsewhere(store, { raw }, previous, target) {
    const before = unchanged(previous, store, (0,meter/* digest */.br)(raw.reveal()), target);
    if (before !== undefined) {
        const there = await store.get(before.heldIn.reference).catch(() => undefined);
        if (there !== undefined && (0,meter/* digest */.br)(there) === before.sha256)
            return before;
        target.log.warning(`The identities of set ${previous?.id} are not in ${store.place} any more (${before.heldIn.reference}); they are written again.`);
    }
    let sealed;
    const memory = {
        ...target,
        sets: {
            writeFile: async (_id, _name, { bytes }) => {
                sealed = await (0,meter/* collect */.Fo)(bytes, splice_identities/* maxIdentitiesBytes */.we * 2);
            },
        },
    };
    const file = await (0,set_file/* writeFile */._)(memory, 'identities.json', (0,meter/* once */.Oo)(raw.reveal()), {
        compression: 'none',
        reader: '',
    });
    if (sealed === undefined)
        throw new Error('the identities were not sealed');
    const owner = { node: target.sets.node, id: target.id, name: file.name };
    const pending = new PendingIdentities(target.sets);
    await pending.note({ set: target.id, place: store.place, file: file.name });
    const heldIn = await (0,held/* holdIdentities */.Y6)(store, owner, sealed);
    await pending.note({ set: target.id, place: store.place, file: file.name, reference: heldIn.reference });
    return { ...file, heldIn };
}
/** The entry of the set before, when it holds the same identities for the same recipients in the same place. */
function unchanged(previous, store, sha256, { sealing }) {
    const file = previous?.identities?.file;
    if (file?.heldIn?.place !== store.place || file.heldIn.kind !== store.kind)
        return undefined;
    const recipients = (texts = []) => [...texts].sort().join(' ');
    const same = file.plain.sha256 === sha256 &&
        recipients(previous?.encryptionRecipients) === recipients(sealing.recipients);
    return same ? { ...file, heldIn: file.heldIn } : undefined;
}
/** Ends what was noted: after publishing it belongs to a set, after a failure it is taken back. */
async function settleIdentities({ sets, log }, store, published) {
    if (store === undefined)
        return;
    try {
        await new PendingIdentities(sets).settle(store, async () => published, log);
    }
    catch (error) {
        log.warning(`What became of the identities in ${store.place} could not be noted: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/node/deployment.js
var deployment = __webpack_require__(68955);
// EXTERNAL MODULE: ./build/src/repository/manifest.js + 2 modules
var repository_manifest = __webpack_require__(31137);
// EXTERNAL MODULE: ./build/src/splice/proofs.js
var splice_proofs = __webpack_require__(84027);
;// CONCATENATED MODULE: ./build/src/backup/manifest.js



/** Says what the set is, in the form that is stored. What is unknown is left out, never guessed. */
function composeManifest(parts) {
    const { description, apps, participant, identities } = parts;
    const participantId = participant.facts.participantId ?? identities?.facts.participantId;
    const migrationId = (0,deployment/* migrationIdOf */.P)(description);
    const ingestion = (0,splice_proofs/* settleIngestion */.mg)(apps.facts, participantId, migrationId).entry;
    return definedOnly({
        schemaVersion: repository_manifest/* manifestVersion */.cX,
        kind: 'backup-set',
        id: parts.id,
        node: parts.node,
        startedAt: parts.startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        tool: parts.tool,
        deployment: {
            kind: description.kind,
            location: description.location,
            components: description.components.map((component) => ({ ...component })),
            migrationId: migrationId ?? ingestion?.migrationId,
            partyHint: description.partyHint ?? apps.facts.validatorParty?.split('::')[0],
            participantIdentifier: description.participantIdentifier ?? participantId?.split('::')[1],
            record: description.record,
        },
        spliceVersion: parts.spliceVersion,
        participantId,
        validatorParty: apps.facts.validatorParty,
        dsoParty: apps.facts.dsoParty,
        synchronizerIds: participant.facts.synchronizerIds,
        schemaVersions: { apps: apps.facts.schemaVersion, participant: participant.facts.schemaVersion },
        facts: {
            appsOffset: ingestion?.highestOffset,
            ledgerEnd: participant.facts.ledgerEnd,
            prunedUpTo: participant.facts.prunedUpTo,
            dataTime: participant.facts.dataTime,
            custody: participant.facts.keys?.custody,
            notRead: {
                ...prefixed('apps', apps.facts.missing),
                ...prefixed('participant', participant.facts.missing),
            },
        },
        identities: identities && {
            participantId: identities.facts.participantId,
            custody: identities.facts.custody,
            keySetDigest: identities.facts.keySetDigest,
            version: identities.facts.version,
            takenAt: identities.takenAt.toISOString(),
            file: identities.file,
        },
        identitiesNotIncluded: parts.identitiesNotIncluded,
        users: parts.users,
        databases: [databaseEntry(apps), databaseEntry(participant)],
        roles: parts.roles,
        otherDatabases: parts.otherDatabases,
        encryptionRecipients: parts.recipients,
        proofs: parts.proofs,
    });
}
function databaseEntry(one) {
    return {
        role: one.role,
        name: one.name,
        ...(one.schema !== undefined && { schema: one.schema }),
        server: { ...one.server, settings: [...one.server.settings] },
        capture: one.capture,
        startedAt: one.startedAt.toISOString(),
        finishedAt: one.finishedAt.toISOString(),
        inventory: {
            ...one.inventory,
            rows: { ...one.inventory.rows },
            sequenceValues: { ...one.inventory.sequenceValues },
        },
        catalog: one.catalog,
        files: [...one.files],
    };
}
function prefixed(role, missing) {
    return Object.fromEntries(Object.entries(missing).map(([fact, reason]) => [`${role}.${fact}`, reason]));
}
/** Drops undefined members: JSON has no word for them. */
function definedOnly(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/postgres/own-objects.js
var own_objects = __webpack_require__(92132);
;// CONCATENATED MODULE: ./build/src/postgres/reading-rights.js
/** What a role may not read of a database, and what would let it: a dump needs all of it. */




const lacking = (0,sql/* sql */.ll) `
WITH own AS (SELECT c.oid, c.relkind, c.relname, n.oid AS space, n.nspname FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'S') AND ${own_objects/* ownSchemas */.LX}
  AND (NOT ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `c.oid`)} OR EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)))),
lack AS (
  SELECT 1 AS rank, format('schema %I: no USAGE', nspname) AS what,
         format('GRANT USAGE ON SCHEMA %I TO %I', nspname, current_user) AS remedy
  FROM own WHERE NOT has_schema_privilege(space, 'USAGE')
  UNION SELECT 2, format('table %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON TABLE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE relkind <> 'S' AND NOT has_table_privilege(oid, 'SELECT')
  UNION SELECT 3, format('sequence %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON SEQUENCE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE CASE WHEN relkind = 'S' THEN NOT has_sequence_privilege(oid, 'SELECT') END
  UNION SELECT 4, format('table %I.%I: a row-level security policy may hide rows', nspname, relname),
         format('ALTER ROLE %I BYPASSRLS', current_user)
  FROM own WHERE relkind <> 'S' AND has_table_privilege(oid, 'SELECT') AND row_security_active(oid)
  UNION SELECT 5, format('large object %s: no SELECT', m.oid), format('GRANT SELECT ON LARGE OBJECT %s TO %I', m.oid, current_user)
  FROM pg_largeobject_metadata m WHERE current_setting('lo_compat_privileges') = 'off' AND NOT pg_has_role(m.lomowner, 'USAGE')
    AND NOT EXISTS (SELECT FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT'
      AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE'))))
SELECT what, remedy FROM lack ORDER BY rank, what LIMIT 200`;
/** What the session's role may not read of its database; at most 200. */
async function readingLacks(query) {
    const rows = await query.rows(lacking);
    return rows.map(({ what, remedy }) => ({ what: (0,printable/* printable */.g)(what), remedy: (0,printable/* printable */.g)(remedy) }));
}
/** @throws Failure `database-rights` that names what the role may not read, and the statements that help. */
function refuseLacks(database, lacks) {
    if (lacks.length === 0)
        return;
    const some = (texts) => `${texts.slice(0, 10).join('; ')}${texts.length > 10 ? `; and ${texts.length - 10} more` : ''}`;
    throw new failure/* Failure */.HR('database-rights', {
        what: `The user may not read all of database ${(0,printable/* printable */.g)(database)}: ${some(lacks.map((lack) => lack.what))}.`,
        means: 'A dump would fail, or lack what the user does not see. pg_read_all_data covers neither row-level security nor large objects.',
        next: `As a superuser, in that database: ${some([...new Set(lacks.map((lack) => lack.remedy))])}.`,
    });
}

// EXTERNAL MODULE: ./build/src/repository/set-id.js
var set_id = __webpack_require__(28502);
// EXTERNAL MODULE: ./build/src/repository/sets.js
var repository_sets = __webpack_require__(61557);
// EXTERNAL MODULE: ./build/src/repository/storage/several.js + 1 modules
var several = __webpack_require__(68359);
;// CONCATENATED MODULE: ./build/src/repository/reconcile.js
/** Brings several repositories to the same sets after runs that died or left one out. */






const manifestLimit = 16 * 1024 * 1024;
/**
 * Compares the repositories of a node. Where a repository has all the files of a set and only its manifest is missing, as
 * after a run that was killed between the manifests, the manifest is written. Parts of a set are removed. Whole sets
 * that a repository lacks are copied with `repair`, their files checked and the manifest last, and reported without.
 * Only the holder of the node's lock may call it.
 * @throws Failure of a required repository that does not answer; an optional one is dropped for this run.
 */
async function reconcile(sets, { log, repair, signal }) {
    const { storage } = sets;
    if (!(storage instanceof several/* SeveralStorages */.z))
        return [];
    const seen = [];
    for (const member of storage.members) {
        try {
            const objects = await member.storage.list(sets.prefix);
            const bySet = Map.groupBy(objects, ({ name }) => name.slice(sets.prefix.length).split('/')[0] ?? '');
            seen.push({ member, sets: new repository_sets/* BackupSets */.Kl(member.storage, sets.node), bySet });
        }
        catch (error) {
            if (member.required)
                throw error;
            storage.drop(member, error);
        }
    }
    const ids = new Set(seen.flatMap((one) => [...one.bySet.keys()].filter((id) => isWhole(one, id))));
    const lacks = [];
    for (const one of seen) {
        const lacking = [];
        try {
            for (const id of ids) {
                if (!(0,set_id/* isSetId */.o6)(id) || isWhole(one, id))
                    continue;
                signal.throwIfAborted();
                const holder = seen.find((other) => isWhole(other, id));
                if (holder === undefined || !(await bring(id, holder, one, { log, repair, signal })))
                    lacking.push(id);
            }
        }
        catch (error) {
            if (one.member.required || signal.aborted)
                throw error;
            storage.drop(one.member, error);
            continue;
        }
        if (lacking.length === 0)
            continue;
        lacks.push({ repository: one.member.storage.description, sets: lacking });
        log.warning(`${one.member.storage.description} lacks ${lacking.length} of ${ids.size} sets that another repository has: ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ' …' : ''}. repair-repositories: true copies them.`);
    }
    return lacks;
}
const nameIn = ({ sets }, id, file) => `${sets.prefix}${id}/${file}`;
/** Whether it has a manifest of the set. */
function isWhole(one, id) {
    const path = nameIn(one, id, repository_manifest/* manifestName */.vS);
    return one.bySet.get(id)?.some(({ name }) => name === path) ?? false;
}
/** Gives a repository a set that another has. False: it lacks the set still. */
async function bring(id, from, to, { log, repair, signal }) {
    const path = nameIn(from, id, repository_manifest/* manifestName */.vS);
    const there = to.bySet.get(id) ?? [];
    const where = to.member.storage.description;
    let bytes;
    let manifest;
    try {
        bytes = await (0,meter/* collect */.Fo)(from.member.storage.read(path), manifestLimit);
        manifest = (0,repository_manifest/* parseManifest */.Ng)(bytes, `set ${id} in ${from.member.storage.description}`).manifest;
    }
    catch (error) {
        log.warning(`Set ${id} is not copied: ${(0,failure/* messageOf */.bD)(error)}`);
        return false;
    }
    const missing = (0,repository_manifest/* filesOf */.R8)(manifest).filter((file) => !there.some(({ name, bytes: size }) => name === nameIn(to, id, file.name) && size === file.bytes));
    if (missing.length > 0 && !repair) {
        for (const { name } of there)
            await removeUnlessLocked(to, name, log);
        return false;
    }
    for (const file of missing) {
        signal.throwIfAborted();
        // Of a wrong size: what is there was never a part of a whole set.
        await to.member.storage.remove(nameIn(to, id, file.name));
        await to.member.storage.write(nameIn(to, id, file.name), from.sets.readFile(id, file), {
            exclusive: true,
        });
    }
    await to.member.storage.write(path, (0,meter/* once */.Oo)(bytes), { exclusive: true });
    const how = missing.length === 0 ? 'had all files of set' : 'was given set';
    log.warning(`${where} ${how} ${id}, which is now complete there as in ${from.member.storage.description}.`);
    return true;
}
async function removeUnlessLocked({ member }, name, log) {
    try {
        await member.storage.remove(name);
        log.warning(`Removed ${name} from ${member.storage.description}: a part of a set that is not whole there.`);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.code !== 'object-locked')
            throw error;
        log.warning(error.what);
    }
}

// EXTERNAL MODULE: ./build/src/splice/database-names.js
var database_names = __webpack_require__(66692);
// EXTERNAL MODULE: ./build/src/system/log.js
var system_log = __webpack_require__(60297);
;// CONCATENATED MODULE: ./build/src/backup/preflight.js











/**
 * What makes the copies, when the databases are not to be dumped.
 * @throws Failure `method-unsupported` where the deployment has no such method.
 */
function copiesOf(deployment, method) {
    if (method === 'dump')
        return undefined;
    const copies = deployment.copies?.[method];
    if (copies !== undefined)
        return copies;
    throw new failure/* Failure */.HR('method-unsupported', {
        what: `method: ${method} does not go with this node (deployment: ${deployment.kind}).`,
        next: method === 'command'
            ? 'Give backup-command, or use method: dump.'
            : 'Volume snapshots need deployment: kubernetes; use method: dump, or method: command.',
    });
}
/** Everything that can be known before the first byte is written, so that a bad run ends early. */
async function preflight(parts, options) {
    const { deployment, sets, validator, log, signal } = parts;
    const copies = copiesOf(deployment, options.method);
    const description = await deployment.describe();
    for (const warning of description.warnings)
        log.warning(warning);
    log.info(`Node: ${description.location}`);
    const lacks = await reconcile(sets, { log, signal, repair: options.repairRepositories ?? false });
    const orphans = await sets.removeOrphans(copies && ((id) => copies.discardOrphan(id, log)));
    for (const orphan of orphans)
        (0,repository_sets/* warnOfOrphan */.Ov)(orphan, log);
    const identityStore = validator && (await sets.identityStore?.());
    const published = async (id) => (0,set_id/* isSetId */.o6)(id) && (await sets.has(id));
    await new PendingIdentities(sets).settle(identityStore, published, log);
    await copies?.groups();
    await validator?.waitReady(options.readyTimeoutMs);
    const spliceVersion = (await validator?.version())?.version;
    if (spliceVersion !== undefined)
        log.info(`Splice ${spliceVersion}`);
    const access = {
        apps: await deployment.access('apps'),
        participant: await deployment.access('participant'),
    };
    const apps = await (0,postgres_session/* withSession */.fQ)(access.apps, async (session) => ({
        server: await (0,postgres_server/* readServerFacts */.TX)(session),
        databases: await (0,postgres_server/* listDatabases */.Pf)(session),
        lacks: await readingLacks(session),
    }), signal);
    const participant = await (0,postgres_session/* withSession */.fQ)(access.participant, async (session) => ({
        server: await (0,postgres_server/* readServerFacts */.TX)(session),
        databases: await (0,postgres_server/* listDatabases */.Pf)(session),
        lacks: await readingLacks(session),
        facts: await (0,ledger_facts/* readParticipantFacts */.x)(session),
    }), signal);
    // A copy is of the server's files: nobody reads rows for it.
    if (options.method === 'dump') {
        refuseLacks(access.apps.database.name, apps.lacks);
        refuseLacks(access.participant.database.name, participant.lacks);
    }
    const otherDatabases = attribute([...apps.databases, ...participant.databases], description, options, log);
    const previous = newest(await sets.list());
    if (options.method === 'dump')
        await checkSpace(sets, apps.server.databaseBytes + participant.server.databaseBytes, previous, log);
    return {
        description,
        otherDatabases,
        lacks,
        ...(spliceVersion !== undefined && { spliceVersion }),
        ...(previous && { previous }),
        ...(identityStore && { identityStore }),
        ...(participant.facts.participantId && { participantId: participant.facts.participantId }),
    };
}
/** Every database of the servers must be known to belong somewhere: an unknown one may be of the node. */
function attribute(databases, description, options, log) {
    const own = { apps: description.databases.apps.name, participant: description.databases.participant.name };
    const names = [...new Set(databases.map((database) => database.name))].sort();
    const others = names
        .filter((name) => name !== own.apps && name !== own.participant)
        .map((name) => ({
        name,
        attribution: (0,database_names/* attributeDatabase */.c6)(name, own, description.otherDatabases) ?? 'unknown',
    }));
    const unknown = others.filter((other) => other.attribution === 'unknown').map((other) => other.name);
    if (unknown.length > 0) {
        const text = `Databases on the server that belong to no known program and are not in the set: ${unknown.join(', ')}.`;
        if (options.unknownDatabases === 'fail') {
            throw new failure/* Failure */.HR('unknown-databases', {
                what: text,
                means: 'They may be of a program that uses the node and would be lost with the server.',
                next: 'Back them up apart, or set unknown-databases to warn.',
            });
        }
        log.warning(text);
    }
    return others;
}
/** Share of a database's size that its compressed dump takes when no earlier set tells. */
const guessedRatio = 0.3;
async function checkSpace(sets, databaseBytes, previous, log) {
    const free = await sets.storage.freeBytes();
    if (free === undefined)
        return;
    const dumped = previous?.databases.filter((database) => database.files.length > 0);
    const before = dumped?.map((database) => ({
        database: database.server.databaseBytes,
        files: database.files.reduce((sum, file) => sum + file.bytes, 0),
    }));
    const sum = (key) => before?.reduce((total, entry) => total + entry[key], 0) ?? 0;
    const ratio = before && sum('database') > 0 ? (sum('files') / sum('database')) * 1.2 : guessedRatio;
    const needed = Math.round(databaseBytes * ratio);
    log.info(`Databases ${(0,system_log/* formatBytes */.z)(databaseBytes)}, set about ${(0,system_log/* formatBytes */.z)(needed)}, free in the repository ${(0,system_log/* formatBytes */.z)(free)}.`);
    if (free >= needed)
        return;
    throw new failure/* Failure */.HR('no-space', {
        what: `${sets.storage.description} has ${(0,system_log/* formatBytes */.z)(free)} free; the set needs about ${(0,system_log/* formatBytes */.z)(needed)}.`,
        means: 'Nothing was written.',
        next: 'Free space or move old sets away, then run again.',
    });
}
/** The newest set that could be read, to compare with. */
function newest(listed) {
    return listed.find((set) => set.read !== undefined)?.read?.manifest;
}

// EXTERNAL MODULE: ./build/src/postgres/restorability.js + 2 modules
var restorability = __webpack_require__(61534);
// EXTERNAL MODULE: ./build/src/repository/lock.js
var repository_lock = __webpack_require__(21783);
// EXTERNAL MODULE: ./build/src/repository/users.js
var users = __webpack_require__(81798);
// EXTERNAL MODULE: ./build/src/system/steps.js
var system_steps = __webpack_require__(89596);
;// CONCATENATED MODULE: ./build/src/backup.js
var backup_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var backup_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















/**
 * Takes one backup set: identities, apps database, and only then the participant database (runbook,
 * "Backup and Restore"). All or nothing: a set is published when everything is stored and proven.
 * @throws Failure when nothing was published.
 */
async function backup(parts, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { deployment, sets, log } = parts;
        const steps = new system_steps/* Steps */.g(log);
        const lock = backup_addDisposableResource(env_1, await (0,repository_lock/* lockFor */.Xd)('backup', parts, options), true);
        const signal = AbortSignal.any([parts.signal, lock.lost]);
        const id = (0,set_id/* newSetId */.Qo)();
        const startedAt = new Date();
        const target = {
            sets,
            id,
            sealing: { recipients: options.recipients, tool: options.ageTool },
            zstdLevel: options.zstdLevel,
            log,
            signal,
        };
        const copies = copiesOf(deployment, options.method);
        const made = [];
        let identityStore;
        try {
            const found = await steps.run('Preflight', () => preflight(parts, options));
            identityStore = found.identityStore;
            const identities = await steps.run('Identities', (notes) => takeIdentities(parts, found, target, notes));
            const roles = await steps.run('Roles', () => takeRoles(found.description, deployment, target));
            const { apps, participant } = copies
                ? await copyServers(deployment, copies, { ...target, steps, onCopy: (copy) => made.push(copy) })
                : await dumpDatabases(deployment, target, steps);
            const users = await saveUsers(participant, identities.walletUsers, target);
            const proofs = await steps.run('Proofs', () => takeProofs(identities, apps, participant, { ...options, ...found }, log));
            return await steps.run('Publish', async (notes) => {
                const manifest = composeManifest({
                    id,
                    node: sets.node,
                    startedAt,
                    tool: options.tool,
                    recipients: options.recipients,
                    ...found,
                    ...identities,
                    apps,
                    participant,
                    roles,
                    ...(users && { users }),
                    proofs,
                });
                signal.throwIfAborted();
                const manifestSha256 = await sets.publish(manifest);
                await settleIdentities(parts, identityStore, true);
                notes.note = `set ${id} in ${sets.storage.description}`;
                return {
                    manifest,
                    manifestSha256,
                    manifestPath: sets.manifestPath(id),
                    steps: steps.all,
                    problems: [...problemsOf(proofs), ...restorabilityProblems([apps, participant], log)],
                };
            });
        }
        catch (error) {
            for (const copy of made)
                await discardCopy(copies, copy, log);
            await discard(sets, id, log);
            await settleIdentities(parts, identityStore, await sets.has(id).catch(() => true));
            // What was stopped reports how it ended, not why: the reason is with whoever stopped it.
            throw signal.aborted ? signal.reason : error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = backup_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Dumps both databases, one after the other. */
async function dumpDatabases(deployment, target, steps) {
    const apps = await steps.run('Apps database', async (notes) => {
        const dumped = await dumpApps(deployment, target);
        notes.bytes = bytesOf(dumped.files);
        return dumped;
    });
    const participant = await steps.run('Participant database', async (notes) => {
        const dumped = await dumpParticipant(apps, deployment, target);
        notes.bytes = bytesOf(dumped.files);
        return dumped;
    });
    return { apps, participant };
}
const bytesOf = (files) => files.reduce((sum, file) => sum + file.bytes, 0);
async function takeRoles(description, deployment, target) {
    const { apps, participant } = description.databases;
    const files = [await captureRoles(deployment, 'apps', 'roles-apps.sql', target)];
    if (participant.server !== apps.server) {
        files.push(await captureRoles(deployment, 'participant', 'roles-participant.sql', target));
    }
    return files.filter((file) => file !== undefined);
}
/** Who the users are is nobody's business who can only read the repository: see `digestUsers`. */
async function saveUsers({ facts }, walletUsers, target) {
    const list = { users: facts.users, walletUsers };
    if (list.users === undefined && walletUsers === undefined)
        return undefined;
    const file = await (0,set_file/* writeFile */._)(target, users/* usersFileName */.UI, (0,meter/* once */.Oo)((0,users/* formatUsers */.ed)(list)), {
        compression: 'none',
        reader: 'jq',
    });
    return { ...(0,users/* digestUsers */.F7)(list, facts.participantId?.split('::')[2]), file };
}
/** Draws the proofs from the facts of both snapshots. One that fails ends the run before publishing. */
async function takeProofs({ identities }, apps, participant, { maxDataAgeMs, description }, log) {
    const migrationId = (0,deployment/* migrationIdOf */.P)(description);
    const proofs = [
        ...(0,splice_proofs/* prove */.zn)(apps.facts, participant.facts, {
            maxDataAgeMs,
            ...(migrationId !== undefined && { migrationId }),
            ...(identities && { identitiesId: identities.facts.participantId }),
        }),
        ...(identities ? (0,splice_identities/* checkIdentities */.xS)(identities.facts, participant.facts) : []),
    ];
    for (const proof of proofs)
        log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`);
    const failed = proofs.filter((proof) => proof.verdict === 'fail' && proof.name !== 'fresh-data');
    if (failed.length > 0) {
        throw new failure/* Failure */.HR('proof-failed', {
            what: `The set is not restorable: ${failed.map((proof) => `${proof.name}: ${proof.detail}`).join('; ')}.`,
            means: 'It was not published; the sets before it are untouched.',
            next: 'Check that both databases are of one node and that nothing else was restored or changed meanwhile, then run again.',
        });
    }
    return proofs;
}
/** A published set that could not be proven whole, or of a node that stands still, must not look green. */
function problemsOf(proofs) {
    return proofs
        .filter((proof) => proof.verdict === 'fail' ||
        (proof.verdict === 'not-checked' && splice_proofs/* restorabilityProofs */.t9.some((name) => name === proof.name)))
        .map((proof) => `${proof.name}: ${proof.verdict} (${proof.detail})`);
}
/**
 * What the dumps do not bring back by themselves. What no restore can mend makes the run red; what the target will have
 * to have is said, so that it is there before it is needed.
 */
function restorabilityProblems(databases, log) {
    const found = databases.flatMap(({ role, catalog, capture }) => (0,restorability/* restorability */.o)(catalog, undefined, capture.method === 'dump' ? 'dump' : 'copy').map((finding) => ({
        role,
        finding,
    })));
    const line = ({ role, finding }) => `restorability of the ${role} database: ${(0,restorability/* findingLine */.m)(finding)}`;
    for (const one of found.filter(({ finding }) => finding.severity === 'warning'))
        log.warning(line(one));
    return found.filter(({ finding }) => finding.severity === 'blocker').map(line);
}
async function discard(sets, id, log) {
    try {
        await sets.discard(id);
    }
    catch (error) {
        log.warning(`The unfinished set ${id} could not be removed; the next backup removes it: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
async function discardCopy(copies, copy, log) {
    try {
        await copies?.discard(copy, log);
    }
    catch (error) {
        log.warning(`${copy.reference} belongs to no set and could not be removed: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 48059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ hasIdentities),
/* harmony export */   Pv: () => (/* binding */ flawsOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   he: () => (/* binding */ dataTimeOf)
/* harmony export */ });
/* unused harmony export standings */
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24658);
/* harmony import */ var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84027);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60297);



/** What a set is good for. */
const standings = (/* unused pure expression or super */ null && (['restorable', 'identities-only', 'not-restorable', 'unreadable']));
/** Why a set cannot be restored, its age aside. Empty: as far as it is known, it can. */
function flawsOf(manifest, problems, lastDrill) {
    const open = _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .restorabilityProofs */ .t9.flatMap((name) => {
        const verdict = manifest.proofs.find((proof) => proof.name === name)?.verdict ?? 'not-checked';
        return verdict === 'pass' ? [] : [`${name}: ${verdict === 'fail' ? 'fail' : 'not checked'}`];
    });
    const failed = lastDrill !== undefined && (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_0__/* .drillVerdict */ .Po)(lastDrill) === 'fail' ? failedChecks(lastDrill) : [];
    return [...open, ...problems, ...failed];
}
function failedChecks({ at, checks }) {
    const names = checks.filter(({ verdict }) => verdict === 'fail').map(({ name }) => name);
    return [`the drill of ${at} failed: ${names.join(', ')}`];
}
/** Time of the newest data that a set holds; of a set whose data time is not known, when it was begun. */
function dataTimeOf(manifest) {
    return new Date(manifest.facts.dataTime ?? manifest.startedAt);
}
/** Whether the set has identities, and their file is whole. Those that are held in another place are not looked at. */
function hasIdentities({ identities }, problems) {
    return identities !== undefined && !problems.some((text) => text.startsWith(`${identities.file.name} `));
}
/**
 * What a set is good for now.
 * @param maxAgeMs how far back the network can still bring a node up to date; sequencers keep 30 days
 * (`validator-disaster-recovery.mdx`).
 */
function standingOf({ read, problem, problems }, { now, maxAgeMs, lastDrill }) {
    if (read === undefined)
        return { standing: 'unreadable', why: [problem ?? 'its manifest cannot be read'] };
    const { manifest } = read;
    const ageMs = now.getTime() - dataTimeOf(manifest).getTime();
    const why = [
        ...flawsOf(manifest, problems, lastDrill),
        ...(ageMs > maxAgeMs
            ? [
                `its data is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ageMs)} old: after ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxAgeMs)} the network no longer has what the node missed`,
            ]
            : []),
    ];
    if (why.length === 0)
        return { standing: 'restorable', why };
    return { standing: hasIdentities(manifest, problems) ? 'identities-only' : 'not-restorable', why };
}


/***/ }),

/***/ 47964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pruneAfterBackup)
/* harmony export */ });
/* unused harmony export reportPrune */
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60297);


/** Outputs `sets-kept` and `sets-removed`, and a table of what becomes of each set and why. */
function reportPrune(report, { summary, output }) {
    const { plan, mode, removed } = report;
    const count = mode === 'run' ? removed.length : plan.removals.length;
    const bytes = plan.removals.reduce((sum, removal) => sum + removal.bytes, 0);
    output('sets-removed', count);
    output('sets-kept', plan.decisions.length - count);
    summary.heading('Retention', 3);
    if (mode === 'run' && plan.refusal === undefined) {
        summary.paragraph(`${plan.decisions.length - count} sets are kept, ${count} were removed (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(report.freedBytes)}).`);
    }
    else {
        const going = plan.removals.length;
        summary.paragraph(`A plan: ${plan.decisions.length - going} of ${plan.decisions.length} sets are kept, ${going} would be removed (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)}). Nothing was removed${mode === 'plan' ? '; prune: run removes' : ''}.`);
        if (plan.refusal)
            summary.paragraph(`Refused: ${plan.refusal.what} ${plan.refusal.next ?? ''}`);
    }
    summary.details('Every set and why it is kept', (inner) => inner.table(['Set', '', 'Why'], plan.decisions.map((decision) => [{ code: decision.id }, ...row(decision, report)])));
}
function row({ id, keep, reasons }, { mode, plan, removed, kept }) {
    if (keep)
        return ['keep', reasons.map(({ text }) => text).join('\n')];
    if (mode === 'plan' || plan.refusal)
        return ['would be removed', 'no rule keeps it'];
    const late = kept.find((one) => one.id === id);
    if (late !== undefined)
        return ['keep', late.reason.text];
    return removed.includes(id) ? ['removed', 'no rule keeps it'] : ['not removed', ''];
}
/**
 * Prunes after a backup that published a good set, and reports it. The set counts whatever becomes of this.
 * @throws Failure `published-not-pruned`: the run is red, and says both.
 */
async function pruneAfterBackup(set, work, context) {
    try {
        const report = await work();
        reportPrune(report, context);
        if (report.mode === 'run' && report.plan.refusal)
            throw report.plan.refusal;
    }
    catch (error) {
        const code = error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.code : undefined;
        if (code === 'cancelled')
            throw error;
        if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || code !== 'locked')
            throw notPruned(set, error);
        context.log.warning(`The repository was not pruned, the next run does: ${error.what}`);
    }
}
function notPruned(set, error) {
    const { what, means, next } = error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error : { what: (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), means: undefined, next: undefined };
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('published-not-pruned', {
        what: `Set ${set} was published and is good, but the repository was not pruned: ${what}`,
        means: `The backup counts. ${means ?? ''}`.trim(),
        next: next ?? 'The next run prunes again.',
        ...(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) && { cause: error }),
    });
}


/***/ }),

/***/ 68905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readRecipients)
/* harmony export */ });
/* harmony import */ var _pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6738);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);


/** For whom sets are encrypted. Problems are kept in `inputs`; none is one only with `allow-unencrypted`. */
function readRecipients(inputs) {
    const allowUnencrypted = inputs.boolean('allow-unencrypted', false);
    try {
        const recipients = (0,_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecipients */ .q)(inputs.list('encryption-recipients'));
        if (recipients.length === 0 && !allowUnencrypted) {
            inputs.problem('encryption-recipients', 'is required: give at least one age public key (age1…), or set allow-unencrypted.');
        }
        return recipients;
    }
    catch (error) {
        if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        inputs.problem('encryption-recipients', error.what.replace('encryption-recipients: ', ''));
        return [];
    }
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPin),
/* harmony export */   T: () => (/* binding */ readRetention)
/* harmony export */ });
/* harmony import */ var _repository_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52036);
/* harmony import */ var _repository_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16666);


const counts = {
    keepLast: 'keep-last',
    keepDaily: 'keep-daily',
    keepWeekly: 'keep-weekly',
    keepMonthly: 'keep-monthly',
    keepYearly: 'keep-yearly',
};
/** The policy, and what to do by it. Undefined when there is none, or with `prune: off`: nothing is removed then. */
function readRetention(inputs) {
    const mode = inputs.choice('prune', ['plan', 'run', 'off'], 'plan');
    const maxRemovals = inputs.integer('max-removals', 20, { min: 1 });
    const keepAcrossChangesMs = inputs.duration('keep-across-changes', '30d');
    const pruningRetentionMs = inputs.duration('pruning-retention');
    const keepWithinMs = inputs.duration('keep-within');
    const policy = {
        ...Object.fromEntries(Object.entries(counts).map(([key, name]) => [key, inputs.integer(name, 0, { max: 100_000 })])),
        ...(keepWithinMs !== undefined && { keepWithinMs }),
        ...(pruningRetentionMs !== undefined && { pruningRetentionMs }),
        keepAcrossChangesMs,
    };
    const names = [...Object.values(counts), 'keep-within'];
    if (!(0,_repository_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimiting */ .E1)(policy)) {
        if (names.some((name) => inputs.text(name) !== undefined))
            inputs.problem('keep-last', 'and the other keep- inputs are all 0: at least one must keep something.');
        if (mode === 'run' && names.every((name) => inputs.text(name) === undefined))
            inputs.problem('prune', 'is run, but no keep- input says what to keep.');
        if (pruningRetentionMs !== undefined)
            inputs.problem('pruning-retention', 'goes with keep- inputs: without them nothing is removed.');
        return undefined;
    }
    return mode === 'off' ? undefined : { mode, policy, maxRemovals };
}
/** Why the set is pinned, if it is. */
function readPin(inputs) {
    const reason = inputs.text('pin')?.replaceAll(/\s+/g, ' ');
    if (reason !== undefined && reason.length > _repository_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .longestPinReason */ .a0)
        inputs.problem('pin', `has ${reason.length} characters, but at most ${_repository_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .longestPinReason */ .a0} are kept.`);
    return reason;
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./build/src/repository/retention.js + 1 modules
var retention = __webpack_require__(16666);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/catalogue/standing.js
var standing = __webpack_require__(48059);
// EXTERNAL MODULE: ./build/src/repository/drills.js
var repository_drills = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/src/repository/journal.js
var repository_journal = __webpack_require__(52585);
// EXTERNAL MODULE: ./build/src/repository/pins.js
var repository_pins = __webpack_require__(52036);
// EXTERNAL MODULE: ./build/src/repository/set-id.js
var set_id = __webpack_require__(28502);
;// CONCATENATED MODULE: ./build/src/prune/facts.js





/** Looks at everything in the repository that a decision depends on. @throws Failure `journal-invalid` */
async function lookAtSets(sets) {
    const { storage, node } = sets;
    const [surveyed, pins, drills, journal] = await Promise.all([
        sets.survey(),
        (0,repository_pins/* listPins */.$r)(storage, node),
        (0,repository_drills/* listDrills */.fI)(storage, node),
        new repository_journal/* Journal */.CQ(storage, node).read(),
    ]);
    const inUse = (0,repository_journal/* isUnfinished */.ui)(journal) ? journal.set : undefined;
    return surveyed.map((set) => ({
        set,
        facts: factsOf(set, { pinned: pins.get(set.id), drills, inUse: set.id === inUse }),
    }));
}
function factsOf(set, beside) {
    const { id, read, problem, problems } = set;
    const { pinned, drills, inUse } = beside;
    if (read === undefined) {
        const at = (0,set_id/* setTime */.ib)(id);
        return { id, unreadable: problem ?? 'no reason', flaws: [], dataAt: at, finishedAt: at, pinned, inUse };
    }
    const { manifest } = read;
    const lastDrill = lastDrillOf(id, read.sha256, drills);
    return {
        id,
        flaws: (0,standing/* flawsOf */.Pv)(manifest, problems, lastDrill),
        dataAt: (0,standing/* dataTimeOf */.he)(manifest),
        finishedAt: new Date(manifest.finishedAt),
        identitiesOf: (0,standing/* hasIdentities */.Dj)(manifest, problems) ? manifest.identities?.participantId : undefined,
        identitiesIn: manifest.identities?.file.heldIn?.place,
        participantId: manifest.participantId,
        migrationId: manifest.deployment.migrationId,
        spliceVersion: manifest.spliceVersion,
        synchronizerIds: manifest.synchronizerIds,
        restoredByDrill: lastDrill?.depth === 'restore' && (0,repository_drills/* drillVerdict */.Po)(lastDrill) === 'pass',
        pinned,
        inUse,
    };
}
function lastDrillOf(id, manifestSha256, drills) {
    return drills.find(({ drill }) => drill?.set === id && drill.manifestSha256 === manifestSha256)?.drill;
}

;// CONCATENATED MODULE: ./build/src/prune/plan.js



/**
 * Decides about every set, and keeps what the policy would remove but cannot be removed whole: what a store has
 * locked, and a set whose copy of a server cannot be discarded from here.
 */
async function planPrune({ sets, deployment }, { policy, maxRemovals }, now) {
    const found = await lookAtSets(sets);
    const bySet = new Map(found.map((one) => [one.set.id, one]));
    const decisions = [];
    const removals = [];
    for (const decision of (0,retention/* decide */.LD)(found.map(({ facts }) => facts), policy, now)) {
        const one = bySet.get(decision.id);
        if (decision.keep || one === undefined) {
            decisions.push(decision);
            continue;
        }
        const copies = copiesIn(one, deployment);
        const reasons = [
            ...(await locked(sets, decision.id)),
            ...(await undiscardable(decision.id, copies, found)),
        ];
        decisions.push({ ...decision, keep: reasons.length > 0, reasons });
        if (reasons.length === 0) {
            removals.push({
                id: decision.id,
                bytes: one.set.bytes,
                copies: copies.flatMap(({ copy, by }) => (by === undefined ? [] : [{ copy, by }])),
            });
        }
    }
    removals.reverse();
    const refusal = refusalOf(found, removals, maxRemovals, now);
    return { decisions, removals, ...(refusal && { refusal }) };
}
async function locked(sets, id) {
    const until = await sets.lockedUntil(id);
    return until === undefined ? [] : [lockedReason(until)];
}
/** That the store itself keeps a set. */
function lockedReason(until) {
    const text = until instanceof Date ? `the store keeps it until ${until.toISOString()}` : 'a legal hold keeps it';
    return { rule: 'locked', text };
}
function copiesIn({ set }, deployment) {
    const databases = set.read?.manifest.databases ?? [];
    const copies = new Map();
    for (const { capture } of databases) {
        if (capture.method === 'dump')
            continue;
        copies.set(capture.reference, { copy: capture, by: deployment?.copies?.[capture.method] });
    }
    return [...copies.values()];
}
async function undiscardable(id, copies, found) {
    const reasons = [];
    for (const { copy, by } of copies) {
        const other = found.find((one) => one.set.id !== id && copiesIn(one, undefined).some((own) => own.copy.reference === copy.reference));
        const why = other !== undefined
            ? `${copy.reference} is the copy of set ${other.set.id} too`
            : by === undefined
                ? `${copy.reference} (${copy.method}) cannot be removed from here`
                : await by.discardProblem(copy, id);
        if (why !== undefined)
            reasons.push({ rule: 'copy', text: why });
    }
    return reasons;
}
/**
 * A last look at the plan, that trusts none of the rules: something that can be restored now must remain, and no more goes than
 * the operator has said may go at once.
 */
function refusalOf(found, removals, maxRemovals, now) {
    if (removals.length === 0)
        return undefined;
    const going = new Set(removals.map(({ id }) => id));
    const remains = found.some(({ set, facts }) => !going.has(set.id) &&
        facts.unreadable === undefined &&
        facts.flaws.length === 0 &&
        now.getTime() - facts.dataAt.getTime() <= retention/* sequencerRetentionMs */.Md);
    if (!remains) {
        return new failure/* Failure */.HR('prune-refused', {
            what: `${removals.length} of ${found.length} sets would be removed, and none of the others can be restored now.`,
            means: 'Nothing was removed.',
            next: 'Find out why there is no new set that can be restored, and take a backup first.',
        });
    }
    if (removals.length > maxRemovals) {
        return new failure/* Failure */.HR('prune-too-many', {
            what: `${removals.length} of ${found.length} sets would be removed, but max-removals is ${maxRemovals}.`,
            means: 'Nothing was removed. A policy that is used for the first time, or that was mistyped, looks like this.',
            next: `Read the plan in the summary. If it is what you want, run once with max-removals: ${removals.length}.`,
        });
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/repository/lock.js
var repository_lock = __webpack_require__(21783);
// EXTERNAL MODULE: ./build/src/system/log.js
var log = __webpack_require__(60297);
;// CONCATENATED MODULE: ./build/src/prune.js
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




/**
 * Removes the sets that no rule keeps, oldest first, under the node's lock. Of each the manifest goes first: what is
 * half-removed is no set, and the next backup removes the rest. Data snapshots for disaster recovery are not looked
 * at: they are few, made by hand, and go by hand.
 * A plan that must not be carried out is not: the report has the refusal (`prune-refused`, `prune-too-many`).
 * @throws Failure `prune-failed` when a set could not be removed.
 */
async function prune(parts, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (options.mode === 'plan') {
            const plan = await planned(parts, options);
            if (plan.refusal)
                parts.log.warning(`prune: run would be refused: ${plan.refusal.what}`);
            return { mode: 'plan', plan, removed: [], freedBytes: 0, kept: [] };
        }
        const lock = __addDisposableResource(env_1, await (0,repository_lock/* lockFor */.Xd)('prune', parts, options), true);
        const signal = AbortSignal.any([parts.signal, lock.lost]);
        const plan = await planned(parts, options);
        if (plan.refusal)
            return { mode: 'run', plan, removed: [], freedBytes: 0, kept: [] };
        const removed = [];
        const kept = [];
        for (const removal of plan.removals) {
            signal.throwIfAborted();
            const reason = await remove(parts, removal);
            if (reason === undefined)
                removed.push(removal);
            else
                kept.push({ id: removal.id, reason });
        }
        const freedBytes = removed.reduce((sum, { bytes }) => sum + bytes, 0);
        if (removed.length > 0)
            parts.log.info(`Removed ${removed.length} sets, ${(0,log/* formatBytes */.z)(freedBytes)}.`);
        return { mode: 'run', plan, removed: removed.map(({ id }) => id), freedBytes, kept };
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
}
async function planned({ sets, deployment, log }, options) {
    return await log.group('Retention', async () => {
        const plan = await planPrune({ sets, deployment }, options, new Date());
        for (const { id, keep, reasons } of plan.decisions)
            log.info(keep ? `keep    ${id}: ${reasons.map(({ text }) => text).join('; ')}` : `remove  ${id}`);
        return plan;
    });
}
/** Removes one. Gives the reason when the store keeps it after all, and the set is as it was. */
async function remove({ sets, log }, { id, copies }) {
    let gone = false;
    try {
        await sets.remove(id, async () => {
            gone = true;
            for (const { copy, by } of copies)
                await by.discard(copy, log);
        });
        log.info(`Removed set ${id}.`);
        return undefined;
    }
    catch (error) {
        if (!gone && error instanceof failure/* Failure */.HR && error.code === 'object-locked') {
            log.warning(`Set ${id} is kept: ${error.what}`);
            return { rule: 'locked', text: error.what };
        }
        throw new failure/* Failure */.HR('prune-failed', {
            what: `Set ${id} could not be removed: ${(0,failure/* messageOf */.bD)(error)}`,
            means: gone
                ? 'It is no set any more: nobody can take it for one. What is left of it is removed by the next backup of the same method.'
                : 'It is still there, whole. Sets that are older may be gone, as planned.',
            next: 'See the cause; the next run goes on.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ drillVerdict),
/* harmony export */   a_: () => (/* binding */ drillDepths),
/* harmony export */   fI: () => (/* binding */ listDrills),
/* harmony export */   h8: () => (/* binding */ writeDrill)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65401);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28502);





/** How deep a drill looked: every byte's digest; every archive read to its end; databases restored and proven. */
const drillDepths = ['digest', 'read', 'restore'];
const drillCheckSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'fail', 'not-checked']),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** Not strict: a newer version may say more of a drill, and the verdicts are still worth reading. */
const drillSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    set: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_set_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetId */ .o6, 'is not a set id'),
    manifestSha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    depth: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(drillDepths),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(drillCheckSchema),
    /** How long the restore took, where there was one: what an operator can promise. */
    restoreMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
    /** How old the newest event in the set was when the drill ended: what would have been lost. */
    dataAgeMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
const nameShape = /^(\d{8}T\d{9}Z)-(\d{8}T\d{9}Z-[a-z2-9]{6})\.json$/;
/** Writes down what a drill found. Two drills of one set in one millisecond are refused. @throws Failure `exists` */
async function writeDrill(storage, node, drill) {
    const checked = drillSchema.parse(drill);
    const at = checked.at.replace(/\.(\d{3})\d*Z$|Z$/, (_, ms) => `${ms ?? '000'}Z`);
    const name = `${drillFolder(node)}${at.replaceAll(/[-:]/g, '')}-${checked.set}.json`;
    await storage.write(name, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(Buffer.from(`${JSON.stringify(checked, null, 2)}\n`)), { exclusive: true });
    return name;
}
/**
 * The drills of a node's sets, newest first. Names that are not of drills are passed over.
 * @param count of how many the records are read.
 */
async function listDrills(storage, node, count = Number.POSITIVE_INFINITY) {
    const folder = drillFolder(node);
    const found = (await storage.list(folder)).flatMap(({ name }) => {
        const [, time, set] = nameShape.exec(name.slice(folder.length)) ?? [];
        const at = time === undefined ? undefined : compactTime(time);
        return at === undefined || set === undefined || !(0,_set_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetId */ .o6)(set) ? [] : [{ name, set, at }];
    });
    found.sort((a, b) => (a.name < b.name ? 1 : -1));
    return await Promise.all(found.slice(0, count).map(async (entry) => ({ ...entry, ...(await readDrill(storage, entry)) })));
}
/** Whether nothing failed and something was found good: a drill that checked nothing proves nothing. */
function drillVerdict({ checks }) {
    if (checks.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return checks.length > 0 && checks.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'not-checked';
}
async function readDrill(storage, { name, set }) {
    try {
        const bytes = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .a)(storage, name);
        if (bytes === undefined)
            return { problem: 'it is gone' };
        const drill = drillSchema.parse(JSON.parse(bytes.toString()));
        return drill.set === set ? { drill } : { problem: `it is of set ${drill.set}` };
    }
    catch (error) {
        const why = error instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_7__/* .prettifyError */ .S1(error).replaceAll(/\s+/g, ' ') : (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        return { problem: why };
    }
}
const drillFolder = (node) => `${node}/drills/`;
function compactTime(text) {
    const time = new Date(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'));
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 52585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   NG: () => (/* binding */ mayHaveStarted),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* unused harmony export phases */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65401);




/**
 * How far a restore is. Up to `swapped` a failure puts back what was there; from `starting` on the node may
 * have talked to its network, and going back would fork it. `restarting` is the way back: what was there is in
 * its place again, and the node is being started as it was.
 */
const phases = [
    'stopping',
    'restoring',
    'swapping',
    'swapped',
    'starting',
    'done',
    'restarting',
    'rolled-back',
];
const replacementSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['apps', 'participant']),
    /** The name that the node uses. */
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The new database while it is being filled. */
    staging: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What was there before, kept. */
    aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Whether there was one. */
    existed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Whether it held anything worth keeping. */
    held: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
const copySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['volume-snapshot', 'command']),
    roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['apps', 'participant'])),
    reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    details: zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9().optional(),
});
const asideSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), details: zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9().optional() });
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    set: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    manifestSha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    phase: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(phases),
    /** What ran before, for the start. */
    stopped: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ components: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), replicas: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() })) }),
    replacements: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(replacementSchema),
    /**
     * Set when a database server was replaced by an empty one as a whole: its databases need not be put back one
     * by one, and cannot be where the old server does not start.
     */
    server: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['apps', 'participant'])),
        /** Where the old server's data is, in words. */
        aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** Whether going back has begun: the server may be neither the old one nor the new one now. */
        undoing: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        /** The copies that it was put back from, where the set has no dumps, and what the method kept to go back. */
        copies: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            method: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['volume-snapshot', 'command']),
            set: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(copySchema),
            aside: asideSchema,
        })
            .optional(),
    })
        .optional(),
    /** The ledger end of the restored participant database before the node was started on it. */
    provenLedgerEnd: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().optional(),
    /** Users of the node that the set does not have, with their parties. */
    missingUsers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), party: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(), step: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
/** The journal of the newest restore of a node, kept in the repository: the runner may be gone by then. */
class Journal {
    #storage;
    #name;
    constructor(storage, node) {
        this.#storage = storage;
        this.#name = `${node}/restore-journal.json`;
    }
    /** The newest restore, finished or not. @throws Failure `journal-invalid` */
    async read() {
        const bytes = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .a)(this.#storage, this.#name);
        if (bytes === undefined)
            return undefined;
        try {
            return journalSchema.parse(JSON.parse(bytes.toString()));
        }
        catch (error) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('journal-invalid', {
                what: `The restore journal ${this.#name} in ${this.#storage.description} cannot be read.`,
                means: 'Whether an earlier restore was left half-done is not known.',
                next: 'Look at the databases on the server (names beginning with before-restore- or restoring-), set them right by hand, then remove the journal file.',
                cause: error,
            });
        }
    }
    async write(content) {
        await this.#storage.write(this.#name, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(Buffer.from(`${JSON.stringify(content, null, 2)}\n`)));
    }
}
/** Whether an earlier restore neither finished nor was rolled back. */
function isUnfinished(journal) {
    return journal !== undefined && journal.phase !== 'done' && journal.phase !== 'rolled-back';
}
/** Whether the node may have been started after its databases were replaced. */
function mayHaveStarted(journal) {
    return journal.phase === 'starting' || journal.phase === 'done';
}


/***/ }),

/***/ 21783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ lockFor),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* unused harmony export acquireLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60297);
/* harmony import */ var _system_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25598);







const lockSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Where to look: the URL of the workflow run, or host and process. */
    owner: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    token: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    acquiredAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    expiresAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
});
/** Takes the lock of a job's node, as `acquireLock` does. */
async function lockFor(action, { sets, log, signal, }, { owner, lockLeaseMs: leaseMs, lockWaitMs: waitMs }) {
    return await acquireLock(sets.storage, sets.node, { action, owner, leaseMs, waitMs, log, signal });
}
/**
 * Takes the lock of a node: one run at a time, backup or restore. A lock that was not renewed in time
 * belongs to a dead run and is taken over; a live one is never broken.
 * @throws Failure `locked` that names the owner.
 */
async function acquireLock(storage, node, request) {
    const name = `${node}/lock.json`;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const acquiredAt = new Date();
    const content = () => Buffer.from(JSON.stringify({
        action: request.action,
        owner: request.owner ?? `process ${process.pid} on ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`,
        token,
        acquiredAt: acquiredAt.toISOString(),
        expiresAt: new Date(Date.now() + request.leaseMs).toISOString(),
    }));
    let held = content();
    let blocker;
    const taken = await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(async () => {
        held = content();
        const current = await readLock(storage, name);
        if (current === undefined)
            return await createLock(storage, name, held);
        blocker = current.content;
        if (blocker !== undefined && Date.parse(blocker.expiresAt) > Date.now())
            return undefined;
        if (!(await storage.replace(name, current.bytes, held))) {
            // Somebody else was quicker: they are who is in the way now, not the dead run.
            blocker = (await readLock(storage, name))?.content ?? blocker;
            return undefined;
        }
        request.log.warning(blocker === undefined
            ? 'The lock file was not readable and was replaced.'
            : `Took over the lock of a dead run: ${blocker.action} by ${blocker.owner}, expired ${blocker.expiresAt}.`);
        return true;
    }, { timeoutMs: request.waitMs, everyMs: 2000, signal: request.signal });
    if (!taken)
        throw lockedFailure(node, blocker);
    return keep(storage, name, held, content, request);
}
/** Whether a live run holds the lock of a node now. */
async function isLocked(storage, node) {
    const current = await readLock(storage, `${node}/lock.json`);
    return current?.content !== undefined && Date.parse(current.content.expiresAt) > Date.now();
}
function keep(storage, name, first, content, request) {
    const lost = new AbortController();
    let held = first;
    let renewing = Promise.resolve();
    const renew = async () => {
        const next = content();
        try {
            if (await storage.replace(name, held, next)) {
                held = next;
                return;
            }
        }
        catch {
            // The storage may be away for a moment; the lease decides.
        }
        const expires = Date.parse(lockSchema.parse(JSON.parse(held.toString())).expiresAt);
        const current = await readLock(storage, name).catch(() => undefined);
        if ((current !== undefined && !current.bytes.equals(held)) || Date.now() > expires) {
            lost.abort(new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('lock-lost', {
                what: 'The lock of the node was lost: another run took it or it could not be renewed in time.',
                means: 'Two runs on one node can spoil each other, so this one stops.',
                next: 'Check the repository and the other run, then run again.',
            }));
        }
    };
    const timer = setInterval(() => {
        renewing = renewing.then(renew, renew);
    }, request.leaseMs / 3);
    timer.unref();
    return {
        lost: lost.signal,
        async [Symbol.asyncDispose]() {
            clearInterval(timer);
            await renewing.catch(() => { });
            try {
                const current = await readLock(storage, name);
                if (current?.bytes.equals(held))
                    await storage.remove(name);
            }
            catch (error) {
                // What the run did is done: its end must not hide that.
                request.log.warning(`The lock could not be released; it ends by itself: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}
async function createLock(storage, name, content) {
    try {
        await storage.write(name, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .Oo)(content), { exclusive: true });
        return true;
    }
    catch (error) {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR && error.code === 'exists')
            return undefined;
        throw error;
    }
}
async function readLock(storage, name) {
    try {
        const bytes = await (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(storage.read(name), 64 * 1024);
        let json;
        try {
            json = JSON.parse(bytes.toString());
        }
        catch {
            json = undefined;
        }
        return { bytes, content: lockSchema.safeParse(json).data };
    }
    catch (error) {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR && error.code === 'missing')
            return undefined;
        throw error;
    }
}
function lockedFailure(node, blocker) {
    const age = blocker ? (0,_system_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(Date.now() - Date.parse(blocker.acquiredAt)) : 'an unknown time';
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('locked', {
        what: `Node ${node} is locked by ${blocker?.action ?? 'another run'} (${blocker?.owner ?? 'unknown'}) since ${age}.`,
        means: 'Two runs on one node at a time are refused. Nothing was changed.',
        next: `Wait for that run. If it is dead, its lock ends by itself at ${blocker?.expiresAt ?? 'its expiry'}.`,
    });
}


/***/ }),

/***/ 52036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ listPins),
/* harmony export */   a0: () => (/* binding */ longestPinReason),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65401);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28502);




const pinSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    set: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** The URL of the workflow run. */
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
/** The longest reason: one line of a table. */
const longestPinReason = 200;
const pinFolder = (node) => `${node}/pins/`;
/** Pins a set. An earlier pin of it is replaced. Returns the pin's path in the storage. */
async function pin(storage, node, { set, reason, by }) {
    const content = {
        version: 1,
        set,
        reason,
        at: new Date().toISOString(),
        ...(by !== undefined && { by }),
    };
    const name = `${pinFolder(node)}${set}.json`;
    await storage.write(name, (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(Buffer.from(`${JSON.stringify(pinSchema.parse(content), null, 2)}\n`)));
    return name;
}
/** The reasons of all pins of a node. A pin that cannot be read is one all the same. */
async function listPins(storage, node) {
    const folder = pinFolder(node);
    const pins = new Map();
    for (const { name } of await storage.list(folder)) {
        const id = name.slice(folder.length).replace(/\.json$/, '');
        if (!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetId */ .o6)(id))
            continue;
        const text = (await (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .a)(storage, name))?.toString() ?? '';
        pins.set(id, reasonIn(text) ?? `the reason in ${name} cannot be read`);
    }
    return pins;
}
function reasonIn(text) {
    try {
        return pinSchema.parse(JSON.parse(text)).reason;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 16666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  E1: () => (/* binding */ isLimiting),
  Md: () => (/* binding */ sequencerRetentionMs)
});

;// CONCATENATED MODULE: ./build/src/repository/retention-rules.js
/** The rules by which sets are kept, with what each means. */
const ruleTitle = {
    // How many are wanted.
    last: 'among the last',
    within: 'within the time wanted',
    daily: 'daily',
    weekly: 'weekly',
    monthly: 'monthly',
    yearly: 'yearly',
    // What Canton asks for, whatever the policy is.
    'last-good': 'the newest that can be restored',
    'last-drilled': 'the newest that a drill has restored',
    'newer-than-good': 'newer than every set that can be restored',
    identities: 'newest identities of a participant',
    keys: 'the keys of a participant are in its database only',
    'before-change': 'last before an upgrade',
    history: 'history: what the participant has pruned is in it',
    // What was said or found out.
    pinned: 'pinned',
    'in-use': 'a restore of it is not finished',
    unreadable: 'its manifest cannot be used',
    future: 'its time is in the future: a clock is wrong',
    // What stands in the way of its removal.
    'no-policy': 'no policy: nothing is removed',
    locked: 'the store keeps it',
    copy: 'its copy of the server cannot be removed from here',
};

// EXTERNAL MODULE: ./build/src/repository/set-id.js
var set_id = __webpack_require__(28502);
;// CONCATENATED MODULE: ./build/src/repository/retention.js
/**
 * Which sets are kept. Pure: what is decided depends on the sets, the policy and the time alone, not on the order in
 * which a storage lists.
 */


/** Sequencers keep 30 days: the old synchronizer, and a set of it, is of use for so long (`validator-disaster-recovery.mdx`). */
const sequencerRetentionMs = 30 * 86_400_000;
/** How far a set's time may be ahead of the clock before it is taken for wrong. */
const clockToleranceMs = 10 * 60_000;
/** Whether a policy says how many sets are wanted. Without that, nothing is removed. */
function isLimiting(policy) {
    const { keepLast, keepWithinMs, keepDaily, keepWeekly, keepMonthly, keepYearly } = policy ?? {};
    return [keepLast, keepWithinMs, keepDaily, keepWeekly, keepMonthly, keepYearly].some((count) => (count ?? 0) > 0);
}
/**
 * Decides about every set, newest first.
 *
 * The counting rules are restic's and borg's: the newest set of each period, and the oldest of all while a rule has not
 * found as many as it wants. They count only sets that can be restored, so that a bad one never takes the place of a
 * good one. Everything that Canton asks for comes on top and cannot be switched off.
 */
function decide(sets, policy, now) {
    const newestFirst = [...sets].sort((a, b) => (a.id < b.id ? 1 : -1));
    const reasons = new Map(newestFirst.map(({ id }) => [id, []]));
    const keep = (set, rule, text = ruleTitle[rule]) => {
        const given = set === undefined ? undefined : reasons.get(set.id);
        if (given?.some((reason) => reason.rule === rule && reason.text === text) === false)
            given.push({ rule, text });
    };
    if (!isLimiting(policy))
        for (const set of newestFirst)
            keep(set, 'no-policy');
    const readable = newestFirst.filter((set) => {
        const ahead = (0,set_id/* setTime */.ib)(set.id).getTime() - now.getTime();
        if (set.unreadable !== undefined)
            keep(set, 'unreadable', `its manifest cannot be used: ${set.unreadable}`);
        else if (ahead > clockToleranceMs)
            keep(set, 'future');
        else
            return true;
        return false;
    });
    for (const set of newestFirst) {
        if (set.pinned !== undefined)
            keep(set, 'pinned', `pinned: ${set.pinned}`);
        if (set.inUse)
            keep(set, 'in-use');
    }
    const good = readable.filter(({ flaws }) => flaws.length === 0);
    keepNewest(readable, good, keep);
    keepKeys(readable, good, keep);
    if (policy !== undefined) {
        keepAcrossChanges(good, policy.keepAcrossChangesMs, keep);
        if (policy.pruningRetentionMs)
            keepHistory(good, policy.pruningRetentionMs, keep);
        keepCounted(readable, good, policy, keep);
    }
    return newestFirst.map(({ id }) => {
        const given = reasons.get(id) ?? [];
        return { id, keep: given.length > 0, reasons: given };
    });
}
/** What is there to restore from now. */
function keepNewest(readable, good, keep) {
    const [newest] = good;
    keep(newest, 'last-good');
    keep(good.find(({ restoredByDrill }) => restoredByDrill), 'last-drilled');
    // Newer data than the last good set has is in no other: without a good set that is all of them.
    for (const set of readable) {
        if (set === newest)
            break;
        if (set.flaws.length > 0)
            keep(set, 'newer-than-good');
    }
}
/** Keys that are gone are coins that are gone: those of every participant that ever was this node. */
function keepKeys(readable, good, keep) {
    const withIdentities = new Set();
    const places = new Set();
    for (const set of readable) {
        const { identitiesOf, identitiesIn } = set;
        if (identitiesOf === undefined)
            continue;
        // Of each place the newest: whether those held elsewhere are still there is not known.
        const place = `${identitiesOf} ${identitiesIn ?? ''}`;
        if (places.has(place))
            continue;
        places.add(place);
        withIdentities.add(identitiesOf);
        const where = identitiesIn === undefined ? '' : `, in ${identitiesIn}`;
        keep(set, 'identities', `newest identities of ${identitiesOf}${where}`);
    }
    const withDatabase = new Set();
    for (const set of good) {
        const { participantId } = set;
        if (participantId === undefined || withIdentities.has(participantId) || withDatabase.has(participantId))
            continue;
        withDatabase.add(participantId);
        keep(set, 'keys', `newest database of ${participantId}, of which no set has identities`);
    }
}
const changing = {
    migrationId: 'migration',
    spliceVersion: 'Splice version',
    synchronizerIds: 'synchronizers',
};
/**
 * The last set before each change: a rollback of an upgrade needs it, and while the old synchronizer lives the node can
 * come back to that (`validator-disaster-recovery.mdx`). How long is counted from the set itself, so that it does not
 * depend on which of the sets after the change are still there.
 */
function keepAcrossChanges(good, keepMs, keep) {
    const newestAt = good[0] === undefined ? 0 : (0,set_id/* setTime */.ib)(good[0].id).getTime();
    for (const [member, title] of Object.entries(changing)) {
        let known;
        let before;
        let changed = false;
        for (const set of good.toReversed()) {
            const value = valueIn(set, member);
            if (value !== undefined) {
                if (known !== undefined && known.value !== value) {
                    for (const last of new Set([known.set, before])) {
                        if (last === undefined || newestAt - (0,set_id/* setTime */.ib)(last.id).getTime() > keepMs)
                            continue;
                        keep(last, 'before-change', `last before ${title} ${known.value} became ${value}`);
                        changed = true;
                    }
                }
                known = { value, set };
            }
            before = set;
        }
        // Newer sets may not say: without this one nobody would know any more that there was a change.
        if (changed && known?.set !== good[0])
            keep(known?.set, 'before-change', `newest that tells ${title} ${known?.value}`);
    }
}
function valueIn(set, member) {
    if (member === 'synchronizerIds')
        return set.synchronizerIds && [...set.synchronizerIds].sort().join(', ');
    return set[member]?.toString();
}
/**
 * A participant that prunes forgets what is older than its retention. With sets that are closer than that, everything
 * that ever happened is in one of them (`validator-backups.mdx`, "Historical backups": "spaced less than the pruning
 * retention", and kept across upgrades of the synchronizer). From each kept set on, the furthest that still reaches back to its data.
 */
function keepHistory(good, windowMs, keep) {
    const oldestFirst = good.toReversed();
    const kindOf = (set) => `${set.participantId} ${set.migrationId}`;
    let index = 0;
    while (index < oldestFirst.length) {
        const from = oldestFirst[index];
        if (from === undefined)
            return;
        keep(from, 'history');
        const rest = oldestFirst.slice(index + 1);
        // Another participant or migration is another history: the last set of each ends it.
        const other = rest.findIndex((set) => kindOf(set) !== kindOf(from));
        const same = other < 0 ? rest : rest.slice(0, other);
        const furthest = same.findLastIndex((set) => set.finishedAt.getTime() - from.dataAt.getTime() < windowMs);
        index += 1 + Math.max(0, furthest);
    }
}
const day = 86_400_000;
const periods = {
    keepDaily: { rule: 'daily', of: (at) => at.toISOString().slice(0, 10) },
    keepWeekly: { rule: 'weekly', of: (at) => weekOf(at) },
    keepMonthly: { rule: 'monthly', of: (at) => at.toISOString().slice(0, 7) },
    keepYearly: { rule: 'yearly', of: (at) => at.toISOString().slice(0, 4) },
};
/** The Monday on which the week of a time began. */
function weekOf(at) {
    return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
}
function keepCounted(readable, good, policy, keep) {
    for (const set of good.slice(0, policy.keepLast ?? 0))
        keep(set, 'last');
    const [newest] = readable;
    if (newest !== undefined && policy.keepWithinMs) {
        const since = (0,set_id/* setTime */.ib)(newest.id).getTime() - policy.keepWithinMs;
        for (const set of readable)
            if ((0,set_id/* setTime */.ib)(set.id).getTime() >= since)
                keep(set, 'within');
    }
    const oldest = good.at(-1);
    for (const [name, { rule, of }] of Object.entries(periods)) {
        let left = policy[name] ?? 0;
        let period;
        for (const set of good) {
            if (left <= 0)
                break;
            const own = of((0,set_id/* setTime */.ib)(set.id));
            if (own === period && set !== oldest)
                continue;
            keep(set, rule, own === period ? `oldest, fewer than ${policy[name]} ${rule}` : `${rule} ${own}`);
            period = own;
            left -= 1;
        }
    }
}


/***/ }),

/***/ 33433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var _pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22803);

/**
 * Seals a stream into a file of the set and describes it for the manifest.
 * @param how `compression`: what the source is compressed with already; `reader`: the program that the opened file
 * is for.
 */
async function writeFile(target, name, source, how) {
    const encrypted = target.sealing.recipients.length > 0;
    const stored = encrypted ? `${name}.age` : name;
    const sealed = (0,_pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sealFile */ .m)(source, target.sealing, target.signal);
    await target.sets.writeFile(target.id, stored, sealed);
    const unpack = how.compression === 'zstd' ? ['zstd -d'] : [];
    const open = encrypted
        ? [`age -d -i KEY_FILE ${stored}`, ...unpack]
        : unpack.length > 0
            ? [`zstd -dc ${stored}`]
            : [`cat ${stored}`];
    return {
        name: stored,
        ...sealed.sealed.measured,
        plain: sealed.plain.measured,
        encryption: encrypted ? 'age' : 'none',
        compression: how.compression,
        open: [...open, how.reader].filter(Boolean).join(' | '),
    };
}


/***/ }),

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60297);


/**
 * A signal that aborts when a whole run has taken too long. Its reason is the Failure to end with: what was under
 * way when it came only knows that it was stopped.
 * @param ms from now on.
 */
function deadline(ms, job) {
    const controller = new AbortController();
    const reason = new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timeout', {
        what: `The ${job} took longer than allowed (timeout: ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(ms)}) and was stopped.`,
        next: 'See in the log which step took the time; raise timeout if that is its normal duration.',
    });
    setTimeout(() => controller.abort(reason), ms).unref();
    return controller.signal;
}


/***/ }),

/***/ 48441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ tool)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"splice-validator-backup-actions","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/src/system/version.js

/** Name and version of this product, as they stand in manifests. */
const tool = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };


/***/ })

};
