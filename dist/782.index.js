export const id = 782;
export const ids = [782];
export const modules = {

/***/ 82782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifact: () => (/* binding */ openArtifact)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var pipeline_meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/system/temporary.js
var temporary = __webpack_require__(30744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/repository/storage/object-key.js
var object_key = __webpack_require__(95551);
;// CONCATENATED MODULE: ./build/src/repository/storage/artifact-name.js
/**
 * How names in a repository become names of artifacts, and back. One artifact holds one object: artifacts cannot be
 * overwritten, so each write makes a new one, and the newest under a name is the object.
 */



/** Artifacts of other workflows are in the same list. */
const marker = 'splice-validator-backup~';
/** A file of the same name is on the disk for a moment, and names of files have 255 bytes at most. */
const longest = 255;
/**
 * The name of a new artifact for an object. `/` becomes `~`; what an artifact's name may not hold
 * (`path-and-artifact-name-validation.ts` of actions/toolkit) and what means something here becomes `=` and hexadecimal bytes.
 * @throws Failure `name-escapes`
 */
function artifactName(name) {
    const version = `${Date.now().toString(36)}-${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`;
    const encoded = `${marker}${(0,object_key/* objectKey */.T5)('', name).split('/').map(encode).join('~')}~~${version}`;
    if (encoded.length > longest) {
        throw new failure/* Failure */.HR('name-escapes', {
            what: `The name ${JSON.stringify(name)} is too long for an artifact.`,
        });
    }
    return encoded;
}
/** The object that an artifact holds; undefined for artifacts of others. */
function objectOfArtifact(artifact) {
    if (!artifact.startsWith(marker))
        return undefined;
    const [encoded = '', version] = artifact.slice(marker.length).split('~~');
    return version === undefined || encoded === '' ? undefined : encoded.split('~').map(decode).join('/');
}
function encode(part) {
    return [...Buffer.from(part)]
        .map((byte) => /[A-Za-z0-9._-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).padStart(2, '0')}`)
        .join('');
}
function decode(part) {
    return Buffer.from(part.replaceAll(/=([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/system/version.js + 1 modules
var version = __webpack_require__(48441);
// EXTERNAL MODULE: ./build/src/repository/storage/store-failure.js
var store_failure = __webpack_require__(29786);
// EXTERNAL MODULE: ./build/src/repository/storage/store-requests.js
var store_requests = __webpack_require__(21360);
;// CONCATENATED MODULE: ./build/src/repository/storage/artifact-service.js
/**
 * Artifacts as GitHub keeps them: written through `@actions/artifact`, which only a running job can; listed, read and
 * removed through the REST API (https://docs.github.com/en/rest/actions/artifacts), which sees those of all runs.
 */







const pageSize = 100;
const pageSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* int */.Whr(),
        expired: schemas/* boolean */.zMY(),
        created_at: schemas/* string */.YjP().nullable(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});
/** What a server said no with. */
class Refused extends Error {
    status;
    constructor(status, text) {
        super(text);
        this.status = status;
    }
}
/** The artifacts of one GitHub repository. */
class ArtifactService {
    description;
    patience;
    #settings;
    #dispatcher = new undici/* EnvHttpProxyAgent */.J2({ connect: { timeout: 10_000 } });
    constructor(settings, patience) {
        this.#settings = settings;
        this.patience = patience;
        this.description = `workflow artifacts of ${settings.repository}`;
    }
    /** All artifacts that have not expired, of every run. */
    async all() {
        const found = new Map();
        for (let page = 1;; page++) {
            const answer = await this.#rest('GET', `artifacts?per_page=${pageSize}&page=${page}`, 'list', '');
            const read = pageSchema.safeParse(asJson(answer));
            if (!read.success)
                throw this.#failure(new Error('GitHub answered in a form that is not known'), 'list', '');
            const { artifacts } = read.data;
            for (const { id, name, size_in_bytes: bytes, created_at, digest, expired } of artifacts) {
                if (expired)
                    continue;
                // While pages are read others may be added in front: then one comes twice.
                found.set(id, { id, name, bytes, created: new Date(created_at ?? 0), digest: digest ?? undefined });
            }
            if (artifacts.length < pageSize)
                return [...found.values()];
        }
    }
    /** Uploads a file as an artifact of its own name, as it is. Returns its id. */
    async upload(path, name) {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(728), __webpack_require__.e(351), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
        try {
            const { id } = await new DefaultArtifactClient().uploadArtifact((0,external_node_path_.basename)(path), [path], (0,external_node_path_.dirname)(path), {
                skipArchive: true,
                compressionLevel: 0,
                ...(this.#settings.retentionDays > 0 && { retentionDays: this.#settings.retentionDays }),
            });
            if (id !== undefined)
                return id;
            throw new Error('GitHub gave the artifact no id');
        }
        catch (error) {
            throw this.#failure(error, 'write', name);
        }
    }
    /** Opens an artifact from a byte on. */
    async open({ id, bytes }, at, name) {
        const location = await this.#rest('GET', `artifacts/${id}/zip`, 'read', name);
        return await this.#patiently('read', name, async (signal) => {
            const answer = await (0,undici/* request */.Em)(location, {
                dispatcher: this.#dispatcher,
                headers: { ...(at > 0 && { range: `bytes=${at}-` }), 'user-agent': version/* tool */.z.name },
                headersTimeout: this.patience.idleMs,
                bodyTimeout: this.patience.idleMs,
                signal,
            });
            const start = answer.statusCode === 206 ? at : 0;
            if (![200, 206].includes(answer.statusCode)) {
                await answer.body.dump();
                throw new Refused(answer.statusCode, `the store of artifacts answered ${answer.statusCode}`);
            }
            return { body: answer.body, total: bytes, start, version: String(id) };
        });
    }
    async remove(id, name) {
        await this.#rest('DELETE', `artifacts/${id}`, 'remove', name);
    }
    /** The body of an answer, or where it redirects to. A removal of what is gone is no error. */
    async #rest(method, path, doing, name) {
        const url = `${this.#settings.apiUrl.replace(/\/$/, '')}/repos/${this.#settings.repository}/actions/${path}`;
        return await this.#patiently(doing, name, async (signal) => {
            const answer = await (0,undici/* request */.Em)(url, {
                method,
                dispatcher: this.#dispatcher,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `Bearer ${this.#settings.token.reveal()}`,
                    'user-agent': version/* tool */.z.name,
                    'x-github-api-version': '2022-11-28',
                },
                headersTimeout: this.patience.idleMs,
                bodyTimeout: this.patience.idleMs,
                signal,
            });
            const text = await answer.body.text();
            const { location } = answer.headers;
            if (answer.statusCode === 302 && typeof location === 'string')
                return location;
            if (answer.statusCode < 300)
                return text;
            if (answer.statusCode === 404 && method === 'DELETE')
                return '';
            throw new Refused(answer.statusCode, `GitHub answered ${answer.statusCode}${explanation(text)}`);
        });
    }
    async #patiently(doing, name, work) {
        try {
            return await (0,store_requests/* patiently */.d_)(this.patience, work, passesBy);
        }
        catch (error) {
            throw this.#failure(error, doing, name);
        }
    }
    #failure(error, doing, name) {
        if (error instanceof failure/* Failure */.HR)
            return error;
        const kind = kindOf(error, doing);
        return (0,store_failure/* storeFailure */.Si)({ text: (0,failure/* messageOf */.bD)(error).replace(/\.$/, ''), kind }, doing, name, {
            description: this.description,
            container: `repository ${this.#settings.repository}, or the token may not see it`,
            permissions: {
                list: 'permissions: actions: read to the job',
                read: 'permissions: actions: read to the job',
                write: 'the job to upload artifacts',
                remove: 'permissions: actions: write to the job',
                sweep: 'permissions: actions: write to the job',
            },
            logIn: 'Give github-token, by default the token of the workflow; artifacts are there in a job only.',
            inputs: 'github-token and the permissions of the job',
        });
    }
}
function explanation(text) {
    const said = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).safeParse(asJson(text)).data?.message;
    return said === undefined ? '' : `: ${said.slice(0, 300).replace(/\.$/, '')}`;
}
function asJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function passesBy(error) {
    if (error instanceof Refused)
        return error.status === 429 || error.status >= 500;
    return (0,store_failure/* networkKind */.FF)(error?.code) !== undefined;
}
function kindOf(error, doing) {
    if (error instanceof Refused) {
        if (error.status === 401)
            return 'credentials';
        if (error.status === 403)
            return 'access';
        if (error.status === 404)
            return doing === 'read' ? 'missing' : 'no-container';
        if (error.status === 410)
            return 'missing';
        return error.status === 429 || error.status >= 500 ? 'busy' : 'other';
    }
    const text = (0,failure/* messageOf */.bD)(error);
    if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|backend IDs/.test(text))
        return 'credentials';
    return (0,store_failure/* networkKind */.FF)(error?.code) ?? 'other';
}

// EXTERNAL MODULE: ./build/src/repository/storage/resumed-download.js
var resumed_download = __webpack_require__(35566);
;// CONCATENATED MODULE: ./build/src/repository/storage/artifact.js
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
/** Artifacts of GitHub's workflows as a storage. Not what artifacts are for: docs/storage.md says what is lost. */













/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024;
/** How often a read begins again because what it found is gone. */
const mostLooks = 20;
/**
 * Opens the artifacts of the repository that the workflow runs in, after a look at them.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
async function openArtifact(settings, log, patience = store_requests/* storePatience */.te) {
    if (settings === undefined || process.env['ACTIONS_RUNTIME_TOKEN'] === undefined) {
        throw new failure/* Failure */.HR('storage-credentials', {
            what: 'repository: artifact: is used outside of a job of GitHub Actions.',
            means: 'Artifacts can be written and found in a job only.',
            next: 'Run it in a workflow, or give another repository.',
        });
    }
    const storage = new ArtifactStorage(new ArtifactService(settings, patience));
    await storage.list('');
    log.warning(`The repository is ${storage.description}. GitHub deletes them after some days (90 at most in public repositories, 400 in private ones), whoever reads the repository can download them, and two runs that begin in the same moment may both believe that they are alone: keep a concurrency group, and keep sets elsewhere as well.`);
    return storage;
}
class ArtifactStorage {
    description;
    #service;
    constructor(service) {
        this.#service = service;
        this.description = service.description;
    }
    async list(prefix) {
        const newest = new Map();
        for (const artifact of (await this.#service.all()).sort((a, b) => a.id - b.id)) {
            const name = objectOfArtifact(artifact.name);
            if (name?.startsWith(prefix))
                newest.set(name, artifact);
        }
        return [...newest].map(([name, { bytes, created }]) => ({ name, bytes, modified: created }));
    }
    async write(name, source, options = {}) {
        const taken = async () => options.exclusive === true && (await this.#versions(name)).length > 0;
        const own = await this.#upload(name, source, taken);
        if (own === undefined)
            throw (0,store_failure/* existsFailure */.pQ)(name, this.description);
        const older = own.before;
        if (options.exclusive && older.length > 0) {
            // Somebody was first meanwhile: by the numbers, which GitHub gives one after the other.
            await this.#service.remove(own.id, name);
            throw (0,store_failure/* existsFailure */.pQ)(name, this.description);
        }
        for (const { id } of older)
            await this.#service.remove(id, name);
    }
    async *read(name) {
        for (let begun = false, look = 1;; look++) {
            const artifact = (await this.#versions(name)).at(-1);
            if (artifact === undefined)
                throw missing(name, this.description);
            try {
                for await (const chunk of this.#download(artifact, name)) {
                    begun = true;
                    yield chunk;
                }
                return;
            }
            catch (error) {
                // Between the list and the download a newer one may have taken its place.
                if (begun || look >= mostLooks || !isMissing(error))
                    throw error;
            }
        }
    }
    async replace(name, seen, content) {
        const before = (await this.#versions(name)).at(-1);
        if (before === undefined)
            return false;
        try {
            if (!(await (0,pipeline_meter/* collect */.Fo)(this.#download(before, name), swapLimit)).equals(seen))
                return false;
        }
        catch (error) {
            if (isMissing(error))
                return false;
            throw error;
        }
        const own = await this.#upload(name, (0,pipeline_meter/* once */.Oo)(content), async () => false);
        if (own === undefined)
            return false;
        const won = own.before.at(-1)?.id === before.id;
        await this.#service.remove(won ? before.id : own.id, name);
        return won;
    }
    async remove(name) {
        for (const { id } of await this.#versions(name))
            await this.#service.remove(id, name);
    }
    /** An upload that was not finished is no artifact, and GitHub lists none. */
    sweep() {
        return Promise.resolve([]);
    }
    freeBytes() {
        return Promise.resolve(undefined);
    }
    /** The artifacts under a name, the oldest first. */
    async #versions(name) {
        (0,object_key/* objectKey */.T5)('', name); // refuses names that lead out of the repository
        return versionsIn(await this.#service.all(), name);
    }
    #download(artifact, name) {
        return (0,resumed_download/* resumedDownload */.o)({
            patience: this.#service.patience,
            open: (at) => this.#service.open(artifact, at, name),
            isReplaced: () => false,
            explain: (error) => error,
            name,
            place: this.description,
        });
    }
    /**
     * Uploads the source once it has ended well, from a private file: a stream that breaks off in the middle would be taken for
     * a whole artifact. What is stored of a set is encrypted, so the file is too. The list that proves it stored tells as well
     * which artifacts were there before it: a list takes a request for each hundred artifacts.
     * @param skip asked when the source has ended; then nothing is uploaded.
     */
    async #upload(name, source, skip) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_1, await (0,temporary/* temporaryFolder */.y)(), true);
            const path = (0,external_node_path_.join)(folder.path, artifactName(name));
            const meter = new pipeline_meter/* Meter */.kI();
            await (0,external_node_stream_promises_.pipeline)(meter.through(source), (0,external_node_fs_.createWriteStream)(path, { mode: 0o600, flags: 'wx' }));
            if (await skip())
                return undefined;
            const { bytes, sha256 } = meter.measured;
            const id = await this.#service.upload(path, name);
            await (0,promises_.rm)(path);
            const all = await this.#service.all();
            const stored = all.find((artifact) => artifact.id === id);
            const difference = stored === undefined
                ? 'it is not in the list'
                : stored.bytes !== bytes
                    ? `${stored.bytes} bytes are there, ${bytes} were sent`
                    : stored.digest !== undefined && stored.digest !== sha256
                        ? 'its SHA-256 is another'
                        : undefined;
            if (difference !== undefined) {
                await this.#service.remove(id, name);
                throw (0,store_failure/* storedWrongFailure */.V$)(name, this.description, difference);
            }
            return { id, before: versionsIn(all, name).filter((artifact) => artifact.id < id) };
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
}
function versionsIn(artifacts, name) {
    return artifacts.filter((artifact) => objectOfArtifact(artifact.name) === name).sort((a, b) => a.id - b.id);
}
function isMissing(error) {
    return error instanceof failure/* Failure */.HR && error.code === 'missing';
}
function missing(name, description) {
    return new failure/* Failure */.HR('missing', {
        what: `Cannot read ${name} in ${description}: it is not there.`,
        means: 'The repository does not hold it, or GitHub has deleted it because of its age.',
        next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
    });
}


/***/ }),

/***/ 95551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   m1: () => (/* binding */ nameOfKey),
/* harmony export */   uU: () => (/* binding */ keyPrefix)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/** How names in a repository become keys in an object store, and back. */

/**
 * The key of a name below a prefix (no slash at its ends; empty is none).
 * @throws Failure `name-escapes` for a name that leads out of the repository where keys are taken for paths.
 */
function objectKey(prefix, name) {
    if (name.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('name-escapes', {
            what: `The name ${JSON.stringify(name)} leads out of the repository.`,
        });
    }
    return keyPrefix(prefix, name);
}
/** What every key begins with whose name begins so; for lists. */
function keyPrefix(prefix, namePrefix) {
    return prefix === '' ? namePrefix : `${prefix}/${namePrefix}`;
}
/** The name of a key below a prefix; undefined for a key beside it, or of a folder that a console has made. */
function nameOfKey(prefix, key) {
    const start = prefix === '' ? '' : `${prefix}/`;
    const name = key.startsWith(start) ? key.slice(start.length) : '';
    return name === '' || name.endsWith('/') ? undefined : name;
}


/***/ }),

/***/ 35566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resumedDownload)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _store_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21360);


/** @throws Failure `storage-changed` when it was replaced while it was read; what `explain` makes of other errors. */
async function* resumedDownload(object) {
    let at = 0;
    let version;
    for (let failed = 0;;) {
        let body;
        try {
            const opened = await object.open(at, version);
            body = opened.body;
            // A body that is destroyed between two reads says so with an event, which nobody else hears.
            body.on('error', () => { });
            if (opened.start !== at || (version !== undefined && opened.version !== version)) {
                throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('storage', {
                    what: `${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,
                    next: 'Run again; if it stays so, look for a proxy between the runner and the store.',
                });
            }
            version = opened.version;
            for await (const chunk of watched(body, object.patience.idleMs)) {
                at += chunk.length;
                failed = 0;
                yield chunk;
            }
            if (at === opened.total)
                return;
            throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`), {
                code: 'ECONNRESET',
            });
        }
        catch (error) {
            if (at > 0 && object.isReplaced(error))
                throw changed(object);
            if (body === undefined || error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || ++failed >= object.patience.attempts)
                throw object.explain(error);
            await (0,_store_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(failed);
        }
        finally {
            body?.destroy();
        }
    }
}
/** The chunks of a body, and an error when none follows for too long. The time that the reader takes does not count. */
async function* watched(body, idleMs) {
    const chunks = body[Symbol.asyncIterator]();
    for (;;) {
        const timer = setTimeout(() => {
            body.destroy(new _store_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W_(`no byte for ${Math.ceil(idleMs / 1000)} s`));
        }, idleMs);
        const next = await chunks.next().finally(() => clearTimeout(timer));
        if (next.done)
            return;
        yield next.value;
    }
}
function changed({ name, place }) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('storage-changed', {
        what: `${name} in ${place} was replaced while it was read.`,
        means: 'What was read so far and what would follow do not belong together.',
        next: 'Run again.',
    });
}


/***/ }),

/***/ 29786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ networkKind),
/* harmony export */   Si: () => (/* binding */ storeFailure),
/* harmony export */   V$: () => (/* binding */ storedWrongFailure),
/* harmony export */   pC: () => (/* binding */ keptFailure),
/* harmony export */   pQ: () => (/* binding */ existsFailure)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/** What errors of an object store mean for a repository, in the same words for every vendor. */

/** The Failure for an error. The error of the SDK is not its cause: it holds the request with its signature or token. */
function storeFailure(error, doing, what, store) {
    const { code, means, next } = explain(error, doing, store);
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, {
        what: `Cannot ${doing} ${what === '' ? 'objects' : what} in ${store.description}: ${error.text}.`,
        means,
        next,
    });
}
const untouched = 'Complete sets are untouched.';
function explain(error, doing, store) {
    switch (error.kind) {
        case 'missing':
            return {
                code: 'missing',
                means: 'The repository does not hold it.',
                next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
            };
        case 'no-container':
            return {
                code: 'storage-not-found',
                means: `There is no ${store.container}.`,
                next: `Check ${store.inputs}.`,
            };
        case 'credentials':
            return {
                code: 'storage-credentials',
                means: `The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
                next: store.logIn,
            };
        case 'access':
            return {
                code: 'storage-access',
                means: `The credentials of the runner are good, and may not do that. ${untouched}`,
                next: `Allow ${store.permissions[doing]}; docs/storage.md has the least roles.`,
            };
        case 'locked':
            return {
                code: 'object-locked',
                means: 'The store keeps it, whoever asks for its removal. It was not removed.',
                next: 'Nothing, if that is what the policy is for; it can be removed when the store lets go of it.',
            };
        case 'busy':
            return {
                code: 'storage-busy',
                means: `The store refused again and again for the moment. ${untouched}`,
                next: 'Run again later; if it stays so, see the status page of the store.',
            };
        case 'unreachable':
            return {
                code: 'storage-unreachable',
                means: `The store was not reached. ${untouched}`,
                next: `Check ${store.inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`,
            };
        case 'cut':
            return {
                code: 'storage-unreachable',
                means: `The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,
                next: 'Check the network between the runner and the store, then run again.',
            };
        case 'other':
            return {
                code: 'storage',
                means: 'The repository did not do it.',
                next: 'See what the store says, and its documentation of that error.',
            };
    }
}
const neverReached = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const cutCodes = new Set([
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ECONNABORTED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** What the code of a network error means; undefined for other codes. */
function networkKind(code) {
    if (code === undefined)
        return undefined;
    if (neverReached.has(code) || /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code))
        return 'unreachable';
    return cutCodes.has(code) ? 'cut' : undefined;
}
/** Another run has made the object. */
function existsFailure(name, description) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('exists', {
        what: `Cannot write ${name} in ${description}: it is there already.`,
        means: 'Another run has written it.',
        next: 'Run again when that run has ended.',
    });
}
/** The store keeps an object. */
function keptFailure(name, description, until, by) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('object-locked', {
        what: `${name} in ${description} is kept by the store ${until instanceof Date ? `until ${until.toISOString()}` : 'without end'} (${by}).`,
        means: 'It was not removed.',
        next: 'Nothing, if that is what the policy is for; it can be removed when the store lets go of it.',
    });
}
/** The store holds something else than it was sent. */
function storedWrongFailure(name, description, difference) {
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('stored-wrong', {
        what: `${description} does not hold ${name} as it was sent: ${difference}.`,
        means: 'Something between here and the store, or the store, damaged it. It was removed; complete sets are untouched.',
        next: 'Run again. If it happens again, look for a proxy in between, or ask the operator of the store.',
    });
}


/***/ }),

/***/ 21360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   te: () => (/* binding */ storePatience),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Requests to an object store: each has a time limit, and what passes is tried again, not for ever. */

const storePatience = { idleMs: 60_000, attempts: 6 };
/** Slower than this, in bytes a second, is taken for a connection that has frozen. */
const slowest = 100_000;
const longestPauseMs = 20_000;
/** What a request that took too long is thrown as. */
class NoAnswer extends Error {
    name = 'TimeoutError';
    code = 'ETIMEDOUT';
}
/**
 * Does a request, again after errors that pass by themselves.
 * @param bytes how much it carries, which it is given more time for.
 * @param passes whether an error may be another answer next time.
 */
async function patiently(patience, work, passes, { bytes = 0, stop } = {}) {
    const limitMs = patience.idleMs + Math.ceil((bytes / slowest) * 1000);
    for (let attempt = 1;; attempt++) {
        const limit = AbortSignal.timeout(limitMs);
        try {
            return await work(stop === undefined ? limit : AbortSignal.any([limit, stop]));
        }
        catch (error) {
            const thrown = limit.aborted ? new NoAnswer(`no answer within ${Math.ceil(limitMs / 1000)} s`) : error;
            if (stop?.aborted || attempt >= patience.attempts)
                throw thrown;
            if (!(thrown instanceof NoAnswer) && !passes(thrown))
                throw thrown;
            await pause(attempt, stop);
        }
    }
}
/** Waits longer each time, and not exactly as long as others who were refused at the same moment. */
async function pause(attempt, stop) {
    const most = Math.min(longestPauseMs, 100 * 2 ** attempt);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(most * (0.5 + Math.random() / 2), undefined, stop === undefined ? {} : { signal: stop });
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
