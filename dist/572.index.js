export const id = 572;
export const ids = [572];
export const modules = {

/***/ 21584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/system/child.js
var child = __webpack_require__(65205);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/github/actions-log.js

/** GitHub shows at most ten annotations of a level for each step; the rest is dropped without a word. */
const annotationLimit = 10;
/**
 * The log of a run on GitHub: groups, and warnings as annotations.
 * GitHub cannot nest groups: a group within a group is shown beside it, with both titles.
 */
class ActionsLog {
    #runner;
    #titles = [];
    #warnings = [];
    #open;
    constructor(runner) {
        this.#runner = runner;
    }
    /** Every warning so far, for the summary. */
    get warnings() {
        return this.#warnings;
    }
    info(line) {
        this.#showGroup();
        this.#runner.info(line);
    }
    warning(line) {
        this.#showGroup();
        this.#warnings.push((0,secret/* redact */.E$)(line));
        // The last annotation is kept for what else there may be, see `finish`.
        if (this.#warnings.length < annotationLimit)
            this.#runner.warning(line);
        else
            this.#runner.info(`Warning: ${line}`);
    }
    async group(title, work) {
        const entry = { text: title };
        this.#titles.push(entry);
        this.#showGroup();
        try {
            return await work();
        }
        finally {
            this.#titles.splice(this.#titles.indexOf(entry), 1);
            this.#closeGroup();
        }
    }
    /** Closes what is open and annotates what did not fit. Nothing that comes later is hidden in a group. */
    finish() {
        this.#titles.length = 0;
        this.#closeGroup();
        const left = this.#warnings.slice(annotationLimit - 1);
        const [only] = left;
        if (left.length === 1 && only !== undefined)
            this.#runner.warning(only);
        else if (left.length > 1)
            this.#runner.warning(`${left.length} more warnings are in the log.`);
    }
    #showGroup() {
        const title = this.#titles.map(({ text }) => text).join(' › ');
        if (title === (this.#open ?? ''))
            return;
        this.#closeGroup();
        if (title === '')
            return;
        this.#runner.startGroup(title);
        this.#open = title;
    }
    #closeGroup() {
        if (this.#open === undefined)
            return;
        this.#runner.endGroup();
        this.#open = undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/failure-report.js

/** Says of anything thrown what an operator needs to hear. */
function reportOf(thrown) {
    const error = beforeDisposal(thrown);
    const stack = error instanceof Error ? error.stack : undefined;
    if (!(error instanceof failure/* Failure */.HR)) {
        const lines = [
            `Unexpected error: ${(0,failure/* messageOf */.bD)(error)}`,
            'Run again with debug logging for the place in the code, and report it with the log.',
        ];
        return { code: 'unexpected', lines, cancelled: false, stack };
    }
    const cause = error.cause === undefined ? '' : (0,failure/* messageOf */.bD)(error.cause);
    const lines = [error.what];
    if (cause !== '' && !error.what.includes(cause))
        lines.push(`Cause: ${cause}`);
    if (error.means !== undefined)
        lines.push(error.means);
    if (error.next !== undefined)
        lines.push(`Next: ${error.next}`);
    return { code: error.code, lines, cancelled: error instanceof failure/* Cancelled */.cJ, stack };
}
/** When cleaning up fails after a failure, JavaScript wraps both: the first one is the story. */
function beforeDisposal(thrown) {
    let error = thrown;
    while (error instanceof Error && error.name === 'SuppressedError' && 'suppressed' in error) {
        error = error.suppressed;
    }
    return error;
}

// EXTERNAL MODULE: ./build/src/github/runner.js
var github_runner = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/github/units.js
var units = __webpack_require__(76470);
;// CONCATENATED MODULE: ./build/src/github/inputs.js




/**
 * The inputs of an action, read and checked by kind. Nothing throws while reading: every problem is kept, and
 * `finish` reports them all at once, before anything has been done.
 *
 * After a problem the method returns a harmless value of its type; call `finish` before using any of them.
 */
class Inputs {
    #env;
    #runner;
    #problems = [];
    #read = new Set();
    #replaced = new Map();
    constructor(env = process.env, runner = (0,github_runner/* detectRunner */.q)(env)) {
        this.#env = env;
        this.#runner = runner;
    }
    text(name, options) {
        const variable = variableOf(name);
        this.#read.add(variable);
        return (this.#replaced.get(variable) ?? this.#env[variable])?.trim() || options?.default;
    }
    /** Gives an input the value that the settings have for it. It must not be a secret. */
    replace(name, value) {
        this.#replaced.set(variableOf(name), value);
    }
    /** Keeps a text out of the log and of every message, where a secret was given in a wrong place. */
    hide(value) {
        this.#keep(value);
    }
    /** An input that must not be empty. */
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            this.problem(name, 'is required.');
        return value ?? '';
    }
    /** A secret input, masked in the log in every form that it may take, before anything else can show it. */
    secret(name) {
        const value = this.text(name);
        return value === undefined ? undefined : this.#keep(value);
    }
    /** One of the given values. */
    choice(name, values, fallback) {
        const value = this.text(name);
        if (value === undefined)
            return fallback;
        const match = values.find((candidate) => candidate === value);
        if (match === undefined)
            this.problem(name, `is ${quote(value)}, but must be ${oneOf(values)}.`);
        return match ?? fallback;
    }
    /** A boolean in the forms of YAML 1.2's core schema, as GitHub's own actions take them. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === undefined)
            return fallback;
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        this.problem(name, `is ${quote(value)}, but must be true or false.`);
        return fallback;
    }
    /** One entry a line; empty lines and `#` comments are left out. */
    list(name) {
        const lines = (this.text(name) ?? '').split(/\r?\n/);
        return lines.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter((line) => line !== '');
    }
    /**
     * A URL with one of the given protocols, named without the colon. The value may hold a password: it is
     * masked, and no message repeats it.
     */
    url(name, options) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const forms = oneOf(options.protocols.map((protocol) => `${protocol}://…`));
        const url = URL.parse(value);
        if (url === null) {
            // Whatever it is, it may have been meant as a URL with a password.
            if (value.includes('@'))
                this.#keep(value);
            this.problem(name, `is not a URL (${forms}). Characters such as @ / # ? in a password must be percent-encoded.`);
            return undefined;
        }
        if (url.password !== '') {
            this.#keep(url.password);
            this.#keep(percentDecoded(url.password));
            this.#keep(value);
        }
        if (!options.protocols.includes(url.protocol.slice(0, -1))) {
            // What stands before the first colon may be a user, or half of a password.
            this.#keep(value);
            this.problem(name, `does not begin as it must (${forms}).`);
        }
        return url;
    }
    duration(name, fallback) {
        const value = this.text(name) ?? fallback;
        if (value === undefined)
            return undefined;
        const milliseconds = (0,units/* parseDuration */.E)(value);
        if (milliseconds === undefined) {
            this.problem(name, `is ${quote(value)}, but must be a number with a unit, such as 90s, 30m, 5h, 2d or 1h30m.`);
        }
        return milliseconds ?? 0;
    }
    /** A size with units (`500MB`, `8MiB`) in bytes. */
    bytes(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const bytes = (0,units/* parseBytes */.z)(value);
        if (bytes === undefined)
            this.problem(name, `is ${quote(value)}, but must be a size such as 500MB, 8MiB or 2GiB.`);
        return bytes;
    }
    /** A whole number within bounds. */
    integer(name, fallback, bounds = {}) {
        const value = this.text(name);
        if (value === undefined)
            return fallback;
        const { min = 0, max = Number.MAX_SAFE_INTEGER } = bounds;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        const range = bounds.max === undefined ? `of ${min} or more` : `from ${min} to ${max}`;
        this.problem(name, `is ${quote(value)}, but must be a whole number ${range}.`);
        return fallback;
    }
    /** Notes what is wrong with an input, such as a contradiction to another. It is reported by `finish`. */
    problem(name, text) {
        this.#problems.push({ name, text });
    }
    /** Throws one error with every problem, one a line. To be called before the first side effect. */
    finish() {
        if (this.#problems.length === 0)
            return;
        const source = (name) => (this.#replaced.has(variableOf(name)) ? ' (from settings)' : '');
        const lines = this.#problems.map(({ name, text }) => `- ${name}${source(name)}: ${text}`);
        throw new failure/* Failure */.HR('inputs', {
            what: `${lines.length === 1 ? 'An input is' : `${lines.length} inputs are`} wrong:\n${lines.join('\n')}`,
            means: 'Nothing was touched.',
            next: 'Correct the inputs and run again.',
        });
    }
    /** Inputs that were given but not asked for. On GitHub the runner itself warns of names it does not know. */
    unread() {
        const all = [...Object.entries(this.#env), ...this.#replaced];
        const given = new Map(all.filter(([key, value]) => key.startsWith('INPUT_') && value));
        return [...given.keys()]
            .filter((key) => !this.#read.has(key))
            .map((key) => key.slice('INPUT_'.length).toLowerCase());
    }
    #keep(value) {
        for (const form of (0,secret/* derivedForms */.Hx)(value))
            this.#runner.mask(form);
        return new secret/* Secret */.zh(value);
    }
}
/** The runner's own rule: upper case, and only spaces replaced. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** A value for a message: short, and on one line. */
function quote(value) {
    const line = value.replaceAll(/\s+/g, ' ');
    return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
function oneOf(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(29379);
;// CONCATENATED MODULE: ./build/src/github/settings.js
/** The input `settings`: a JSON object of input names and values. What it names wins over the input of that name. */


/**
 * Reads the input `settings`, if the action has it, and puts its values in the place of inputs. To be called before any
 * other input is read. Problems are kept in `inputs` for `finish`, together with those of the inputs themselves.
 * @param action the name that the action runs under.
 */
function takeSettings(inputs, action) {
    const known = settings_settings/* settingsActions */.dr.find((name) => name === action);
    if (known === undefined)
        return;
    const text = inputs.text('settings');
    if (text === undefined)
        return;
    const settings = parseObject(text);
    if (typeof settings === 'string') {
        inputs.problem('settings', settings);
        return;
    }
    for (const [name, value] of Object.entries(settings))
        take(inputs, known, name, value);
}
function take(inputs, action, name, value) {
    const wrongName = (0,settings_settings/* nameProblem */.rH)(name, [action]);
    if (wrongName !== undefined) {
        // Too late for what the runner printed already, but in time for everything after.
        if ((0,settings_settings/* isSecretName */.eh)(name) && typeof value === 'string' && value !== '')
            inputs.hide(value);
        inputs.problem('settings', `${name} ${wrongName}`);
        return;
    }
    const read = (0,settings_settings/* settingText */.Su)(value);
    if ('problem' in read)
        inputs.problem('settings', `${name} ${read.problem}`);
    else
        inputs.replace(name, read.text);
}
/** The object, or what is wrong with the text. The text is not repeated: somebody may have put a secret into it. */
function parseObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        // V8 quotes what it stumbled over.
        const [, place] = /(?:at position \d+ )?\((line \d+ column \d+)\)/.exec((0,failure/* messageOf */.bD)(error)) ?? [];
        return `is not JSON${place === undefined ? '' : ` (${place})`}; it must be an object such as {"deployment": "compose"}.`;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'must be a JSON object of input names and values, such as {"deployment": "compose"}.';
    const twice = doubleKeys(text);
    if (twice.length > 0)
        return `names ${twice.join(', ')} twice.`;
    return { ...value };
}
/** Keys of the outermost object that stand there twice, of which JSON.parse takes the last without a word. */
function doubleKeys(json) {
    const keys = [];
    let depth = 0;
    for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (depth === 1 && text !== undefined && colon !== undefined)
            keys.push(String(JSON.parse(text)));
    }
    return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

// EXTERNAL MODULE: ./build/src/github/summary.js + 1 modules
var github_summary = __webpack_require__(27808);
;// CONCATENATED MODULE: ./build/src/github/main.js










/**
 * The runner sends SIGINT, after 7.5 s SIGTERM, after another 2.5 s it kills (its ProcessInvoker.cs). A
 * cancelled job gets most of that time, the clean-up the rest.
 */
const cancelGraceMs = 6000;
const cleanupMs = 5000;
const cancelledCleanupMs = 2500;
const crashGraceMs = 4500;
/**
 * Runs an action from its start to the end of the process: signals, failures, summary, clean-up, exit code
 * (0, 1, or 130 when it was cancelled). To be awaited at the top level: then a run that stalls is not green.
 */
async function main(name, job) {
    const runner = (0,github_runner/* detectRunner */.q)();
    const log = new ActionsLog(runner);
    const summary = new github_summary/* Summary */.B();
    const controller = new AbortController();
    const cleanups = [];
    const early = Promise.withResolvers();
    // A reader that went away (`| head`) is no reason to stop halfway.
    process.stdout.on('error', () => { });
    process.stderr.on('error', () => { });
    let cancelled = false;
    let jobEnded = false;
    const cancel = (signal) => {
        const reason = new failure/* Cancelled */.cJ(`the run got ${signal}`);
        if (cancelled) {
            early.resolve({ error: reason });
            return;
        }
        cancelled = true;
        log.info(`${signal}: stopping${runner.onGitHub ? '' : '; once more to stop at once'}.`);
        controller.abort(reason);
        // At a terminal nobody is about to kill us: whatever is being undone may take its time.
        if (runner.onGitHub)
            setTimeout(() => early.resolve({ error: reason }), cancelGraceMs).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, cancel);
    let crashed;
    const crash = (error) => {
        if (crashed !== undefined || jobEnded) {
            log.warning(`Another error, on the way out: ${(0,failure/* messageOf */.bD)(error)}`);
            return;
        }
        crashed = { error };
        controller.abort(error);
        setTimeout(() => early.resolve({ error }), crashGraceMs);
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
    // Nothing left to wait for, but the job has not settled: a promise was lost.
    process.once('beforeExit', () => early.resolve(crashed ?? { error: unfinished(name) }));
    const inputs = new Inputs(process.env, runner);
    takeSettings(inputs, name);
    const context = {
        inputs,
        log,
        signal: controller.signal,
        summary,
        output: (key, value) => runner.output(key, String(value)),
        onExit: (cleanup) => void cleanups.unshift(cleanup),
    };
    const settled = attempt(() => job(context));
    const first = await Promise.race([settled, early.promise]);
    jobEnded = true;
    // A job that was stopped by a crash elsewhere fails with that crash, not with its own "cancelled"; and one
    // that was cancelled may say so with the AbortError of whatever it was waiting for.
    const aborted = cancelled && first.error instanceof Error && first.error.name === 'AbortError';
    const outcome = crashed ?? (aborted ? { error: controller.signal.reason } : first);
    (0,child/* killAll */.E7)();
    await cleanUp(cleanups, cancelled ? cancelledCleanupMs : cleanupMs, log);
    (0,child/* killAll */.E7)();
    const code = report(name, outcome, cancelled, { runner, log, summary, inputs: context.inputs });
    await flushed(process.stdout);
    await flushed(process.stderr);
    process.exit(code);
}
async function attempt(job) {
    try {
        await job();
        return {};
    }
    catch (error) {
        // `throw undefined` is a failure too.
        return { error: error ?? new Error('something was thrown without a value') };
    }
}
function unfinished(name) {
    return new failure/* Failure */.HR('unfinished', {
        what: `The ${name} stopped without finishing: it waited for something that can no longer happen.`,
        means: 'Treat this run as failed.',
        next: 'Run again with debug logging, and report it with the log.',
    });
}
async function cleanUp(cleanups, limitMs, log) {
    const work = async () => {
        for (const cleanup of cleanups) {
            const { error } = await attempt(async () => cleanup());
            if (error !== undefined)
                log.warning(`Cleaning up failed: ${(0,failure/* messageOf */.bD)(error)}`);
        }
        return true;
    };
    const done = await Promise.race([work(), (0,promises_.setTimeout)(limitMs, false)]);
    if (!done)
        log.warning(`Cleaning up took longer than ${limitMs / 1000} s and was given up.`);
}
/** Tells how it ended, in the log, in the summary and as the exit code. */
function report(name, outcome, cancelled, { runner, log, summary, inputs }) {
    if (!runner.onGitHub) {
        for (const input of inputs.unread())
            log.warning(`The input ${input} was given, but nothing asked for it.`);
    }
    log.finish();
    let code = 0;
    if (outcome.error !== undefined) {
        const failure = reportOf(outcome.error);
        const wasCancelled = cancelled && failure.cancelled;
        code = wasCancelled ? 130 : 1;
        runner.error(failure.lines.join('\n'), `${name}: ${failure.code}`);
        if (runner.debugging && failure.stack !== undefined)
            runner.info((0,secret/* redact */.E$)(failure.stack));
        summary.heading(wasCancelled ? `The ${name} was cancelled` : `The ${name} failed (${failure.code})`, 3);
        for (const line of failure.lines)
            summary.paragraph(line);
    }
    if (log.warnings.length > 0)
        summary.heading('Warnings', 3).list(log.warnings);
    try {
        summary.write();
    }
    catch (error) {
        runner.warning(`The summary could not be written: ${(0,failure/* messageOf */.bD)(error)}`);
    }
    return code;
}
/** Waits until everything written has reached the reader, but not for one who no longer reads. */
async function flushed(stream) {
    const written = new Promise((resolve) => stream.write('', () => resolve()));
    await Promise.race([written, (0,promises_.setTimeout)(2000)]);
}


/***/ }),

/***/ 47407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ stepsTable),
/* harmony export */   C3: () => (/* binding */ proofsTable),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   Gt: () => (/* binding */ standingsTable),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   dA: () => (/* binding */ usersToOnboard),
/* harmony export */   kR: () => (/* binding */ savedAs)
/* harmony export */ });
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60297);

/** A verdict for people. */
const verdictMarks = {
    pass: '✅ pass',
    fail: '❌ fail',
    'not-checked': '⚠️ not checked',
};
/**
 * The steps as bars on an axis of time, then with when they ran, how long, how much and how fast. That the apps dump had
 * ended before the participant dump began is a matter of milliseconds: they are shown.
 */
function stepsTable(summary, steps) {
    if (steps.length === 0)
        return;
    summary.heading('Steps', 3).gantt('Steps, UTC', steps.map(({ title, startedAt, finishedAt, status }) => ({
        title,
        from: startedAt,
        to: finishedAt,
        failed: status === 'failed',
    })));
    summary.table(['Step', 'Result', 'Began (UTC)', 'Ended (UTC)', 'Took', 'Stored', 'Rate'], steps.map((step) => {
        const ms = step.finishedAt.getTime() - step.startedAt.getTime();
        const rate = step.bytes === undefined || ms === 0 ? '' : `${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)((step.bytes / ms) * 1000)}/s`;
        return [
            step.title,
            step.status === 'done' ? '✅' : `❌ ${step.note ?? ''}`,
            step.startedAt.toISOString().slice(11, 23),
            step.finishedAt.toISOString().slice(11, 23),
            (0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ms),
            step.bytes === undefined ? '' : (0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(step.bytes),
            rate,
        ];
    }));
}
/** The proofs, and apart from them what nobody looked at. */
function proofsTable(summary, proofs) {
    summary.heading('Proofs', 3).table(['Proof', 'Verdict', 'Values'], proofs.map((proof) => [proof.name, verdictMarks[proof.verdict], proof.detail]));
}
/** What was checked, however it ended. */
function checksTable(summary, checks) {
    summary.heading('Checks', 3).table(['Check', 'Verdict', 'Values'], checks.map((check) => [check.name, verdictMarks[check.verdict], check.detail]));
}
/** Who has to be onboarded again, in the log and on the page. Says nothing when there is nobody. */
function usersToOnboard(summary, log, users) {
    if (users.length === 0)
        return;
    const names = users.map((user) => `${user.id}${user.party ? ` (party ${user.party})` : ''}`);
    log.warning(`Users to onboard again: ${names.join(', ')}.`);
    summary.heading('Users to onboard again', 3).list(names);
}
/** How the databases were saved, and where that is. */
function savedAs({ databases }) {
    const copies = new Set(databases.flatMap(({ capture }) => (capture.method === 'dump' ? [] : [capture.reference])));
    if (copies.size === 0)
        return 'dumps, in the set';
    const [method] = databases.map(({ capture }) => capture.method);
    return `${method === 'command' ? 'copies by backup-command' : 'volume snapshots'}: ${[...copies].join(', ')}. They are not in the repository: what loses their storage loses them`;
}
/** The URL of the workflow run, for locks and journals; undefined in a terminal. */
function runUrl(env = process.env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
/** Which of several repositories have the set. */
function standingsTable(summary, standings) {
    summary.heading('Repositories', 3).table(['Repository', '', 'Set', 'Why'], standings.map(({ repository, required, state, why }) => [
        repository,
        required ? 'required' : 'optional',
        state === 'held' ? '✅ held' : '⚠️ missing',
        why ?? '',
    ]));
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ detectRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75591);



/** The runner that this process has, by the variables that GitHub sets. */
function detectRunner(env = process.env) {
    const debugging = env['RUNNER_DEBUG'] === '1';
    return env['GITHUB_ACTIONS'] === 'true'
        ? onGitHub(debugging)
        : atTerminal(debugging, env['SPLICE_VALIDATOR_OUTPUTS']);
}
function onGitHub(debugging) {
    return {
        onGitHub: true,
        debugging,
        info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(withoutCommands((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(line))),
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(text)),
        error: (text, title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(text), { title }),
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(title)),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        mask: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value),
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(value)),
    };
}
/** A person reads every line; `outputsFile` gets the outputs for a program, one JSON object a line. */
function atTerminal(debugging, outputsFile) {
    const print = (line) => process.stdout.write(`${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(line)}\n`);
    return {
        onGitHub: false,
        debugging,
        info: print,
        warning: (text) => print(`Warning: ${text}`),
        error: (text, title) => print(`Error (${title}): ${text}`),
        startGroup: (title) => print(`== ${title}`),
        endGroup: () => { },
        // A mask is a line with the value in it, which only GitHub's runner takes out of the log.
        mask: () => { },
        output: (name, value) => {
            if (outputsFile)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(outputsFile, `${JSON.stringify({ name, value: (0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(value) })}\n`);
            // What has lines was shown as such already: the plan, the advice.
            if (!value.includes('\n'))
                print(`output ${name}=${value}`);
        },
    };
}
/**
 * Text from outside (a program's stderr, a server's answer) must not be taken for a workflow command.
 * The runner obeys `::name::` at the start of a line and the older `##[name]` anywhere in it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 27808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Summary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/github/gantt.js
/**
 * Text of a mermaid gantt diagram, which GitHub draws in a summary (docs.github.com, "Creating diagrams"). What ends a
 * title or begins another statement is known from mermaid's grammar
 * (packages/mermaid/src/diagrams/gantt/parser/gantt.jison): `#`, `:`, `;`, a new line, `%%`, and words such as `section`
 * or `click` at the beginning of a line.
 */

const longestTitle = 60;
/**
 * A bar for each task, on a time axis in UTC, to the millisecond. Undefined without tasks: mermaid draws no empty one.
 *
 * The times are given without a zone, and mermaid takes them and shows them in that of the reader: so what is shown is
 * UTC everywhere, which instants (`dateFormat x`) would not be.
 */
function gantt(title, tasks) {
    const [first, ...more] = tasks;
    if (first === undefined)
        return undefined;
    const from = Math.min(...tasks.map((task) => task.from.getTime()));
    const to = Math.max(...tasks.map((task) => task.to.getTime()));
    return [
        'gantt',
        `title ${plain(title)}`,
        'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `axisFormat ${axisFormat(to - from)}`,
        // There is a mark for the present moment otherwise, long after all bars.
        'todayMarker off',
        // A number before each title: no title can be taken for a statement.
        ...[first, ...more].map((task, index) => `${index + 1}. ${plain(task.title)} :${task.failed ? 'crit' : 'done'}, ${time(task.from)}, ${time(task.to)}`),
    ].join('\n');
}
/** Only what mermaid takes for no more than text. Secrets go first: altered, they would no longer be known. */
function plain(text) {
    const clean = (0,secret/* redact */.E$)(text)
        .replaceAll(/[^\p{L}\p{N} .()*/_-]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return [...clean].slice(0, longestTitle).join('').trim() || 'without a name';
}
const time = (date) => date.toISOString().slice(0, 23).replace('T', ' ');
/** Of d3-time-format; mermaid draws about ten marks. */
function axisFormat(ms) {
    if (ms < 10_000)
        return '%H:%M:%S.%L';
    return ms < 30 * 60_000 ? '%H:%M:%S' : '%H:%M';
}

;// CONCATENATED MODULE: ./build/src/github/summary.js



/** GitHub drops a step's summary as a whole when it is larger (the runner's FileCommandManager.cs). */
const summaryLimit = 1024 * 1024;
/** Builds the Markdown page that a run shows on GitHub. Every text is escaped and freed of secrets. */
class Summary {
    #blocks = [];
    get isEmpty() {
        return this.#blocks.length === 0;
    }
    heading(text, level = 2) {
        return this.#add(`${'#'.repeat(level)} ${markdown(text)}`);
    }
    paragraph(text) {
        return this.#add(markdown(text));
    }
    list(items) {
        return items.length === 0 ? this : this.#add(items.map((item) => `- ${markdown(item)}`).join('\n'));
    }
    /** Names and values, in two columns without a head. */
    facts(entries) {
        return this.table(['', ''], entries);
    }
    table(head, rows) {
        if (rows.length === 0)
            return this;
        const line = (cells) => `| ${cells.map(markdown).join(' | ')} |`;
        return this.#add([line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n'));
    }
    /** Text as it is, such as a plan, in a monospaced block. */
    preformatted(text) {
        const clean = (0,secret/* redact */.E$)(text.trimEnd());
        const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
        const fence = '`'.repeat(longest + 1);
        return this.#add(`${fence}text\n${clean}\n${fence}`);
    }
    /** Bars on an axis of time. Adds nothing when there are none. */
    gantt(title, tasks) {
        const diagram = gantt(title, tasks);
        return diagram === undefined ? this : this.#add(`\`\`\`mermaid\n${diagram}\n\`\`\``);
    }
    /** A part that is folded until it is opened. */
    details(title, fill) {
        const inner = new Summary();
        fill(inner);
        return this.#add(`<details><summary>${markdown(title)}</summary>\n\n${inner.render()}\n</details>`);
    }
    /** The whole page, cut at a line, with a note, when it would be longer than the given number of bytes. */
    render(maxBytes = summaryLimit) {
        const full = this.#blocks.map((block) => `${block}\n`).join('\n');
        if (Buffer.byteLength(full) <= maxBytes)
            return full;
        const note = '\n_The summary was cut here because of its length. The log has everything._\n';
        const closing = '\n</details>\n';
        const room = maxBytes - Buffer.byteLength(note) - 4 * Buffer.byteLength(closing);
        const bytes = Buffer.from(full).subarray(0, Math.max(0, room));
        const kept = bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8');
        return `${kept}${closings(kept, closing)}${note}`;
    }
    /** Adds the page to the step's summary file, if there is one. To be called once, however the run ended. */
    write(file = process.env['GITHUB_STEP_SUMMARY']) {
        if (!file || this.isEmpty)
            return;
        const present = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        (0,external_node_fs_.appendFileSync)(file, this.render(Math.max(0, summaryLimit - present)));
    }
    #add(block) {
        this.#blocks.push(block);
        return this;
    }
}
/** What must be closed after a cut, for the note to be seen: a fenced block and folded parts. */
function closings(kept, closing) {
    let fence = '';
    for (const [, run = '', rest] of kept.matchAll(/^(`{3,})(.*)$/gm)) {
        if (fence === '')
            fence = run;
        else if (rest === '' && run.length >= fence.length)
            fence = '';
    }
    const open = (kept.match(/<details>/g) ?? []).length - (kept.match(/<\/details>/g) ?? []).length;
    return `${fence === '' ? '' : `${fence}\n`}${closing.repeat(Math.max(0, open))}`;
}
/** Escapes what Markdown or HTML would take for its own, so that a name in a table stays that name. */
function markdown(text) {
    if (typeof text === 'object')
        return `<code>${markdown(text.code)}</code>`;
    // Secrets go first: escaped, they would no longer be known.
    return (0,secret/* redact */.E$)(String(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw `\$&`)
        .replaceAll(/\s*\r?\n\s*/g, '<br>');
}


/***/ }),

/***/ 76470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   z: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Milliseconds by unit. */
const durations = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Bytes by unit: `MB` is a million, `MiB` is 2^20. */
const sizes = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** Reads `90s`, `30m`, `5h`, `2d`, `1h30m` or `0` as milliseconds. Undefined when it is none of these. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    if (!/^(\d+(\.\d+)?(ms|[smhdw]))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
        total += Number(amount) * durations[unit];
    }
    return total;
}
/** Reads `500MB`, `8 MiB` or `1048576` as bytes. Undefined when it is none of these. */
function parseBytes(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?b)?$/i.exec(text) ?? [];
    const factor = sizes[(unit ?? 'b').toLowerCase()];
    if (amount === undefined || factor === undefined)
        return undefined;
    const bytes = Math.round(Number(amount) * factor);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}


/***/ }),

/***/ 70217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   pX: () => (/* binding */ isSecretInput)
/* harmony export */ });
/**
 * The inputs that hold a secret, of every action. They are not taken from settings nor from a command line, and a reusable
 * workflow has a named secret for each.
 */
const secretInputs = [
    'token',
    'client-secret',
    'apps-database-url',
    'participant-database-url',
    'encryption-identity',
    'github-token',
    'webhook-url',
    'heartbeat-url',
    'pushgateway-token',
];
/** Whether an input holds a secret. */
function isSecretInput(name) {
    return secretInputs.some((input) => input === name);
}
/** The name under which its value is found in a workflow's secrets and in an environment: `client-secret` is `CLIENT_SECRET`. */
function secretName(input) {
    return input.replaceAll('-', '_').toUpperCase();
}


/***/ }),

/***/ 29379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ actionsWith),
  Vc: () => (/* binding */ inputsOf),
  eh: () => (/* binding */ isSecretName),
  rH: () => (/* binding */ nameProblem),
  Su: () => (/* binding */ settingText),
  dr: () => (/* binding */ settingsActions)
});

;// CONCATENATED MODULE: ./build/src/settings/action-inputs.js
// Generated from action-*/action.yml by `npm run docs`.
/** The names of the inputs of each action that takes settings. */
const actionInputs = {
    backup: [
        'deployment',
        'node',
        'repository',
        'repositories',
        'identities-repository',
        'repair-repositories',
        'github-token',
        'artifact-retention-days',
        's3-region',
        's3-endpoint',
        's3-path-style',
        's3-storage-class',
        's3-kms-key-id',
        's3-object-lock',
        's3-conditional-writes',
        'azure-endpoint',
        'azure-access-tier',
        'gcs-endpoint',
        'gcs-storage-class',
        'gcs-kms-key',
        'encryption-recipients',
        'allow-unencrypted',
        'identities',
        'method',
        'backup-command',
        'discard-command',
        'copy-is-atomic',
        'command-timeout',
        'volume-snapshot-class',
        'validator-url',
        'token',
        'oidc-issuer',
        'token-url',
        'client-id',
        'client-secret',
        'client-auth',
        'node-migration-id',
        'audience',
        'scope',
        'resource',
        'no-auth',
        'apps-database-url',
        'participant-database-url',
        'postgres-client-path',
        'compose-project',
        'compose-directory',
        'kube-context',
        'kubeconfig',
        'namespace',
        'validator-deployment',
        'participant-deployment',
        'postgres-access',
        'postgres-client-image',
        'ready-timeout',
        'max-data-age',
        'unknown-databases',
        'zstd-level',
        'keep-last',
        'keep-within',
        'keep-daily',
        'keep-weekly',
        'keep-monthly',
        'keep-yearly',
        'pruning-retention',
        'keep-across-changes',
        'prune',
        'max-removals',
        'pin',
        'lock-timeout',
        'lock-lease',
        'timeout',
        'settings',
    ],
    'dr-snapshot': [
        'deployment',
        'node',
        'repository',
        'repositories',
        'github-token',
        'artifact-retention-days',
        's3-region',
        's3-endpoint',
        's3-path-style',
        's3-storage-class',
        's3-kms-key-id',
        's3-object-lock',
        's3-conditional-writes',
        'azure-endpoint',
        'azure-access-tier',
        'gcs-endpoint',
        'gcs-storage-class',
        'gcs-kms-key',
        'timestamp',
        'dry-run',
        'plan-digest',
        'approval-environment',
        'migration-id',
        'force',
        'participant-id',
        'copy',
        'restart',
        'start-command',
        'snapshot-timeout',
        'catch-up-timeout',
        'encryption-recipients',
        'allow-unencrypted',
        'validator-url',
        'token',
        'oidc-issuer',
        'token-url',
        'client-id',
        'client-secret',
        'client-auth',
        'audience',
        'scope',
        'resource',
        'no-auth',
        'apps-database-url',
        'participant-database-url',
        'postgres-client-path',
        'compose-project',
        'compose-directory',
        'kube-context',
        'kubeconfig',
        'namespace',
        'validator-deployment',
        'participant-deployment',
        'postgres-access',
        'postgres-client-image',
        'ready-timeout',
        'zstd-level',
        'lock-timeout',
        'lock-lease',
        'timeout',
        'settings',
    ],
    restore: [
        'deployment',
        'node',
        'repository',
        'repositories',
        'identities-repository',
        'github-token',
        'artifact-retention-days',
        's3-region',
        's3-endpoint',
        's3-path-style',
        's3-storage-class',
        's3-kms-key-id',
        's3-object-lock',
        's3-conditional-writes',
        'azure-endpoint',
        'azure-access-tier',
        'gcs-endpoint',
        'gcs-storage-class',
        'gcs-kms-key',
        'encryption-identity',
        'mode',
        'new-participant-identifier',
        'party-hint',
        'after-placing',
        'identities-path',
        'sponsor-sv-url',
        'scan-url',
        'set',
        'before',
        'components',
        'dry-run',
        'confirm',
        'plan-digest',
        'approval-environment',
        'max-age',
        'replace',
        'missing-roles',
        'allow-locale-change',
        'keep-safety-copy',
        'jobs',
        'postgres-tuning',
        'fresh-volume',
        'reonboard-users',
        'stop-timeout',
        'ready-timeout',
        'restore-command',
        'backup-command',
        'copy-is-atomic',
        'command-timeout',
        'validator-url',
        'token',
        'oidc-issuer',
        'token-url',
        'client-id',
        'client-secret',
        'client-auth',
        'node-migration-id',
        'audience',
        'scope',
        'resource',
        'no-auth',
        'apps-database-url',
        'participant-database-url',
        'postgres-client-path',
        'compose-project',
        'compose-directory',
        'kube-context',
        'kubeconfig',
        'namespace',
        'validator-deployment',
        'participant-deployment',
        'postgres-access',
        'postgres-client-image',
        'suspend-controllers',
        'stop-command',
        'start-command',
        'lock-timeout',
        'lock-lease',
        'timeout',
        'settings',
    ],
    verify: [
        'mode',
        'node',
        'repository',
        'repositories',
        'identities-repository',
        'encryption-identity',
        'set',
        'depth',
        'max-data-age',
        'allow-not-checked',
        'scratch',
        'postgres-server-path',
        'postgres-client-path',
        'scratch-image',
        'scratch-namespace',
        'kube-context',
        'kubeconfig',
        'jobs',
        'record',
        'report-path',
        'page-path',
        'page-title',
        'page-judged',
        'max-age',
        'max-size-change',
        'max-drill-age',
        'last-sets',
        'identities',
        'github-token',
        'artifact-retention-days',
        's3-region',
        's3-endpoint',
        's3-path-style',
        's3-storage-class',
        's3-kms-key-id',
        's3-object-lock',
        's3-conditional-writes',
        'azure-endpoint',
        'azure-access-tier',
        'gcs-endpoint',
        'gcs-storage-class',
        'gcs-kms-key',
        'timeout',
        'settings',
    ],
};

// EXTERNAL MODULE: ./build/src/settings/secret-inputs.js
var secret_inputs = __webpack_require__(70217);
;// CONCATENATED MODULE: ./build/src/settings/settings.js
/**
 * Settings of an action as one object instead of an input each: for workflows whose callers have more of them than a
 * workflow has inputs, and for the inventory of a fleet.
 */


/**
 * Inputs that decide what one run does, or that confirm it. They belong to the run and to who started it, and must be
 * seen there: a file that was written for every run must not confirm one, nor wave it past its approval.
 */
const decisionInputs = [
    'mode',
    'set',
    'before',
    'confirm',
    'plan-digest',
    'dry-run',
    'timestamp',
    'new-participant-identifier',
    'approval-environment',
];
/** The actions that know a setting of this name. */
function actionsWith(name) {
    return settingsActions.filter((action) => actionInputs[action].some((input) => input === name));
}
/** Every action whose inputs can be given as settings. */
const settingsActions = Object.keys(actionInputs);
/** The names of an action's inputs, in the order of its action.yml. */
function inputsOf(action) {
    return actionInputs[action];
}
/** Whether a name is that of a secret: its value must not be shown, even in a complaint about it. */
function isSecretName(name) {
    return (0,secret_inputs/* isSecretInput */.pX)(name);
}
/**
 * What is wrong with a setting's name, as the end of a sentence that begins with it; undefined when it may be given.
 * @param actions those that may know it.
 */
function nameProblem(name, actions = settingsActions) {
    if (isSecretName(name))
        return 'is a secret: give it as the input, from a secret, never among settings.';
    if (decisionInputs.includes(name))
        return 'decides about one run: give it as the input, where who starts the run sees it.';
    if (name === 'settings')
        return 'cannot be within itself.';
    if (actionsWith(name).some((action) => actions.includes(action)))
        return undefined;
    const [near] = known(actions)
        .map((input) => ({ input, edits: distance(name, input) }))
        .filter(({ edits }) => edits <= 2)
        .sort((a, b) => a.edits - b.edits);
    const hint = near === undefined ? '' : ` Is it ${near.input}?`;
    return `is not an input of ${actions.length === 1 ? `action-${actions.join()}` : 'any action'}.${hint}`;
}
/** The text that an input would have had, or what is wrong with the value, as the end of a sentence. */
function settingText(value) {
    if (typeof value === 'string')
        return { text: value };
    if (typeof value === 'boolean')
        return { text: String(value) };
    if (typeof value === 'number' && Number.isFinite(value)) {
        // 2e+21 is a number for JSON, but for no input.
        const text = String(value);
        return text.includes('e') ? { problem: 'is too large or too small a number.' } : { text };
    }
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
        return { problem: 'must be a text, a number, true, false or a list of texts.' };
    if (value.some((entry) => /[\r\n]/.test(entry)))
        return { problem: 'has an entry with several lines; each entry of a list is one line.' };
    return { text: value.join('\n') };
}
function known(actions) {
    return [...new Set(actions.flatMap((action) => [...actionInputs[action]]))];
}
/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...one].entries()) {
        const next = [i + 1];
        for (const [j, against] of [...other].entries()) {
            const changed = (row[j] ?? 0) + (letter === against ? 0 : 1);
            next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}


/***/ }),

/***/ 65205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   RS: () => (/* binding */ exitFailure),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   ni: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75591);




const stderrTail = 16 * 1024;
/** The runner kills an action 10 s after a cancel (7.5 s after SIGINT, 2.5 s after SIGTERM): be done before. */
const graceMs = 4000;
/** Process groups still alive, so that no exit path leaves one behind. */
const alive = new Set();
/**
 * Starts a program in its own process group with piped streams.
 * The runner signals only the Node process, so a group of our own is what makes a cancel reach `pg_dump`.
 */
function start(command, signal) {
    const env = inherited();
    for (const [name, value] of Object.entries(command.env ?? {})) {
        env[name] = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh ? value.reveal() : value;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.program, command.args, {
        env,
        cwd: command.cwd,
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe', command.secretInput === undefined ? 'ignore' : 'pipe'],
    });
    const { stdin, stdout, stderr: errors } = child;
    if (stdin === null || stdout === null || errors === null)
        throw new Error('the streams are piped');
    alive.add(child);
    if (command.secretInput !== undefined) {
        const pipe = child.stdio[3];
        pipe.on('error', () => { });
        pipe.end(command.secretInput.reveal());
    }
    let stderr = '';
    errors.setEncoding('utf8');
    errors.on('data', (text) => {
        stderr = (stderr + text).slice(-stderrTail);
        command.onErrorOutput?.(text);
    });
    // A program that ends early closes its stdin: its exit code tells the story, not our EPIPE.
    stdin.on('error', () => { });
    stdout.on('error', () => { });
    let hardKill;
    const kill = () => {
        if (child.exitCode !== null || child.signalCode !== null)
            return;
        signalGroup(child, 'SIGTERM');
        hardKill ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref();
    };
    const onAbort = () => kill();
    if (signal?.aborted)
        kill();
    signal?.addEventListener('abort', onAbort, { once: true });
    const exit = new Promise((resolve) => {
        let startError = '';
        child.once('error', (error) => {
            startError = error.message;
            // With no process there may be no 'close' event.
            if (child.pid === undefined)
                finish(127, null);
        });
        child.once('close', (code, childSignal) => finish(code, childSignal));
        function finish(code, childSignal) {
            alive.delete(child);
            clearTimeout(hardKill);
            signal?.removeEventListener('abort', onAbort);
            resolve({ code, signal: childSignal, stderr: (0,_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(stderr || startError).trim() });
        }
    });
    return { stdin, stdout, exit, kill };
}
/** All but the inputs of the action: keys and tokens are among them, and no program that we start needs them. */
function inherited() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_')));
}
/** Runs a short program to its end and returns what it printed. Rejects unless it exits with 0. */
async function run(command, options = {}) {
    const timeoutMs = options.timeoutMs ?? 60_000;
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const running = start(command, signal);
    running.stdin.end(options.input ?? '');
    const chunks = [];
    let size = 0;
    const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
    running.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size <= maxBytes)
            chunks.push(chunk);
        else
            running.kill();
    });
    const exit = await running.exit;
    if (options.signal?.aborted)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
    if (deadline.aborted) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('program-timeout', {
            what: `${command.program} ${command.args[0] ?? ''} did not finish within ${timeoutMs / 1000} s.`,
            next: 'Check that the service it talks to answers, then run again.',
        });
    }
    if (size > maxBytes) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('program-output', { what: `${command.program} printed more than ${maxBytes} bytes.` });
    }
    if (exit.code !== 0)
        throw exitFailure(command.program, exit);
    return Buffer.concat(chunks).toString('utf8');
}
/**
 * What a program prints, as a stream that fails when the program does: an early end is never a quiet one.
 * @param heard what may be told of how it ended; by default everything.
 */
async function* output(running, program, heard = (exit) => exit) {
    let complete = false;
    try {
        for await (const chunk of running.stdout)
            yield chunk;
        complete = true;
    }
    finally {
        if (!complete)
            running.kill();
    }
    const exit = await running.exit;
    if (exit.code !== 0)
        throw exitFailure(program, heard(exit));
}
/**
 * Feeds a program. Resolves when everything is written; a program that ends early does not reject here, and is
 * noticed even while the source has nothing to give.
 */
async function feed(running, source) {
    let gone = false;
    // One listener each for the whole stream: racing with `exit` anew for every chunk would keep them all in memory.
    let wake = () => { };
    void running.exit.then(() => {
        gone = true;
        wake();
    });
    const drained = () => wake();
    running.stdin.on('drain', drained);
    const iterator = source[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = iterator.next();
            const chunk = await new Promise((resolve, reject) => {
                wake = () => {
                    if (gone)
                        resolve(undefined);
                };
                if (gone)
                    resolve(undefined);
                next.then(resolve, reject);
            });
            if (chunk?.done)
                break;
            if (chunk === undefined || gone || running.stdin.destroyed) {
                // Not awaited: a source that is stuck would not hear it.
                iterator.return?.().catch(() => { });
                return;
            }
            if (!running.stdin.write(chunk.value)) {
                await new Promise((resolve) => {
                    wake = resolve;
                    if (gone || running.stdin.destroyed || !running.stdin.writableNeedDrain)
                        resolve();
                });
            }
        }
        running.stdin.end();
    }
    finally {
        running.stdin.off('drain', drained);
    }
}
/** The error for a program that did not exit with 0: its last meaningful line, not "exit code 1". */
function exitFailure(program, exit, what) {
    if (exit.lost !== undefined) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('stream-cut', {
            what: `${what ?? `${program} failed`}: the connection to it was lost: ${lastLines(exit.lost)}`,
            means: 'What came through may not be all of it and is not used.',
            next: 'Run again. When it happens again, look at the network between the runner and the program.',
        });
    }
    const reason = lastLines(exit.stderr) || (exit.signal ? `ended by ${exit.signal}` : `exit code ${exit.code}`);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(exit.code === 127 ? 'program-missing' : 'program-failed', {
        what: `${what ?? `${program} failed`}: ${reason}`,
        ...(exit.code === 127 && { next: `Install ${program} where it has to run.` }),
    });
}
/** Ends every program that is still running. For the last moments of a process. */
function killAll() {
    for (const child of alive)
        signalGroup(child, 'SIGKILL');
}
/** The lines that say what went wrong: from the first error near the end on, without libpq's guesses after it. */
function lastLines(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(This probably means the server|before or while processing)/.test(line))
        .slice(-8);
    const error = lines.findIndex((line) => /\b(error|fatal):/i.test(line));
    return (error === -1 ? lines.slice(-3) : lines.slice(error, error + 3)).join(' | ');
}
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name]);
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 1145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75591);

/**
 * An error made for the operator who reads it at night. `code` is stable and can be searched for in
 * the documentation; everything else is prose.
 */
class Failure extends Error {
    code;
    what;
    means;
    next;
    constructor(code, text) {
        const what = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.what);
        const means = text.means === undefined ? undefined : (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.means);
        const next = text.next === undefined ? undefined : (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.next);
        super([what, means, next].filter(Boolean).join(' '), { cause: text.cause });
        this.name = 'Failure';
        this.code = code;
        this.what = what;
        this.means = means;
        this.next = next;
    }
}
/** Thrown when the run was asked to stop (SIGINT, SIGTERM, a deadline of the whole run). */
class Cancelled extends Failure {
    constructor(reason = 'the run was cancelled') {
        super('cancelled', { what: `Stopped: ${reason}.` });
        this.name = 'Cancelled';
    }
}
/** The message of anything that was thrown, with its chain of causes, without secrets. */
function messageOf(error) {
    const parts = [];
    let current = error;
    for (let depth = 0; current !== undefined && current !== null && depth < 6; depth++) {
        const text = current instanceof Error ? current.message || current.name : String(current);
        const code = current.code;
        const shown = text || (typeof code === 'string' ? code : 'unknown error');
        if (!parts.some((part) => part.includes(shown)))
            parts.push(shown);
        current = current instanceof Error ? current.cause : undefined;
    }
    return (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(parts.join(': '));
}


/***/ }),

/***/ 60297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** A size for people: `1.5 GiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** A duration for people: `850 ms`, `42.3 s`, `3 min 5 s`, `2 h 10 min`, `4 d 3 h`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds % 60)} s`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${minutes % 60} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}


/***/ }),

/***/ 75591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Hx: () => (/* binding */ derivedForms),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Everything that has been wrapped, so that text from outside (stderr, error bodies) can be cleaned. */
const known = new Set();
/** Values shorter than this are not masked: replacing them would turn whole logs into `***`. */
const shortestMasked = 4;
/**
 * A value that prints as `***` wherever it ends up: logs, JSON, errors, string interpolation.
 * It is revealed only where a process or a request needs it.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
        for (const form of derivedForms(value))
            known.add(form);
    }
    /** The value itself. Call it only at the edge: an environment variable, a request header, a pipe. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
/** The forms under which a secret may show up in a text: as it is, each line, URL-encoded, base64. */
function derivedForms(value) {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const forms = [value, ...lines, encodeURIComponent(value), Buffer.from(value).toString('base64')];
    return [...new Set(forms)].filter((form) => form.length >= shortestMasked);
}
/** Replaces every known secret in a text. For text that comes from outside, such as a program's stderr. */
function redact(text) {
    let clean = text;
    for (const form of [...known].sort((a, b) => b.length - a.length))
        clean = clean.replaceAll(form, '***');
    return clean.replace(/AGE-SECRET-KEY-[A-Z0-9]+/gi, '***');
}


/***/ })

};
