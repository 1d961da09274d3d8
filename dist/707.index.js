export const id = 707;
export const ids = [707];
export const modules = {

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readNodeInputs),
  _: () => (/* binding */ readNodeName)
});

// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/secret.js
var system_secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/node/command-copies.js
/** Server copies made and restored by the operator's own commands: those of a managed Postgres, for example. */



/** The longest name of a copy: those of cloud providers are URLs of some 200 characters at most. */
const longestReference = 1000;
/** Adds the method to a deployment. */
function withCommandCopies(deployment, commands) {
    return { ...deployment, copies: { ...deployment.copies, command: commandCopies(deployment, commands) } };
}
function commandCopies(deployment, commands) {
    const groups = async () => {
        const { apps, participant } = (await deployment.describe()).databases;
        if (apps.server !== participant.server)
            return [['apps'], ['participant']];
        if (commands.atomic)
            return [['apps', 'participant']];
        throw new failure/* Failure */.HR('copy-not-atomic', {
            what: `Both databases are on ${apps.server}, and it is not said that backup-command saves the server at one moment.`,
            means: 'A copy that takes the participant database before the apps database restores without an error and corrupts silently. Nothing was done.',
            next: 'Set copy-is-atomic: true if it does (disk snapshots and the backups of Cloud SQL and RDS do), or use method: dump.',
        });
    };
    const take = async (roles, job, purpose) => {
        if (commands.backup === undefined) {
            throw new failure/* Failure */.HR('backup-command', {
                what: 'backup-command is not given.',
                means: 'What is there cannot be saved before it is replaced: the restore would have no way back. Nothing was changed.',
                next: 'Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a way back.',
            });
        }
        const printed = await execute('backup', commands.backup, {
            ...job,
            timeoutMs: commands.timeoutMs,
            env: { SPLICE_ROLES: roles.join(' '), SPLICE_ID: job.id, SPLICE_PURPOSE: purpose },
        });
        const reference = printed.trim().split('\n').at(-1)?.trim() ?? '';
        if (reference === '' || reference.length > longestReference || hasControls(reference)) {
            throw new failure/* Failure */.HR('backup-command', {
                what: `backup-command ended well, but its last line is not the name of a copy (${reference.length} characters).`,
                means: 'Without it the copy could not be found again. It counts as none.',
                next: 'Let the command print the id of what it made as its last line, and everything else to stderr.',
            });
        }
        job.log.info(`${roles.join(' and ')}: saved as ${reference}`);
        return { method: 'command', roles, reference };
    };
    const restore = async (copies, { restoreId, log, signal }) => {
        if (commands.restore === undefined)
            throw new Error('the plan demands a restore-command');
        for (const { roles, reference } of copies) {
            log.info(`${roles.join(' and ')}: restoring ${reference}`);
            await execute('restore', commands.restore, {
                log,
                ...(signal && { signal }),
                timeoutMs: commands.timeoutMs,
                env: { SPLICE_ROLES: roles.join(' '), SPLICE_ID: restoreId, SPLICE_REFERENCE: reference },
            });
        }
    };
    return {
        groups,
        take: async (roles, job) => await take(roles, job, 'backup'),
        async discardProblem({ reference }) {
            return commands.discard === undefined
                ? `${reference} was made by backup-command, and discard-command is not given`
                : undefined;
        },
        async discard({ roles, reference }, log) {
            if (commands.discard === undefined) {
                log.warning(`${reference} belongs to no set. It was made by backup-command: remove it the same way.`);
                return;
            }
            await execute('discard', commands.discard, {
                log,
                timeoutMs: commands.timeoutMs,
                env: { SPLICE_ROLES: roles.join(' '), SPLICE_REFERENCE: reference },
            });
            log.info(`${reference} is removed`);
        },
        async discardOrphan(setId, log) {
            log.warning(`The run of set ${setId} ended before it was complete; backup-command may have left a copy with this id.`);
        },
        async problem() {
            if (commands.restore === undefined)
                return 'the set was taken with method: command, and restore-command is not given';
            return undefined;
        },
        intention({ roles, reference }) {
            return `run restore-command for ${roles.join(' and ')} with ${reference}, after backup-command saved what is there`;
        },
        async setAside(copies, holds, job) {
            if (!holds)
                return { label: 'nothing', details: { none: true } };
            const kept = [];
            for (const { roles } of copies)
                kept.push(await take(roles, { id: job.restoreId, log: job.log, signal: job.signal }, 'safety-copy'));
            return {
                label: kept.map(({ reference }) => reference).join(', '),
                details: { copies: kept },
            };
        },
        async replace(copies, _aside, job) {
            await restore(copies, job);
        },
        async undo(_copies, { details }, job) {
            const kept = details;
            if ('copies' in kept) {
                await restore(kept.copies, job);
                return;
            }
            throw new failure/* Failure */.HR('no-safety-copy', {
                what: 'What was there before was not saved: there is nothing to put back.',
                means: 'The servers hold what restore-command left in them.',
                next: 'Restore a set again; give another one if this one is the reason.',
            });
        },
    };
}
function hasControls(text) {
    return [...text].some((character) => character < ' ' || character === '\u007f');
}
const failures = {
    backup: { code: 'backup-command', means: 'What it may have made counts for nothing.' },
    restore: { code: 'restore-command', means: 'The server may be neither what it was nor restored.' },
    discard: { code: 'discard-command', means: 'The copy may still be there.' },
};
async function execute(kind, text, options) {
    const { log, signal, timeoutMs, env } = options;
    let rest = '';
    const onErrorOutput = (chunk) => {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                log.info(`${kind}-command: ${(0,system_secret/* redact */.E$)(line)}`);
    };
    try {
        return await (0,child/* run */.eF)(
        // The text is the operator's own: it is in the workflow file for everyone to read.
        { program: 'sh', args: ['-ec', text], env, onErrorOutput }, { timeoutMs, maxBytes: 1024 * 1024, ...(signal && { signal }) });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'cancelled')
            throw error;
        const meaning = failures[kind];
        throw new failure/* Failure */.HR(meaning.code, {
            what: `${kind}-command failed for ${env['SPLICE_ROLES']}: ${(0,failure/* messageOf */.bD)(error)}`,
            means: meaning.means,
            next: 'Run the command by hand with the same SPLICE_ variables and see why it fails.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/src/postgres/clients.js
var clients = __webpack_require__(54421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/node/bootstrap-start.js


const commandTimeoutMs = 20 * 60_000;
/** Runs a start command of the operator's, which learns path and identifier from its environment. */
async function runStart(command, context) {
    const { path, how, signal, cwd } = context;
    const env = {
        IDENTITIES_DUMP: path,
        NEW_PARTICIPANT_IDENTIFIER: how.newIdentifier,
        PARTY_HINT: how.partyHint,
    };
    try {
        return await (0,child/* run */.eF)({ program: 'sh', args: ['-ec', command], env, ...(cwd !== undefined && { cwd }) }, { timeoutMs: commandTimeoutMs, signal });
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        throw new failure/* Failure */.HR('start-command', {
            what: 'The command that starts the node failed.',
            means: 'The node may be started only in part.',
            next: 'Run it by hand, see why it fails, and run again.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/node/bootstrap-text.js
/** What an operator copies to have a node read its identities, and errors that are the same wherever it runs. */

/** Name of the Secret and of its key in the charts' documentation. */
const bootstrapSecret = { name: 'participant-bootstrap-dump', key: 'content' };
/** User and group that newer images run as. */
const imageUser = 1001;
/** The official line for Docker Compose (`production-operations/validator-disaster-recovery.mdx`). */
function startLine(how, more) {
    const flags = [
        `-s ${shellQuote(more.sponsorUrl)}`,
        `-o ""`,
        `-p ${shellQuote(how.partyHint)}`,
        ...(how.migrationId === undefined ? [] : [`-m ${how.migrationId}`]),
        `-i ${shellQuote(more.path)}`,
        `-P ${shellQuote(how.newIdentifier)}`,
        ...(more.scanUrl === undefined ? [] : [`-c ${shellQuote(more.scanUrl)}`]),
        ...(more.authentication === true ? ['-a'] : []),
    ];
    return `./start.sh ${flags.join(' ')}`;
}
/** The values that the chart splice-validator takes for a re-onboarding (its `standalone-validator-values.yaml`). */
function helmValues(how) {
    return [
        'participantIdentitiesDumpImport:',
        `  secretName: ${bootstrapSecret.name}`,
        `  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,
        `nodeIdentifier: ${JSON.stringify(how.newIdentifier)}`,
        'migrateValidatorParty: true',
        `validatorPartyHint: ${JSON.stringify(how.partyHint)}`,
    ];
}
/** The app's own configuration, where neither chart nor compose file writes it. */
function appConfiguration(path, how) {
    const app = 'canton.validator-apps.validator_backend';
    return [
        `${app}.participant-bootstrapping-dump {`,
        '  type = file',
        `  file = ${JSON.stringify(path)}`,
        `  new-participant-identifier = ${JSON.stringify(how.newIdentifier)}`,
        '}',
        `${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,
        `# and, as ever: the party hint ${JSON.stringify(how.partyHint)}${how.migrationId === undefined ? '' : `, the migration id ${how.migrationId}`}, no onboarding secret`,
    ];
}
/** A word of a shell command. */
function shellQuote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Another dump is where this one should go: nobody's keys are overwritten. */
function dumpExists(where) {
    return new failure/* Failure */.HR('bootstrap-dump-exists', {
        what: `There is something else already: ${where}.`,
        means: 'It may be another node’s identities. It was not touched.',
        next: 'Look at it, keep it somewhere safe if it is needed, remove it, and run again.',
    });
}
/** What is left to do where something else lies in the place of the dump at the end. */
function otherContent(where) {
    return `${where} holds something else than these identities and was not touched: see whether it has to be removed`;
}

// EXTERNAL MODULE: ./build/src/node/docker.js
var docker = __webpack_require__(95864);
;// CONCATENATED MODULE: ./build/src/node/compose/bootstrap.js
/** Bringing identities to a compose node: a file that the validator's container mounts, and the start.sh line. */








const fileName = 'participant-bootstrap-dump.json';
const documentedProject = 'splice-validator';
const workTimeoutMs = 5 * 60_000;
/** Exit codes of the script that places the file. */
const exitOther = 3;
/**
 * Reads the file from stdin. A file of the same content, or an empty shell that was left behind, is replaced; the
 * digest is compared inside, before the file has its name.
 */
const placeScript = `
umask 077
target="/place/$1"
part="$target.part"
sum() { sha256sum < "$1" | cut -c1-64; }
if [ -e "$target" ] && [ -s "$target" ] && [ "$(sum "$target")" != "$2" ]; then exit ${exitOther}; fi
rm -f "$part"
cat > "$part"
[ "$(sum "$part")" = "$2" ] || { rm -f "$part"; echo 'the file was cut on its way' >&2; exit 4; }
chown ${imageUser}:${imageUser} "$part"
chmod 600 "$part"
sync "$part" 2>/dev/null || sync
mv -f "$part" "$target"
`;
/** A container sees a mounted file by its inode: taking the name away would leave it the keys. */
const emptyScript = `
target="/place/$1"
rm -f "$target.part"
[ -e "$target" ] || exit 0
[ ! -s "$target" ] || [ "$(sha256sum < "$target" | cut -c1-64)" = "$2" ] || exit ${exitOther}
: > "$target"
sync "$target" 2>/dev/null || sync
[ "$3" = keep ] || rm -f "$target"
`;
/** @param look finds the node as it is at that moment. */
function composeBootstrap(look, options) {
    const pathOf = (node) => {
        if (options.path !== undefined)
            return options.path;
        return node.directory === undefined ? undefined : (0,external_node_path_.join)(node.directory, fileName);
    };
    const required = (node) => {
        const path = pathOf(node);
        if (path === undefined)
            throw new Error('the plan refuses to go on without a path');
        return path;
    };
    return {
        async plan(how) {
            const node = await look();
            const path = pathOf(node);
            const engine = await (0,docker/* engineAddress */.ZK)();
            const blockers = [];
            if (path === undefined)
                blockers.push('the folder with the compose files is not known: give compose-directory or identities-path');
            else if (!(0,external_node_path_.isAbsolute)(path) || path.includes(','))
                blockers.push(`${path} is not an absolute path without commas: compose would take it for the name of a volume`);
            if (toolImage(node) === undefined)
                blockers.push('no image of the node is known, in which the file could be written for its user');
            if (node.validator?.running === true)
                blockers.push(`container ${node.validator.name} runs: on empty databases it makes itself a new identity; stop it`);
            return {
                where: `file ${path ?? fileName} on the host of ${engine}, readable for user ${imageUser} alone`,
                instructions: [
                    `cd ${shellQuote(node.directory ?? '/folder/of/the/compose/files')}`,
                    lineOf(node, path, how),
                ],
                blockers,
                startBlockers: options.startCommand === undefined ? startBlockers(node, how) : [],
            };
        },
        async place(dump, _how, log) {
            const node = await look();
            const path = required(node);
            const sha256 = sha256Of(dump);
            const exit = await atFolder(node, path, placeScript, [(0,external_node_path_.basename)(path), sha256], dump);
            if (exit.code === exitOther)
                throw dumpExists(`file ${path}`);
            if (exit.code !== 0)
                throw placeFailure(path, exit.stderr);
            log.info(`identities are in ${path}, mode 0600, owner ${imageUser} (sha256 ${sha256.slice(0, 12)}…)`);
        },
        async start(how, log, signal) {
            const node = await look();
            const path = required(node);
            const line = options.startCommand ?? withProject(node, lineOf(node, path, how));
            log.info(`running ${options.startCommand === undefined ? line : 'start-command'} in ${node.directory}`);
            const printed = await runStart(line, { path, how, signal, cwd: node.directory });
            for (const text of printed.split('\n').filter(Boolean).slice(-5))
                log.info(text);
        },
        async signs(since) {
            const { validator, participant } = await look();
            const ids = [validator, participant].flatMap((container) => container?.id ?? []);
            const logs = await Promise.all(ids.map((id) => logSince(id, since)));
            return {
                running: validator?.running ?? false,
                restarts: validator?.restartCount ?? 0,
                log: (0,system_secret/* redact */.E$)(logs.join('\n')),
            };
        },
        async remove(dump, log) {
            const node = await look();
            const path = required(node);
            const mounting = (await (0,docker/* inspect */.Nn)(node.containers.map(({ id }) => id))).filter(({ mounts }) => mounts.some(({ source }) => source === path));
            const keep = mounting.length > 0 ? 'keep' : 'remove';
            const exit = await atFolder(node, path, emptyScript, [(0,external_node_path_.basename)(path), sha256Of(dump), keep]);
            if (exit.code === exitOther)
                return [otherContent(`file ${path}`)];
            if (exit.code !== 0) {
                throw new failure/* Failure */.HR('bootstrap-dump-left', {
                    what: `The identities in ${path} could not be removed: ${exit.stderr}`,
                    means: 'The private keys of the node lie there in the clear.',
                    next: `Empty the file yourself (sudo truncate -s 0 ${shellQuote(path)}) and remove it.`,
                });
            }
            if (mounting.length === 0) {
                log.info(`removed ${path}`);
                return [];
            }
            log.info(`emptied ${path}; it stays as an empty shell because ${mounting.map(({ name }) => name).join(', ')} mounts it`);
            return [
                'run ./start.sh once more without -i and with the same -P, so that the container no longer mounts the file',
                `then remove the empty file ${path}`,
            ];
        },
    };
}
/** What the line to be run would lack. */
function startBlockers({ settings, directory }, how) {
    const sponsor = how.sponsorUrl ?? settings.variables['SPONSOR_SV_ADDRESS'];
    return [
        ...(sponsor === undefined ? ['the address of the sponsor SV is not known: give sponsor-sv-url'] : []),
        ...(directory === undefined ? ['the folder of start.sh is not known: give compose-directory'] : []),
        ...(settings.noAuth === undefined
            ? ['whether the node runs with authentication is not known: give start-command with the whole line']
            : []),
    ];
}
/** What the node was told of its network, else a place to fill in. */
function lineOf(node, path, how) {
    const { variables, noAuth } = node.settings;
    const sponsorUrl = how.sponsorUrl ?? variables['SPONSOR_SV_ADDRESS'] ?? 'https://<sponsor SV>';
    const scan = variables['SCAN_ADDRESS'];
    // start.sh derives the address of Scan from that of the SV.
    const other = scan !== undefined && how.sponsorUrl === undefined && scan !== sponsorUrl.replace('sv', 'scan');
    return startLine(how, {
        path: path ?? fileName,
        sponsorUrl,
        authentication: noAuth === undefined ? undefined : !noAuth,
        ...(other && { scanUrl: scan }),
    });
}
function withProject({ project }, line) {
    return project === documentedProject ? line : `COMPOSE_PROJECT_NAME=${shellQuote(project)} ${line}`;
}
/** An image with a shell that is on the host already. */
function toolImage(node) {
    const recorded = node.recorded?.services.find(({ role }) => role === 'postgres')?.image;
    return node.postgres?.image ?? recorded ?? node.validator?.image ?? node.participant?.image;
}
/**
 * Runs a script as root in a container that sees the folder and nothing else: the user of the runner need not be
 * root to write a file for another user. Nothing of it gets into a log of the engine.
 */
async function atFolder(node, path, script, args, input = Buffer.alloc(0)) {
    const image = toolImage(node);
    if (image === undefined)
        throw new Error('the plan refuses to go on without an image');
    const isolation = ['--rm', '-i', '--log-driver', 'none', '--network', 'none', '--user', '0:0'];
    const mount = ['--mount', `type=bind,source=${(0,external_node_path_.dirname)(path)},target=/place`];
    const command = ['--entrypoint', 'sh', image, '-ec', script, 'sh', ...args];
    const running = (0,child/* start */.ni)({ program: 'docker', args: ['run', ...isolation, ...mount, ...command] }, AbortSignal.timeout(workTimeoutMs));
    running.stdin.end(input);
    running.stdout.resume();
    const { code, stderr } = await running.exit;
    return { code, stderr };
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function placeFailure(path, why) {
    return new failure/* Failure */.HR('bootstrap-dump-place', {
        what: `The identities cannot be written to ${path}: ${why}`,
        means: 'Nothing is left of them there.',
        next: `Check that ${(0,external_node_path_.dirname)(path)} exists on the host of the engine and has room.`,
    });
}
async function logSince(id, since) {
    // docker logs splits the container's streams over its own two: both are wanted, in one.
    return await (0,child/* run */.eF)({
        program: 'sh',
        args: ['-c', 'exec docker logs --since "$2" --tail 5000 "$1" 2>&1', 'sh', id, since.toISOString()],
    }, { timeoutMs: 30_000 }).catch(failure/* messageOf */.bD);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/node/compose/command.js
/** `docker compose` for a project whose containers are gone: the files that were used, filled in as they were. */




const upTimeoutMs = 20 * 60_000;
/**
 * `docker compose up -d` for some services. Existing containers are left as they are.
 * @throws Failure `compose-directory` without a folder, `compose-settings` when the files would name another
 * participant database than the node's.
 */
async function composeUp(node, services, signal) {
    await checkDatabaseName(node, signal);
    const { args, env } = composeInvocation(node);
    await (0,docker/* docker */.T3)([...args, 'up', '--detach', '--no-recreate', ...services], {
        signal,
        env,
        timeoutMs: upTimeoutMs,
    });
}
/** The arguments before the subcommand, and the variables that start.sh would have exported. */
function composeInvocation(node) {
    const { directory, project } = node;
    if (directory === undefined) {
        throw new failure/* Failure */.HR('compose-directory', {
            what: `The folder with the compose files of project ${project} is not known.`,
            next: 'Give compose-directory: the folder with compose.yaml and .env.',
        });
    }
    const files = node.configFiles.flatMap((file) => ['--file', locate(file, node, directory)]);
    const variables = node.settings.variables;
    const id = variables['MIGRATION_ID'] ?? '';
    return {
        args: ['compose', '--project-name', project, '--project-directory', directory, ...files],
        // MIGRATION_ID may be empty since Splice 0.6.8, PARTICIPANT_DB_NAME never.
        env: { ...variables, MIGRATION_ID: id, COMPOSE_PROJECT_NAME: project },
    };
}
/** Files recorded on another machine or in another folder are looked for in the folder that is given now. */
function locate(file, node, directory) {
    const recorded = node.recorded?.directory;
    if (recorded !== undefined && recorded !== directory) {
        const inside = (0,external_node_path_.relative)(recorded, file);
        return (0,external_node_path_.join)(directory, inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.basename)(file) : inside);
    }
    return (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(directory, file);
}
/** What `docker compose config` says that the participant would be told. */
async function checkDatabaseName(node, signal) {
    const expected = node.settings.databases.participant?.name;
    if (expected === undefined)
        return;
    const { args, env } = composeInvocation(node);
    const text = await (0,docker/* docker */.T3)([...args, 'config', '--format', 'json'], { signal, env });
    const config = schemas/* object */.Ikc({
        services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).nullish() })),
    })
        .parse(JSON.parse(text));
    const name = config.services['participant']?.environment?.['CANTON_PARTICIPANT_POSTGRES_DB'];
    if (name === undefined || name === null || name === expected)
        return;
    throw new failure/* Failure */.HR('compose-settings', {
        what: `The compose files in ${node.directory} would give the participant the database ${name}; the node's is ${expected}.`,
        means: 'With another database the node would come up empty and make itself a new identity.',
        next: 'Check that compose-directory is of the node’s own Splice version, and MIGRATION_ID in its .env.',
    });
}

;// CONCATENATED MODULE: ./build/src/node/compose/components.js
/** Stopping and starting the programs of a node, everything but its Postgres. */






/** A JVM that flushes takes its time; after this Docker kills it. */
const stopGraceSeconds = 60;
/** Large schema migrations take minutes before the participant is healthy. */
const healthyTimeoutMs = 15 * 60_000;
const components_commandTimeoutMs = 20 * 60_000;
/** The name under which a container is kept in the journal: its service, numbered when there are several. */
function componentName(container) {
    const number = container.labels['com.docker.compose.container-number'] ?? '1';
    return number === '1' ? container.service : `${container.service}-${number}`;
}
/** The containers that are stopped for a restore: all of the project but Postgres. */
function components(node) {
    return node.containers.filter((container) => container !== node.postgres);
}
/**
 * Stops the validator app first, so that it does not fail against a participant that is gone; then every
 * other client of the ledger, the participant last. Proves that none comes back by its restart policy.
 * @throws Failure `compose-not-stopped`.
 */
async function stopComponents(node, commands, log) {
    const { signal } = commands;
    const all = components(node);
    const stopped = all.map((container) => ({
        name: componentName(container),
        replicas: container.running ? 1 : 0,
    }));
    // What is gone altogether is known from the record only, and was not stopped by us.
    for (const { service, role, running } of node.recorded?.services ?? []) {
        if (role === 'postgres' || all.some((container) => container.service === service))
            continue;
        stopped.push({ name: service, replicas: running ? 1 : 0 });
    }
    if (commands.stopCommand !== undefined && all.some(({ running }) => running)) {
        await runCommand('stop-command', commands.stopCommand, node, log, signal);
    }
    for (const group of [
        all.filter((container) => container === node.validator),
        all.filter((container) => container !== node.validator && container !== node.participant),
        all.filter((container) => container === node.participant),
    ]) {
        const running = (await (0,docker/* inspect */.Nn)(group.map(({ id }) => id), signal)).filter((container) => container.running);
        if (running.length === 0)
            continue;
        log.info(`stopping ${running.map(({ name }) => name).join(', ')}`);
        const ids = running.map(({ id }) => id);
        await (0,docker/* docker */.T3)(['stop', '--time', String(stopGraceSeconds), ...ids], {
            signal,
            timeoutMs: (stopGraceSeconds * ids.length + 60) * 1000,
        });
    }
    await proveGone(all, signal);
    return { components: stopped };
}
/** Not running at two looks, a second apart: a restart policy acts within milliseconds. */
async function proveGone(containers, signal) {
    const ids = containers.map(({ id }) => id);
    const look = async () => (await (0,docker/* inspect */.Nn)(ids, signal)).filter(({ running }) => running);
    let alive = await look();
    if (alive.length === 0 && ids.length > 0) {
        await (0,promises_.setTimeout)(1000, undefined, signal && { signal });
        alive = await look();
    }
    if (alive.length === 0)
        return;
    throw new failure/* Failure */.HR('compose-not-stopped', {
        what: `Containers that were stopped run again: ${alive.map(({ name, status }) => `${name} (${status})`).join(', ')}.`,
        means: 'A database must not be replaced under a running participant or validator app.',
        next: 'Find what starts them (a systemd unit, a cron job, a second operator), switch it off, and run again.',
    });
}
/**
 * Starts what `stopComponents` found running, participant first; a container that was stopped stays stopped.
 * Containers that are gone are made again: by the start command where one is given, else by docker compose
 * with what was recorded.
 */
async function startComponents(look, stopped, commands, log) {
    const { signal } = commands;
    const node = await look();
    const wanted = stopped.components.filter(({ replicas }) => replicas > 0).map(({ name }) => name);
    if (wanted.length === 0) {
        log.info('nothing was running before, nothing is started');
        return;
    }
    if (commands.startCommand !== undefined) {
        await runCommand('start-command', commands.startCommand, node, log, signal);
        return;
    }
    const present = (now) => components(now).filter((container) => wanted.includes(componentName(container)));
    const missing = wanted.filter((name) => !present(node).some((container) => componentName(container) === name));
    const isParticipant = (name) => name === (node.participant?.service ?? 'participant');
    await bringUp(node, missing.filter(isParticipant), log, signal);
    const participant = present(await look()).find(({ service }) => isParticipant(service));
    if (participant !== undefined) {
        await startContainers([participant], log, signal);
        await untilHealthy(participant, log, signal);
    }
    await bringUp(await look(), missing.filter((name) => !isParticipant(name)), log, signal);
    const rest = present(await look()).filter(({ service }) => !isParticipant(service));
    const apps = rest.filter(({ service }) => service === (node.validator?.service ?? 'validator'));
    await startContainers(apps, log, signal);
    await startContainers(rest.filter((container) => !apps.includes(container)), log, signal);
}
async function bringUp(node, services, log, signal) {
    if (services.length === 0)
        return;
    log.info(`creating containers of compose project ${node.project}: ${services.join(', ')}`);
    await composeUp(node, services, signal);
}
async function startContainers(containers, log, signal) {
    const stopped = containers.filter(({ running }) => !running);
    if (stopped.length === 0)
        return;
    log.info(`starting ${stopped.map(({ name }) => name).join(', ')}`);
    await (0,docker/* docker */.T3)(['start', ...stopped.map(({ id }) => id)], { signal, timeoutMs: 120_000 });
}
/** The validator app waits for the participant anyway, so a slow one is told, not fatal. */
async function untilHealthy(container, log, signal) {
    let restarts;
    const outcome = await (0,wait/* waitFor */.f)(async () => {
        const [now] = await (0,docker/* inspect */.Nn)([container.id], signal);
        restarts ??= now?.restartCount;
        if (now === undefined || !now.running || now.restartCount > (restarts ?? 0))
            return 'failing';
        return now.status === 'running' && (now.health ?? 'healthy') === 'healthy'
            ? 'ready'
            : undefined;
    }, { timeoutMs: healthyTimeoutMs, everyMs: 500, signal });
    if (outcome === 'ready')
        return;
    log.warning(`${container.name} was started but ${outcome === 'failing' ? 'ends again' : 'is not healthy after 15 min'}; ` +
        `it says: ${(await (0,docker/* lastLogLines */.EP)(container.id)).shown}`);
}
/** Runs a command of the operator's in the folder of the compose files. */
async function runCommand(input, command, node, log, signal) {
    log.info(`running ${input}`);
    try {
        const { directory } = node;
        const printed = await (0,child/* run */.eF)({ program: 'sh', args: ['-ec', command], ...(directory !== undefined && { cwd: directory }) }, { timeoutMs: components_commandTimeoutMs, ...(signal && { signal }) });
        for (const line of printed.split('\n').filter(Boolean).slice(-5))
            log.info(line);
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        throw new failure/* Failure */.HR(input, {
            what: `The ${input} failed.`,
            means: 'The node may be stopped or started only in part.',
            next: 'Run it by hand in the folder of the compose files, see why it fails, and run again.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/node/splice-config.js
/** How Splice's programs are told their settings: HOCON texts in environment variables, whatever runs them. */
/**
 * The value of a key in a HOCON text: `key = value`, `key: "value"` or `key = ${?VARIABLE}`, the last one that
 * holds. Not a parser of all of HOCON: the texts are the deployment's own few lines.
 */
function hoconValue(text, key, env = {}) {
    const pattern = new RegExp(`(?<![\\w-])"?${key}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+))`, 'g');
    let value;
    for (const [, quoted, variable, plain] of text.replace(/^\s*(#|\/\/).*$/gm, '').matchAll(pattern)) {
        if (quoted !== undefined)
            value = quoted.replace(/\\(["\\])/g, '$1');
        else if (variable !== undefined)
            value = env[variable] ?? value;
        else if (plain !== undefined)
            value = plain;
    }
    return value;
}
/** The names of the variables that a HOCON text takes values from: `${NAME}` and `${?NAME}`. */
function hoconVariables(text) {
    return [...new Set([...text.matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map((match) => match[1] ?? ''))];
}
/**
 * The migration id is in the validator app's configuration; where that is gone, start.sh of the compose files
 * names the participant's database `participant-<id>` after it.
 */
function findMigrationId(env, participantDatabase) {
    const configured = /domain-migration-id\s*[=:]\s*"?(\d+)/.exec(Object.values(env).join('\n'))?.[1];
    const named = /^participant-(\d+)$/.exec(participantDatabase ?? '')?.[1];
    const text = configured ?? named;
    return text === undefined ? undefined : Number(text);
}
/** An authentication whose secret everybody knows: compose-disable-auth.yaml, `disableAuth` of the charts. */
function withoutAuthentication(env) {
    return Object.entries(env).some(([name, value]) => name.startsWith('ADDITIONAL_CONFIG') && value.includes('hs-256-unsafe'));
}
/** Whether the validator app is told to import a migration dump: `-M` of start.sh, `migrating` of the charts. */
function importsDump(env) {
    return Object.values(env).some((value) => /restore-from-migration-dump\s*[=:]/.test(value));
}

;// CONCATENATED MODULE: ./build/src/node/compose/settings.js
/** What the containers of a compose deployment were told in their environment, read into what it means. */



/**
 * Reads the settings from the environment of the containers that are there, running or stopped.
 * Names as in Splice's cluster/compose/validator/compose.yaml.
 */
function composeSettings(containers) {
    const validator = containers.validator?.env ?? {};
    const apps = appsCoordinates(validator);
    const participant = participantCoordinates(containers.participant?.env ?? {});
    const migrationId = findMigrationId(validator, participant?.name);
    const partyHint = validator['SPLICE_APP_VALIDATOR_PARTY_HINT'] || undefined;
    const participantIdentifier = validator['SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER'] || undefined;
    const audience = validator['SPLICE_APP_VALIDATOR_AUTH_AUDIENCE'] || undefined;
    const variables = {
        ...(migrationId !== undefined && { MIGRATION_ID: String(migrationId) }),
        ...(participant && { PARTICIPANT_DB_NAME: participant.name }),
        ...(partyHint && { PARTY_HINT: partyHint }),
        ...(participantIdentifier && { PARTICIPANT_IDENTIFIER: participantIdentifier }),
        ...startVariables(validator, containers.validator?.image ?? containers.participant?.image),
        ...interfaceVariables(containers.others ?? []),
    };
    return {
        databases: { ...(apps && { apps }), ...(participant && { participant }) },
        ...(migrationId !== undefined && { migrationId }),
        ...(partyHint && { partyHint }),
        ...(participantIdentifier && { participantIdentifier }),
        ...(audience && { audience }),
        ...(containers.validator && { noAuth: withoutAuthentication(validator) }),
        variables,
    };
}
/** Whether a container is one of a Splice validator, by what it was told. */
function isSplice(container) {
    return ('CANTON_PARTICIPANT_POSTGRES_DB' in container.env ||
        'SPLICE_APP_VALIDATOR_PARTY_HINT' in container.env ||
        /validator-apps/.test(container.env['ADDITIONAL_CONFIG_PERSISTENCE'] ?? ''));
}
function participantCoordinates(env) {
    const name = env['CANTON_PARTICIPANT_POSTGRES_DB'];
    if (!name)
        return undefined;
    const schema = env['CANTON_PARTICIPANT_POSTGRES_SCHEMA'];
    const password = env['CANTON_PARTICIPANT_POSTGRES_PASSWORD'];
    return {
        name,
        ...(schema && { schema }),
        server: env['CANTON_PARTICIPANT_POSTGRES_SERVER'] || 'postgres-splice',
        port: Number(env['CANTON_PARTICIPANT_POSTGRES_PORT'] || 5432),
        user: env['CANTON_PARTICIPANT_POSTGRES_USER'] || 'cnadmin',
        ...(password && { password: new system_secret/* Secret */.zh(password) }),
    };
}
function appsCoordinates(env) {
    const text = env['ADDITIONAL_CONFIG_PERSISTENCE'];
    if (text === undefined)
        return undefined;
    const name = hoconValue(text, 'databaseName', env);
    if (!name)
        return undefined;
    const schema = hoconValue(text, 'currentSchema', env);
    const password = hoconValue(text, 'password', env);
    return {
        name,
        ...(schema && { schema }),
        server: hoconValue(text, 'serverName', env) || 'postgres-splice',
        port: Number(hoconValue(text, 'portNumber', env) || 5432),
        user: hoconValue(text, 'user', env) || 'cnadmin',
        ...(password && { password: new system_secret/* Secret */.zh(password) }),
    };
}
/** What start.sh exports besides the ids, read back from where the compose file put it. */
function startVariables(env, image) {
    const tag = image === undefined ? undefined : /:([\w][\w.-]*)$/.exec(image.replace(/@.*$/, ''))?.[1];
    const sponsor = env['SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS'];
    const scan = env['SPLICE_APP_VALIDATOR_SCAN_ADDRESS'];
    return {
        ...(tag !== undefined && { IMAGE_TAG: tag }),
        ...(sponsor && { SPONSOR_SV_ADDRESS: sponsor }),
        ...(scan && { SCAN_ADDRESS: scan }),
        // An onboarded node needs none; the one it was onboarded with is spent.
        ONBOARDING_SECRET: '',
    };
}
/** The names that start.sh fetches for the web interfaces. */
function interfaceVariables(containers) {
    const variables = {};
    for (const { env } of containers) {
        for (const [name, value] of Object.entries(env)) {
            if (/^SPLICE_APP_UI_(NETWORK|AMULET|NAME_SERVICE)_/.test(name))
                variables[name] = value;
        }
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/src/node/compose/discovery.js
/** Finding a validator node among the containers of a Docker Engine, running or stopped. */



/**
 * Looks at the containers as they are now.
 * @throws Failure `compose-not-found` or `compose-ambiguous`, with the projects that there are.
 */
async function discoverNode(options) {
    const { recorded, signal } = options;
    const all = await (0,docker/* composeContainers */.Vb)(undefined, signal);
    const project = chooseProject(all, options);
    const containers = all.filter((container) => container.project === project);
    const warnings = [];
    const one = (what, candidates) => {
        if (candidates.length > 1) {
            const names = candidates.map(({ name }) => name).join(', ');
            warnings.push(`More than one container could be the ${what}: ${names}. The running one is taken.`);
        }
        return candidates.find(({ running }) => running) ?? candidates[0];
    };
    const service = (name, marker) => {
        const byName = containers.filter((container) => container.service === name);
        return byName.length > 0 ? byName : containers.filter(marker);
    };
    const validator = one('validator app', service('validator', ({ env }) => 'SPLICE_APP_VALIDATOR_PARTY_HINT' in env));
    const participant = one('participant', service('participant', ({ env }) => 'CANTON_PARTICIPANT_POSTGRES_DB' in env));
    const postgres = one('Postgres server', service('postgres-splice', ({ env }) => 'POSTGRES_USER' in env && 'PGDATA' in env));
    const known = new Set([validator, participant, postgres]);
    const others = containers.filter((container) => !known.has(container));
    const live = composeSettings({ validator, participant, postgres, others });
    const settings = complete(live, recorded);
    const labels = (validator ?? participant ?? postgres)?.labels ?? {};
    const directory = options.directory ?? labels['com.docker.compose.project.working_dir'] ?? recorded?.directory;
    const files = labels['com.docker.compose.project.config_files']?.split(',') ?? recorded?.configFiles ?? [];
    return {
        project,
        containers,
        ...(validator && { validator }),
        ...(participant && { participant }),
        ...(postgres && { postgres }),
        settings,
        ...(recorded && { recorded }),
        ...(directory !== undefined && { directory }),
        configFiles: files,
        warnings,
    };
}
/** Whether the database of a role is in the project's own Postgres, whose container may be gone just now. */
function isLocal(node, coordinates) {
    if (node.postgres === undefined)
        return coordinates.server === 'postgres-splice';
    const { name, service, networks } = node.postgres;
    const names = [name, service, ...networks.flatMap(({ aliases }) => aliases)];
    return names.includes(coordinates.server);
}
/**
 * Where the database of a role is.
 * @throws Failure `compose-database` when no container and no record tells.
 */
function coordinatesOf(node, role) {
    const coordinates = node.settings.databases[role];
    if (coordinates !== undefined)
        return coordinates;
    const [variable, service] = role === 'apps'
        ? ['ADDITIONAL_CONFIG_PERSISTENCE', 'validator']
        : ['CANTON_PARTICIPANT_POSTGRES_DB', 'participant'];
    throw new failure/* Failure */.HR('compose-database', {
        what: `The database of the ${service} in compose project ${node.project} cannot be known: no container has ${variable}.`,
        means: 'Its name is read from the node and never guessed: a wrong one would be an empty or an old database.',
        next: `Bring the containers back with start.sh (a stopped ${service} container is enough), or restore from a set that recorded the deployment.`,
    });
}
function chooseProject(all, options) {
    const { recorded } = options;
    const projects = new Map();
    for (const container of all) {
        projects.set(container.project, [...(projects.get(container.project) ?? []), container]);
    }
    const found = [...projects].map(([name, containers]) => `${name} (${containers.map(({ service }) => service).join(', ')})`);
    const list = found.length === 0 ? 'no compose project at all' : found.join('; ');
    if (options.project !== undefined) {
        const containers = projects.get(options.project) ?? [];
        if (recorded !== undefined || containers.some(isNodePart))
            return options.project;
        throw new failure/* Failure */.HR('compose-not-found', {
            what: `No container of a Splice validator belongs to compose project ${options.project}; there is ${list}.`,
            means: 'Stopped containers would do, but after `docker compose down` only a set tells what the node was.',
            next: 'Check compose-project, and that the job runs on the host of the node.',
        });
    }
    const candidates = [...projects]
        .filter(([, containers]) => containers.some(isNodePart))
        .map(([name]) => name);
    if (recorded !== undefined) {
        if (candidates.length === 0 || candidates.includes(recorded.project))
            return recorded.project;
        throw new failure/* Failure */.HR('compose-other-project', {
            what: `The set is of compose project ${recorded.project}; here there is ${list}.`,
            means: 'Restoring into a node that happens to be here would destroy it.',
            next: `Give compose-project: ${recorded.project} to bring that back, or the name of the project to restore into.`,
        });
    }
    const [only, ...more] = candidates;
    if (only === undefined) {
        throw new failure/* Failure */.HR('compose-not-found', {
            what: `No compose project of a Splice validator is here: looked for containers of services validator and participant, found ${list}.`,
            means: 'Stopped containers would do, but after `docker compose down` only a set tells what the node was.',
            next: 'Check that the job runs on the host of the node, or give compose-project.',
        });
    }
    if (more.length > 0) {
        throw new failure/* Failure */.HR('compose-ambiguous', {
            what: `Several compose projects here are Splice validators: ${candidates.join(', ')}.`,
            means: 'Which one is meant is not guessed.',
            next: 'Give compose-project.',
        });
    }
    return only;
}
function isNodePart(container) {
    return isSplice(container) || container.service === 'postgres-splice';
}
/** Containers tell the truth of now; what they do not tell comes from the record. */
function complete(live, recorded) {
    if (recorded === undefined)
        return live;
    const { apps, participant } = recorded.databases;
    const { migrationId, partyHint, participantIdentifier, audience, noAuth, variables } = recorded;
    return {
        ...(migrationId !== undefined && { migrationId }),
        ...(partyHint !== undefined && { partyHint }),
        ...(participantIdentifier !== undefined && { participantIdentifier }),
        ...(audience !== undefined && { audience }),
        ...(noAuth !== undefined && { noAuth }),
        ...live,
        databases: {
            ...(apps && { apps: withoutUndefined(apps) }),
            ...(participant && { participant: withoutUndefined(participant) }),
            ...live.databases,
        },
        variables: { ...variables, ...live.variables },
    };
}
function withoutUndefined(database) {
    const { schema, ...rest } = database;
    return { ...rest, ...(schema !== undefined && { schema }) };
}

// EXTERNAL MODULE: ./build/src/system/log.js
var system_log = __webpack_require__(60297);
;// CONCATENATED MODULE: ./build/src/node/compose/volume.js
/** Copying a volume aside, emptying it and putting it back, so that a crash at any moment loses nothing. */




/** A copy runs at the disk's speed; a day is no real limit, only an end. */
const copyTimeoutMs = 24 * 60 * 60_000;
/** The file in the copy that says how far it is. It is never copied to or from the volume. */
const marker = '.splice-validator-copy';
/**
 * For the scripts below. `same` compares the bytes, then what Postgres insists on besides. The marker is
 * written in full beside its place first, so that no crash leaves half of one.
 */
const functions = `
set -e
entries() { find "$1" -mindepth 1 -maxdepth 1 ! -name '${marker}*'; }
copy() {
  entries "$1" | while IFS= read -r entry; do cp -a "$entry" "$2/"; done
  chown "$(stat -c %u:%g "$1")" "$2"
  chmod "$(stat -c %a "$1")" "$2"
  sync
}
listing() { (cd "$1" && find . ! -name '${marker}*' -exec stat -c '%n %f %u %g' {} + | sort); }
same() {
  listing "$1" > /tmp/one
  listing "$2" > /tmp/two
  cmp /tmp/one /tmp/two
  entries "$1" | while IFS= read -r entry; do diff -rq "$entry" "$2/\${entry##*/}"; done
}
mark() {
  echo "$1" > /copy/${marker}.new
  sync
  mv /copy/${marker}.new /copy/${marker}
  sync
}
empty() { find "$1" -mindepth 1 -delete; sync; }
`;
/**
 * The named volume under a container's data folder, by the container's mount and not by its name: the
 * project may be called anything.
 * @throws Failure `volume-unknown` when the data is not in a named volume.
 */
function dataVolume(container) {
    const data = container.env['PGDATA'] ?? '/var/lib/postgresql/data';
    const mount = container.mounts
        .filter(({ destination }) => data === destination || data.startsWith(`${destination}/`))
        .sort((a, b) => b.destination.length - a.destination.length)[0];
    if (mount?.type === 'volume' && mount.volume !== undefined) {
        return { volume: mount.volume, mountPoint: mount.destination };
    }
    throw new failure/* Failure */.HR('volume-unknown', {
        what: `The data folder ${data} of container ${container.name} is not in a named volume (${mount ? `${mount.type} ${mount.source ?? ''}` : 'no mount'}).`,
        next: 'Run without fresh-volume: the databases are then replaced inside the running server.',
    });
}
/** Whether Docker has the volume. */
async function volumeExists(volume, signal) {
    const names = await (0,docker/* docker */.T3)(['volume', 'ls', '--quiet', '--filter', `name=${volume}`], { signal });
    return names.split('\n').includes(volume);
}
/** How far a copy is. Ends what a run that was killed may have left at work on the volume, first. */
async function copyState({ volume, copy }, work) {
    await endWork(volume);
    if (!(await volumeExists(copy, work.signal)))
        return 'absent';
    const script = `cat /copy/${marker} 2>/dev/null || echo incomplete`;
    const state = (await inVolumes(volume, 'look', { [copy]: '/copy:ro' }, script, work)).trim();
    const known = ['incomplete', 'complete', 'emptied', 'put-back'];
    const found = known.find((name) => name === state);
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.HR('volume-state', {
        what: `Volume ${copy} says of itself "${state.slice(0, 40)}", which is not known.`,
        means: 'Nothing is put back from it or removed.',
        next: 'Use the version of the action that made it.',
    });
}
/**
 * Copies a volume and proves the copy byte by byte. The server on it must be stopped.
 * @throws Failure `volume-space`, `volume-copy`; the volume is untouched then, and the copy `incomplete`.
 */
async function copyAside(aside, work, log) {
    const { volume, copy } = aside;
    const started = Date.now();
    await (0,docker/* docker */.T3)(['volume', 'create', '--label', `splice-validator.copy-of=${volume}`, copy], work);
    const both = { [volume]: '/volume:ro', [copy]: '/copy' };
    const space = await inVolumes(volume, 'look', both, 'du -sk /volume; df -Pk /copy | tail -n 1', work);
    const [, used = '0'] = /^(\d+)\s+\/volume/m.exec(space) ?? [];
    const free = space.trim().split('\n').at(-1)?.trim().split(/\s+/)[3] ?? '0';
    // Some room stays free: a server whose disk is full does not start again either.
    if (Number(used) * 1.05 + 65_536 > Number(free)) {
        throw new failure/* Failure */.HR('volume-space', {
            what: `Volume ${volume} holds ${(0,system_log/* formatBytes */.z)(Number(used) * 1024)}, but only ${(0,system_log/* formatBytes */.z)(Number(free) * 1024)} are free beside it.`,
            means: 'The old volume is copied before it is emptied; nothing was changed.',
            next: 'Make room, or run without fresh-volume.',
        });
    }
    log.info(`setting volume ${volume} (${(0,system_log/* formatBytes */.z)(Number(used) * 1024)}) aside as ${copy}`);
    try {
        await inVolumes(volume, 'copy', both, 'copy /volume /copy; same /volume /copy; mark complete', work);
    }
    catch (error) {
        if (work.signal?.aborted)
            throw error;
        throw new failure/* Failure */.HR('volume-copy', {
            what: `Volume ${volume} could not be copied to ${copy}: ${(0,failure/* messageOf */.bD)(error)}`,
            means: 'Nothing was changed.',
            cause: error,
        });
    }
    log.info(`volume ${copy} holds the old data, compared byte by byte, in ${(0,system_log/* formatDuration */.a)(Date.now() - started)}`);
}
/**
 * Empties a volume whose copy is complete. Emptying it in place does what removing and recreating would, and
 * leaves container, volume name and labels as they are.
 */
async function emptyVolume({ volume, copy }, work) {
    const both = { [volume]: '/volume', [copy]: '/copy' };
    const script = `grep -qx complete /copy/${marker}; empty /volume; mark emptied`;
    await inVolumes(volume, 'empty', both, script, work);
}
/**
 * Puts a volume back from its complete copy; the server on it must be stopped. Can be repeated until it is
 * through. Takes no cancel signal: a cancelled run must not leave an empty volume behind.
 * @throws Failure `volume-put-back` that names the copy.
 */
async function putBack({ volume, copy }, image, log) {
    const both = { [volume]: '/volume', [copy]: '/copy' };
    const script = `
    grep -qxE 'complete|emptied' /copy/${marker}
    empty /volume; copy /copy /volume; same /copy /volume; mark put-back`;
    try {
        await inVolumes(volume, 'put-back', both, script, { image });
    }
    catch (error) {
        throw new failure/* Failure */.HR('volume-put-back', {
            what: `Volume ${volume} could not be put back: ${(0,failure/* messageOf */.bD)(error)}`,
            means: `Its old data is complete in volume ${copy}. On the volume as it is now, the node would make itself a new identity.`,
            next: `Do not start the node. Run the action again with mode: rollback, or copy it back by hand (cp -a).`,
            cause: error,
        });
    }
    log.info(`volume ${volume} holds its old data again, compared byte by byte`);
}
/** Removes a copy. */
async function removeCopy({ copy }) {
    await (0,docker/* docker */.T3)(['volume', 'rm', copy], { timeoutMs: 10 * 60_000 });
}
/** One at a time on a volume: the name is taken as long as a container of it is there. */
function workName(volume) {
    return `splice-validator-volume-${volume}`;
}
/** Ending the docker client, or the whole run, does not end the container. */
async function endWork(volume) {
    const name = workName(volume);
    const gone = await (0,wait/* waitFor */.f)(async () => {
        // Somebody else may be removing it in this moment, which is an error and not yet its end.
        await (0,docker/* docker */.T3)(['rm', '--force', '--volumes', name]).catch(() => { });
        const left = await (0,docker/* docker */.T3)(['ps', '--all', '--quiet', '--filter', `name=^/${name}$`]);
        return left.trim() === '' ? true : undefined;
    }, { timeoutMs: 60_000, everyMs: 300 });
    if (gone)
        return;
    throw new failure/* Failure */.HR('volume-in-use', {
        what: `Container ${name}, which an earlier run left at work on volume ${volume}, cannot be removed.`,
        next: `Remove it (docker rm -f ${name}) and run again.`,
    });
}
/** Runs a script in a container that sees the volumes and nothing else, and is gone afterwards. */
async function inVolumes(volume, step, volumes, script, work) {
    const mounts = Object.entries(volumes).flatMap(([name, target]) => ['--volume', `${name}:${target}`]);
    const names = ['--name', workName(volume), '--label', `splice-validator.step=${step}`];
    const isolation = ['--rm', ...names, '--network', 'none', '--user', '0:0', '--entrypoint', 'sh'];
    try {
        return await (0,docker/* docker */.T3)(['run', ...isolation, ...mounts, work.image, '-ec', `${functions}\n${script}`], {
            signal: work.signal,
            timeoutMs: copyTimeoutMs,
        });
    }
    catch (error) {
        await endWork(volume).catch(() => { });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/node/compose/description.js
/** A compose node in the words of the jobs. */




/** Databases that Splice's own compose files make besides the two of the node. */
const knownDatabases = {
    wallet_gateway_store: 'wallet gateway',
    wallet_gateway_signing_store: 'wallet gateway',
};
/** Describes a node as it is now. */
async function describeNode(node, validatorUrl) {
    const engine = await (0,docker/* engineAddress */.ZK)();
    const { settings } = node;
    const validator = validatorEndpoint(node, engine, validatorUrl);
    const otherDatabases = otherDatabaseNames(node);
    return {
        kind: 'compose',
        location: `compose project ${node.project} on ${engine}`,
        components: await describeComponents(node),
        databases: { apps: databaseOf(node, 'apps'), participant: databaseOf(node, 'participant') },
        ...(validator && { validator }),
        ...(settings.migrationId !== undefined && { migrationId: settings.migrationId }),
        ...(settings.partyHint && { partyHint: settings.partyHint }),
        ...(settings.participantIdentifier && { participantIdentifier: settings.participantIdentifier }),
        ...(settings.audience && { audience: settings.audience }),
        ...(settings.noAuth !== undefined && { noAuth: settings.noAuth }),
        ...(Object.keys(otherDatabases).length > 0 && { otherDatabases }),
        logCommands: {
            apps: `docker logs --since 10m ${node.validator?.name ?? `${node.project}-validator-1`}`,
            participant: `docker logs --since 10m ${node.participant?.name ?? `${node.project}-participant-1`}`,
        },
        warnings: [...node.warnings, ...emptyServerWarning(node)],
    };
}
/** What a backup keeps of it. */
async function recordOf(node, validatorUrl) {
    const { settings } = node;
    const validator = validatorEndpoint(node, await (0,docker/* engineAddress */.ZK)(), validatorUrl);
    const services = await Promise.all(node.containers.map(async (container) => {
        const digest = await (0,docker/* imageDigest */.Wf)(container.imageId);
        return {
            service: container.service,
            role: roleOf(node, container),
            running: container.running,
            image: container.image,
            ...(digest && { imageDigest: digest }),
        };
    }));
    const database = (role) => {
        const { password: _password, ...coordinates } = coordinatesOf(node, role);
        return coordinates;
    };
    const local = isLocal(node, coordinatesOf(node, 'participant'));
    return {
        kind: 'compose',
        project: node.project,
        ...(node.directory !== undefined && { directory: node.directory }),
        configFiles: [...node.configFiles],
        services: node.containers.length > 0 ? services : (node.recorded?.services ?? []),
        databases: { apps: database('apps'), participant: database('participant') },
        ...(local && (node.postgres ? volumeOf(node.postgres) : recordedVolume(node))),
        ...(validator && { validator: { ...validator } }),
        ...(settings.migrationId !== undefined && { migrationId: settings.migrationId }),
        ...(settings.partyHint && { partyHint: settings.partyHint }),
        ...(settings.participantIdentifier && { participantIdentifier: settings.participantIdentifier }),
        ...(settings.audience && { audience: settings.audience }),
        ...(settings.noAuth !== undefined && { noAuth: settings.noAuth }),
        variables: { ...settings.variables },
    };
}
function databaseOf(node, role) {
    const coordinates = coordinatesOf(node, role);
    const { name, schema, server, port } = coordinates;
    const where = isLocal(node, coordinates) ? (node.postgres?.name ?? server) : `${server}:${port}`;
    return { name, ...(schema && { schema }), server: where };
}
async function describeComponents(node) {
    const live = await Promise.all(components(node).map(async (container) => {
        const digest = await (0,docker/* imageDigest */.Wf)(container.imageId);
        return {
            name: componentName(container),
            replicas: container.running ? 1 : 0,
            image: container.image,
            ...(digest && { imageDigest: digest }),
        };
    }));
    const gone = (node.recorded?.services ?? [])
        .filter(({ role }) => role !== 'postgres')
        .filter(({ service }) => !node.containers.some((container) => container.service === service))
        .map(({ service, image }) => ({ name: service, replicas: 0, image }));
    return [...live, ...gone];
}
function roleOf(node, container) {
    if (container === node.validator)
        return 'validator';
    if (container === node.participant)
        return 'participant';
    return container === node.postgres ? 'postgres' : 'other';
}
function volumeOf(postgres) {
    try {
        return { volume: dataVolume(postgres).volume };
    }
    catch {
        return {}; // a bind mount: nothing that could be set aside
    }
}
function recordedVolume({ recorded }) {
    return recorded?.volume === undefined ? {} : { volume: recorded.volume };
}
/**
 * The reverse proxy's published port with the Host that it chooses by (`wallet.localhost` in Splice's
 * nginx.conf). Where the proxy does not run beside a validator app that does: the app's own address on the
 * node's network, which is in reach of the engine's host.
 */
function validatorEndpoint(node, engine, given) {
    if (given !== undefined)
        return { url: given };
    const proxy = node.containers.find(({ service }) => service === 'nginx');
    const binding = proxy?.published['80/tcp'];
    const address = node.validator?.networks.find((network) => network.address !== undefined)?.address;
    const direct = address === undefined ? undefined : { url: `http://${address}:5003` };
    if (binding === undefined || (direct !== undefined && proxy?.running === false)) {
        if (direct !== undefined)
            return direct;
        const recorded = node.recorded?.validator;
        if (recorded === undefined)
            return undefined;
        return { url: recorded.url, ...(recorded.hostHeader && { hostHeader: recorded.hostHeader }) };
    }
    const host = ['', '0.0.0.0', '::'].includes(binding.host) ? engineHost(engine) : binding.host;
    const shown = host.includes(':') ? `[${host}]` : host;
    return { url: `http://${shown}:${binding.port}`, hostHeader: 'wallet.localhost' };
}
/** A port that is published on all addresses of the engine's host. */
function engineHost(engine) {
    return /^(?:tcp|ssh):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(engine)?.[1] ?? '127.0.0.1';
}
function otherDatabaseNames(node) {
    const own = Object.values(node.settings.databases).map(({ name }) => name);
    const others = {};
    for (const [variable, name] of Object.entries(node.postgres?.env ?? {})) {
        if (!variable.startsWith('CREATE_DATABASE_') || name === '' || own.includes(name))
            continue;
        others[name] = knownDatabases[name] ?? `made by the deployment (${variable})`;
    }
    return others;
}
/** SPLICE_DB_SERVER elsewhere: the project's own Postgres then runs beside it, empty. */
function emptyServerWarning(node) {
    const { participant } = node.settings.databases;
    if (node.postgres === undefined || participant === undefined || isLocal(node, participant))
        return [];
    return [
        `The databases are on ${participant.server}, not in container ${node.postgres.name}, which is left alone.`,
    ];
}

// EXTERNAL MODULE: ./build/src/splice/splice.js
var splice = __webpack_require__(91044);
// EXTERNAL MODULE: ./build/src/node/docker-place.js
var docker_place = __webpack_require__(61518);
// EXTERNAL MODULE: ./build/src/node/exec-protocol.js
var exec_protocol = __webpack_require__(50674);
;// CONCATENATED MODULE: ./build/src/node/compose/dump.js
/** A dump for the validator app of a compose node: where it goes, what makes the app read it, how that goes. */






/** The name that compose.yaml gives the project since Splice 0.2.2. */
const defaultProject = 'splice-validator';
/**
 * What the validator's container mounts for the dump, by its mounts: `docker run -v domain-upgrade-dump:…` of the
 * runbook makes a new, empty volume beside it, for compose puts the project's name before its own.
 *
 * It is written from a container of the app's own image, as root: the app may be stopped or in a restart loop, and
 * a new volume belongs to root while the app runs as 1001.
 */
function composeDumpVolume(node) {
    const { validator } = node;
    if (validator === undefined) {
        throw new failure/* Failure */.HR('dump-volume-missing', {
            what: `Compose project ${node.project} has no container of the validator app.`,
            means: 'What it mounts as the folder of the dump cannot be known, and the volume is not guessed by its name.',
            next: 'Bring the container back with start.sh (a stopped one is enough).',
        });
    }
    const mount = validator.mounts.find(({ destination }) => destination.replace(/\/+$/, '') === splice/* dumpFolder */.B);
    const source = mount?.volume ?? mount?.source;
    if (mount === undefined || source === undefined) {
        const mounted = validator.mounts.map(({ destination }) => destination).join(', ') || 'nothing';
        throw new failure/* Failure */.HR('dump-volume-missing', {
            what: `Container ${validator.name} does not mount ${splice/* dumpFolder */.B} (it mounts ${mounted}).`,
            means: 'The app would not see the dump wherever it was put, and it would be lost with the container.',
            next: `Add domain-upgrade-dump:${splice/* dumpFolder */.B} to the volumes of service ${validator.service}, as Splice's compose.yaml has it, and start the node again.`,
        });
    }
    const description = `${mount.type === 'volume' ? 'volume' : 'folder'} ${source} of container ${validator.name}`;
    return {
        description,
        volume: description,
        folder: splice/* dumpFolder */.B,
        place: (0,docker_place/* sidecarPlace */.NR)({
            image: validator.imageId,
            network: 'none',
            user: '0:0',
            mounts: { [source]: splice/* dumpFolder */.B },
        }),
    };
}
/** The line of start.sh with the new migration id and `-M`, filled in from the containers. */
function composeConsumption(node, migrationId) {
    const { directory } = node;
    return {
        title: `Line that starts the node with the dump${directory === undefined ? '' : `, in ${directory}`}`,
        text: `${dump_startLine(node, migrationId)} -w`,
        notes: [
            `-m ${migrationId} gives the participant the new, empty database participant-${migrationId}; the database of the validator app is kept.`,
            'Add the other flags that the node is started with, if there are any (-c, -n, -b, -E).',
            'Only the first start takes -M: leave it out from the next start on, or the app looks for the dump again.',
        ],
    };
}
/** That line without `-w`: the app is watched, and a start that fails is told by its log and not by a timeout. */
function dump_startLine({ settings, project }, migrationId) {
    const { partyHint, participantIdentifier, noAuth, variables } = settings;
    const sponsor = variables['SPONSOR_SV_ADDRESS'] ?? 'SPONSOR_SV_URL';
    const named = project === defaultProject ? '' : `COMPOSE_PROJECT_NAME=${(0,exec_protocol/* quoted */.TL)(project)} `;
    const identifier = participantIdentifier !== undefined && participantIdentifier !== partyHint;
    const flags = [
        `-s ${(0,exec_protocol/* quoted */.TL)(sponsor)}`,
        '-o ""',
        `-p ${(0,exec_protocol/* quoted */.TL)(partyHint ?? 'PARTY_HINT')}`,
        ...(identifier ? [`-P ${(0,exec_protocol/* quoted */.TL)(participantIdentifier)}`] : []),
        `-m ${migrationId}`,
        '-M',
        ...(noAuth === true ? [] : ['-a']),
    ];
    return `${named}./start.sh ${flags.join(' ')}`;
}
/** What the app's container has printed, and whether it has come up since. */
async function watchComposeStart(node, since) {
    const { validator } = node;
    if (validator === undefined)
        return { log: '', up: false, told: false };
    const { all } = await (0,docker/* lastLogLines */.EP)(validator.id, since.toISOString());
    const up = validator.status === 'running' && (validator.health ?? 'healthy') === 'healthy';
    return { log: all, up, told: importsDump(validator.env) };
}

;// CONCATENATED MODULE: ./build/src/node/compose/postgres.js
/** Bringing the project's Postgres up by itself, and knowing when it really answers. */




/** Crash recovery of a large server takes minutes; longer means that something is wrong. */
const readyTimeoutMs = 15 * 60_000;
/**
 * Starts the Postgres container if it is stopped, creates it if it is gone, and waits until it answers.
 * @returns the container, and whether it was us who started it.
 */
async function openPostgres(node, log, signal) {
    let container = node.postgres;
    const started = !container?.running;
    const began = new Date().toISOString();
    if (container === undefined) {
        log.info(`creating the Postgres container of compose project ${node.project}`);
        await composeUp(node, ['postgres-splice'], signal);
        const now = await (0,docker/* composeContainers */.Vb)(node.project, signal);
        container = now.find(({ service }) => service === 'postgres-splice');
        if (container === undefined) {
            throw new failure/* Failure */.HR('compose-postgres', {
                what: `docker compose made no container for service postgres-splice in project ${node.project}.`,
                next: `Check the compose files in ${node.directory ?? 'compose-directory'}.`,
            });
        }
    }
    else if (started) {
        log.info(`starting container ${container.name}`);
        await (0,docker/* docker */.T3)(['start', container.id], { signal, timeoutMs: 120_000 });
    }
    try {
        await untilAnswers(container, started ? began : '10m', signal);
    }
    catch (error) {
        // A container that was down is not left restarting for ever.
        if (started)
            await (0,docker/* docker */.T3)(['stop', container.id]).catch(() => { });
        throw error;
    }
    await reportStrayDatabase(container, node, log, signal);
    return { container, started };
}
/**
 * Waits for the container's own health check, then for an answer over TCP: `pg_isready` on the socket, which
 * is also what the health check asks, is answered by the temporary server that the entrypoint runs while it
 * prepares the data folder.
 * @throws Failure `postgres-restarts`, `postgres-exited`, `postgres-not-ready`, with the last lines of its log.
 */
async function untilAnswers(container, since, signal) {
    const port = container.env['PGPORT'] ?? '5432';
    const user = container.env['POSTGRES_USER'] ?? 'postgres';
    const probe = ['exec', container.id, 'pg_isready', '-q', '-h', '127.0.0.1', '-p', port, '-U', user];
    const [before] = await (0,docker/* inspect */.Nn)([container.id], signal);
    const restarts = before?.restartCount ?? 0;
    let state = 'not asked yet';
    const ready = await (0,wait/* waitFor */.f)(async () => {
        const [now] = await (0,docker/* inspect */.Nn)([container.id], signal);
        if (now === undefined)
            throw await startFailure('postgres-exited', container, 'was removed', since);
        if (now.status === 'restarting' || now.restartCount > restarts) {
            throw await startFailure('postgres-restarts', container, `ends and is restarted over and over`, since);
        }
        if (!now.running && now.status !== 'created') {
            throw await startFailure('postgres-exited', container, `ended with exit code ${now.exitCode}`, since);
        }
        state = now.health ?? now.status;
        if (now.health !== undefined && now.health !== 'healthy')
            return undefined;
        return await (0,docker/* docker */.T3)(probe, { signal, timeoutMs: 15_000 }).then(() => true, () => undefined);
    }, { timeoutMs: readyTimeoutMs, everyMs: 500, signal });
    if (ready === undefined) {
        throw await startFailure('postgres-not-ready', container, `does not answer after 15 min (${state})`, since);
    }
}
async function startFailure(code, container, what, since) {
    const { shown, all } = await (0,docker/* lastLogLines */.EP)(container.id, since);
    const guard = /participant database\(s\) already exist/.test(all);
    const nameless = /zero-length delimited identifier/.test(all);
    return new failure/* Failure */.HR(code, {
        what: `Postgres container ${container.name} ${what}. It says: ${shown}`,
        means: guard
            ? 'The entrypoint refuses to make a second participant database beside the one that is there.'
            : nameless
                ? 'The entrypoint was told to make a database without a name: PARTICIPANT_DB_NAME was empty when the container was made.'
                : 'The databases cannot be opened.',
        next: guard
            ? 'Start the node with the same -m as before, so that it names the existing database; do not switch the check off.'
            : nameless
                ? `Remove the container (docker rm -f ${container.name}; its volume stays) and run again: it is then made with the right names.`
                : `See docker logs ${container.name}. If its files are damaged, restore with fresh-volume: true.`,
    });
}
/**
 * `docker compose up postgres-splice` without MIGRATION_ID makes a database called `participant-`. It is empty
 * and does no harm by itself, but the guard of Splice 0.6.8 and later counts it as a second participant.
 */
async function reportStrayDatabase(container, node, log, signal) {
    const user = container.env['POSTGRES_USER'] ?? 'postgres';
    const sql = "SELECT datname FROM pg_database WHERE datname = 'participant-'";
    const args = ['exec', container.id, 'psql', '-XAt', '-w', '-U', user, '-d', 'postgres', '-c', sql];
    const found = await (0,docker/* docker */.T3)(args, { signal }).catch((error) => {
        log.warning(`the databases of ${container.name} could not be listed: ${(0,failure/* messageOf */.bD)(error)}`);
        return '';
    });
    if (found.trim() === '' || node.settings.databases.participant?.name === 'participant-')
        return;
    log.warning(`A database named "participant-" is on ${container.name}: somebody started Postgres without MIGRATION_ID. ` +
        'It is not used; drop it when it is empty.');
}

;// CONCATENATED MODULE: ./build/src/node/compose/fresh-volume.js
/** Beginning with an empty database server, for when the one that is there no longer starts; and going back. */





/**
 * Sees to it that the server begins on an empty volume, once per restore: the old one is in the copy named
 * after the restore. Nothing is emptied before that copy is proven.
 * @param mayReplace false: only says what an earlier call did; a copy that was never finished is removed.
 * @returns the copy's name when the volume is a fresh one.
 * @throws Failure `volume-half-emptied` when the server must not be opened as it is.
 */
async function openFreshVolume(node, how, log) {
    const { restoreId, mayReplace, signal } = how;
    // Without the wish for a fresh one it is no fault that there is no volume.
    if (mayReplace && node.postgres !== undefined)
        dataVolume(node.postgres);
    const target = targetOf(node, restoreId);
    if (target === undefined) {
        if (mayReplace)
            log.info('there is no volume to set aside');
        return undefined;
    }
    const { aside, image } = target;
    const work = { image, signal };
    if (!mayReplace && !(await volumeExists(aside.copy, signal)))
        return undefined;
    let state = await copyState(aside, work);
    if (state === 'incomplete' || state === 'put-back') {
        await removeCopy(aside);
        state = 'absent';
    }
    if (state === 'emptied')
        return aside.copy;
    if (!mayReplace) {
        if (state === 'absent')
            return undefined;
        throw new failure/* Failure */.HR('volume-half-emptied', {
            what: `Volume ${aside.volume} is emptied in part; its old data is complete in volume ${aside.copy}.`,
            means: 'On what is left the node would make itself a new identity.',
            next: 'Run the action again with mode: rollback.',
        });
    }
    if (!(await volumeExists(aside.volume, signal))) {
        log.info('there is no volume to set aside');
        return undefined;
    }
    await stopServer(node, aside.volume, log, signal);
    if (state === 'absent')
        await copyAside(aside, work, log);
    await emptyVolume(aside, work);
    return aside.copy;
}
/**
 * Puts the old volume back if this restore emptied it, and opens the server on it. Everything that could
 * write to the volume is stopped first. Can be repeated: a volume that was put back is never overwritten
 * again, for the node may have run on it since.
 */
async function undoFreshVolume(look, restoreId, stopCommand, log) {
    const node = await look();
    const target = targetOf(node, restoreId);
    if (target === undefined || !(await volumeExists(target.aside.copy)))
        return;
    const { aside, image } = target;
    const state = await copyState(aside, { image });
    if (state === 'complete' || state === 'emptied') {
        log.info(`putting back volume ${aside.volume} from its copy ${aside.copy}`);
        await stopComponents(node, { stopCommand }, log);
        await stopServer(node, aside.volume, log);
        await putBack(aside, image, log);
    }
    // It may well be the server that did not start before.
    await look()
        .then((now) => (now.postgres === undefined ? undefined : openPostgres(now, log)))
        .catch((error) => {
        log.warning(`The server does not come up on its old volume: ${(0,failure/* messageOf */.bD)(error)}`);
    });
    await removeCopy(aside).catch((error) => {
        log.warning(`Volume ${aside.copy} is not needed any more and could not be removed: ${(0,failure/* messageOf */.bD)(error)}`);
    });
}
/** The volume as far as it can be known: by the container's mount, else by the record. */
function targetOf(node, restoreId) {
    const recorded = node.recorded?.services.find(({ role }) => role === 'postgres')?.image;
    const image = node.postgres?.image ?? recorded;
    const volume = fresh_volume_volumeOf(node);
    if (volume === undefined || image === undefined)
        return undefined;
    return { aside: { volume, copy: `${volume}-before-${restoreId}` }, image };
}
function fresh_volume_volumeOf(node) {
    if (node.postgres === undefined)
        return node.recorded?.volume;
    try {
        return dataVolume(node.postgres).volume;
    }
    catch {
        return undefined;
    }
}
/**
 * Stops the Postgres container and proves that no container runs on the volume.
 * @throws Failure `volume-in-use`.
 */
async function stopServer(node, volume, log, signal) {
    if (node.postgres?.running) {
        log.info(`stopping container ${node.postgres.name}`);
        await (0,docker/* docker */.T3)(['stop', '--time', '120', node.postgres.id], { signal, timeoutMs: 180_000 });
    }
    const format = '{{.Names}}';
    const left = await (0,docker/* docker */.T3)(['ps', '--filter', `volume=${volume}`, '--format', format], { signal });
    if (left.trim() === '')
        return;
    throw new failure/* Failure */.HR('volume-in-use', {
        what: `Containers run on volume ${volume}: ${left.trim().split('\n').join(', ')}.`,
        means: 'Files must not be copied or replaced under a program that uses them.',
        next: 'Stop them and run again.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/src/node/compose/record.js


const database = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    schema: schemas/* string */.YjP().optional(),
    server: schemas/* string */.YjP(),
    port: schemas/* number */.aig(),
    user: schemas/* string */.YjP(),
});
const record = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('compose'),
    project: schemas/* string */.YjP().min(1),
    /** The folder of the first compose file, and all files that were given, in their order. */
    directory: schemas/* string */.YjP().optional(),
    configFiles: schemas/* array */.YOg(schemas/* string */.YjP()),
    services: schemas/* array */.YOg(schemas/* object */.Ikc({
        service: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['validator', 'participant', 'postgres', 'other']),
        running: schemas/* boolean */.zMY(),
        image: schemas/* string */.YjP(),
        imageDigest: schemas/* string */.YjP().optional(),
    })),
    databases: schemas/* object */.Ikc({ apps: database.optional(), participant: database.optional() }),
    /** The volume that holds the databases, absent when they are elsewhere. */
    volume: schemas/* string */.YjP().optional(),
    validator: schemas/* object */.Ikc({ url: schemas/* string */.YjP(), hostHeader: schemas/* string */.YjP().optional() }).optional(),
    migrationId: schemas/* number */.aig().int().min(0).optional(),
    partyHint: schemas/* string */.YjP().optional(),
    participantIdentifier: schemas/* string */.YjP().optional(),
    audience: schemas/* string */.YjP().optional(),
    noAuth: schemas/* boolean */.zMY().optional(),
    /** What the compose files have to be filled in with to name the same databases again. */
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/**
 * Reads a record from a manifest.
 * @throws Failure `compose-record` when it is not one.
 */
function parseComposeRecord(value) {
    const parsed = record.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new failure/* Failure */.HR('compose-record', {
        what: `The manifest's record of the compose deployment cannot be read: ${errors/* prettifyError */.S1(parsed.error)}`,
        next: 'Start the node once (start.sh), so that it can be discovered, and run again.',
    });
}

;// CONCATENATED MODULE: ./build/src/node/compose.js
/** A node in Docker containers, as Splice's compose files make it. */












/**
 * Finds the node.
 * @throws Failure `compose-not-found`, `compose-ambiguous`, `docker-unreachable`.
 */
async function composeDeployment(options) {
    const recorded = options.recorded === undefined ? undefined : parseComposeRecord(options.recorded);
    let project = options.project;
    const look = async () => await discoverNode({ ...options, project, recorded });
    const first = await look();
    // From here on it is this project, whatever else is started or removed meanwhile.
    project = first.project;
    for (const warning of first.warnings)
        options.log.warning(warning);
    return {
        kind: 'compose',
        bootstrap: composeBootstrap(look, { path: options.identitiesPath, startCommand: options.startCommand }),
        async describe() {
            const node = await look();
            const description = await describeNode(node, options.validatorUrl);
            return { ...description, record: await recordOf(node, options.validatorUrl) };
        },
        async record() {
            return await recordOf(await look(), options.validatorUrl);
        },
        async access(role) {
            return accessTo(await look(), role);
        },
        async stop(log, signal) {
            return await stopComponents(await look(), { ...options, signal }, log);
        },
        async openDatabases(log, how) {
            const { signal } = how;
            const node = await look();
            const roles = ['apps', 'participant'].filter((role) => isLocal(node, coordinatesOf(node, role)));
            let copy;
            if (roles.length > 0) {
                const mayReplace = how.mayReplace && options.freshVolume === true;
                copy = await openFreshVolume(node, { ...how, mayReplace }, log);
                await openPostgres(await look(), log, signal);
            }
            await probeElsewhere(await look(), signal);
            return copy === undefined ? { fresh: [] } : { fresh: roles, aside: `volume ${copy}` };
        },
        async undoOpenDatabases(log, restoreId) {
            await undoFreshVolume(look, restoreId, options.stopCommand, log);
        },
        async dumpVolume() {
            return composeDumpVolume(await look());
        },
        async consumption(migrationId) {
            return composeConsumption(await look(), migrationId);
        },
        async restartForDump(log, how) {
            const node = await look();
            const line = how.command ?? dump_startLine(node, how.migrationId);
            await runCommand('start-command', line, node, log, how.signal);
        },
        async restartLine(migrationId) {
            return dump_startLine(await look(), migrationId ?? 'NEW_MIGRATION_ID');
        },
        async watchStart(since) {
            return await watchComposeStart(await look(), since);
        },
        async start(stopped, log, signal) {
            await startComponents(look, stopped, { ...options, signal }, log);
        },
    };
}
/** The database of a role, and the place from which it is reached. */
function accessTo(node, role) {
    const { name, schema, server, port, user, password } = coordinatesOf(node, role);
    const database = {
        name,
        ...(schema !== undefined && { schema }),
        host: server,
        port,
        user,
        ...(password && { password }),
    };
    const { postgres } = node;
    if (isLocal(node, { name, server, port, user })) {
        if (postgres === undefined) {
            throw new failure/* Failure */.HR('compose-no-postgres', {
                what: `Compose project ${node.project} has no Postgres container just now.`,
                means: 'Its databases cannot be read until the container is made again from the compose files.',
                next: 'Start the node with start.sh; a restore makes the container itself.',
            });
        }
        const inside = { ...(0,docker_place/* throughSocket */.bm)(database), user: postgres.env['POSTGRES_USER'] ?? user };
        return { database: inside, place: (0,docker_place/* containerPlace */.RH)(postgres.name, stagingFolder(node)) };
    }
    const beside = node.participant ?? node.validator ?? postgres;
    const network = beside?.networks[0]?.name;
    const image = postgres?.image ?? recordedPostgresImage(node);
    if (network === undefined || image === undefined) {
        throw new failure/* Failure */.HR('compose-no-network', {
            what: `The database server ${server} of compose project ${node.project} is reached over the node's network, but no container is left on one.`,
            next: 'Start the node with start.sh, or use deployment: external with the URLs of its databases.',
        });
    }
    return { database, place: (0,docker_place/* sidecarPlace */.NR)({ image, network }) };
}
/**
 * Archives are staged inside the volume, because that is the disk with the room: in the data folder itself
 * when the volume begins there. Postgres ignores a folder that it does not know.
 */
function stagingFolder(node) {
    if (node.postgres === undefined)
        return undefined;
    const data = node.postgres.env['PGDATA'] ?? '/var/lib/postgresql/data';
    const mount = node.postgres.mounts
        .map(({ destination }) => destination)
        .filter((destination) => data === destination || data.startsWith(`${destination}/`))
        .sort((a, b) => b.length - a.length)[0];
    return `${mount ?? data}/.splice-validator-staging`;
}
function recordedPostgresImage(node) {
    return node.recorded?.services.find(({ role }) => role === 'postgres')?.image;
}
/** A server elsewhere is not ours to start, but it must answer from the node's network. */
async function probeElsewhere(node, signal) {
    for (const role of ['apps', 'participant']) {
        const coordinates = coordinatesOf(node, role);
        if (isLocal(node, coordinates))
            continue;
        const { place } = accessTo(node, role);
        const { server, port } = coordinates;
        try {
            await (0,clients/* runAt */.D)(place, { program: 'pg_isready', args: ['-q', '-h', server, '-p', `${port}`] }, signal);
        }
        catch (error) {
            throw new failure/* Failure */.HR('database-server', {
                what: `The database server ${server}:${port} does not answer ${place.description}.`,
                means: 'It is not part of the compose project, so it is not started from here.',
                next: 'Start it, or check SPLICE_DB_SERVER in .env.',
                cause: error,
            });
        }
    }
}

// EXTERNAL MODULE: ./build/src/postgres/databases.js + 1 modules
var databases = __webpack_require__(90041);
// EXTERNAL MODULE: ./build/src/postgres/server.js + 1 modules
var postgres_server = __webpack_require__(17672);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/node/external-bootstrap.js
/** Bringing identities to a node of which only addresses are known: a file of the runner, and what to configure. */






/** The file and the configuration lines of the validator app. */
function externalBootstrap(options) {
    const { path, startCommand } = options;
    const bootstrap = {
        async plan(how) {
            const blockers = path === undefined
                ? [
                    'with deployment: external, give identities-path: the absolute path at which the validator app reads the file',
                ]
                : [];
            return {
                where: path === undefined ? 'nowhere yet' : `file ${path}, readable for the user of this runner only`,
                instructions: appConfiguration(path ?? '/path/of/the/dump', how),
                blockers,
            };
        },
        async place(dump, _how, log) {
            const file = required(path);
            const there = await contentOf(file);
            if (there !== undefined && there.length > 0 && !there.equals(dump))
                throw dumpExists(`file ${file}`);
            await writePrivately(file, dump);
            log.info(`identities are in ${file} (${(0,external_node_crypto_.createHash)('sha256').update(dump).digest('hex').slice(0, 12)}…)`);
        },
        async signs() {
            return { running: undefined, restarts: 0, log: '' };
        },
        async remove(dump, log) {
            const file = required(path);
            const there = await contentOf(file);
            if (there === undefined)
                return [];
            if (!there.equals(dump))
                return [otherContent(`file ${file}`)];
            // Whoever has the file open or mounted must not find the keys in it either.
            await (0,external_node_fs_promises_.truncate)(file, 0);
            await (0,external_node_fs_promises_.rm)(file);
            log.info(`removed ${file}`);
            return [
                'take participant-bootstrapping-dump and migrate-validator-party out of the configuration again',
            ];
        },
    };
    if (startCommand === undefined)
        return bootstrap;
    return {
        ...bootstrap,
        async start(how, log, signal) {
            log.info('running start-command');
            await runStart(startCommand, { path: required(path), how, signal });
        },
    };
}
function required(path) {
    if (path === undefined)
        throw new Error('the plan refuses to go on without a path');
    return path;
}
async function contentOf(path) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw external_bootstrap_placeFailure(path, error);
    });
    if (found === undefined)
        return undefined;
    if (!found.isFile())
        throw dumpExists(`${path}, which is no plain file`);
    return await (0,external_node_fs_promises_.readFile)(path);
}
/** Under a name of its own first: a file under the right name is whole. */
async function writePrivately(path, content) {
    const part = `${path}.part`;
    try {
        await (0,external_node_fs_promises_.rm)(part, { force: true });
        const handle = await (0,external_node_fs_promises_.open)(part, 'wx', 0o600);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,external_node_fs_promises_.rename)(part, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(part, { force: true }).catch(() => { });
        throw external_bootstrap_placeFailure(path, error);
    }
}
function external_bootstrap_placeFailure(path, cause) {
    return new failure/* Failure */.HR('bootstrap-dump-place', {
        what: `The identities cannot be written to ${path}.`,
        means: 'Nothing is left of them there.',
        next: `Check that ${(0,external_node_path_.dirname)(path)} exists, has room, and may be written by this user.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/node/external.js








const libpqSettings = {
    sslmode: 'PGSSLMODE',
    sslrootcert: 'PGSSLROOTCERT',
    sslcert: 'PGSSLCERT',
    sslkey: 'PGSSLKEY',
    channel_binding: 'PGCHANNELBINDING',
    target_session_attrs: 'PGTARGETSESSIONATTRS',
    connect_timeout: 'PGCONNECT_TIMEOUT',
};
/**
 * Reads a `postgres://` URL as libpq does: user, password and database percent-encoded, further settings as
 * parameters. The text itself is never repeated in an error.
 */
function parseDatabaseUrl(text, input) {
    const problem = (why) => new failure/* Failure */.HR('database-url', {
        what: `${input}: ${why}.`,
        next: 'Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special characters percent-encoded.',
    });
    let url;
    try {
        url = new URL(text.reveal());
    }
    catch {
        throw problem('it is not a URL (a character in the password may need percent-encoding)');
    }
    if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
        throw problem('it is not a postgresql:// URL');
    let name;
    let host;
    let user;
    let password;
    try {
        name = decodeURIComponent(url.pathname.slice(1));
        host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
        user = decodeURIComponent(url.username);
        password = decodeURIComponent(url.password);
    }
    catch {
        throw problem('a % in it is not followed by two hex digits: a % itself is written %25');
    }
    if (name === '' || name.includes('/'))
        throw problem('it names no database');
    if (/[=\s\0]|^postgres(ql)?:/.test(name))
        throw problem('its database name holds characters that are not supported');
    // The server would cut it and find a database of the shorter name, or none.
    if (Buffer.byteLength(name) > 63)
        throw problem('its database name is longer than 63 bytes');
    const settings = {};
    let schema = '';
    for (const [key, value] of url.searchParams) {
        if (key === 'host')
            host = value;
        else if (key === 'user')
            user = value;
        else if (key === 'password')
            password = value;
        else if (key === 'currentSchema')
            schema = value;
        else if (Object.hasOwn(libpqSettings, key))
            settings[libpqSettings[key]] = value;
        // Not by its name: what looks like a parameter may be the rest of a password.
        else
            throw problem(`a parameter in it is not supported (currentSchema, ${Object.keys(libpqSettings).join(', ')} are)`);
    }
    if (host === '')
        throw problem('it names no host');
    return {
        name,
        host,
        ...(schema !== '' && { schema }),
        ...(url.port !== '' && { port: Number(url.port) }),
        ...(user !== '' && { user }),
        ...(password !== '' && { password: new system_secret/* Secret */.zh(password) }),
        ...(Object.keys(settings).length > 0 && { settings }),
    };
}
/** A node whose databases are reached from the runner and which is stopped and started by given commands. */
function externalDeployment(options) {
    const databases = {
        apps: parseDatabaseUrl(options.appsDatabaseUrl, 'apps-database-url'),
        participant: parseDatabaseUrl(options.participantDatabaseUrl, 'participant-database-url'),
    };
    const server = (role) => `${databases[role].host}:${databases[role].port ?? 5432}`;
    if (databases.apps.name === databases.participant.name && server('apps') === server('participant')) {
        throw new failure/* Failure */.HR('same-database', {
            what: `apps-database-url and participant-database-url both name ${databases.apps.name} on ${server('apps')}.`,
            next: 'Give the database of the validator app and that of the participant.',
        });
    }
    const places = new Map();
    const command = async (text, kind) => {
        try {
            await (0,child/* run */.eF)({ program: 'sh', args: ['-ec', text] }, {
                timeoutMs: options.commandTimeoutMs ?? 900_000,
                ...(options.signal && { signal: options.signal }),
            });
        }
        catch (error) {
            throw new failure/* Failure */.HR(`${kind}-command`, {
                what: `The ${kind}-command failed.`,
                means: `The node may not be ${kind === 'stop' ? 'stopped' : 'started'} completely.`,
                next: `Run the command by hand, see why it fails, and repeat the restore.`,
                cause: error,
            });
        }
    };
    return {
        kind: 'external',
        serversElsewhere: true,
        bootstrap: externalBootstrap({ path: options.identitiesPath, startCommand: options.startCommand }),
        async describe() {
            return {
                kind: 'external',
                location: `databases on ${[...new Set([server('apps'), server('participant')])].join(' and ')}`,
                components: [],
                databases: {
                    apps: { ...named(databases.apps), server: server('apps') },
                    participant: { ...named(databases.participant), server: server('participant') },
                },
                ...(options.validatorUrl !== undefined && { validator: { url: options.validatorUrl } }),
                ...(options.audience !== undefined && { audience: options.audience }),
                ...(options.noAuth !== undefined && { noAuth: options.noAuth }),
                warnings: [],
            };
        },
        async access(role) {
            const known = places.get(role);
            if (known !== undefined)
                return known;
            const other = role === 'apps' ? 'participant' : 'apps';
            // The same server has the same major: what was found for one database fits the other.
            const near = server('apps') === server('participant') ? places.get(other)?.place : undefined;
            const database = databases[role];
            const access = near ? { database, place: near } : await chooseAccess(database, options);
            places.set(role, access);
            return access;
        },
        async stop(log) {
            if (options.stopCommand === undefined) {
                log.info('No stop-command is given: the node counts as stopped when nobody is connected to its databases.');
            }
            else {
                await command(options.stopCommand, 'stop');
            }
            return { components: [] };
        },
        async openDatabases() {
            return { fresh: [] };
        },
        async start(_stopped, log) {
            if (options.startCommand === undefined) {
                log.warning('No start-command is given: start participant and validator app yourself.');
            }
            else {
                await command(options.startCommand, 'start');
            }
        },
    };
}
function named({ name, schema }) {
    return { name, ...(schema !== undefined && { schema }) };
}
/** The client programs that fit the server's major, found by asking the server with whatever psql there is. */
async function chooseAccess(database, options) {
    const first = { database, place: (0,clients/* runnerPlace */.qX)(options.clientPath) };
    await (0,clients/* clientMajor */.tf)(first.place, 'psql').catch((error) => {
        throw new failure/* Failure */.HR('program-missing', {
            what: 'The Postgres client programs are not on the runner.',
            means: 'psql, pg_dump and pg_restore read and write the databases.',
            next: 'Install postgresql-client on the runner, or name the folder that holds the programs in postgres-client-path.',
            cause: error,
        });
    });
    // Connects to the server, not to the database: a restore may have to create that.
    const ask = (session) => session.row(postgres_server/* serverMajor */.jk);
    const { major } = await (0,session/* withSession */.fQ)(first, ask, options.signal).catch(async (error) => {
        if (!(error instanceof failure/* Failure */.HR) || !/does not exist/.test(error.what))
            throw error;
        return await (0,databases/* maintain */.Yx)(first, ask, options.signal);
    });
    return { database, place: await (0,clients/* chooseRunnerPlace */.H1)(major, options.clientPath) };
}

// EXTERNAL MODULE: ./build/src/node/kubectl.js
var node_kubectl = __webpack_require__(61916);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
// EXTERNAL MODULE: ./build/src/node/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(40579);
// EXTERNAL MODULE: ./build/src/node/kubernetes/place.js
var kubernetes_place = __webpack_require__(53888);
;// CONCATENATED MODULE: ./build/src/node/kubernetes/access.js
/** Choosing from where a node's databases are reached. */








const probeTimeoutMs = 3000;
/**
 * The database of a role and the place from which it is reached: in the server's own pod when it has the client
 * programs, else in a pod of ours, else on the runner when the server can be reached from there.
 * @throws Failure `postgres-access` that says why each way was not taken.
 */
async function access_chooseAccess(parts, node, role) {
    const { mode } = parts;
    const ways = [
        ['pod', () => inServerPod(parts, node, role)],
        ['client-pod', () => inClientPod(parts, node, role)],
        ['direct', () => fromRunner(parts, node, role)],
    ];
    const refused = [];
    for (const [way, open] of ways) {
        if (mode !== 'auto' && mode !== way)
            continue;
        try {
            return await open();
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code !== 'postgres-access')
                throw error;
            refused.push(`${way}: ${error.what}`);
        }
    }
    throw notThisWay(`The ${role} database ${node.databases[role].name} on ${node.databases[role].at.label} cannot be reached. ${refused.join('; ')}.`, 'Give postgres-client-image (an image with a shell and the Postgres client programs that the cluster can pull), or run the job where the server can be reached.');
}
function notThisWay(what, next) {
    return new failure/* Failure */.HR('postgres-access', { what, ...(next && { next }) });
}
async function inServerPod({ kubectl }, node, role) {
    const { at, name, schema, user, password } = node.databases[role];
    if (at.kind !== 'pod')
        throw notThisWay(`${at.label} is not a pod of this namespace`);
    const { pod, container, podPort, dataMount } = at;
    if (pod === undefined || container === undefined)
        throw notThisWay(`${at.label} has no pod just now`);
    if (!(0,kubernetes_objects/* isReady */.i_)(pod))
        throw notThisWay(`pod ${pod.metadata.name} is not ready`);
    const where = { pod: pod.metadata.name, container: container.name };
    const missing = await lacks(kubectl, where, `container ${container.name} of pod ${pod.metadata.name}`);
    if (missing !== undefined)
        throw notThisWay(missing);
    const place = (0,kubernetes_place/* podPlace */.V)(kubectl, where, dataMount && `${dataMount}/.splice-validator-staging`);
    const base = { name, ...(schema && { schema }), user, ...(password && { password }) };
    // Over the socket, where images let their own user in without a password; else as any other client.
    const forms = [base, { ...base, host: '127.0.0.1', ...(podPort && { port: podPort }) }];
    let last;
    for (const database of forms) {
        try {
            await (0,databases/* maintain */.Yx)({ database, place }, (session) => session.execute((0,sql/* sql */.ll) `SELECT 1`));
            return { database, place };
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code !== 'database-connect')
                throw error;
            last = error;
        }
    }
    throw last;
}
async function inClientPod({ clientPod }, node, role) {
    if (clientPod === undefined)
        throw notThisWay('postgres-client-image is not given');
    const where = await clientPod.ready();
    const missing = await lacks(clientPod.kubectl, where, `image ${clientPod.image}`);
    if (missing !== undefined) {
        throw new failure/* Failure */.HR('client-pod', {
            what: `${missing}.`,
            next: 'Give a postgres-client-image that has them.',
        });
    }
    const { name, schema, server, port, user, password, settings } = node.databases[role];
    const database = {
        name,
        ...(schema && { schema }),
        host: server,
        port,
        user,
        ...(password && { password }),
        ...(settings && { settings }),
    };
    return { database, place: (0,kubernetes_place/* podPlace */.V)(clientPod.kubectl, where) };
}
async function fromRunner({ mode, clientPath }, node, role) {
    const { at, name, schema, server, port, user, password, settings } = node.databases[role];
    const inside = at.kind !== 'outside';
    // Outside the cluster a Service's name or address may be that of some other host.
    if (inside && mode === 'auto' && !process.env['KUBERNETES_SERVICE_HOST']) {
        throw notThisWay(`${at.label} is in the cluster and this runner is not`);
    }
    const outOfCluster = inside && !process.env['KUBERNETES_SERVICE_HOST'];
    const host = (outOfCluster ? (at.clusterIp ?? at.pod?.status.podIP) : undefined) ?? server;
    const problem = await connects(host, port);
    if (problem !== undefined)
        throw notThisWay(`${host}:${port} cannot be reached from the runner (${problem})`);
    const database = {
        name,
        ...(schema && { schema }),
        host,
        port,
        user,
        ...(password && { password }),
        ...(settings && { settings }),
    };
    const first = { database, place: (0,clients/* runnerPlace */.qX)(clientPath) };
    await (0,clients/* clientMajor */.tf)(first.place, 'psql').catch((error) => {
        throw new failure/* Failure */.HR('program-missing', {
            what: 'The Postgres client programs are not on the runner.',
            means: 'psql, pg_dump and pg_restore read and write the databases.',
            next: 'Install postgresql-client on the runner, or give postgres-client-image to use a pod.',
            cause: error,
        });
    });
    const { major } = await (0,databases/* maintain */.Yx)(first, (session) => session.row(postgres_server/* serverMajor */.jk));
    return { database, place: await (0,clients/* chooseRunnerPlace */.H1)(major, clientPath) };
}
/** Prints the names of programs that are not there. */
const probeScript = `
for program in tee psql pg_dump pg_restore; do command -v "$program" >/dev/null || echo "$program"; done
command -v sha256sum >/dev/null || command -v openssl >/dev/null || echo sha256sum`;
/** What a container lacks to be a place, in words; undefined when it has everything. */
async function lacks(kubectl, { pod, container }, where) {
    try {
        const args = ['exec', pod, '--container', container, '--', 'sh', '-c', probeScript];
        const missing = (await kubectl.run(args)).split('\n').filter(Boolean);
        return missing.length === 0 ? undefined : `${where} has no ${missing.join(', ')}`;
    }
    catch (error) {
        if (/executable file not found|no such file or directory/.test((0,failure/* messageOf */.bD)(error)))
            return `${where} has no shell`;
        throw error;
    }
}
/** Why no connection can be made; undefined when one can. */
async function connects(host, port) {
    return await new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port, timeout: probeTimeoutMs });
        const done = (problem) => {
            socket.destroy();
            resolve(problem);
        };
        socket.once('connect', () => done());
        socket.once('timeout', () => done('no answer'));
        socket.once('error', (error) => done((0,failure/* messageOf */.bD)(error)));
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/database.js
/** Where a program's database is, as its Deployment says. */


/** The user of the charts and of the images' own configuration. */
const chartUser = 'cnadmin';
const persistence = 'ADDITIONAL_CONFIG_PERSISTENCE';
/** The section of the HOCON configuration that a role's program reads. */
const section = {
    apps: /canton\.validator-apps\./,
    participant: /canton\.participants\./,
};
/**
 * Reads the coordinates from a container's environment. The validator app has them in a HOCON text; so has the
 * participant of newer charts, older ones name `CANTON_PARTICIPANT_POSTGRES_*` (templates validator.yaml and
 * participant.yaml of Splice's Helm charts). Undefined when the database is not named: it is never guessed.
 */
async function readCoordinates(environment, role) {
    const text = await environment.value(persistence);
    if (text !== undefined && section[role].test(text))
        return await fromHocon(text, environment);
    return role === 'participant' ? await fromVariables(environment) : undefined;
}
const database_image = {
    apps: /(?:^|\/)validator-app(?:[:@]|$)/,
    participant: /(?:^|\/)canton-participant(?:[:@]|$)/,
};
/** Whether a container is that of a role, by what the pod spec itself tells it. */
function plays(container, role) {
    const env = new Map((container.env ?? []).map(({ name, value }) => [name, value ?? '']));
    if (section[role].test(env.get(persistence) ?? ''))
        return true;
    return role === 'participant' && env.has('CANTON_PARTICIPANT_POSTGRES_SERVER');
}
/** Whether a container has a role's image: what tells it when its variables come from a ConfigMap as a whole. */
function looksLike(container, role) {
    return database_image[role].test(container.image);
}
async function fromHocon(text, environment) {
    const env = {};
    for (const name of hoconVariables(text)) {
        const value = await environment.value(name);
        if (value !== undefined)
            env[name] = value;
    }
    const name = hoconValue(text, 'databaseName', env);
    const server = hoconValue(text, 'serverName', env);
    if (!name || !server)
        return undefined;
    const schema = hoconValue(text, 'currentSchema', env);
    const password = hoconValue(text, 'password', env);
    const variable = /(?<![\w-])password\s*[=:]\s*\$\{\??(\w+)\}/.exec(text)?.[1];
    const passwordFrom = variable === undefined ? undefined : environment.secretReference(variable);
    const mode = hoconValue(text, 'sslmode', env);
    return {
        name,
        ...(schema && { schema }),
        server,
        port: Number(hoconValue(text, 'portNumber', env) || 5432),
        user: hoconValue(text, 'user', env) || chartUser,
        ...(password && { password: new system_secret/* Secret */.zh(password) }),
        ...(passwordFrom && { passwordFrom }),
        ...(mode && { settings: { PGSSLMODE: mode } }),
    };
}
async function fromVariables(environment) {
    const value = (name) => environment.value(`CANTON_PARTICIPANT_POSTGRES_${name}`);
    const name = await value('DB');
    const server = await value('SERVER');
    if (!name || !server)
        return undefined;
    const schema = await value('SCHEMA');
    const password = await value('PASSWORD');
    const passwordFrom = environment.secretReference('CANTON_PARTICIPANT_POSTGRES_PASSWORD');
    return {
        name,
        ...(schema && { schema }),
        server,
        port: Number((await value('PORT')) || 5432),
        user: (await value('USER')) || chartUser,
        ...(password && { password: new system_secret/* Secret */.zh(password) }),
        ...(passwordFrom && { passwordFrom }),
    };
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/environment.js
/** The environment of a container as its pod spec describes it, read only as far as it is asked for. */


const dataObject = schemas/* object */.Ikc({ data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() });
/** Reads from the cluster, each object once. */
function clusterData(kubectl) {
    const known = new Map();
    const read = (kind, name) => {
        const key = `${kind}/${name}`;
        const answer = known.get(key) ?? kubectl.find(dataObject, [kind, name]).then((found) => found && (found.data ?? {}));
        known.set(key, answer);
        return answer;
    };
    return {
        configMap: (name) => read('configmap', name),
        async secret(name) {
            const data = await read('secret', name);
            const decode = (value) => Buffer.from(value, 'base64').toString('utf8');
            return data && Object.fromEntries(Object.entries(data).map(([key, value]) => [key, decode(value)]));
        },
    };
}
/** A container's variables by name. */
class Environment {
    #container;
    #source;
    constructor(container, source) {
        this.#container = container;
        this.#source = source;
    }
    /** The values that are written in the pod spec itself: nothing has to be read for them. */
    get literal() {
        const entries = (this.#container.env ?? []).flatMap(({ name, value }) => value === null || value === undefined ? [] : [[name, value]]);
        return Object.fromEntries(entries);
    }
    /**
     * The value of a variable, wherever it comes from; undefined when it is not set.
     * @throws Failure `kubernetes-reference` when what it refers to is not there.
     */
    async value(name) {
        // The last one of a name holds, and `env` goes before `envFrom`.
        const entry = this.#container.env?.findLast((one) => one.name === name);
        if (entry === undefined)
            return await this.#fromWhole(name);
        const { secretKeyRef: secret, configMapKeyRef: configMap } = entry.valueFrom ?? {};
        if (secret)
            return this.#key(name, secret, 'Secret', await this.#source.secret(secret.name));
        if (configMap)
            return this.#key(name, configMap, 'ConfigMap', await this.#source.configMap(configMap.name));
        return await this.#expanded(entry.value ?? '');
    }
    /** The key of the Secret that a variable is taken from. */
    secretReference(name) {
        const reference = this.#container.env?.findLast((one) => one.name === name)?.valueFrom?.secretKeyRef;
        return reference ? { secret: reference.name, key: reference.key } : undefined;
    }
    /** Kubernetes replaces `$(NAME)` in a value by the variable, `$$` by a dollar sign. */
    async #expanded(value) {
        let text = '';
        let end = 0;
        for (const match of value.matchAll(/\$\$|\$\(([A-Za-z_][\w.-]*)\)/g)) {
            const [whole, name] = match;
            const other = name === undefined ? '$' : await this.value(name);
            text += value.slice(end, match.index) + (other ?? whole);
            end = match.index + whole.length;
        }
        return text + value.slice(end);
    }
    async #fromWhole(name) {
        for (const { prefix, configMapRef, secretRef } of [...(this.#container.envFrom ?? [])].reverse()) {
            if (prefix && !name.startsWith(prefix))
                continue;
            const key = name.slice(prefix?.length ?? 0);
            const data = configMapRef
                ? await this.#source.configMap(configMapRef.name)
                : secretRef && (await this.#source.secret(secretRef.name));
            const value = data?.[key];
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    #key(name, reference, kind, data) {
        const value = data?.[reference.key];
        if (value !== undefined)
            return value;
        throw new failure/* Failure */.HR('kubernetes-reference', {
            what: `Variable ${name} of container ${this.#container.name} is taken from key ${reference.key} of ${kind} ${reference.name}, ${data === undefined ? 'which is not there' : 'which has no such key'}.`,
            next: `Look at the ${kind} and at the Deployment that refers to it.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/server.js

/** Finds the server of a database by the host name that its program uses. */
function findServer(objects, namespace, at) {
    const label = `${at.server}:${at.port}`;
    const [name = '', ...rest] = at.server.split('.');
    const local = rest.length === 0 || (rest[0] === namespace && (rest.length === 1 || rest[1] === 'svc'));
    const service = local ? objects.services.find(({ metadata }) => metadata.name === name) : undefined;
    if (service === undefined) {
        // `pod.service` is how a single pod behind a headless Service is named.
        const headless = objects.services.find(({ metadata }) => metadata.name === rest[0]);
        const single = objects.pods.find((pod) => pod.metadata.name === name);
        if (headless && single)
            return inPod(objects, [single], headless, at.port);
        return { kind: rest.includes('svc') || rest.length === 0 ? 'cluster' : 'outside', label };
    }
    const { type, externalName, selector, clusterIP } = service.spec;
    if (type === 'ExternalName' && externalName) {
        return { kind: 'outside', label: `${externalName}:${at.port}`, service: name };
    }
    const named = { service: name, ...(clusterIP && clusterIP !== 'None' && { clusterIp: clusterIP }) };
    // Without a selector the Service leads to addresses that somebody entered by hand.
    if (Object.keys(selector ?? {}).length === 0)
        return { kind: 'cluster', label, ...named };
    const pods = objects.pods.filter((pod) => (0,kubernetes_objects/* selects */.ko)(selector, pod.metadata.labels));
    return inPod(objects, pods, service, at.port);
}
function inPod(objects, pods, service, port) {
    const living = pods.filter(({ metadata }) => !metadata.deletionTimestamp);
    const pod = living.find(kubernetes_objects/* isReady */.i_) ?? living[0];
    const owner = objects.statefulSets.find((set) => isOf(objects, set, service, pod));
    const spec = pod?.spec ?? owner?.spec.template.spec;
    const target = service.spec.ports?.find((one) => one.port === port)?.targetPort ?? port;
    const container = spec?.containers.find((one) => one.ports?.some(({ containerPort, name }) => containerPort === target || name === target));
    const server = container ??
        spec?.containers.find((one) => one.env?.some(({ name }) => name === 'PGDATA')) ??
        spec?.containers[0];
    const podPort = typeof target === 'number' ? target : server?.ports?.find(({ name }) => name === target)?.containerPort;
    const data = pod && server && server_dataVolume(pod, server);
    const { clusterIP } = service.spec;
    return {
        kind: 'pod',
        label: owner ? `${owner.metadata.name} (StatefulSet)` : `${service.metadata.name} (Service)`,
        service: service.metadata.name,
        ...(clusterIP && clusterIP !== 'None' && { clusterIp: clusterIP }),
        ...(owner && { statefulSet: owner.metadata.name }),
        ...(pod && { pod }),
        ...(server && { container: server }),
        ...data,
        podPort: podPort ?? port,
    };
}
function isOf(objects, set, service, pod) {
    if (pod)
        return (0,kubernetes_objects/* podsOf */.EB)(objects, set).some(({ metadata }) => metadata.name === pod.metadata.name);
    return (0,kubernetes_objects/* selects */.ko)(service.spec.selector, set.spec.template.metadata?.labels);
}
/** The claim mounted where the data is: of several, the one whose path the data folder begins with. */
function server_dataVolume(pod, container) {
    const folder = container.env?.find(({ name }) => name === 'PGDATA')?.value ?? '/var/lib/postgresql/data';
    const claims = new Map(pod.spec.volumes?.map(({ name, persistentVolumeClaim }) => [name, persistentVolumeClaim?.claimName]));
    const mounts = (container.volumeMounts ?? []).filter(({ name }) => claims.get(name) !== undefined);
    const holding = mounts.filter(({ mountPath }) => folder === mountPath || folder.startsWith(`${mountPath}/`));
    const [first] = [...holding].sort((a, b) => b.mountPath.length - a.mountPath.length);
    const mount = first ?? mounts[0];
    const claim = claims.get(mount?.name ?? '');
    return mount && claim ? { claim, dataMount: mount.mountPath } : undefined;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/discovery.js
/** Finding a validator node among the objects of a namespace, whether its programs run or not. */







/** Web interfaces of the charts, which have no database and end with the node. */
const interfaces = /^(wallet|ans|cns|splitwell)-web-ui$/;
/**
 * Looks at the namespace as it is now.
 * @throws Failure `kubernetes-no-node`, `kubernetes-ambiguous`, `kubernetes-database`.
 */
async function discovery_discoverNode(kubectl, selection) {
    return await nodeOf(await (0,kubernetes_objects/* readObjects */.$I)(kubectl), kubectl.target.namespace, clusterData(kubectl), selection);
}
/** Finds the node in objects that were read. */
async function nodeOf(objects, namespace, source, selection) {
    const { recorded } = selection;
    const find = (role, wanted) => {
        const deployment = choose(objects, namespace, role, wanted, recorded);
        if (deployment === undefined)
            return undefined;
        const { containers } = deployment.spec.template.spec;
        const container = containers.find((one) => plays(one, role)) ??
            containers.find((one) => looksLike(one, role)) ??
            containers[0];
        return container && { deployment, container, environment: new Environment(container, source) };
    };
    const validator = find('apps', selection.validatorDeployment);
    const participant = find('participant', selection.participantDeployment);
    const coordinates = {
        apps: await discovery_coordinatesOf('apps', validator, source, recorded, namespace),
        participant: await discovery_coordinatesOf('participant', participant, source, recorded, namespace),
    };
    const own = [validator, participant].flatMap((one) => (one ? [one.deployment] : []));
    const releases = new Set(own.map(helmRelease).filter(Boolean));
    const others = objects.deployments.filter((one) => !own.includes(one) &&
        !one.spec.template.spec.containers.some((container) => plays(container, 'apps') || plays(container, 'participant')) &&
        (interfaces.test(one.metadata.name) || releases.has(helmRelease(one) ?? '')));
    return {
        objects,
        ...(validator && { validator }),
        ...(participant && { participant }),
        deployments: [...own, ...others],
        databases: {
            apps: { ...coordinates.apps, at: findServer(objects, namespace, coordinates.apps) },
            participant: {
                ...coordinates.participant,
                at: findServer(objects, namespace, coordinates.participant),
            },
        },
        settings: await settingsOf(validator, recorded),
    };
}
/** The Helm release that a Deployment was installed with. */
function helmRelease({ metadata }) {
    return metadata.annotations?.['meta.helm.sh/release-name'];
}
const words = {
    apps: { program: 'validator app', input: 'validator-deployment' },
    participant: { program: 'participant', input: 'participant-deployment' },
};
function choose(objects, namespace, role, wanted, recorded) {
    const { program, input } = words[role];
    const names = objects.deployments.map(({ metadata }) => metadata.name).join(', ') || 'none';
    if (wanted !== undefined) {
        const named = objects.deployments.find(({ metadata }) => metadata.name === wanted);
        if (named !== undefined)
            return named;
        throw new failure/* Failure */.HR('kubernetes-no-node', {
            what: `Namespace ${namespace} has no Deployment ${wanted}; there is ${names}.`,
            next: `Check the input ${input}.`,
        });
    }
    const those = (is) => objects.deployments.filter(({ spec }) => spec.template.spec.containers.some((one) => is(one, role)));
    const told = those(plays);
    const candidates = told.length > 0 ? told : those(looksLike);
    const [only, ...more] = candidates;
    if (more.length > 0) {
        const list = candidates
            .map(({ metadata, spec }) => `${metadata.name} (${spec.replicas} replicas)`)
            .join(', ');
        throw new failure/* Failure */.HR('kubernetes-ambiguous', {
            what: `Several Deployments in namespace ${namespace} could be the ${program}: ${list}.`,
            means: 'Which one is meant is not guessed.',
            next: `Give ${input}.`,
        });
    }
    if (only !== undefined || recorded !== undefined)
        return only;
    throw new failure/* Failure */.HR('kubernetes-no-node', {
        what: `Namespace ${namespace} has no Deployment that is a Splice ${program}; there is ${names}.`,
        means: 'A Deployment at 0 replicas would do, but where it is gone only a set tells what the node was.',
        next: `Check kube-context and namespace, or give ${input}.`,
    });
}
async function discovery_coordinatesOf(role, workload, source, recorded, namespace) {
    const live = workload && (await readCoordinates(workload.environment, role));
    if (live !== undefined)
        return live;
    const kept = recorded?.databases[role];
    if (kept !== undefined) {
        const { name, schema, server, port, user, passwordFrom, settings } = kept;
        const password = passwordFrom && (await source.secret(passwordFrom.secret))?.[passwordFrom.key];
        return {
            name,
            ...(schema !== undefined && { schema }),
            server,
            port,
            user,
            ...(password && { password: new system_secret/* Secret */.zh(password) }),
            ...(passwordFrom && { passwordFrom }),
            ...(settings && { settings }),
        };
    }
    throw new failure/* Failure */.HR('kubernetes-database', {
        what: `Deployment ${workload?.deployment.metadata.name} in namespace ${namespace} does not say which database the ${words[role].program} uses.`,
        means: 'Its name is read from the node and never guessed: a wrong one would be an empty or an old database.',
        next: role === 'apps'
            ? 'Look at its variable ADDITIONAL_CONFIG_PERSISTENCE, or give validator-deployment.'
            : 'Look at its variables CANTON_PARTICIPANT_POSTGRES_DB and ADDITIONAL_CONFIG_PERSISTENCE, or give participant-deployment.',
    });
}
async function settingsOf(validator, recorded) {
    const { migrationId, partyHint, participantIdentifier, audience, noAuth } = recorded ?? {};
    const kept = {
        ...(migrationId !== undefined && { migrationId }),
        ...(partyHint && { partyHint }),
        ...(participantIdentifier && { participantIdentifier }),
        ...(audience && { audience }),
        ...(noAuth !== undefined && { noAuth }),
    };
    if (validator === undefined)
        return kept;
    const { literal } = validator.environment;
    const liveMigration = findMigrationId(literal, undefined);
    const liveHint = literal['SPLICE_APP_VALIDATOR_PARTY_HINT'];
    const liveIdentifier = literal['SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER'];
    const liveAudience = literal['SPLICE_APP_VALIDATOR_AUTH_AUDIENCE'] || unsafeAudience(literal);
    return {
        ...kept,
        ...(liveMigration !== undefined && { migrationId: liveMigration }),
        ...(liveHint && { partyHint: liveHint }),
        ...(liveIdentifier && { participantIdentifier: liveIdentifier }),
        ...(liveAudience && { audience: liveAudience }),
        noAuth: withoutAuthentication(literal),
    };
}
/** With `disableAuth` the charts write the audience beside the algorithm. */
function unsafeAudience(literal) {
    const text = Object.values(literal).find((value) => value.includes('hs-256-unsafe'));
    if (text === undefined)
        return undefined;
    const block = /\{[^{}]*hs-256-unsafe[^{}]*\}/.exec(text)?.[0];
    return block && hoconValue(block, 'audience');
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/rights.js
/** Asking the API server what this account may do, before anything is done that must not end halfway. */

/**
 * Makes sure that this account has all of these rights, by a SelfSubjectAccessReview for each, in one call. Nothing
 * is changed by it, and every account may ask. Where the API server does not answer, a warning says so.
 * @throws Failure `kubernetes-forbidden` that names each verb that is missing.
 */
async function requireRights(kubectl, rights, log) {
    let missing;
    try {
        missing = await missingRights(kubectl, rights);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || !unasked.includes(error.code))
            throw error;
        log.warning(`Whether this account has the rights that it needs is not checked: ${(0,failure/* messageOf */.bD)(error)}`);
        return;
    }
    if (missing.length === 0)
        return;
    throw new failure/* Failure */.HR('kubernetes-forbidden', {
        what: `This account ${mayNot(kubectl, missing)}.`,
        means: 'Nothing was changed: what this run needs later was looked at first.',
        next: `Grant ${missing.map(({ verb, resource }) => `the verb ${verb} on ${resource}`).join(', ')}; deploy/rbac holds the Roles that are enough.`,
    });
}
/** Which of these rights this account does not have. Nothing is changed by asking. */
async function missingRights(kubectl, rights) {
    if (rights.length === 0)
        return [];
    const { namespace } = kubectl.target;
    const items = rights.map((right) => review(right, namespace));
    const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const args = ['create', '--filename', '-', '--output', 'jsonpath={.status.allowed}{"\\n"}'];
    const answers = (await kubectl.run(args, { input })).split('\n').map((line) => line.trim());
    return rights.filter((_, index) => answers[index] !== 'true');
}
/** What is missing, in words: `may not get pods in namespace validator (needed …); it may not …`. */
function mayNot(kubectl, missing) {
    return `may not ${missing.map((right) => inWords(right, kubectl.target.namespace)).join('; it may not ')}`;
}
/** The API server does not know such reviews, or does not let this account ask. */
const unasked = ['kubernetes-forbidden', 'kubernetes-not-found'];
function review(right, ownNamespace) {
    const [path = '', subresource] = right.resource.split('/');
    const [resource = '', ...group] = path.split('.');
    return {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: {
            resourceAttributes: {
                namespace: right.namespace ?? ownNamespace,
                verb: right.verb,
                group: group.join('.'),
                resource,
                ...(subresource !== undefined && { subresource }),
                ...(right.name !== undefined && { name: right.name }),
            },
        },
    };
}
function inWords({ verb, resource, name, namespace, purpose }, ownNamespace) {
    const where = namespace === '' ? 'in the whole cluster' : `in namespace ${namespace ?? ownNamespace}`;
    return `${verb} ${resource}${name ? ` ${name}` : ''} ${where} (needed ${purpose})`;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/bootstrap.js
/** Bringing identities to a node on Kubernetes: the Secret that the chart mounts, and the values for it. */








const secretObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ resourceVersion: schemas/* string */.YjP() }),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const { name: bootstrap_name, key } = bootstrapSecret;
const label = { 'app.kubernetes.io/managed-by': 'splice-validator-backup' };
/** Stands where the identities were, for pods that mount the Secret and have to start again. */
const shell = 'removed after the recovery\n';
const documentedChart = 'oci://ghcr.io/digital-asset/decentralized-canton-sync/helm/splice-validator';
/** deploy/rbac/restore-identities.yaml grants exactly these. */
const rights = [
    { verb: 'create', resource: 'secrets', purpose: 'to place the identities' },
    ...['get', 'update', 'patch', 'delete'].map((verb) => ({
        verb,
        resource: 'secrets',
        name: bootstrap_name,
        purpose: 'to place the identities and to take them away',
    })),
    { verb: 'get', resource: 'pods/log', purpose: 'to see failures in the log of the node' },
];
/** @param look finds the node as it is at that moment. */
function kubernetesBootstrap(kubectl, look, runLog) {
    const where = `Secret ${bootstrap_name} in namespace ${kubectl.target.namespace}, key ${key}`;
    const find = () => kubectl.find(secretObject, ['secret', bootstrap_name]);
    return {
        async plan(how) {
            const { validator } = await look();
            // A key that was placed must be taken away again: the rights for that are looked at first.
            await requireRights(kubectl, rights, runLog);
            const running = validator !== undefined && validator.deployment.spec.replicas > 0;
            return {
                where,
                instructions: instructions(kubectl, validator, how),
                blockers: running
                    ? [
                        `Deployment ${validator.deployment.metadata.name} is at ${validator.deployment.spec.replicas} replicas: on empty databases the app makes itself a new identity; scale it to 0`,
                    ]
                    : [],
            };
        },
        async place(dump, _how, log) {
            const base64 = dump.toString('base64');
            // Whatever kubectl may quote of its input in an error, this is masked.
            new system_secret/* Secret */.zh(base64);
            const there = await find();
            if (there !== undefined && !isOurs(there, dump) && !isShell(there))
                throw dumpExists(where);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(dump).digest('hex');
            const object = {
                apiVersion: 'v1',
                kind: 'Secret',
                metadata: {
                    name: bootstrap_name,
                    labels: label,
                    ...(there && { resourceVersion: there.metadata.resourceVersion }),
                },
                type: 'Opaque',
                data: { [key]: base64 },
            };
            const input = JSON.stringify(object);
            await kubectl.change([there ? 'replace' : 'create', '--filename', '-'], { input });
            const now = await find();
            if (now === undefined || !isOurs(now, dump)) {
                throw new failure/* Failure */.HR('bootstrap-dump-place', {
                    what: `${where} does not hold what was written to it.`,
                    means: 'Something else writes to it at the same time.',
                    next: 'Find out what (a GitOps tool, an external secret operator), stop it, and run again.',
                });
            }
            log.info(`identities are in ${where} (sha256 ${sha256.slice(0, 12)}…)`);
        },
        async signs(since) {
            const node = await look();
            const { validator, participant } = node;
            if (validator === undefined)
                return { running: false, restarts: 0, log: '' };
            const pods = (0,kubernetes_objects/* podsOf */.EB)(node.objects, validator.deployment).filter((pod) => !pod.metadata.deletionTimestamp);
            const restarts = Math.max(0, ...pods.map((pod) => restartsOf(pod, validator)));
            const parts = await Promise.all([
                ...pods.map((pod) => logOf(kubectl, pod, validator, since, restarts > 0)),
                ...(participant
                    ? (0,kubernetes_objects/* podsOf */.EB)(node.objects, participant.deployment).map((pod) => logOf(kubectl, pod, participant, since, false))
                    : []),
            ]);
            return {
                running: pods.some(({ status }) => status.phase === 'Running'),
                restarts,
                log: parts.join('\n'),
            };
        },
        async remove(dump, log) {
            const there = await find();
            if (there === undefined)
                return [];
            if (!isOurs(there, dump) && !isShell(there))
                return [otherContent(where)];
            const node = await look();
            const users = node.deployments.filter(({ spec }) => spec.template.spec.volumes?.some(({ secret }) => secret?.secretName === bootstrap_name));
            try {
                if (users.length === 0) {
                    await kubectl.change(['delete', 'secret', bootstrap_name, '--wait=false']);
                    log.info(`deleted ${where}`);
                    return [];
                }
                const data = { data: { [key]: Buffer.from(shell).toString('base64') } };
                await kubectl.change(['patch', 'secret', bootstrap_name, '--type', 'merge', '--patch', JSON.stringify(data)]);
            }
            catch (error) {
                throw new failure/* Failure */.HR('bootstrap-dump-left', {
                    what: `The identities in ${where} could not be removed: ${(0,failure/* messageOf */.bD)(error)}`,
                    means: 'Everybody who may read the Secret can read the private keys of the node.',
                    next: `Remove it yourself: kubectl -n ${kubectl.target.namespace} delete secret ${bootstrap_name}`,
                    cause: error,
                });
            }
            const names = users.map(({ metadata }) => metadata.name).join(', ');
            log.info(`emptied ${where}; the Secret stays as an empty shell because ${names} mounts it`);
            return [
                'take participantIdentitiesDumpImport and migrateValidatorParty out of the values (nodeIdentifier stays) and upgrade the release',
                `then delete the empty Secret: kubectl -n ${kubectl.target.namespace} delete secret ${bootstrap_name}`,
            ];
        },
    };
}
/** The values, and the command that applies them to the release as it is. */
function instructions(kubectl, validator, how) {
    const release = (validator && helmRelease(validator.deployment)) ?? 'validator';
    const { namespace } = kubectl.target;
    return [
        '# identities-values.yaml, beside your own values of the chart splice-validator',
        ...helmValues(how),
        ...(how.migrationId === undefined
            ? []
            : [`# up to Splice 0.6.7: migration.id stays ${how.migrationId}, migration.migrating is false`]),
        '# no onboarding secret is needed',
        `# helm upgrade --install ${release} ${documentedChart} --namespace ${namespace} --version VERSION -f your-values.yaml -f identities-values.yaml`,
    ];
}
function bootstrap_contentOf(secret) {
    return Buffer.from(secret.data?.[key] ?? '', 'base64');
}
function isOurs(secret, dump) {
    return bootstrap_contentOf(secret).equals(dump);
}
/** Left over from an earlier recovery: it holds nothing. */
function isShell(secret) {
    const content = bootstrap_contentOf(secret);
    return content.length === 0 || content.toString('utf8') === shell;
}
function restartsOf({ status }, { container }) {
    return status.containerStatuses?.find((one) => one.name === container.name)?.restartCount ?? 0;
}
/** What a container printed since a time, and with `previous` also the one before it, which ended. */
async function logOf(kubectl, { metadata }, { container }, since, previous) {
    const args = ['logs', metadata.name, '--container', container.name, '--tail', '5000'];
    const read = async (more) => await kubectl.run([...args, ...more], { timeoutMs: 30_000 }).catch((error) => {
        // Not started yet, or without a log: what matters is seen at the next look. A missing right is not.
        if (error instanceof failure/* Failure */.HR && error.code === 'kubernetes-forbidden')
            throw error;
        return '';
    });
    const now = await read(['--since-time', since.toISOString()]);
    const before = previous ? await read(['--previous']) : '';
    return (0,system_secret/* redact */.E$)(`${before}\n${now}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/node/kubernetes/client-pod.js
/** A short-lived pod with Postgres client programs, for a server whose own pod has none or that is elsewhere. */





const client_pod_label = 'app.kubernetes.io/component=splice-validator-backup-client';
const ownerAnnotation = 'splice-validator-backup/run';
const processAnnotation = 'splice-validator-backup/process';
const container = 'client';
/** Pulling an image over a slow line takes minutes. */
const client_pod_readyTimeoutMs = 5 * 60_000;
/** Longer than any run; the pod ends long before, when nobody uses it. */
const lifetimeSeconds = 24 * 3600;
const idleMinutes = 20;
/** Reasons from which a pod does not recover by waiting. */
const hopeless = /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
/**
 * Keeps the pod alive while something is exec'd in it, and ends it when nothing was for a while: a run that was
 * killed leaves no pod that lives for ever.
 */
const idleScript = `
trap 'exit 0' TERM
idle=0
while [ "$idle" -lt ${idleMinutes * 6} ]; do
  sleep 10 & wait $!
  busy=0
  for file in /proc/[0-9]*/environ; do
    grep -qz SPLICE_VALIDATOR_RUN= "$file" 2>/dev/null && busy=1
  done
  if [ "$busy" = 1 ]; then idle=0; else idle=$((idle + 1)); fi
done`;
/** The pod's definition: nothing that a namespace of the restricted Pod Security Standard would refuse. */
function clientPod(name, image, owner, mount) {
    const [key = '', value = ''] = client_pod_label.split('=');
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name,
            labels: { [key]: value, 'app.kubernetes.io/managed-by': 'splice-validator-backup' },
            annotations: {
                [ownerAnnotation]: owner.run,
                [processAnnotation]: owner.process,
                // A mesh's proxy would keep the pod from ever ending, and Postgres' protocol needs none.
                'sidecar.istio.io/inject': 'false',
            },
        },
        spec: {
            restartPolicy: 'Never',
            activeDeadlineSeconds: lifetimeSeconds,
            terminationGracePeriodSeconds: 1,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            securityContext: mount?.security.pod ?? {
                runAsNonRoot: true,
                runAsUser: 65534,
                runAsGroup: 65534,
                seccompProfile: { type: 'RuntimeDefault' },
            },
            containers: [
                {
                    name: container,
                    image,
                    imagePullPolicy: 'IfNotPresent',
                    command: ['sh', '-c', idleScript],
                    securityContext: mount?.security.container ?? {
                        allowPrivilegeEscalation: false,
                        readOnlyRootFilesystem: true,
                        capabilities: { drop: ['ALL'] },
                    },
                    // The shell keeps a here-document there.
                    volumeMounts: [
                        { name: 'tmp', mountPath: '/tmp' },
                        ...(mount ? [{ name: 'mount', mountPath: mount.path }] : []),
                    ],
                    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '1Gi' } },
                },
            ],
            ...(mount && {
                affinity: {
                    podAffinity: {
                        preferredDuringSchedulingIgnoredDuringExecution: [
                            {
                                weight: 100,
                                podAffinityTerm: {
                                    labelSelector: { matchLabels: mount.beside },
                                    topologyKey: 'kubernetes.io/hostname',
                                },
                            },
                        ],
                    },
                },
            }),
            volumes: [
                { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
                ...(mount ? [{ name: 'mount', persistentVolumeClaim: { claimName: mount.claim } }] : []),
            ],
        },
    };
}
/** One pod for a run, made when it is first needed. */
class ClientPod {
    kubectl;
    image;
    #log;
    #mount;
    #name;
    constructor(kubectl, image, log, mount) {
        this.#mount = mount;
        this.kubectl = kubectl;
        this.image = image;
        this.#log = log;
    }
    /**
     * The pod, ready.
     * @throws Failure `client-pod` with the reason why it does not come up; it is removed again.
     */
    async ready() {
        if (this.#name !== undefined) {
            if (await this.stillReady())
                return { pod: this.#name, container };
            await this.remove();
        }
        await removeOrphans(this.kubectl, this.#log);
        const name = `splice-validator-client-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        this.#log.info(`starting pod ${name} of ${this.image}`);
        const definition = clientPod(name, this.image, { run: runName(), process: processName() }, this.#mount);
        this.#name = name;
        await this.kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(definition) });
        try {
            await this.#untilReady(name);
        }
        catch (error) {
            await this.remove();
            throw error;
        }
        return { pod: name, container };
    }
    /** Whether the pod that was made is still ready; undefined when none was made. */
    async stillReady() {
        if (this.#name === undefined)
            return undefined;
        const pod = await this.kubectl.find(kubernetes_objects/* podObject */.PS, ['pod', this.#name]);
        return pod !== undefined && (0,kubernetes_objects/* isReady */.i_)(pod);
    }
    /** Removes the pod. It is not waited for: it has a second to go. */
    async remove() {
        const name = this.#name;
        this.#name = undefined;
        if (name !== undefined)
            await removePod(this.kubectl, name);
    }
    async #untilReady(name) {
        let trouble = 'it has not been scheduled';
        const ready = await (0,wait/* waitFor */.f)(async () => {
            const pod = await this.kubectl.get(kubernetes_objects/* podObject */.PS, ['pod', name]);
            if ((0,kubernetes_objects/* isReady */.i_)(pod))
                return true;
            const found = (0,kubernetes_objects/* troubleOf */.LH)(pod);
            if (found === undefined)
                return undefined;
            trouble = `${found.reason}${found.message ? `: ${found.message}` : ''}`;
            return hopeless.test(found.reason) ? false : undefined;
        }, { timeoutMs: client_pod_readyTimeoutMs, everyMs: 500 });
        if (ready)
            return;
        throw new failure/* Failure */.HR('client-pod', {
            what: `The pod ${name} of image ${this.image} does not come up: ${trouble}.`,
            means: this.#mount === undefined
                ? 'The databases cannot be reached through it. It was removed again.'
                : `Volume claim ${this.#mount.claim} cannot be written to through it. It was removed again.`,
            next: this.#mount !== undefined
                ? 'See `kubectl describe pvc` and the events of the namespace; or scale the Deployment to 1, then its own pod is used.'
                : 'Check postgres-client-image: the cluster must be able to pull it, and it needs a shell and the Postgres client programs.',
        });
    }
}
/**
 * Removes client pods whose run is over: they have ended, or the process that made them on this machine is
 * gone. One of a live run elsewhere is left alone; it ends by itself when it is no longer used.
 */
async function removeOrphans(kubectl, log) {
    const { pods } = (0,kubernetes_objects/* sortObjects */.HU)((await kubectl.get(kubernetes_objects/* objectList */.QC, ['pods', '--selector', client_pod_label])).items);
    for (const pod of pods.filter(isOrphan)) {
        const run = pod.metadata.annotations?.[ownerAnnotation] ?? 'unknown';
        log.warning(`Removed pod ${pod.metadata.name}, left by a run that is over (${run}).`);
        await removePod(kubectl, pod.metadata.name);
    }
}
function isOrphan({ metadata, status }) {
    if (metadata.deletionTimestamp)
        return false;
    if (status.phase === 'Succeeded' || status.phase === 'Failed')
        return true;
    const [host, pid] = (metadata.annotations?.[processAnnotation] ?? '').split(' ');
    if (host !== (0,external_node_os_.hostname)() || !/^\d+$/.test(pid ?? ''))
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
async function removePod(kubectl, name) {
    const args = ['delete', 'pod', name, '--ignore-not-found', '--wait=false', '--grace-period=1'];
    await kubectl.change(args, { timeoutMs: 10_000 }).catch((error) => {
        throw new failure/* Failure */.HR('client-pod', {
            what: `Pod ${name} could not be removed: ${(0,failure/* messageOf */.bD)(error)}`,
            means: `It ends by itself after ${idleMinutes} minutes without use.`,
            cause: error,
        });
    });
}
/** Where to look for this run: the URL of the workflow run, where there is one. */
function runName() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : 'a terminal';
}
function processName() {
    return `${(0,external_node_os_.hostname)()} ${process.pid}`;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/owners.js
/** For people: who owns a Deployment. */
function ownersOf(deployment) {
    const { annotations, labels } = deployment.metadata;
    const helm = annotations?.['meta.helm.sh/release-name'];
    const reloads = Object.keys(annotations ?? {}).some((name) => /(?:^|\.)reloader\.stakater\.com\//.test(name) ||
        /^(?:secret|configmap)\.reloader\.stakater\.com/.test(name));
    const argo = argoApplication(deployment);
    const flux = fluxOwners(deployment);
    return [
        ...(helm
            ? [`Helm release ${helm}`]
            : labels?.['app.kubernetes.io/managed-by'] === 'Helm'
                ? ['Helm']
                : []),
        ...(argo ? [`Argo CD Application ${argo.name}`] : []),
        ...flux.map(({ kind, name }) => `Flux ${kind} ${name}`),
        ...(reloads ? ['stakater reloader'] : []),
    ];
}
/** Where Argo CD keeps its Applications unless told otherwise. */
const argoNamespace = 'argocd';
/**
 * The controllers that may scale these Deployments, each once.
 * @param namespace of the node.
 */
function controllersOf(deployments, autoscalers, namespace) {
    const found = new Map();
    const add = (controller, deployment) => {
        const key = `${controller.kind}/${controller.namespace}/${controller.name}`;
        const entry = found.get(key) ?? { controller, deployments: [] };
        entry.deployments.push(deployment);
        found.set(key, entry);
    };
    for (const deployment of deployments) {
        const { name } = deployment.metadata;
        for (const { metadata, spec } of autoscalers) {
            const target = suspendedTarget(metadata.annotations) ?? spec.scaleTargetRef;
            if (target.kind !== 'Deployment' || target.name !== name)
                continue;
            const keda = metadata.labels?.['scaledobject.keda.sh/name'] !== undefined;
            add({ kind: 'HorizontalPodAutoscaler', name: metadata.name, namespace, ...(keda && { keda }) }, name);
        }
        const argo = argoApplication(deployment);
        if (argo)
            add({ kind: 'Application', ...argo }, name);
        for (const flux of fluxOwners(deployment))
            add({ ...flux, namespace: flux.namespace ?? namespace }, name);
    }
    // What is above goes first, for it would undo what is done to an autoscaler below it.
    const below = ({ kind }) => (kind === 'HorizontalPodAutoscaler' ? 1 : 0);
    return [...found.values()]
        .map(({ controller, deployments: names }) => ({ ...controller, deployments: names }))
        .sort((a, b) => below(a) - below(b));
}
/** Holds, on a controller's object, what it was before we suspended it. */
const suspendedAnnotation = 'splice-validator-backup/suspended';
/** The target that an autoscaler had before we suspended it. */
function suspendedTarget(annotations) {
    const text = annotations?.[suspendedAnnotation];
    return text === undefined
        ? undefined
        : JSON.parse(text).scaleTargetRef;
}
/**
 * Argo CD marks what it manages with `argocd.argoproj.io/tracking-id: <application>:<object>`, or with the label
 * `argocd.argoproj.io/instance`; an Application outside of Argo CD's namespace is `<namespace>_<application>`.
 * (Its default label `app.kubernetes.io/instance` is Helm's as well and tells nothing.)
 */
function argoApplication({ metadata }) {
    const tracking = metadata.annotations?.['argocd.argoproj.io/tracking-id']?.split(':')[0];
    const name = tracking ||
        metadata.labels?.['argocd.argoproj.io/instance'] ||
        metadata.annotations?.['argocd.argoproj.io/instance'];
    if (!name)
        return undefined;
    const at = name.indexOf('_');
    return at > 0
        ? { namespace: name.slice(0, at), name: name.slice(at + 1) }
        : { namespace: argoNamespace, name };
}
/** Flux labels what its Kustomizations and HelmReleases apply. */
function fluxOwners({ metadata, }) {
    const groups = [
        ['Kustomization', 'kustomize.toolkit.fluxcd.io'],
        ['HelmRelease', 'helm.toolkit.fluxcd.io'],
    ];
    return groups.flatMap(([kind, group]) => {
        const name = metadata.labels?.[`${group}/name`];
        const namespace = metadata.labels?.[`${group}/namespace`];
        return name ? [{ kind, name, ...(namespace && { namespace }) }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/scale.js
/** Stopping and starting the Deployments of a node, at the replica counts that they had. */




/** On a Deployment that we scaled to 0: how many replicas it had. */
const replicasAnnotation = 'splice-validator-backup/replicas';
/** Large schema migrations take minutes before the participant is ready. */
const scale_readyTimeoutMs = 15 * 60_000;
/**
 * Scales everything of the node to 0, the validator app first, so that it does not fail against a participant
 * that is gone, and the participant last. Returns when no pod of theirs is left.
 * @param timeoutMs beyond the time that the pods themselves ask for to end.
 * @throws Failure `kubernetes-not-stopped` that names the pods; the Deployments are scaled back.
 */
async function scaleDown(kubectl, node, options) {
    const { log, signal } = options;
    const stopped = {
        components: node.deployments.map(({ metadata, spec }) => ({
            name: metadata.name,
            replicas: spec.replicas,
        })),
    };
    const { validator, participant } = node;
    const between = node.deployments.filter((one) => one !== validator?.deployment && one !== participant?.deployment);
    const touched = [];
    try {
        for (const group of [[validator?.deployment], between, [participant?.deployment]]) {
            const deployments = group.filter((one) => one !== undefined);
            for (const { metadata, spec } of deployments.filter((one) => one.spec.replicas > 0)) {
                log.info(`scaling ${metadata.name} from ${spec.replicas} to 0`);
                await kubectl.verifyTarget();
                // One that fails may have been done all the same: the answer can be what was lost.
                touched.push(metadata.name);
                await patch(kubectl, metadata.name, {
                    replicas: 0,
                    annotation: String(spec.replicas),
                    uid: metadata.uid,
                });
            }
            await untilGone(kubectl, deployments, options.timeoutMs, signal);
        }
    }
    catch (error) {
        const scaled = stopped.components.filter(({ name }) => touched.includes(name));
        await scaleBack(kubectl, { components: scaled }, log);
        throw error;
    }
    return stopped;
}
async function untilGone(kubectl, deployments, timeoutMs, signal) {
    if (deployments.length === 0)
        return;
    const grace = Math.max(...deployments.map(({ spec }) => spec.template.spec.terminationGracePeriodSeconds ?? 30));
    const limitMs = grace * 1000 + timeoutMs;
    let left = [];
    const gone = await (0,wait/* waitFor */.f)(async () => {
        const objects = await (0,kubernetes_objects/* readObjects */.$I)(kubectl);
        await refuseScaledUp(kubectl, objects, deployments.map(({ metadata }) => metadata.name));
        left = deployments.flatMap((deployment) => (0,kubernetes_objects/* podsOf */.EB)(objects, deployment)).filter(isThere);
        return left.length === 0 ? true : undefined;
    }, { timeoutMs: limitMs, everyMs: 1000, signal });
    if (gone)
        return;
    throw new failure/* Failure */.HR('kubernetes-not-stopped', {
        what: `Pods do not end within ${(0,system_log/* formatDuration */.a)(limitMs)}: ${left.map(describePod).join('; ')}.`,
        means: 'A database must not be replaced under a running program. The Deployments are scaled back.',
        next: 'See `kubectl describe pod`: a finalizer or a node that is lost keeps a pod; delete it by hand when it is certain that it no longer runs.',
    });
}
/** A pod that has ended for good holds no database any more, though it is still listed. */
function isThere({ status }) {
    return status.phase !== 'Succeeded' && status.phase !== 'Failed';
}
function describePod({ metadata }) {
    return `${metadata.name} (${metadata.deletionTimestamp ? `asked to end at ${metadata.deletionTimestamp}` : 'not asked to end'})`;
}
/**
 * Makes sure that Deployments which were scaled to 0 are still there.
 * @throws Failure `kubernetes-scaled-up` that names who scaled them.
 */
async function refuseScaledUp(kubectl, objects, names) {
    const up = objects.deployments.find(({ metadata, spec }) => names.includes(metadata.name) && spec.replicas > 0);
    if (up === undefined)
        return;
    const { name } = up.metadata;
    // Raw, for `kubectl get` shows who owns a field by another option in each of its versions.
    const path = `/apis/apps/v1/namespaces/${kubectl.target.namespace}/deployments/${name}`;
    const by = await kubectl.get(kubernetes_objects/* deploymentObject */.tw, ['--raw', path]).then(scaledBy, () => undefined);
    throw new failure/* Failure */.HR('kubernetes-scaled-up', {
        what: `Deployment ${name} was scaled to 0 and is at ${up.spec.replicas} again${by ? `; ${by} did it` : ''}.`,
        means: 'The node must stay stopped while its databases are replaced.',
        next: 'Suspend what scales it (GitOps, an autoscaler, a second operator), and run again.',
    });
}
/** The API server keeps who set a field, under the name that the client gives itself. */
function scaledBy({ metadata }) {
    const owners = (metadata.managedFields ?? []).filter(({ fieldsV1 }) => {
        const fields = fieldsV1;
        return fields?.['f:spec']?.['f:replicas'] !== undefined;
    });
    return [...owners].sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')).at(-1)?.manager;
}
/** Puts replica counts back without waiting for the pods, as when stopping did not succeed. Not cancellable. */
async function scaleBack(kubectl, stopped, log) {
    for (const { name, replicas } of stopped.components) {
        if (replicas === 0)
            continue;
        await patch(kubectl, name, { replicas, annotation: null }).then(() => log.info(`${name} is scaled back to ${replicas}`), () => log.warning(`${name} could not be scaled back to ${replicas}: do it by hand`));
    }
}
/**
 * Starts what `scaleDown` stopped: the participant, and when it is ready the validator app, then the rest.
 * @throws Failure `kubernetes-workload-missing` for a Deployment that is gone.
 */
async function scaleUp(kubectl, node, stopped, options) {
    const { log, signal } = options;
    const wanted = stopped.components.filter(({ replicas }) => replicas > 0);
    if (wanted.length === 0) {
        log.info('nothing was running before, nothing is started');
        return;
    }
    const there = new Map(node.objects.deployments.map((one) => [one.metadata.name, one]));
    const missing = wanted.filter(({ name }) => !there.has(name)).map(({ name }) => name);
    if (missing.length > 0) {
        throw new failure/* Failure */.HR('kubernetes-workload-missing', {
            what: `Namespace ${kubectl.target.namespace} has no Deployment ${missing.join(', ')} to be started.`,
            means: 'The databases are in place. Deployments are made by what they were installed with, not by a restore.',
            next: 'Install the node with the same Helm values (database names, migration id, party hint) and run the restore again.',
        });
    }
    const rank = (name) => name === node.participant?.deployment.metadata.name
        ? 0
        : name === node.validator?.deployment.metadata.name
            ? 1
            : 2;
    for (const { name, replicas } of [...wanted].sort((a, b) => rank(a.name) - rank(b.name))) {
        const now = there.get(name);
        if (now?.spec.replicas !== replicas || now.metadata.annotations?.[replicasAnnotation] !== undefined) {
            log.info(`scaling ${name} to ${replicas}`);
            await patch(kubectl, name, { replicas, annotation: null });
        }
        if (rank(name) === 0)
            await untilReady(kubectl, name, replicas, log, signal);
    }
}
/** The validator app waits for the participant anyway, so a slow one is told, not fatal. */
async function untilReady(kubectl, name, replicas, log, signal) {
    let trouble;
    const ready = await (0,wait/* waitFor */.f)(async () => {
        const deployment = await kubectl.get(kubernetes_objects/* deploymentObject */.tw, ['deployment', name]);
        if ((deployment.status.readyReplicas ?? 0) >= replicas)
            return true;
        const pods = (0,kubernetes_objects/* podsOf */.EB)(await (0,kubernetes_objects/* readObjects */.$I)(kubectl), deployment).filter((pod) => !pod.metadata.deletionTimestamp);
        const found = pods
            .filter((pod) => !(0,kubernetes_objects/* isReady */.i_)(pod))
            .map(kubernetes_objects/* troubleOf */.LH)
            .find(Boolean);
        trouble = found && `${found.reason} ${found.message}`.trim();
        return /^(CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName)/.test(trouble ?? '')
            ? false
            : undefined;
    }, { timeoutMs: scale_readyTimeoutMs, everyMs: 1000, signal });
    if (ready)
        return;
    log.warning(`${name} was started but is not ready${trouble ? `: ${trouble}` : ` after ${(0,system_log/* formatDuration */.a)(scale_readyTimeoutMs)}`}`);
}
/** Replicas and the annotation that remembers them change in one step, of the very object that was looked at. */
async function patch(kubectl, name, to) {
    const content = {
        metadata: { ...(to.uid && { uid: to.uid }), annotations: { [replicasAnnotation]: to.annotation } },
        spec: { replicas: to.replicas },
    };
    const args = ['patch', 'deployment', name, '--type', 'merge', '--patch', JSON.stringify(content)];
    await kubectl.change(args);
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/description.js



/** Describes a node as it is now. */
function description_describeNode(kubectl, node, more) {
    const { server, context, namespace, namespaceUid } = kubectl.target;
    const { settings } = node;
    const database = (role) => {
        const { name, schema, at } = node.databases[role];
        return { name, ...(schema && { schema }), server: at.label };
    };
    return {
        kind: 'kubernetes',
        location: `namespace ${namespace} (UID ${namespaceUid}) of ${server} (context ${context})`,
        components: [
            ...node.deployments.map((one) => component(node, one)),
            ...goneComponents(node, more.recorded),
        ],
        databases: { apps: database('apps'), participant: database('participant') },
        ...(more.validator && { validator: more.validator }),
        ...settings,
        logCommands: {
            apps: logCommand(kubectl, node.validator?.deployment.metadata.name ?? 'validator-app'),
            participant: logCommand(kubectl, node.participant?.deployment.metadata.name ?? 'participant'),
        },
        record: description_recordOf(kubectl, node),
        warnings: [...warnings(kubectl, node, more.recorded), ...more.scalers],
    };
}
function logCommand(kubectl, deployment) {
    const { context, namespace } = kubectl.target;
    return `kubectl --context ${context} --namespace ${namespace} logs deployment/${deployment} --since=10m`;
}
function component(node, deployment) {
    const image = imageOf(node, deployment);
    const digest = digestOf(node, deployment);
    return {
        name: deployment.metadata.name,
        replicas: deployment.spec.replicas,
        image,
        ...(digest && { imageDigest: digest }),
    };
}
function goneComponents(node, recorded) {
    const there = node.objects.deployments.map(({ metadata }) => metadata.name);
    return (recorded?.deployments ?? [])
        .filter(({ name }) => !there.includes(name))
        .map(({ name, image }) => ({ name, replicas: 0, image }));
}
/** What a backup keeps of it. */
function description_recordOf(kubectl, node) {
    const database = (role) => {
        const { password: _password, at, ...coordinates } = node.databases[role];
        return {
            ...coordinates,
            ...(at.statefulSet && { statefulSet: at.statefulSet }),
            ...(at.claim && { claim: at.claim }),
        };
    };
    return {
        kind: 'kubernetes',
        ...kubectl.target,
        deployments: node.deployments.map((deployment) => ({
            name: deployment.metadata.name,
            role: description_roleOf(node, deployment),
            replicas: deployment.spec.replicas,
            image: imageOf(node, deployment),
            ...(digestOf(node, deployment) && { imageDigest: digestOf(node, deployment) }),
            owners: ownersOf(deployment),
        })),
        databases: { apps: database('apps'), participant: database('participant') },
        ...node.settings,
    };
}
function description_roleOf(node, deployment) {
    if (deployment === node.validator?.deployment)
        return 'validator';
    return deployment === node.participant?.deployment ? 'participant' : 'other';
}
function containerOf(node, deployment) {
    const workload = [node.validator, node.participant].find((one) => one?.deployment === deployment);
    return workload?.container ?? deployment.spec.template.spec.containers[0];
}
function imageOf(node, deployment) {
    return containerOf(node, deployment)?.image ?? '';
}
/** The digest of the image that runs, as the kubelet says; not known while nothing runs. */
function digestOf(node, deployment) {
    const name = containerOf(node, deployment)?.name;
    for (const { status } of (0,kubernetes_objects/* podsOf */.EB)(node.objects, deployment)) {
        const id = status.containerStatuses?.find((one) => one.name === name)?.imageID;
        const digest = /sha256:[0-9a-f]{64}/.exec(id ?? '')?.[0];
        if (digest)
            return digest;
    }
    return undefined;
}
function warnings(kubectl, node, recorded) {
    const said = [];
    const { target } = kubectl;
    if (recorded !== undefined && recorded.namespaceUid !== target.namespaceUid) {
        said.push(`The set was taken in namespace ${recorded.namespace} (UID ${recorded.namespaceUid}) of ${recorded.server}; this is another one.`);
    }
    for (const { metadata, spec } of node.deployments) {
        const before = metadata.annotations?.[replicasAnnotation];
        if (before !== undefined && spec.replicas === 0) {
            said.push(`Deployment ${metadata.name} was scaled from ${before} to 0 by a restore that has not ended.`);
        }
    }
    return said;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/dump.js
/** A dump for the validator app of a node on Kubernetes: where it goes, what makes the app read it, how that goes. */








const dump_commandTimeoutMs = 20 * 60_000;
/**
 * The volume claim that the app's Deployment mounts for the dump: through the app's own pod while that runs, else
 * through a short-lived pod of the app's own image, which the cluster has, with the app's own rights.
 * @throws Failure `dump-volume-missing`
 */
async function kubernetesDumpVolume(kubectl, node, log) {
    const { deployment, container } = appOf(node);
    const { name } = deployment.metadata;
    const claim = claimOf(deployment.spec.template.spec, container);
    if (claim === undefined) {
        throw new failure/* Failure */.HR('dump-volume-missing', {
            what: `Deployment ${name} mounts no volume claim at ${splice/* dumpFolder */.B}.`,
            means: 'The app would not see the dump wherever it was put, and it would be lost with the pod.',
            next: 'Set migration.attachPvc: true in the Helm values of the validator, apply them, and run again.',
        });
    }
    const pod = (0,kubernetes_objects/* podsOf */.EB)(node.objects, deployment).find(kubernetes_objects/* isReady */.i_);
    const description = `volume claim ${claim} of Deployment ${name}`;
    if (pod !== undefined) {
        const at = { pod: pod.metadata.name, container: container.name };
        return {
            volume: {
                description: `${description}, through pod ${at.pod}`,
                volume: description,
                place: (0,kubernetes_place/* podPlace */.V)(kubectl, at),
                folder: splice/* dumpFolder */.B,
            },
        };
    }
    const beside = deployment.spec.selector.matchLabels ?? {};
    const clientPod = new ClientPod(kubectl, container.image, log, {
        claim,
        path: splice/* dumpFolder */.B,
        security: {
            pod: deployment.spec.template.spec.securityContext ?? {},
            container: container.securityContext ?? {},
        },
        beside,
    });
    const at = await clientPod.ready();
    return {
        volume: {
            description: `${description}, through pod ${at.pod}`,
            volume: description,
            place: (0,kubernetes_place/* podPlace */.V)(kubectl, at),
            folder: splice/* dumpFolder */.B,
        },
        clientPod,
    };
}
/** The values that the charts need, with the node's own names. */
function kubernetesConsumption(node, migrationId) {
    const validator = (node.validator && helmRelease(node.validator.deployment)) ?? 'validator';
    const participant = (node.participant && helmRelease(node.participant.deployment)) ?? 'participant';
    const database = nextDatabase(node.databases.participant.name, node.settings.migrationId, migrationId);
    return {
        title: 'Helm values that make the validator app import the dump',
        text: [
            `# Release ${participant} (chart splice-participant): first`,
            'persistence:',
            `  databaseName: ${JSON.stringify(database)}`,
            '---',
            `# Release ${validator} (chart splice-validator): then`,
            'migration:',
            `  id: "${migrationId}"`,
            '  migrating: true',
            '  attachPvc: true',
        ].join('\n'),
        notes: [
            `The participant gets the new, empty database ${database}; ${node.databases.apps.name} of the validator app is kept.`,
            'Add the values to those that the releases have and apply them with helm upgrade: that restarts both.',
            'When the node is back, set migrating to false and apply the values again, or the app looks for the dump at each start.',
        ],
    };
}
/** `participant_0` becomes `participant_1`; a name without the old migration id becomes the documented one. */
function nextDatabase(name, own, migrationId) {
    const match = own === undefined ? null : new RegExp(`^(.*[_-])${own}$`).exec(name);
    return match === null ? `participant_${migrationId}` : `${match[1]}${migrationId}`;
}
/**
 * Restarts the app, or runs the operator's command that does. Returns the UIDs of the pods that there were before.
 * @throws Failure `import-not-told` when the Deployment would come up without the dump.
 */
async function restartForDump(kubectl, node, command, log, signal) {
    const app = appOf(node);
    const { name } = app.deployment.metadata;
    const before = new Set((0,kubernetes_objects/* podsOf */.EB)(node.objects, app.deployment).map(({ metadata }) => metadata.uid));
    if (command !== undefined) {
        log.info('running start-command');
        try {
            const options = { timeoutMs: dump_commandTimeoutMs, ...(signal && { signal }) };
            const printed = await (0,child/* run */.eF)({ program: 'sh', args: ['-ec', command] }, options);
            for (const line of printed.split('\n').filter(Boolean).slice(-5))
                log.info(line);
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            throw new failure/* Failure */.HR('start-command', {
                what: `The start-command failed: ${(0,failure/* messageOf */.bD)(error)}`,
                means: 'The dump is in its place; the app was not restarted, or only in part.',
                next: 'Run it by hand, see why it fails, and watch the app.',
                cause: error,
            });
        }
        return before;
    }
    refuseUntold(app, {
        means: 'The dump is in its place and in the repository.',
        next: 'Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command.',
    });
    log.info(`restarting Deployment ${name}`);
    await kubectl.change(rolloutRestart(app));
    return before;
}
/** What `restartForDump` would run without a command of the operator. @throws Failure `import-not-told` */
function restartLine(kubectl, node) {
    const app = appOf(node);
    refuseUntold(app, {
        means: 'Nothing was touched.',
        next: 'Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints the values.',
    });
    return `kubectl --namespace ${kubectl.target.namespace} ${rolloutRestart(app).join(' ')}`;
}
function rolloutRestart({ deployment }) {
    return ['rollout', 'restart', `deployment/${deployment.metadata.name}`];
}
function refuseUntold(app, text) {
    if (importsDump(app.environment.literal))
        return;
    throw new failure/* Failure */.HR('import-not-told', {
        what: `Deployment ${app.deployment.metadata.name} is not told to import a dump: a restart would bring it up as it was.`,
        ...text,
    });
}
/** What the pods that came after those have printed, their last crash included. */
async function watchKubernetesStart(kubectl, node, before) {
    const { deployment, container, environment } = appOf(node);
    const pods = (0,kubernetes_objects/* podsOf */.EB)(node.objects, deployment).filter(({ metadata }) => !before.has(metadata.uid) && !metadata.deletionTimestamp);
    const log = [];
    for (const { metadata, status } of pods) {
        const args = ['logs', metadata.name, '--container', container.name, '--tail=300'];
        const crashed = status.containerStatuses?.some(({ restartCount }) => restartCount > 0) === true;
        // A container that has not started yet has no log, which is an error to kubectl.
        for (const more of crashed ? [['--previous'], []] : [[]])
            log.push(await kubectl.run([...args, ...more], { timeoutMs: 20_000 }).catch(() => ''));
    }
    return {
        log: log.join('\n'),
        up: pods.some(kubernetes_objects/* isReady */.i_),
        told: importsDump(environment.literal),
    };
}
function appOf(node) {
    if (node.validator !== undefined)
        return node.validator;
    throw new failure/* Failure */.HR('dump-volume-missing', {
        what: 'The Deployment of the validator app is gone.',
        means: 'What it mounts as the folder of the dump cannot be known.',
        next: 'Install the chart again (0 replicas are enough), or use copy: false.',
    });
}
function claimOf(spec, container) {
    const mount = container.volumeMounts?.find(({ mountPath, readOnly }) => mountPath.replace(/\/+$/, '') === splice/* dumpFolder */.B && readOnly !== true);
    return spec.volumes?.find(({ name }) => name === mount?.name)?.persistentVolumeClaim?.claimName;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/endpoint.js
/** Reaching the validator app's HTTP port from where the action runs. */





/** Port of the validator app in Splice's charts. */
const validatorPort = 5003;
const openTimeoutMs = 30_000;
const watchEveryMs = 15_000;
const silenceMs = 4000;
/** Name of the Service before the validator app, whether that runs or not. */
function validatorService({ validator, objects }) {
    const labels = validator?.deployment.spec.template.metadata?.labels;
    const behind = objects.services.filter(({ spec }) => (0,kubernetes_objects/* selects */.ko)(spec.selector, labels));
    return behind.find(({ spec }) => spec.ports?.some(({ port }) => port === validatorPort))?.metadata.name;
}
/**
 * The address of the validator app. In the cluster it is the Service. Outside, a Service's address may be that
 * of some other host, which must not be given a token: there a `kubectl port-forward` is kept open.
 */
class ValidatorDoor {
    #kubectl;
    #log;
    #forward;
    constructor(kubectl, log) {
        this.#kubectl = kubectl;
        this.#log = log;
    }
    /** Undefined while the app is at 0 replicas, or has no Service. */
    async endpoint(node) {
        const { validator } = node;
        if (validator === undefined || validator.deployment.spec.replicas === 0)
            return undefined;
        const name = validatorService(node);
        if (name === undefined)
            return undefined;
        if (process.env['KUBERNETES_SERVICE_HOST']) {
            return { url: `http://${name}.${this.#kubectl.target.namespace}.svc:${validatorPort}` };
        }
        this.#forward ??= await Forward.open(this.#kubectl, name, this.#log);
        await this.#forward.ready();
        return { url: `http://127.0.0.1:${this.#forward.port}` };
    }
    close() {
        this.#forward?.close();
        this.#forward = undefined;
    }
}
/**
 * A forwarded port that stays the same while pods come and go: a new kubectl takes over when one ends, or when
 * it no longer passes anything on. (It has been seen to take connections and leave them unanswered for ever.)
 */
class Forward {
    port;
    #kubectl;
    #service;
    #log;
    #watch;
    #running;
    #silences = 0;
    #closed = false;
    constructor(port, kubectl, service, log) {
        this.port = port;
        this.#kubectl = kubectl;
        this.#service = service;
        this.#log = log;
        this.#watch = setInterval(() => void this.#lookAfter(), watchEveryMs);
        this.#watch.unref();
    }
    static async open(kubectl, service, log) {
        const forward = new Forward(await freePort(), kubectl, service, log);
        void forward.#keepOpen();
        return forward;
    }
    /** Waits a moment for an answer; an app that is not up yet is waited for by whoever calls it. */
    async ready() {
        const look = async () => {
            if (this.#closed || (await this.#lookAfter()) === 'answer')
                return true;
            return undefined;
        };
        await (0,wait/* waitFor */.f)(look, { timeoutMs: openTimeoutMs, everyMs: 100 });
    }
    close() {
        this.#closed = true;
        clearInterval(this.#watch);
        this.#running?.kill();
    }
    async #lookAfter() {
        const answer = await ask(this.port);
        this.#silences = answer === 'silence' ? this.#silences + 1 : 0;
        if (this.#silences < 2)
            return answer;
        this.#silences = 0;
        this.#running?.kill();
        return answer;
    }
    async #keepOpen() {
        let told = '';
        while (!this.#closed) {
            const ports = `${this.port}:${validatorPort}`;
            const args = ['port-forward', '--address', '127.0.0.1', `service/${this.#service}`, ports];
            this.#running = (0,child/* start */.ni)(this.#kubectl.command(args));
            this.#running.stdin.end();
            this.#running.stdout.resume();
            const { stderr, signal } = await this.#running.exit;
            if (this.#closed)
                return;
            const reason = signal ? 'it no longer answered' : (stderr.split('\n').at(-1) ?? '');
            if (reason !== told)
                this.#log.info(`Opening the forwarded port to ${this.#service} again: ${reason}`);
            told = reason;
            // A pause, so that a pod that is not up is not asked all the time.
            await (0,promises_.setTimeout)(1000, undefined, { ref: false });
        }
    }
}
/** Whether something at the other end of the forwarded port says anything at all. */
async function ask(port) {
    return await new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port, timeout: silenceMs });
        const done = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.once('connect', () => socket.write('GET /api/validator/livez HTTP/1.0\r\n\r\n'));
        socket.once('data', () => done('answer'));
        socket.once('timeout', () => done('silence'));
        socket.once('error', () => done('closed'));
        socket.once('close', () => done('closed'));
    });
}
/** A port that is free now. */
async function freePort() {
    return await new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address !== null ? address.port : 0;
            server.close(() => resolve(port));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/needs.js

/**
 * The rights that a run uses after it has found the node: to reach the databases and the validator app, and to
 * stop and start the node. deploy/rbac grants exactly these and what finding the node takes.
 */
function neededRights(node, options) {
    return [
        ...databaseRights(node, options),
        ...validatorRights(node, options),
        ...(options.restores ? scaleRights(node) : []),
    ];
}
function databaseRights(node, { postgresAccess: mode = 'auto', ...options }) {
    const purpose = 'to run the Postgres client programs in a pod';
    const exec = (pod) => [
        { verb: 'get', resource: 'pods', name: pod, purpose },
        { verb: 'create', resource: 'pods/exec', name: pod, purpose },
    ];
    const { apps, participant } = node.databases;
    const servers = [apps.at, participant.at].filter(({ kind }) => kind === 'pod');
    const inside = mode === 'auto' || mode === 'pod' ? servers : [];
    const names = inside.map(({ pod, statefulSet }) => pod?.metadata.name ?? (statefulSet && `${statefulSet}-0`));
    const clientPod = mode !== 'pod' && mode !== 'direct' && options.postgresClientImage !== undefined;
    return [...[...new Set(names)].flatMap(exec), ...(clientPod ? [...exec(), ...makePodRights] : [])];
}
const makePodRights = ['create', 'delete'].map((verb) => ({
    verb,
    resource: 'pods',
    purpose: 'with postgres-client-image, for the pod that it runs in',
}));
/** In the cluster the app is called by its Service, which takes no right. */
function validatorRights(node, { validatorUrl, restores }) {
    const service = validatorService(node);
    const runs = (node.validator?.deployment.spec.replicas ?? 0) > 0;
    if (validatorUrl !== undefined || process.env['KUBERNETES_SERVICE_HOST'])
        return [];
    if (service === undefined || !(runs || restores))
        return [];
    const purpose = 'to reach the validator app without validator-url';
    return [
        { verb: 'get', resource: 'services', name: service, purpose },
        { verb: 'get', resource: 'pods', purpose },
        { verb: 'create', resource: 'pods/portforward', purpose },
    ];
}
function scaleRights(node) {
    return node.deployments.flatMap(({ metadata: { name } }) => ['get', 'patch'].map((verb) => ({
        verb,
        resource: 'deployments.apps',
        name,
        purpose: 'to stop and start the node',
    })));
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/volume-objects.js
/** The objects of storage, as far as copies of volumes read and write them. */


const volume_objects_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish();
const snapshotObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), uid: schemas/* string */.YjP(), labels: volume_objects_text }),
    status: schemas/* object */.Ikc({
        readyToUse: schemas/* boolean */.zMY().nullish(),
        restoreSize: schemas/* string */.YjP().nullish(),
        boundVolumeSnapshotContentName: schemas/* string */.YjP().nullish(),
        creationTime: schemas/* string */.YjP().nullish(),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP().nullish() }).nullish(),
    })
        .nullish(),
});
/** What of a claim is made again with another volume behind it. */
const claimSpec = schemas/* object */.Ikc({
    accessModes: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    storageClassName: schemas/* string */.YjP().nullish(),
    volumeMode: schemas/* string */.YjP().nullish(),
    resources: schemas/* object */.Ikc({ requests: volume_objects_text }).nullish(),
});
const volumeClaim = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), uid: schemas/* string */.YjP(), labels: volume_objects_text, annotations: volume_objects_text }),
    spec: claimSpec.extend({ volumeName: schemas/* string */.YjP().nullish() }),
    status: schemas/* object */.Ikc({ phase: schemas/* string */.YjP().nullish() }).nullish(),
});
const volumeObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    spec: schemas/* object */.Ikc({
        persistentVolumeReclaimPolicy: schemas/* string */.YjP().nullish(),
        claimRef: schemas/* object */.Ikc({ uid: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish() }).nullish(),
    }),
});
const serverObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), uid: schemas/* string */.YjP() }),
    spec: schemas/* object */.Ikc({ replicas: schemas/* number */.aig().default(1), selector: schemas/* object */.Ikc({ matchLabels: volume_objects_text }) }),
});
/** On a claim that a restore made: the id of the restore. */
const restoreAnnotation = 'splice-validator-backup/restore';
/** On a volume that a restore set aside: the id of the restore. */
const asideLabel = 'splice-validator-backup/before-restore';
/** On a volume that a restore set aside: what was to become of it without its claim. */
const policyAnnotation = 'splice-validator-backup/reclaim-policy';
const snapshotGroup = 'snapshot.storage.k8s.io';
/**
 * The version under which the cluster serves VolumeSnapshots.
 * @throws Failure `volume-snapshot-unsupported` where it does not.
 */
async function snapshotVersion(kubectl) {
    try {
        const group = JSON.parse(await kubectl.run(['get', '--raw', `/apis/${snapshotGroup}`]));
        return schemas/* object */.Ikc({ preferredVersion: schemas/* object */.Ikc({ groupVersion: schemas/* string */.YjP() }) }).parse(group)
            .preferredVersion.groupVersion;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.code !== 'kubernetes-not-found')
            throw error;
        throw new failure/* Failure */.HR('volume-snapshot-unsupported', {
            what: 'The cluster does not know VolumeSnapshots: the CSI snapshot controller is not installed.',
            next: 'Install it with the storage driver, or use method: dump.',
            cause: error,
        });
    }
}
/** Names that belong to the volume which is bound, not to the claim. */
const bound = /^(pv\.kubernetes\.io\/|volume\.(beta\.)?kubernetes\.io\/|control-plane\.alpha)/;
/** A claim like another one, with another source behind it. */
function claimLike(like, with_) {
    const kept = Object.entries(like.annotations ?? {}).filter(([name]) => !bound.test(name) && name !== restoreAnnotation && !name.startsWith('kubectl.kubernetes.io/'));
    const { accessModes, storageClassName, volumeMode, resources } = like.spec;
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: {
            name: like.name,
            labels: like.labels ?? {},
            annotations: { ...Object.fromEntries(kept), ...with_.annotations },
        },
        spec: {
            accessModes: accessModes ?? ['ReadWriteOnce'],
            ...(storageClassName !== null && storageClassName !== undefined && { storageClassName }),
            ...(volumeMode && { volumeMode }),
            resources: { requests: resources?.requests ?? {} },
            ...with_.spec,
        },
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/volume-swap.js
/**
 * Putting another volume behind the claim of a database server, and the old one back.
 *
 * Nothing remembers where it stands but the cluster itself: the claim's UID tells whether it is still the old one,
 * an annotation whose the new one is, and the old volume is kept by its reclaim policy before anything else is done.
 */





const textMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish();
/** One server as it was before its volume was replaced. */
const asideSchema = schemas/* object */.Ikc({
    statefulSet: schemas/* string */.YjP(),
    replicas: schemas/* int */.Whr(),
    claim: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), labels: textMap, annotations: textMap, spec: claimSpec }),
    /** Absent when there was no claim, or no volume behind it. */
    before: schemas/* object */.Ikc({ claimUid: schemas/* string */.YjP(), volume: schemas/* string */.YjP(), policy: schemas/* string */.YjP() }).optional(),
});
const podsTimeoutMs = 5 * 60_000;
const boundTimeoutMs = 30 * 60_000;
/** Looks at the servers and writes down what is needed to go back. Changes nothing. */
async function setVolumesAside(kubectl, sources, { restoreId }) {
    const asides = [];
    for (const { statefulSet, claim } of sources) {
        const { spec } = await kubectl.get(serverObject, ['statefulset', statefulSet]);
        const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', claim.name]);
        if (now?.metadata.annotations?.[restoreAnnotation] === restoreId)
            throw new Error('it was set aside before');
        const volume = now?.spec.volumeName;
        const policy = volume
            ? (await kubectl.get(volumeObject, ['persistentvolume', volume])).spec.persistentVolumeReclaimPolicy
            : undefined;
        asides.push({
            statefulSet,
            replicas: Math.max(spec.replicas, 1),
            claim: now
                ? {
                    name: claim.name,
                    labels: now.metadata.labels,
                    annotations: now.metadata.annotations,
                    spec: claimSpec.parse(now.spec),
                }
                : claim,
            ...(now && volume && { before: { claimUid: now.metadata.uid, volume, policy: policy ?? 'Delete' } }),
        });
    }
    const volumes = asides.flatMap(({ before }) => (before ? [`PersistentVolume ${before.volume}`] : []));
    return { label: volumes.join(', ') || 'nothing', details: asides };
}
/** Puts volumes made from snapshots behind the claims and starts the servers. May be repeated. */
async function swapVolumes(kubectl, sources, aside, job) {
    const asides = schemas/* array */.YOg(asideSchema).parse(aside.details);
    for (const [index, one] of asides.entries()) {
        const source = sources[index];
        if (source === undefined)
            throw new Error('every server has its snapshot');
        // Kept before anything is stopped: a StatefulSet may delete its claims when it is scaled down.
        if (one.before)
            await keepVolume(kubectl, one.before, job);
        await volume_swap_stopServer(kubectl, one.statefulSet, job);
        const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', one.claim.name]);
        const ours = now?.metadata.annotations?.[restoreAnnotation] === job.restoreId;
        if (now !== undefined && !ours) {
            if (now.metadata.uid !== one.before?.claimUid)
                throw claimTaken(one);
            await deleteClaim(kubectl, one.claim.name);
        }
        if (!ours) {
            const { name, labels, annotations } = one.claim;
            const spec = { ...one.claim.spec, resources: { requests: { storage: sizeFor(source, one) } } };
            job.log.info(`a volume for ${name} is made from VolumeSnapshot ${source.snapshot}`);
            await kubectl.change(['create', '--filename', '-'], {
                input: claimLike({ name, labels, annotations, spec }, {
                    annotations: { [restoreAnnotation]: job.restoreId },
                    spec: { dataSource: { apiGroup: snapshotGroup, kind: 'VolumeSnapshot', name: source.snapshot } },
                }),
            });
        }
        await scaleServer(kubectl, one.statefulSet, one.replicas);
        await untilBound(kubectl, one.claim.name, job.signal);
    }
}
/** Puts the old volumes back behind their claims, from wherever `swapVolumes` ended. */
async function swapVolumesBack(kubectl, aside, job) {
    for (const one of schemas/* array */.YOg(asideSchema).parse(aside.details).reverse()) {
        const { before, claim } = one;
        const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', claim.name]);
        const untouched = now !== undefined && now.metadata.uid === before?.claimUid;
        const back = before !== undefined && now?.spec.volumeName === before.volume;
        if (!untouched && !back) {
            await volume_swap_stopServer(kubectl, one.statefulSet, job);
            if (now !== undefined) {
                if (now.metadata.annotations?.[restoreAnnotation] !== job.restoreId)
                    throw claimTaken(one);
                await deleteClaim(kubectl, claim.name);
            }
            if (before !== undefined) {
                job.log.info(`PersistentVolume ${before.volume} goes back behind ${claim.name}`);
                // The name stays in it, so that no other claim can take the volume in between.
                await patchVolume(kubectl, before.volume, {
                    spec: { claimRef: { uid: null, resourceVersion: null } },
                });
                await kubectl.change(['create', '--filename', '-'], {
                    input: claimLike(claim, { annotations: {}, spec: { volumeName: before.volume } }),
                });
            }
        }
        if (before !== undefined) {
            await untilBound(kubectl, claim.name);
            await patchVolume(kubectl, before.volume, {
                metadata: { labels: { [asideLabel]: null }, annotations: { [policyAnnotation]: null } },
                spec: { persistentVolumeReclaimPolicy: before.policy },
            });
        }
        await scaleServer(kubectl, one.statefulSet, one.replicas);
    }
}
async function keepVolume(kubectl, { volume, policy }, { restoreId, log }) {
    await patchVolume(kubectl, volume, {
        metadata: { labels: { [asideLabel]: restoreId }, annotations: { [policyAnnotation]: policy } },
        spec: { persistentVolumeReclaimPolicy: 'Retain' },
    });
    const { spec } = await kubectl.get(volumeObject, ['persistentvolume', volume]);
    if (spec.persistentVolumeReclaimPolicy !== 'Retain') {
        throw new failure/* Failure */.HR('volume-not-kept', {
            what: `PersistentVolume ${volume} has reclaim policy ${spec.persistentVolumeReclaimPolicy} although Retain was set.`,
            means: 'It would be deleted with its claim. Nothing was replaced.',
            next: 'Find out what sets it back, and run again.',
        });
    }
    log.info(`PersistentVolume ${volume} is kept (reclaim policy Retain, was ${policy})`);
}
async function patchVolume(kubectl, volume, content) {
    await kubectl.change([
        'patch',
        'persistentvolume',
        volume,
        '--type',
        'merge',
        '--patch',
        JSON.stringify(content),
    ]);
}
async function volume_swap_stopServer(kubectl, name, job) {
    const { spec } = await kubectl.get(serverObject, ['statefulset', name]);
    if (spec.replicas > 0) {
        job.log.info(`stopping the database server ${name}`);
        await scaleServer(kubectl, name, 0);
    }
    const selector = Object.entries(spec.selector.matchLabels ?? {})
        .map(([key, value]) => `${key}=${value}`)
        .join(',');
    let left = '';
    const gone = await (0,wait/* waitFor */.f)(async () => {
        left = (await kubectl.run(['get', 'pods', '--selector', selector, '--output', 'name'])).trim();
        return left === '' ? true : undefined;
    }, { timeoutMs: podsTimeoutMs, everyMs: 1000, signal: job.signal });
    if (gone)
        return;
    throw new failure/* Failure */.HR('kubernetes-not-stopped', {
        what: `Pods of the database server ${name} do not end within ${(0,system_log/* formatDuration */.a)(podsTimeoutMs)}: ${left.split('\n').join(', ')}.`,
        means: 'A volume must not be taken from under a running server.',
        next: 'See `kubectl describe pod`; delete it by hand when it is certain that it no longer runs.',
    });
}
async function scaleServer(kubectl, name, replicas) {
    const content = JSON.stringify({ spec: { replicas } });
    await kubectl.change(['patch', 'statefulset', name, '--type', 'merge', '--patch', content]);
}
/** A claim goes when no pod uses it any more. Takes no signal: half deleted is neither here nor there. */
async function deleteClaim(kubectl, name) {
    await kubectl.change(['delete', 'persistentvolumeclaim', name, '--wait=false']);
    const gone = await (0,wait/* waitFor */.f)(async () => ((await kubectl.find(volumeClaim, ['persistentvolumeclaim', name])) ? undefined : true), { timeoutMs: podsTimeoutMs, everyMs: 500 });
    if (gone)
        return;
    throw new failure/* Failure */.HR('volume-in-use', {
        what: `The claim ${name} does not go within ${(0,system_log/* formatDuration */.a)(podsTimeoutMs)}.`,
        means: 'A pod uses it, or a finalizer keeps it. Its volume is kept.',
        next: 'See `kubectl describe pvc`, and run again.',
    });
}
async function untilBound(kubectl, name, signal) {
    const bound = await (0,wait/* waitFor */.f)(async () => {
        const claim = await kubectl.get(volumeClaim, ['persistentvolumeclaim', name]);
        return claim.status?.phase === 'Bound' ? true : undefined;
    }, { timeoutMs: boundTimeoutMs, everyMs: 1000, signal });
    if (bound)
        return;
    throw new failure/* Failure */.HR('volume-not-made', {
        what: `The claim ${name} got no volume within ${(0,system_log/* formatDuration */.a)(boundTimeoutMs)}.`,
        means: 'The database server cannot start on it.',
        next: 'See `kubectl describe pvc`: a quota, the size, or the storage driver may be the reason.',
    });
}
/** The size of the claim, or what the snapshot needs where that is more. */
function sizeFor({ restoreSize }, { claim }) {
    const wanted = claim.spec.resources?.requests?.['storage'] ?? restoreSize ?? '';
    return restoreSize && bytesOf(restoreSize) > bytesOf(wanted) ? restoreSize : wanted;
}
const units = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
};
/** Bytes of a quantity of Kubernetes (k8s.io/apimachinery, `resource.Quantity`), 0 for none. */
function bytesOf(quantity) {
    const [, number = '0', unit = ''] = /^([0-9.]+(?:e[0-9]+)?)([kMGTPKi]*)$/.exec(quantity) ?? [];
    return Number(number) * (units[unit] ?? 1);
}
function claimTaken({ claim, before }) {
    return new failure/* Failure */.HR('claim-taken', {
        what: `The claim ${claim.name} is neither the one that was there before the restore nor one that it made.`,
        means: `Somebody made it meanwhile, or a controller started the server without its volume. It is not touched${before ? `; what was there before is in PersistentVolume ${before.volume}` : ''}.`,
        next: 'Suspend what starts the server, delete that claim if it holds nothing, and run again.',
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/snapshots.js
/** Copies of a node's database servers as snapshots of their volumes (CSI VolumeSnapshots). */






/** What a manifest keeps of a snapshot: enough to make the volume again where nothing but the snapshot is left. */
const detailsSchema = schemas/* object */.Ikc({
    namespace: schemas/* string */.YjP(),
    namespaceUid: schemas/* string */.YjP(),
    uid: schemas/* string */.YjP(),
    statefulSet: schemas/* string */.YjP(),
    claim: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        spec: claimSpec,
    }),
    /** The size that a volume made from it needs, as Kubernetes writes it. */
    restoreSize: schemas/* string */.YjP().nullish(),
    content: schemas/* string */.YjP().nullish(),
});
const resource = `volumesnapshots.${snapshotGroup}`;
const managedBy = 'splice-validator-backup';
const setLabel = 'splice-validator-backup/set';
/** Large volumes are uploaded before their snapshot can be used. */
const snapshots_readyTimeoutMs = 2 * 3600_000;
/** A driver that is busy reports errors and tries again; one that stays is final. */
const errorPatienceMs = 3 * 60_000;
const volumes = { namespace: '', purpose: 'to keep the volume that is replaced' };
const claims = { purpose: 'to put another volume behind the claim' };
const servers = { purpose: 'to stop and start the database server' };
/** What a restore needs beyond a restore from dumps. */
const restoreRights = [
    ...['create', 'delete', 'get'].map((verb) => ({ verb, resource: 'persistentvolumeclaims', ...claims })),
    ...['get', 'patch'].map((verb) => ({ verb, resource: 'statefulsets.apps', ...servers })),
    ...['get', 'patch'].map((verb) => ({ verb, resource: 'persistentvolumes', ...volumes })),
];
/** How snapshots are made of the node that `look` finds. */
function volumeSnapshots(kubectl, look, snapshotClass) {
    const serverOf = async (role) => {
        const { at } = (await look()).databases[role];
        const { statefulSet, claim, pod } = at;
        if (statefulSet === undefined || claim === undefined) {
            throw new failure/* Failure */.HR('volume-snapshot-unsupported', {
                what: `The ${role} database is on ${at.label}, which is ${pod === undefined && at.kind === 'pod' ? 'not running' : 'no StatefulSet of this namespace with a claimed volume'}.`,
                means: 'There is no volume to take a snapshot of.',
                next: 'Use method: dump, or method: command with the backups of the managed database.',
            });
        }
        const { spec } = await kubectl.get(serverObject, ['statefulset', statefulSet]);
        if (spec.replicas > 1) {
            throw new failure/* Failure */.HR('volume-snapshot-unsupported', {
                what: `StatefulSet ${statefulSet} has ${spec.replicas} replicas: which volume holds the data is its own affair.`,
                next: 'Use method: dump, or the backups of what runs the replicated server with method: command.',
            });
        }
        const mounts = at.container?.volumeMounts ?? [];
        const claims = (pod?.spec.volumes ?? []).filter(({ name, persistentVolumeClaim }) => persistentVolumeClaim && mounts.some((mount) => mount.name === name));
        if (claims.length > 1) {
            throw new failure/* Failure */.HR('volume-snapshot-unsupported', {
                what: `The server ${statefulSet} has ${claims.length} volumes: snapshots of them are not of one moment.`,
                next: 'Use method: dump.',
            });
        }
        return { statefulSet, claim };
    };
    return {
        async groups() {
            await snapshotVersion(kubectl);
            const apps = await serverOf('apps');
            const participant = await serverOf('participant');
            return apps.claim === participant.claim ? [['apps', 'participant']] : [['apps'], ['participant']];
        },
        async take(roles, job) {
            const [role] = roles;
            if (role === undefined)
                throw new Error('a copy holds a database');
            const { statefulSet, claim } = await serverOf(role);
            const found = await kubectl.get(volumeClaim, ['persistentvolumeclaim', claim]);
            const name = `splice-${job.id.toLowerCase()}-${roles.length === 2 ? 'node' : role}`;
            const version = await snapshotVersion(kubectl);
            await kubectl.change(['create', '--filename', '-'], {
                input: JSON.stringify({
                    apiVersion: version,
                    kind: 'VolumeSnapshot',
                    metadata: {
                        name,
                        labels: { 'app.kubernetes.io/managed-by': managedBy, [setLabel]: job.id.toLowerCase() },
                    },
                    spec: {
                        ...(snapshotClass !== undefined && { volumeSnapshotClassName: snapshotClass }),
                        source: { persistentVolumeClaimName: claim },
                    },
                }),
            });
            job.log.info(`VolumeSnapshot ${name} of ${claim} is asked for`);
            try {
                const snapshot = await snapshots_untilReady(kubectl, name, job);
                const { namespace, namespaceUid } = kubectl.target;
                const { labels, annotations } = found.metadata;
                const details = {
                    namespace,
                    namespaceUid,
                    uid: snapshot.metadata.uid,
                    statefulSet,
                    claim: { name: claim, labels, annotations, spec: claimSpec.parse(found.spec) },
                    restoreSize: snapshot.status?.restoreSize,
                    content: snapshot.status?.boundVolumeSnapshotContentName,
                };
                return { method: 'volume-snapshot', roles, reference: `VolumeSnapshot ${namespace}/${name}`, details };
            }
            catch (error) {
                await remove(kubectl, [name]).catch(() => job.log.warning(`VolumeSnapshot ${name} could not be removed; the next backup does.`));
                throw error;
            }
        },
        async discardProblem(copy, setId) {
            const details = detailsOf(copy);
            const { namespace, namespaceUid } = kubectl.target;
            if (details.namespaceUid !== namespaceUid)
                return `${copy.reference} is of namespace ${details.namespace} (UID ${details.namespaceUid}); this is ${namespace} (UID ${namespaceUid})`;
            const snapshot = await kubectl.find(snapshotObject, [resource, nameOf(copy)]);
            if (snapshot === undefined)
                return undefined;
            if (snapshot.metadata.uid !== details.uid)
                return `${copy.reference} is another snapshot than the set's: it was made again under its name`;
            // The name is what a manifest says; the label is what the backup of the set has written.
            return snapshot.metadata.labels?.[setLabel] === setId.toLowerCase()
                ? undefined
                : `${copy.reference} has not the label ${setLabel} of this set`;
        },
        async discard(copy, log) {
            await remove(kubectl, [nameOf(copy)]);
            log.info(`${copy.reference} is removed`);
        },
        async discardOrphan(setId) {
            await remove(kubectl, ['--selector', `${setLabel}=${setId.toLowerCase()}`]);
        },
        async problem(copy) {
            const details = detailsOf(copy);
            const { namespace, namespaceUid } = kubectl.target;
            if (details.namespaceUid !== namespaceUid)
                return `${copy.reference} is of namespace ${details.namespace} (UID ${details.namespaceUid}); this is ${namespace} (UID ${namespaceUid}), and a snapshot can be used in its own namespace only`;
            const snapshot = await kubectl.find(snapshotObject, [resource, nameOf(copy)]);
            if (snapshot === undefined)
                return `${copy.reference} is not there any more`;
            if (snapshot.metadata.uid !== details.uid)
                return `${copy.reference} is another snapshot than the set's: it was made again under its name`;
            if (snapshot.status?.readyToUse !== true)
                return `${copy.reference} cannot be used now`;
            const missing = await missingRights(kubectl, restoreRights);
            if (missing.length > 0)
                return `this account ${mayNot(kubectl, missing)}; deploy/rbac/restore-volume-snapshot.yaml grants it`;
            if ((await kubectl.find(serverObject, ['statefulset', details.statefulSet])) === undefined)
                return `there is no StatefulSet ${details.statefulSet} to be started on the volume: install it first, with the same values`;
            return undefined;
        },
        intention(copy) {
            const { statefulSet, claim } = detailsOf(copy);
            return `stop ${statefulSet}, put a new volume made from ${copy.reference} behind ${claim.name}, start it; the volume that is there now is kept`;
        },
        async setAside(copies, _holds, job) {
            return await setVolumesAside(kubectl, copies.map(detailsOf), job);
        },
        async replace(copies, aside, job) {
            const sources = copies.map((copy) => ({ ...detailsOf(copy), snapshot: nameOf(copy) }));
            await swapVolumes(kubectl, sources, aside, job);
        },
        async undo(_copies, aside, job) {
            await swapVolumesBack(kubectl, aside, job);
        },
    };
}
function detailsOf(copy) {
    return detailsSchema.parse(copy.details);
}
function nameOf({ reference }) {
    return reference.slice(reference.lastIndexOf('/') + 1);
}
async function remove(kubectl, which) {
    await kubectl.change(['delete', resource, ...which, '--ignore-not-found', '--wait=false']);
}
async function snapshots_untilReady(kubectl, name, { log, signal }) {
    let trouble;
    const ready = await (0,wait/* waitFor */.f)(async () => {
        const snapshot = await kubectl.get(snapshotObject, [resource, name]);
        const { readyToUse, error } = snapshot.status ?? {};
        if (readyToUse === true)
            return snapshot;
        const message = error?.message ?? undefined;
        if (message === undefined)
            trouble = undefined;
        else if (trouble === undefined) {
            log.warning(`VolumeSnapshot ${name}: ${message}`);
            trouble = { since: Date.now(), message };
        }
        return trouble !== undefined && Date.now() - trouble.since > errorPatienceMs ? false : undefined;
    }, { timeoutMs: snapshots_readyTimeoutMs, everyMs: 1000, signal });
    if (ready)
        return ready;
    throw new failure/* Failure */.HR('volume-snapshot', {
        what: `VolumeSnapshot ${name} does not become ready${trouble ? `: ${trouble.message}` : ''}.`,
        means: 'Nothing was published.',
        next: 'See `kubectl describe volumesnapshot`; a class may be missing (volume-snapshot-class), or a quota may be full.',
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/suspend.js
/** Keeping autoscalers and GitOps from starting a node while its databases are replaced, and letting them again. */



const resources = {
    HorizontalPodAutoscaler: {
        resource: 'horizontalpodautoscalers.autoscaling',
        title: 'HorizontalPodAutoscaler',
    },
    Application: { resource: 'applications.argoproj.io', title: 'Argo CD Application' },
    Kustomization: { resource: 'kustomizations.kustomize.toolkit.fluxcd.io', title: 'Flux Kustomization' },
    HelmRelease: { resource: 'helmreleases.helm.toolkit.fluxcd.io', title: 'Flux HelmRelease' },
};
const controllerObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }),
    spec: schemas/* object */.Ikc({
        scaleTargetRef: schemas/* object */.Ikc({ apiVersion: schemas/* string */.YjP().optional(), kind: schemas/* string */.YjP(), name: schemas/* string */.YjP() })
            .optional(),
        syncPolicy: schemas/* object */.Ikc({ automated: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish(),
        suspend: schemas/* boolean */.zMY().nullish(),
        driftDetection: schemas/* object */.Ikc({ mode: schemas/* string */.YjP().nullish() }).nullish(),
    })
        .default({}),
});
/** The controllers that would scale the node up, each in words. Nothing is changed. */
async function findScalers(kubectl, controllers) {
    return (await scalers(kubectl, controllers)).map(({ words }) => words);
}
/** What suspending the controllers that would scale the node up takes. */
async function suspendRights(kubectl, controllers) {
    return (await scalers(kubectl, controllers)).flatMap(({ controller: { kind, name, namespace } }) => ['get', 'patch'].map((verb) => ({
        verb,
        resource: resources[kind].resource,
        name,
        namespace,
        purpose: 'with suspend-controllers: true',
    })));
}
/** What cannot be looked at counts as one of them. */
async function scalers(kubectl, controllers) {
    const found = [];
    for (const controller of controllers) {
        try {
            const object = await read(kubectl, controller);
            if (standing(controller, object) === 'scales-up')
                found.push({ controller, words: suspend_inWords(controller) });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || !unreadable.includes(error.code))
                throw error;
            const words = `${suspend_inWords(controller)} (which cannot be looked at: ${error.what})`;
            found.push({ controller, words });
        }
    }
    return found;
}
const unreadable = ['kubernetes-forbidden', 'kubernetes-not-found'];
/**
 * Sees to it that nothing scales the node up again.
 * @throws Failure `kubernetes-controllers` that names them, before anything was changed.
 */
async function holdBack(kubectl, controllers, policy, log) {
    const found = await findScalers(kubectl, controllers);
    if (found.length === 0)
        return;
    if (policy === 'ignore') {
        log.warning(`Not suspended, as was asked for: ${found.join('; ')}.`);
        return;
    }
    const keda = controllers.filter((one) => one.keda);
    if (policy === 'refuse' || keda.length > 0) {
        throw new failure/* Failure */.HR('kubernetes-controllers', {
            what: `Something would scale the node up again while its databases are replaced: ${found.join('; ')}.`,
            means: 'The node was not stopped.',
            next: keda.length > 0
                ? 'Pause the ScaledObject (annotation autoscaling.keda.sh/paused-replicas: "0"), and take it off again afterwards.'
                : 'Set suspend-controllers: true to have them suspended for the time of the restore, or suspend them yourself.',
        });
    }
    for (const controller of controllers)
        await suspend(kubectl, controller, log);
}
/** Lets every controller that we suspended, in this run or an earlier one, do its work again. */
async function letGo(kubectl, controllers, log) {
    for (const controller of [...controllers].reverse()) {
        const object = await read(kubectl, controller).catch((error) => {
            if (error instanceof failure/* Failure */.HR && unreadable.includes(error.code))
                return undefined;
            throw error;
        });
        const kept = object?.metadata.annotations?.[suspendedAnnotation];
        if (kept === undefined)
            continue;
        const spec = JSON.parse(kept);
        await suspend_patch(kubectl, controller, { metadata: { annotations: { [suspendedAnnotation]: null } }, spec });
        log.info(`${suspend_inWords(controller)} works again`);
    }
}
async function suspend(kubectl, controller, log) {
    const object = await read(kubectl, controller);
    if (standing(controller, object) !== 'scales-up')
        return;
    const { before, during } = change(controller, object);
    // One patch sets both, so that there is no moment in which it is suspended and nobody knows what it was.
    const annotations = { [suspendedAnnotation]: JSON.stringify(before) };
    await suspend_patch(kubectl, controller, { metadata: { annotations }, spec: during });
    log.info(`${suspend_inWords(controller)} is suspended`);
}
/** The parts of `spec` as they were, and as they are while it is suspended. */
function change({ kind }, { spec }) {
    switch (kind) {
        case 'HorizontalPodAutoscaler': {
            // There is no switch: an autoscaler whose target does not exist does nothing.
            const target = spec.scaleTargetRef;
            return {
                before: { scaleTargetRef: target },
                during: { scaleTargetRef: { name: `${target?.name}-suspended`.slice(0, 253) } },
            };
        }
        case 'Application':
            return {
                before: { syncPolicy: { automated: spec.syncPolicy?.automated } },
                during: { syncPolicy: { automated: null } },
            };
        case 'Kustomization':
        case 'HelmRelease':
            return { before: { suspend: spec.suspend ?? null }, during: { suspend: true } };
    }
}
function standing({ kind }, { metadata, spec }) {
    if (metadata.annotations?.[suspendedAnnotation] !== undefined)
        return 'suspended-by-us';
    switch (kind) {
        case 'HorizontalPodAutoscaler':
            return 'scales-up';
        case 'Application':
            return spec.syncPolicy?.automated ? 'scales-up' : 'harmless';
        case 'Kustomization':
            return spec.suspend === true ? 'harmless' : 'scales-up';
        case 'HelmRelease':
            // Without drift detection it acts on a new chart or new values only; that may come at any time.
            return spec.suspend === true ? 'harmless' : 'scales-up';
    }
}
async function read(kubectl, { kind, name, namespace }) {
    return await kubectl.get(controllerObject, [resources[kind].resource, name], namespace);
}
async function suspend_patch(kubectl, { kind, name, namespace }, content) {
    const args = [
        'patch',
        resources[kind].resource,
        name,
        '--type',
        'merge',
        '--patch',
        JSON.stringify(content),
    ];
    try {
        await kubectl.change(args, { namespace });
    }
    catch (error) {
        throw new failure/* Failure */.HR('kubernetes-suspend', {
            what: `${resources[kind].title} ${name} in namespace ${namespace} could not be changed: ${(0,failure/* messageOf */.bD)(error)}`,
            means: `Its annotation ${suspendedAnnotation} says what it was before it was suspended.`,
            ...(error instanceof failure/* Failure */.HR && error.next !== undefined && { next: error.next }),
            cause: error,
        });
    }
}
function suspend_inWords({ kind, name, namespace, deployments }) {
    return `${resources[kind].title} ${name} in namespace ${namespace} (of ${deployments.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes/record.js


const record_database = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    schema: schemas/* string */.YjP().optional(),
    server: schemas/* string */.YjP(),
    port: schemas/* number */.aig(),
    user: schemas/* string */.YjP(),
    /** The Secret that holds the password, never the password. */
    passwordFrom: schemas/* object */.Ikc({ secret: schemas/* string */.YjP(), key: schemas/* string */.YjP() }).optional(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** What was behind the host name. */
    statefulSet: schemas/* string */.YjP().optional(),
    claim: schemas/* string */.YjP().optional(),
});
const record_record = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('kubernetes'),
    server: schemas/* string */.YjP(),
    context: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    namespaceUid: schemas/* string */.YjP(),
    deployments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['validator', 'participant', 'other']),
        replicas: schemas/* number */.aig(),
        image: schemas/* string */.YjP(),
        imageDigest: schemas/* string */.YjP().optional(),
        /** Who owns it: `Helm release validator`, `Argo CD Application node`. */
        owners: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    databases: schemas/* object */.Ikc({ apps: record_database, participant: record_database }),
    migrationId: schemas/* number */.aig().optional(),
    partyHint: schemas/* string */.YjP().optional(),
    participantIdentifier: schemas/* string */.YjP().optional(),
    audience: schemas/* string */.YjP().optional(),
    noAuth: schemas/* boolean */.zMY().optional(),
});
/**
 * Reads a record from a manifest.
 * @returns undefined for the record of another kind of deployment: a node may have moved.
 * @throws Failure `kubernetes-record` when it is damaged.
 */
function parseKubernetesRecord(value) {
    if (value?.kind !== 'kubernetes')
        return undefined;
    const parsed = record_record.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new failure/* Failure */.HR('kubernetes-record', {
        what: `The manifest's record of the Kubernetes deployment cannot be read: ${errors/* prettifyError */.S1(parsed.error)}`,
        next: 'Install the node with its Helm charts, so that it can be discovered, and run again.',
    });
}

;// CONCATENATED MODULE: ./build/src/node/kubernetes.js


















/** Crash recovery of a large server takes minutes. */
const databaseTimeoutMs = 15 * 60_000;
/** A server pod that is moved to another machine brings its volume along. */
const serversReturnWithinMs = 10 * 60_000;
const stopTimeoutMs = 2 * 60_000;
/**
 * Finds the cluster, the namespace and the node. What it opens (a client pod, a forwarded port) is closed by
 * `close`.
 * @throws Failure `kubernetes-no-node`, `kubernetes-ambiguous`, and those of `Kubectl.connect`. `describe` and `stop`
 * throw `kubernetes-forbidden` when a right is missing that the run needs at any time.
 */
async function kubernetesDeployment(options) {
    const { log, recorded } = options;
    const kubectl = await node_kubectl/* Kubectl */.bx.connect(options);
    const look = async () => await discovery_discoverNode(kubectl, options);
    await look();
    const image = options.postgresClientImage;
    const clientPod = image === undefined ? undefined : new ClientPod(kubectl, image, log);
    const door = new ValidatorDoor(kubectl, log);
    const known = new Map();
    /** Deployments that this run keeps at 0. */
    let held = [];
    /** Through which the volume of a validator app at 0 replicas is reached. */
    let mountPod;
    /** The validator app's pods before a restart, by UID. */
    let earlierPods = new Set();
    const controllers = (node) => controllersOf(node.deployments, node.objects.autoscalers, kubectl.target.namespace);
    let allowed;
    /** A right that is needed late must not be found missing late: looked at once, before anything is done. */
    const refuseWithoutRights = (node) => {
        const check = async () => {
            const suspends = options.restores && options.suspendControllers === 'suspend';
            const more = suspends ? await suspendRights(kubectl, controllers(node)) : [];
            await requireRights(kubectl, [...neededRights(node, options), ...more], log);
        };
        allowed ??= check();
        return allowed;
    };
    const access = async (role) => {
        // What goes into a pod is not seen by `Kubectl.change`, and changes no less.
        await kubectl.verifyTarget();
        const node = await look();
        await refuseScaledUp(kubectl, node.objects, held);
        // What was chosen holds while the same server pod is ready; a client pod says itself whether it still is.
        const { pod } = node.databases[role].at;
        const before = known.get(role);
        const same = before !== undefined && before.pod === pod?.metadata.uid && (pod === undefined || (0,kubernetes_objects/* isReady */.i_)(pod));
        if (same && (await clientPod?.stillReady()) !== false)
            return before.access;
        const parts = {
            kubectl,
            mode: options.postgresAccess ?? 'auto',
            clientPod,
            clientPath: options.clientPath,
        };
        const chosen = await access_chooseAccess(parts, node, role);
        known.set(role, { pod: pod?.metadata.uid, access: chosen });
        return chosen;
    };
    return {
        kind: 'kubernetes',
        serversReturnWithinMs,
        bootstrap: kubernetesBootstrap(kubectl, look, log),
        copies: { 'volume-snapshot': volumeSnapshots(kubectl, look, options.volumeSnapshotClass) },
        async describe() {
            const node = await look();
            await refuseWithoutRights(node);
            const given = options.validatorUrl;
            const validator = given === undefined ? await door.endpoint(node) : { url: given };
            const suspends = options.suspendControllers ?? 'refuse';
            const scalers = options.restores && suspends === 'refuse' ? await findScalers(kubectl, controllers(node)) : [];
            return description_describeNode(kubectl, node, { validator, recorded, scalers: scalers.map(asWarning) });
        },
        access,
        async stop(logTo, signal) {
            const node = await look();
            await refuseWithoutRights(node);
            try {
                await holdBack(kubectl, controllers(node), options.suspendControllers ?? 'refuse', logTo);
                const timeoutMs = options.stopTimeoutMs ?? stopTimeoutMs;
                const stopped = await scaleDown(kubectl, node, { log: logTo, timeoutMs, signal });
                held = node.deployments.map(({ metadata }) => metadata.name);
                return stopped;
            }
            catch (error) {
                await letGo(kubectl, controllers(node), logTo);
                throw error;
            }
        },
        async openDatabases(logTo, { mayReplace, signal }) {
            // To go back is right although something has scaled the node up: that may be why.
            if (!mayReplace)
                held = [];
            for (const role of ['apps', 'participant']) {
                await untilServes(look, role, logTo, signal);
                await kubernetes_untilAnswers(() => access(role), signal);
            }
            return { fresh: [] };
        },
        async dumpVolume() {
            const found = await kubernetesDumpVolume(kubectl, await look(), log);
            mountPod = found.clientPod;
            return found.volume;
        },
        async consumption(migrationId) {
            return kubernetesConsumption(await look(), migrationId);
        },
        async restartForDump(logTo, how) {
            earlierPods = await restartForDump(kubectl, await look(), how.command, logTo, how.signal);
        },
        async restartLine() {
            return restartLine(kubectl, await look());
        },
        async watchStart() {
            return await watchKubernetesStart(kubectl, await look(), earlierPods);
        },
        async start(stopped, logTo, signal) {
            held = [];
            const node = await look();
            try {
                await scaleUp(kubectl, node, stopped, { log: logTo, signal });
            }
            finally {
                await letGo(kubectl, controllers(node), logTo);
            }
        },
        async close() {
            door.close();
            await clientPod?.remove();
            await mountPod?.remove();
        },
    };
}
/** A pod of the charts counts as ready before its server answers: they have no readiness probe. */
async function kubernetes_untilAnswers(open, signal) {
    let last;
    const answered = await (0,wait/* waitFor */.f)(async () => {
        try {
            await open();
            return true;
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || !passing.includes(error.code))
                throw error;
            last = error;
            return undefined;
        }
    }, { timeoutMs: databaseTimeoutMs, everyMs: 1000, signal });
    if (!answered)
        throw last;
}
/** What passes by itself while a server comes up. */
const passing = ['database-connect', 'stream-cut'];
function asWarning(scaler) {
    return `${scaler} would start the node again while it is restored: set suspend-controllers: true.`;
}
/** A server in a pod is the StatefulSet's to start; it is waited for, as after a pod was evicted. */
async function untilServes(look, role, log, signal) {
    let seen;
    const served = await (0,wait/* waitFor */.f)(async () => {
        const { at } = (await look()).databases[role];
        if (seen === undefined && at.kind === 'pod' && !(at.pod && (0,kubernetes_objects/* isReady */.i_)(at.pod)))
            log.info(`waiting for ${at.label}`);
        seen = at;
        return at.kind !== 'pod' || (at.pod && (0,kubernetes_objects/* isReady */.i_)(at.pod)) ? true : undefined;
    }, { timeoutMs: databaseTimeoutMs, everyMs: 1000, signal });
    if (served)
        return;
    const trouble = seen?.pod && (0,kubernetes_objects/* troubleOf */.LH)(seen.pod);
    throw new failure/* Failure */.HR('kubernetes-postgres', {
        what: `The ${role} database server ${seen?.label} ${seen?.pod ? `is not ready${trouble ? `: ${trouble.reason} ${trouble.message}` : ''}` : 'has no pod'}.`,
        means: 'The databases cannot be opened. Nothing was replaced.',
        next: 'Scale its StatefulSet to 1, and see `kubectl describe pod` and the log of the server.',
    });
}

// EXTERNAL MODULE: ./build/src/repository/sets.js
var sets = __webpack_require__(61557);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 5 modules
var sign = __webpack_require__(66424);
// EXTERNAL MODULE: ./build/src/splice/token-provider.js
var token_provider = __webpack_require__(27941);
// EXTERNAL MODULE: ./node_modules/oauth4webapi/build/index.js
var build = __webpack_require__(15235);
// EXTERNAL MODULE: ./build/src/splice/http.js
var http = __webpack_require__(46732);
// EXTERNAL MODULE: ./build/src/splice/http-failure.js
var http_failure = __webpack_require__(73067);
// EXTERNAL MODULE: ./build/src/splice/private-host.js
var private_host = __webpack_require__(90812);
;// CONCATENATED MODULE: ./build/src/splice/token-endpoint.js






const wellKnown = /\/\.well-known\/(openid-configuration|oauth-authorization-server)\/?$/;
const metadataSchema = schemas/* looseObject */._H3({
    issuer: schemas/* url */.OZ5(),
    token_endpoint: schemas/* url */.OZ5(),
    token_endpoint_auth_methods_supported: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** The address given, checked. @throws Failure `token-input` */
function addressOf(client) {
    const { issuer, tokenUrl } = client;
    if ((issuer === undefined) === (tokenUrl === undefined)) {
        throw inputFailure(issuer === undefined
            ? 'Neither oidc-issuer nor token-url is given.'
            : 'Both oidc-issuer and token-url are given.', 'Give one of them: the issuer if it has a metadata document, else the token endpoint.');
    }
    if (client.clientId === '' || client.clientSecret.reveal() === '') {
        throw inputFailure('client-id or client-secret is empty.', 'Check the secrets that they come from.');
    }
    const input = issuer === undefined ? 'token-url' : 'oidc-issuer';
    return {
        url: checkedUrl(issuer ?? tokenUrl ?? '', input, `The input ${input}`),
        issuer: issuer !== undefined,
    };
}
/** Reads the issuer's metadata. @throws Failure `issuer-metadata`, `issuer-mismatch`, or HttpFailure */
async function discover(given, client, insistence) {
    const service = { name: 'the OIDC issuer', input: 'oidc-issuer' };
    const issuer = given.href.replace(wellKnown, '').replace(/\/$/, '');
    const { json } = await metadataOf(given, issuer, service, insistence);
    const parsed = metadataSchema.safeParse(json);
    if (!parsed.success) {
        throw new failure/* Failure */.HR('issuer-metadata', {
            what: `The metadata document of ${issuer} is not usable: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}.`,
            next: 'Check oidc-issuer, or give token-url instead.',
        });
    }
    const metadata = parsed.data;
    // A slash at the end is where operators and documents differ, and means nothing else.
    if (metadata.issuer.replace(/\/$/, '') !== issuer) {
        throw new failure/* Failure */.HR('issuer-mismatch', {
            what: `The metadata document at ${issuer} is of another issuer: ${(0,http_failure/* oneLine */.TN)(metadata.issuer)}.`,
            means: 'The client secret was not sent.',
            next: `If ${(0,http_failure/* oneLine */.TN)(metadata.issuer)} is yours, give it as oidc-issuer.`,
        });
    }
    checkedUrl(metadata.token_endpoint, 'oidc-issuer', 'The token endpoint that the issuer names');
    const server = await build/* processDiscoveryResponse */.vA(new URL(metadata.issuer), new Response(JSON.stringify(metadata), { headers: { 'content-type': 'application/json' } }));
    const supported = metadata.token_endpoint_auth_methods_supported ?? [
        'client_secret_basic',
        'client_secret_post',
    ];
    const methods = ['post', 'basic'].filter((method) => supported.includes(`client_secret_${method}`));
    const chosen = client.authMethod ?? 'auto';
    return {
        server,
        service: { name: 'the token endpoint', input: 'oidc-issuer' },
        methods: chosen !== 'auto' ? [chosen] : methods.length > 0 ? methods : ['post', 'basic'],
    };
}
/** OpenID servers have one document, plain OAuth servers another (RFC 8414, 3.1). */
async function metadataOf(given, issuer, service, insistence) {
    if (wellKnown.test(given.href))
        return (0,http/* requestJson */.SS)({ service, url: given }, insistence);
    try {
        return await (0,http/* requestJson */.SS)({ service, url: new URL(`${issuer}/.well-known/openid-configuration`) }, insistence);
    }
    catch (error) {
        if (!(error instanceof http/* HttpFailure */.HR) || error.status !== 404)
            throw error;
        const { origin, pathname } = new URL(issuer);
        const path = `/.well-known/oauth-authorization-server${pathname === '/' ? '' : pathname}`;
        try {
            return await (0,http/* requestJson */.SS)({ service, url: new URL(path, origin) }, insistence);
        }
        catch (second) {
            if (!(second instanceof http/* HttpFailure */.HR) || second.status !== 404)
                throw second;
            throw new failure/* Failure */.HR('issuer-metadata', {
                what: `${issuer} has no metadata document: ${error.what}`,
                next: 'Check oidc-issuer (for Keycloak it ends in /realms/<realm>), or give token-url instead.',
            });
        }
    }
}
/** The endpoint as given: nothing is known of it but its address. */
function byTokenUrl(url, client) {
    const chosen = client.authMethod ?? 'auto';
    return {
        server: { issuer: url.origin, token_endpoint: url.href },
        service: { name: 'the token endpoint', input: 'token-url' },
        methods: chosen === 'auto' ? ['post', 'basic'] : [chosen],
    };
}
function checkedUrl(text, input, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw inputFailure(`${what} is not an http or https URL.`, `Check ${input}.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw inputFailure(`${what} holds credentials.`, 'Give them as client-id and client-secret.');
    }
    if (url.protocol === 'http:' && !(0,private_host/* isPrivateHost */.S)(url.hostname)) {
        throw inputFailure(`${what} is http://${url.host}: the client secret would travel in the clear.`, `Use https; http is accepted for loopback and private hosts only.`);
    }
    return url;
}
function inputFailure(what, next) {
    return new failure/* Failure */.HR('token-input', { what, next });
}

;// CONCATENATED MODULE: ./build/src/splice/client-credentials.js







/**
 * Tokens by client credentials. One token serves until shortly before it runs out; callers at the same
 * time share one request. A token without a lifetime is used for a minute.
 * `http://` is accepted for loopback and private hosts only, where TLS often ends elsewhere.
 * @throws Failure `token-input` at once for contradictory settings; when used, `issuer-…` and `token-…`
 *   failures, none of which holds the secret.
 */
function clientCredentials(client, insistence = {}) {
    const address = addressOf(client);
    let endpoint;
    let current;
    let pending;
    async function fetchToken(signal) {
        const insisting = signal === undefined ? insistence : { ...insistence, signal };
        endpoint ??= address.issuer
            ? await discover(address.url, client, insisting)
            : byTokenUrl(address.url, client);
        const { token, lifetimeMs } = await askInTurn(endpoint, client, insisting);
        // Early enough that a request begun with it ends before it runs out.
        current = { token, useUntil: Date.now() + lifetimeMs - Math.max(30_000, lifetimeMs / 10) };
        return token;
    }
    return (0,token_provider/* tokenProvider */.l)(async (signal) => {
        if (current !== undefined && Date.now() < current.useUntil)
            return current.token;
        pending ??= fetchToken(signal).finally(() => {
            pending = undefined;
        });
        return pending;
    }, {
        description: `client credentials of ${client.clientId}`,
        ...((client.audience ?? client.resource) !== undefined && {
            audience: client.audience ?? client.resource ?? '',
        }),
    });
}
/** A server that takes the secret in one way only refuses the other as an unknown client. */
async function askInTurn(endpoint, client, insistence) {
    for (const [index, method] of endpoint.methods.entries()) {
        const answer = await client_credentials_ask(endpoint, client, method, insistence);
        const refusal = answer.status === 200 ? undefined : refusalOf(answer);
        if (refusal?.error === 'invalid_client' && index + 1 < endpoint.methods.length)
            continue;
        if (refusal !== undefined)
            throw refused(answer.status, refusal, endpoint, client);
        return readToken(answer, endpoint, client);
    }
    throw new Error('there is at least one method');
}
async function client_credentials_ask(endpoint, client, method, insistence) {
    const secret = client.clientSecret.reveal();
    const parameters = new URLSearchParams();
    if (client.scope)
        parameters.set('scope', client.scope);
    if (client.audience)
        parameters.set('audience', client.audience);
    if (client.resource)
        parameters.set('resource', client.resource);
    let answer;
    await build/* clientCredentialsGrantRequest */.H0(endpoint.server, { client_id: client.clientId }, method === 'post' ? build/* ClientSecretPost */.qm(secret) : build/* ClientSecretBasic */.gH(secret), parameters, {
        // http is checked by checkedUrl: loopback and private hosts only.
        [build/* allowInsecureRequests */.cm]: true,
        [build/* customFetch */.A6]: async (url, { headers, body, method: verb }) => {
            maskEncodedSecret(headers, body);
            const request = {
                service: endpoint.service,
                url: new URL(url),
                method: verb,
                headers,
                body: body.toString(),
                maxBytes: 1024 * 1024,
            };
            answer = await (0,http/* insist */.R6)(async (signal) => {
                const got = await (0,http/* exchange */.cv)(request, signal);
                // An OAuth error is an answer; whatever is no JSON or asks for patience is a failure like any other.
                return refusalOf(got) === undefined ? (0,http/* asJson */.vA)(got, request) : got;
            }, insistence);
            return responseOf(answer);
        },
    });
    if (answer === undefined)
        throw new Error('the request was answered');
    return answer;
}
async function readToken(answer, endpoint, client) {
    try {
        const { access_token, expires_in } = await build/* processClientCredentialsResponse */._T(endpoint.server, { client_id: client.clientId }, responseOf(answer));
        const token = new system_secret/* Secret */.zh(access_token);
        const expiresAt = (0,token_provider/* claimsOf */.d)(token)?.expiresAt;
        const lifetimeMs = expires_in !== undefined ? expires_in * 1000 : expiresAt !== undefined ? expiresAt - Date.now() : 90_000;
        return { token, lifetimeMs };
    }
    catch (error) {
        if (error instanceof failure/* Cancelled */.cJ)
            throw error;
        // The cause is not kept: it holds the body, which may hold a token.
        throw new failure/* Failure */.HR('token-answer', {
            what: `${endpoint.server.token_endpoint} answered 200, but not with a usable token: ${(0,http_failure/* oneLine */.TN)((0,failure/* messageOf */.bD)(error))}.`,
            next: `Check that ${endpoint.service.input} leads to the token endpoint of the identity provider.`,
        });
    }
}
/** The error of the OAuth vocabulary (RFC 6749, 5.2), or undefined for any other answer. */
function refusalOf(answer) {
    if (answer.status < 400 || answer.status > 499 || answer.status === 429)
        return undefined;
    try {
        const { error, error_description: description } = JSON.parse(answer.body.toString('utf8'));
        if (typeof error !== 'string')
            return undefined;
        return {
            error: (0,http_failure/* oneLine */.TN)(error),
            ...(typeof description === 'string' && { description: (0,http_failure/* oneLine */.TN)(description) }),
        };
    }
    catch {
        return undefined;
    }
}
function refused(status, refusal, endpoint, client) {
    const asked = [
        client.audience && `audience ${client.audience}`,
        client.resource && `resource ${client.resource}`,
        client.scope && `scope ${client.scope}`,
    ].filter(Boolean);
    const next = {
        invalid_client: `Check client-id and client-secret, and that the client may use ${endpoint.methods.map((method) => `client_secret_${method}`).join(' or ')}.`,
        unauthorized_client: 'Allow the client credentials grant for this client at the identity provider.',
        unsupported_grant_type: 'Allow the client credentials grant for this client at the identity provider.',
        invalid_scope: 'Check scope: the identity provider does not grant it to this client.',
        invalid_target: 'Check audience: the identity provider does not know it or does not grant it to this client.',
        access_denied: 'Authorise the client for the API of the validator (its audience) at the identity provider.',
    };
    return new failure/* Failure */.HR(refusal.error === 'invalid_client' ? 'token-client' : 'token-refused', {
        what: `${endpoint.server.token_endpoint} gave client ${client.clientId} no token${asked.length > 0 ? ` for ${asked.join(', ')}` : ''}: ${status} ${refusal.error}${refusal.description ? ` (${refusal.description})` : ''}.`,
        next: next[refusal.error] ??
            'Check audience and scope, and what the identity provider grants to this client.',
    });
}
/** The secret travels encoded; a server that quotes the request back must not make us print it. */
function maskEncodedSecret(headers, body) {
    const basic = /^Basic (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
    if (basic !== undefined) {
        new system_secret/* Secret */.zh(basic);
        const [, password] = Buffer.from(basic, 'base64').toString().split(':');
        if (password)
            new system_secret/* Secret */.zh(password);
    }
    const secret = body.get('client_secret');
    if (secret !== null)
        new system_secret/* Secret */.zh(new URLSearchParams({ s: secret }).toString().slice(2));
}
function responseOf(answer) {
    return new Response(new Uint8Array(answer.body), {
        status: answer.status,
        headers: { 'content-type': 'application/json' },
    });
}

;// CONCATENATED MODULE: ./build/src/splice/tokens.js






/** The ledger user of the validator app itself: the one that has ParticipantAdmin, as 0.5.5 and later demand. */
const serviceUser = 'ledger-api-user';
/** The wallet user that was enough up to 0.5.4. */
const walletUser = 'administrator';
/**
 * A token that was made elsewhere. Each use checks its `exp`, so that a long run fails with the reason.
 * @throws Failure `token-malformed` at once, `token-expired` when it is used.
 */
function givenToken(token) {
    const text = token
        .reveal()
        .trim()
        .replace(/^bearer\s+/i, '');
    if (text === '' || !/^[\x21-\x7e]+$/.test(text)) {
        throw new failure/* Failure */.HR('token-malformed', {
            what: text === ''
                ? 'The input token is empty.'
                : 'The input token holds spaces, line breaks or characters outside ASCII.',
            next: 'Check the secret that it comes from: it must hold the token alone.',
        });
    }
    const clean = new system_secret/* Secret */.zh(text);
    const claims = (0,token_provider/* claimsOf */.d)(clean);
    const [audience] = claims?.audiences ?? [];
    return (0,token_provider/* tokenProvider */.l)(async () => {
        const expiresAt = claims?.expiresAt;
        if (expiresAt !== undefined && expiresAt <= Date.now()) {
            throw new failure/* Failure */.HR('token-expired', {
                what: `The input token expired at ${new Date(expiresAt).toISOString()}.`,
                next: 'Give a new token, or let the action fetch one: client-id and client-secret with oidc-issuer or token-url.',
            });
        }
        return clean;
    }, { description: 'the given token', ...(audience !== undefined && { audience }) });
}
/**
 * Tokens for a node that runs without authentication: HS256 with the well-known secret `unsafe`, and the
 * claims of the compose folder's get-token.py. Without a `user`, that of the validator app, with the wallet
 * user as the alternative for validators up to 0.5.4.
 */
function unsafeToken(options) {
    const { audience, user = serviceUser } = options;
    return (0,token_provider/* tokenProvider */.l)(async () => {
        const token = await new sign/* SignJWT */.P()
            .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
            .setIssuedAt()
            .setAudience(audience)
            .setSubject(user)
            .sign(new TextEncoder().encode('unsafe'));
        return new system_secret/* Secret */.zh(token);
    }, {
        description: `the unsafe token of user ${user}`,
        audience,
        ...(options.user === undefined && { alternatives: [unsafeToken({ audience, user: walletUser })] }),
    });
}

// EXTERNAL MODULE: ./build/src/splice/validator-api.js + 2 modules
var validator_api = __webpack_require__(66816);
// EXTERNAL MODULE: ./build/src/github/repository-inputs.js + 5 modules
var repository_inputs = __webpack_require__(35870);
;// CONCATENATED MODULE: ./build/src/github/node-inputs.js
/** The inputs that say which node and which repository, the same for every action. */










/** A node's name is a folder name and part of object keys. */
const nodeName = /^[a-z0-9][a-z0-9._-]{0,62}$/i;
/**
 * Reads them. Problems are kept in `inputs` for `finish`.
 * @param restores whether the action may stop and start the node.
 */
function readNodeInputs(inputs, log, signal, { restores, onExit }) {
    const kind = inputs.choice('deployment', ['compose', 'kubernetes', 'external'], 'compose');
    if (inputs.text('deployment') === undefined)
        inputs.problem('deployment', 'is required: compose, kubernetes or external.');
    const node = readNodeName(inputs);
    const token = node_inputs_readToken(inputs);
    const validatorUrl = inputs.url('validator-url', { protocols: ['http', 'https'] })?.href;
    const appsUrl = databaseUrl(inputs, 'apps-database-url');
    const participantUrl = databaseUrl(inputs, 'participant-database-url');
    const clientPath = inputs.text('postgres-client-path');
    const stopCommand = restores ? inputs.text('stop-command') : undefined;
    const startCommand = restores ? inputs.text('start-command') : undefined;
    const identitiesPath = restores ? inputs.text('identities-path') : undefined;
    const project = inputs.text('compose-project');
    const directory = inputs.text('compose-directory');
    const freshVolume = restores && inputs.boolean('fresh-volume', false);
    const kubernetes = readKubernetesInputs(inputs, kind === 'kubernetes', restores);
    const { kubeconfig, context } = kubernetes;
    const repository = (0,repository_inputs/* readRepositoryInputs */.sb)(inputs, log, { writes: !restores, kubeconfig, context });
    if (kind === 'external') {
        for (const [name, value] of [
            ['apps-database-url', appsUrl],
            ['participant-database-url', participantUrl],
        ]) {
            if (value === undefined)
                inputs.problem(name, 'is required with deployment: external.');
        }
        if (token !== undefined && validatorUrl === undefined) {
            inputs.problem('validator-url', 'is required with deployment: external when a token can be had.');
        }
    }
    else {
        for (const [name, value] of [
            ['apps-database-url', appsUrl],
            ['participant-database-url', participantUrl],
        ]) {
            if (value !== undefined)
                inputs.problem(name, `goes with deployment: external only; ${kind} is discovered.`);
        }
    }
    if (kind !== 'compose') {
        if (project !== undefined)
            inputs.problem('compose-project', 'goes with deployment: compose only.');
        if (directory !== undefined)
            inputs.problem('compose-directory', 'goes with deployment: compose only.');
        if (freshVolume)
            inputs.problem('fresh-volume', 'goes with deployment: compose only.');
    }
    if (identitiesPath !== undefined && !identitiesPath.startsWith('/'))
        inputs.problem('identities-path', 'must be an absolute path.');
    if (kind === 'kubernetes') {
        if (identitiesPath !== undefined)
            inputs.problem('identities-path', 'does not go with deployment: kubernetes, where a Secret is made.');
        const replaced = 'does not go with deployment: kubernetes, where Deployments are scaled.';
        if (stopCommand !== undefined)
            inputs.problem('stop-command', replaced);
        if (startCommand !== undefined)
            inputs.problem('start-command', replaced);
    }
    const migrationIdGiven = inputs.text('node-migration-id') === undefined ? undefined : inputs.integer('node-migration-id', 0);
    const commands = readCopyCommands(inputs, restores);
    const connect = async (manifest) => {
        const found = await find(manifest);
        const deployment = migrationIdGiven === undefined
            ? found
            : { ...found, describe: async () => ({ ...(await found.describe()), migrationIdGiven }) };
        return commands === undefined ? deployment : withCommandCopies(deployment, commands);
    };
    const find = async (manifest) => {
        if (kind === 'external') {
            return externalDeployment({
                appsDatabaseUrl: appsUrl,
                participantDatabaseUrl: participantUrl,
                ...(validatorUrl !== undefined && { validatorUrl }),
                ...(stopCommand !== undefined && { stopCommand }),
                ...(startCommand !== undefined && { startCommand }),
                ...(clientPath !== undefined && { clientPath }),
                ...(identitiesPath !== undefined && { identitiesPath }),
            });
        }
        const record = manifest?.deployment.record;
        // No cancel signal here: after a cancel, a restore still has to put back and start what it stopped. The jobs
        // give it to each forward step instead (see Deployment).
        if (kind === 'kubernetes') {
            const deployment = await kubernetesDeployment({
                ...kubernetes,
                validatorUrl,
                clientPath,
                restores,
                recorded: parseKubernetesRecord(record),
                log,
            });
            onExit(() => deployment.close());
            return deployment;
        }
        return await composeDeployment({
            project,
            directory,
            stopCommand,
            startCommand,
            validatorUrl,
            freshVolume,
            identitiesPath,
            recorded: record === undefined || record === null ? undefined : parseComposeRecord(record),
            log,
        });
    };
    return {
        openSets: async () => new sets/* BackupSets */.Kl(await repository.open(), node, repository.identityStore),
        connect,
        validator: async (deployment) => {
            const { validator, audience, noAuth } = await deployment.describe();
            if (validator === undefined || token === undefined)
                return undefined;
            return new validator_api/* ValidatorApi */.R(validator, token({ audience, noAuth }), { signal, log });
        },
        hasToken: token !== undefined,
        lockLeaseMs: inputs.duration('lock-lease', '30m'),
        lockWaitMs: inputs.duration('lock-timeout', '0s'),
        timeoutMs: inputs.duration('timeout', '5h'),
    };
}
/** Reads the input `node`. A problem is kept in `inputs` for `finish`. */
function readNodeName(inputs) {
    const node = inputs.required('node');
    if (node !== '' && !nodeName.test(node)) {
        inputs.problem('node', 'must be 1 to 63 letters, digits, dots, hyphens or underscores, and begin with a letter or digit.');
    }
    return node;
}
/** The inputs of `deployment: kubernetes`; given with another, they are problems. */
function readKubernetesInputs(inputs, chosen, restores) {
    const texts = {
        context: 'kube-context',
        kubeconfig: 'kubeconfig',
        namespace: 'namespace',
        validatorDeployment: 'validator-deployment',
        participantDeployment: 'participant-deployment',
        postgresClientImage: 'postgres-client-image',
    };
    const read = Object.entries(texts).map(([key, name]) => [key, inputs.text(name)]);
    const values = Object.fromEntries(read);
    const postgresAccess = inputs.choice('postgres-access', ['auto', 'pod', 'client-pod', 'direct'], 'auto');
    const suspend = restores
        ? inputs.choice('suspend-controllers', ['false', 'true', 'ignore'], 'false')
        : 'false';
    if (postgresAccess === 'client-pod' && values.postgresClientImage === undefined) {
        inputs.problem('postgres-client-image', 'is required with postgres-access: client-pod.');
    }
    if (!chosen) {
        for (const [key, name] of Object.entries(texts)) {
            if (values[key] !== undefined)
                inputs.problem(name, 'goes with deployment: kubernetes only.');
        }
    }
    const policies = { false: 'refuse', true: 'suspend', ignore: 'ignore' };
    const volumeSnapshotClass = restores ? undefined : inputs.text('volume-snapshot-class');
    if (!chosen && volumeSnapshotClass !== undefined)
        inputs.problem('volume-snapshot-class', 'goes with deployment: kubernetes only.');
    const suspendControllers = policies[suspend];
    const stopTimeoutMs = restores ? inputs.duration('stop-timeout', '2m') : undefined;
    return { ...values, postgresAccess, volumeSnapshotClass, suspendControllers, stopTimeoutMs };
}
/** The operator's own commands, where they are given. */
function readCopyCommands(inputs, restores) {
    const backup = inputs.text('backup-command');
    const restore = restores ? inputs.text('restore-command') : undefined;
    const discard = restores ? undefined : inputs.text('discard-command');
    const atomic = inputs.boolean('copy-is-atomic', false);
    const timeoutMs = inputs.duration('command-timeout', '3h');
    if (backup === undefined && restore === undefined && discard === undefined)
        return undefined;
    return { backup, restore, discard, atomic, timeoutMs };
}
function databaseUrl(inputs, name) {
    // Registers the password for masking and reports a wrong form; the URL itself is read by its own rules.
    inputs.url(name, { protocols: ['postgresql', 'postgres'] });
    const text = inputs.text(name);
    if (text === undefined)
        return undefined;
    const secret = new system_secret/* Secret */.zh(text);
    try {
        parseDatabaseUrl(secret, name);
    }
    catch (error) {
        if (URL.canParse(text))
            inputs.problem(name, error instanceof failure/* Failure */.HR ? error.what.replace(`${name}: `, '') : (0,failure/* messageOf */.bD)(error));
    }
    return secret;
}
/** One of the three ways to a token, or none. */
function node_inputs_readToken(inputs) {
    const given = inputs.secret('token');
    const noAuth = inputs.boolean('no-auth', false);
    const clientSecret = inputs.secret('client-secret');
    const clientId = inputs.text('client-id');
    const issuer = inputs.url('oidc-issuer', { protocols: ['http', 'https'] })?.href;
    const tokenUrl = inputs.url('token-url', { protocols: ['http', 'https'] })?.href;
    const audience = inputs.text('audience');
    const scope = inputs.text('scope');
    const resource = inputs.text('resource');
    const authMethod = inputs.choice('client-auth', ['auto', 'post', 'basic'], 'auto');
    const client = clientId !== undefined || clientSecret !== undefined || issuer !== undefined || tokenUrl !== undefined;
    const ways = [
        given !== undefined && 'token',
        client && 'client-id and client-secret',
        noAuth && 'no-auth',
    ].filter(Boolean);
    if (ways.length > 1) {
        inputs.problem('token', `only one way to a token may be given, not ${ways.join(' and ')}.`);
        return undefined;
    }
    if (given !== undefined)
        return () => givenToken(given);
    if (noAuth) {
        return (known) => {
            const wanted = audience ?? known.audience;
            if (wanted === undefined) {
                throw new failure/* Failure */.HR('audience-unknown', {
                    what: 'The audience of the validator app is not known.',
                    next: 'Give it as the input audience: VALIDATOR_AUTH_AUDIENCE of the node, by default https://validator.example.com or https://canton.network.global.',
                });
            }
            return unsafeToken({ audience: wanted });
        };
    }
    if (!client)
        return undefined;
    if (clientId === undefined)
        inputs.problem('client-id', 'is required with client-secret.');
    if (clientSecret === undefined)
        inputs.problem('client-secret', 'is required with client-id.');
    if (issuer === undefined && tokenUrl === undefined)
        inputs.problem('oidc-issuer', 'or token-url is required with client-id.');
    if (issuer !== undefined && tokenUrl !== undefined)
        inputs.problem('token-url', 'and oidc-issuer exclude each other.');
    if (clientId === undefined || clientSecret === undefined)
        return undefined;
    return (known) => {
        const wanted = audience ?? known.audience;
        return clientCredentials({
            clientId,
            clientSecret,
            authMethod,
            ...(issuer !== undefined && { issuer }),
            ...(tokenUrl !== undefined && { tokenUrl }),
            ...(wanted !== undefined && { audience: wanted }),
            ...(scope !== undefined && { scope }),
            ...(resource !== undefined && { resource }),
        });
    };
}


/***/ }),

/***/ 35870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ readRepositoryInputs)
});

// UNUSED EXPORTS: readAddress, readStorageSettings

// EXTERNAL MODULE: ./build/src/repository/identities/address.js
var identities_address = __webpack_require__(98153);
;// CONCATENATED MODULE: ./build/src/repository/storage/open.js
/**
 * Opens a storage. Credentials come from the vendor's own chain, never from the address or the settings.
 * @throws Failure when it cannot be used: see the module of the storage.
 */
async function openStorage(address, settings) {
    switch (address.kind) {
        case 'directory': {
            const { DirectoryStorage } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 67513));
            return new DirectoryStorage(address.path);
        }
        case 's3': {
            const { openS3 } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 70196));
            return await openS3(address, settings.s3 ?? {}, settings.log);
        }
        case 'gcs': {
            const { openGcs } = await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(492), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 40790));
            return await openGcs(address, settings.gcs ?? {}, settings.log);
        }
        case 'azure': {
            const { openAzure } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(324), __webpack_require__.e(728), __webpack_require__.e(16), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 45495));
            return await openAzure(address, settings.azure ?? {}, settings.log);
        }
        case 'artifact': {
            const { openArtifact } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 82782));
            return await openArtifact(settings.artifact, settings.log);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/repository/identities/open.js


/** @throws Failure when the place cannot be used: see its module. */
async function openIdentityStore(address, settings) {
    switch (address.kind) {
        case 'repository': {
            const { repositoryIdentityStore } = await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 94177));
            const storage = await openStorage(address.address, settings.storage);
            return repositoryIdentityStore(storage, (0,identities_address/* formatIdentityAddress */.i)(address));
        }
        case 'aws-secretsmanager': {
            const { openAwsIdentityStore } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 24460));
            return await openAwsIdentityStore(address);
        }
        case 'gcp-secretmanager': {
            const { openGcpIdentityStore } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 6428));
            return await openGcpIdentityStore(address);
        }
        case 'vault': {
            const { openVaultIdentityStore } = await __webpack_require__.e(/* import() */ 685).then(__webpack_require__.bind(__webpack_require__, 21685));
            return await openVaultIdentityStore(address);
        }
        case 'kubernetes-secret':
            return await settings.kubernetes(address);
    }
}

// EXTERNAL MODULE: ./build/src/repository/storage/address.js
var storage_address = __webpack_require__(1476);
// EXTERNAL MODULE: ./build/src/repository/storage/several.js + 1 modules
var several = __webpack_require__(68359);
;// CONCATENATED MODULE: ./build/src/repository/storage/unavailable.js
/** Stands for a storage that could not be opened: whatever is asked of it fails with the same reason. */
class UnavailableStorage {
    description;
    #reason;
    constructor(description, reason) {
        this.description = description;
        this.#reason = reason;
    }
    async list() {
        throw this.#reason;
    }
    async write() {
        throw this.#reason;
    }
    // biome-ignore lint/correctness/useYield: it fails before the first piece, as a real one would
    async *read() {
        throw this.#reason;
    }
    async replace() {
        throw this.#reason;
    }
    async remove() {
        throw this.#reason;
    }
    async sweep() {
        throw this.#reason;
    }
    async freeBytes() {
        throw this.#reason;
    }
}

;// CONCATENATED MODULE: ./build/src/repository/storage/open-several.js
/** Opens several repositories as one. */




/**
 * Opens each. For a run that reads, one that cannot be opened is one that has nothing: another may have the set. For a
 * run that writes that holds for optional ones only.
 * @throws Failure of a required one in a run that writes.
 */
async function openSeveral(addresses, settings, { writes }) {
    const members = [];
    for (const { address, required } of addresses) {
        const storage = await openStorage(address, settings).catch((error) => {
            if (required && writes)
                throw error;
            return new UnavailableStorage((0,storage_address/* formatAddress */.M0)(address), error);
        });
        members.push({ storage, required });
    }
    return new several/* SeveralStorages */.z(members, settings.log);
}

;// CONCATENATED MODULE: ./build/src/github/cloud-inputs.js
/** Reads what Azure can be told. Given without such a repository it is a problem: somebody counts on it. */
function readAzureSettings(inputs, used) {
    if (!used)
        return unused(inputs, ['azure-endpoint', 'azure-access-tier'], 'azblob://…');
    const tier = inputs.text('azure-access-tier');
    if (tier !== undefined && /^archive$/i.test(tier)) {
        inputs.problem('azure-access-tier', 'Archive keeps blobs where they cannot be read at once: no set could be checked or restored. Cold can be read at once.');
        return {};
    }
    const accessTier = ['Hot', 'Cool', 'Cold'].find((known) => known.toLowerCase() === tier?.toLowerCase());
    if (tier !== undefined && accessTier === undefined)
        inputs.problem('azure-access-tier', 'must be Hot, Cool or Cold.');
    return { endpoint: endpoint(inputs, 'azure-endpoint'), accessTier };
}
/** Reads what GCS can be told. Given without such a repository it is a problem: somebody counts on it. */
function readGcsSettings(inputs, used) {
    if (!used)
        return unused(inputs, ['gcs-endpoint', 'gcs-storage-class', 'gcs-kms-key'], 'gs://…');
    const storageClass = inputs.text('gcs-storage-class');
    // Unlike elsewhere, ARCHIVE can be read at once here.
    if (storageClass !== undefined && !/^(STANDARD|NEARLINE|COLDLINE|ARCHIVE)$/.test(storageClass))
        inputs.problem('gcs-storage-class', 'must be STANDARD, NEARLINE, COLDLINE or ARCHIVE.');
    const kmsKey = inputs.text('gcs-kms-key');
    if (kmsKey !== undefined &&
        !/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/.test(kmsKey))
        inputs.problem('gcs-kms-key', 'must have the form projects/…/locations/…/keyRings/…/cryptoKeys/….');
    return { endpoint: endpoint(inputs, 'gcs-endpoint'), storageClass, kmsKey };
}
/**
 * Reads what workflow artifacts need. They are for encrypted sets only: whoever reads the GitHub repository can download
 * them.
 */
function readArtifactSettings(inputs, used, env = process.env) {
    if (!used) {
        unused(inputs, ['artifact-retention-days'], 'artifact:');
        return {};
    }
    if (inputs.boolean('allow-unencrypted', false) && inputs.list('encryption-recipients').length === 0)
        inputs.problem('allow-unencrypted', 'does not go with repository artifact: whoever reads the GitHub repository can download artifacts.');
    const token = inputs.secret('github-token');
    const retentionDays = inputs.integer('artifact-retention-days', 0, { min: 0, max: 400 });
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    if (token === undefined || !repository || !apiUrl)
        return {};
    return { artifact: { repository, apiUrl, token, retentionDays } };
}
function unused(inputs, names, address) {
    for (const name of names)
        if (inputs.text(name) !== undefined)
            inputs.problem(name, `goes with a repository ${address} only.`);
    return {};
}
/** The base URL of a service, without credentials and parameters. */
function endpoint(inputs, name) {
    const url = inputs.url(name, { protocols: ['https', 'http'] });
    if (url === undefined)
        return undefined;
    if (url.username !== '' || url.password !== '')
        inputs.problem(name, 'must not hold credentials; they come from the environment.');
    if (url.search !== '' || url.hash !== '')
        inputs.problem(name, 'must not have parameters (? or #).');
    return url.href;
}

// EXTERNAL MODULE: ./build/src/github/units.js
var units = __webpack_require__(76470);
;// CONCATENATED MODULE: ./build/src/github/repository-inputs.js







/** Stands for an address that could not be read: `inputs.finish` throws before anybody opens it. */
const noAddress = { kind: 'directory', path: '/nonexistent' };
/**
 * Reads the inputs `repository`, `repositories` and `identities-repository` and the settings of their storages. Problems
 * are kept in `inputs` for `finish`.
 * @param writes whether the run writes sets: then every required repository must be there.
 */
function readRepositoryInputs(inputs, log, { writes = true, kubeconfig, context } = {}) {
    const members = readMembers(inputs);
    const identities = readIdentityAddress(inputs, members);
    const addresses = members.map(({ address }) => address);
    const storage = readStorageSettings(inputs, log, [
        ...addresses,
        ...(identities?.kind === 'repository' ? [identities.address] : []),
    ]);
    const address = addresses[0] ?? noAddress;
    let opened;
    const openIdentities = (given) => {
        opened ??= openIdentityStore(given, {
            storage,
            kubernetes: async (place) => {
                const { openKubernetesIdentityStore } = await __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 41269));
                return await openKubernetesIdentityStore(place, { kubeconfig, context });
            },
        });
        return opened;
    };
    return {
        address,
        open: () => members.length > 1 ? openSeveral(members, storage, { writes }) : openStorage(address, storage),
        ...(identities && { identityStore: () => openIdentities(identities) }),
    };
}
/** The one repository, or several: one a line, the first is required. */
function readMembers(inputs) {
    const one = inputs.text('repository');
    const lines = inputs.list('repositories');
    if (lines.length === 0) {
        if (inputs.boolean('repair-repositories', false))
            inputs.problem('repair-repositories', 'goes with repositories only.');
        const address = readAddress(inputs, 'repository', inputs.required('repository'));
        return address === undefined ? [] : [{ address, required: true }];
    }
    if (one !== undefined)
        inputs.problem('repositories', 'and repository exclude each other.');
    const members = [];
    for (const [index, line] of lines.entries()) {
        const optional = /\s+optional$/.test(line);
        const read = (0,storage_address/* parseAddress */.or)(line.replace(/\s+optional$/, ''));
        const problem = (text) => inputs.problem('repositories', `line ${index + 1} ${text}`);
        if ((0,storage_address/* isWrong */.cG)(read))
            problem(read.problem);
        else if (optional && index === 0)
            problem('cannot be optional: the first repository holds the lock and the journals.');
        else if (members.some(({ address }) => within(address, read)))
            problem('is in a repository of another line, or the other way round.');
        else
            members.push({ address: read, required: !optional });
    }
    return members;
}
/** Where the identities are to be held, when that is not with the sets. */
function readIdentityAddress(inputs, members) {
    const text = inputs.text('identities-repository');
    if (text === undefined)
        return undefined;
    const read = (0,identities_address/* parseIdentityAddress */.W)(text);
    if ('problem' in read) {
        inputs.problem('identities-repository', read.problem);
        return undefined;
    }
    if (read.kind === 'repository' && members.some(({ address }) => within(address, read.address))) {
        inputs.problem('identities-repository', 'is where the sets are, so nothing would be held apart. Give another bucket or folder, which other people may read.');
        return undefined;
    }
    return read;
}
/** Whether one of two repositories is a part of the other. */
function within(one, other) {
    const [a, b] = [one, other].map((address) => `${(0,storage_address/* formatAddress */.M0)(address).replace(/\/+$/, '')}/`);
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
/** Reads an address that an input gives. Undefined after a problem, and for an empty text. */
function readAddress(inputs, input, text) {
    if (text === '')
        return undefined;
    const read = (0,storage_address/* parseAddress */.or)(text);
    if (!(0,storage_address/* isWrong */.cG)(read))
        return read;
    inputs.problem(input, read.problem);
    return undefined;
}
/**
 * Reads what the storages need besides their addresses. Settings of a storage that no address names are problems:
 * somebody counts on them.
 */
function readStorageSettings(inputs, log, addresses) {
    const uses = (kind) => addresses.some((address) => address.kind === kind);
    return {
        s3: readS3Settings(inputs, uses('s3')),
        azure: readAzureSettings(inputs, uses('azure')),
        gcs: readGcsSettings(inputs, uses('gcs')),
        ...readArtifactSettings(inputs, uses('artifact')),
        log,
    };
}
/** The inputs of S3 and their defaults, which the runner gives as if they had been written. */
const s3Inputs = {
    's3-region': '',
    's3-endpoint': '',
    's3-path-style': 'false',
    's3-storage-class': '',
    's3-kms-key-id': '',
    's3-object-lock': '',
    's3-conditional-writes': 'required',
};
function readS3Settings(inputs, used) {
    if (!used) {
        for (const [name, fallback] of Object.entries(s3Inputs)) {
            const given = inputs.text(name);
            if (given !== undefined && given !== fallback)
                inputs.problem(name, 'goes with a repository s3://… only.');
        }
        return {};
    }
    const endpoint = inputs.url('s3-endpoint', { protocols: ['https', 'http'] });
    if (endpoint !== undefined && (endpoint.username !== '' || endpoint.password !== ''))
        inputs.problem('s3-endpoint', 'must not hold credentials; they come from the environment.');
    if (endpoint !== undefined && (endpoint.search !== '' || endpoint.hash !== ''))
        inputs.problem('s3-endpoint', 'must not have parameters (? or #).');
    const storageClass = inputs.text('s3-storage-class');
    // The archive classes: an object must be restored for hours before it can be read.
    if (storageClass !== undefined && /^(GLACIER|DEEP_ARCHIVE)$/.test(storageClass)) {
        inputs.problem('s3-storage-class', `${storageClass} keeps objects where they cannot be read at once: no set could be checked or restored. GLACIER_IR can be read at once.`);
    }
    else if (storageClass !== undefined && !/^[A-Z][A-Z0-9_]{1,40}$/.test(storageClass)) {
        inputs.problem('s3-storage-class', 'must be a storage class such as STANDARD_IA or GLACIER_IR.');
    }
    return {
        region: inputs.text('s3-region'),
        endpoint: endpoint?.href,
        pathStyle: inputs.boolean('s3-path-style', false),
        storageClass,
        kmsKeyId: inputs.text('s3-kms-key-id'),
        objectLock: objectLock(inputs),
        conditionalWrites: inputs.choice('s3-conditional-writes', ['required', 'best-effort'], 'required'),
    };
}
/** `governance 35d` or `compliance 35d`. */
function objectLock(inputs) {
    const text = inputs.text('s3-object-lock');
    if (text === undefined)
        return undefined;
    const [, mode, duration = ''] = /^(governance|compliance)\s+(\S+)$/i.exec(text) ?? [];
    const durationMs = (0,units/* parseDuration */.E)(duration);
    if (mode === undefined || durationMs === undefined || durationMs <= 0) {
        inputs.problem('s3-object-lock', 'must be a mode and a duration, such as governance 35d or compliance 35d.');
        return undefined;
    }
    return { mode: mode.toUpperCase() === 'COMPLIANCE' ? 'COMPLIANCE' : 'GOVERNANCE', durationMs };
}


/***/ }),

/***/ 61518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ sidecarPlace),
/* harmony export */   RH: () => (/* binding */ containerPlace),
/* harmony export */   bm: () => (/* binding */ throughSocket)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _end_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81588);
/** Postgres client programs in containers: inside the server's own, or beside the node on its network. */




/** Marks what we started inside a container, so that exactly that can be ended. */
const marker = 'SPLICE_VALIDATOR_RUN';
/**
 * Client programs inside a running container, by `docker exec`.
 *
 * Never `-t`: a terminal turns LF into CRLF. Values of variables reach the program through the environment
 * of the docker client and are only named in its arguments, which every user of the host can read.
 */
function containerPlace(container, stagingFolder) {
    return {
        description: `in container ${container}`,
        ...(stagingFolder !== undefined && { stagingFolder }),
        start(command, signal) {
            refuseSecretInput(command);
            const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const folder = command.cwd === undefined ? [] : ['--workdir', command.cwd];
            const args = ['exec', '-i', ...named({ ...command.env, [marker]: id }), ...folder];
            const running = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .ni)({
                program: 'docker',
                args: [...args, container, command.program, ...command.args],
                env: { ...command.env, [marker]: id },
            }, signal);
            return withEnding(running, command, container, signal, () => endInside(container, id));
        },
    };
}
/**
 * Client programs in a container of their own on the node's network, for a server that is elsewhere: each
 * program is one `docker run --rm` of an image that has them.
 */
function sidecarPlace(options) {
    const description = `in a container of ${options.image} on network ${options.network}`;
    return {
        description,
        start(command, signal) {
            refuseSecretInput(command);
            const name = `splice-validator-client-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 13)}`;
            const folder = command.cwd === undefined ? [] : ['--workdir', command.cwd];
            // Without a log driver of none, the engine would write every byte of a dump into a log file, in the clear.
            const args = ['run', '--rm', '-i', '--log-driver', 'none', '--name', name, '--network', options.network];
            args.push(...folder, ...(options.user === undefined ? [] : ['--user', options.user]));
            for (const [source, target] of Object.entries(options.mounts ?? {}))
                args.push('--volume', `${source}:${target}`);
            args.push(...named(command.env ?? {}), '--entrypoint', command.program, options.image, ...command.args);
            const running = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .ni)({ program: 'docker', args, ...(command.env && { env: command.env }) }, signal);
            return withEnding(running, command, options.image, signal, () => removeContainer(name));
        },
    };
}
/** The database as it is reached over the container's own socket, where the image trusts its users. */
function throughSocket(database) {
    const { host: _host, port: _port, ...rest } = database;
    return rest;
}
function named(env) {
    return Object.keys(env).flatMap((name) => ['--env', name]);
}
function refuseSecretInput(command) {
    if (command.secretInput === undefined)
        return;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('container-secret-input', {
        what: `${command.program} cannot be given a key in a container: there is no further pipe into it.`,
        next: 'Encrypt on the runner.',
    });
}
/**
 * Ends the program itself when it is told to end. Ending the docker client is not enough: the engine goes on
 * running an exec'd process and throws its output away (github.com/moby/moby/issues/9098).
 */
function withEnding(running, command, where, signal, endProgram) {
    let ending;
    const end = () => {
        ending ??= endProgram();
    };
    const exit = running.exit.then(async (result) => {
        signal?.removeEventListener('abort', end);
        if (ending === undefined)
            return explained(result, command.program, where);
        await ending;
        // A docker client that is told to end exits with 0, as if the program had done its work.
        return { ...result, code: null, signal: result.signal ?? 'SIGTERM' };
    });
    if (signal?.aborted)
        end();
    else
        signal?.addEventListener('abort', end, { once: true });
    return {
        stdin: running.stdin,
        stdout: running.stdout,
        exit,
        kill() {
            end();
            running.kill();
        },
    };
}
/** A missing program is 126 or 127 here, and its message may have gone to stdout: say it in the usual way. */
function explained(exit, program, where) {
    if (exit.code !== 126 && exit.code !== 127)
        return exit;
    if (/permission denied/i.test(exit.stderr))
        return exit;
    return { ...exit, code: 127, stderr: `${program} is not in the container (${where})` };
}
/** Ends the processes inside the container that carry our mark. */
async function endInside(container, id) {
    const args = ['exec', container, 'sh', '-c', _end_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .endInsideScript */ .f, 'sh', `${marker}=${id}`];
    await finished((0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .ni)({ program: 'docker', args }));
}
async function removeContainer(name) {
    // The container may be about to be created when the cancel comes: look again.
    for (let attempt = 0; attempt < 3; attempt++) {
        const exit = await finished((0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .ni)({ program: 'docker', args: ['rm', '--force', '--volumes', name] }));
        if (exit.code === 0 && !/no such container/i.test(exit.stderr))
            return;
        await new Promise((resolve) => setTimeout(resolve, 300));
    }
}
async function finished(running) {
    running.stdin.end();
    running.stdout.resume();
    return await running.exit;
}


/***/ }),

/***/ 95864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ lastLogLines),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   T3: () => (/* binding */ docker),
/* harmony export */   Vb: () => (/* binding */ composeContainers),
/* harmony export */   Wf: () => (/* binding */ imageDigest),
/* harmony export */   ZK: () => (/* binding */ engineAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75591);
/** The Docker Engine as this folder needs it: short commands, and containers as they are right now. */




const binding = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ HostIp: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(), HostPort: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() });
const inspected = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Image: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    RestartCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().default(0),
    State: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        Running: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        Restarting: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
        ExitCode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().default(0),
        Health: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
    }),
    Config: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Image: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        Env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish(),
        Labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish(),
    }),
    HostConfig: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        NetworkMode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        PortBindings: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(binding).nullish()).nullish(),
    }),
    NetworkSettings: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(binding).nullish()).nullish(),
        Networks: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ IPAddress: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(), Aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish() }))
            .nullish(),
    }),
    Mounts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        Name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        Source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        Destination: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }))
        .nullish(),
});
/** Runs a short `docker` command and returns what it printed. */
async function docker(args, options = {}) {
    const { signal, timeoutMs, env } = options;
    try {
        return await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ program: 'docker', args, ...(env && { env }) }, { ...(signal && { signal }), ...(timeoutMs && { timeoutMs }) });
    }
    catch (error) {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            throw error;
        const text = (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        if (/cannot connect to the docker daemon|permission denied.*docker\.sock/i.test(text)) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('docker-unreachable', {
                what: `The Docker Engine cannot be used from here: ${text}`,
                next: 'Run the job on the host of the node as a user of the docker group, or set DOCKER_HOST.',
                cause: error,
            });
        }
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'program-missing') {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('docker-missing', {
                what: 'The program docker is not on the PATH of this runner.',
                next: 'Install the Docker CLI with its Compose plugin, or use deployment: external.',
                cause: error,
            });
        }
        throw error;
    }
}
/** Containers made by Docker Compose, of one project or of all; one-off `compose run` containers are left out. */
async function composeContainers(project, signal) {
    const label = 'com.docker.compose.project';
    const filter = project === undefined ? label : `${label}=${project}`;
    const ids = await docker(['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${filter}`], {
        signal,
    });
    const containers = await inspect(ids.split('\n').filter(Boolean), signal);
    return containers.filter(({ labels }) => labels['com.docker.compose.oneoff']?.toLowerCase() !== 'true');
}
/** The containers of these ids or names, as they are now. One that went away in the meantime is left out. */
async function inspect(ids, signal) {
    if (ids.length === 0)
        return [];
    let text;
    try {
        text = await docker(['container', 'inspect', ...ids], { signal });
    }
    catch (error) {
        if (!/no such container/i.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)))
            throw error;
        const single = ids.length === 1 ? [] : await Promise.all(ids.map((id) => inspect([id], signal)));
        return single.flat();
    }
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(inspected).safeParse(JSON.parse(text));
    if (!parsed.success) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('docker-answer', {
            what: `docker inspect answers in a form that is not known: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(parsed.error)}`,
            next: 'Report this with the output of `docker version`.',
        });
    }
    return parsed.data.map(toContainer);
}
function toContainer(raw) {
    const labels = raw.Config.Labels ?? {};
    const env = {};
    for (const entry of raw.Config.Env ?? []) {
        const at = entry.indexOf('=');
        if (at > 0)
            env[entry.slice(0, at)] = entry.slice(at + 1);
    }
    const published = {};
    // The configured bindings are known while the container is stopped, the live ones when the port was left to Docker.
    for (const ports of [raw.HostConfig.PortBindings, raw.NetworkSettings.Ports]) {
        for (const [inside, bindings] of Object.entries(ports ?? {})) {
            const first = bindings?.find(({ HostPort }) => HostPort && HostPort !== '0');
            if (first?.HostPort)
                published[inside] = { host: first.HostIp ?? '', port: first.HostPort };
        }
    }
    return {
        id: raw.Id,
        name: raw.Name.replace(/^\//, ''),
        project: labels['com.docker.compose.project'] ?? '',
        service: labels['com.docker.compose.service'] ?? '',
        labels,
        env,
        image: raw.Config.Image,
        imageId: raw.Image,
        running: raw.State.Running || raw.State.Restarting,
        status: raw.State.Restarting ? 'restarting' : raw.State.Status,
        exitCode: raw.State.ExitCode,
        restartCount: raw.RestartCount,
        ...(raw.State.Health && raw.State.Health.Status !== 'none' && { health: raw.State.Health.Status }),
        networks: Object.entries(raw.NetworkSettings.Networks ?? {}).map(([name, network]) => ({
            name,
            ...(network.IPAddress && { address: network.IPAddress }),
            aliases: network.Aliases ?? [],
        })),
        published,
        mounts: (raw.Mounts ?? []).map((mount) => ({
            type: mount.Type,
            ...(mount.Name && { volume: mount.Name }),
            ...(mount.Source && { source: mount.Source }),
            destination: mount.Destination,
        })),
    };
}
/** The registry digest of an image where it came from one, else its local id; undefined if it is gone. */
async function imageDigest(imageId, signal) {
    try {
        const digests = await docker(['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', imageId], {
            signal,
        });
        return /@(sha256:[0-9a-f]{64})/.exec(digests)?.[1] ?? imageId;
    }
    catch (error) {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            throw error;
        return undefined;
    }
}
/** The engine that is used: `unix:///var/run/docker.sock`. */
async function engineAddress(signal) {
    const fromEnvironment = process.env['DOCKER_HOST'];
    if (fromEnvironment)
        return fromEnvironment;
    const host = await docker(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { signal });
    return host.trim();
}
/**
 * What a container printed lately, for an error message: its last errors and its last lines.
 * @param since a time or a duration as `docker logs` knows it; older lines tell of an older trouble.
 */
async function lastLogLines(id, since = '10m') {
    // docker logs splits the container's streams over its own two: both are wanted, in one.
    const text = await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({
        program: 'sh',
        args: ['-c', 'exec docker logs --since "$2" --tail 100 "$1" 2>&1', 'sh', id, since],
    }).catch((error) => (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const errors = lines.filter((line) => /\b(ERROR|FATAL|PANIC)\b/.test(line));
    const shown = new Set([...[...new Set(errors)].slice(-3), ...lines.slice(-3)]);
    return { shown: (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)([...shown].join(' | ')) || '(nothing)', all: text };
}


/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ endInsideScript)
/* harmony export */ });
/**
 * A shell script that ends what we started in a container: all processes that have `$1` (`NAME=value`) in their
 * environment. TERM first, KILL after a while; a look that finds none is not believed at once, for what is to be
 * ended may still be on its way.
 *
 * Only processes without children of ours are signalled; their parents end by themselves when those are gone.
 * A process that loses its parent becomes a child of the container's first process, and when that is Postgres,
 * it takes the violent end of any child of its own for that of a backend: it throws everybody out and recovers
 * (`reaper` and `HandleChildCrash` in its postmaster.c). For the same reason such orphans are left alone.
 */
const endInsideScript = `
quiet=0 round=0 name=TERM
while [ "$quiet" -lt 3 ] && [ "$round" -lt 40 ]; do
  round=$((round + 1)) found= parents=' 1 '
  for file in $(grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    parent=
    while read -r key value; do
      case $key in PPid:) parent=$value ;; esac
    done 2>/dev/null <"/proc/$pid/status"
    [ -n "$parent" ] || continue
    found="$found $pid:$parent"
    parents="$parents$parent "
  done
  for one in $found; do
    pid=\${one%:*}
    [ "\${one#*:}" = 1 ] && continue
    case $parents in *" $pid "*) continue ;; esac
    kill -s "$name" "$pid" 2>/dev/null
  done
  if [ -z "$found" ]; then quiet=$((quiet + 1)); else quiet=0; fi
  [ "$round" -ge 20 ] && name=KILL
  sleep 0.1
done`;


/***/ }),

/***/ 50674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Xc: () => (/* binding */ farCommand),
/* harmony export */   tz: () => (/* binding */ processMark),
/* harmony export */   vc: () => (/* binding */ overProtocol)
/* harmony export */ });
/* unused harmony export judge */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);
/**
 * A program at the far end of a connection that may break without saying so. `kubectl exec` has ended with 0
 * although its stream was cut (github.com/kubernetes/kubernetes/issues/60140 and others), so its word is not
 * taken: the far end says, in a last line on stderr, how the program ended and what the digests of its input
 * and output are, and both are compared with what went in and came out here.
 */




/** Marks what was started at the far end, so that exactly that can be ended. */
const processMark = 'SPLICE_VALIDATOR_RUN';
/** How often the far end gives a sign of life, and for how long it may be missed. */
const beatSeconds = 10;
const silenceMs = 60_000;
/**
 * Reads the script from the first lines of its input, up to the mark, and runs it. So neither variables nor
 * arguments are in the far end's list of processes, which everybody there can read, nor in the address of a
 * request, which may not be long. `read` takes its bytes one by one and leaves the rest to the program. A
 * script that was cut lacks its closing brace and does not run.
 */
const bootstrap = `
script=$(while IFS= read -r line && [ "$line" != "$0" ]; do printf '%s\\n' "$line"; done)
eval "$script"`;
/**
 * Runs `$@`. Input and output pass a `tee` that feeds a digest. Descriptors: 3 real input, 4 real output, 5 real
 * errors, 6 what the parts report, 7 the program's input, 8 a digest's input. The input is read to its end in any
 * case: for the digest is over all of it, and because a connection whose bytes nobody takes tells nothing of an
 * end either. Who fails says so at once, and we stop sending.
 *
 * A zero byte on stderr now and then keeps what is between here and there from taking a quiet connection for a
 * dead one, and tells us a dead one from a quiet one. No process is left without its parent: see `end-inside.ts`.
 */
const script = `
if command -v openssl >/dev/null; then digest() { openssl dgst -sha256 -r; }; else digest() { sha256sum; }; fi
exec 3<&0 4>&1 5>&2 </dev/null
{
  trap 'kill "$nap"; wait "$nap"; exit 0' TERM
  while :; do
    sleep ${beatSeconds} 5>&- & nap=$!
    wait "$nap" || exit 0
    printf '\\0' >&5
  done
} >/dev/null 2>&1 3<&- 4>&- &
beat=$!
report=$(
  exec 6>&1
  {
    { tee /dev/fd/8 <&3 8>&1 >&7 | { exec 7>&-; sum=$(digest); echo "in \${sum%% *}" >&6; }; } 7>&1 2>/dev/null
  } | {
    "$@" 3<&- 4>&- 5>&- 6>&-
    status=$?
    echo "status $status" >&6
    [ $status = 0 ] || printf '\\n%s failed\\n' "$0" >&5
    cat >/dev/null
  } | { tee /dev/fd/8 8>&1 >&4 | { exec 4>&-; sum=$(digest); echo "out \${sum%% *}" >&6; }; }
)
{ kill "$beat"; wait "$beat"; } 2>/dev/null
printf '\\n%s' "$0" >&5
for word in $report; do printf ' %s' "$word" >&5; done
printf ' end\\n' >&5
case $report in *"status 0"*) exit 0;; *) exit 1;; esac`;
/**
 * Wraps a command.
 * @throws Failure `far-command` for what cannot be handed over: a further pipe.
 */
function farCommand(command) {
    if (command.secretInput !== undefined) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('far-command', {
            what: `${command.program} cannot be given a key in a pod: there is no further pipe into it.`,
            next: 'Encrypt on the runner.',
        });
    }
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const variables = { ...command.env, [processMark]: mark };
    const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value instanceof _system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh ? value.reveal() : value)}\n`);
    const folder = command.cwd === undefined ? '' : `cd ${quoted(command.cwd)} || exit 1\n`;
    const program = [command.program, ...command.args].map(quoted).join(' ');
    const text = `{\n${exports.join('')}${folder}set -- ${program}\n${script}\n}\n${mark}\n`;
    return { shellArgs: ['-c', bootstrap, mark], writeScript: (input) => void input.write(text), mark };
}
/** A word for a POSIX shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * Starts a wrapped program and gives its streams and its true end.
 * @param connect starts the connection to the far end, which runs `sh` with the arguments of `far`, and hands
 * on what comes on its stderr.
 */
function overProtocol(connect, far, silenceLimitMs = silenceMs) {
    const input = new Digesting();
    const output = new Digesting();
    let heard = Date.now();
    let silent = false;
    let tail = '';
    const running = connect((text) => {
        heard = Date.now();
        tail = `${tail}${text}`.slice(-2 * failedLine(far.mark).length);
        // Ends the input of the far end too.
        if (tail.includes(failedLine(far.mark)))
            input.destroy();
    });
    output.onBytes = () => {
        heard = Date.now();
    };
    const watch = setInterval(() => {
        // While nobody takes what has come, the next sign of life may be stuck behind it.
        if (output.writableNeedDrain)
            heard = Date.now();
        if (Date.now() - heard < silenceLimitMs)
            return;
        silent = true;
        running.kill();
    }, silenceLimitMs / 10);
    watch.unref();
    far.writeScript(running.stdin);
    // Errors of either end are the end of the connection, and that is told by `exit`.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input, running.stdin, () => { });
    const drained = new Promise((resolve) => (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(running.stdout, output, () => resolve()));
    const exit = running.exit.then(async (end) => {
        clearInterval(watch);
        await drained;
        if (silent) {
            const lost = `nothing was heard of it for ${silenceLimitMs / 1000} s`;
            return { code: 1, signal: null, stderr: lost, lost };
        }
        return judge(end, far.mark, { in: input.digest(), out: output.digest() });
    });
    return { stdin: input, stdout: output, exit, kill: () => running.kill() };
}
/** Said as soon as a program has failed; how it ended is said at the end. */
function failedLine(mark) {
    return `\n${mark} failed\n`;
}
/** No program was started at all, and trying again will not start one. */
const notStarted = /executable file not found|no such file or directory: unknown|ENOENT|\(Forbidden\)|is forbidden|\(Unauthorized\)/;
/** What a connection that ended says about the program at its far end. */
function judge(end, mark, here) {
    // Signs of life, and the address with which kubectl begins its errors, are of no use to a reader.
    const lines = end.stderr
        .replaceAll('\0', '')
        .replaceAll(`${mark}: `, 'sh: ')
        .replace(/(?:Post|Get) "https?:[^"]*": /g, '')
        .split('\n');
    const trailer = lines.findLast((line) => line.startsWith(`${mark} `) && line.endsWith(' end'));
    const rest = lines.filter((line) => line !== trailer &&
        line !== `${mark} failed` &&
        !/^command terminated with (?:non-zero )?exit code/.test(line));
    const stderr = rest.join('\n').trim();
    if (trailer === undefined && notStarted.test(stderr))
        return { ...end, code: end.code || 1, stderr };
    if (trailer === undefined) {
        const reason = stderr || 'the connection ended without a word';
        return { code: end.code || 1, signal: end.signal, stderr: reason, lost: reason };
    }
    const words = trailer.split(' ');
    const after = (word) => words[words.indexOf(word) + 1] ?? '';
    const status = Number(after('status'));
    if (status !== 0)
        return { code: status, signal: null, stderr };
    for (const stream of ['in', 'out']) {
        // What was printed has been cleaned of secrets, and a short one may happen to be in a digest.
        if (after(stream) === (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(here[stream]))
            continue;
        const lost = `${stream === 'in' ? 'its input' : 'its output'} did not come through whole`;
        return { code: 1, signal: null, stderr: lost, lost };
    }
    return { code: 0, signal: null, stderr };
}
/** Passes bytes on and remembers their digest. */
class Digesting extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #digest;
    onBytes;
    _transform(chunk, _encoding, done) {
        this.onBytes?.();
        // Once the far end has gone, what is still being written no longer counts.
        if (this.#digest === undefined)
            this.#hash.update(chunk);
        done(null, chunk);
    }
    /** Of all bytes so far; none may follow. */
    digest() {
        this.#digest ??= this.#hash.digest('hex');
        return this.#digest;
    }
}


/***/ }),

/***/ 61916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ Kubectl)
/* harmony export */ });
/* unused harmony exports parse, kubectlFailure */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/** Kubernetes as this folder needs it: the `kubectl` program, one context, one namespace. */



/** Where the charts' documentation puts a validator (docs.sync.global, "Kubernetes-Based Deployment"). */
const documentedNamespace = 'validator';
const configuration = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    'current-context': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    contexts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), context: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ namespace: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }) }))
        .nullish(),
    clusters: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ cluster: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ server: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) })).nullish(),
});
const namespaceObject = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/**
 * Short commands and arguments for long ones, always with context and namespace named. Short ones take no cancel
 * signal: they have a deadline, and what goes back after a cancel needs them.
 */
class Kubectl {
    target;
    #options;
    constructor(options, target) {
        this.#options = options;
        this.target = target;
    }
    /**
     * Finds the cluster and the namespace.
     * @throws Failure `kubectl-missing`, `kube-context`, `kubernetes-namespace`, `kubernetes-unreachable`,
     * `kubernetes-credentials`, `kubernetes-forbidden`.
     */
    static async connect(options) {
        const target = await lookUp(options);
        return new Kubectl(options, target);
    }
    /** Arguments that come before all others, for a command that is started elsewhere. */
    get scope() {
        return [...connection(this.#options), '--namespace', this.target.namespace];
    }
    /** The command for a long-running `kubectl`. */
    command(args) {
        return { program: 'kubectl', args: [...this.scope, ...args] };
    }
    /** Runs a short command and returns what it printed. */
    async run(args, options = {}) {
        const { namespace = this.target.namespace, timeoutMs, input } = options;
        return await kubectl(this.#options, ['--namespace', namespace, ...args], {
            ...(timeoutMs && { timeoutMs }),
            ...(input !== undefined && { input }),
        });
    }
    /** Reads objects as JSON, by name or, after `--raw`, by their path in the API. */
    async get(schema, args, namespace) {
        const output = args[0] === '--raw' ? [] : ['--output', 'json'];
        const text = await this.run(['get', ...args, ...output], namespace === undefined ? {} : { namespace });
        return parse(schema, text, args.join(' '));
    }
    /** Reads an object that may not be there, or be of a kind that the cluster does not know. */
    async find(schema, args, namespace) {
        try {
            return await this.get(schema, args, namespace);
        }
        catch (error) {
            if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'kubernetes-not-found')
                return undefined;
            throw error;
        }
    }
    /**
     * Changes something. Before it does, it makes sure that context and namespace still mean what they meant
     * when the plan was drawn: a kubeconfig can be pointed elsewhere in between.
     * @throws Failure `kubernetes-other-target`.
     */
    async change(args, options = {}) {
        await this.verifyTarget();
        return await this.run(args, options);
    }
    /** @throws Failure `kubernetes-other-target` when context or namespace no longer mean what they meant. */
    async verifyTarget() {
        const options = { ...this.#options, namespace: this.target.namespace };
        const now = await lookUp(options);
        const { server, namespaceUid } = this.target;
        if (now.server === server && now.namespaceUid === namespaceUid)
            return;
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-other-target', {
            what: `The context ${now.context} now leads to namespace ${now.namespace} (UID ${now.namespaceUid}) of ${now.server}; this run began with UID ${namespaceUid} of ${server}.`,
            means: 'The kubeconfig was changed, or the namespace was made anew. Nothing was done in the other place.',
            next: 'Find out who changed it, and run again.',
        });
    }
}
/** What an object's JSON is, or an error that says where it does not fit. */
function parse(schema, text, what) {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-answer', {
        what: `kubectl get ${what} answers in a form that is not known: ${zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(parsed.error)}`,
        next: 'Report this with the output of `kubectl version`.',
    });
}
function connection({ kubeconfig, context }) {
    return [
        ...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]),
        ...(context === undefined ? [] : ['--context', context]),
    ];
}
async function lookUp(options) {
    const text = await kubectl(options, ['config', 'view', '--minify', '--output', 'json']).catch((error) => {
        // In a pod there need not be a kubeconfig: kubectl then uses the pod's own service account.
        const none = /current-context (?:is not set|must exist)/.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        if (none && options.context === undefined && process.env['KUBERNETES_SERVICE_HOST'])
            return '{}';
        throw error;
    });
    const seen = parse(configuration, text, 'config view');
    const server = seen.clusters?.[0]?.cluster.server ?? inClusterServer();
    const context = options.context ?? seen['current-context'] ?? 'in-cluster';
    const namespace = options.namespace ?? seen.contexts?.[0]?.context.namespace ?? documentedNamespace;
    const answer = await kubectl(options, ['get', 'namespace', namespace, '--output', 'json']).catch((error) => {
        if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) || error.code !== 'kubernetes-not-found')
            throw error;
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-namespace', {
            what: `There is no namespace ${namespace} in the cluster ${server} (context ${context}).`,
            next: 'Check kube-context and namespace.',
            cause: error,
        });
    });
    const { uid } = parse(namespaceObject, answer, `namespace ${namespace}`).metadata;
    return { server, context, namespace, namespaceUid: uid };
}
function inClusterServer() {
    const host = process.env['KUBERNETES_SERVICE_HOST'];
    if (!host) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kube-context', {
            what: 'No Kubernetes cluster is named: there is no kubeconfig with a current context, and this is not a pod.',
            next: 'Give kubeconfig and kube-context, or log in to the cluster in a step before.',
        });
    }
    return `https://${host}:${process.env['KUBERNETES_SERVICE_PORT'] ?? '443'}`;
}
async function kubectl(options, args, { timeoutMs = 60_000, input } = {}) {
    try {
        return await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ program: 'kubectl', args: [...connection(options), ...args] }, { timeoutMs, ...(input !== undefined && { input }) });
    }
    catch (error) {
        throw kubectlFailure(error, options);
    }
}
/** Says in the operator's words what kubectl said in its own. */
function kubectlFailure(error, options = {}) {
    const text = (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^kubectl failed: /, '');
    const cause = { cause: error };
    if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'program-missing') {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubectl-missing', {
            what: 'The program kubectl is not on the PATH of this runner.',
            next: 'Install kubectl, of a version within one minor of the cluster.',
            ...cause,
        });
    }
    const forbidden = refusal.exec(text);
    if (forbidden !== null) {
        const [, user, verb, resource, group, namespace] = forbidden;
        const named = `${verb} ${resource}${group ? `.${group}` : ''}`;
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-forbidden', {
            what: `${user} may not ${named}${namespace ? ` in namespace ${namespace}` : ' in the whole cluster'}.`,
            means: 'The run stopped before it did what needs this right.',
            next: `Grant the verb ${verb} on ${resource}${group ? ` of API group ${group}` : ''}; deploy/rbac holds the Roles that are enough.`,
            ...cause,
        });
    }
    if (/context "[^"]*" does not exist|context was not found|cannot locate context|no context exists with the name/.test(text)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kube-context', {
            what: `The kubeconfig has no context ${options.context ?? 'that is current'}.`,
            next: 'Check kube-context against `kubectl config get-contexts`.',
            ...cause,
        });
    }
    if (/must be logged in|Unauthorized|provide credentials|certificate has expired|getting credentials/i.test(text)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-credentials', {
            what: `The cluster does not accept the credentials of the kubeconfig: ${text}`,
            next: 'They have expired or are of another cluster: log in again in a step before, or renew the secret that holds the kubeconfig.',
            ...cause,
        });
    }
    if (/unable to connect to the server|connection to the server .* refused|no route to host|i\/o timeout/i.test(text)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-unreachable', {
            what: `The API server cannot be reached: ${text}`,
            next: 'Check the network between runner and cluster, and that kube-context is the right one.',
            ...cause,
        });
    }
    if (/\(NotFound\)|the server doesn't have a resource type|could not find the requested resource/.test(text)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('kubernetes-not-found', { what: text, next: 'Check namespace and names.', ...cause });
    }
    return error;
}
/** How the API server says that a right is missing. */
const refusal = /User "([^"]*)" cannot (\w+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/;


/***/ }),

/***/ 40579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   EB: () => (/* binding */ podsOf),
/* harmony export */   HU: () => (/* binding */ sortObjects),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   PS: () => (/* binding */ podObject),
/* harmony export */   QC: () => (/* binding */ objectList),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   tw: () => (/* binding */ deploymentObject)
/* harmony export */ });
/* unused harmony export autoscalerObject */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/** The objects of a namespace, as far as this folder reads them. Everything else of them is ignored. */

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish();
const metadata = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    labels: text,
    annotations: text,
    deletionTimestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    ownerReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    managedFields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        manager: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        fieldsV1: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    }))
        .nullish(),
});
const variable = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    valueFrom: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        secretKeyRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
        configMapKeyRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    })
        .nullish(),
});
const container = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(variable).nullish(),
    envFrom: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        prefix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        secretRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
        configMapRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    }))
        .nullish(),
    ports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ containerPort: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })).nullish(),
    securityContext: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).nullish(),
    volumeMounts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mountPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), readOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish() }))
        .nullish(),
});
const podSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    securityContext: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).nullish(),
    containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(container),
    terminationGracePeriodSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    volumes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        persistentVolumeClaim: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ claimName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
        secret: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ secretName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    }))
        .nullish(),
});
const workloadSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(1),
    selector: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ matchLabels: text }).default({}),
    template: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ labels: text }).nullish(), spec: podSpec }),
});
const deploymentObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Deployment'),
    metadata,
    spec: workloadSpec,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        observedGeneration: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        readyReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    })
        .default({}),
});
const statefulSetObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('StatefulSet'), metadata, spec: workloadSpec });
const podObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Pod'),
    metadata,
    spec: podSpec,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        podIP: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        conditions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        }))
            .nullish(),
        containerStatuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            imageID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            restartCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                waiting: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
            })
                .nullish(),
        }))
            .nullish(),
    })
        .default({}),
});
const serviceObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Service'),
    metadata,
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        clusterIP: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        externalName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        selector: text,
        ports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), targetPort: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullish() }))
            .nullish(),
    }),
});
const claimObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('PersistentVolumeClaim'),
    metadata,
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ volumeName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), storageClassName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ capacity: text }).nullish(),
});
const autoscalerObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('HorizontalPodAutoscaler'),
    metadata,
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        scaleTargetRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        minReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    }),
});
const object = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    deploymentObject,
    statefulSetObject,
    podObject,
    serviceObject,
    claimObject,
    autoscalerObject,
]);
const objectList = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(object) });
const kinds = [
    'deployments.apps',
    'statefulsets.apps',
    'pods',
    'services',
    'persistentvolumeclaims',
    'horizontalpodautoscalers.autoscaling',
];
/** Reads everything of a namespace that tells of a node, as it is now. */
async function readObjects(kubectl) {
    return sortObjects((await kubectl.get(objectList, [kinds.join(',')])).items);
}
/** Puts objects of a list where they belong. */
function sortObjects(items) {
    return {
        deployments: items.filter((item) => item.kind === 'Deployment'),
        statefulSets: items.filter((item) => item.kind === 'StatefulSet'),
        pods: items.filter((item) => item.kind === 'Pod'),
        services: items.filter((item) => item.kind === 'Service'),
        claims: items.filter((item) => item.kind === 'PersistentVolumeClaim'),
        autoscalers: items.filter((item) => item.kind === 'HorizontalPodAutoscaler'),
    };
}
/** Whether labels hold everything that a selector asks for. An empty selector selects nothing here. */
function selects(selector, labels) {
    const wanted = Object.entries(selector ?? {});
    return wanted.length > 0 && wanted.every(([name, value]) => labels?.[name] === value);
}
/** The pods of a workload, those that are about to go included. */
function podsOf(objects, workload) {
    return objects.pods.filter((pod) => selects(workload.spec.selector.matchLabels, pod.metadata.labels));
}
/** Whether a pod takes requests. */
function isReady(pod) {
    const ready = pod.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true;
    return ready && !pod.metadata.deletionTimestamp;
}
/** Why a pod does not come up, in kubelet's words; undefined while there is nothing to say. */
function troubleOf(pod) {
    for (const { state } of pod.status.containerStatuses ?? []) {
        const { reason, message } = state?.waiting ?? {};
        if (reason && !['ContainerCreating', 'PodInitializing'].includes(reason))
            return { reason, message: message ?? '' };
    }
    const unscheduled = pod.status.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
    if (unscheduled)
        return { reason: unscheduled.reason ?? 'Unschedulable', message: unscheduled.message ?? '' };
    if (pod.status.phase === 'Failed')
        return { reason: pod.status.reason ?? 'Failed', message: pod.status.message ?? '' };
    return undefined;
}


/***/ }),

/***/ 53888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ podPlace)
/* harmony export */ });
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _end_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81588);
/* harmony import */ var _exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50674);



/**
 * A place in a running container. Streams are compared end to end: see `exec-protocol.ts`. The pod needs a POSIX
 * shell, `tee`, and `sha256sum` or `openssl`, which every image with client programs has.
 */
function podPlace(kubectl, at, stagingFolder) {
    return {
        description: `in pod ${at.pod}`,
        ...(stagingFolder !== undefined && { stagingFolder }),
        start(command, signal) {
            const far = (0,_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .farCommand */ .Xc)(command);
            const shell = ['exec', '--stdin', at.pod, '--container', at.container, '--', 'sh', ...far.shellArgs];
            const running = (0,_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .overProtocol */ .vc)((onErrorOutput) => (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .ni)({ ...kubectl.command(shell), onErrorOutput }, signal), far);
            return withEnding(running, signal, () => endInside(kubectl, at, far.mark));
        },
    };
}
/**
 * Ends the program itself when it is told to end, and when the connection to it was lost: what is exec'd in a
 * container goes on running when its client is gone (github.com/kubernetes/kubernetes/issues/97265).
 */
function withEnding(running, signal, endProgram) {
    let ending;
    const end = () => {
        ending ??= endProgram();
    };
    const exit = running.exit.then(async (result) => {
        signal?.removeEventListener('abort', end);
        if (ending === undefined) {
            if (result.lost !== undefined)
                await endProgram();
            return result;
        }
        await ending;
        const { lost: _lost, ...told } = result;
        return { ...told, code: null, signal: result.signal ?? 'SIGTERM' };
    });
    if (signal?.aborted)
        end();
    else
        signal?.addEventListener('abort', end, { once: true });
    return {
        stdin: running.stdin,
        stdout: running.stdout,
        exit,
        kill() {
            end();
            running.kill();
        },
    };
}
/** Best effort: the pod may be what is gone. */
async function endInside(kubectl, { pod, container }, mark) {
    const args = [
        'exec',
        pod,
        '--container',
        container,
        '--',
        'sh',
        '-c',
        _end_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .endInsideScript */ .f,
        'sh',
        `${_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .processMark */ .tz}=${mark}`,
    ];
    await kubectl.run(args, { timeoutMs: 10_000 }).catch(() => { });
}


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fanOut),
/* harmony export */   l: () => (/* binding */ Branch)
/* harmony export */ });
/** One stream to several readers at the speed of the slowest, without keeping it. */
/**
 * Gives every chunk of a source to every consumer before the next is read. When one of them ends before the source
 * does, or the source fails, all the others see an error and never a quiet end.
 * @throws what the source threw, else what the first consumer threw.
 */
async function fanOut(source, consumers) {
    const branches = consumers.map(() => new Branch());
    let first;
    const failed = (error) => {
        first ??= { error };
        for (const branch of branches)
            branch.fail(error);
    };
    const results = consumers.map(async (consume, index) => {
        const branch = branches[index];
        try {
            const result = await consume(branch);
            if (!branch.ended)
                throw new Error('a reader stopped before the end of the stream');
            return result;
        }
        catch (error) {
            failed(error);
            throw error;
        }
    });
    const settled = Promise.allSettled(results);
    try {
        for await (const chunk of source) {
            if (first !== undefined)
                break;
            await Promise.all(branches.map((branch) => branch.push(chunk)));
        }
        if (first === undefined)
            for (const branch of branches)
                branch.end();
    }
    catch (error) {
        // Its own error only: a branch that failed has told it already.
        failed(error);
    }
    const outcomes = await settled;
    if (first !== undefined)
        throw first.error;
    return outcomes.map((outcome) => outcome.status === 'fulfilled' ? outcome.value : undefined);
}
/** A stream that is pushed into, one chunk at a time. */
class Branch {
    ended = false;
    #chunk;
    #failure;
    #last = false;
    #wakeReader = () => { };
    #wakeWriter = () => { };
    /** Resolves when the chunk has been taken and the next is asked for. */
    async push(chunk) {
        this.#chunk = chunk;
        this.#wakeReader();
        await new Promise((resolve) => {
            this.#wakeWriter = resolve;
            if (this.#failure !== undefined || this.#chunk === undefined)
                resolve();
        });
    }
    end() {
        this.#last = true;
        this.#wakeReader();
    }
    fail(error) {
        this.#failure ??= { error };
        this.#wakeReader();
        this.#wakeWriter();
    }
    async *[Symbol.asyncIterator]() {
        for (;;) {
            if (this.#failure !== undefined)
                throw this.#failure.error;
            if (this.#chunk !== undefined) {
                const chunk = this.#chunk;
                this.#chunk = undefined;
                this.#wakeWriter();
                yield chunk;
            }
            else if (this.#last) {
                this.ended = true;
                return;
            }
            else {
                await new Promise((resolve) => {
                    this.#wakeReader = resolve;
                    if (this.#failure !== undefined || this.#chunk !== undefined || this.#last)
                        resolve();
                });
            }
        }
    }
}


/***/ }),

/***/ 22803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sealFile),
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57891);


/** Puts a stream through digest, encryption and digest again. */
function sealFile(source, sealing, signal) {
    const plain = new _meter_js__WEBPACK_IMPORTED_MODULE_0__/* .Meter */ .kI();
    const sealed = new _meter_js__WEBPACK_IMPORTED_MODULE_0__/* .Meter */ .kI();
    const opened = plain.through(source);
    const bytes = sealing.recipients.length === 0 ? opened : (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .od)(opened, sealing.recipients, sealing.tool, signal);
    return { bytes: sealed.through(bytes), plain, sealed };
}
/** Passes a stream on and fails at its end unless it was exactly what was expected. */
async function* verified(source, expected, mismatch) {
    const meter = new _meter_js__WEBPACK_IMPORTED_MODULE_0__/* .Meter */ .kI();
    yield* meter.through(source);
    const found = meter.measured;
    if (found.bytes !== expected.bytes || found.sha256 !== expected.sha256)
        throw mismatch(found);
}


/***/ }),

/***/ 33801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   kI: () => (/* binding */ Meter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts and digests bytes as they pass. Read `measured` only when the stream has ended. */
class Meter {
    #bytes = 0;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #measured;
    async *through(source) {
        for await (const chunk of source) {
            this.#bytes += chunk.length;
            this.#hash.update(chunk);
            yield chunk;
        }
        this.#measured = { bytes: this.#bytes, sha256: `sha256:${this.#hash.digest('hex')}` };
    }
    /** Bytes so far, for progress. */
    get bytes() {
        return this.#bytes;
    }
    get measured() {
        if (this.#measured === undefined)
            throw new Error('the stream has not ended');
        return this.#measured;
    }
}
/** The digest of bytes that are already in memory. */
function digest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** A buffer as a stream. */
async function* once(bytes) {
    yield bytes;
}
/** Everything a stream holds, refused beyond a limit so that a wrong file cannot fill the memory. */
async function collect(source, limitBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of source) {
        size += chunk.length;
        if (size > limitBytes)
            throw new Error(`more than ${limitBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 57891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dd: () => (/* binding */ findAgeTool),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var age_encryption__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81539);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _through_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76868);




/** The `age` program when it is on the PATH, else the library. */
async function findAgeTool() {
    try {
        await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)({ program: 'age', args: ['--version'] }, { timeoutMs: 10_000 });
        await (0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)({ program: 'bash', args: ['--version'] }, { timeoutMs: 10_000 });
        return 'program';
    }
    catch {
        return 'library';
    }
}
/** Encrypts a stream for every recipient. `age -d` with any of their private keys opens it. */
async function* seal(source, recipients, tool, signal) {
    if (recipients.length === 0)
        throw new Error('no recipient');
    if (tool === 'program') {
        const args = recipients.flatMap((recipient) => ['-r', recipient]);
        yield* (0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProgram */ .g)(source, { program: 'age', args }, 'age', signal);
        return;
    }
    const encrypter = new age_encryption__WEBPACK_IMPORTED_MODULE_0__/* .Encrypter */ .T7();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    yield* fromWeb(await encrypter.encrypt(ReadableStream.from(source)));
}
/**
 * Decrypts a stream.
 * @throws Failure `wrong-key` when no identity fits, `damaged` when the bytes are not what was sealed.
 */
async function* open(source, identity, tool, signal) {
    try {
        if (tool === 'program') {
            // Process substitution hands the key over in a pipe: it is in no argument and in no file.
            const command = {
                program: 'bash',
                args: ['-c', 'exec age -d -i <(cat <&3)'],
                secretInput: identity.secret,
            };
            yield* (0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProgram */ .g)(source, command, 'age -d', signal);
            return;
        }
        const decrypter = new age_encryption__WEBPACK_IMPORTED_MODULE_0__/* .Decrypter */ .Hz();
        for (const line of identity.secret.reveal().split('\n'))
            decrypter.addIdentity(line);
        yield* fromWeb(await decrypter.decrypt(ReadableStream.from(source)));
    }
    catch (error) {
        throw openFailure(error);
    }
}
async function* fromWeb(stream) {
    for await (const chunk of stream)
        yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
function openFailure(error) {
    if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR && error.code !== 'program-failed')
        return error;
    const text = (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.test(text)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('wrong-key', {
            what: 'The file was not encrypted for the given encryption-identity.',
            means: 'Nothing was changed.',
            next: 'Give the private key that belongs to one of the recipients in the manifest.',
            cause: error,
        });
    }
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('damaged', {
        what: `The file cannot be decrypted: ${text}.`,
        means: 'It is damaged or cut: it cannot be restored.',
        next: 'Take another copy of the set, or an older set.',
        cause: error,
    });
}


/***/ }),

/***/ 76868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ throughProgram)
/* harmony export */ });
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);

/** A program as a stage of a pipeline: what it is fed comes out as it makes it. Fails when the source or the program does. */
async function* throughProgram(source, command, name, signal) {
    const running = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .ni)(command, signal);
    // A source that fails must not look like the end of the input: the program would finish a short file.
    let sourceError;
    const feeding = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .feed */ .hm)(running, source).catch((error) => {
        sourceError = error;
        running.kill();
    });
    try {
        yield* (0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__/* .output */ .CG)(running, name);
    }
    catch (error) {
        await feeding;
        throw sourceError ?? error;
    }
    await feeding;
    if (sourceError !== undefined)
        throw sourceError;
}


/***/ }),

/***/ 54421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runAt),
/* harmony export */   Dt: () => (/* binding */ hasProgram),
/* harmony export */   H1: () => (/* binding */ chooseRunnerPlace),
/* harmony export */   qX: () => (/* binding */ runnerPlace),
/* harmony export */   tf: () => (/* binding */ clientMajor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);




/** The runner itself, with the client programs of a folder put first on the PATH. */
function runnerPlace(folder) {
    const path = folder === undefined ? {} : { PATH: `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}${process.env['PATH'] ?? ''}` };
    return {
        description: 'on the runner',
        start: (command, signal) => {
            // The search for the program itself uses this process's PATH, so the folder is named outright.
            const own = folder !== undefined && /^(pg_|psql)/.test(command.program);
            const program = own ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, command.program) : command.program;
            return (0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .ni)({ ...command, program, env: { ...path, ...command.env } }, signal);
        },
    };
}
/** The major version of a client program at a place: 15 for `pg_dump (PostgreSQL) 15.18`. */
async function clientMajor(place, program = 'pg_dump') {
    const running = place.start({ program, args: ['--version'] });
    running.stdin.end();
    let text = '';
    for await (const chunk of (0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG)(running, program))
        text += chunk.toString();
    const major = /\(PostgreSQL\) (\d+)/.exec(text)?.[1];
    if (major === undefined) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('client-version', {
            what: `${program} ${place.description} does not say its version: ${text.trim().slice(0, 100)}`,
        });
    }
    return Number(major);
}
/**
 * Chooses among the client programs on this machine: Debian keeps each major in a folder of its own.
 * The smallest major that is not older than the server: newer archives cannot be read by older targets.
 * @throws Failure `client-too-old` that lists what was found.
 */
async function chooseRunnerPlace(serverMajor, folder) {
    const asked = (folder === undefined ? await clientFolders() : [folder]).map(async (candidate) => {
        // No answer: not a folder with client programs.
        const major = await clientMajor(runnerPlace(candidate)).catch(() => undefined);
        return major === undefined ? [] : [{ major, folder: candidate }];
    });
    const found = (await Promise.all(asked)).flat();
    const fitting = found
        .filter((client) => client.major >= serverMajor)
        .sort((a, b) => a.major - b.major || (a.folder === undefined ? 1 : -1))[0];
    if (fitting !== undefined)
        return runnerPlace(fitting.folder);
    const list = found.map((client) => `${client.major} (${client.folder ?? 'PATH'})`).join(', ');
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('client-too-old', {
        what: `The server is Postgres ${serverMajor}; pg_dump on the runner: ${list || 'none'}.`,
        means: 'A client older than its server cannot dump or restore it.',
        next: `Install postgresql-client-${serverMajor} or newer on the runner, or name its folder in postgres-client-path.`,
    });
}
async function clientFolders() {
    const root = '/usr/lib/postgresql';
    const majors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).catch(() => []);
    return [undefined, ...majors.map((major) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, major, 'bin'))];
}
/** Whether a program can be run at a place. */
async function hasProgram(place, program) {
    const running = place.start({ program, args: ['--version'] });
    running.stdin.end();
    running.stdout.resume();
    return (await running.exit).code === 0;
}
/** Runs a short program at a place and returns what it printed. */
async function runAt(place, command, signal) {
    const running = place.start(command, signal);
    running.stdin.end();
    let text = '';
    for await (const chunk of (0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG)(running, command.program))
        text += chunk.toString();
    return text;
}


/***/ }),

/***/ 20313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ otherClients),
/* harmony export */   k_: () => (/* binding */ waitUntilUnused),
/* harmony export */   vG: () => (/* binding */ endSessions)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _system_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25598);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38933);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38621);




/**
 * Sessions that somebody opened, as opposed to the server's own workers. Not by `backend_type`: of other users'
 * sessions, a user without pg_read_all_stats sees the user and the database, but neither type nor address.
 */
const sessionsIn = (database) => (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .ll) `FROM pg_stat_activity WHERE datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(database)} AND pid <> pg_backend_pid()
     AND usesysid IS NOT NULL AND coalesce(backend_type, '') <> 'parallel worker'`;
/** Who is connected to a database besides ourselves. */
async function otherClients(session, name) {
    return await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .ll) `SELECT DISTINCT coalesce(application_name, '') AS application, coalesce(usename, '') AS user,
            coalesce(client_addr::text, 'local or not shown') AS address
     ${sessionsIn(name)} AND coalesce(application_name, '') <> ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(_session_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationName */ .SX)}`);
}
/**
 * Waits until nobody is connected to a database: a component that was stopped may take a moment to go.
 * @throws Failure `still-connected` that names who is.
 */
async function waitUntilUnused(session, name, timeoutMs, signal) {
    let clients = [];
    const unused = await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .f)(async () => {
        clients = await otherClients(session, name);
        return clients.length === 0 ? true : undefined;
    }, { timeoutMs, everyMs: 500, signal });
    if (unused)
        return;
    const list = clients
        .map((client) => `${client.application || client.user} from ${client.address}`)
        .join(', ');
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('still-connected', {
        what: `Database ${name} is still in use by: ${list}.`,
        means: 'The node is not stopped, or something else uses its database. The database was not replaced.',
        next: 'Stop what is listed (another copy of the node, a console, a scaler) and run again.',
    });
}
/**
 * Ends the sessions in a database and waits until they are gone: a database with sessions can be neither
 * renamed nor dropped. The server itself ends its own workers for that; sessions that we may not end are left
 * to its refusal, which names the database.
 */
async function endSessions(session, name) {
    // Quoted as a text, not between dollars: a name may hold those.
    const block = (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .ll) `DECLARE one integer; BEGIN
       FOR one IN SELECT pid ${sessionsIn(name)} LOOP
         BEGIN PERFORM pg_terminate_backend(one); EXCEPTION WHEN insufficient_privilege THEN NULL; END;
       END LOOP; END`;
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .ll) `DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(block.text)}`);
    await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .f)(async () => (await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .ll) `SELECT 1 AS one ${sessionsIn(name)}`)).length === 0 ? true : undefined, { timeoutMs: 5000, everyMs: 100 });
}


/***/ }),

/***/ 90041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cD: () => (/* binding */ createDatabase),
  _l: () => (/* binding */ databaseDescription),
  i4: () => (/* binding */ databaseExists),
  DZ: () => (/* binding */ describeDatabase),
  Zi: () => (/* binding */ dropDatabase),
  KM: () => (/* binding */ dropIfPossible),
  Im: () => (/* binding */ isEmpty),
  Yx: () => (/* binding */ maintain),
  d$: () => (/* binding */ renameDatabases)
});

// UNUSED EXPORTS: maintenanceSession

// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/postgres/database-clients.js
var database_clients = __webpack_require__(20313);
// EXTERNAL MODULE: ./build/src/postgres/locales.js
var locales = __webpack_require__(99498);
// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
;// CONCATENATED MODULE: ./build/src/postgres/database-locale.js
/** Gives a new database the locale that another had, by the names that this server has for it. */




/**
 * Chooses how a database of this locale is created here.
 * @param mayChange takes the server's own where it does not have it, which is said in `change`.
 * @throws Failure `locale-unavailable`.
 */
async function chooseLocale(session, wanted, mayChange) {
    const server = await session.row((0,sql/* sql */.ll) `SELECT current_setting('server_version_num')::int / 10000 AS major, datcollate AS collate, datctype AS ctype,
          EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu
        FROM pg_database WHERE datname = 'template0'`);
    const collate = await availableName(session, wanted.collate);
    const ctype = await availableName(session, wanted.ctype);
    const lacks = [
        ...(collate === undefined ? [`LC_COLLATE ${(0,printable/* printable */.g)(wanted.collate)}`] : []),
        ...(ctype === undefined ? [`LC_CTYPE ${(0,printable/* printable */.g)(wanted.ctype)}`] : []),
    ];
    const provider = providerOptions(server, wanted);
    if (typeof provider === 'string')
        lacks.push(provider);
    if (lacks.length > 0 && !mayChange)
        throw new failure/* Failure */.HR('locale-unavailable', {
            what: `The database server does not have the locale of the set: ${lacks.join(', ')}.`,
            means: 'Text would sort otherwise than on the node that was saved. No database was created.',
            next: 'Restore into a server that has it (install the locale, or take the image of the node), or run again with allow-locale-change: true.',
        });
    const libc = (0,sql/* sql */.ll) `LC_COLLATE ${(0,sql/* value */.Uq)(collate ?? server.collate)} LC_CTYPE ${(0,sql/* value */.Uq)(ctype ?? server.ctype)}`;
    const options = typeof provider === 'string' ? libc : (0,sql/* sql */.ll) `${provider} ${libc}`;
    if (lacks.length === 0)
        return { options };
    return {
        options,
        change: `the server does not have ${lacks.join(', ')}; text sorts by ${(0,printable/* printable */.g)(collate ?? server.collate)}`,
    };
}
/** Options for a provider other than libc, or what the server lacks for it. */
function providerOptions(server, wanted) {
    const locale = wanted.locale ?? '';
    // Since Postgres 15 the provider of template0 counts where none is named.
    if (wanted.provider === undefined || wanted.provider === 'libc')
        return server.major >= 15 ? (0,sql/* sql */.ll) `LOCALE_PROVIDER libc` : (0,sql/* sql */.ll) ``;
    if (wanted.provider === 'icu') {
        if (server.major < 15 || !server.icu)
            return `ICU locale ${(0,printable/* printable */.g)(locale)}`;
        if (wanted.icuRules !== undefined && server.major < 16)
            return 'ICU rules';
        const rules = wanted.icuRules === undefined ? (0,sql/* sql */.ll) `` : (0,sql/* sql */.ll) ` ICU_RULES ${(0,sql/* value */.Uq)(wanted.icuRules)}`;
        return (0,sql/* sql */.ll) `LOCALE_PROVIDER icu ICU_LOCALE ${(0,sql/* value */.Uq)(locale)}${rules}`;
    }
    if (server.major < 17)
        return `builtin locale ${(0,printable/* printable */.g)(locale)}`;
    return (0,sql/* sql */.ll) `LOCALE_PROVIDER builtin BUILTIN_LOCALE ${(0,sql/* value */.Uq)(locale)}`;
}
/** The name under which the server has a locale of the system. Where it cannot be asked, creating the database tells. */
async function availableName(session, wanted) {
    const answer = await (0,locales/* findLocale */.g)(session, wanted);
    return answer === undefined ? wanted : answer.name;
}

// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/postgres/databases.js
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






/** Databases from which CREATE, DROP and RENAME of another can be run, in the order in which they are tried. */
const maintenanceDatabases = ['postgres', 'template1', 'cantonnet'];
/**
 * A session beside the database: no database can be dropped or renamed from inside.
 * @throws Failure `database-connect` when none of the usual ones admits us.
 */
async function maintenanceSession(access, signal) {
    let last;
    for (const name of maintenanceDatabases.filter((candidate) => candidate !== access.database.name)) {
        try {
            return await session/* Session */.Nn.open((0,session/* inDatabase */.jG)(access, name), signal);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code !== 'database-connect')
                throw error;
            last ??= error;
        }
    }
    throw last;
}
/** Runs `work` in a maintenance session. */
async function maintain(access, work, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await maintenanceSession(access, signal), true);
        return await work(session);
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
/** Whether the server has a database of this name. */
async function databaseExists(session, name) {
    const rows = await session.rows((0,sql/* sql */.ll) `SELECT 1 AS one FROM pg_database WHERE datname = ${(0,sql/* value */.Uq)(name)}`);
    return rows.length > 0;
}
/**
 * Creates an empty database like the one that was dumped: encoding and locale decide how text sorts and so
 * what an index looks like.
 * @param like `allowLocaleChange`: takes the server's own where it does not have it.
 * @returns what is not as it was.
 * @throws Failure `locale-unavailable`; nothing was created then.
 */
async function createDatabase(session, name, like) {
    const { options, change } = await chooseLocale(session, like, like.allowLocaleChange ?? false);
    const owner = like.owner === undefined ? (0,sql/* sql */.ll) `` : (0,sql/* sql */.ll) ` OWNER ${(0,sql/* name */.UU)(like.owner)}`;
    try {
        await session.execute((0,sql/* sql */.ll) `CREATE DATABASE ${(0,sql/* name */.UU)(name)}${owner} TEMPLATE template0 ENCODING ${(0,sql/* value */.Uq)(like.encoding)} ${options}`);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || !/locale|encoding|ICU|collation/i.test(error.what))
            throw error;
        throw new failure/* Failure */.HR('locale-unavailable', {
            what: `The database server does not take the locale of the set: ${error.what}`,
            means: 'No database was created.',
            next: 'Restore into a server that has the encoding and the locale, or run again with allow-locale-change: true.',
            cause: error,
        });
    }
    return change;
}
/**
 * Says what a database is, for whoever lists them, and for us after a crash. Replaces what was said before.
 * @param text null: nothing is said.
 */
async function describeDatabase(session, name, text) {
    await session.execute((0,sql/* sql */.ll) `COMMENT ON DATABASE ${(0,sql/* name */.UU)(name)} IS ${(0,sql/* value */.Uq)(text)}`);
}
/** What was said of a database by `describeDatabase` or by anybody else. */
async function databaseDescription(session, name) {
    const [row] = await session.rows((0,sql/* sql */.ll) `SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = ${(0,sql/* value */.Uq)(name)}`);
    return row?.text ?? undefined;
}
/** Drops a database that holds nothing to keep. Sessions in it are ended. */
async function dropDatabase(session, name) {
    if (!(await databaseExists(session, name)))
        return;
    // Not WITH (FORCE): it fails where a worker of the server itself is at the database and we are no superuser.
    await (0,database_clients/* endSessions */.vG)(session, name);
    await session.execute((0,sql/* sql */.ll) `DROP DATABASE IF EXISTS ${(0,sql/* name */.UU)(name)}`);
}
/**
 * Drops a database that nobody needs any more, where that is no reason to fail.
 * @returns who holds it when it is still there.
 */
async function dropIfPossible(access, name) {
    try {
        await maintain(access, (session) => dropDatabase(session, name));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error instanceof failure/* Cancelled */.cJ)
            throw error;
        const holders = await maintain(access, (session) => holdersOf(session, name)).catch(() => []);
        const held = holders.length > 0 ? ` It is held by ${holders.join(', ')}.` : '';
        return `Database ${(0,printable/* printable */.g)(name)} is not needed any more and could not be dropped: ${error.what}${held}`;
    }
}
/** What keeps a database from being dropped, in words. */
async function holdersOf(session, name) {
    const is = (0,sql/* sql */.ll) `datname = ${(0,sql/* value */.Uq)(name)}`;
    const rows = await session.rows((0,sql/* sql */.ll) `SELECT 'replication slot ' || slot_name AS holder FROM pg_replication_slots WHERE database = ${(0,sql/* value */.Uq)(name)}
        UNION ALL SELECT 'subscription ' || subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE ${is}
        UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = ${(0,sql/* value */.Uq)(name)}
        UNION ALL SELECT 'session of ' || coalesce(usename, 'the server') || ' (' || coalesce(nullif(application_name, ''), backend_type, 'not shown') || ')'
          FROM pg_stat_activity WHERE ${is}`);
    return rows.map((row) => (0,printable/* printable */.g)(row.holder));
}
/**
 * Renames databases, all or none. Sessions in them are ended first, for the server refuses while there are any.
 * @param also what is changed at the same moment.
 */
async function renameDatabases(session, renames, also = []) {
    for (const { from } of renames)
        await (0,database_clients/* endSessions */.vG)(session, from);
    const statements = renames.map(({ from, to }) => (0,sql/* sql */.ll) `ALTER DATABASE ${(0,sql/* name */.UU)(from)} RENAME TO ${(0,sql/* name */.UU)(to)}`);
    await session.execute((0,sql/* sql */.ll) `BEGIN; ${(0,sql/* list */.p_)([...statements, ...also], '; ')}; COMMIT`);
}
/**
 * Whether a database holds nothing of its own: no table, view, sequence, function or large object besides those
 * of extensions. Empty schemas do not count: Splice's Postgres entrypoint makes some.
 */
async function isEmpty(access, signal) {
    const own = (kind) => (0,sql/* sql */.ll) `n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_' AND NOT EXISTS
       (SELECT FROM pg_depend d WHERE d.classid = ${(0,sql/* value */.Uq)(kind)}::regclass AND d.objid = o.oid AND d.deptype = 'e')`;
    return await (0,session/* withSession */.fQ)(access, async (session) => {
        const { holds } = await session.row((0,sql/* sql */.ll) `SELECT EXISTS (SELECT FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                        WHERE o.relkind IN ('r', 'p', 'm', 'v', 'S', 'f') AND ${own('pg_class')})
             OR EXISTS (SELECT FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${own('pg_proc')})
             OR EXISTS (SELECT FROM pg_largeobject_metadata) AS holds`);
        return !holds;
    }, signal);
}


/***/ }),

/***/ 99498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sameLocale),
/* harmony export */   g: () => (/* binding */ findLocale)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38621);

/** One locale has more than one spelling: `en_US.UTF-8` and `en_US.utf8` are the same to the C library. */
function sameLocale(one, other) {
    return normalForm(one) === normalForm(other);
}
function normalForm(locale) {
    if (locale === 'POSIX')
        return normalForm('C');
    const [, base = '', codeset, modifier] = /^([^.@]*)(?:\.([^@]*))?(?:@(.*))?$/.exec(locale) ?? [];
    const plain = codeset?.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return [base.toLowerCase(), plain, modifier?.toLowerCase()].map((part) => part ?? '').join('\0');
}
/**
 * Looks for a locale of the C library: among the server's collations first, under any spelling; one that was installed
 * later is in none of them, so the server is made to open it, in a transaction that is rolled back.
 */
async function findLocale(session, wanted) {
    if (wanted === 'C' || wanted === 'POSIX')
        return { name: wanted };
    const rows = await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `SELECT DISTINCT name FROM (SELECT collcollate AS name FROM pg_collation WHERE collprovider = 'c' AND collcollate = collctype
        UNION SELECT datcollate FROM pg_database UNION SELECT datctype FROM pg_database) AS known
        WHERE name IS NOT NULL ORDER BY 1`);
    const known = rows.map((row) => row.name).filter((name) => sameLocale(name, wanted));
    const [first] = known;
    if (known.includes(wanted))
        return { name: wanted };
    if (first !== undefined)
        return { name: first };
    const probe = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `BEGIN CREATE COLLATION pg_temp.probe (PROVIDER = libc, LOCALE = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(wanted)});
    PERFORM set_config('backup.answer', 'opened', true);
    EXCEPTION WHEN OTHERS THEN PERFORM set_config('backup.answer', SQLERRM, true); END`;
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `BEGIN`);
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(probe.text)}`);
    const { said } = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `SELECT current_setting('backup.answer') AS said`);
    await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `ROLLBACK`);
    if (said === 'opened')
        return { name: wanted };
    // In another language the reason is not known for sure.
    return /could not create locale/.test(said) ? { name: undefined } : undefined;
}


/***/ }),

/***/ 38836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey)
/* harmony export */ });
/**
 * An object's name with its schema's as one text: `participant.lapi_users`. A part that holds a dot or a quote is
 * quoted as in SQL, so that no two objects have one key (schema `a.b` with table `c`, schema `a` with table `b.c`).
 * Not as `quote_ident` does it: which words that quotes differs between majors.
 */
function objectKey(schema, name) {
    return `${part(schema)}.${part(name)}`;
}
const part = (text) => (/[."]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);


/***/ }),

/***/ 92132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ ownSchemas),
/* harmony export */   Uq: () => (/* binding */ dumpedIndex),
/* harmony export */   l_: () => (/* binding */ ofExtension)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38621);
/** Which objects of a database are its own: those that `pg_dump` carries. */

/** Schemas besides those of the system, of a namespace under the alias `n`. */
const ownSchemas = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`;
/** Whether an object came with an extension: a dump creates the extension instead. */
function ofExtension(catalog, oid) {
    return (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `EXISTS (SELECT FROM pg_depend e WHERE e.classid = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(catalog)}::regclass AND e.objid = ${oid}
    AND e.objsubid = 0 AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e')`;
}
/**
 * Whether an index, `i` in pg_index on the relation `t`, is one that a dump carries: not what a failed or unfinished
 * CREATE INDEX CONCURRENTLY left. That of a partitioned table may wait for those of its partitions.
 */
const dumpedIndex = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .ll) `i.indisready AND (i.indisvalid OR t.relkind = 'p')`;


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withoutRows),
/* harmony export */   l: () => (/* binding */ withoutValues)
/* harmony export */ });
/**
 * Lines that hold rows or whole definitions, and the lines that such a text goes on with: everything up to the next
 * line that a program begins with its own name. A failed COPY prints the row that it failed at (`DETAIL:  Failing row
 * contains (…)`, `CONTEXT:  COPY …, line 5: "…"`), which may be a private key.
 */
const withheld = /^\s*(DETAIL|CONTEXT|HINT|STATEMENT|QUERY|LINE \d+|Command was)\s*:/;
const begins = /^(psql|pg_dump|pg_dumpall|pg_restore)(:| \(|\.\S+:)|^(ERROR|FATAL|PANIC|WARNING|NOTICE):/;
/** How a program ended, with only what it says of the failure itself. */
function withoutRows(exit) {
    let taken = true;
    const lines = [];
    for (const line of exit.stderr.split('\n')) {
        if (withheld.test(line))
            taken = false;
        else if (begins.test(line))
            taken = true;
        if (taken)
            lines.push(withoutValues(line));
    }
    return { ...exit, stderr: lines.join('\n') };
}
/**
 * A message of the server without values: some name what they could not read (`invalid input syntax for type bigint:
 * "…"`). Names of objects stay.
 */
function withoutValues(message) {
    return message
        .replace(/(invalid input (?:syntax|value) for [^:]{1,100}: ).*$/s, '$1(a value)')
        .replace(/((?:value|date\/time field value|time zone displacement)(?: out of range)?: )".*"/s, '$1(a value)')
        .replace(/(?<=\bvalue )"[^"]*"(?= is out of range)/s, '(a value)')
        .replace(/(invalid byte sequence for encoding "[^"]{1,60}": ).*$/s, '$1(bytes)')
        .replace(/((?:malformed|invalid) [\w ]{1,40}literal: ).*$/s, '$1(a value)');
}


/***/ }),

/***/ 17672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ listDatabases),
  zw: () => (/* reexport */ readInventory),
  TX: () => (/* binding */ readServerFacts),
  jk: () => (/* binding */ serverMajor)
});

// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/printable.js
var printable = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/src/postgres/object-key.js
var object_key = __webpack_require__(38836);
// EXTERNAL MODULE: ./build/src/postgres/own-objects.js
var own_objects = __webpack_require__(92132);
;// CONCATENATED MODULE: ./build/src/postgres/inventory.js





/** Tables above this many pages (8 KiB each) are not counted during a backup. */
const countedPages = 4096;
/** Tables that one statement counts. */
const countedAtOnce = 200;
const ofCounts = (0,sql/* sql */.ll) `
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${own_objects/* ownSchemas */.LX} AND NOT ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `c.oid`)}) AS tables,
       (SELECT count(*) FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE ${own_objects/* dumpedIndex */.Uq} AND ${own_objects/* ownSchemas */.LX} AND NOT ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `t.oid`)}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${own_objects/* ownSchemas */.LX} AND NOT ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `c.oid`)}) AS sequences,
       -- Those of partitions follow their parents': how many there are differs between minor releases.
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND k.conparentid = 0 AND ${own_objects/* ownSchemas */.LX} AND NOT ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `k.conrelid`)}
          AND NOT ${(0,own_objects/* ofExtension */.l_)('pg_type', (0,sql/* sql */.ll) `k.contypid`)}) AS constraints`;
const ofCountsInFirstForm = (0,sql/* sql */.ll) `
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${own_objects/* ownSchemas */.LX}) AS tables,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('i', 'I') AND ${own_objects/* ownSchemas */.LX}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${own_objects/* ownSchemas */.LX}) AS sequences,
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND ${own_objects/* ownSchemas */.LX}) AS constraints`;
const ofRelations = (0,sql/* sql */.ll) `
SELECT n.nspname AS schema, c.relname AS name, c.relkind AS kind, s.nspname AS "rootSchema", r.relname AS "rootName",
       ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `c.oid`)} AS member,
       (SELECT coalesce(e.extcondition[array_position(e.extconfig, c.oid)], '') FROM pg_extension e
        WHERE c.oid = ANY (e.extconfig)) AS condition,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_relation_size(c.oid) / 8192, 0) ELSE 0 END AS pages,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_table_size(c.oid), 0) ELSE 0 END AS bytes
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class r ON c.relispartition AND r.oid = pg_partition_root(c.oid) LEFT JOIN pg_namespace s ON s.oid = r.relnamespace
WHERE (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND c.relispartition) AND ${own_objects/* ownSchemas */.LX} ORDER BY 1, 2`;
/** A sequence's place as a number that JSON carries exactly. */
const ofSequences = (0,sql/* sql */.ll) `
SELECT n.nspname AS schema, c.relname AS name, CASE WHEN abs(s.last_value) < 9007199254740992 THEN s.last_value END AS value,
       ${(0,own_objects/* ofExtension */.l_)('pg_class', (0,sql/* sql */.ll) `c.oid`)} AND NOT EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)) AS member
FROM pg_sequences s JOIN pg_namespace n ON n.nspname = s.schemaname JOIN pg_class c ON c.relnamespace = n.oid
  AND c.relname = s.sequencename WHERE ${own_objects/* ownSchemas */.LX} ORDER BY 1, 2`;
/**
 * Reads the inventory in the session's snapshot.
 * @param counted the tables to count whatever their size (those a manifest has counts of).
 * @param form how the manifest counts that is compared with.
 * @throws Failure `table-unreadable` that names the table and the server's reason.
 */
async function readInventory(query, counted, form = 2) {
    const [counts] = await query.rows(form === 1 ? ofCountsInFirstForm : ofCounts);
    if (counts === undefined)
        throw new Error('a query of counts has a row');
    const keyOf = (schema, name) => (form === 1 ? `${schema}.${name}` : (0,object_key/* objectKey */.T)(schema, name));
    const relations = await query.rows(ofRelations);
    const tables = form === 1 ? relations.filter((one) => one.kind === 'r') : relations;
    const countable = form === 1 ? eachByItself(tables, keyOf) : countables(tables);
    const chosen = countable.filter(({ key, pages }) => counted ? counted.includes(key) : pages <= countedPages);
    const rows = Object.fromEntries(countable.map(({ key }) => [key, null]));
    Object.assign(rows, await countRows(query, chosen));
    const sequences = await query.rows(ofSequences);
    return {
        ...counts,
        rows,
        sequenceValues: Object.fromEntries(sequences
            .filter(({ member }) => form === 1 || !member)
            .map(({ schema, name, value: last }) => [keyOf(schema, name), last])),
        tableBytes: Object.fromEntries(relations
            .filter(({ kind, member, condition }) => kind === 'r' && (!member || condition !== null))
            .map(({ schema, name, bytes }) => [keyOf(schema, name), bytes])),
    };
}
/** Tables without partitions, and partitioned ones as a whole: rows may be in another partition after a reload. */
function countables(relations) {
    const parts = new Map();
    for (const relation of relations) {
        if (relation.rootSchema === null || relation.rootName === null)
            continue;
        const root = (0,object_key/* objectKey */.T)(relation.rootSchema, relation.rootName);
        parts.set(root, [...(parts.get(root) ?? []), relation]);
    }
    return relations.flatMap((relation) => {
        const { schema, name, kind, member, condition, rootName } = relation;
        if (rootName !== null || kind === 'f' || (member && condition === null))
            return [];
        const key = (0,object_key/* objectKey */.T)(schema, name);
        if (condition !== null && member)
            return [{ key, pages: relation.pages, queries: [ofRegistered(relation)] }];
        if (kind === 'r')
            return [{ key, pages: relation.pages, queries: [ofRows(relation)] }];
        const below = parts.get(key) ?? [];
        const local = below.filter((part) => part.kind === 'r');
        const pages = local.reduce((sum, part) => sum + part.pages, 0);
        // A dump has no rows of foreign partitions, so the others are counted one by one.
        const foreign = below.some((part) => part.kind === 'f');
        const all = (0,sql/* sql */.ll) `SELECT count(*) AS rows FROM ${(0,sql/* name */.UU)(schema, name)}`;
        return [{ key, pages, queries: foreign ? local.map(ofRows) : [all] }];
    });
}
function eachByItself(tables, keyOf) {
    return tables.map((table) => ({
        key: keyOf(table.schema, table.name),
        pages: table.pages,
        queries: [ofRows(table)],
    }));
}
function ofRows({ schema, name }) {
    return (0,sql/* sql */.ll) `SELECT count(*) AS rows FROM ONLY ${(0,sql/* name */.UU)(schema, name)}`;
}
/** The condition is the extension's own SQL, which `pg_dump` runs as well; the server itself puts it into the query. */
function ofRegistered({ schema, name, condition }) {
    return (0,sql/* sql */.ll) `SELECT substring(query_to_xml(format('SELECT count(*) AS n FROM ONLY %I.%I %s', ${(0,sql/* value */.Uq)(schema)}::text, ${(0,sql/* value */.Uq)(name)}::text,
    ${(0,sql/* value */.Uq)(condition)}::text), false, true, '')::text FROM '<n>([0-9]+)</n>')::bigint AS rows`;
}
async function countRows(query, chosen) {
    const single = chosen.flatMap(({ key, queries }) => queries.map((one) => ({ key, query: one })));
    const rows = Object.fromEntries(chosen.map(({ key }) => [key, 0]));
    for (let from = 0; from < single.length; from += countedAtOnce) {
        const some = single.slice(from, from + countedAtOnce);
        const counts = some.map(({ key, query: one }) => (0,sql/* sql */.ll) `SELECT ${(0,sql/* value */.Uq)(key)} AS key, rows FROM (${one}) AS counted`);
        const answer = await query.attempt((0,sql/* list */.p_)(counts, ' UNION ALL '));
        if ('refused' in answer) {
            const at = answer.refused.sqlState === lockTimeout ? undefined : await firstRefused(query, some);
            throw unreadable(at ?? { message: answer.refused.message, sqlState: answer.refused.sqlState });
        }
        for (const { key, rows: number } of answer.rows)
            rows[key] = (rows[key] ?? 0) + number;
    }
    return rows;
}
const lockTimeout = '55P03';
async function firstRefused(query, some) {
    for (const { key, query: one } of some) {
        const answer = await query.attempt(one);
        if ('refused' in answer)
            return { key, ...answer.refused };
    }
    return undefined;
}
function unreadable({ key, sqlState, message }) {
    const table = key === undefined ? 'A table' : `Table ${(0,printable/* printable */.g)(key)}`;
    const denied = sqlState === '42501';
    return new failure/* Failure */.HR('table-unreadable', {
        what: `${table} cannot be counted: ${message.replace(/\.$/, '')} (SQLSTATE ${sqlState}).`,
        means: 'A dump reads the same rows and would fail as well.',
        next: denied
            ? 'Give the user USAGE on the schema and SELECT on the table; where row-level security hides rows, BYPASSRLS.'
            : 'Look into the table: a migration may hold it, or it or an index of it is damaged.',
    });
}

;// CONCATENATED MODULE: ./build/src/postgres/server.js


/** The major version of a session's server, as `major`. */
const serverMajor = (0,sql/* sql */.ll) `SELECT current_setting('server_version_num')::int / 10000 AS major`;
/** Reads them in the session's database. */
async function readServerFacts(query) {
    const [row] = await query.rows((0,sql/* sql */.ll) `SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int / 10000 AS major,
            pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
            pg_get_userbyid(d.datdba) AS owner, pg_database_size(d.oid) AS "databaseBytes",
            coalesce((SELECT array_agg(setting ORDER BY setting) FROM pg_db_role_setting s, unnest(s.setconfig) setting
                      WHERE s.setdatabase = d.oid AND s.setrole = 0), '{}') AS settings,
            current_setting('data_checksums') AS "dataChecksums"
     FROM pg_database d WHERE d.datname = current_database()`);
    if (row === undefined)
        throw new Error('the session has a database');
    return row;
}
/** The databases of the server besides the templates. */
async function listDatabases(query) {
    return await query.rows((0,sql/* sql */.ll) `SELECT datname AS name,
            CASE WHEN has_database_privilege(datname, 'CONNECT') THEN pg_database_size(datname) ELSE 0 END AS bytes
     FROM pg_database WHERE NOT datistemplate AND datallowconn ORDER BY datname`);
}


/***/ }),

/***/ 38933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ databaseArgument),
/* harmony export */   M_: () => (/* binding */ connectionEnvironment),
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   SX: () => (/* binding */ applicationName),
/* harmony export */   fQ: () => (/* binding */ withSession),
/* harmony export */   jG: () => (/* binding */ inDatabase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var _system_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);
/* harmony import */ var _system_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4172);
/* harmony import */ var _program_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42941);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38621);
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







/** How this product shows up in `pg_stat_activity`. */
const applicationName = 'splice-validator-backup';
/**
 * How every session of ours reads and writes, whatever the database or the role has set: no name is found in a schema
 * that others may write to, backslashes in literals are themselves, rows that a policy would hide are an error, and
 * values are printed in one form. Sent when connecting, which goes before settings of a database or a role.
 */
const sessionSettings = {
    search_path: '',
    standard_conforming_strings: 'on',
    row_security: 'off',
    statement_timeout: '0',
    role: 'none',
    idle_in_transaction_session_timeout: '0',
    DateStyle: 'ISO',
    TimeZone: 'UTC',
    bytea_output: 'hex',
    client_min_messages: 'warning',
};
/**
 * libpq's environment variables for a database. Only here does a password leave its wrapper, and only
 * into the environment of the program that needs it.
 * @param options server settings for the session (`PGOPTIONS`), by name.
 */
function connectionEnvironment(access, options = {}) {
    const { database } = access;
    // In PGOPTIONS a blank ends an argument unless a backslash is before it.
    const pgOptions = Object.entries(options).map(([name, value]) => `-c ${name}=${value.replaceAll(/[\\\s]/g, '\\$&')}`);
    return {
        PGDATABASE: database.name,
        PGAPPNAME: applicationName,
        PGCONNECT_TIMEOUT: '15',
        PGCLIENTENCODING: 'UTF8',
        ...(database.host !== undefined && { PGHOST: database.host }),
        ...(database.port !== undefined && { PGPORT: String(database.port) }),
        ...(database.user !== undefined && { PGUSER: database.user }),
        ...(database.password !== undefined && { PGPASSWORD: database.password }),
        ...(pgOptions.length > 0 && { PGOPTIONS: pgOptions.join(' ') }),
        ...database.settings,
    };
}
/**
 * A database's name as an argument of a program: what looks like a connection string there is one for libpq
 * ("Connection Strings"), and names what host to connect to.
 */
function databaseArgument(database) {
    return `dbname='${database.replaceAll(/[\\']/g, '\\$&')}'`;
}
/**
 * One `psql` process kept open: the same program in every place, and one session, so that a transaction
 * and its exported snapshot live as long as they are needed.
 *
 * `psql` has commands of its own, one of which runs a shell. What we send is made of `Sql` alone, which holds no
 * character that begins one, and where the client knows `\restrict` it takes none between the statement's ends.
 */
class Session {
    #running;
    #access;
    #signal;
    #key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    #restricts = false;
    /** Messages of attempts that were refused: psql prints them too, and they are not why a session ends. */
    #expected = new Set();
    #lines = [];
    #waiting;
    #queue = Promise.resolve();
    constructor(access, signal) {
        this.#access = access;
        this.#signal = signal;
        const variables = ['ON_ERROR_STOP=1', 'VERBOSITY=terse', 'SHOW_CONTEXT=never'];
        this.#running = access.place.start({
            program: 'psql',
            args: ['-X', '-q', '-A', '-t', '-w', ...variables.flatMap((variable) => ['-v', variable])],
            env: connectionEnvironment(access, sessionSettings),
        }, signal);
        this.#read();
    }
    /**
     * Connects.
     * @throws Failure `database-connect` with the server's reason, `database-pooler` where it is not the server that answers,
     * `program-missing` without `psql`.
     */
    static async open(access, signal) {
        const session = new Session(access, signal);
        const { end } = await session.#send('', ':VERSION_NUM');
        session.#restricts = knowsRestrict(Number(end));
        // A session that waits for a long dump must not be ended for being idle (a setting since Postgres 14).
        const { ours } = await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .sql */ .ll) `SELECT current_setting('search_path') IN ('', '""') AND current_setting('row_security') = 'off'
            AND current_setting('standard_conforming_strings') = 'on' AS ours, (SELECT count(set_config(name, '0', false))
            FROM pg_settings WHERE name IN ('idle_session_timeout', 'transaction_timeout')) AS set`);
        if (!ours) {
            await session.close();
            throw poolerFailure(`${session.#where} does not have the settings that the session was opened with`);
        }
        return session;
    }
    get schema() {
        return this.#access.database.schema;
    }
    /** Runs a query; each row as an object by column name. */
    async rows(query) {
        const { lines } = await this.#statement(asJson(query));
        return lines.map((line) => JSON.parse(line));
    }
    /** Runs a query that has exactly one row. */
    async row(query) {
        const [row] = await this.rows(query);
        if (row === undefined)
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('database-answer', { what: `No row from ${this.#where}.` });
        return row;
    }
    /** Runs statements whose results do not matter. */
    async execute(statements) {
        await this.#statement(statements);
    }
    /**
     * Runs one query whose failure is an answer like another: a transaction that is open goes on as it was before.
     * @throws Failure when the session itself is lost.
     */
    async attempt(query) {
        const tolerant = (on) => `\\set ON_ERROR_STOP ${on ? 0 : 1}\n\\set ON_ERROR_ROLLBACK ${on ? 'on' : 'off'}\n`;
        const { lines, end } = await this.#send(`${tolerant(true)}${this.#fenced(asJson(query))}${tolerant(false)}`, ':ERROR :SQLSTATE');
        const [failed, sqlState = ''] = end.split(' ');
        if (failed !== 'true')
            return { rows: lines.map((line) => JSON.parse(line)) };
        // As JSON, for it may have several lines. psql quotes the value of its variable itself.
        const said = await this.#send(`SELECT pg_catalog.to_json(:'LAST_ERROR_MESSAGE'::pg_catalog.text);\n`, '');
        const message = JSON.parse(said.lines[0] ?? '""');
        this.#expected.add(message.split('\n')[0] ?? '');
        return { refused: { sqlState, message: (0,_system_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)((0,_program_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutValues */ .l)(message)) } };
    }
    /** Ends the session; an open transaction is rolled back by the server. */
    async close() {
        this.#running.stdin.end();
        await this.#running.exit;
    }
    async [Symbol.asyncDispose]() {
        await this.close();
    }
    get #where() {
        const { database, place } = this.#access;
        return `database ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(database.name)} ${place.description}`;
    }
    /** By line feeds alone: JSON may hold other characters that some take for the end of a line. */
    #read() {
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        let rest = '';
        this.#running.stdout.on('data', (chunk) => {
            const lines = (rest + decoder.write(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                this.#take(line);
        });
    }
    #take(line) {
        const { marker } = this.#waiting ?? {};
        if (marker === undefined || !line.startsWith(marker)) {
            this.#lines.push(line);
            return;
        }
        const answer = {
            lines: this.#lines.splice(0).filter((one) => one !== ''),
            end: line.slice(marker.length + 1),
        };
        this.#waiting?.resolve(answer);
        this.#waiting = undefined;
    }
    /** Between these no backslash is a command: `psql` itself sees to it, where it is new enough. */
    #fenced(statements) {
        const text = `${statements.text}\n;\n`;
        return this.#restricts ? `\\restrict ${this.#key}\n${text}\\unrestrict ${this.#key}\n` : text;
    }
    #statement(statements) {
        return this.#send(this.#fenced(statements), '');
    }
    /** @param end is printed behind the answer: variables of `psql`. */
    #send(input, end) {
        const answer = this.#queue.then(async () => {
            const marker = `end-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            const answered = new Promise((resolve) => {
                this.#waiting = { marker, resolve };
            });
            this.#running.stdin.write(`${input}\\echo ${marker} ${end}\n`);
            const outcome = await Promise.race([answered, this.#running.exit]);
            if ('lines' in outcome)
                return outcome;
            if (this.#signal?.aborted)
                throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ();
            const stderr = outcome.stderr
                .split('\n')
                .filter((line) => !this.#expected.has(/ERROR: {2}(.*)$/.exec(line)?.[1] ?? '\0'))
                .join('\n');
            const failure = (0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__/* .exitFailure */ .RS)('psql', (0,_program_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRows */ .A)({ ...outcome, stderr }));
            throw databaseFailure(failure, outcome.code, this.#where);
        });
        this.#queue = answer.catch(() => { });
        return answer;
    }
}
/** Each row as one line of JSON. The line end keeps a comment at the query's end to itself. */
function asJson(query) {
    return (0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .sql */ .ll) `SELECT pg_catalog.row_to_json(answer) FROM (${query}\n) AS answer`;
}
/** The minor releases of August 2025 brought `\restrict` to every major that had support then. */
function knowsRestrict(version) {
    const since = new Map([
        [13, 22],
        [14, 19],
        [15, 14],
        [16, 10],
        [17, 6],
    ]);
    const major = Math.floor(version / 10_000);
    return major >= 18 || version % 10_000 >= (since.get(major) ?? Number.POSITIVE_INFINITY);
}
/** Runs `work` in a session that is closed whatever happens. */
async function withSession(access, work, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await Session.open(access, signal), true);
        return await work(session);
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
/** The same server, another database: for what cannot be done from inside a database. */
function inDatabase(access, name) {
    return { ...access, database: { ...access.database, name } };
}
/** What PgBouncer says to a client that it does not pass on. */
const poolers = /unsupported startup parameter|pgbouncer cannot connect to server|\((?:server_login_retry|max_client_conn)\)|query_wait_timeout|bouncer config error/;
function poolerFailure(what, cause) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('database-pooler', {
        what: what.endsWith('.') ? what : `${what}.`,
        means: 'A connection pooler such as PgBouncer answers there. It takes no settings of a session, and a dump needs a session of its own.',
        next: 'Give host and port of the database server itself.',
        cause,
    });
}
function databaseFailure(failure, code, where) {
    if (failure.code === 'program-missing' || failure.code === 'stream-cut')
        return failure;
    const reason = failure.what.replace(/^psql failed: /, '');
    const connecting = code === 2;
    if (connecting && poolers.test(reason)) {
        return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('database-pooler', {
            what: `Cannot connect to ${where}: ${reason}`,
            means: 'A connection pooler such as PgBouncer answers there. It takes no settings of a session, nor a dump.',
            next: 'Give host and port of the database server itself.',
            cause: failure.cause,
        });
    }
    const missing = /database "[^"]*" does not exist/.test(reason);
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(connecting ? 'database-connect' : 'database-query', {
        what: `${connecting ? 'Cannot connect to' : 'A query failed in'} ${where}: ${reason}`,
        ...(connecting && {
            next: missing
                ? 'Check the database name: it is read from the deployment or from the URL, and is case-sensitive.'
                : 'Check host, port, user, password and the network between the client and the server.',
        }),
        cause: failure.cause,
    });
}


/***/ }),

/***/ 38621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   dh: () => (/* binding */ Sql),
/* harmony export */   ll: () => (/* binding */ sql),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export longestName */
/**
 * SQL by construction: names and values get into a statement only through functions that quote them, so that none
 * of them can end what it stands in, whatever it holds.
 */
/** A piece of SQL. There is no way to make one out of a text: only `sql`, `name`, `value` and `list` make them. */
class Sql {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The statement as a server reads it. */
    get text() {
        return this.#text;
    }
    static #of(text) {
        return new Sql(text);
    }
    /** See `sql`. */
    static fromTemplate(strings, holes) {
        // A caller without types (or with a cast) gets an error, not a statement.
        if (!Array.isArray(strings.raw))
            throw new TypeError('sql is a tag of template literals');
        const parts = strings.map((string, index) => {
            const hole = holes[index];
            if (index === strings.length - 1)
                return string;
            if (!(hole instanceof Sql))
                throw new TypeError('only names, values and SQL go into SQL');
            return string + hole.#text;
        });
        return Sql.#of(parts.join(''));
    }
    /** See `name`. */
    static fromName(parts) {
        if (parts.length === 0)
            throw new TypeError('a name has at least one part');
        return Sql.#of(parts.map(quotedName).join('.'));
    }
    /** See `value`. */
    static fromValue(literal) {
        if (literal === null)
            return Sql.#of('NULL');
        if (typeof literal === 'boolean')
            return Sql.#of(literal ? 'TRUE' : 'FALSE');
        if (typeof literal === 'string')
            return Sql.#of(quoted(literal, "'"));
        if (typeof literal === 'number' && !Number.isFinite(literal))
            throw new TypeError('not a number');
        return Sql.#of(literal < 0 ? `(${literal})` : String(literal));
    }
    /** See `list`. */
    static fromList(items, separator) {
        if (!separators.includes(separator))
            throw new TypeError('not a separator of SQL');
        return Sql.#of(items.map((item) => item.#text).join(separator));
    }
}
const separators = [', ', ' AND ', ' OR ', ' UNION ALL ', '; ', '\n'];
/** A statement, or a piece of one: raw text stands in the template, everything else is `Sql` already. */
function sql(strings, ...holes) {
    return Sql.fromTemplate(strings, holes);
}
/**
 * A quoted name, of several parts where it is qualified: `name(schema, table)`.
 * @throws RangeError for what no object can be called: empty, longer than 63 bytes (a server would cut it and mean
 * another object), with a NUL or half a character.
 */
function name(...parts) {
    return Sql.fromName(parts);
}
/** A quoted literal. @throws RangeError for a text that no server holds: with a NUL or half a character. */
function value(literal) {
    return Sql.fromValue(literal);
}
/** Pieces side by side, in the order given. */
function list(items, separator = ', ') {
    return Sql.fromList(items, separator);
}
/** The most bytes that a name has (`NAMEDATALEN` - 1). */
const longestName = 63;
function quotedName(text) {
    if (text === '' || Buffer.byteLength(text) > longestName)
        throw new RangeError(`not the name of an object: ${JSON.stringify(text.slice(0, 100))}`);
    return quoted(text, '"');
}
/** Line ends beyond ASCII are among them: programs that read by lines differ in what they take for one. */
const meaningful = /[^A-Za-z0-9_., \u00a0-\u2027\u202a-\u{10ffff}-]/gu;
/**
 * Everything in ASCII that is neither a letter, a digit nor one of `_ . , -` or a blank becomes a Unicode escape: no
 * quote, backslash, dollar, colon or line end of a name or value is ever seen by the server's parser, nor by the
 * one in `psql`, which looks for commands of its own. Beyond ASCII no character means anything to either of them.
 * Needs `standard_conforming_strings`, which each session of ours switches on; a server without it refuses.
 */
function quoted(text, quote) {
    if (text.includes('\0') || !text.isWellFormed())
        throw new RangeError('a text with a NUL or half a character cannot be in a database');
    const escaped = text.replaceAll(meaningful, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\${code.toString(16).padStart(4, '0')}`;
    });
    return escaped === text ? `${quote}${text}${quote}` : `U&${quote}${escaped}${quote}`;
}


/***/ }),

/***/ 15266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseDrManifest),
/* harmony export */   YI: () => (/* binding */ drManifestVersion),
/* harmony export */   vF: () => (/* binding */ formatDrManifest)
/* harmony export */ });
/* unused harmony export drManifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31137);



/** The version of it that this code writes, and the newest it reads. */
const drManifestVersion = 1;
/** The manifest of a DR set: a data snapshot for disaster recovery. Its presence is what "complete" means. */
const drManifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(drManifestVersion),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dr-set'),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),
    node: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
    finishedAt: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['external', 'compose', 'kubernetes']), location: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    spliceVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    participantId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The node whose dump it is, from the dump and as expected'),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        timestamp: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB.describe('The moment that was asked for, and that the dump is of'),
        force: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        migrationId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().describe('Of the network that the dump is to be imported into'),
        synchronizerId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        custody: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['plain', 'kms']).describe('`kms`: the keys must survive in the KMS beside the dump'),
        keySetDigest: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc,
        dars: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        users: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        json: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh.describe('The dump itself, as the validator app reads it'),
        file: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSchema */ .Mz,
    }),
    placed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        where: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        aside: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Under which name the dump that was there before is kept'),
    })
        .optional()
        .describe('Where the dump was put for the app to read; absent when it was only stored'),
    encryptionRecipients: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    proofs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .proofSchema */ .A_),
})
    .describe('Manifest of a data snapshot of a Splice validator node, for disaster recovery');
/** The manifest as it is stored. Checked against its schema before it is written. */
function formatDrManifest(manifest) {
    return Buffer.from(`${JSON.stringify(drManifestSchema.parse(manifest), null, 2)}\n`);
}
/** Reads one. @throws Failure `manifest-newer`, `manifest-invalid` */
function parseDrManifest(bytes, where) {
    return {
        manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptManifest */ .Mp)(drManifestSchema, bytes, where, drManifestVersion),
        sha256: (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(bytes),
    };
}


/***/ }),

/***/ 98153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseIdentityAddress),
/* harmony export */   i: () => (/* binding */ formatIdentityAddress)
/* harmony export */ });
/* harmony import */ var _storage_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);
/** How a place for identities is named: a repository, or a secret manager. */

/** The part after the two slashes: how it must look, and the words for that. */
const shapes = {
    // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html, Name; the set follows it.
    'aws-secretsmanager': {
        shape: /^(?<first>[a-z]{2}(?:-[a-z]+)+-\d)\/(?<second>[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*)$/,
        longest: 300,
        says: 'aws-secretsmanager://region/secret-name, such as aws-secretsmanager://eu-central-1/splice/identities',
    },
    // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/create, secretId.
    'gcp-secretmanager': {
        shape: /^(?<first>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{6,20})\/(?<second>[A-Za-z0-9_-]{1,255})$/,
        longest: 300,
        says: 'gcp-secretmanager://project/secret, such as gcp-secretmanager://my-project/validator-identities',
    },
    vault: {
        shape: /^(?<first>[A-Za-z0-9_-][A-Za-z0-9_.-]*)\/(?<second>[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*)$/,
        longest: 400,
        says: 'vault://mount/path, such as vault://secret/splice/identities; the server is VAULT_ADDR',
    },
    // The set's id follows the name, which has 253 characters at most.
    'kubernetes-secret': {
        shape: /^(?<first>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\/(?<second>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/,
        longest: 130,
        says: 'kubernetes-secret://namespace/name, such as kubernetes-secret://validator-keys/identities',
    },
};
/** Reads an address. As with repositories, the text is never repeated in a problem. */
function parseIdentityAddress(text) {
    const [, scheme = '', rest = ''] = /^([a-z-]+):\/\/(.*)$/is.exec(text) ?? [];
    const kind = Object.keys(shapes).find((one) => one === scheme.toLowerCase());
    if (kind === undefined) {
        const address = (0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text);
        if (!(0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(address)) {
            return address.kind === 'artifact'
                ? { problem: 'cannot be artifact: artifacts end, and whoever reads the sets reads them too.' }
                : { kind: 'repository', address };
        }
        const others = Object.keys(shapes).map((one) => `${one}://…`);
        return { problem: `${address.problem.replace(/\.$/, '')}, or one of ${others.join(', ')}.` };
    }
    const { shape, longest, says } = shapes[kind];
    const { first, second } = (rest.length <= longest ? shape.exec(rest.replace(/\/+$/, '')) : null)?.groups ?? {};
    if (first === undefined || second === undefined)
        return { problem: `must be ${says}.` };
    switch (kind) {
        case 'aws-secretsmanager':
            return { kind, region: first, name: second };
        case 'gcp-secretmanager':
            return { kind, project: first, secret: second };
        case 'vault':
            return { kind, mount: first, path: second };
        case 'kubernetes-secret':
            return { kind, namespace: first, name: second };
    }
}
/** The address as an operator writes it. It holds no secret. */
function formatIdentityAddress(address) {
    switch (address.kind) {
        case 'repository':
            return (0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(address.address);
        case 'aws-secretsmanager':
            return `${address.kind}://${address.region}/${address.name}`;
        case 'gcp-secretmanager':
            return `${address.kind}://${address.project}/${address.secret}`;
        case 'vault':
            return `${address.kind}://${address.mount}/${address.path}`;
        case 'kubernetes-secret':
            return `${address.kind}://${address.namespace}/${address.name}`;
    }
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ problemOfHeld),
/* harmony export */   Y6: () => (/* binding */ holdIdentities),
/* harmony export */   iJ: () => (/* binding */ readHeld)
/* harmony export */ });
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60297);
/** Identities that are held apart from their set: putting them there, and reading them from there. */



/**
 * Puts identities into a place, reads them back and compares.
 * @throws Failure `identities-too-large` before anything is sent, `identities-read-back`, or that of the place.
 */
async function holdIdentities(store, owner, bytes) {
    if (bytes.length > store.limitBytes) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('identities-too-large', {
            what: `The identities have ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(bytes.length)}; ${store.place} takes ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(store.limitBytes)} at most.`,
            means: 'Nothing was sent. They are neither cut nor compressed: encrypted bytes do not become smaller.',
            next: 'Give another place: a Kubernetes Secret and Vault take more, another repository takes any size (docs/storage.md, Identities elsewhere).',
        });
    }
    const reference = await store.put(owner, bytes);
    const held = { kind: store.kind, place: store.place, reference };
    let back;
    try {
        back = await store.get(reference);
    }
    catch (error) {
        await takeBack(store, reference);
        throw error;
    }
    if (back.equals(bytes))
        return held;
    await takeBack(store, reference);
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('identities-read-back', {
        what: `${store.place} does not hold what was written to it: ${back.length} of ${bytes.length} bytes came back${back.length === bytes.length ? ', with another content' : ''}.`,
        means: 'Identities that cannot be read are lost. Nothing was published.',
        next: 'Find out what changes entries there (a policy, a synchronisation), or give another place.',
    });
}
/** What went wrong is the story, not that it could not be cleaned up: the next run does. */
async function takeBack(store, reference) {
    await store.remove(reference).catch(() => { });
}
/**
 * Identities as they were stored, checked against the manifest.
 * @throws Failure `identities-elsewhere` when the run was not told of their place, `damaged`, or that of the place.
 */
async function readHeld(open, file, set) {
    const { heldIn } = file;
    const store = await open?.();
    // The place is the operator's word, never that of a manifest: whoever can write one must not lead us elsewhere.
    if (store === undefined || store.kind !== heldIn.kind) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('identities-elsewhere', {
            what: `The identities of set ${set} are not beside it but in ${heldIn.place} (${heldIn.reference})${store === undefined ? '' : `, and identities-repository is ${store.place}`}.`,
            means: 'They cannot be read. Nothing was changed.',
            next: `Give identities-repository: ${heldIn.place}, with credentials that may read there.`,
        });
    }
    const bytes = await store.get(heldIn.reference);
    const found = (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(bytes);
    if (bytes.length === file.bytes && found === file.sha256)
        return bytes;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('damaged', {
        what: `${heldIn.reference} in ${store.place} is not what was stored of set ${set}: ${bytes.length} of ${file.bytes} bytes, digest ${found}.`,
        means: 'It was cut, altered or exchanged: these identities cannot be used.',
        next: 'Take another copy of them, or those of an older set.',
    });
}
/** Why identities that are held apart cannot be read, for a choice among sets. */
async function problemOfHeld(open, file, set) {
    try {
        await readHeld(open, file, set);
        return undefined;
    }
    catch (error) {
        return (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    }
}


/***/ }),

/***/ 31137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mp: () => (/* binding */ acceptManifest),
  U9: () => (/* binding */ count),
  Mz: () => (/* binding */ fileSchema),
  R8: () => (/* binding */ filesOf),
  L_: () => (/* binding */ formatManifest),
  vS: () => (/* binding */ manifestName),
  cX: () => (/* binding */ manifestVersion),
  jh: () => (/* binding */ measured),
  Ng: () => (/* binding */ parseManifest),
  A_: () => (/* binding */ proofSchema),
  sc: () => (/* binding */ sha256),
  kB: () => (/* binding */ time)
});

// UNUSED EXPORTS: manifestSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
;// CONCATENATED MODULE: ./build/src/repository/manifest-catalog.js
/** The form in which the catalog of a database is recorded. */

const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const catalogSchema = schemas/* strictObject */.rej({
    locale: schemas/* strictObject */.rej({
        encoding: schemas/* string */.YjP(),
        provider: schemas/* enum */.k5n(['libc', 'icu', 'builtin']),
        collate: schemas/* string */.YjP(),
        ctype: schemas/* string */.YjP(),
        locale: schemas/* string */.YjP().exactOptional().describe('Of `icu` and `builtin`'),
        icuRules: schemas/* string */.YjP().exactOptional(),
        collationVersion: schemas/* string */.YjP()
            .exactOptional()
            .describe('Of the library that sorts, as the database recorded it'),
    }),
    connectionLimit: schemas/* int */.Whr().describe('-1: none'),
    comment: schemas/* string */.YjP().exactOptional(),
    databasePrivileges: texts.exactOptional().describe('Absent: the default ones'),
    roleSettings: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* string */.YjP(), setting: schemas/* string */.YjP() })),
    owners: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Of objects that are not the database owner’s'),
    privileges: schemas/* record */.g1P(schemas/* string */.YjP(), texts).describe('Of objects whose privileges are not the default ones'),
    extensions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        schema: schemas/* string */.YjP(),
        trusted: schemas/* boolean */.zMY().describe('Whether somebody who is no superuser may create it'),
    })),
    roles: texts.describe('That owners, privileges, policies and settings name'),
    superuserObjects: texts.describe('That only a superuser may create'),
    subscriptions: texts,
    publications: texts,
    tablespaces: texts.describe('Besides the default one'),
    invalidIndexes: texts.describe('Invalid or being built: not in the dump'),
    unloggedTables: texts,
    largeObjects: schemas/* int */.Whr().min(0),
    policyTables: texts.describe('Whose rows a policy may hide'),
    searchPathObjects: texts.describe('Whose definitions work only with a search_path'),
    notRead: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .exactOptional()
        .describe('What the server did not show, with the reason'),
})
    .describe('What the dump carries only where rights and roles allow it, or not at all');

;// CONCATENATED MODULE: ./build/src/repository/repository.js
/** The vocabulary of this folder: the place that holds backup sets. */
/** Kinds of places that hold identities apart from the set they belong to. */
const identityStoreKinds = [
    'repository',
    'aws-secretsmanager',
    'gcp-secretmanager',
    'vault',
    'kubernetes-secret',
];

;// CONCATENATED MODULE: ./build/src/repository/manifest.js





/** The version that this code writes, and the newest it reads. 2 since it holds the catalogs of the databases. */
const manifestVersion = 2;
/** The name of the manifest inside its set. */
const manifestName = 'manifest.json';
const sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const time = iso/* datetime */.w$();
const count = schemas/* int */.Whr().min(0);
/** No separator and no leading dot: a name cannot lead out of its set. */
const fileName = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const measured = schemas/* strictObject */.rej({ bytes: count, sha256 });
const fileSchema = schemas/* strictObject */.rej({
    name: fileName.describe('Name of the file beside the manifest'),
    bytes: count.describe('Size as stored'),
    sha256: sha256.describe('Digest of the bytes as stored'),
    plain: measured.describe('What `age -d` gives back (the same as stored when not encrypted)'),
    encryption: schemas/* enum */.k5n(['age', 'none']),
    compression: schemas/* enum */.k5n(['zstd', 'none']).describe('`none` for archives that pg_dump compressed itself'),
    open: schemas/* string */.YjP().describe('Command line of stock programs that opens the file'),
})
    .describe('One file of the set');
const heldInSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(identityStoreKinds),
    place: schemas/* string */.YjP().min(1).describe('Address of the place, as `identities-repository` gives it'),
    reference: schemas/* string */.YjP().min(1).describe('What they are found by in that place'),
})
    .describe('Where the file is instead; absent: beside the manifest');
const proofSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'not-checked']),
    detail: schemas/* string */.YjP(),
});
const role = schemas/* enum */.k5n(['apps', 'participant']);
const dumpSchema = schemas/* strictObject */.rej({
    method: schemas/* literal */.euz('dump'),
    clientMajor: schemas/* int */.Whr().describe('Major version of the pg_dump that wrote the archive'),
})
    .describe('The database was dumped');
const copySchema = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['volume-snapshot', 'command']),
    roles: schemas/* array */.YOg(role).min(1).max(2).describe('Databases that the copy holds'),
    reference: schemas/* string */.YjP().min(1).describe('What the copy is called where it is kept'),
    details: schemas/* json */.Pq9().optional().describe('What the method needs to restore it'),
})
    .describe('The server of the database was copied in another way');
const savedDatabase = schemas/* strictObject */.rej({
    role,
    name: schemas/* string */.YjP().min(1).max(63),
    schema: schemas/* string */.YjP()
        .exactOptional()
        .describe('The schema that the program keeps its tables in, where its configuration said so'),
    server: schemas/* strictObject */.rej({
        version: schemas/* string */.YjP(),
        major: schemas/* int */.Whr(),
        encoding: schemas/* string */.YjP(),
        collate: schemas/* string */.YjP(),
        ctype: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        settings: schemas/* array */.YOg(schemas/* string */.YjP()),
        dataChecksums: schemas/* string */.YjP(),
        databaseBytes: count.describe('Size of the database on the server when it was dumped'),
    }),
    startedAt: time,
    finishedAt: time,
    inventory: schemas/* strictObject */.rej({
        tables: count,
        indexes: count,
        sequences: count,
        constraints: count,
        rows: schemas/* record */.g1P(schemas/* string */.YjP(), count.nullable()),
        sequenceValues: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().nullable()),
        tableBytes: schemas/* record */.g1P(schemas/* string */.YjP(), count).optional(),
    }),
    catalog: catalogSchema.exactOptional(),
});
const databaseSchema = schemas/* union */.KCZ([
    savedDatabase.extend({ capture: dumpSchema, files: schemas/* array */.YOg(fileSchema).min(1) }),
    savedDatabase.extend({ capture: copySchema, files: schemas/* array */.YOg(fileSchema).max(0) }),
]);
const ledgerUserSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    primaryParty: schemas/* string */.YjP().optional(),
    deactivated: schemas/* boolean */.zMY().optional(),
    rights: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The manifest of a backup set. Its presence is what "complete" means. */
const manifestSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz([1, manifestVersion]),
    kind: schemas/* literal */.euz('backup-set'),
    id: schemas/* string */.YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),
    node: schemas/* string */.YjP(),
    startedAt: time,
    finishedAt: time,
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    deployment: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['external', 'compose', 'kubernetes']),
        location: schemas/* string */.YjP(),
        components: schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            replicas: count,
            image: schemas/* string */.YjP().optional(),
            imageDigest: schemas/* string */.YjP().optional(),
        })),
        migrationId: count.optional(),
        partyHint: schemas/* string */.YjP().optional(),
        participantIdentifier: schemas/* string */.YjP().optional(),
        record: schemas/* json */.Pq9()
            .optional()
            .describe('What the deployment needs to find itself again when nothing runs'),
    }),
    spliceVersion: schemas/* string */.YjP().optional(),
    participantId: schemas/* string */.YjP().optional(),
    validatorParty: schemas/* string */.YjP().optional(),
    dsoParty: schemas/* string */.YjP().optional(),
    synchronizerIds: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    schemaVersions: schemas/* strictObject */.rej({ apps: schemas/* string */.YjP().optional(), participant: schemas/* string */.YjP().optional() }),
    facts: schemas/* strictObject */.rej({
        appsOffset: count
            .optional()
            .describe('Last-ingested offset of the validator app; of a copy: no less than what it holds, or with one copy of both databases: no more'),
        ledgerEnd: count.optional().describe('Ledger end of the participant; a copy holds this or more'),
        prunedUpTo: count.optional(),
        dataTime: time.optional().describe('Time of the newest sequenced event: the age of the data'),
        custody: schemas/* enum */.k5n(['plain', 'wrapped', 'kms']).optional(),
        users: schemas/* array */.YOg(ledgerUserSchema).optional().describe('In sets of version 1 only'),
        walletUsers: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('In sets of version 1 only'),
        notRead: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Facts that could not be read, with the reason'),
    }),
    identities: schemas/* strictObject */.rej({
        participantId: schemas/* string */.YjP(),
        custody: schemas/* enum */.k5n(['plain', 'kms']),
        keySetDigest: sha256,
        version: schemas/* string */.YjP().optional(),
        takenAt: time,
        file: fileSchema.extend({ heldIn: heldInSchema.optional() }),
    })
        .optional(),
    identitiesNotIncluded: schemas/* string */.YjP().optional().describe('Why there are none'),
    users: schemas/* strictObject */.rej({
        count,
        externalParties: count.describe('Parties of users in other namespaces than the participant’s'),
        salt: schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{22}$/),
        digests: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{16}$/))
            .describe('HMAC-SHA256 of each user’s name by the salt, its first 96 bits in base64url'),
        file: fileSchema.describe('Who they are, with their parties and rights'),
    })
        .optional()
        .describe('Users of the participant and of the validator app; absent: not known'),
    databases: schemas/* tuple */.PVZ([databaseSchema, databaseSchema]).describe('Apps first, then participant'),
    roles: schemas/* array */.YOg(fileSchema).describe('Roles of each database server as SQL, without passwords'),
    otherDatabases: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), attribution: schemas/* string */.YjP() })),
    encryptionRecipients: schemas/* array */.YOg(schemas/* string */.YjP()),
    proofs: schemas/* array */.YOg(proofSchema),
})
    .describe('Manifest of a backup set of a Splice validator node');
/** The manifest as it is stored. Checked against its schema before it is written. */
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}
/**
 * Reads a manifest.
 * @throws Failure `manifest-newer` for a later version, `manifest-invalid` for anything else.
 */
function parseManifest(bytes, where) {
    const manifest = acceptManifest(manifestSchema, bytes, where, manifestVersion);
    // Compared without case: not every file system tells two such names apart.
    const names = filesOf(manifest).map((file) => file.name.toLowerCase());
    const [apps, participant] = manifest.databases;
    if (new Set(names).size !== names.length)
        throw invalid(where, 'two entries name the same file');
    if (names.includes(manifestName))
        throw invalid(where, `it names ${manifestName} as a file of the set`);
    if (apps.role !== 'apps' || participant.role !== 'participant') {
        throw invalid(where, 'its databases are not apps and participant, in this order');
    }
    const copied = manifest.databases.find((one) => one.capture.method !== 'dump' && !one.capture.roles.includes(one.role));
    if (copied !== undefined)
        throw invalid(where, `the copy of the ${copied.role} database does not hold it`);
    return { manifest, sha256: (0,meter/* digest */.br)(bytes) };
}
/** A manifest of the given form, up to the version `newest`. @throws Failure as `parseManifest`. */
function acceptManifest(schema, bytes, where, newest) {
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw invalid(where, 'it is not JSON', error);
    }
    const version = json?.schemaVersion;
    if (typeof version === 'number' && version > newest) {
        throw new failure/* Failure */.HR('manifest-newer', {
            what: `The manifest of ${where} has version ${version}; this release reads up to ${newest}.`,
            means: 'A newer release of this action wrote the set.',
            next: 'Use that release or a newer one to restore it.',
        });
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success)
        throw invalid(where, errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' '));
    return parsed.data;
}
/** Every file that is beside the manifest. Identities that are held in another place are not among them. */
function filesOf(manifest) {
    const identities = manifest.identities?.file;
    return [
        ...(identities !== undefined && identities.heldIn === undefined ? [identities] : []),
        ...(manifest.users ? [manifest.users.file] : []),
        ...manifest.databases.flatMap((database) => database.files),
        ...manifest.roles,
    ];
}
function invalid(where, why, cause) {
    return new failure/* Failure */.HR('manifest-invalid', {
        what: `The manifest of ${where} cannot be used: ${why}.`,
        means: 'The set is damaged or was altered: it is not restored.',
        next: 'Take another copy of the set, or an older set.',
        cause,
    });
}


/***/ }),

/***/ 28502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ newSetId),
/* harmony export */   ib: () => (/* binding */ setTime),
/* harmony export */   o6: () => (/* binding */ isSetId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const shape = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/;
/** Makes the id of a set that begins now. */
function newSetId(now = new Date()) {
    const time = now.toISOString().replaceAll(/[-:.]/g, '');
    const random = Array.from({ length: 6 }, () => alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join('');
    return `${time}-${random}`;
}
/** Whether a text is a set id. */
function isSetId(text) {
    return timeIn(text) !== undefined;
}
/** When the set began. */
function setTime(id) {
    const time = timeIn(id);
    if (time === undefined)
        throw new Error(`not a set id: ${id}`);
    return time;
}
function timeIn(text) {
    const parts = shape.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, ms] = parts;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ BackupSets),
/* harmony export */   Ov: () => (/* binding */ warnOfOrphan),
/* harmony export */   qR: () => (/* binding */ DrSets)
/* harmony export */ });
/* unused harmony export Sets */
/* harmony import */ var _pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22803);
/* harmony import */ var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33801);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60297);
/* harmony import */ var _dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15266);
/* harmony import */ var _identities_held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7806);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31137);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28502);








const manifestLimit = 16 * 1024 * 1024;
/** Writing a lock or a journal takes milliseconds: a partial file of this age is of a run that died in it. */
const leftoverMs = 3_600_000;
/** Says what became of an orphan. */
function warnOfOrphan({ name, bytes, kept }, log) {
    const what = `what a dead run left: ${name} (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z)(bytes)})`;
    log.warning(kept === undefined ? `Removed ${what}.` : `Not removed, ${what}: ${kept}`);
}
/** The sets of one kind of one node in a storage. A set is what has a manifest; nothing else is listed. */
class Sets {
    storage;
    node;
    #kind;
    constructor(storage, node, kind) {
        this.storage = storage;
        this.node = node;
        this.#kind = kind;
    }
    /** Where the sets of the node are kept, with a slash at its end. */
    get prefix() {
        return `${this.node}/${this.#kind.folder}/`;
    }
    /** The sets with a manifest, newest first. */
    async list() {
        return await this.newest(Number.POSITIVE_INFINITY);
    }
    /** The newest sets, newest first: no other manifest is read. */
    async newest(count) {
        const { complete } = idsIn(await this.storage.list(this.prefix), this.prefix);
        return await Promise.all(complete.slice(0, count).map((id) => this.#listed(id)));
    }
    /** Every set with a manifest, newest first, with what is stored of it, from one listing of the storage. */
    async survey() {
        const objects = await this.storage.list(this.prefix);
        const bySet = Map.groupBy(objects, ({ name }) => name.slice(this.prefix.length).split('/')[0]);
        return await Promise.all(idsIn(objects, this.prefix).complete.map(async (id) => {
            const stored = bySet.get(id) ?? [];
            const listed = await this.#listed(id);
            return {
                ...listed,
                bytes: stored.reduce((sum, object) => sum + object.bytes, 0),
                problems: listed.read === undefined ? [] : this.#problemsIn(listed.read.manifest, stored),
            };
        }));
    }
    /** Whether a set of this id was published. */
    async has(id) {
        const path = this.manifestPath(id);
        return (await this.storage.list(path)).some(({ name }) => name === path);
    }
    async #listed(id) {
        try {
            return { id, read: await this.read(id) };
        }
        catch (error) {
            return { id, problem: (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
        }
    }
    /** @throws Failure `set-missing`, `manifest-invalid`, `manifest-newer` */
    async read(id) {
        for (;;) {
            try {
                return await this.#readOnce(id);
            }
            catch (error) {
                const invalid = error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR && error.code === 'manifest-invalid';
                if (!invalid || !this.storage.elsewhere?.(this.manifestPath(id)))
                    throw error;
            }
        }
    }
    async #readOnce(id) {
        let bytes;
        try {
            bytes = await (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(this.storage.read(`${this.prefix}${id}/${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`), manifestLimit);
        }
        catch (error) {
            if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) || error.code !== 'missing')
                throw error;
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('set-missing', {
                what: `There is no complete set ${id} of node ${this.node} in ${this.storage.description}.`,
                next: 'Take an id from the list that a dry run prints, or `latest`.',
            });
        }
        const read = this.#kind.parse(bytes, `set ${id}`);
        if (read.manifest.id !== id || read.manifest.node !== this.node) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('manifest-invalid', {
                what: `The manifest of set ${id} is that of set ${read.manifest.id} of node ${read.manifest.node}.`,
                means: 'A manifest was copied to another place: what it says is not about these files.',
                next: 'Restore the original layout of the repository, or take another set.',
            });
        }
        return read;
    }
    /** Where a set's manifest is, for outputs. */
    manifestPath(id) {
        return `${this.prefix}${id}/${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`;
    }
    /** A file of a set as it was stored, checked as it passes: its end is an error unless size and digest fit. */
    async *readFile(id, file) {
        yield* (0,_pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__/* .verified */ .z)(this.storage.read(`${this.prefix}${id}/${file.name}`), file, (found) => {
            const differs = found.bytes === file.bytes
                ? `its digest is ${found.sha256}`
                : `it has ${found.bytes} of ${file.bytes} bytes`;
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('damaged', {
                what: `File ${file.name} of set ${id} is not what was stored: ${differs}.`,
                means: 'The file was cut, altered or exchanged: the set cannot be restored.',
                next: 'Take another copy of the set, or an older set.',
            });
        });
    }
    /**
     * Reads a file to its end. Where several repositories hold the set, a copy that is damaged is passed over for good: a
     * whole one is read from then on.
     * @returns its bytes. @throws Failure `damaged` when no copy is whole.
     */
    async checkFile(id, file, signal) {
        for (;;) {
            try {
                let bytes = 0;
                for await (const chunk of this.readFile(id, file)) {
                    bytes += chunk.length;
                    signal.throwIfAborted();
                }
                return bytes;
            }
            catch (error) {
                if (signal.aborted || !this.storage.elsewhere?.(`${this.prefix}${id}/${file.name}`))
                    throw error;
            }
        }
    }
    /** The files that a manifest names and the storage lacks or holds with another size. */
    async problems(manifest) {
        return this.#problemsIn(manifest, await this.storage.list(`${this.prefix}${manifest.id}/`));
    }
    #problemsIn(manifest, objects) {
        const stored = new Map(objects.map((object) => [object.name, object.bytes]));
        return this.#kind.filesOf(manifest).flatMap((file) => {
            const bytes = stored.get(`${this.prefix}${manifest.id}/${file.name}`);
            if (bytes === undefined)
                return [`${file.name} is missing`];
            return bytes === file.bytes ? [] : [`${file.name} has ${bytes} of ${file.bytes} bytes`];
        });
    }
    /** Stores a file of a set that is not published yet. */
    async writeFile(id, name, file) {
        await this.storage.write(`${this.prefix}${id}/${name}`, file.bytes, { exclusive: true });
    }
    /** Writes the manifest: from here on the set exists. Returns its digest. */
    async publish(manifest) {
        const bytes = this.#kind.format(manifest);
        const { sha256 } = this.#kind.parse(bytes, `set ${manifest.id}`);
        const missing = await this.problems(manifest);
        if (missing.length > 0) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('set-incomplete', {
                what: `The storage does not hold what was written: ${missing.join('; ')}.`,
                means: 'The set was not published.',
                next: 'Check the storage and run the backup again.',
            });
        }
        await this.storage.write(this.manifestPath(manifest.id), (0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(bytes), { exclusive: true });
        return sha256;
    }
    /**
     * Until when the store keeps something of a set, whatever is asked of it; `Infinity` under a legal hold.
     * Undefined: it may be removed, or the storage cannot lock.
     */
    async lockedUntil(id) {
        const { storage } = this;
        if (storage.lockedUntil === undefined)
            return undefined;
        let latest;
        for (const { name } of await storage.list(`${this.prefix}${id}/`)) {
            const until = await storage.lockedUntil(name);
            if (until !== undefined && until.valueOf() > (latest?.valueOf() ?? Date.now()))
                latest = until;
        }
        return latest;
    }
    /**
     * Removes a set, its manifest first: what is half-removed is not listed, and the next backup removes the rest.
     * @param between is called when the set is no longer one and before its files go.
     * @throws Failure `object-locked` where the store keeps it.
     */
    async remove(id, between = async () => { }) {
        await this.storage.remove(this.manifestPath(id));
        await between();
        await this.discard(id);
    }
    /** Removes a set that was never published. */
    async discard(id) {
        for (const object of await this.storage.list(`${this.prefix}${id}/`))
            await this.storage.remove(object.name);
        await this.storage.sweep(`${this.prefix}${id}/`);
    }
    /**
     * Removes what dead runs left: sets without a manifest and partial files. Only the holder of the node's
     * lock may call it, for an unpublished set of a live run looks the same.
     * @param before is called with the id of a set before that goes: what else belongs to it is found by it.
     */
    async removeOrphans(before) {
        const orphans = [];
        for (const id of idsIn(await this.storage.list(this.prefix), this.prefix).incomplete) {
            const objects = await this.storage.list(`${this.prefix}${id}/`);
            const orphan = { name: id, bytes: objects.reduce((sum, object) => sum + object.bytes, 0) };
            await before?.(id);
            try {
                await this.discard(id);
                orphans.push(orphan);
            }
            catch (error) {
                // A store that keeps what it is given must not keep the node from being backed up.
                if (!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) || error.code !== 'object-locked')
                    throw error;
                orphans.push({ ...orphan, kept: error.what });
            }
        }
        for (const name of await this.storage.sweep(this.prefix))
            orphans.push({ name, bytes: 0 });
        // Beside the sets others write as well, at this moment: a run that asks for the lock.
        await this.storage.sweep(`${this.node}/`, leftoverMs);
        return orphans;
    }
}
/** The sets in a listing, newest first: those with a manifest, and those without. */
function idsIn(objects, prefix) {
    const complete = new Set();
    const seen = new Set();
    for (const object of objects) {
        const [id, file] = object.name.slice(prefix.length).split('/');
        if (id === undefined || !(0,_set_id_js__WEBPACK_IMPORTED_MODULE_6__/* .isSetId */ .o6)(id))
            continue;
        seen.add(id);
        if (file === _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS)
            complete.add(id);
    }
    return {
        complete: [...complete].sort().reverse(),
        incomplete: [...seen].filter((id) => !complete.has(id)),
    };
}
const backupSets = {
    folder: 'sets',
    parse: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng,
    format: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .formatManifest */ .L_,
    filesOf: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8,
};
/** The backup sets of one node. */
class BackupSets extends Sets {
    /** Opens the place that identities are held in apart from the sets; absent: they are beside the manifest. */
    identityStore;
    constructor(storage, node, identityStore) {
        super(storage, node, backupSets);
        this.identityStore = identityStore;
    }
    /** As for every set; identities that are held in another place are read from there. */
    async *readFile(id, file) {
        const { heldIn } = file;
        if (heldIn === undefined)
            yield* super.readFile(id, file);
        else
            yield await (0,_identities_held_js__WEBPACK_IMPORTED_MODULE_4__/* .readHeld */ .iJ)(this.identityStore, { ...file, heldIn }, id);
    }
    /** Why the identities of a set cannot be read, wherever they are. Undefined: they are there. */
    async identitiesProblem(manifest) {
        const file = manifest.identities?.file;
        if (file === undefined)
            return manifest.identitiesNotIncluded ?? 'it has no identities';
        const { heldIn } = file;
        if (heldIn !== undefined)
            return await (0,_identities_held_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOfHeld */ .Eo)(this.identityStore, { ...file, heldIn }, manifest.id);
        return (await this.problems(manifest)).find((text) => text.startsWith(`${file.name} `));
    }
}
const drSets = {
    folder: 'dr-sets',
    parse: _dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDrManifest */ .XU,
    format: _dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDrManifest */ .vF,
    filesOf: ({ snapshot }) => [snapshot.file],
};
/** The data snapshots for disaster recovery of one node. */
class DrSets extends Sets {
    constructor(storage, node) {
        super(storage, node, drSets);
    }
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/** How a repository is named: one text that says which storage it is and where in it. */
const forms = 'an absolute path, file:///path, s3://bucket/prefix, gs://bucket/prefix, azblob://account/container/prefix or artifact:';
/**
 * Reads an address. The text is never repeated in a problem: somebody may have put a password into it.
 */
function parseAddress(text) {
    if (text.startsWith('/'))
        return directory(text);
    if (text === 'artifact:' || text === 'artifact')
        return { kind: 'artifact' };
    const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
    if (scheme === undefined || rest === undefined)
        return wrong(`must be ${forms}.`);
    switch (scheme.toLowerCase()) {
        case 'file':
            return file(rest);
        case 's3':
            return bucketAddress('s3', rest);
        case 'gs':
            return bucketAddress('gcs', rest);
        case 'azblob':
            return azure(rest);
        case 'artifact':
            return wrong('takes nothing after artifact: (artifacts belong to the repository of the workflow).');
        default:
            return wrong(`begins with ${JSON.stringify(scheme.slice(0, 20))}, but must be ${forms}.`);
    }
}
/** The address as an operator writes it. It holds no secret. */
function formatAddress(address) {
    const tail = (prefix) => (prefix === '' ? '' : `/${prefix}`);
    switch (address.kind) {
        case 'directory':
            return address.path;
        case 's3':
            return `s3://${address.bucket}${tail(address.prefix)}`;
        case 'gcs':
            return `gs://${address.bucket}${tail(address.prefix)}`;
        case 'azure':
            return `azblob://${address.account}/${address.container}${tail(address.prefix)}`;
        case 'artifact':
            return 'artifact:';
    }
}
/** Whether reading an address went wrong. */
function isWrong(read) {
    return 'problem' in read;
}
function wrong(problem) {
    return { problem };
}
function directory(path) {
    return path.includes('\0') ? wrong('must not contain a NUL character.') : { kind: 'directory', path };
}
/** file:///path and file://localhost/path, percent-decoded as URLs are. */
function file(rest) {
    const path = rest.replace(/^localhost(?=\/)/i, '');
    if (!path.startsWith('/'))
        return wrong('names a host after file://; a folder of this machine is file:///path with three slashes.');
    if (/[?#]/.test(path))
        return wrong('has a ? or #; percent-encode them in a file:// URL or give a plain path.');
    try {
        return directory(decodeURIComponent(path));
    }
    catch {
        return wrong('has a % that does not begin a percent-encoded character.');
    }
}
/**
 * S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) and GCS
 * (https://cloud.google.com/storage/docs/buckets#naming) agree but for underscores, which GCS has, and the length
 * of names with dots in GCS.
 */
const bucketNames = {
    s3: {
        shape: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        says: '3 to 63 lower-case letters, digits, dots and hyphens',
    },
    gcs: {
        shape: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
        says: '3 to 63 lower-case letters, digits, dots, hyphens and underscores (222 with dots)',
    },
};
function bucketAddress(kind, rest) {
    const read = parts(rest);
    if (isText(read))
        return wrong(read);
    const [bucket = '', ...folders] = read;
    const { shape, says } = bucketNames[kind];
    if (!shape.test(bucket))
        return wrong(`must name a bucket of ${says} after the two slashes.`);
    return { kind, bucket, prefix: folders.join('/') };
}
function azure(rest) {
    const read = parts(rest);
    if (isText(read))
        return wrong(read);
    const [account = '', container = '', ...folders] = read;
    // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftstorage
    if (!/^[a-z0-9]{3,24}$/.test(account))
        return wrong('must name a storage account of 3 to 24 lower-case letters and digits after the two slashes.');
    if (!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(container)) {
        return wrong('must name a container after the account: 3 to 63 lower-case letters, digits and single hyphens between them.');
    }
    return { kind: 'azure', account, container, prefix: folders.join('/') };
}
const isText = (value) => typeof value === 'string';
/** The parts between slashes, or what is wrong with them. */
function parts(rest) {
    const path = rest.replace(/\/+$/, '');
    const [host = ''] = path.split('/');
    if (host.includes('@'))
        return 'must not hold credentials (something@); they come from the environment: a role by OIDC, a workload identity, or variables.';
    if (host.includes(':'))
        return 'must not hold a port; an endpoint of one’s own is an input of its own.';
    if (/[?#]/.test(path))
        return 'must not have parameters (? or #): signatures and keys do not belong there, and settings are inputs of their own.';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0020\u007f\\]/.test(path))
        return 'must not contain spaces, backslashes or control characters.';
    const found = path.split('/');
    if (found.slice(1).some((part) => part === '' || part === '.' || part === '..'))
        return 'has an empty part, . or .. in its prefix.';
    return found;
}


/***/ }),

/***/ 68359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ SeveralStorages),
  C: () => (/* binding */ repositoryStandings)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/src/pipeline/fan-out.js
var fan_out = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/repository/manifest.js + 2 modules
var manifest = __webpack_require__(31137);
// EXTERNAL MODULE: ./build/src/system/log.js
var log = __webpack_require__(60297);
;// CONCATENATED MODULE: ./build/src/repository/storage/aside.js
/** Writing to a repository that must hold up nobody: it may fail, and it may not stall. */



/**
 * Writes a stream that others read too. When the storage fails or takes too long over a piece, the rest of the stream
 * is passed over at full speed, and the others go on. Never rejects for the storage's sake.
 * @param stallMs for each piece, and for the end of the object.
 */
async function writeAside(storage, name, source, { stallMs, ...options }) {
    const relay = new fan_out/* Branch */.l();
    let failure;
    let ended = false;
    // One listener for the whole stream: racing anew for every piece would keep them all in memory.
    let wake = () => { };
    const writing = storage
        .write(name, relay, options)
        .catch((error) => {
        failure ??= { error };
    })
        .finally(() => {
        ended = true;
        wake();
    });
    const giveUp = () => {
        failure ??= { error: stalled(stallMs) };
        relay.fail(failure.error);
    };
    try {
        for await (const chunk of source) {
            if (failure !== undefined || ended)
                continue;
            const taken = await new Promise((resolve) => {
                const timer = setTimeout(() => resolve(false), stallMs);
                const done = () => {
                    clearTimeout(timer);
                    resolve(true);
                };
                wake = done;
                relay.push(chunk).then(done, done);
                if (ended)
                    done();
            });
            if (!taken)
                giveUp();
        }
    }
    catch (error) {
        // The source failed: nothing of it may be taken for an object.
        relay.fail(error);
        await attempt(writing, stallMs);
        throw error;
    }
    if (failure !== undefined)
        return failure;
    relay.end();
    const late = await attempt(writing, stallMs);
    if (late !== undefined)
        giveUp();
    return failure;
}
/** Waits for something, but not too long. Returns why it did not work. */
async function attempt(work, timeoutMs) {
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => resolve({ error: stalled(timeoutMs) }), timeoutMs);
    try {
        return await Promise.race([
            work.then(() => undefined, (error) => ({ error })),
            late,
        ]);
    }
    finally {
        clearTimeout(timer);
    }
}
function stalled(ms) {
    return new failure/* Failure */.HR('repository-stalled', {
        what: `It did not go on within ${(0,log/* formatDuration */.a)(ms)}.`,
        means: 'An optional repository must not hold up the others.',
        next: 'Look at its server and at the network to it.',
    });
}

;// CONCATENATED MODULE: ./build/src/repository/storage/several.js






/** Which repositories have a set that a run published. */
function repositoryStandings(storage, manifestPath) {
    if (storage instanceof SeveralStorages)
        return storage.standing(manifestPath);
    return [{ repository: storage.description, required: true, state: 'held' }];
}
/** How long an optional repository may take over one piece or one request, ms. */
const defaultStallMs = 120_000;
const manifestLimit = 16 * 1024 * 1024;
/**
 * Several repositories as one. Files of sets go to all of them as they are written; the lock, journals and other
 * records are in the first only. What is read comes from the first that has it.
 */
class SeveralStorages {
    description;
    #members;
    #log;
    #stallMs;
    /** Optional ones that take no more part in this run, with the reason. */
    #dropped = new Map();
    /** Which repositories have each manifest that was written here. */
    #published = new Map();
    /** From where each name is read, and which copies of it are not used any more. */
    #reading = new Map();
    #bad = new Map();
    #silent = new Set();
    #standsIn = new Set();
    /** @param members at least one; the first is required. */
    constructor(members, log, stallMs = defaultStallMs) {
        this.#members = members;
        this.#log = log;
        this.#stallMs = stallMs;
        this.description = members
            .map(({ storage, required }) => `${storage.description}${required ? '' : ' (optional)'}`)
            .join(', ');
    }
    /** Those that still take part, the first one first. */
    get members() {
        return this.#members.filter((member) => !this.#dropped.has(member));
    }
    get #primary() {
        const [first] = this.#members;
        if (first === undefined)
            throw new Error('at least one repository is needed');
        return first.storage;
    }
    /** Lets an optional repository take no more part in this run. */
    drop(member, error) {
        if (member.required || this.#dropped.has(member))
            return;
        this.#dropped.set(member, (0,failure/* messageOf */.bD)(error));
        this.#log.warning(`${member.storage.description} (optional) takes no more part in this run: ${(0,failure/* messageOf */.bD)(error)}`);
    }
    /** Which repositories have a set that was published here. */
    standing(manifestPath) {
        const holders = this.#published.get(manifestPath) ?? [];
        return this.#members.map((member) => {
            const held = holders.includes(member);
            const why = this.#dropped.get(member);
            return {
                repository: member.storage.description,
                required: member.required,
                state: held ? 'held' : 'missing',
                ...(!held && { why: why ?? 'it was not written' }),
            };
        });
    }
    /** Of several copies the largest: one that was cut must not hide a whole one. */
    async list(prefix) {
        const { members } = this;
        const answers = await Promise.allSettled(members.map(({ storage }) => storage.list(prefix)));
        const found = new Map();
        for (const [index, answer] of answers.entries()) {
            const member = members[index];
            if (answer.status === 'rejected' && member !== undefined)
                this.#unheard(member, answer.reason);
            if (answer.status === 'rejected')
                continue;
            for (const object of answer.value) {
                // What another repository has beside its sets was written by runs that had it alone.
                if (index > 0 && !inSets(object.name))
                    continue;
                const before = found.get(object.name);
                if (before === undefined || before.bytes < object.bytes)
                    found.set(object.name, object);
            }
        }
        const failed = answers.find((answer) => answer.status === 'rejected');
        if (failed !== undefined && answers.every(({ status }) => status === 'rejected'))
            throw failed.reason;
        return [...found.values()];
    }
    /**
     * A file of a set goes to all at the speed of the slowest required one. A required one that fails ends it for all;
     * an optional one that fails or stalls is dropped.
     */
    async write(name, source, options = {}) {
        if (!inSets(name))
            return await this.#primary.write(name, source, options);
        if ((0,posix_.basename)(name) === manifest/* manifestName */.vS)
            return await this.#publish(name, await (0,meter/* collect */.Fo)(source, manifestLimit));
        await (0,fan_out/* fanOut */.Y)(source, this.members.map((member) => async (branch) => {
            if (member.required)
                return await member.storage.write(name, branch, options);
            const failure = await writeAside(member.storage, name, branch, { ...options, stallMs: this.#stallMs });
            if (failure !== undefined)
                this.drop(member, failure.error);
        }));
    }
    async *read(name) {
        if (!inSets(name)) {
            yield* this.#primary.read(name);
            return;
        }
        let first;
        for (const member of this.#candidates(name)) {
            let began = false;
            try {
                for await (const chunk of member.storage.read(name)) {
                    if (!began && first !== undefined)
                        this.#sayFrom(member, name, first.error);
                    began = true;
                    this.#reading.set(name, member);
                    yield chunk;
                }
                return;
            }
            catch (error) {
                this.#reading.set(name, member);
                if (began)
                    throw error;
                first ??= { error };
            }
        }
        throw first?.error ?? new failure/* Failure */.HR('missing', { what: `${name} is in none of ${this.description}.` });
    }
    /** What was read last under this name is no good: another copy is read from now on. False: there is none. */
    elsewhere(name) {
        const from = this.#reading.get(name);
        if (from === undefined)
            return false;
        const bad = this.#bad.get(name) ?? new Set();
        this.#bad.set(name, bad.add(from));
        const [next] = this.#candidates(name);
        if (next === undefined)
            return false;
        this.#log.warning(`${name} in ${from.storage.description} is not what was stored; ${next.storage.description} is asked for it.`);
        return true;
    }
    async replace(name, seen, content) {
        return await this.#primary.replace(name, seen, content);
    }
    async remove(name) {
        if (!inSets(name))
            return await this.#primary.remove(name);
        await this.#each((storage) => storage.remove(name));
    }
    async sweep(prefix, olderThanMs) {
        const swept = await this.#each((storage) => storage.sweep(prefix, olderThanMs));
        return [...new Set(swept.flat())];
    }
    async freeBytes() {
        const free = (await this.#each((storage) => storage.freeBytes())).filter((bytes) => bytes !== undefined);
        return free.length === 0 ? undefined : Math.min(...free);
    }
    async lockedUntil(name) {
        const until = await this.#each(async (storage) => await storage.lockedUntil?.(name));
        return until
            .filter((time) => time !== undefined)
            .sort((a, b) => b.valueOf() - a.valueOf())
            .at(0);
    }
    /**
     * Manifests are what makes a set visible: they are written when every required repository has all the files, to the
     * required ones first. One that cannot be written takes the others back.
     */
    async #publish(name, bytes) {
        await this.#compare(`${(0,posix_.dirname)(name)}/`);
        const [first, ...others] = this.members;
        if (first === undefined)
            throw new Error('at least one repository is needed');
        const written = [];
        const write = ({ storage }) => storage.write(name, (0,meter/* once */.Oo)(bytes), { exclusive: true });
        try {
            // The first last: with its manifest every required one has the set.
            for (const member of [...others.filter(({ required }) => required), first]) {
                await write(member);
                written.push(member);
            }
        }
        catch (error) {
            for (const member of written)
                await member.storage.remove(name).catch((second) => {
                    this.#log.warning(`The set is in ${member.storage.description} although it was not published; its manifest could not be removed: ${(0,failure/* messageOf */.bD)(second)}`);
                });
            throw error;
        }
        for (const member of others.filter(({ required }) => !required)) {
            const failure = await attempt(write(member), this.#stallMs);
            if (failure === undefined)
                written.push(member);
            else
                this.drop(member, failure.error);
        }
        this.#published.set(name, written);
    }
    /** @throws Failure `set-incomplete` when a required repository lacks a file that another has. */
    async #compare(prefix) {
        const filesIn = async ({ storage }) => new Map((await storage.list(prefix)).map(({ name, bytes }) => [name, bytes]));
        const [first, ...others] = this.members;
        if (first === undefined)
            throw new Error('at least one repository is needed');
        const wanted = await filesIn(first);
        for (const member of others) {
            try {
                const held = await filesIn(member);
                const differs = [...wanted].filter(([name, bytes]) => held.get(name) !== bytes).map(([name]) => name);
                if (differs.length === 0)
                    continue;
                throw new failure/* Failure */.HR('set-incomplete', {
                    what: `${member.storage.description} does not hold what was written: ${differs.join(', ')}.`,
                    means: 'The set was not published.',
                    next: 'Check that repository and run the backup again.',
                });
            }
            catch (error) {
                if (member.required)
                    throw error;
                this.drop(member, error);
            }
        }
    }
    /** From where a name may be read, in this order. */
    #candidates(name) {
        const bad = this.#bad.get(name);
        return this.members.filter((member) => !bad?.has(member));
    }
    /** Asks all, also after one has failed; an optional one that fails is dropped. */
    async #each(ask) {
        const results = [];
        let failed;
        for (const member of this.members) {
            try {
                results.push(await ask(member.storage));
            }
            catch (error) {
                if (member.required)
                    failed ??= { error };
                else
                    this.drop(member, error);
            }
        }
        if (failed !== undefined)
            throw failed.error;
        return results;
    }
    /** The first time as a warning: where all of a repository is gone, there would be one for each file. */
    #sayFrom(member, name, error) {
        const text = `${name} is read from ${member.storage.description}: ${(0,failure/* messageOf */.bD)(error)}`;
        if (this.#standsIn.has(member))
            this.#log.info(text);
        else
            this.#log.warning(text);
        this.#standsIn.add(member);
    }
    /** One that does not list is said once. */
    #unheard(member, error) {
        if (this.#silent.has(member))
            return;
        this.#silent.add(member);
        this.#log.warning(`${member.storage.description} cannot be listed: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
/** Whether a name or prefix is of sets; anything else is a record, in the first repository only. */
function inSets(name) {
    return /^[^/]+\/(?:dr-)?sets\//.test(name);
}


/***/ }),

/***/ 73067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ htmlFailure),
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   "in": () => (/* binding */ tooLargeFailure),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   qO: () => (/* binding */ transportFailure)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60297);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75591);



/** Longest piece of a foreign error text that is repeated to the operator. */
const longestErrorText = 500;
/** A request that did not bring a usable answer. */
class HttpFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** Absent when there was no HTTP answer at all. */
    status;
    /** What the server said, cleaned of secrets, one line. */
    errorText;
    /** True where the same request may well succeed in a moment. */
    retryable;
    /** What the server asked to wait (`Retry-After`), in milliseconds. */
    retryAfterMs;
    constructor(code, text, facts = {}) {
        super(code, text);
        this.name = 'HttpFailure';
        this.status = facts.status;
        this.errorText = facts.errorText;
        this.retryable = facts.retryable ?? false;
        this.retryAfterMs = facts.retryAfterMs;
    }
    /** The same failure, not to be tried again. */
    final() {
        const { what, means, next, status, errorText } = this;
        const text = { what, ...(means !== undefined && { means }), ...(next !== undefined && { next }) };
        const facts = { ...(status !== undefined && { status }), ...(errorText !== undefined && { errorText }) };
        return new HttpFailure(this.code, text, facts);
    }
    /** The same failure, saying how often and how long it was tried. */
    after(attempts, elapsedMs) {
        const { means, next, status, errorText } = this;
        const what = `${this.what} Tried ${attempts} times in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(elapsedMs)}.`;
        const text = { what, ...(means !== undefined && { means }), ...(next !== undefined && { next }) };
        const facts = { ...(status !== undefined && { status }), ...(errorText !== undefined && { errorText }) };
        return new HttpFailure(this.code, text, facts);
    }
}
const unreachableCodes = new Set([
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_SOCKET',
]);
const timeoutCodes = new Set(['UND_ERR_BODY_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);
const tlsCode = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|UND_ERR_PRX_TLS|HOSTNAME_MISMATCH)/;
/** The failure for a request that got no answer. `place` is method and URL without its query. */
function transportFailure(error, place, service) {
    const code = codeOf(error);
    const detail = oneLine((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    if (timeoutCodes.has(code)) {
        return new HttpFailure('http-timeout', {
            what: `${place}: ${service.name} did not answer in time.`,
            next: `Check the load of ${service.name}, then run again.`,
        }, { retryable: true });
    }
    if (tlsCode.test(code)) {
        return new HttpFailure('http-tls', {
            what: `${place}: no secure connection to ${service.name}: ${detail}.`,
            next: `Check the certificate behind ${service.input}; for a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file on the runner.`,
        });
    }
    // undici has no code for what a proxy refuses, only these two messages.
    if (/Proxy response \(|Proxy Authentication Required/.test(detail)) {
        return new HttpFailure('http-proxy', {
            what: `${place}: the proxy of the runner refused: ${detail}.`,
            next: `Check HTTP_PROXY and HTTPS_PROXY, or name the host of ${service.input} in NO_PROXY.`,
        }, { retryable: /\(50[234]\)/.test(detail) });
    }
    if (code.startsWith('HPE_')) {
        return new HttpFailure('http-protocol', {
            what: `${place}: what answers there does not speak HTTP (${code}).`,
            next: `Check scheme and port of ${service.input}.`,
        });
    }
    if (unreachableCodes.has(code)) {
        return new HttpFailure('http-unreachable', {
            what: `${place}: ${service.name} cannot be reached: ${detail}.`,
            next: `Check ${service.input}, that it runs, and that the runner may connect to it.`,
        }, { retryable: true });
    }
    return new HttpFailure('http-request', { what: `${place}: the request failed: ${detail}.` });
}
/** The failure for an answer that is not a success: what its status means and what the server said. */
function statusFailure(answer, place, service) {
    const { status } = answer;
    const gateway = status === 502 || status === 503 || status === 504;
    if (isHtml(answer) && !gateway)
        return htmlFailure(status, place, service);
    const errorText = errorTextOf(answer);
    const retryAfterMs = parseRetryAfter(answer.headers['retry-after']);
    return new HttpFailure('http-status', {
        what: `${place} answered ${status}${errorText === undefined ? '' : `: ${errorText}`}.`,
        ...(gateway && {
            means: isHtml(answer)
                ? `A proxy answers in the place of ${service.name}: it is not running or not reachable from there.`
                : `${service.name} is there but not able to answer now.`,
        }),
        ...(status === 429 && { means: `${service.name} is busy or cannot do this yet.` }),
    }, {
        status,
        retryable: gateway || status === 429,
        ...(errorText !== undefined && { errorText }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
}
/** The failure for a web page where JSON was expected. */
function htmlFailure(status, place, service) {
    return new HttpFailure('http-html', {
        what: `${place} answered with HTML: a proxy or login page is in front of it, check ${service.input}.`,
        next: `Open the address in a browser from the runner's network to see which page it is.`,
    }, { status });
}
/** The failure for a body larger than expected; nothing of it is kept. */
function tooLargeFailure(limit, place) {
    return new HttpFailure('http-too-large', {
        what: `${place} answered with more than ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(limit)}, which was not read.`,
    });
}
/** True for a web page, by its declared type or its first character. */
function isHtml(answer) {
    if (/^\s*(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? ''))
        return true;
    return /^\s*<(!doctype|html|head|body)\b/i.test(answer.body.subarray(0, 200).toString('latin1'));
}
/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). */
function parseRetryAfter(value, now = Date.now()) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value.trim()) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** A foreign text fit for a log: one line, no control characters, no secrets or tokens, at most 500 characters. */
function oneLine(text) {
    // Secrets go first: one that is cut in two by the length limit would no longer be found.
    const clean = (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text).replace(/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, '***');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a foreign text must not steer terminals or the runner.
    const line = clean.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
    return line.length <= longestErrorText ? line : `${line.slice(0, longestErrorText - 1)}…`;
}
/** Splice answers `{"error": "…"}` for every error (its HttpErrorHandler); OAuth adds `error_description`. */
function errorTextOf(answer) {
    if (isHtml(answer))
        return undefined;
    const text = answer.body.subarray(0, 64 * 1024).toString('utf8');
    try {
        const body = JSON.parse(text);
        if (typeof body !== 'object' || body === null)
            return undefined;
        const { error, error_description: description } = body;
        const parts = [error, description].filter((part) => typeof part === 'string');
        return parts.length > 0 ? oneLine(parts.join(': ')) : undefined;
    }
    catch {
        return /^text\/plain/i.test(answer.headers['content-type'] ?? '') ? oneLine(text) || undefined : undefined;
    }
}
/** The first error code in the chain of causes, or ''. */
function codeOf(error) {
    let current = error;
    for (let depth = 0; current instanceof Error && depth < 6; depth++) {
        const { code } = current;
        if (typeof code === 'string')
            return code;
        current = current.cause;
    }
    return '';
}


/***/ }),

/***/ 46732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ closeHttp),
/* harmony export */   HR: () => (/* reexport safe */ _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   SS: () => (/* binding */ requestJson),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   fv: () => (/* binding */ openStream),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74995);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60297);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73067);








const connectTimeoutMs = 10_000;
const defaultTimeoutMs = 60_000;
const defaultMaxBytes = 16 * 1024 * 1024;
const longestDelayMs = 10_000;
const mostRedirects = 3;
let shared;
/** Closes every connection. The next request opens new ones and reads the proxy variables again. */
async function closeHttp() {
    const closing = shared;
    shared = undefined;
    await closing?.destroy();
}
/**
 * Sends one request and reads the whole answer, whatever its status. No retry.
 * Follows up to three redirects of a GET, within the same server only: a token must not wander.
 * @throws HttpFailure when there is no answer, it is too large, or it redirects elsewhere.
 */
async function exchange(request, signal) {
    return await followed(request, (one) => sendOnce(one, signal));
}
/**
 * Sends one request and returns when the answer begins. Redirects as in `exchange`. No retry.
 * @throws HttpFailure when there is no answer, or one that is no success or a web page.
 */
async function openStream(request, signal) {
    return await followed(request, async (one) => {
        const begun = await begin(one, signal);
        if (begun.status >= 200 && begun.status < 300 && !(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isHtml */ ._6)({ ...begun, body: Buffer.alloc(0) }))
            return begun;
        const answer = { ...begun, body: await collected(begun.body, one) };
        if (answer.status >= 300 && answer.status < 400)
            return { ...answer, body: noBytes() };
        asJson(answer, one);
        throw new Error('an answer that is no success was taken for one');
    });
}
async function* noBytes() { }
/** Follows redirects where that is harmless. */
async function followed(request, ask) {
    let url = request.url;
    for (let redirects = 0;; redirects++) {
        const answer = await ask({ ...request, url });
        const location = answer.headers['location'];
        if (answer.status < 300 || answer.status > 399 || location === undefined)
            return answer;
        const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        if (target === undefined || !mayFollow(request, url, target) || redirects === mostRedirects) {
            throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR('http-redirect', {
                what: `${placeOf(request, url)} answered ${answer.status}: it sends us to ${target ? shown(target) : 'an address that is none'}, which is not followed.`,
                next: `If that is the right address, give it as ${request.service.input}; if it is a login page, ask for an address without it.`,
            }, { status: answer.status });
        }
        url = target;
    }
}
/**
 * Sends a request until it is answered with a success and JSON, and returns that.
 * Tries again after connection errors, timeouts, 429, 502, 503 and 504; a `Retry-After` is honoured
 * within the deadline. The body of a success never appears in an error.
 * @throws HttpFailure with the text of the server's `error` field; Cancelled when the signal aborts.
 */
async function requestJson(request, insistence = {}) {
    return insist(async (signal) => asJson(await exchange(request, signal), request), insistence);
}
/** The JSON of a successful answer. @throws HttpFailure for any other status, HTML, or broken JSON. */
function asJson(answer, request) {
    const place = placeOf(request);
    if (answer.status < 200 || answer.status > 299)
        throw (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusFailure */ .FP)(answer, place, request.service);
    if ((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isHtml */ ._6)(answer))
        throw (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlFailure */ .AQ)(answer.status, place, request.service);
    try {
        return { ...answer, json: JSON.parse(answer.body.toString('utf8')) };
    }
    catch {
        // The parser's own message quotes the text, which may hold keys.
        throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR('http-not-json', {
            what: `${placeOf(request)} answered ${answer.status} with ${answer.body.length} bytes that are not complete JSON.`,
            next: `Check that ${request.service.input} leads to ${request.service.name} and that no proxy in between cuts answers.`,
        }, { status: answer.status });
    }
}
/** Repeats `attempt` while it throws an HttpFailure that may pass, within a number and a deadline. */
async function insist(attempt, insistence) {
    const deadlineMs = insistence.deadlineMs ?? 120_000;
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = insistence.signal ? AbortSignal.any([insistence.signal, deadline]) : deadline;
    const begun = Date.now();
    let attempts = 0;
    let last;
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(() => {
            attempts++;
            return attempt(signal);
        }, {
            signal,
            retries: insistence.retries ?? 4,
            minTimeout: insistence.firstDelayMs ?? 1000,
            maxTimeout: longestDelayMs,
            randomize: true,
            shouldRetry: ({ error }) => error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR && error.retryable,
            onFailedAttempt: async ({ error, retriesLeft }) => {
                if (!(error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR))
                    return;
                last = error;
                if (!error.retryable || retriesLeft === 0)
                    return;
                const wait = error.retryAfterMs ?? 0;
                if (Date.now() - begun + wait > deadlineMs)
                    throw error;
                insistence.onRetry?.(`${error.what} Trying again${wait > 0 ? ` in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(wait)}, as asked` : ''}.`);
                if (wait > 0)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal });
            },
        });
    }
    catch (error) {
        if (insistence.signal?.aborted)
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
        const failure = deadline.aborted && !(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) ? (last ?? late(deadlineMs)) : error;
        if (failure instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR && attempts > 1)
            throw failure.after(attempts, Date.now() - begun);
        throw failure;
    }
}
/** Method and address for people; without the query and credentials, which may be secret. */
function placeOf(request, url = request.url) {
    const host = request.hostHeader === undefined ? '' : ` (Host: ${request.hostHeader})`;
    return `${request.method ?? 'GET'} ${shown(url)}${host}`;
}
async function sendOnce(request, signal) {
    const { status, headers, body } = await begin(request, signal);
    return { status, headers, body: await collected(body, request) };
}
async function collected(body, request) {
    const maxBytes = request.maxBytes ?? defaultMaxBytes;
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        // Leaving the loop destroys the stream and with it the connection.
        if (size > maxBytes)
            throw (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLargeFailure */ ["in"])(maxBytes, placeOf(request));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Sends a request; the answer's body is yet to be read. */
async function begin(request, signal) {
    const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
    const failed = (error) => {
        if (error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return error;
        // Cancel and deadline are told apart by whoever made the signal.
        if (signal?.aborted)
            return signal.reason;
        // The original is not kept as the cause: a parser error holds the bytes that were received.
        return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .transportFailure */ .qO)(error, placeOf(request), request.service);
    };
    try {
        const { statusCode, headers, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .request */ .Em)(request.url, {
            dispatcher: dispatcher(),
            method: request.method ?? 'GET',
            headers: {
                accept: 'application/json',
                'user-agent': 'splice-validator-backup-actions',
                ...request.headers,
                ...(request.hostHeader !== undefined && { host: request.hostHeader }),
                ...(request.token !== undefined && { authorization: `Bearer ${request.token.reveal()}` }),
            },
            body: request.body ?? null,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
            ...(signal !== undefined && { signal }),
        });
        async function* bytes() {
            try {
                for await (const chunk of body)
                    yield chunk;
            }
            catch (error) {
                throw failed(error);
            }
        }
        return { status: statusCode, headers: flat(headers), body: bytes() };
    }
    catch (error) {
        throw failed(error);
    }
}
function mayFollow(request, from, to) {
    if ((request.method ?? 'GET') !== 'GET' || request.redirects === 'refuse')
        return false;
    if (to.origin === from.origin)
        return true;
    return to.hostname === from.hostname && from.protocol === 'http:' && to.protocol === 'https:';
}
/** Made at first use, so that an action that calls nothing pays nothing. */
function dispatcher() {
    shared ??= makeDispatcher();
    return shared;
}
function makeDispatcher() {
    const settings = {
        connect: { timeout: connectTimeoutMs },
        noProxy: noProxyList(),
        // Plain http goes to the proxy as proxies expect it: most allow CONNECT to port 443 only.
        proxyTunnel: false,
    };
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) {
        const value = process.env[name];
        if (!value)
            continue;
        if (!URL.canParse(value)) {
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('http-proxy', {
                what: `The environment variable ${name} is not a URL.`,
                next: `Set it to the form http://host:port, or unset it.`,
            });
        }
        const { password } = new URL(value);
        // Known from here on, it is masked in every message.
        if (password !== '')
            new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(decodeURIComponent(password));
    }
    // undici 6 calls the class experimental in a warning that an operator can do nothing about.
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2(settings);
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** NO_PROXY, with loopback added as Go and browsers do: a port-forward is never behind the proxy. */
function noProxyList() {
    const given = process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? '';
    return given.trim() === '*' ? '*' : [given, 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(',');
}
function flat(headers) {
    const result = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return result;
}
function late(deadlineMs) {
    return new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR('http-timeout', { what: `No answer within ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(deadlineMs)}.` });
}
function shown(url) {
    return `${url.origin}${url.pathname}`;
}


/***/ }),

/***/ 23470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ identitiesChanges),
/* harmony export */   go: () => (/* binding */ parseIdentities),
/* harmony export */   we: () => (/* binding */ maxIdentitiesBytes),
/* harmony export */   xS: () => (/* binding */ checkIdentities)
/* harmony export */ });
/* unused harmony export IdentitiesFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60297);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);






/** A dump as the validator app gives it, byte for byte. It prints as `***`. */
class IdentitiesFile {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    /** The bytes with the keys in them. They go into encryption and nowhere else. */
    reveal() {
        return this.#bytes;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
        return '***';
    }
}
/** The largest dump seen upstream is 190 KB; Kubernetes refuses secrets of more than 1 MiB. */
const maxIdentitiesBytes = 1024 * 1024;
const participantIdText = /^PAR::[^:]+::1220[0-9a-f]{64}$/;
const base64Text = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const purposes = ['namespace', 'signing', 'encryption'];
// The shape is that of NodeIdentitiesDump in Splice's common-internal.yaml. Unknown fields are let be.
const base64 = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1, 'is empty').regex(base64Text, 'is not base64');
const plainKey = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ keyPair: base64, name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const kmsKey = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['signing', 'encryption']),
    keyId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1, 'is empty'),
    // Splice cannot import a KMS key that has no name.
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: 'is missing: Splice cannot import a KMS key without a name' }).min(1, 'is empty'),
});
const dumpSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    keys: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).min(1, 'is empty'),
    authorizedStoreSnapshot: base64,
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});
/**
 * Reads an identities dump and checks that Splice could import it: size, participant id, keys by
 * purpose, base64, topology snapshot.
 * @param dump the bytes as received, or the value parsed from them.
 * @throws Failure `identities-malformed`, whose text names the field and never its content.
 */
function parseIdentities(dump) {
    const bytes = Buffer.isBuffer(dump) ? dump : Buffer.from(JSON.stringify(dump) ?? '');
    if (bytes.length >= maxIdentitiesBytes) {
        throw malformed(`it has ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z)(bytes.length)}, where less than 1 MiB is expected`);
    }
    const { id, keys, version } = accept(dumpSchema, Buffer.isBuffer(dump) ? parseJson(bytes) : dump, '');
    if (!participantIdText.test(id)) {
        const shown = /^[A-Z]{3}::/.test(id) && id.length < 200 ? `“${id}”` : 'in another form';
        throw malformed(`its id is ${shown}, where PAR::<identifier>::1220<64 hex digits> is expected`);
    }
    const facts = keys.map((key, index) => keyFacts(key, `keys.${index}`));
    requirePurposes(facts);
    return {
        participantId: id,
        ...(version !== undefined && { version }),
        custody: facts.every((key) => key.kind === 'kms') ? 'kms' : 'plain',
        keyNames: facts.flatMap((key) => (key.name === '' ? [] : [key.name])).sort(),
        unnamedKeys: facts.filter((key) => key.name === '').length,
        kmsKeyIds: facts.flatMap((key) => (key.kind === 'kms' ? [key.fingerprint] : [])).sort(),
        keySetDigest: digest(JSON.stringify(facts.map((key) => [key.name, key.kind, key.fingerprint]).sort(byText))),
        raw: new IdentitiesFile(bytes),
    };
}
/**
 * What the dump proves about this node.
 * @param expected `participantId` as read from the participant database; absent when it could not be.
 */
function checkIdentities(identities, expected) {
    const { participantId, keyNames, unnamedKeys, custody } = identities;
    const unnamedPurposes = purposes.filter((purpose) => !keyNames.some((name) => serves(name, purpose)));
    return [
        {
            name: 'identities-keys',
            verdict: unnamedPurposes.length === 0 ? 'pass' : 'not-checked',
            detail: unnamedPurposes.length === 0
                ? `${custody === 'kms' ? 'KMS references' : 'keys'} for ${purposes.join(', ')} (${keyNames.join(', ')})`
                : `${unnamedKeys} keys have no name, so which of them serves ${unnamedPurposes.join(', ')} cannot be told; a dump by a newer Splice names them`,
        },
        expected.participantId === undefined
            ? {
                name: 'identities-participant',
                verdict: 'not-checked',
                detail: `the dump is of ${participantId}; the id in the participant database could not be read`,
            }
            : {
                name: 'identities-participant',
                verdict: expected.participantId === participantId ? 'pass' : 'fail',
                detail: expected.participantId === participantId
                    ? `both are ${participantId}`
                    : `the dump is of ${participantId}, the participant database of ${expected.participantId}`,
            },
    ];
}
/**
 * What changed since an earlier dump, in sentences for the operator; empty when nothing did.
 * A change is right after a network reset, a re-onboarding or a key rotation, and an alarm otherwise.
 */
function identitiesChanges(now, before) {
    if (now.participantId !== before.participantId) {
        return [
            `The node is now ${now.participantId}; in the previous set it was ${before.participantId}. That is right after a network reset or a re-onboarding, and otherwise it is another node.`,
        ];
    }
    if (now.keySetDigest !== before.keySetDigest) {
        return [
            'The keys of the node changed since the previous set. That is right after a key rotation; otherwise find out who changed them.',
        ];
    }
    return [];
}
function keyFacts(key, at) {
    if (typeof key === 'object' && key !== null && 'keyPair' in key) {
        const { keyPair, name } = accept(plainKey, key, at);
        // From here on the key is masked in every message, wherever it might turn up.
        new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(keyPair);
        return { name: name ?? '', kind: 'plain', fingerprint: digest(Buffer.from(keyPair, 'base64')) };
    }
    const { type, keyId, name } = accept(kmsKey, key, at);
    return { name, kind: 'kms', type, fingerprint: keyId };
}
function requirePurposes(keys) {
    const missing = purposes.filter((purpose) => !keys.some((key) => serves(key.name, purpose)));
    const unnamed = keys.filter((key) => key.name === '').length;
    if (missing.length > unnamed) {
        throw malformed(`no key for ${missing.join(', ')}; its keys are ${keys.map((key) => key.name || '(no name)').join(', ')}`);
    }
    for (const { name, type } of keys) {
        const wanted = serves(name, 'encryption')
            ? 'encryption'
            : purposes.some((p) => serves(name, p))
                ? 'signing'
                : type;
        if (type !== undefined && type !== wanted) {
            throw malformed(`the KMS key “${name}” is of type ${type}, where ${wanted} is expected`);
        }
    }
}
/** Keys are named after their purpose; older dumps put the participant's name before it. */
function serves(name, purpose) {
    return name === purpose || name.endsWith(`-${purpose}`);
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        // The parser's own message quotes the text, and the text holds keys.
        throw malformed(`its ${bytes.length} bytes are not complete JSON`);
    }
}
function accept(schema, value, at) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const path = [at, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
    throw malformed(`${path === '' ? 'the whole' : path}: ${issue?.message ?? 'not as expected'}`);
}
function malformed(why) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('identities-malformed', {
        what: `The identities dump is not usable: ${why}.`,
        means: 'A node could not be re-onboarded with it.',
        next: 'Check that validator-url leads to the validator app itself and look into its log; do not rely on earlier copies of this dump.',
    });
}
function digest(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
function byText(a, b) {
    return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}


/***/ }),

/***/ 90812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const privateRanges = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, bits] of [
    ['127.0.0.0', 8],
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['169.254.0.0', 16],
    ['100.64.0.0', 10],
]) {
    privateRanges.addSubnet(network, bits, 'ipv4');
}
privateRanges.addAddress('::1', 'ipv6');
privateRanges.addSubnet('fc00::', 7, 'ipv6');
privateRanges.addSubnet('fe80::', 10, 'ipv6');
/**
 * True for a host that is not on the public internet, as far as its name or address shows it: loopback,
 * private and link-local addresses, one-label names such as a compose service, names under `.local`,
 * `.internal`, `.localhost` and `.svc`.
 * @param hostname as `URL.hostname` gives it, with brackets around IPv6.
 */
function isPrivateHost(hostname) {
    const host = hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return privateRanges.check(host, family === 4 ? 'ipv4' : 'ipv6');
    return !host.includes('.') || /\.(localhost|local|internal|svc)$/.test(host);
}


/***/ }),

/***/ 71291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ snapshotFailure),
/* harmony export */   D2: () => (/* binding */ identitiesInstead),
/* harmony export */   VV: () => (/* binding */ cutSnapshotFailure),
/* harmony export */   _x: () => (/* binding */ scanFailure)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/** Why there is no data snapshot, and which of the runbook's next steps applies (Splice's HttpErrorHandler.scala). */

/** The way out that is left when there can be no dump. */
const identitiesInstead = 'Recover the node from its identities instead: action-restore with mode: identities re-onboards it and brings back what it shares with the DSO (the Canton Coin balances)';
/** The meaning of an answer that is no success, other than 401 and 403. */
function snapshotFailure(error, query) {
    const said = error.errorText === undefined ? '' : `: ${error.errorText}`;
    const cause = { cause: error };
    switch (error.status) {
        case 400:
            if (/pars|malformed|timestamp.*format/i.test(said) && !/UNAVAILABLE_ACS_SNAPSHOT/.test(said))
                break;
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-pruned', {
                what: `The participant no longer has its contracts as of ${query.timestamp} (400${said}).`,
                means: 'It was pruned beyond that moment; participants keep about 24 hours. That does not come back by waiting. Nothing was written.',
                next: `Compare the timestamp with the SVs' announcement. If it is right: ${identitiesInstead}.`,
                ...cause,
            });
        case 429:
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-not-caught-up', {
                what: `The participant has not come as far as ${query.timestamp} (429${said}).`,
                means: 'The timestamp is too late for this node: it stopped following the network before. Nothing was written.',
                next: `Waiting helps only while the synchronizer still serves the participant. Else: ${identitiesInstead}.`,
                ...cause,
            });
        case 502:
        case 503:
        case 504: {
            const slow = /taking too long|request-timeout/i.test(said);
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-busy', {
                what: `The validator app gave no data snapshot (${error.status}${said}). ${retriesOf(error)}`.trim(),
                means: slow
                    ? 'The dump takes longer than the app gives itself for a request (request-timeout, 38 s by default).'
                    : 'The app, its participant or a proxy before it cannot answer now.',
                next: slow
                    ? 'Raise pekko.http.server.request-timeout of the validator app (ADDITIONAL_CONFIG_…) and of the proxies before it, restart it, and run again.'
                    : `Look into the log of the participant and run again. If it stays: ${identitiesInstead}.`,
                ...cause,
            });
        }
        case undefined:
            return error;
        default:
            break;
    }
    if (error.code !== 'http-status')
        return error;
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-refused', {
        what: `The validator app refused the data snapshot (${error.status}${said}).`,
        means: 'Nothing was written.',
        next: `Check timestamp and migration-id against the SVs' announcement and look into the log of the validator app. If it stays: ${identitiesInstead}.`,
        ...cause,
    });
}
/** The connection ended before the answer. */
function cutSnapshotFailure(error) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-cut', {
        what: `The data snapshot was cut on its way: ${error.what}`,
        means: 'What came is not used; where the app reads its dump, everything is as it was.',
        next: 'Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app.',
        cause: error,
    });
}
/** The answer is none. */
function scanFailure(problem) {
    const untouched = 'It is not used; where the app reads its dump, everything is as it was.';
    switch (problem.kind) {
        case 'empty':
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-empty', {
                what: 'The validator app answered with success and 0 bytes.',
                means: untouched,
                next: 'Check that validator-url leads to the validator app and that no proxy drops its answer, and run again.',
            });
        case 'html':
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('http-html', {
                what: 'The data snapshot is a web page: a proxy or login page is in front of the validator app, check validator-url.',
                means: untouched,
                next: "Open the address in a browser from the runner's network to see which page it is.",
            });
        case 'cut':
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-cut', {
                what: `The data snapshot is cut: ${problem.message}.`,
                means: untouched,
                next: 'Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app.',
            });
        default:
            return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('snapshot-malformed', {
                what: `The data snapshot cannot be used: ${problem.message}.`,
                means: untouched,
                next: `Check that validator-url leads to the validator app itself. If it does: ${identitiesInstead}.`,
            });
    }
}
function retriesOf(error) {
    return /Tried \d+ times in [^.]*(?:\.\d+ s)?[^.]*\./.exec(error.what)?.[0] ?? '';
}


/***/ }),

/***/ 91044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dumpFolder),
/* harmony export */   q: () => (/* binding */ dumpName)
/* harmony export */ });
/** The vocabulary of this folder: what Splice and Canton define. */
/** Where the validator app reads a dump, and the name of it (the chart's and the compose file's). */
const dumpFolder = '/domain-upgrade-dump';
const dumpName = 'domain_migration_dump.json';


/***/ }),

/***/ 27941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   l: () => (/* binding */ tokenProvider)
/* harmony export */ });
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77961);

/** Makes a provider of a function and its facts. */
function tokenProvider(get, facts) {
    return Object.assign((signal) => get(signal), facts);
}
/** The claims of a token that is a JWT; undefined for an opaque one. The signature is not checked: that is the server's part. */
function claimsOf(token) {
    try {
        const { aud, sub, iss, exp } = (0,jose__WEBPACK_IMPORTED_MODULE_0__/* .decodeJwt */ .i)(token.reveal());
        return {
            audiences: aud === undefined ? [] : [aud].flat(),
            ...(typeof sub === 'string' && { subject: sub }),
            ...(typeof iss === 'string' && { issuer: iss }),
            ...(typeof exp === 'number' && { expiresAt: exp * 1000 }),
        };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 66816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ValidatorApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/log.js
var system_log = __webpack_require__(60297);
// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
// EXTERNAL MODULE: ./build/src/splice/http.js
var http = __webpack_require__(46732);
// EXTERNAL MODULE: ./build/src/splice/identities.js
var identities = __webpack_require__(23470);
// EXTERNAL MODULE: ./build/src/splice/snapshot-failure.js
var snapshot_failure = __webpack_require__(71291);
// EXTERNAL MODULE: ./build/src/splice/token-provider.js
var token_provider = __webpack_require__(27941);
;// CONCATENATED MODULE: ./build/src/splice/validator-failure.js



/** A 404 of an app that is ready: the endpoint is really not there. */
function missingFailure(path, error) {
    if (!path.endsWith('/participant/identities')) {
        return new failure/* Failure */.HR('endpoint-missing', {
            what: `The validator app is ready, and still has nothing at ${path}: ${error.what}`,
            next: 'Check that validator-url leads to the validator app, and not to another app behind the same proxy.',
        });
    }
    return new failure/* Failure */.HR('identities-missing', {
        what: `The validator app is ready, and still answers 404 for the identities dump: ${error.what}`,
        means: 'This was seen upstream as well (canton-network/splice issue #5777). A backup without identities cannot re-onboard the node; a backup of the participant database still holds its keys.',
        next: 'Restart the validator app and look into its log for a failed initialisation. Until it is solved, write the dump with the Canton console script manual-identities-dump.sc of the release bundle (examples/recovery), against this participant or a restored copy of its database.',
        cause: error,
    });
}
/** 401: the token itself is not accepted. */
function rejectedFailure(error, provider, token) {
    const claims = (0,token_provider/* claimsOf */.d)(token);
    const audience = claims === undefined
        ? 'it is not a JWT, so its audience cannot be seen'
        : `its audience is ${claims.audiences.length > 0 ? claims.audiences.join(', ') : 'missing'}`;
    const expired = claims?.expiresAt !== undefined && claims.expiresAt <= Date.now() ? ' It has expired.' : '';
    return new failure/* Failure */.HR('token-rejected', {
        what: `The validator app rejected ${provider.description} (401${error.errorText ? `: ${error.errorText}` : ''}); ${audience}.${expired}`,
        next: "The audience must be the validator's own (auth.audience of the chart, VALIDATOR_AUTH_AUDIENCE of the compose file), not the ledger API's; and the token must come from the issuer (or, without authentication, be signed with the secret) that the app is configured with.",
        cause: error,
    });
}
/** 403: the token is good, its user may not do this. */
function refusedFailure(error, tried, version) {
    return new failure/* Failure */.HR('token-forbidden', {
        what: `The validator app${version === undefined ? '' : ` ${version}`} does not let ${tried.map((provider) => provider.description).join(' or ')} do this (403${error.errorText ? `: ${error.errorText}` : ''}).`,
        next: 'Since 0.5.5 the user must be active and have ParticipantAdmin besides acting as the operator: use the service user of the validator app (ledger-api-user, or the client whose id is in the ledger API secret), with a token for the audience of the validator.',
        cause: error,
    });
}
/** The app did not become active in time. */
function notReadyFailure(base, timeoutMs, reason) {
    return new failure/* Failure */.HR('validator-not-ready', {
        what: `The validator app at ${base} did not become ready within ${(0,system_log/* formatDuration */.a)(timeoutMs)}: ${reason}`,
        means: 'It is stopped, still starting (a database migration can take many minutes), or in a restart loop.',
        next: 'Look into the log of the validator app and of the participant, then run again.',
    });
}

;// CONCATENATED MODULE: ./build/src/splice/validator-url.js

const apiPath = '/api/validator';
/**
 * The address under which the API's paths begin: without a slash at its end, with `/api/validator`,
 * which may be given or not.
 * @throws Failure `validator-url` for what is not an http(s) URL, or holds credentials or a query.
 */
function apiBase(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw urlFailure('is not an http or https URL');
    }
    if (url.username !== '' || url.password !== '')
        throw urlFailure('holds credentials');
    if (url.search !== '' || url.hash !== '')
        throw urlFailure('holds a query or a fragment');
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${path.endsWith(apiPath) ? path : path + apiPath}`;
}
function urlFailure(why) {
    return new failure/* Failure */.HR('validator-url', {
        what: `validator-url ${why}.`,
        next: 'Give the address of the validator app, such as https://wallet.validator.example.com or http://127.0.0.1:5003.',
    });
}

// EXTERNAL MODULE: ./build/src/splice/versions.js
var versions = __webpack_require__(47665);
;// CONCATENATED MODULE: ./build/src/splice/validator-api.js











const versionSchema = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), commit_ts: schemas/* string */.YjP().optional() });
const usersSchema = schemas/* object */.Ikc({ usernames: schemas/* array */.YOg(schemas/* string */.YjP()) });
const onboardedSchema = schemas/* object */.Ikc({ party_id: schemas/* string */.YjP().min(1) });
const validatorUserSchema = schemas/* object */.Ikc({ party_id: schemas/* string */.YjP().min(1), user_name: schemas/* string */.YjP() });
const statusSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ success: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), uptime: schemas/* string */.YjP().optional(), active: schemas/* boolean */.zMY() }) }),
    schemas/* object */.Ikc({ not_initialized: schemas/* object */.Ikc({ active: schemas/* boolean */.zMY() }) }),
    schemas/* object */.Ikc({ failed: schemas/* object */.Ikc({ error: schemas/* string */.YjP() }) }),
]);
/** The validator app's HTTP API (`validator-internal.yaml` of Splice), as far as backup and restore need it. */
class ValidatorApi {
    #base;
    #hostHeader;
    #options;
    /** The provider that is used: an alternative, once the first was refused and the alternative was not. */
    #token;
    #version;
    constructor(endpoint, token, options = {}) {
        this.#base = apiBase(endpoint.url);
        this.#hostHeader = endpoint.hostHeader;
        this.#token = token;
        this.#options = options;
    }
    /**
     * Whether the app is active. Asks once; an app that cannot be reached, or whose proxy says so, is not ready.
     * @throws Failure where waiting cannot help: a web page, a certificate, a wrong address.
     */
    async ready() {
        return (await this.#readiness()) === undefined;
    }
    /** Waits until the app is active. @throws Failure `validator-not-ready` with the last reason. */
    async waitReady(timeoutMs) {
        let reason = 'it was not asked';
        const ready = await (0,wait/* waitFor */.f)(async () => {
            const answer = await this.#readiness();
            if (answer === undefined)
                return true;
            reason = answer;
            return undefined;
        }, { timeoutMs, everyMs: this.#options.everyMs ?? 2000, signal: this.#options.signal });
        if (ready === undefined)
            throw notReadyFailure(this.#base, timeoutMs, reason);
    }
    /** The Splice version; answered from process start on. */
    async version() {
        const answer = await this.#ask({ path: '/version' });
        const { version, commit_ts: commitTs } = this.#accept(versionSchema, answer, '/version');
        this.#version = version;
        return { version, ...(commitTs !== undefined && { commitTs }) };
    }
    /** The app's own view of its state; answered from process start on. */
    async status() {
        const answer = this.#accept(statusSchema, await this.#ask({ path: '/status' }), '/status');
        if ('failed' in answer)
            return { state: 'failed', error: answer.failed.error };
        if ('not_initialized' in answer)
            return { state: 'not-initialized' };
        const { id, uptime, active } = answer.success;
        return { state: active ? 'active' : 'passive', id, ...(uptime !== undefined && { uptime }) };
    }
    /**
     * The identities dump, checked. An app that is still starting is waited for.
     * @throws Failure `identities-missing` when a ready app has no such endpoint, `identities-malformed`,
     *   `token-rejected` (401), `token-forbidden` (403).
     */
    async identities() {
        const call = { path: '/v0/admin/participant/identities', maxBytes: identities/* maxIdentitiesBytes */.we };
        const { body } = await this.#askWhenReady({ ...call, admin: true });
        return (0,identities/* parseIdentities */.go)(body);
    }
    /**
     * The data dump at a moment, as the bytes of the answer come: gigabytes (runbook, "Technical Details"; only up to
     * Splice 0.6.1). Tries again while the app says that it is busy, never after the answer has begun.
     * @throws Failure `snapshot-pruned` (400), `snapshot-not-caught-up` (429), `snapshot-refused`, `snapshot-busy`,
     *   `token-rejected` (401), `token-forbidden` (403); `snapshot-cut` while it is read.
     */
    async dataSnapshot(query) {
        const parameters = new URLSearchParams({ timestamp: query.timestamp, force: String(query.force) });
        if (query.migrationId !== undefined)
            parameters.set('migration_id', String(query.migrationId));
        const call = { path: `/v0/admin/domain/data-snapshot?${parameters}`, admin: true };
        const { signal, firstDelayMs } = this.#options;
        const request = { ...this.#request(call), timeoutMs: query.answerTimeoutMs };
        // Every attempt may take as long as the app needs to write the dump; that it is busy is told at once.
        const insistence = { ...this.#insistence(), deadlineMs: 5 * query.answerTimeoutMs, retries: 4 };
        try {
            const { body } = await this.#whenReady(call.path, () => this.#as(call, (token) => (0,http/* insist */.R6)(async () => {
                try {
                    return await (0,http/* openStream */.fv)({ ...request, ...(token && { token }) }, signal);
                }
                catch (error) {
                    // Whether it helps to wait is for the ledger end to say, and that is in the database.
                    throw error instanceof http/* HttpFailure */.HR && error.status === 429 ? error.final() : error;
                }
            }, { ...insistence, ...(firstDelayMs !== undefined && { firstDelayMs }) })));
            return (async function* () {
                try {
                    yield* body;
                }
                catch (error) {
                    throw error instanceof http/* HttpFailure */.HR ? (0,snapshot_failure/* cutSnapshotFailure */.VV)(error) : error;
                }
            })();
        }
        catch (error) {
            throw error instanceof http/* HttpFailure */.HR ? (0,snapshot_failure/* snapshotFailure */.B)(error, query) : error;
        }
    }
    /** The users with a wallet, as the ledger knows them: not those that were lost with the participant's database. */
    async users() {
        const path = '/v0/admin/users';
        return this.#accept(usersSchema, await this.#askWhenReady({ path, admin: true }), path).usernames;
    }
    /**
     * Onboards a user with the party it had before. Asking again for the same user is harmless.
     * @throws Failure `user-other-party` when the app gave the user another party.
     */
    async onboardUser(user) {
        const path = '/v0/admin/users';
        const post = { name: user.name, ...(user.partyId !== undefined && { party_id: user.partyId }) };
        const answer = await this.#askWhenReady({ path, post, admin: true });
        const { party_id: partyId } = this.#accept(onboardedSchema, answer, path);
        if (user.partyId !== undefined && partyId !== user.partyId) {
            throw new failure/* Failure */.HR('user-other-party', {
                what: `User ${user.name} was onboarded with party ${partyId}, where ${user.partyId} was asked for.`,
                means: 'What the old party holds is not in this user’s wallet.',
                next: 'Offboard the user in the validator app and onboard it again with its old party.',
            });
        }
        return { partyId };
    }
    /** The operator's own user and party. */
    async validatorUser() {
        const path = '/v0/validator-user';
        const answer = this.#accept(validatorUserSchema, await this.#askWhenReady({ path }), path);
        return { partyId: answer.party_id, userName: answer.user_name };
    }
    /** Undefined when ready, else why not. */
    async #readiness() {
        const request = { ...this.#request({ path: '/readyz' }), timeoutMs: 10_000 };
        try {
            const answer = await (0,http/* exchange */.cv)(request, this.#options.signal);
            // The body of a ready app is empty: only a web page in its place must be told apart.
            if (answer.status === 200 && !/html/i.test(answer.headers['content-type'] ?? ''))
                return undefined;
            if (answer.status === 503)
                return '/readyz answers 503';
            (0,http/* asJson */.vA)(answer, request);
            return `/readyz answers ${answer.status}`;
        }
        catch (error) {
            if (this.#options.signal?.aborted)
                throw new failure/* Cancelled */.cJ();
            if (error instanceof http/* HttpFailure */.HR && error.retryable)
                return error.what;
            throw error;
        }
    }
    /**
     * Until the app is initialised, its `/v0` routes do not exist and answer 404 (HttpAdminService.scala):
     * a 404 is final only when it outlives readiness.
     */
    #askWhenReady(call) {
        return this.#whenReady(call.path, () => this.#as(call, (token) => this.#ask(call, token)));
    }
    async #whenReady(path, ask) {
        const { startTimeoutMs = 600_000, settleMs = 10_000, everyMs = 2000, signal, log } = this.#options;
        const startBy = Date.now() + startTimeoutMs;
        let settleBy;
        for (;;) {
            try {
                return await ask();
            }
            catch (error) {
                if (!(error instanceof http/* HttpFailure */.HR) || error.status !== 404 || error.code !== 'http-status')
                    throw error;
                if (!(await this.ready())) {
                    log?.info(`The validator app is starting; waiting up to ${(0,system_log/* formatDuration */.a)(startTimeoutMs)}.`);
                    await this.waitReady(Math.max(1, startBy - Date.now()));
                    settleBy = undefined;
                    continue;
                }
                settleBy ??= Math.min(Date.now() + settleMs, startBy);
                if (Date.now() >= settleBy)
                    throw missingFailure(path.replace(/\?.*/, ''), error);
                await (0,promises_.setTimeout)(Math.min(everyMs, settleMs), undefined, { signal }).catch(() => {
                    throw new failure/* Cancelled */.cJ();
                });
            }
        }
    }
    /** Asks with the token, and after a 403 with the provider's other users where the version lets them in. */
    async #as(call, ask) {
        const { signal } = this.#options;
        if (call.admin === undefined)
            return await ask();
        const candidates = [this.#token, ...(this.#token.alternatives ?? [])];
        for (const [index, provider] of candidates.entries()) {
            try {
                const answer = await ask(await provider(signal));
                if (index > 0)
                    this.#options.log?.info(`The validator app accepts ${provider.description}.`);
                this.#token = provider;
                return answer;
            }
            catch (error) {
                if (!(error instanceof http/* HttpFailure */.HR) || error.code !== 'http-status')
                    throw error;
                if (error.status === 401) {
                    throw rejectedFailure(error, provider, await provider(signal));
                }
                if (error.status !== 403)
                    throw error;
                const known = this.#version ?? (await this.#versionIfKnown());
                const strict = known !== undefined && (0,versions/* capabilities */.R7)(known)?.adminNeedsParticipantAdmin === true;
                if (strict || index + 1 === candidates.length)
                    throw refusedFailure(error, candidates.slice(0, index + 1), known);
            }
        }
        throw new Error('there is at least one token provider');
    }
    async #versionIfKnown() {
        try {
            return (await this.version()).version;
        }
        catch (error) {
            if (error instanceof failure/* Cancelled */.cJ)
                throw error;
            return undefined;
        }
    }
    #ask(call, token) {
        return (0,http/* requestJson */.SS)({ ...this.#request(call), ...(token !== undefined && { token }) }, this.#insistence());
    }
    #request(call) {
        return {
            service: { name: 'the validator app', input: 'validator-url' },
            url: new URL(`${this.#base}${call.path}`),
            ...(this.#hostHeader !== undefined && { hostHeader: this.#hostHeader }),
            ...(call.maxBytes !== undefined && { maxBytes: call.maxBytes }),
            ...(call.post !== undefined && {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(call.post),
            }),
        };
    }
    #insistence() {
        const { signal, retries, deadlineMs, firstDelayMs, log } = this.#options;
        return {
            ...(signal !== undefined && { signal }),
            ...(retries !== undefined && { retries }),
            ...(deadlineMs !== undefined && { deadlineMs }),
            ...(firstDelayMs !== undefined && { firstDelayMs }),
            ...(log !== undefined && { onRetry: (line) => log.info(line) }),
        };
    }
    #accept(schema, answer, path) {
        const result = schema.safeParse(answer.json);
        if (result.success)
            return result.data;
        const [issue] = result.error.issues;
        throw new failure/* Failure */.HR('validator-answer', {
            what: `${this.#base}${path} answered ${answer.status} with JSON of another shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
            next: 'Check that validator-url leads to a validator app; if it does, its version is newer than this action knows.',
        });
    }
}


/***/ }),

/***/ 47665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ capabilities)
/* harmony export */ });
/* unused harmony exports parseVersion, compareVersions */
const versionText = /^\s*v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.+-]+))?(?:\+\S*)?\s*$/;
/** Reads a version; undefined when the text is none, such as a branch build without numbers. */
function parseVersion(text) {
    const match = versionText.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, prerelease] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        ...(prerelease !== undefined && { prerelease }),
    };
}
/**
 * Negative when `a` is older than `b`, 0 when equal, positive when newer. Numbers compare as numbers
 * (0.5.10 is newer than 0.5.5); a snapshot is older than its release, as in semantic versioning.
 */
function compareVersions(a, b) {
    const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
    if (numbers !== 0 || a.prerelease === b.prerelease)
        return numbers;
    if (a.prerelease === undefined)
        return 1;
    if (b.prerelease === undefined)
        return -1;
    return comparePrerelease(a.prerelease, b.prerelease);
}
/**
 * What this version can and needs, by its release notes. A snapshot counts as its release.
 * Undefined when the text is not a version: then nothing is known.
 */
function capabilities(version) {
    const parsed = typeof version === 'string' ? parseVersion(version) : version;
    if (parsed === undefined)
        return undefined;
    const release = { major: parsed.major, minor: parsed.minor, patch: parsed.patch };
    const since = (minor, patch) => compareVersions(release, { major: 0, minor, patch }) >= 0;
    const audience = !since(4, 16)
        ? 'https://validator.example.com'
        : since(7, 0)
            ? 'https://canton.network.global'
            : undefined;
    return {
        adminNeedsParticipantAdmin: since(5, 5),
        dataSnapshot: !since(6, 2),
        migrationFlag: !since(6, 7),
        migrationIdOptional: since(6, 8),
        databaseConflictGuard: since(6, 8),
        instanceLock: since(6, 10),
        ...(audience !== undefined && { defaultUnsafeAudience: audience }),
    };
}
function comparePrerelease(a, b) {
    const left = a.split('.');
    const right = b.split('.');
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const x = left[i];
        const y = right[i];
        if (x === y)
            continue;
        if (x === undefined)
            return -1;
        if (y === undefined)
            return 1;
        const bothNumbers = /^\d+$/.test(x) && /^\d+$/.test(y);
        if (bothNumbers && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (!bothNumbers) {
            // A number sorts before a word, words by their characters (semver 11.4).
            if (/^\d+$/.test(x))
                return -1;
            if (/^\d+$/.test(y))
                return 1;
            return x < y ? -1 : 1;
        }
    }
    return 0;
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * A text from elsewhere as one line that cannot be mistaken for anything else: control characters, line ends of every
 * kind and marks that change the direction of writing are shown as escapes.
 */
function printable(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 25598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);


/**
 * Asks again until the answer is defined or the deadline passes; then undefined.
 * @param ask one attempt; undefined means "not yet".
 */
async function waitFor(ask, options) {
    const until = Date.now() + options.timeoutMs;
    for (;;) {
        if (options.signal?.aborted)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
        const answer = await ask();
        if (answer !== undefined)
            return answer;
        if (Date.now() >= until)
            return undefined;
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(options.everyMs ?? 1000, Math.max(1, until - Date.now())), undefined, {
                signal: options.signal,
            });
        }
        catch {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
        }
    }
}


/***/ })

};
