export const id = 472;
export const ids = [472];
export const modules = {

/***/ 34469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ actionsOf),
  n: () => (/* binding */ packageFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/settings/action-metadata.js




const metadataSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        description: schemas/* string */.YjP(),
        required: schemas/* boolean */.zMY().optional(),
        default: schemas/* string */.YjP().optional(),
    }))
        .default({}),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ description: schemas/* string */.YjP() })).default({}),
    runs: schemas/* looseObject */._H3({ using: schemas/* string */.YjP(), main: schemas/* string */.YjP() }),
});
/** Reads the `action.yml` in a folder. Throws when it has not the expected form. */
function readActionMetadata(folder) {
    return metadataSchema.parse((0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8')));
}

;// CONCATENATED MODULE: ./build/cli/actions.js



/** The folder of the package: the nearest one above the running program that holds actions. */
function packageFolder(program = process.argv[1] ?? '') {
    // npm starts a link to it.
    let folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'action-backup/action.yml'))) {
        const parent = (0,external_node_path_.dirname)(folder);
        if (parent === folder)
            throw new Error(`no action-backup/action.yml above ${program}`);
        folder = parent;
    }
    return folder;
}
/** The actions in the package, by name, in the order in which an operator meets them. */
function actionsOf(folder, fromSource = process.argv[1]?.endsWith('.ts') === true) {
    const order = ['backup', 'restore', 'dr-snapshot', 'verify'];
    const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.startsWith('action-') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, 'action.yml')))
        .map((name) => ({
        name: name.slice('action-'.length),
        metadata: readActionMetadata((0,external_node_path_.join)(folder, name)),
        program: (0,external_node_path_.join)(folder, name, fromSource ? 'main.ts' : 'index.js'),
    }))
        .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));
}


/***/ }),

/***/ 71371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/src/system/temporary.js
var system_temporary = __webpack_require__(30744);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/settings/secret-inputs.js
var secret_inputs = __webpack_require__(70217);
;// CONCATENATED MODULE: ./build/cli/usage-error.js
/** What was asked of the command is not possible. The message is for the person at the terminal; nothing was started. */
class UsageError extends Error {
}

;// CONCATENATED MODULE: ./build/cli/run-action.js





const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Runs an action as a process of its own, with its output on this terminal, and returns its exit code. */
async function runAction(action, given, own) {
    if (!(0,external_node_fs_.existsSync)(action.program)) {
        throw new UsageError(`${action.program} is missing: take a release, or run \`npm run build\`.`);
    }
    const child = (0,external_node_child_process_.spawn)(process.execPath, [action.program], {
        env: environment(action, given, own),
        stdio: ['ignore', 'inherit', 'inherit'],
        // In a process group of its own: a Ctrl-C goes to the whole group of the terminal, and the action would
        // hear it twice, once from there and once from here; twice means to it "at once".
        detached: true,
    });
    const forward = (signal) => {
        child.kill(signal);
    };
    for (const signal of forwarded)
        process.on(signal, forward);
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, signal) => resolve(code ?? 128 + (external_node_os_.constants.signals[signal ?? 'SIGTERM'] ?? 0)));
        });
    }
    finally {
        for (const signal of forwarded)
            process.off(signal, forward);
    }
}
/**
 * The environment of the action: this one, with every input under the name that GitHub's runner gives it, but
 * without the variables that would make the action take a terminal for GitHub, and without those of the secrets:
 * the inputs are kept from the programs that the action starts, other variables are not.
 */
function environment(action, given, own) {
    const left = new Set([
        'GITHUB_ACTIONS',
        'GITHUB_OUTPUT',
        'GITHUB_STEP_SUMMARY',
        ...secret_inputs/* secretInputs */._y.map(secret_inputs/* secretName */.Gf),
    ]);
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_') && !left.has(name));
    const inputs = Object.entries(action.metadata.inputs).map(([name, { default: fallback = '' }]) => [
        `INPUT_${name.toUpperCase()}`,
        given.get(name) ?? (fallback.includes('${{') ? '' : fallback),
    ]);
    return {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(inputs),
        ...(own.summaryFile !== undefined && { GITHUB_STEP_SUMMARY: own.summaryFile }),
        ...(own.outputsFile !== undefined && { SPLICE_VALIDATOR_OUTPUTS: own.outputsFile }),
    };
}

;// CONCATENATED MODULE: ./build/cli/ask-first.js
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





/** Modes of an action that asks for a confirmation; the others change nothing that needs one. */
const confirmedModes = [undefined, 'restore', 'identities'];
/**
 * Whether the plan is shown and the confirmation asked for here: a person is at the terminal, who wants the
 * plan carried out and has not confirmed one. Without a terminal the action itself refuses.
 */
function asksFirst(action, given, terminal = process.stdin.isTTY === true && process.stdout.isTTY === true) {
    const asks = ['dry-run', 'confirm', 'plan-digest'].every((name) => name in action.metadata.inputs);
    return (asks &&
        terminal &&
        /^false$/i.test(given.get('dry-run') ?? '') &&
        !given.get('confirm')?.trim() &&
        confirmedModes.includes(given.get('mode')));
}
/** Shows the plan, asks for the id that it names, and carries out exactly this plan. Returns the exit code. */
async function planThenAsk(action, given, own) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const temporary = __addDisposableResource(env_1, await (0,system_temporary/* temporaryFolder */.y)(), true);
        const outputsFile = (0,external_node_path_.join)(temporary.path, 'outputs');
        const planCode = await runAction(action, changed(given, { 'dry-run': 'true', 'plan-digest': '' }), {
            outputsFile,
        });
        if (planCode !== 0)
            return planCode;
        const outputs = readOutputs(outputsFile);
        const expected = outputs.get('participant-id') ?? '';
        const digest = outputs.get('plan-digest') ?? '';
        if (expected === '' || digest === '') {
            process.stderr.write('The plan names no participant, so there is nothing to confirm. Nothing was changed.\n');
            return 1;
        }
        const typed = await ask('\nTo carry out this plan, type the id of the participant that it names: ');
        if (typed !== expected) {
            process.stderr.write(typed === undefined
                ? '\nNothing was changed.\n'
                : 'That is not the id in the plan. Nothing was changed.\n');
            return typed === undefined ? 130 : 1;
        }
        const set = outputs.get('set-id');
        const approved = {
            confirm: typed,
            // What a person types is checked against the plan that was on the screen, also one of an earlier run.
            'plan-digest': given.get('plan-digest') || digest,
            ...(set && { set, before: '' }),
        };
        return await runAction(action, changed(given, approved), own);
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
function changed(given, changes) {
    return new Map([...given, ...Object.entries(changes)]);
}
/** The outputs of a run: see `src/github/runner.ts`. */
function readOutputs(file) {
    const lines = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
    return new Map(lines
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .map(({ name, value }) => [name, value]));
}
/** The answer at the terminal; undefined when it was ended (Ctrl-C, Ctrl-D). */
async function ask(question) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const lines = __addDisposableResource(env_2, (0,promises_.createInterface)({ input: process.stdin, output: process.stdout }), false);
        const gone = new AbortController();
        lines.once('SIGINT', () => gone.abort());
        lines.once('close', () => gone.abort());
        try {
            return (await lines.question(question, { signal: gone.signal })).trim();
        }
        catch {
            return undefined;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}

;// CONCATENATED MODULE: ./build/cli/help-groups.js
/** The headings of `--help`, in their order, and which inputs stand under each. What matches none stands under the first. */
const groups = [
    ['What to do:', undefined],
    [
        'The node:',
        /^(deployment|node|settings|compose-.*|kube.*|namespace|.*-deployment|validator-url|.*-database-url|suspend-controllers|(stop|start)-command|(ready|stop)-timeout)$/,
    ],
    [
        'Signing in to the validator app:',
        /^(token|token-url|oidc-issuer|client-(id|secret|auth)|audience|scope|resource|no-auth)$/,
    ],
    ['Where sets are kept:', /^(repositor.*|.*-repositor(y|ies)|artifact-.*|github-token|(s3|azure|gcs)-.*)$/],
    ['Encryption:', /^(encryption-.*|allow-unencrypted)$/],
    [
        'Which sets are kept:',
        /^(keep-(last|within|daily|weekly|monthly|yearly|across-changes)|prune|pruning-retention|max-removals|pin)$/,
    ],
    ['Postgres programs:', /^postgres-/],
    ['Locks and deadlines:', /^(lock-.*|timeout)$/],
];
/** The heading under which `--help` lists an input. */
function groupOf(input) {
    const [heading] = groups.find(([, inputs]) => inputs?.test(input)) ?? groups[0] ?? ['Options:'];
    return heading;
}
/** Where an input stands among the headings: to sort by. */
function rankOf(input) {
    return groups.findIndex(([heading]) => heading === groupOf(input));
}

;// CONCATENATED MODULE: ./build/cli/flags.js



/** An option whose value is kept under the name that it is given, not under one that commander makes of the flag. */
class NamedOption extends commander/* Option */.c$ {
    #key;
    constructor(flags, description, key) {
        super(flags, description);
        this.#key = key;
        // `--no-auth` is the input no-auth, not the opposite of an input auth.
        this.negate = false;
    }
    attributeName() {
        return this.#key;
    }
}
/** The flags of one input, as `--help` lists them. */
function flagsOf(name, input) {
    const description = described(input);
    const options = (0,secret_inputs/* isSecretInput */.pX)(name)
        ? secretFlags(name, description)
        : isBoolean(input)
            ? booleanFlags(name, description)
            : [textFlag(name, input, description)];
    return options.map((option) => option.helpGroup(groupOf(name)));
}
/** How `--help` names a flag: `--dry-run, --no-dry-run`. */
function optionTerm(option) {
    const both = option instanceof NamedOption && option.optional;
    return both
        ? `${option.long}${option.long?.startsWith('--no-') ? '' : `, --no-${option.name()}`}`
        : option.flags;
}
/** The key under which the path of a secret's file is parsed. */
function fileKey(name) {
    return `${name}-file`;
}
function textFlag(name, input, description) {
    const several = isList(input);
    const text = several ? `${description} Repeat the flag for more lines.` : description;
    return new NamedOption(`--${name} <value>`, text, name).argParser((value, before) => {
        if (typeof before !== 'string')
            return value;
        // Twice means a mistake, unless the input has lines: a run with the other value would be a surprise.
        return several ? `${before}\n${value}` : new Repeated();
    });
}
/** Stands for a value that was given twice to an input that has one. */
class Repeated {
}
function booleanFlags(name, description) {
    const yes = new NamedOption(`--${name} [value]`, description, name)
        .preset('true')
        .argParser((value) => (value === '' ? 'true' : value));
    const no = new NamedOption(`--no-${name}`, `The same as --${name}=false.`, name)
        .preset('false')
        .argParser(() => 'false');
    // `--no-no-auth` is nothing that anybody would write.
    return name.startsWith('no-') ? [yes] : [yes, no.hideHelp()];
}
function secretFlags(name, description) {
    return [
        new NamedOption(`--${fileKey(name)} <path>`, `File with: ${description} Or in the environment: ${(0,secret_inputs/* secretName */.Gf)(name)}.`, fileKey(name)),
        // Taken only to be refused with the reason, instead of as an unknown flag.
        new NamedOption(`--${name} [value]`, '', name).hideHelp(),
    ];
}
function isBoolean(input) {
    return input.default === 'true' || input.default === 'false';
}
/** action.yml has no lists; ours say of an input that has lines that it is "one a line". */
function isList(input) {
    return /\bone a line\b/.test(input.description);
}
function described(input) {
    const text = input.description.replaceAll(/\s+/g, ' ').trim();
    if (input.required === true)
        return `${text} Required.`;
    // An expression is GitHub's to evaluate; the environment variable stands for it here.
    return input.default && !input.default.includes('${{') ? `${text} (default: ${input.default})` : text;
}

;// CONCATENATED MODULE: ./build/cli/secrets.js


/**
 * Reads a secret from a file, or from a pipe such as `/dev/stdin`.
 * @throws UsageError when it cannot be read, is empty, or is a file that others can read.
 */
function readSecretFile(flag, path) {
    let text;
    try {
        const status = (0,external_node_fs_.statSync)(path);
        // A pipe has one reader, whatever its mode says.
        if (status.isFile() && (status.mode & 0o007) !== 0) {
            throw new UsageError(`${flag}: every user of this machine may read ${path}. Close it first (chmod 600), and consider what is in it known if others use the machine.`);
        }
        text = (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw new UsageError(`${flag}: ${path} cannot be read (${error.code}).`);
    }
    if (text === '')
        throw new UsageError(`${flag}: ${path} is empty.`);
    return text;
}

;// CONCATENATED MODULE: ./build/cli/given-inputs.js




/**
 * The inputs that a command line and the environment give.
 * @throws UsageError for a secret in a flag, an unreadable file of a secret, or a value that was given twice.
 */
function givenInputs(action, parsed, env) {
    const given = new Map();
    for (const name of Object.keys(action.metadata.inputs)) {
        const value = (0,secret_inputs/* isSecretInput */.pX)(name) ? secret(name, parsed, env) : flag(name, parsed[name]);
        if (value !== undefined)
            given.set(name, value);
    }
    return given;
}
function flag(name, value) {
    if (value instanceof Repeated)
        throw new UsageError(`--${name} was given twice, and has one value.`);
    return typeof value === 'string' ? value : undefined;
}
function secret(name, parsed, env) {
    const variable = (0,secret_inputs/* secretName */.Gf)(name);
    if (parsed[name] !== undefined) {
        throw new UsageError([
            `--${name} is a secret, and secrets are not taken from flags: every user of this machine can read them`,
            `(ps), and they stay in the history of the shell. Put it into the environment variable ${variable}`,
            `or into a file for --${fileKey(name)}.`,
            parsed[name] === true ? '' : 'Consider the one that you typed known, and replace it.',
        ]
            .join(' ')
            .trim());
    }
    const path = parsed[fileKey(name)];
    if (typeof path !== 'string')
        return env[variable] || undefined;
    return readSecretFile(`--${fileKey(name)}`, path);
}

// EXTERNAL MODULE: ./build/src/fleet.js + 3 modules
var fleet = __webpack_require__(52908);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
;// CONCATENATED MODULE: ./build/cli/inventory.js



/** Whether the settings of a fleet's nodes are for this action. */
function hasSettings(action) {
    return 'settings' in action.metadata.inputs;
}
/**
 * The inputs with those that the inventory of a fleet has for the node. What was given on the command line wins: whoever
 * types a flag means it, while on GitHub the file is the only place.
 * @throws UsageError for an inventory that cannot be used, or a node that it does not have.
 */
async function withInventory(action, given, path, warn) {
    if (given.has('settings'))
        throw new UsageError('--inventory and --settings are two ways to say the same: give one.');
    try {
        const inventory = await (0,fleet/* readInventory */.zw)(path);
        for (const warning of inventory.warnings)
            warn(warning);
        const node = given.get('node');
        if (!node) {
            throw new UsageError(`--inventory needs --node, one of: ${[...inventory.nodes.keys()].join(', ')}.`);
        }
        const settings = Object.entries((0,fleet/* settingsFor */.zc)(inventory, node, jobOf(action, given)));
        const unsaid = settings.filter(([name]) => !given.has(name));
        return new Map([...given, ['settings', JSON.stringify(Object.fromEntries(unsaid))]]);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new UsageError(error.message);
    }
}
function jobOf(action, given) {
    const job = given.get('mode') === 'freshness' ? 'freshness' : action.name;
    const known = fleet/* fleetJobs */.ll.find((one) => one === job);
    if (known === undefined)
        throw new UsageError(`An inventory has nothing for ${action.name}.`);
    return known;
}

;// CONCATENATED MODULE: ./build/cli/command.js








/** The exit code of a command line that cannot be carried out; an action itself ends with 0, 1 or 130. */
const usageExit = 2;
/** The command with one subcommand for each action. */
function command(actions) {
    const program = new commander/* Command */.uB('splice-validator')
        .description('Backs up and restores a Splice validator node from a terminal, with the same actions as on GitHub.')
        .configureHelp({
        helpWidth: Math.min(process.stdout.columns || 100, 110),
        optionTerm: optionTerm,
        optionDescription: (option) => option.description,
    })
        .addHelpText('after', '\nEach flag is an input of the action. Secrets are read from the environment or from files.\nSee docs/break-glass.md.')
        .exitOverride(withUsageExit);
    for (const action of actions)
        program.addCommand(subcommand(action).copyInheritedSettings(program));
    return program;
}
function subcommand(action) {
    const { description, inputs } = action.metadata;
    const subject = new commander/* Command */.uB(action.name).description(description).usage('[--input value …]');
    const names = Object.keys(inputs).sort((a, b) => rankOf(a) - rankOf(b));
    for (const name of names) {
        const input = inputs[name];
        if (input === undefined)
            continue;
        for (const option of flagsOf(name, input))
            subject.addOption(option);
    }
    for (const option of ownOptions(action))
        subject.addOption(option.helpGroup('This command:'));
    subject.helpOption('-h, --help', 'Show this.');
    return subject.action(async (parsed) => {
        try {
            const own = {
                summaryFile: command_text(parsed['summaryFile']),
                outputsFile: command_text(parsed['outputsFile']),
            };
            const typed = givenInputs(action, parsed, process.env);
            const inventory = hasSettings(action) ? command_text(parsed['inventory']) : undefined;
            const given = inventory === undefined
                ? typed
                : await withInventory(action, typed, inventory, (line) => process.stderr.write(`Warning: ${line}\n`));
            process.exitCode = asksFirst(action, given)
                ? await planThenAsk(action, given, own)
                : await runAction(action, given, own);
        }
        catch (error) {
            if (!(error instanceof UsageError))
                throw error;
            subject.error(`error: ${error.message}`, { exitCode: usageExit });
        }
    });
}
function ownOptions(action) {
    return [
        ...(hasSettings(action)
            ? [
                new commander/* Option */.c$('--inventory <path>', 'Take what the inventory of a fleet says of --node (docs/fleet.md). Flags win over it.'),
            ]
            : []),
        new commander/* Option */.c$('--summary-file <path>', 'Append the summary of the run, in Markdown, to this file.'),
        new commander/* Option */.c$('--outputs-file <path>', 'Append the outputs to this file, one JSON object a line.'),
    ];
}
function command_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function withUsageExit(error) {
    process.exit(error.exitCode === 0 ? 0 : usageExit);
}


/***/ }),

/***/ 75472:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34469);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71371);
// The actions from a terminal, for when GitHub is down: docs/break-glass.md.


if (Number.parseInt(process.versions.node, 10) < 24) {
    process.stderr.write(`splice-validator needs Node 24 or newer, as the actions do on GitHub's runner; this is ${process.versions.node}.\n`);
    process.exit(2);
}
await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .R)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFolder */ .n)())).parseAsync();

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


/***/ }),

/***/ 30744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A private folder (0700) that is removed on every exit path: `await using folder = await temporaryFolder()`. */
async function temporaryFolder(parent = process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'splice-validator-'));
    return {
        path,
        async [Symbol.asyncDispose]() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        },
    };
}


/***/ })

};
