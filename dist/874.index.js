export const id = 874;
export const ids = [874];
export const modules = {

/***/ 41874:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_dr_snapshot_by_hand_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3378);
/* harmony import */ var _src_dr_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34045);
/* harmony import */ var _src_github_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36242);
/* harmony import */ var _src_github_main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21584);
/* harmony import */ var _src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1707);
/* harmony import */ var _src_github_recipients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68905);
/* harmony import */ var _src_github_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47407);
/* harmony import */ var _src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57891);
/* harmony import */ var _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61557);
/* harmony import */ var _src_splice_dr_timestamp_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3643);
/* harmony import */ var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60239);
/* harmony import */ var _src_system_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1145);
/* harmony import */ var _src_system_log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60297);
/* harmony import */ var _src_system_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48441);














await (0,_src_github_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)('dr-snapshot', async ({ inputs, log, signal, summary, output, onExit }) => {
    const node = (0,_src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodeInputs */ .q)(inputs, log, signal, { restores: false, onExit });
    const given = (0,_src_splice_dr_timestamp_js__WEBPACK_IMPORTED_MODULE_11__/* .parseDrTimestamp */ .MA)(inputs.required('timestamp'));
    if ('problem' in given && inputs.text('timestamp') !== undefined)
        inputs.problem('timestamp', `${given.problem}.`);
    const participantId = inputs.text('participant-id');
    if (participantId !== undefined && !/^PAR::[^:]+::1220[0-9a-f]{64}$/.test(participantId))
        inputs.problem('participant-id', 'must be of the form PAR::<identifier>::1220<64 hex digits>.');
    if (!node.hasToken)
        inputs.problem('token', 'or client-id and client-secret, or no-auth is required to fetch the data snapshot.');
    const migrationId = inputs.text('migration-id') === undefined ? undefined : inputs.integer('migration-id', 0);
    const copy = inputs.boolean('copy', true);
    const restart = inputs.boolean('restart', false);
    const startCommand = inputs.text('start-command');
    const external = inputs.text('deployment') === 'external';
    if (restart && !copy)
        inputs.problem('restart', 'needs the dump in its place: it does not go with copy: false.');
    if (restart && external)
        inputs.problem('restart', 'does not go with deployment: external, where the dump is placed by hand.');
    if (startCommand !== undefined && !restart)
        inputs.problem('start-command', 'goes with restart: true only.');
    const dryRun = inputs.boolean('dry-run', false);
    const approvedPlan = inputs.text('plan-digest');
    if (approvedPlan !== undefined && dryRun)
        inputs.problem('plan-digest', 'goes with dry-run: false only.');
    const approval = (0,_src_github_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .readApproval */ .yp)(inputs, {
        plans: dryRun,
        otherwise: 'leave approval-environment empty; whoever starts the run reads the plan first and gives its plan-digest to the run (to the workflow dr-snapshot.yml: the name of the node as confirm).',
    });
    const catchUpMs = inputs.duration('catch-up-timeout', '10m');
    const options = {
        dryRun,
        timestamp: ('timestamp' in given ? given.timestamp : ''),
        force: inputs.boolean('force', true),
        migrationId,
        participantId,
        copy: copy && !external,
        restart,
        startCommand,
        recipients: (0,_src_github_recipients_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecipients */ .r)(inputs),
        zstdLevel: inputs.integer('zstd-level', 1, { min: 1, max: 19 }),
        readyTimeoutMs: inputs.duration('ready-timeout', '10m'),
        answerTimeoutMs: inputs.duration('snapshot-timeout', '10m'),
        // A participant that follows a live synchronizer commits something every few seconds.
        catchUp: { timeoutMs: catchUpMs, stillMs: catchUpMs / 10, everyMs: Math.min(5000, catchUpMs / 50) },
        lockLeaseMs: node.lockLeaseMs,
        lockWaitMs: node.lockWaitMs,
        tool: _src_system_version_js__WEBPACK_IMPORTED_MODULE_10__/* .tool */ .z,
    };
    inputs.finish();
    output('verdict', 'refused');
    const owner = (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .Vp)();
    const limit = AbortSignal.any([signal, (0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .deadline */ .n)(node.timeoutMs, 'dr-snapshot')]);
    const backups = await node.openSets();
    const deployment = await node.connect();
    let stored = false;
    const showPlan = (plan) => {
        log.info(plan.text);
        output('plan', plan.text);
        output('plan-digest', plan.digest);
        output('participant-id', plan.participantId);
        if (plan.migrationId !== undefined)
            output('migration-id', plan.migrationId);
        summary.heading(`Data snapshot plan for ${backups.node}`).preformatted(plan.text);
    };
    const publish = ({ manifest, manifestSha256, manifestPath, consumption, steps }) => {
        const { snapshot, placed } = manifest;
        stored = true;
        output('verdict', placed ? 'placed' : 'stored');
        output('set-id', manifest.id);
        output('manifest-path', manifestPath);
        output('manifest-sha256', manifestSha256);
        output('participant-id', manifest.participantId);
        output('migration-id', snapshot.migrationId);
        output('snapshot-sha256', snapshot.json.sha256);
        output('snapshot-bytes', snapshot.json.bytes);
        output('placed', placed?.path ?? '');
        output('change', consumption?.text ?? '');
        summary.heading(`Data snapshot of ${manifest.node} as of ${snapshot.timestamp}`).facts([
            ['DR set', { code: manifest.id }],
            ['Repository', backups.storage.description],
            ['Manifest', { code: manifestSha256 }],
            ['Participant', { code: manifest.participantId }],
            ['For migration id', snapshot.migrationId],
            ['Dump', `${(0,_src_system_log_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(snapshot.json.bytes)}, ${snapshot.json.sha256}`],
            ['Placed', placed ? `${placed.path} in ${placed.where}` : 'not placed: it is in the repository only'],
            ['The dump before it', placed ? (placed.aside ?? 'there was none') : 'untouched'],
            ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the copy is not encrypted'],
        ]);
        (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsTable */ .A1)(summary, steps);
        (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .proofsTable */ .C3)(summary, manifest.proofs);
        if (placed === undefined) {
            summary.heading('To put it in its place', 3).preformatted((0,_src_dr_snapshot_by_hand_js__WEBPACK_IMPORTED_MODULE_13__/* .placingByHand */ .D)(manifest).join('\n'));
            for (const line of (0,_src_dr_snapshot_by_hand_js__WEBPACK_IMPORTED_MODULE_13__/* .placingByHand */ .D)(manifest))
                log.info(line);
        }
        if (consumption === undefined)
            return;
        summary.heading(consumption.title, 3).preformatted(consumption.text).list(consumption.notes);
        log.info(`${consumption.title}:\n${consumption.text}`);
        for (const note of consumption.notes)
            log.info(note);
    };
    const report = await (0,_src_dr_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .drSnapshot */ .x)({
        deployment,
        sets: new _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_7__/* .DrSets */ .qR(backups.storage, backups.node),
        backups,
        validator: () => node.validator(deployment),
        log,
        signal: limit,
    }, {
        ...options,
        ageTool: await (0,_src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .findAgeTool */ .dd)(),
        ...(owner !== undefined && { owner }),
        ...(approvedPlan !== undefined && { approvedPlan }),
    }, { plan: showPlan, published: publish }).catch((error) => {
        if (stored || !(error instanceof _src_system_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .Failure */ .HR) || error.code === 'dr-set-not-published')
            output('verdict', 'failed');
        throw error;
    });
    if (report === undefined) {
        if (approval)
            await (0,_src_github_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireApproval */ .j_)(approval, { summary, log, signal: limit });
        output('verdict', 'planned');
        return;
    }
    if (restart) {
        output('verdict', 'imported');
        summary.heading('After the restart', 3);
        (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_5__/* .proofsTable */ .C3)(summary, report.live);
        log.warning('The node has the dump. Clear migrating (Helm values) or leave out -M (start.sh) from the next start on, or the app looks for the dump again.');
    }
    summary
        .heading('Not checked', 3)
        .list([
        'Whether the moment is the one that the SVs announced: compare it.',
        ...(restart ? [] : ['Whether the app imports the dump: that is seen when it is started with it.']),
        ...report.manifest.proofs
            .filter(({ verdict }) => verdict === 'not-checked')
            .map(({ name, detail }) => `${name}: ${detail}`),
    ]);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ drSnapshot)
});

// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/splice/ledger-facts.js + 6 modules
var ledger_facts = __webpack_require__(70917);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/expected.js



/** Reads it. Undefined, with the reason in the log, when the database cannot be reached. */
async function ledgerPosition(access, log, signal) {
    try {
        const { participantId, ledgerEnd, dataTime } = await (0,session/* withSession */.fQ)(await access(), ledger_facts/* readParticipantFacts */.x, signal);
        return {
            ...(participantId !== undefined && { participantId }),
            ...(ledgerEnd !== undefined && { ledgerEnd }),
            ...(dataTime !== undefined && { dataTime }),
        };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        log.info(`The participant database cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/**
 * Which node this is: by its participant database, else by its newest backup set, else by what the operator says.
 * @throws Failure `participant-unknown`, `participant-contradiction`
 */
async function expectedParticipant(position, backups, given, log) {
    const found = position?.participantId !== undefined
        ? { id: position.participantId, by: 'its participant database' }
        : await fromSets(backups);
    if (found !== undefined && given !== undefined && found.id !== given) {
        throw new failure/* Failure */.HR('participant-contradiction', {
            what: `participant-id is ${given}; by ${found.by} this node is ${found.id}.`,
            means: 'A node that imports the dump of another becomes that other. Nothing was fetched.',
            next: 'Check participant-id, the databases and the repository.',
        });
    }
    if (found !== undefined)
        log.info(`The node is ${found.id}, by ${found.by}.`);
    const id = found?.id ?? given;
    if (id !== undefined)
        return id;
    throw new failure/* Failure */.HR('participant-unknown', {
        what: 'Which participant this node is cannot be known: its database cannot be read and no backup set of it is in the repository.',
        means: 'Then nobody would notice a dump of another node. Nothing was fetched.',
        next: 'Give it as participant-id (PAR::…::1220…), from an earlier backup or from the console of the participant.',
    });
}
async function fromSets(backups) {
    for (const { id, read } of await backups.list()) {
        const participantId = read?.manifest.participantId;
        if (participantId !== undefined)
            return { id: participantId, by: `backup set ${id}` };
    }
    return undefined;
}
/**
 * The migration id of the network to come. Without a word of the operator: one more than now, as the app itself
 * counts (`migration_id` in Splice's validator-internal.yaml).
 * @throws Failure `migration-id` for one that is not beyond the node's own.
 */
function expectedMigrationId({ migrationId: own }, given, log) {
    if (given === undefined)
        return own === undefined ? undefined : own + 1;
    if (own === undefined)
        return given;
    if (given <= own) {
        throw new failure/* Failure */.HR('migration-id', {
            what: `migration-id is ${given}; the node itself is at ${own}.`,
            means: 'The network that recovers has a new migration id; an app imports a dump only into a later one. Nothing was fetched.',
            next: `Give the id that the SVs announced, most likely ${own + 1}.`,
        });
    }
    if (given > own + 1)
        log.warning(`migration-id is ${given} where ${own + 1} would be the next one.`);
    return given;
}

// EXTERNAL MODULE: ./build/src/system/log.js
var system_log = __webpack_require__(60297);
// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/fetch.js



/**
 * Asks, and while the participant is behind and still moves, again. In a disaster the synchronizer is gone and the
 * ledger end stands still: then waiting is of no use, and it is said at once.
 * @throws Failure as `ValidatorApi.dataSnapshot`
 */
async function fetchSnapshot(validator, query, position, catchUp, { log, signal }) {
    const until = Date.now() + catchUp.timeoutMs;
    let before;
    for (let attempt = 1;; attempt++) {
        try {
            return await validator.dataSnapshot(query);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code !== 'snapshot-not-caught-up')
                throw error;
            before ??= await position();
            if (before?.ledgerEnd === undefined)
                throw behind(error, 'Whether it still moves is not known: its database cannot be read.');
            if (attempt === 1)
                log.info(`${error.what} Its ledger end is ${before.ledgerEnd}; looking whether it moves.`);
            const seen = before;
            const left = until - Date.now();
            const moved = await (0,wait/* waitFor */.f)(async () => {
                const now = await position();
                return now !== undefined && moves(seen, now) ? now : undefined;
            }, { timeoutMs: Math.max(0, Math.min(catchUp.stillMs, left)), everyMs: catchUp.everyMs, signal });
            if (moved === undefined)
                throw behind(error, `Its ledger end stands at ${before.ledgerEnd} and did not move within ${(0,system_log/* formatDuration */.a)(catchUp.stillMs)}.`);
            if (Date.now() >= until)
                throw behind(error, `Its ledger end still moves (${moved.ledgerEnd}), but not far enough within ${(0,system_log/* formatDuration */.a)(catchUp.timeoutMs)}.`);
            log.info(`The ledger end moved to ${moved.ledgerEnd}${moved.dataTime ? `, ${moved.dataTime}` : ''}; asking again.`);
            before = moved;
        }
    }
}
function moves(before, now) {
    return now.ledgerEnd !== before.ledgerEnd || now.dataTime !== before.dataTime;
}
function behind(error, more) {
    return new failure/* Failure */.HR('snapshot-not-caught-up', {
        what: `${error.what} ${more}`,
        ...(error.means !== undefined && { means: error.means }),
        ...(error.next !== undefined && { next: error.next }),
    });
}

// EXTERNAL MODULE: ./build/src/repository/dr-manifest.js
var dr_manifest = __webpack_require__(15266);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/manifest.js

/** Says what the DR set is, in the form that is stored. */
function composeDrManifest(parts) {
    const { facts, description } = parts;
    return {
        schemaVersion: dr_manifest/* drManifestVersion */.YI,
        kind: 'dr-set',
        id: parts.id,
        node: parts.node,
        startedAt: parts.startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        tool: parts.tool,
        deployment: { kind: description.kind, location: description.location },
        spliceVersion: parts.spliceVersion,
        participantId: facts.participantId,
        snapshot: {
            timestamp: parts.timestamp,
            force: parts.force,
            migrationId: facts.migrationId,
            synchronizerId: facts.synchronizerId,
            createdAt: facts.createdAt,
            custody: facts.custody,
            keySetDigest: facts.keySetDigest,
            dars: facts.dars,
            users: facts.users,
            json: parts.json,
            file: parts.file,
        },
        ...(parts.placed && { placed: parts.placed }),
        encryptionRecipients: [...parts.recipients],
        proofs: [...parts.proofs],
    };
}

// EXTERNAL MODULE: ./build/src/postgres/clients.js
var clients = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/splice/splice.js
var splice = __webpack_require__(91044);
// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/placed-file.js
/** Putting the dump where the validator app reads it: complete, compared and under its name in one step, or not at all. */




/** The user of Splice's images. Where they run as root, root reads the file all the same. */
const owner = '1001:1001';
const untouched = 'The dump was not put in its place; what was there is as it was.';
/** A dump on its way into a volume, under a name that nobody reads. */
class PlacingFile {
    #volume;
    #id;
    #partial;
    /** @param id of the set, for names that no other run uses. */
    constructor(volume, id) {
        this.#volume = volume;
        this.#id = id;
        this.#partial = `${volume.folder}/.${splice/* dumpName */.q}.${id}.partial`;
    }
    /**
     * Removes what a run left that died here, and sees whether one may write here at all. Only the holder of the node's
     * lock may call it.
     * @throws Failure `dump-volume-full`, `dump-volume-denied`, `dump-volume-write`
     */
    async begin(signal) {
        const script = 'rm -f "$1"/.$2.*.partial; umask 077; : > "$3"';
        await this.#shell(script, [this.#volume.folder, splice/* dumpName */.q, this.#partial], signal);
    }
    /** @throws Failure `dump-volume-full`, `dump-volume-denied`, `dump-volume-write`, `stream-cut` */
    async write(source, signal) {
        // Through `kubectl exec` a program that leaves its input unread is not seen to end: what is left of it is read.
        const script = 'umask 077; cat > "$1" || { status=$?; cat > /dev/null; exit $status; }';
        const args = ['-c', script, 'sh', this.#partial];
        const running = this.#volume.place.start({ program: 'sh', args }, signal);
        running.stdout.resume();
        try {
            await (0,child/* feed */.hm)(running, source);
        }
        catch (error) {
            running.kill();
            await running.exit;
            throw error;
        }
        const exit = await running.exit;
        if (exit.code !== 0)
            throw this.#failure(exit);
    }
    /** Compares what arrived with what was sent. @throws Failure `dump-volume-digest` */
    async verify(written, signal) {
        const said = await this.#shell(digestScript, [this.#partial], signal);
        if (`sha256:${said.slice(0, 64)}` === written.sha256)
            return;
        throw new failure/* Failure */.HR('dump-volume-digest', {
            what: `What arrived in ${this.#volume.description} is not what was sent.`,
            means: untouched,
            next: 'Run again. If it happens again, check the disk.',
        });
    }
    /**
     * Gives the file its name. What has that name is kept under another first, by a second link where the disk can do
     * that, so that the name is never missing. Takes no cancel signal: it must not end in between.
     * @throws Failure `dump-volume-write`
     */
    async commit() {
        const path = `${this.#volume.folder}/${splice/* dumpName */.q}`;
        const aside = `${path}.before-${this.#id}`;
        const said = await this.#shell(commitScript, [this.#partial, path, aside, owner]);
        return { path, ...(said.includes('aside') && { aside }) };
    }
    /** Removes what was written. Never throws: the story is another one. */
    async discard(log) {
        try {
            await this.#shell('rm -f "$1"', [this.#partial]);
        }
        catch (error) {
            log.warning(`${this.#partial} in ${this.#volume.description} could not be removed (the next run does): ${(0,failure/* messageOf */.bD)(error)}`);
        }
    }
    async #shell(script, args, signal) {
        const command = { program: 'sh', args: ['-c', `set -e\n${script}`, 'sh', ...args] };
        try {
            return await (0,clients/* runAt */.D)(this.#volume.place, command, signal);
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (error instanceof failure/* Failure */.HR && error.code === 'stream-cut')
                throw error;
            throw this.#failure({ code: 1, signal: null, stderr: (0,failure/* messageOf */.bD)(error) });
        }
    }
    #failure(exit) {
        const { description, folder } = this.#volume;
        if (exit.lost !== undefined)
            return (0,child/* exitFailure */.RS)('cat', exit, `writing to ${description} failed`);
        const said = exit.stderr.replace(/^sh failed: /, '').slice(-500) || `exit code ${exit.code}`;
        if (/no space left|disk quota/i.test(said)) {
            return new failure/* Failure */.HR('dump-volume-full', {
                what: `There is no room for the dump in ${description}: ${said}`,
                means: untouched,
                next: `Enlarge it, or remove dumps from it that are no longer needed (${splice/* dumpName */.q}.before-…), and run again.`,
            });
        }
        if (/permission denied|read-only|operation not permitted/i.test(said)) {
            return new failure/* Failure */.HR('dump-volume-denied', {
                what: `${folder} in ${description} cannot be written to: ${said}`,
                means: untouched,
                next: 'Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again.',
            });
        }
        return new failure/* Failure */.HR('dump-volume-write', {
            what: `The dump could not be written to ${description}: ${said}`,
            means: untouched,
            next: 'Set right what it says and run again.',
        });
    }
}
const digestScript = 'if command -v sha256sum >/dev/null; then sha256sum < "$1"; else openssl dgst -sha256 -r < "$1"; fi';
const commitScript = `
if [ -d "$2" ]; then echo "$2 is a folder" >&2; exit 1; fi
if [ "$(id -u)" = 0 ]; then chown "$4" "$1"; fi
sync "$1" 2>/dev/null || sync
if [ -e "$2" ]; then
  ln "$2" "$3" 2>/dev/null || mv "$2" "$3"
  echo aside
fi
mv -f "$1" "$2"
sync "$2" 2>/dev/null || sync`;

// EXTERNAL MODULE: ./build/src/plan-digest.js
var plan_digest = __webpack_require__(99315);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/plan.js



/** Draws the plan. Pure: everything was looked at before. */
function drawDrPlan({ node, prefix, storage }, options, found) {
    const { description, expected, spliceVersion, volume, there, restart } = found;
    const { participantId, migrationId } = expected;
    const refusal = restart !== undefined && 'refusal' in restart ? restart.refusal : undefined;
    const recipients = [...options.recipients];
    const lines = [
        `Data snapshot plan for node ${node}`,
        '',
        row('Moment', [
            `${options.timestamp}: compare it with the announcement of the SVs`,
            options.force
                ? 'force: at any moment, as in the runbook'
                : 'only if the validator app finds it a clean one',
        ]),
        row('Migration id', [
            migrationId === undefined ? 'not known here: what the dump says is not checked' : `${migrationId}`,
        ]),
        row('Participant', [participantId]),
        row('Version', [`Splice ${spliceVersion}, which has data snapshots`]),
        '',
        row('Target', [description.location]),
        row('Dump', dumpLines(volume, there, options)),
        row('Repository', [
            storage.description,
            `a new DR set in ${prefix}, ${recipients.length === 0 ? 'not encrypted: it holds the private keys of the node' : 'encrypted for:'}`,
            ...recipients.map((recipient) => `  ${recipient}`),
        ]),
        row('Restart', restartLines(found, options)),
        '',
        row('Steps', numbered(stepsOf(found))),
        row('Going back', [
            volume === undefined
                ? 'a failure leaves the repository as it was'
                : 'a failure before the dump has its name leaves volume and repository as they were',
        ]),
        '',
        ...(refusal === undefined
            ? ['To carry it out, run again with the same inputs and', '  dry-run: false']
            : [row('REFUSED', [refusal.what, ...(refusal.next === undefined ? [] : [refusal.next])])]),
    ];
    return {
        participantId,
        migrationId,
        refusal,
        text: lines.join('\n'),
        digest: (0,plan_digest/* planDigest */.G)({
            snapshot: { ...expected, force: options.force, spliceVersion },
            target: {
                kind: description.kind,
                location: description.location,
                databases: description.databases,
                volume: volume?.volume,
                folder: volume?.folder,
            },
            content: there,
            repository: { address: storage.description, prefix, recipients },
            choices: {
                copy: options.copy,
                restart: restart && ('line' in restart ? restart.line : restart.refusal.code),
            },
        }),
    };
}
function dumpLines(volume, there, { copy }) {
    if (volume === undefined)
        return [
            copy
                ? 'not placed: where the app reads it is not known'
                : 'not placed: it is stored in the repository only',
        ];
    const path = `${volume.folder}/${splice/* dumpName */.q}`;
    const size = there && `${(0,system_log/* formatBytes */.z)(there.bytes)}, ${there.sha256 ?? 'which cannot be read by who writes there'}`;
    return [
        `${path} in ${volume.volume}`,
        size === undefined
            ? 'there is none now'
            : `a dump is there (${size}): it is kept as ${splice/* dumpName */.q}.before-<id of the DR set>`,
    ];
}
function restartLines({ restart, description }, options) {
    if (!options.restart)
        return ['no: the node runs on as it is'];
    if (restart === undefined)
        return ['yes, as the deployment does it'];
    if ('refusal' in restart)
        return [`not as the node stands: ${restart.refusal.what}`];
    const by = options.startCommand === undefined ? `as ${description.kind} nodes are` : 'by start-command';
    return [
        `yes, ${by}, and watched until it answers as this participant:`,
        ...restart.line.split('\n').map((line) => `  ${line}`),
    ];
}
function stepsOf({ volume, there, restart }) {
    return [
        'take the lock of the node',
        volume === undefined
            ? 'fetch the data snapshot from the validator app into the repository, encrypted on its way'
            : 'fetch the data snapshot from the validator app, into the repository and under another name into the volume',
        'check it: whole, of this participant, of this moment, for this network; read the stored copy back',
        ...(volume === undefined
            ? []
            : [
                `${there === undefined ? '' : 'keep the dump that is there under its other name, and '}give the new one its name`,
            ]),
        'write the manifest of the DR set',
        ...(restart === undefined ? [] : ['restart the node and watch it import the dump']),
    ];
}
function numbered(lines) {
    return lines.map((line, index) => `${index + 1}. ${line}`);
}
function row(title, lines) {
    return `${title.padEnd(14)}${lines.join('\n'.padEnd(15))}`;
}

// EXTERNAL MODULE: ./build/src/splice/dr-timestamp.js
var dr_timestamp = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/dump-there.js



/**
 * Looks, and writes nothing. The file is read to its end: what an approval is about is told by nothing less.
 * @returns undefined when there is none.
 * @throws Failure `dump-volume-denied` where no file could be made, `dump-volume-write` where a folder has its name or the
 *   volume cannot be looked into.
 */
async function dumpThere(volume, signal) {
    const path = `${volume.folder}/${splice/* dumpName */.q}`;
    const command = { program: 'sh', args: ['-c', lookScript, 'sh', volume.folder, path] };
    let said;
    try {
        said = (await (0,clients/* runAt */.D)(volume.place, command, signal)).trim();
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw unusable(`cannot be looked into: ${(0,failure/* messageOf */.bD)(error)}`, volume);
    }
    if (said === 'none')
        return undefined;
    if (said === 'denied')
        throw denied(volume);
    if (said === 'folder')
        throw unusable(`has a folder named ${splice/* dumpName */.q}`, volume);
    const [, bytes, sha256] = /^(\d+) ([0-9a-f]{64}|unreadable)/.exec(said) ?? [];
    if (bytes === undefined || sha256 === undefined)
        throw unusable(`cannot be looked into: ${said.slice(0, 200)}`, volume);
    return { bytes: Number(bytes), ...(sha256 !== 'unreadable' && { sha256: `sha256:${sha256}` }) };
}
function denied({ folder, description }) {
    return new failure/* Failure */.HR('dump-volume-denied', {
        what: `${folder} in ${description} cannot be written to.`,
        means: 'Nothing was touched.',
        next: 'Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again.',
    });
}
function unusable(what, { folder, description }) {
    return new failure/* Failure */.HR('dump-volume-write', {
        what: `${folder} in ${description} ${what}.`,
        means: 'Nothing was touched.',
        next: 'Set right what it says and run again.',
    });
}
const lookScript = `set -e
[ -d "$1" ] || { echo "$1 is not a folder"; exit 0; }
[ -w "$1" ] || { echo denied; exit 0; }
if [ -d "$2" ]; then echo folder; exit 0; fi
[ -e "$2" ] || { echo none; exit 0; }
name=$2
set -- $(ls -lnd "$name")
bytes=$5
if [ ! -r "$name" ]; then digest=unreadable
elif command -v sha256sum >/dev/null; then digest=$(sha256sum < "$name")
else digest=$(openssl dgst -sha256 -r < "$name"); fi
echo "$bytes $digest"`;

// EXTERNAL MODULE: ./build/src/splice/versions.js
var versions = __webpack_require__(47665);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/version-gate.js


/**
 * The Splice version, when it still has the data snapshot.
 * @throws Failure `snapshot-gone` from 0.6.2 on, with what the operator does instead.
 */
async function requireEndpoint(validator, description, log) {
    const { version } = await validator.version();
    log.info(`Splice ${version}`);
    const known = (0,versions/* capabilities */.R7)(version);
    if (known === undefined) {
        log.warning(`${version} is not a version number: whether it still has the data snapshot is seen when it is asked for.`);
        return version;
    }
    if (known.dataSnapshot)
        return version;
    throw new failure/* Failure */.HR('snapshot-gone', {
        what: `The validator app is Splice ${version}; data snapshots ended with 0.6.1.`,
        means: 'From 0.6.2 on a network recovers by a roll-forward logical synchronizer upgrade (LSU): the participant keeps its database and its id, and there is no dump to copy. Nothing was touched.',
        next: `Do this instead, once the SVs have announced the new synchronizer:\n${rollForward(description).join('\n')}`,
    });
}
/**
 * The roll-forward LSU as validators do it, with the node's own values (docs.canton.network, "Validator Disaster
 * Recovery" and "Logical Synchronizer Upgrade").
 */
function rollForward(description) {
    const { logCommands, migrationId, participantIdentifier } = description;
    const log = logCommands?.participant ?? 'the log of the participant';
    const endpoint = description.validator;
    const host = endpoint?.hostHeader === undefined ? '' : ` -H 'Host: ${endpoint.hostHeader}'`;
    return [
        '1. Do not stop, restore or reinitialise the node: its database is what is rolled forward.',
        `2. Wait until the participant has caught up with the old synchronizer: this prints nothing new any more: ${log} | grep 'Processing event at'`,
        '3. Ask Scan whether the validator app does the rest by itself (after a failed upgrade it does): curl -sS SCAN_URL/api/scan/v0/roll-forward-lsu',
        `4. If it does not, take newPhysicalSynchronizerId and sequencerSuccessors from the SVs' announcement, open the Canton console of the participant${participantIdentifier === undefined ? '' : ` ${participantIdentifier}`} (${description.location}) and run:`,
        '   val existing = participant.synchronizers.list_connected().find(_.synchronizerAlias == "global").head.physicalSynchronizerId',
        '   participant.synchronizers.perform_manual_lsu(existing, newPhysicalSynchronizerId, upgradeTime = None, sequencerSuccessors)',
        `5. Keep ${migrationId === undefined ? 'the migration id' : `migration id ${migrationId}`} and the participant's database as they are (${description.databases.participant.name}).`,
        `6. See that the node is back: curl -sS -o /dev/null -w '%{http_code}\\n'${host} ${endpoint?.url.replace(/\/$/, '') ?? 'VALIDATOR_URL'}/api/validator/readyz`,
    ];
}

;// CONCATENATED MODULE: ./build/src/dr-snapshot/preflight.js







/** Before anything else: whether this version has data snapshots at all. */
async function versionGate({ deployment, validator: connect, log }) {
    const description = await deployment.describe();
    for (const warning of description.warnings)
        log.warning(warning);
    log.info(`Node: ${description.location}`);
    const validator = await connect();
    if (validator === undefined) {
        throw new failure/* Failure */.HR('validator-unknown', {
            what: 'The address of the validator app was not found.',
            means: 'The data snapshot is made by the validator app.',
            next: 'Give validator-url.',
        });
    }
    return { description, validator, spliceVersion: await requireEndpoint(validator, description, log) };
}
/** Which node, for which network, to which place. */
async function preflight({ deployment, backups, log }, options, gate, signal) {
    const age = Date.now() - (0,dr_timestamp/* drTime */.MS)(options.timestamp);
    if (age > dr_timestamp/* journalMs */.qk)
        log.warning(`${options.timestamp} was ${(0,system_log/* formatDuration */.a)(age)} ago; participants can tell their contracts for about the last 24 h.`);
    const position = await ledgerPosition(() => deployment.access('participant'), log, signal);
    const participantId = await expectedParticipant(position, backups, options.participantId, log);
    const migrationId = expectedMigrationId(gate.description, options.migrationId, log);
    const volume = options.copy ? await deployment.dumpVolume?.(log, signal) : undefined;
    const there = volume && (await dumpThere(volume, signal));
    if (volume !== undefined)
        log.info(`The dump goes to ${volume.description}.`);
    const restart = options.restart ? await plannedRestart(deployment, options, migrationId) : undefined;
    await gate.validator.waitReady(options.readyTimeoutMs);
    return {
        ...gate,
        expected: {
            timestamp: options.timestamp,
            participantId,
            ...(migrationId !== undefined && { migrationId }),
        },
        ...(volume && { volume, there }),
        ...(restart && { restart }),
    };
}
async function plannedRestart(deployment, { startCommand }, migrationId) {
    // An operator's own command may hold a password; the plan is shown to whoever approves.
    if (startCommand !== undefined)
        return { line: (0,secret/* redact */.E$)(startCommand) };
    try {
        const line = await deployment.restartLine?.(migrationId);
        return line === undefined ? undefined : { line };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { refusal: error };
        throw error;
    }
}
/**
 * Has the app see the token, as the fetch would: a wrong one is found before the approval and not after it.
 * @throws Failure `token-rejected`, `token-forbidden`
 */
async function checkToken({ validator }, log) {
    try {
        await validator.users();
        log.info('The validator app accepts the token.');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && /^token-/.test(error.code))
            throw error;
        log.warning(`Whether the validator app accepts the token is not checked: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/compress.js
var compress = __webpack_require__(17138);
// EXTERNAL MODULE: ./build/src/pipeline/fan-out.js
var fan_out = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var pipeline_meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/pipeline/progress.js
var progress = __webpack_require__(77669);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/pipeline/tidy.js


/** How much may pass between two collections. */
const everyBytes = 16 * 1024 * 1024;
/**
 * Passes a stream on and has V8 free the buffers that have passed. By itself it lets a hundred megabytes and more of
 * them wait, for to it each is a small object: on a fast stream of gigabytes that is most of a process. One such
 * collection of young objects takes a millisecond or two.
 */
async function* tidy(source) {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_.runInNewContext)('gc');
    let bytes = 0;
    for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes >= everyBytes) {
            bytes = 0;
            collect({ type: 'minor' });
        }
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/src/repository/set-file.js
var set_file = __webpack_require__(33433);
;// CONCATENATED MODULE: ./build/src/dr-snapshot/receive.js
/** The data snapshot on its way, in one pass to both places: sealed into the repository, plain to where the app reads it. */







/** Nothing of it is ever on the runner's disk in the clear, nor more than some chunks of it in memory. */
async function receive(source, target, placing) {
    const meter = new pipeline_meter/* Meter */.kI();
    const passing = meter.through((0,progress/* progress */.q)(tidy(source), target.log, 'data snapshot'));
    const store = (branch) => (0,set_file/* writeFile */._)(target, `${splice/* dumpName */.q}.zst`, (0,compress/* compressOutside */.QN)(branch, target.zstdLevel, target.signal), {
        compression: 'zstd',
        reader: `cat > ${splice/* dumpName */.q}`,
    });
    const place = async (branch) => {
        await placing?.write(branch, target.signal);
        return undefined;
    };
    const [file] = placing === undefined
        ? [await store(passing)]
        : await (0,fan_out/* fanOut */.Y)(passing, [store, place]);
    return { json: meter.measured, file };
}

;// CONCATENATED MODULE: ./build/src/dr-snapshot/watch.js




/**
 * What the app says when it cannot import a dump, and what that means (ValidatorApp.scala, NodeInitializer and
 * DomainDataRestorer of Splice).
 */
const knownTroubles = [
    {
        said: /Migration ID was incremented \(to \d+\) but no migration dump for restoring from was specified[^\n]*/,
        next: 'The app has the new migration id and was not told of the dump: start it with -M, or with migrating: true in its Helm values.',
    },
    {
        said: /Failed to read migration dump from [^\n]*/,
        next: 'The app was told of the dump and cannot read it: check that its volume is attached (migration.attachPvc: true) and belongs to user 1001.',
    },
    {
        said: /Node has identity \S+, but identifier \S+ was expected[^\n]*/,
        next: 'nodeIdentifier (compose: -P) is not that of the node in the dump: give the one that the node had.',
    },
    {
        said: /Node has ID \S+ instead of expected ID [^\n]*/,
        next: 'The participant already is another node: its database must be a new, empty one under the new migration id.',
    },
    {
        said: /PartyId hint \S+ does not match configured hint [^\n]*/,
        next: 'The party hint (compose: -p) is not that of the node in the dump: give the one that the node had.',
    },
];
/** The first known trouble in a log. */
function troubleIn(log) {
    for (const { said, next } of knownTroubles) {
        const found = said.exec(log)?.[0];
        if (found !== undefined)
            return { said: (0,secret/* redact */.E$)(found).slice(0, 300), next };
    }
    return undefined;
}
/** @throws Failure `import-failed` when a log says why the app does not import the dump. */
function throwTrouble(log) {
    const trouble = troubleIn(log);
    if (trouble === undefined)
        return;
    throw new failure/* Failure */.HR('import-failed', {
        what: `The validator app does not import the dump: ${trouble.said}`,
        means: 'The dump is in its place and in the repository; the app tries again with each start.',
        next: trouble.next,
    });
}
/**
 * Waits until the app that was started at `since` is ready.
 * @throws Failure `import-failed` as soon as its log says why, `import-not-told`, `import-not-ready` when time is up,
 *   `live-other-node` when another node came up.
 */
async function watchImport(deployment, validator, how) {
    const { log, signal } = how;
    let reason = 'it has not been started';
    const ready = await (0,wait/* waitFor */.f)(async () => {
        const start = (await deployment.watchStart?.(how.since)) ?? { log: '', up: true, told: true };
        throwTrouble(start.log);
        if (start.up && !start.told) {
            throw new failure/* Failure */.HR('import-not-told', {
                what: 'The validator app runs, but its configuration does not name the dump.',
                means: 'It was started without being told to import anything. The dump is in its place and in the repository.',
                next: 'Start it with -M (start.sh), or with the Helm values that this run printed (migrating: true).',
            });
        }
        if (!start.up) {
            reason = lastLine(start.log) ?? 'it is not up';
            return undefined;
        }
        try {
            const api = await validator();
            if (api === undefined || (await api.ready()))
                return api ?? 'unknown';
            reason = '/readyz does not answer 200';
        }
        catch (error) {
            if (signal.aborted || error instanceof failure/* Cancelled */.cJ)
                throw error;
            reason = (0,failure/* messageOf */.bD)(error);
        }
        return undefined;
    }, { timeoutMs: how.timeoutMs, everyMs: 1000, signal });
    if (ready === undefined) {
        throw new failure/* Failure */.HR('import-not-ready', {
            what: `The validator app was not ready within ${(0,system_log/* formatDuration */.a)(how.timeoutMs)}: ${reason}`,
            means: 'The dump is in its place and in the repository. Importing gigabytes takes long.',
            next: 'Look into the logs of validator app and participant, and wait for it to become ready.',
        });
    }
    if (ready === 'unknown') {
        const detail = 'no address of the validator app is known: give validator-url';
        return [{ name: 'live-identity', verdict: 'not-checked', detail }];
    }
    const { participantId } = await ready.identities();
    if (participantId !== how.participantId) {
        throw new failure/* Failure */.HR('live-other-node', {
            what: `The node came up as ${participantId}; the dump is of ${how.participantId}.`,
            means: 'The app did not import the dump, and may have made itself a new identity.',
            next: 'Stop the node now. Check that it was started with the dump (-M, migrating: true) and a new, empty participant database.',
        });
    }
    log.info(`The node answers as ${participantId}.`);
    return [{ name: 'live-identity', verdict: 'pass', detail: `the node answers as ${participantId}` }];
}
function lastLine(log) {
    return log
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .at(-1)
        ?.slice(0, 300);
}

// EXTERNAL MODULE: ./build/src/repository/lock.js
var repository_lock = __webpack_require__(21783);
// EXTERNAL MODULE: ./build/src/repository/set-id.js
var set_id = __webpack_require__(28502);
// EXTERNAL MODULE: ./build/src/repository/sets.js
var repository_sets = __webpack_require__(61557);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/splice/identities.js
var identities = __webpack_require__(23470);
// EXTERNAL MODULE: ./build/src/splice/snapshot-failure.js
var snapshot_failure = __webpack_require__(71291);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/splice/snapshot-scanner.js
/**
 * Reads the answer of `/v0/admin/domain/data-snapshot` while it passes: gigabytes, nearly all of them in one string.
 *
 * JSON strings end at the first quote that no backslash precedes, whatever is in them: that is all one needs to know
 * to take long strings out. They are checked as base64 while they pass and stand in what is left as a short word; what
 * is left is small and goes through JSON.parse. So nothing about JSON is decided here, and memory does not depend on
 * the size of the answer. (stream-json hands out long strings in pieces, as fast as this; but what is written is the
 * member's bytes as they came, and those it does not give.)
 */

/** Why an answer is none; the place where it is noticed knows what to tell the operator. */
class ScanProblem extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.name = 'ScanProblem';
        this.kind = kind;
    }
}
/** A string longer than this is not kept. Keys, ids and names are far below. */
const longest = 16 * 1024;
/** What may be left when the long strings are out. */
const mostKept = 16 * 1024 * 1024;
const quote = 0x22;
const backslash = 0x5c;
/** Passes the value of one member of the answer on, byte for byte, and keeps what is needed to check all of it. */
class SnapshotScanner {
    #member;
    #nonce = (0,external_node_crypto_.randomBytes)(9).toString('base64').replaceAll(/\W/g, 'x');
    #kept = [];
    #keptBytes = 0;
    #longTexts = new Map();
    #bytes = 0;
    #depth = 0;
    #begun = false;
    #string;
    /** The last string at depth 1, for it may be a key; and the key whose value begins. */
    #lastText;
    #key;
    #passing = false;
    #passed = false;
    /** @param member the name of the member of the outermost object that is passed on. */
    constructor(member) {
        this.#member = member;
    }
    /**
     * The bytes of the member's value. The end of the source must be the end of a JSON text.
     * @throws ScanProblem
     */
    async *through(source) {
        for await (const chunk of source) {
            this.#bytes += chunk.length;
            yield* this.#take(chunk);
        }
        if (!this.#begun)
            throw new ScanProblem('empty', 'it has no content');
        if (this.#depth > 0 || this.#string !== undefined)
            throw new ScanProblem('cut', `it ends in the middle, after ${this.#bytes} bytes`);
    }
    /** What was read, to be asked for when the stream has ended. @throws ScanProblem */
    scanned() {
        const text = Buffer.concat(this.#kept).toString('utf8');
        try {
            return { json: JSON.parse(text), longTexts: this.#longTexts, bytes: this.#bytes };
        }
        catch {
            // The parser's own message quotes the text, and the text holds keys.
            throw new ScanProblem('not-json', `its ${this.#bytes} bytes are not JSON`);
        }
    }
    *#take(chunk) {
        let from = this.#passing ? 0 : -1;
        let at = 0;
        while (at < chunk.length) {
            if (this.#string !== undefined) {
                at = this.#takeString(chunk, at, this.#string);
                continue;
            }
            const next = chunk.indexOf(quote, at);
            const end = next < 0 ? chunk.length : next;
            for (let index = at; index < end; index++) {
                const change = this.#takeMark(chunk[index] ?? 0);
                if (change === 'begins')
                    from = index;
                else if (change === 'ends') {
                    yield chunk.subarray(from, index + 1);
                    from = -1;
                }
            }
            this.#keep(chunk.subarray(at, end));
            at = end;
            if (next < 0)
                break;
            if (!this.#begun)
                throw new ScanProblem('not-json', 'it is not a JSON object');
            this.#string = { parts: [], bytes: 0, escaped: false };
            at++;
        }
        if (from >= 0)
            yield chunk.subarray(from);
    }
    /** A byte outside of strings. */
    #takeMark(byte) {
        if (!this.#begun) {
            if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
                return undefined;
            if (byte === 0x3c)
                throw new ScanProblem('html', 'it is a web page');
            if (byte !== 0x7b)
                throw new ScanProblem('not-json', 'it is not a JSON object');
            this.#begun = true;
        }
        switch (byte) {
            case 0x7b: // {
            case 0x5b: // [
                this.#depth++;
                if (byte === 0x7b && this.#depth === 2 && this.#key === this.#member) {
                    if (this.#passed)
                        throw new ScanProblem('not-json', `it has ${this.#member} twice`);
                    this.#passing = true;
                    return 'begins';
                }
                return undefined;
            case 0x7d: // }
            case 0x5d: // ]
                this.#depth--;
                if (this.#depth < 0)
                    throw new ScanProblem('not-json', 'its brackets do not match');
                if (this.#depth === 1 && this.#passing) {
                    this.#passing = false;
                    this.#passed = true;
                    return 'ends';
                }
                return undefined;
            case 0x3a: // :
                if (this.#depth === 1)
                    this.#key = this.#lastText;
                return undefined;
            case 0x2c: // ,
                if (this.#depth === 1)
                    this.#key = undefined;
                return undefined;
            default:
                return undefined;
        }
    }
    /** Reads on in a string; returns where it stopped. */
    #takeString(chunk, from, string) {
        let at = from;
        if (string.escaped) {
            string.escaped = false;
            at++;
        }
        let end = chunk.indexOf(quote, at);
        for (;;) {
            // A quote that was passed over as an escaped one.
            if (end >= 0 && end < at)
                end = chunk.indexOf(quote, at);
            const stop = end < 0 ? chunk.length : end;
            const escapeAt = chunk.subarray(at, stop).indexOf(backslash);
            if (escapeAt < 0) {
                this.#grow(string, chunk.subarray(from, stop));
                if (end < 0)
                    return chunk.length;
                this.#close(string);
                return end + 1;
            }
            at += escapeAt + 2;
            if (at > chunk.length) {
                string.escaped = true;
                this.#grow(string, chunk.subarray(from));
                return chunk.length;
            }
        }
    }
    #grow(string, part) {
        string.bytes += part.length;
        if (string.long !== undefined) {
            string.long.update(part);
            return;
        }
        // A copy: a slice would keep the whole chunk in memory.
        string.parts.push(Buffer.from(part));
        if (string.bytes <= longest)
            return;
        string.long = new Base64Check();
        for (const one of string.parts)
            string.long.update(one);
        string.parts = [];
    }
    #close(string) {
        this.#string = undefined;
        let content;
        if (string.long === undefined)
            content = Buffer.concat(string.parts);
        else {
            const word = `${this.#nonce}${String(this.#longTexts.size).padStart(8, '0')}`;
            this.#longTexts.set(word, { bytes: string.bytes, base64: string.long.passes() });
            content = Buffer.from(word);
        }
        const text = Buffer.concat([Buffer.of(quote), content, Buffer.of(quote)]);
        this.#keep(text);
        if (this.#depth === 1)
            this.#lastText = unquoted(text);
    }
    #keep(part) {
        if (part.length === 0)
            return;
        this.#keptBytes += part.length;
        if (this.#keptBytes > mostKept)
            throw new ScanProblem('too-much', `it has more than ${mostKept} bytes beside its long texts`);
        this.#kept.push(Buffer.from(part));
    }
}
/** 1 for the bytes of base64 other than padding. */
const base64Bytes = new Uint8Array(256);
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))
    base64Bytes[byte] = 1;
/** Whether text that comes in pieces is base64 (RFC 4648, with padding). */
class Base64Check {
    #bytes = 0;
    #padding = 0;
    #good = true;
    update(part) {
        this.#bytes += part.length;
        if (!this.#good || part.length === 0)
            return;
        let end = part.length;
        while (end > 0 && part[end - 1] === 0x3d)
            end--;
        if (end > 0 && this.#padding > 0)
            this.#good = false;
        this.#padding += part.length - end;
        // A regular expression would want a string of every chunk: gigabytes of garbage.
        let all = 1;
        for (let index = 0; index < end; index++)
            all &= base64Bytes[part[index]];
        this.#good &&= all === 1;
    }
    passes() {
        return this.#good && this.#padding <= 2 && this.#bytes % 4 === 0;
    }
}
function unquoted(text) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/splice/data-snapshot.js
/**
 * The data dump of a validator app, checked while it passes: `GetValidatorDomainDataSnapshotResponse` of Splice's
 * validator-internal.yaml with its `DomainMigrationDump` (common-internal.yaml), up to 0.6.1.
 */







const data_snapshot_text = schemas/* string */.YjP().min(1, 'is empty');
// Unknown fields are let be: later versions added some.
const dumpSchema = schemas/* object */.Ikc({
    participant: schemas/* unknown */.L5J(),
    participant_users: schemas/* object */.Ikc({ users: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).optional() }),
    acs_snapshot: data_snapshot_text,
    acs_timestamp: data_snapshot_text,
    dars: schemas/* array */.YOg(schemas/* object */.Ikc({ hash: data_snapshot_text, content: data_snapshot_text })).min(1, 'is empty'),
    migration_id: schemas/* int */.Whr(),
    domain_id: data_snapshot_text,
    created_at: data_snapshot_text,
    separate_payload_files: schemas/* boolean */.zMY().nullish(),
});
const answerSchema = schemas/* object */.Ikc({ data_snapshot: dumpSchema, migration_id: schemas/* int */.Whr() });
/** Passes the dump out of an answer and keeps what is needed to judge it. */
class DataSnapshot {
    #scanner = new SnapshotScanner('data_snapshot');
    /**
     * The bytes of `.data_snapshot`, as they came.
     * @throws Failure `snapshot-empty`, `snapshot-cut`, `http-html`, `snapshot-malformed`
     */
    async *through(answer) {
        try {
            yield* this.#scanner.through(answer);
            // Before the end is told: whoever writes what passes must not take it for whole.
            this.#scanner.scanned();
        }
        catch (error) {
            throw error instanceof ScanProblem ? (0,snapshot_failure/* scanFailure */._x)(error) : error;
        }
    }
    /**
     * Judges what has passed.
     * @throws Failure `snapshot-separate-files`, `snapshot-malformed`, `snapshot-other-node`,
     *   `snapshot-other-timestamp`, `snapshot-other-migration`
     */
    check(expected) {
        const scanned = this.#scanner.scanned();
        const { data_snapshot: dump, migration_id: outer } = accept(scanned);
        const identities = identitiesOf(dump.participant);
        const acs = content(scanned, dump.acs_snapshot, 'acs_snapshot');
        const dars = dump.dars.map((dar, index) => content(scanned, dar.content, `dars.${index}.content`));
        const { participant } = dump;
        content(scanned, String(participant.authorizedStoreSnapshot), 'participant.authorizedStoreSnapshot');
        const facts = {
            participantId: identities.participantId,
            custody: identities.custody,
            keySetDigest: identities.keySetDigest,
            acsTimestamp: dump.acs_timestamp,
            acsBytes: acs,
            migrationId: dump.migration_id,
            synchronizerId: dump.domain_id,
            createdAt: dump.created_at,
            dars: dars.length,
            users: dump.participant_users.users?.length ?? 0,
        };
        return { facts, proofs: judge(facts, outer, expected) };
    }
}
function judge(facts, outerMigrationId, expected) {
    if (facts.participantId !== expected.participantId) {
        throw new failure/* Failure */.HR('snapshot-other-node', {
            what: `The data snapshot is of ${facts.participantId}; this node is ${expected.participantId}.`,
            means: 'validator-url leads to another node. A node that imports the dump of another becomes that other.',
            next: 'Check validator-url, and the databases or participant-id.',
        });
    }
    if (!(0,dr_timestamp/* isMoment */.t_)(facts.acsTimestamp, expected.timestamp)) {
        throw new failure/* Failure */.HR('snapshot-other-timestamp', {
            what: `The data snapshot is as of ${facts.acsTimestamp}; asked for was ${expected.timestamp}.`,
            means: 'With another moment than that of everybody else the node would disagree with the network.',
            next: 'Run again. If it stays, a proxy may answer from its cache.',
        });
    }
    const migration = expected.migrationId;
    if (facts.migrationId !== outerMigrationId ||
        (migration !== undefined && facts.migrationId !== migration)) {
        throw new failure/* Failure */.HR('snapshot-other-migration', {
            what: `The data snapshot is for migration id ${facts.migrationId}${facts.migrationId === outerMigrationId ? '' : ` (and ${outerMigrationId} around it)`}; expected was ${migration ?? outerMigrationId}.`,
            means: 'The app imports a dump only into a network of the same migration id.',
            next: 'Give the migration id that the SVs announced as migration-id: that of the network to come, one more than now.',
        });
    }
    const pass = (name, detail) => ({ name, verdict: 'pass', detail });
    return [
        pass('snapshot-content', `${(0,system_log/* formatBytes */.z)(facts.acsBytes)} of contracts in base64, ${facts.dars} DARs, ${facts.users} users`),
        pass('snapshot-participant', facts.participantId),
        pass('snapshot-timestamp', facts.acsTimestamp),
        migration === undefined
            ? {
                name: 'snapshot-migration-id',
                verdict: 'not-checked',
                detail: `${facts.migrationId}; the node does not say its own, migration-id would settle it`,
            }
            : pass('snapshot-migration-id', String(facts.migrationId)),
    ];
}
function accept(scanned) {
    const separate = schemas/* object */.Ikc({ data_snapshot: schemas/* object */.Ikc({ separate_payload_files: schemas/* literal */.euz(true) }) })
        .safeParse(scanned.json);
    if (separate.success) {
        throw new failure/* Failure */.HR('snapshot-separate-files', {
            what: 'The data snapshot says separate_payload_files: its contracts are in files of their own beside it.',
            means: 'acs_snapshot is then a name and not the contracts; such files are on the disk of the app and are not in this answer.',
            next: 'This form is written by SVs only. Check that validator-url leads to the validator app and not to an SV app.',
        });
    }
    const result = answerSchema.safeParse(scanned.json);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw malformed(`${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}`);
}
function identitiesOf(participant) {
    try {
        return (0,identities/* parseIdentities */.go)(participant);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw malformed(`participant: ${error.what.replace(/^.*is not usable: /, '').replace(/\.$/, '')}`);
        throw error;
    }
}
/** The size of what a base64 text holds. */
function content(scanned, value, field) {
    const long = scanned.longTexts.get(value);
    const good = long?.base64 ?? (value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value));
    if (!good)
        throw malformed(`${field}: is not base64`);
    return Math.floor(((long?.bytes ?? value.length) / 4) * 3);
}
function malformed(why) {
    return new failure/* Failure */.HR('snapshot-malformed', {
        what: `The data snapshot cannot be used: ${why}.`,
        means: 'It is not used; where the app reads its dump, everything is as it was.',
        next: `Run again and look into the log of the validator app. If it stays: ${snapshot_failure/* identitiesInstead */.D2}.`,
    });
}

// EXTERNAL MODULE: ./build/src/system/steps.js
var system_steps = __webpack_require__(89596);
;// CONCATENATED MODULE: ./build/src/dr-snapshot.js
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
 * Carries out the runbook's "Disaster recovery from loss of the CometBFT storage layer": fetches the data dump at the
 * moment that the SVs announced, checks it, keeps it as a DR set, and puts it where the validator app reads it. With
 * `dryRun` it only says what it would do.
 * @returns undefined for a dry run.
 * @throws Failure when no DR set was published; the volume is then as it was. After that, when the restart that was
 * asked for did not go well: the set exists and the dump is in its place.
 */
async function drSnapshot(parts, options, tell) {
    const { log, signal } = parts;
    const steps = new system_steps/* Steps */.g(log);
    const gate = await steps.run('Version', () => versionGate(parts));
    if (options.dryRun) {
        const found = await steps.run('Preflight', async () => {
            const seen = await preflight(parts, options, gate, signal);
            await checkToken(gate, log);
            return seen;
        });
        const plan = drawDrPlan(parts.sets, options, found);
        tell.plan(plan);
        if (plan.refusal !== undefined)
            throw plan.refusal;
        return undefined;
    }
    return await carryOut(parts, options, { gate, steps, tell });
}
/** Under the lock of the node: looks, compares with the plan that was approved, fetches, places, publishes. */
async function carryOut(parts, options, { gate, steps, tell }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { deployment, sets, log } = parts;
        const lock = __addDisposableResource(env_1, await (0,repository_lock/* lockFor */.Xd)('dr-snapshot', parts, options), true);
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
        const found = await steps.run('Preflight', async () => {
            const seen = await preflight(parts, options, gate, signal);
            const plan = drawDrPlan(sets, options, seen);
            tell.plan(plan);
            // Whoever approved nothing gets at least the dump, which cannot be had for long.
            if (options.approvedPlan !== undefined && plan.refusal !== undefined)
                throw plan.refusal;
            (0,plan_digest/* refuseChangedPlan */.n)(plan.digest, options.approvedPlan);
            for (const orphan of await sets.removeOrphans())
                (0,repository_sets/* warnOfOrphan */.Ov)(orphan, log);
            return seen;
        });
        const placing = found.volume && new PlacingFile(found.volume, id);
        let placed;
        let published;
        try {
            const snapshot = new DataSnapshot();
            const received = await steps.run('Data snapshot', async (notes) => {
                await placing?.begin(signal);
                const query = { ...options, migrationId: found.expected.migrationId };
                const position = () => ledgerPosition(() => deployment.access('participant'), log, signal);
                const answer = await fetchSnapshot(found.validator, query, position, options.catchUp, { log, signal });
                const taken = await receive(snapshot.through(answer), target, placing);
                notes.bytes = taken.file.bytes;
                return taken;
            });
            const checked = await steps.run('Checks', async () => {
                const { facts, proofs } = snapshot.check(found.expected);
                for (const proof of proofs)
                    log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`);
                const stored = await storedProof(sets, id, received.file);
                await placing?.verify(received.json, signal);
                return { facts, proofs: [...proofs, stored] };
            });
            signal.throwIfAborted();
            placed = await steps.run('Place', async (notes) => {
                if (placing === undefined) {
                    notes.note = 'not wanted here';
                    return undefined;
                }
                const file = await placing.commit();
                notes.note = `${file.path} in ${found.volume?.description}`;
                return file;
            });
            published = await steps.run('Publish', async (notes) => {
                const manifest = composeDrManifest({
                    id,
                    node: sets.node,
                    startedAt,
                    ...options,
                    ...found,
                    ...received,
                    ...checked,
                    ...(placed && { placed: { ...placed, where: found.volume?.description ?? '' } }),
                });
                notes.note = `DR set ${id} in ${sets.storage.description}`;
                return { manifest, manifestSha256: await sets.publish(manifest) };
            });
        }
        catch (error) {
            if (placed === undefined)
                await placing?.discard(log);
            await discard(sets, id, log);
            const reason = signal.aborted ? signal.reason : error;
            throw placed === undefined ? reason : placedFailure(placed, found, reason);
        }
        const consumption = await deployment.consumption?.(published.manifest.snapshot.migrationId);
        const report = {
            ...published,
            manifestPath: sets.manifestPath(id),
            ...(consumption && { consumption }),
            steps: steps.all,
        };
        tell.published(report);
        if (!options.restart)
            return { ...report, live: [] };
        const live = await steps.run('Restart', () => restart(parts, options, published.manifest, signal));
        return { ...report, live };
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
/** What is stored is read back: it may soon be the only copy. */
async function storedProof(sets, id, file) {
    for await (const _ of tidy(sets.readFile(id, file)))
        ;
    return {
        name: 'stored-copy',
        verdict: 'pass',
        detail: `${(0,system_log/* formatBytes */.z)(file.bytes)} read back, ${file.sha256}`,
    };
}
/** Starts the app with the dump and watches it. */
async function restart({ deployment, validator, log }, options, { participantId, snapshot }, signal) {
    const since = new Date();
    const how = { migrationId: snapshot.migrationId, command: options.startCommand, signal };
    try {
        await deployment.restartForDump?.(log, how);
    }
    catch (error) {
        // A command that waits for the app fails without saying why the app did.
        throwTrouble((await deployment.watchStart?.(since).catch(() => undefined))?.log ?? '');
        throw error;
    }
    return await watchImport(deployment, validator, {
        since,
        participantId,
        timeoutMs: options.readyTimeoutMs,
        log,
        signal,
    });
}
async function discard(sets, id, log) {
    try {
        await sets.discard(id);
    }
    catch {
        log.warning(`The unfinished DR set ${id} could not be removed; the next run removes it.`);
    }
}
/** The rare case: in its place, but the repository did not take the manifest. */
function placedFailure(placed, found, error) {
    return new failure/* Failure */.HR('dr-set-not-published', {
        what: `The dump is in its place, but the DR set could not be published: ${(0,failure/* messageOf */.bD)(error)}`,
        means: `${placed.path} in ${found.volume?.description} is complete and checked, and can be imported. The repository has no copy of it${placed.aside === undefined ? '' : `; the dump before it is ${placed.aside}`}.`,
        next: 'Set the repository right and run again for a copy of it.',
        cause: error,
    });
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placingByHand)
/* harmony export */ });
/* harmony import */ var _splice_splice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91044);

/** Commands that bring a stored dump to where the validator app reads it, for whoever holds the private key. */
function placingByHand({ id, node, snapshot }) {
    const digest = snapshot.json.sha256.replace('sha256:', '');
    return [
        `# In ${node}/dr-sets/${id}/ of the repository, with the private key in KEY_FILE:`,
        snapshot.file.open,
        `echo '${digest}  ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q}' | sha256sum --check`,
        '# Docker Compose, on the host of the node: into what the container mounts, whatever its name is',
        `docker run --rm -i -u 0:0 --volumes-from "$(docker compose -p splice-validator ps -aq validator)" --entrypoint sh postgres:14 -ec 'cd ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpFolder */ .B}; cat > new; chown 1001:1001 new; mv new ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q}' < ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q}`,
        '# Kubernetes: into the pod of the app',
        `kubectl -n validator exec -i deploy/validator-app -- sh -ec 'cd ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpFolder */ .B}; cat > new; mv new ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q}' < ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q}`,
        `# Compare there, then remove ${_splice_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpName */ .q} here: it holds the private keys of the node.`,
    ];
}


/***/ }),

/***/ 36242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ requireApproval),
/* harmony export */   yp: () => (/* binding */ readApproval)
/* harmony export */ });
/* unused harmony export approvalOf */
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74995);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/**
 * Whether somebody has to approve what a plan proposes. GitHub makes an environment that a workflow names and that is not
 * there, without protection: a job that should wait for an approval then runs at once. So the dry run asks.
 */



/** For tests to be quicker. */
const usualPatience = { timeoutMs: 15_000, retries: 3, firstDelayMs: 1000 };
/**
 * `environment` of GitHub's OpenAPI description, `repos/get-environment`; `can_admins_bypass` is sent and not in it.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    can_admins_bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    protection_rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        prevent_self_review: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
        reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
            reviewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
                slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
                name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
            })
                .nullish(),
        }))
            .nullish(),
    }))
        .nullish(),
});
/**
 * Reads the input `approval-environment`. Problems are kept in `inputs` for `finish`.
 * @param plans whether the run only draws a plan. After it nothing is asked: whoever gets there was approved, and a
 * restore must not fail because GitHub's API does.
 * @param otherwise what an operator does where nobody can be required to review.
 */
function readApproval(inputs, { plans, otherwise }, env = process.env) {
    const environment = inputs.text('approval-environment');
    if (environment === undefined)
        return undefined;
    if (!plans) {
        inputs.problem('approval-environment', 'goes with dry-run: true only. Give it to the plan; the job that carries the plan out names the environment itself.');
    }
    return {
        environment,
        repository: env['GITHUB_REPOSITORY'] || undefined,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        token: inputs.secret('github-token'),
        otherwise,
    };
}
/**
 * Asks GitHub who must approve a job in the environment, and says it on the page of the run.
 * @throws Failure `approval-missing` when nobody must, or when it cannot be told.
 */
async function requireApproval(question, { summary, log, signal }, patience) {
    const approval = await approvalOf(question, signal, patience);
    const { environment, reviewers } = approval;
    log.info(`Environment ${environment} waits for one of: ${reviewers.join(', ')}.`);
    summary.heading('Approval', 3).facts([
        ['Environment', environment],
        ['Who may approve', `one of: ${reviewers.join(', ')}`],
        [
            'Whoever started the run',
            told(approval.selfReviewPrevented, 'may not approve it', '⚠️ may approve it as well, when among them'),
        ],
        [
            'Administrators',
            told(approval.adminsMayBypass, '⚠️ may go on without an approval', 'cannot go on without an approval'),
        ],
    ]);
}
function told(value, yes, no) {
    if (value === undefined)
        return 'not known: GitHub does not say';
    return value ? yes : no;
}
/** As `requireApproval`, without telling anybody. */
async function approvalOf(question, signal, patience = usualPatience) {
    const { environment } = question;
    const answer = environmentSchema.safeParse(await ask(question, signal, patience));
    if (!answer.success)
        throw missing(question, 'GitHub answered in a form that is not known.');
    const rules = (answer.data.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers');
    const reviewers = rules.flatMap(({ reviewers: listed }) => (listed ?? []).flatMap(nameOf));
    if (reviewers.length === 0)
        throw missing(question, `Environment ${environment} has no required reviewers: a job in it does not wait.`);
    return {
        environment,
        reviewers,
        selfReviewPrevented: rules.find(({ prevent_self_review: own }) => own != null)?.prevent_self_review ?? undefined,
        adminsMayBypass: answer.data.can_admins_bypass ?? undefined,
    };
}
function nameOf({ type, reviewer }) {
    const name = reviewer?.login ?? reviewer?.slug ?? reviewer?.name;
    if (name == null)
        return [];
    return [type === 'Team' ? `team ${name}` : name];
}
async function ask(question, signal, { timeoutMs, retries, firstDelayMs }) {
    const { environment, repository, apiUrl, token } = question;
    const [owner, repo] = repository?.split('/') ?? [];
    if (!owner || !repo)
        throw missing(question, 'Outside of a workflow (GITHUB_REPOSITORY is not set) GitHub cannot be asked.');
    if (token === undefined)
        throw missing(question, 'github-token is empty, so GitHub cannot be asked.');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const octokit = getOctokit(token.reveal(), { baseUrl: apiUrl.replace(/\/+$/, ''), log: quiet });
    const once = async () => {
        const { data } = await octokit.rest.repos.getEnvironment({
            owner,
            repo,
            environment_name: environment,
            request: { signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) },
        });
        return data;
    };
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay)(once, {
            retries,
            minTimeout: firstDelayMs,
            maxTimeout: 10 * firstDelayMs,
            signal,
            shouldRetry: ({ error }) => passes(error),
        });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw missing(question, whyNot(question, error), error);
    }
}
/** What a server said no with; absent when there was no answer. */
function statusOf(error) {
    const { response } = error;
    return typeof response?.status === 'number' ? response.status : undefined;
}
/** No answer, or one that may be another the next time. */
function passes(error) {
    const status = statusOf(error);
    return status === undefined || status === 429 || status >= 500;
}
function whyNot({ environment, repository, apiUrl }, error) {
    const at = `environment ${environment} of ${repository}`;
    switch (statusOf(error)) {
        case undefined:
            return `GitHub did not answer at ${apiUrl} when asked for ${at}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`;
        case 404:
            return `There is no ${at}, or github-token may not see it. GitHub makes an environment that a workflow names, without protection.`;
        case 403:
            return `github-token may not read ${at}: the job of the plan needs permissions: actions: read. GitHub says: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        case 401:
            return `GitHub does not accept github-token. It says: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        default:
            return `GitHub answered ${statusOf(error)} when asked for ${at}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    }
}
function missing({ environment, otherwise }, what, cause) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('approval-missing', {
        what,
        means: 'Whether anybody has to approve what the plan proposes is not known to be so. Nothing was changed.',
        next: `Settings, Environments, ${environment}: tick "Required reviewers" and name them, then run the plan again. Private repositories have them with GitHub Enterprise only; without: ${otherwise}`,
        ...(cause !== undefined && { cause }),
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

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseDrTimestamp),
/* harmony export */   MS: () => (/* binding */ drTime),
/* harmony export */   qk: () => (/* binding */ journalMs),
/* harmony export */   t_: () => (/* binding */ isMoment)
/* harmony export */ });
/** The moment that the SVs recover from, as they announce it: `2024-04-17T19:12:02Z` (runbook, "Technical Details"). */
/** About how far back a participant can tell its contracts (journal-garbage-collection-delay of Splice's participant). */
const journalMs = 24 * 3600_000;
const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;
/**
 * Reads a timestamp strictly: a moment that is off by hours or by a digit gives a dump of another state than that
 * of everybody else, and nothing downstream would notice.
 * @returns the timestamp, or why it is refused, as the end of a sentence that begins with the input's name.
 */
function parseDrTimestamp(text, now = Date.now()) {
    const parts = form.exec(text);
    if (parts === null)
        return { problem: whyNot(text) };
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return { problem: `names a time of day that does not exist` };
    const at = Date.UTC(year, month - 1, day, hour, minute, second);
    // The calendar of Date rolls over where a day does not exist; years below 100 it takes for 19xx.
    if (new Date(at).toISOString() !== `${text.slice(0, -1)}.000Z`) {
        return { problem: `names a day that does not exist` };
    }
    if (at > now) {
        return {
            problem: `is in the future: it is ${new Date(now).toISOString().slice(0, 19)}Z now. The SVs recover from a moment before the disaster`,
        };
    }
    return { timestamp: text };
}
/** Milliseconds since 1970. */
function drTime(timestamp) {
    return Date.parse(timestamp);
}
/** Whether what a dump says of itself is that very moment; `…:02Z` and `…:02.000000Z` are the same. */
function isMoment(text, timestamp) {
    return text.replace(/\.0+Z$/, 'Z') === timestamp;
}
const wanted = 'give it in UTC as the SVs announced it, such as 2024-04-17T19:12:02Z';
function whyNot(text) {
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?[+-]\d{2}:?\d{2}$/.test(text))
        return `has the offset of a local time: ${wanted}`;
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?$/.test(text))
        return `does not say its time zone, so it may be a local time: ${wanted}`;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z$/.test(text))
        return `has parts of a second: ${wanted}`;
    return `is not of the form YYYY-MM-DDTHH:MM:SSZ: ${wanted}`;
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
