export const id = 681;
export const ids = [681];
export const modules = {

/***/ 2681:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12544);
/* harmony import */ var _src_fleet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52908);
/* harmony import */ var _src_github_fleet_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56812);
/* harmony import */ var _src_github_main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21584);
/* harmony import */ var _src_github_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47407);






await (0,_src_github_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)('fleet', async (context) => {
    const { inputs } = context;
    const mode = inputs.choice('mode', ['list', 'record', 'summary'], 'list');
    const job = inputs.choice('job', _src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .fleetJobs */ .ll, 'backup');
    if (inputs.text('job') === undefined)
        inputs.problem('job', 'is required.');
    if (mode === 'list')
        await list(context, job);
    else if (mode === 'record')
        await record(context, job);
    else
        await summarize(context, job);
});
async function list({ inputs, log, output }, job) {
    const path = inputs.required('inventory');
    const names = readNodes(inputs);
    const runner = inputs.list('runner');
    if (runner.length === 0)
        inputs.problem('runner', 'is required.');
    inputs.finish();
    const inventory = await (0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .readInventory */ .zw)(path);
    for (const warning of inventory.warnings)
        log.warning(warning);
    const nodes = [...(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .selectNodes */ .Iw)(inventory, names).keys()];
    const matrix = (0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixFor */ .bm)(inventory, nodes, job, { runner });
    for (const entry of matrix)
        log.info(`${entry.node}: on ${entry.runner}, ${entry.settings}`);
    output('matrix', JSON.stringify(matrix));
    output('nodes', matrix.length);
}
async function record({ inputs, log, output }, job) {
    const node = inputs.required('node');
    if (node !== '' && !(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .isNodeName */ .U6)(node))
        inputs.problem('node', 'is not the name of a node.');
    const result = inputs.choice('result', _src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__/* .jobResults */ .ks, 'failure');
    if (inputs.text('result') === undefined)
        inputs.problem('result', 'is required.');
    const outputs = (0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__/* .keepOutputs */ .gO)(readOutputs(inputs));
    const path = inputs.required('path');
    inputs.finish();
    const run = (0,_src_github_report_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)();
    const written = await (0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), {
        version: 1,
        node,
        job,
        result,
        at: new Date().toISOString(),
        ...(run !== undefined && { run }),
        outputs,
    });
    log.info(`${node}: ${result}, written to ${written}`);
    output('path', written);
}
async function summarize({ inputs, log, output, summary }, job) {
    const path = inputs.required('inventory');
    const names = readNodes(inputs);
    const folder = inputs.required('results');
    const fail = inputs.boolean('fail', true);
    inputs.finish();
    const inventory = await (0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .readInventory */ .zw)(path);
    const nodes = [...(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .selectNodes */ .Iw)(inventory, names).keys()];
    const results = await (0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x8)(folder, job, log);
    for (const stray of [...results.keys()].filter((name) => !nodes.includes(name)))
        log.warning(`There is a result of ${stray}, which is not among the nodes that are meant.`);
    const all = (0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .KI)(nodes, results);
    const bad = all.filter(({ problem }) => problem !== undefined);
    for (const { node, problem } of all)
        log.info(`${node}: ${problem ?? 'ended well'}`);
    output('nodes', all.length);
    output('failed', bad.map(({ node }) => node).join(','));
    (0,_src_github_fleet_report_js__WEBPACK_IMPORTED_MODULE_5__/* .fleetTable */ .d)(summary, job, all);
    if (fail)
        (0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .demandAll */ .d2)(job, all);
}
/** The nodes that are meant; undefined: all. The form in which a workflow is started by hand has one line only. */
function readNodes(inputs) {
    if (inputs.text('nodes') === undefined)
        return undefined;
    const names = inputs.list('nodes').flatMap((line) => line.split(/[\s,]+/).filter((name) => name !== ''));
    if (names.length === 0)
        inputs.problem('nodes', 'names no node; leave it empty for all.');
    return [...new Set(names)];
}
/** The outputs as the runner hands them over; none when the job never came so far. */
function readOutputs(inputs) {
    const text = inputs.text('outputs');
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch {
        // Said below. What JSON.parse says quotes the text.
    }
    inputs.problem('outputs', 'must be a JSON object, such as toJSON(needs.backup.outputs) gives.');
    return {};
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d2: () => (/* binding */ demandAll),
  ll: () => (/* reexport */ fleet_jobs/* fleetJobs */.l),
  U6: () => (/* binding */ isNodeName),
  bm: () => (/* binding */ matrixFor),
  KI: () => (/* binding */ outcomes),
  zw: () => (/* binding */ readInventory),
  Iw: () => (/* binding */ selectNodes),
  zc: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/settings/settings.js + 1 modules
var settings = __webpack_require__(29379);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/fleet/jobs.js
var fleet_jobs = __webpack_require__(92128);
;// CONCATENATED MODULE: ./build/src/fleet/inventory-shape.js
/** The form of an inventory, but for its settings. */


/** A node's name is a folder name and part of object keys, the same as in the input `node`. */
const nodeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** @param settingsOf the form of settings, of one job or of all. */
function inventoryShape(settingsOf) {
    const entry = schemas/* strictObject */.rej({
        runner: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .optional()
            .meta({ description: 'Labels of the runner that reaches the node.' }),
        environment: schemas/* string */.YjP()
            .min(1)
            .optional()
            .meta({ description: 'GitHub environment of the jobs: its secrets, and for a restore its reviewers.' }),
        'plan-environment': schemas/* string */.YjP()
            .min(1)
            .optional()
            .meta({ description: 'GitHub environment of the job that only plans a restore.' }),
        settings: settingsOf().optional(),
        jobs: schemas/* strictObject */.rej(Object.fromEntries(fleet_jobs/* fleetJobs */.l.map((job) => [job, settingsOf(job).optional()])))
            .optional()
            .meta({ description: 'Settings of one job only; they win over settings.' }),
    });
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        defaults: entry.optional().meta({ description: 'What every node has unless it says otherwise.' }),
        nodes: schemas/* record */.g1P(schemas/* string */.YjP().regex(nodeName), entry),
    });
}

;// CONCATENATED MODULE: ./build/src/fleet/read-yaml.js
/** Far above any inventory. */
const limitBytes = 1024 * 1024;
/**
 * Reads YAML 1.2 without surprises: no key twice, no unknown tags, and no number whose text is not what would be handed on
 * (`007`, `1e3`, an id of twenty digits).
 */
async function readYaml(text) {
    if (Buffer.byteLength(text) > limitBytes)
        return { problems: ['the file is larger than 1 MiB.'] };
    const { LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const at = (offset) => `line ${lineCounter.linePos(offset).line}`;
    const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => `${at(pos[0])}: ${message}`);
    visit(document, {
        Scalar(_key, { value, source, range }) {
            if (typeof value === 'number' && source !== undefined && String(value) !== source)
                problems.push(`${at(range?.[0] ?? 0)}: ${source} is read as the number ${value}; put it in quotes.`);
        },
    });
    if (problems.length > 0)
        return { problems };
    try {
        return { value: document.toJS() };
    }
    catch {
        // The only way to get here: more aliases than any file needs.
        return { problems: ['it has too many aliases (*name).'] };
    }
}

;// CONCATENATED MODULE: ./build/src/fleet/inventory.js
/** The inventory: one file that says which nodes there are and how each is backed up. */






/** Settings that two actions know by one name and mean by it different things. */
const ambiguous = ['max-age', 'max-data-age', 'start-command'];
const anyValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())]).meta({ id: 'value' });
/** The form of the file for editors: docs/inventory.schema.json is made of it. */
const inventorySchema = inventoryShape((job) => {
    const names = (job === undefined ? settings/* settingsActions */.dr : [fleet_jobs/* actionOfJob */.x[job]]).flatMap((action) => (0,settings/* inputsOf */.Vc)(action));
    const allowed = [...new Set(names)].filter((name) => wrongName(name, job) === undefined).sort();
    return schemas/* strictObject */.rej(Object.fromEntries(allowed.map((name) => [name, anyValue.optional()])))
        .meta({ id: job === undefined ? 'settings' : `settings-of-${job}` });
});
// Names and values of settings have complaints of their own, which say more than a schema does.
const shape = inventoryShape(() => schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
/**
 * Reads an inventory from its text.
 * @param path for messages.
 * @throws Failure `inventory` with every problem that it has.
 */
async function parseInventory(text, path) {
    const read = await readYaml(text);
    if ('problems' in read)
        throw wrong(path, read.problems);
    const checked = shape.safeParse(read.value);
    if (!checked.success)
        throw wrong(path, checked.error.issues.map(issueText));
    const { defaults = {}, nodes } = checked.data;
    const names = Object.keys(nodes);
    const problems = [
        ...entryProblems('defaults', defaults),
        ...Object.entries(nodes).flatMap(([name, entry]) => entryProblems(`nodes.${name}`, entry)),
        // Folders of file systems that do not tell case apart would hold the sets of both.
        ...names
            .filter((name, index) => names.findIndex((other) => same(name, other)) !== index)
            .map((name) => `nodes.${name}: there is another node of this name in other case.`),
    ];
    if (names.length === 0)
        problems.push('nodes: there is none.');
    if (problems.length > 0)
        throw wrong(path, problems);
    const merged = new Map(names.map((name) => [name, merge(defaults, nodes[name] ?? {})]));
    return { path, nodes: merged, warnings: sameDeployments(merged) };
}
/** What the node has, and otherwise what every node has. Settings are merged one by one, everything else is replaced. */
function merge(defaults, node) {
    const jobs = fleet_jobs/* fleetJobs */.l.flatMap((job) => {
        const settings = { ...defaults.jobs?.[job], ...node.jobs?.[job] };
        return Object.keys(settings).length === 0 ? [] : [[job, settings]];
    });
    return {
        runner: node.runner ?? defaults.runner,
        environment: node.environment ?? defaults.environment,
        'plan-environment': node['plan-environment'] ?? defaults['plan-environment'],
        settings: { ...defaults.settings, ...node.settings },
        jobs: Object.fromEntries(jobs),
    };
}
function entryProblems(place, entry) {
    return [
        ...settingsProblems(`${place}.settings`, entry.settings),
        ...fleet_jobs/* fleetJobs */.l.flatMap((job) => settingsProblems(`${place}.jobs.${job}`, entry.jobs?.[job], job)),
    ];
}
function settingsProblems(place, settings, job) {
    return Object.entries(settings ?? {}).flatMap(([name, value]) => {
        const problem = settingProblem(name, value, job);
        return problem === undefined ? [] : [`${place}: ${name} ${problem}`];
    });
}
function settingProblem(name, value, job) {
    const text = (0,settings/* settingText */.Su)(value);
    return wrongName(name, job) ?? ('problem' in text ? text.problem : undefined);
}
function wrongName(name, job) {
    if (name === 'node')
        return 'is the name under nodes.';
    if (job === undefined && ambiguous.includes(name)) {
        const jobs = fleet_jobs/* fleetJobs */.l.filter((known) => (0,settings/* actionsWith */.Qh)(name).includes(fleet_jobs/* actionOfJob */.x[known]));
        return `does not mean the same in every job: put it under jobs, for ${jobs.join(', ')}.`;
    }
    return (0,settings/* nameProblem */.rH)(name, job && [fleet_jobs/* actionOfJob */.x[job]]);
}
/** Nodes that seem to be one: its sets would be under two names, and two runs at a time could work on it. */
function sameDeployments(nodes) {
    const byDeployment = new Map();
    for (const [name, entry] of nodes) {
        const key = deploymentOf(entry);
        if (key !== undefined)
            byDeployment.set(key, [...(byDeployment.get(key) ?? []), name]);
    }
    return [...byDeployment.values()]
        .filter((names) => names.length > 1)
        .map((names) => `The nodes ${names.join(' and ')} name the same deployment.`);
}
function deploymentOf({ settings, runner }) {
    const { deployment, kubeconfig = '', namespace = '' } = settings;
    const context = settings['kube-context'] ?? '';
    const validator = settings['validator-deployment'] ?? '';
    const url = settings['validator-url'];
    // A project or the current cluster is one of the runner's machine: the same name elsewhere is another.
    const here = [...(runner ?? [])].sort();
    const key = deployment === 'compose'
        ? [settings['compose-project'] ?? '', settings['compose-directory'] ?? '', here]
        : deployment === 'kubernetes'
            ? [kubeconfig, context, namespace, validator, kubeconfig === '' && context === '' ? here : []]
            : deployment === 'external' && url !== undefined && url !== ''
                ? [url]
                : undefined;
    return key && JSON.stringify([deployment, ...key]);
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function issueText({ path, message, ...issue }) {
    const place = path.map(String).join('.');
    if (issue.code === 'invalid_key')
        return `${place}: a name must be 1 to 63 letters, digits, dots, hyphens or underscores, and begin with a letter or digit.`;
    if (issue.code === 'unrecognized_keys')
        return `${place || 'the file'}: ${issue.keys.join(', ')} is not known.`;
    return `${place || 'the file'}: ${message}.`;
}
function wrong(path, problems) {
    return new failure/* Failure */.HR('inventory', {
        what: `The inventory ${path} is wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
        means: 'Nothing was run for any node.',
        next: 'Correct the file. docs/fleet.md has an example; with its schema an editor shows mistakes while they are made.',
    });
}

;// CONCATENATED MODULE: ./build/src/fleet.js
/**
 * A fleet of nodes: what the inventory says of each, and what became of each.
 * Everything that reads an inventory does so by this file.
 */







/** GitHub's limit: "A matrix will generate a maximum of 256 jobs per workflow run" (docs.github.com). */
const matrixLimit = 256;
/** Whether a text can be the name of a node. */
function isNodeName(text) {
    return nodeName.test(text);
}
/**
 * Reads an inventory.
 * @throws Failure `inventory-file` when it cannot be read, `inventory` with every problem that it has.
 */
async function readInventory(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new failure/* Failure */.HR('inventory-file', {
            what: `The inventory ${path} cannot be read.`,
            means: 'Which nodes there are is not known. Nothing was run for any.',
            next: 'Check the path. In a workflow the repository that holds the file must be checked out before.',
            cause: error,
        });
    }
    return await parseInventory(text, path);
}
/**
 * Nodes of the inventory, in its order.
 * @param names those that are wanted; absent: all.
 * @throws Failure `node-unknown` naming those that there are.
 */
function selectNodes(inventory, names) {
    const unknown = (names ?? []).filter((name) => !inventory.nodes.has(name));
    if (unknown.length > 0) {
        throw new failure/* Failure */.HR('node-unknown', {
            what: `The inventory ${inventory.path} has no node ${unknown.join(', ')}. It has ${[...inventory.nodes.keys()].join(', ')}.`,
            means: 'Nothing was run for any node.',
            next: 'Give names as they are written in the inventory.',
        });
    }
    return new Map([...inventory.nodes].filter(([name]) => names === undefined || names.includes(name)));
}
/**
 * What the inventory says of a node for one job: only settings that the job's action knows. No secret is among them, and
 * nothing that decides about a run.
 * @throws Failure `node-unknown`
 */
function settingsFor(inventory, node, job) {
    const [entry] = selectNodes(inventory, [node]).values();
    const all = { ...entry?.settings, ...entry?.jobs[job] };
    return Object.fromEntries(Object.entries(all).filter(([name]) => (0,settings/* actionsWith */.Qh)(name).includes(fleet_jobs/* actionOfJob */.x[job])));
}
/**
 * The matrix for a job of the given nodes.
 * @throws Failure `fleet-too-large`
 */
function matrixFor(inventory, names, job, { runner }) {
    const entries = [...selectNodes(inventory, [...names])].map(([node, entry]) => ({
        node,
        runner: JSON.stringify(entry.runner ?? runner),
        environment: entry.environment ?? '',
        'plan-environment': entry['plan-environment'] ?? '',
        settings: JSON.stringify(settingsFor(inventory, node, job)),
    }));
    if (entries.length <= matrixLimit)
        return entries;
    throw new failure/* Failure */.HR('fleet-too-large', {
        what: `These are ${entries.length} nodes, but GitHub runs at most ${matrixLimit} jobs of a matrix.`,
        means: 'Nothing was run for any node.',
        next: 'Select a part of them with nodes, or keep several inventories, each with a workflow of its own.',
    });
}
/** Every node with its result. A node without one is not well: what did not run cannot report itself. */
function outcomes(names, results) {
    return [...names].map((node) => {
        const result = results.get(node);
        if (result === undefined)
            return { node, result, problem: 'left no result' };
        if (result.result === 'success')
            return { node, result };
        const more = result.outputs['failed-checks'] ?? result.outputs.verdict;
        const ended = { failure: 'failed', cancelled: 'was cancelled', skipped: 'was skipped' }[result.result];
        return { node, result, problem: more === undefined ? ended : `${ended} (${more})` };
    });
}
/** Ends the run red when a node is not well. @throws Failure `fleet-failed` */
function demandAll(job, all) {
    const bad = all.filter(({ problem }) => problem !== undefined);
    if (bad.length === 0)
        return;
    throw new failure/* Failure */.HR('fleet-failed', {
        what: `Of ${all.length} nodes ${bad.length} had no ${job} that ended well: ${bad.map(({ node, problem }) => `${node} ${problem}`).join('; ')}.`,
        means: 'The other nodes are not affected.',
        next: 'Look at the jobs of these nodes. One without a result was not run, or its runner was lost before it could say how it ended.',
    });
}


/***/ }),

/***/ 92128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fleetJobs),
/* harmony export */   x: () => (/* binding */ actionOfJob)
/* harmony export */ });
/** What can be done for each node of a fleet, and the action that does it. */
const actionOfJob = {
    backup: 'backup',
    verify: 'verify',
    freshness: 'verify',
    restore: 'restore',
    'dr-snapshot': 'dr-snapshot',
};
const fleetJobs = Object.keys(actionOfJob);


/***/ }),

/***/ 12544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   gO: () => (/* binding */ keepOutputs),
/* harmony export */   ks: () => (/* binding */ jobResults),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92128);
/** What the job of one node leaves for the summary of the fleet: a small file without secrets. */





/** How the job of a node ended, in GitHub's words. */
const jobResults = ['success', 'failure', 'cancelled', 'skipped'];
/** Outputs that are kept. Every other, such as a plan or a catalogue, is left out. */
const keptOutputs = [
    'set-id',
    'participant-id',
    'data-time',
    'order-proof',
    'bytes',
    'duration-seconds',
    'verdict',
    'restore-seconds',
    'data-age-seconds',
    'failed-checks',
    'not-checked',
    'newest-set',
    'newest-good-set',
    'snapshot-bytes',
];
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    node: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(63),
    job: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetJobs */ .l),
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(jobResults),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ }).optional(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([...keptOutputs, 'age']), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(2000)),
});
/** Of an action's outputs those that the summary shows. `age` is what a check of freshness says of the newest data. */
function keepOutputs(outputs) {
    const kept = keptOutputs.flatMap((name) => {
        const value = outputs[name];
        return typeof value === 'string' && value !== '' ? [[name, value.slice(0, 2000)]] : [];
    });
    const age = ageOf(outputs['freshness']);
    return Object.fromEntries(age === undefined ? kept : [...kept, ['age', age.slice(0, 2000)]]);
}
const freshnessSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) });
function ageOf(freshness) {
    if (typeof freshness !== 'string' || freshness === '')
        return undefined;
    try {
        const { checks } = freshnessSchema.parse(JSON.parse(freshness));
        return checks.find(({ name }) => name === 'age')?.detail;
    }
    catch {
        return undefined;
    }
}
/**
 * Writes a result, whole or not at all.
 * @param path a file that ends in `.json`, or a folder for `NODE.json`.
 * @returns the path of the file.
 */
async function writeResult(path, result) {
    const file = path.endsWith('.json') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${result.node}.json`);
    const unfinished = `${file}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, `${JSON.stringify(resultSchema.parse(result), null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, file);
    }
    catch (error) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('fleet-result', {
            what: `The result of ${result.node} could not be written to ${file}.`,
            means: 'The summary of the fleet will say that the node has no result.',
            next: 'Give a path that the runner may write to.',
            cause: error,
        });
    }
    return file;
}
/**
 * Reads every result below a folder, the newest of each node. What cannot be read is a warning: its node then has no
 * result, which is red.
 * @throws Failure `fleet-results` when the folder itself cannot be read.
 */
async function readResults(folder, job, log) {
    const results = new Map();
    for (const name of await jsonFiles(folder)) {
        try {
            const result = resultSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')));
            if (result.job !== job) {
                log.warning(`${name} is of the job ${result.job}, not ${job}: it is passed over.`);
                continue;
            }
            const other = results.get(result.node);
            if (other === undefined || Date.parse(other.at) < Date.parse(result.at))
                results.set(result.node, result);
        }
        catch (error) {
            const why = error instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_7__/* .prettifyError */ .S1(error) : (0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
            log.warning(`${name} is not a result that can be read: ${why}`);
        }
    }
    return results;
}
async function jsonFiles(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
        return entries.filter((name) => name.endsWith('.json')).sort();
    }
    catch (error) {
        // No artifact was downloaded: no node has left a result, which the summary says of each.
        if (error.code === 'ENOENT')
            return [];
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('fleet-results', {
            what: `The folder of results ${folder} cannot be read.`,
            means: 'Nothing is known of any node.',
            next: 'Give as results the folder that the artifacts were downloaded to.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 56812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fleetTable)
/* harmony export */ });
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60297);

/** One table of the whole fleet, and above it who is not well. */
function fleetTable(summary, job, all, now = Date.now()) {
    const bad = all.filter(({ problem }) => problem !== undefined);
    summary.heading(`Fleet: ${job} of ${all.length} ${all.length === 1 ? 'node' : 'nodes'}`);
    summary.paragraph(bad.length === 0
        ? 'All ended well.'
        : `${bad.length} did not end well: ${bad.map(({ node }) => node).join(', ')}.`);
    summary.table(['Node', 'Result', 'Set', 'Data', 'Took', 'Size', 'Proofs', 'Run'], all.map((outcome) => row(outcome, now)));
}
function row({ node, result, problem }, now) {
    const mark = problem === undefined ? '✅' : `❌ ${problem}`;
    if (result === undefined)
        return [node, mark, '', '', '', '', '', ''];
    const { outputs } = result;
    const set = outputs['set-id'] ?? outputs['newest-good-set'] ?? outputs['newest-set'];
    const seconds = outputs['restore-seconds'] ?? outputs['duration-seconds'];
    const bytes = outputs.bytes ?? outputs['snapshot-bytes'];
    return [
        { code: node },
        mark,
        set === undefined ? '' : { code: set },
        data(outputs, now),
        isNumber(seconds) ? (0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Number(seconds) * 1000) : '',
        isNumber(bytes) ? (0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(Number(bytes)) : '',
        proofs(outputs),
        result.run ?? '',
    ];
}
/** Up to when the data goes, and how old that is: what would be lost if the node were lost now. */
function data(outputs, now) {
    const time = outputs['data-time'];
    const age = outputs['data-age-seconds'];
    const ageMs = time === undefined ? Number.NaN : now - Date.parse(time);
    if (time !== undefined && Number.isFinite(ageMs))
        return `${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.max(0, ageMs))} old\n${new Date(time).toISOString().slice(0, 19)}Z`;
    if (isNumber(age))
        return `${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Number(age) * 1000)} old at the drill`;
    return outputs.age ?? '';
}
function proofs(outputs) {
    const order = outputs['order-proof'];
    const open = outputs['not-checked'];
    const lines = [
        outputs.verdict,
        order === undefined ? undefined : `order: ${order}`,
        outputs['failed-checks'] === undefined ? undefined : `failed: ${outputs['failed-checks']}`,
        open === undefined ? undefined : `not checked: ${open}`,
    ];
    return lines.filter((line) => line !== undefined).join('\n');
}
function isNumber(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text);
}


/***/ })

};
