export const id = 790;
export const ids = [790];
export const modules = {

/***/ 16172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ crc32c),
/* harmony export */   z: () => (/* binding */ Crc32c)
/* harmony export */ });
/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), the checksum of Google's APIs. `node:zlib` has another CRC-32. */
/** Eight tables, so that eight bytes are taken at once. */
const tables = makeTables();
function makeTables() {
    const first = Uint32Array.from({ length: 256 }, (_, byte) => {
        let crc = byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
        return crc >>> 0;
    });
    const all = [first];
    for (let table = 1; table < 8; table++) {
        const before = all[table - 1] ?? first;
        all.push(before.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0)));
    }
    return all;
}
/** A checksum that grows with the bytes. */
class Crc32c {
    #crc = 0xffffffff;
    update(bytes) {
        const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
        const at = (table, index) => table[index];
        let crc = this.#crc;
        let position = 0;
        for (const end = bytes.length - 7; position < end; position += 8) {
            const low = crc ^ bytes.readInt32LE(position);
            const high = bytes.readInt32LE(position + 4);
            crc =
                at(t7, low & 0xff) ^
                    at(t6, (low >>> 8) & 0xff) ^
                    at(t5, (low >>> 16) & 0xff) ^
                    at(t4, low >>> 24) ^
                    at(t3, high & 0xff) ^
                    at(t2, (high >>> 8) & 0xff) ^
                    at(t1, (high >>> 16) & 0xff) ^
                    at(t0, high >>> 24);
        }
        for (; position < bytes.length; position++)
            crc = (crc >>> 8) ^ at(t0, (crc ^ bytes[position]) & 0xff);
        this.#crc = crc;
    }
    /** As an unsigned number. */
    get value() {
        return (this.#crc ^ 0xffffffff) >>> 0;
    }
    /** As GCS writes it: big-endian bytes in base64. */
    base64() {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(this.value);
        return bytes.toString('base64');
    }
}
/** The checksum of bytes in memory as an unsigned number. */
function crc32c(bytes) {
    const checksum = new Crc32c();
    checksum.update(bytes);
    return checksum.value;
}


/***/ }),

/***/ 40790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGcs: () => (/* binding */ openGcs)
});

// UNUSED EXPORTS: GcsStorage

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./node_modules/google-auth-library/build/src/index.js
var src = __webpack_require__(492);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/repository/storage/store-failure.js
var store_failure = __webpack_require__(29786);
;// CONCATENATED MODULE: ./build/src/repository/storage/gcs-failure.js
/** What errors of Google Cloud Storage are. */



/** Error bodies of the JSON API (https://cloud.google.com/storage/docs/json_api/v1/status-codes). */
const errorBody = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        message: schemas/* string */.YjP().optional(),
        errors: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* string */.YjP().optional() })).optional(),
    }),
});
/** An answer that refuses, or credentials that cannot be had (status 0). It holds neither request nor token. */
class GcsError extends Error {
    name = 'GcsError';
    status;
    reason;
    code;
    constructor(status, body, code) {
        const read = errorBody.safeParse(jsonOf(body)).data?.error;
        // The media download answers in plain text.
        super((read?.message ?? body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim().slice(0, 400) ||
            `HTTP ${status}`);
        this.status = status;
        this.reason = read?.errors?.[0]?.reason ?? '';
        this.code = code;
    }
    /** What the library says about credentials; its errors hold requests. */
    static ofCredentials(error) {
        const { code, status } = error;
        const passing = typeof status === 'number' && status >= 500;
        return new GcsError(passing ? status : 0, (0,failure/* messageOf */.bD)(error).split('\n')[0] ?? '', typeof code === 'string' ? code : undefined);
    }
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const statusOf = (error) => (error instanceof GcsError ? error.status : undefined);
/** Whether there is no such object. */
function isMissing(error) {
    return statusOf(error) === 404 && !/bucket does not exist/i.test((0,failure/* messageOf */.bD)(error));
}
/** Whether `ifGenerationMatch` did not hold. */
function isConditionLost(error) {
    return statusOf(error) === 412;
}
/**
 * Whether the same request may be answered otherwise in a moment
 * (https://cloud.google.com/storage/docs/retry-strategy#retryable).
 */
function passesBy(error) {
    if (error instanceof GcsError && error.status > 0)
        return error.status === 408 || error.status === 429 || error.status >= 500;
    const code = codeOf(error);
    return (0,store_failure/* networkKind */.FF)(code) === 'cut' || code === 'EAI_AGAIN' || code === 'ECONNREFUSED';
}
function codeOf(error) {
    const { code } = (error ?? {});
    return typeof code === 'string' ? code : undefined;
}
/** Explains an error of the store; others, such as those of the source of bytes, pass as they are. */
function gcsFailure(error, doing, what, bucket) {
    const read = readError(error, doing);
    return read === undefined ? error : (0,store_failure/* storeFailure */.Si)(read, doing, what, bucket);
}
function readError(error, doing) {
    const text = (0,failure/* messageOf */.bD)(error).replace(/[\s.]+$/, '');
    const network = (0,store_failure/* networkKind */.FF)(codeOf(error));
    if (!(error instanceof GcsError))
        return network === undefined ? undefined : { text, kind: network };
    if (error.status === 0)
        return { text, kind: network ?? 'credentials' };
    return { text: `${error.status} ${error.reason}: ${text}`.replace(' :', ':'), kind: kindOf(error, doing) };
}
function kindOf(error, doing) {
    const { status, reason } = error;
    if (reason === 'retentionPolicyNotMet' ||
        /retention policy|under active .*hold|retention configuration/i.test(error.message))
        return 'locked';
    if (status === 404)
        return doing === 'list' || !isMissing(error) ? 'no-container' : 'missing';
    if (status === 401)
        return 'credentials';
    // Requests above a rate are refused with 403 as well.
    if (status === 403)
        return /rateLimitExceeded/i.test(reason) ? 'busy' : 'access';
    if (status === 408 || status === 429 || status >= 500)
        return 'busy';
    return 'other';
}

// EXTERNAL MODULE: ./build/src/repository/storage/store-requests.js
var store_requests = __webpack_require__(21360);
;// CONCATENATED MODULE: ./build/src/repository/storage/gcs-bucket.js
/** A bucket of Google Cloud Storage as the other files here use it: requests to the JSON API, and how it is spoken of. */




/**
 * Makes the client of a bucket. Credentials are those of Application Default Credentials: workload identity federation
 * (the file that google-github-actions/auth writes), a service account, the metadata server of GKE or the machine.
 */
function makeBucket(address, settings, log, patience) {
    const endpoint = (settings.endpoint ?? 'https://storage.googleapis.com').replace(/\/$/, '');
    const tail = address.prefix === '' ? '' : `/${address.prefix}`;
    const at = settings.endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`;
    // What may be done is said by roles in IAM.
    const auth = new src.GoogleAuth({
        scopes: ['https://www.googleapis.com/auth/cloud-platform'],
        // Requests name a bucket, never a project; without one the library would ask another API for it.
        projectId: 'none',
    });
    let client;
    return {
        bucket: address.bucket,
        prefix: address.prefix,
        endpoint,
        settings,
        patience,
        log,
        dispatcher: makeDispatcher(patience),
        authorize: async (url) => {
            client ??= auth.getClient();
            try {
                return await (await client).getRequestHeaders(url);
            }
            catch (error) {
                client = undefined;
                throw GcsError.ofCredentials(error);
            }
        },
        description: `gs://${address.bucket}${tail}${at}`,
        container: `bucket ${address.bucket}`,
        permissions: {
            list: 'storage.objects.list (role Storage Object User on the bucket)',
            read: 'storage.objects.get (role Storage Object User on the bucket)',
            write: 'storage.objects.create, and storage.objects.delete to replace (role Storage Object User on the bucket), and to the service agent of GCS the use of the key, where there is one',
            remove: 'storage.objects.delete (role Storage Object User on the bucket)',
            sweep: 'storage.objects.list (role Storage Object User on the bucket)',
        },
        logIn: 'Log in before this step (google-github-actions/auth with workload identity federation), or run where the pod or the machine has a service account; for a long run check that the login lasts as long.',
        inputs: 'the bucket name in repository, and gcs-endpoint',
    };
}
/** The proxy of the environment, as for every other request. */
function makeDispatcher({ idleMs }) {
    // undici 6 calls the class experimental in a warning that an operator can do nothing about.
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return new undici/* EnvHttpProxyAgent */.J2({
            connect: { timeout: 10_000 },
            headersTimeout: idleMs,
            bodyTimeout: idleMs,
            connections: 32,
        });
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** Sends a request once. The body of the answer is a stream. @throws GcsError for other statuses. */
async function sendOnce(bucket, what) {
    const authorization = await bucket.authorize(what.url);
    const answer = await (0,undici/* request */.Em)(what.url, {
        method: what.method,
        headers: { ...Object.fromEntries(authorization), ...what.headers },
        ...(what.body !== undefined && { body: what.body }),
        dispatcher: bucket.dispatcher,
        signal: what.signal,
    });
    const { statusCode } = answer;
    if ((statusCode >= 200 && statusCode < 300) || what.also?.includes(statusCode))
        return answer;
    throw new GcsError(statusCode, await answer.body.text().catch(() => ''));
}
/** Sends a request with the patience of the bucket and returns the JSON of its answer. */
async function send(bucket, what) {
    return await (0,store_requests/* patiently */.d_)(bucket.patience, async (signal) => {
        const answer = await sendOnce(bucket, { ...what, signal });
        const text = await answer.body.text();
        return { json: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
    }, passesBy, { bytes: what.body?.length ?? 0 });
}
/** The URL of an object (https://cloud.google.com/storage/docs/request-endpoints#encoding). */
function objectUrl(bucket, key, query = {}) {
    return `${objectsUrl(bucket)}/${encodeURIComponent(key)}?${new URLSearchParams(query)}`;
}
/** The URL of the objects of a bucket. */
function objectsUrl({ endpoint, bucket }) {
    return `${endpoint}/storage/v1/b/${encodeURIComponent(bucket)}/o`;
}
/** The URL that objects are uploaded to. */
function uploadUrl({ endpoint, bucket }, query) {
    return `${endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${new URLSearchParams(query)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/repository/crc32c.js
var repository_crc32c = __webpack_require__(16172);
;// CONCATENATED MODULE: ./build/src/repository/storage/gcs-resumable.js
/** A resumable upload session (https://cloud.google.com/storage/docs/performing-resumable-uploads). */




class ResumableUpload {
    #bucket;
    #url;
    /** How many bytes the session has for sure. */
    #at = 0;
    constructor(bucket, url) {
        this.#bucket = bucket;
        this.#url = url;
    }
    static async begin(bucket, url, metadata) {
        const { headers } = await send(bucket, {
            method: 'POST',
            url,
            headers: {
                'content-type': 'application/json; charset=UTF-8',
                'x-upload-content-type': 'application/octet-stream',
            },
            body: Buffer.from(JSON.stringify(metadata)),
        });
        const { location } = headers;
        if (typeof location !== 'string')
            throw new GcsError(500, 'the answer names no upload session');
        return new ResumableUpload(bucket, onEndpoint(location, bucket.endpoint));
    }
    /** Sends the next bytes. After an error it asks how far the session is, and goes on from there. */
    async send(chunk, last) {
        const start = this.#at;
        const end = start + chunk.length;
        for (let failed = 0;;) {
            const before = this.#at;
            try {
                if (await this.#put(chunk.subarray(this.#at - start), last ? end : undefined))
                    return;
            }
            catch (error) {
                if (!(error instanceof store_requests/* NoAnswer */.W_) && !passesBy(error))
                    throw error;
                if (++failed >= this.#bucket.patience.attempts)
                    throw error;
                await (0,store_requests/* pause */.v7)(failed);
                if (await this.#ask(last ? end : undefined))
                    return;
            }
            if (this.#at < start || this.#at > end)
                throw new GcsError(500, `the upload session has ${this.#at} bytes, which it was not sent`);
            if (!last && this.#at === end)
                return;
            // The store may keep a part only of what it was sent.
            if (this.#at > before)
                failed = 0;
            else if (failed === 0)
                failed++;
        }
    }
    /** Ends the session so that nothing of it stays. */
    async cancel(name) {
        try {
            // 499 is how success is told.
            await (0,store_requests/* patiently */.d_)(this.#bucket.patience, async (signal) => {
                const answer = await sendOnce(this.#bucket, {
                    method: 'DELETE',
                    url: this.#url,
                    also: [499, 404, 410],
                    signal,
                });
                await answer.body.dump();
            }, passesBy);
        }
        catch (error) {
            this.#bucket.log.warning(`The unfinished upload of ${name} could not be cancelled in ${this.#bucket.description}: ${(0,failure/* messageOf */.bD)(error)}. GCS drops it after a week.`);
        }
    }
    /** Whether the object is complete. */
    async #put(bytes, total) {
        const range = bytes.length === 0 ? '*' : `${this.#at}-${this.#at + bytes.length - 1}`;
        return await (0,store_requests/* patiently */.d_)({ ...this.#bucket.patience, attempts: 1 }, (signal) => this.#tell(`bytes ${range}/${total ?? '*'}`, bytes, signal), passesBy, { bytes: bytes.length });
    }
    /** How far the session is. Whether it is complete. */
    async #ask(total) {
        return await (0,store_requests/* patiently */.d_)(this.#bucket.patience, (signal) => this.#tell(`bytes */${total ?? '*'}`, Buffer.alloc(0), signal), passesBy);
    }
    async #tell(range, body, signal) {
        const answer = await sendOnce(this.#bucket, {
            method: 'PUT',
            url: this.#url,
            headers: { 'content-range': range },
            body,
            also: [308],
            signal,
        });
        await answer.body.dump();
        if (answer.statusCode !== 308)
            return true;
        const [, last] = /^bytes=0-(\d+)$/.exec(String(answer.headers['range'] ?? '')) ?? [];
        this.#at = last === undefined ? 0 : Number(last) + 1;
        return false;
    }
}
/** A session is at the host that was asked for it, also when that host knows itself by another name. */
function onEndpoint(location, endpoint) {
    const url = new URL(location, endpoint);
    return `${new URL(endpoint).origin}${url.pathname}${url.search}`;
}

// EXTERNAL MODULE: ./build/src/repository/storage/s3-parts.js
var s3_parts = __webpack_require__(75251);
;// CONCATENATED MODULE: ./build/src/repository/storage/gcs-upload.js
/** Puts an object into a bucket so that it is there whole or not at all, and looks at what the store then holds. */









/** One is sent while the next is filled: a session takes its bytes in order. A multiple of 256 KiB. */
const chunkBytes = 16 * 1024 * 1024;
/** Under which metadata an object says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splice-write-id';
/** What is read of an object resource (https://cloud.google.com/storage/docs/json_api/v1/objects#resource). */
const resourceSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    size: schemas/* string */.YjP(),
    generation: schemas/* string */.YjP(),
    crc32c: schemas/* string */.YjP().optional(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    temporaryHold: schemas/* boolean */.zMY().optional(),
    eventBasedHold: schemas/* boolean */.zMY().optional(),
    retentionExpirationTime: schemas/* string */.YjP().optional(),
    retention: schemas/* object */.Ikc({ retainUntilTime: schemas/* string */.YjP().optional() }).optional(),
});
/**
 * Writes an object from a stream in bounded memory.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was
 * sent; other errors as they are. Nothing is left then.
 */
async function upload(bucket, source, how) {
    const buffers = new s3_parts/* PartBuffers */.pz();
    const parts = (0,s3_parts/* cut */.Jj)(source, buffers, () => chunkBytes);
    const id = (0,external_node_crypto_.randomUUID)();
    try {
        const first = (await parts.next()).value;
        const second = await parts.next();
        const written = second.done
            ? await putWhole(bucket, first, how, id)
            : await putChunks(bucket, [first, second.value], parts, buffers, how, id);
        await readBack(bucket, how, id, written);
    }
    finally {
        // Whatever ended it, the source must know that nobody reads on.
        await parts.return(undefined).catch(() => { });
    }
}
const query = ({ settings }, how) => ({
    name: how.key,
    ...(how.generation !== undefined && { ifGenerationMatch: how.generation }),
    ...(settings.kmsKey !== undefined && { kmsKeyName: settings.kmsKey }),
});
const metadata = (how, id) => ({
    name: how.key,
    contentType: 'application/octet-stream',
    metadata: { [writeIdKey]: id },
    ...(how.storageClass !== undefined && { storageClass: how.storageClass }),
});
/** One request with metadata and content (https://cloud.google.com/storage/docs/uploading-objects#rest-upload-objects). */
async function putWhole(bucket, body, how, id) {
    const sum = new repository_crc32c/* Crc32c */.z();
    sum.update(body);
    const crc32c = sum.base64();
    const boundary = (0,external_node_crypto_.randomUUID)();
    // The service compares what arrives with the checksum.
    const head = `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify({ ...metadata(how, id), crc32c })}\r\n--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`;
    try {
        await send(bucket, {
            method: 'POST',
            url: uploadUrl(bucket, { uploadType: 'multipart', ...query(bucket, how) }),
            headers: { 'content-type': `multipart/related; boundary=${boundary}` },
            body: Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)]),
        });
    }
    catch (error) {
        await endedWell(bucket, how, id, error);
    }
    return { bytes: body.length, crc32c };
}
async function putChunks(bucket, [first, second], rest, buffers, how, id) {
    // The condition is looked at now, before gigabytes are sent for nothing, and decides at the end.
    const session = await ResumableUpload.begin(bucket, uploadUrl(bucket, { uploadType: 'resumable', ...query(bucket, how) }), metadata(how, id)).catch((error) => {
        throw isConditionLost(error) ? (0,store_failure/* existsFailure */.pQ)(how.name, bucket.description) : error;
    });
    const sum = new repository_crc32c/* Crc32c */.z();
    let bytes = 0;
    let chunk = first;
    let next = second;
    try {
        for (;;) {
            sum.update(chunk);
            bytes += chunk.length;
            // Waited for also when sending fails: the source must not be asked again before it has answered.
            const [sent, following] = await Promise.allSettled([
                session.send(chunk, next === undefined),
                next === undefined ? undefined : rest.next(),
            ]);
            if (sent.status === 'rejected')
                throw sent.reason;
            if (following.status === 'rejected')
                throw following.reason;
            // Nobody reads it any more, for the session has it.
            buffers.give(chunk, chunkBytes);
            if (next === undefined)
                break;
            chunk = next;
            next = following.value?.done ? undefined : following.value?.value;
        }
    }
    catch (error) {
        try {
            await endedWell(bucket, how, id, error);
        }
        catch (thrown) {
            await session.cancel(how.name);
            throw thrown;
        }
    }
    return { bytes, crc32c: sum.base64() };
}
/** Throws the error, unless its write was done all the same: an answer may be lost. */
async function endedWell(bucket, how, id, error) {
    if ((await resource(bucket, how.key).catch(() => undefined))?.metadata?.[writeIdKey] === id)
        return;
    throw isConditionLost(error) ? (0,store_failure/* existsFailure */.pQ)(how.name, bucket.description) : error;
}
/** What the store says about an object; undefined when there is none. */
async function resource(bucket, key) {
    try {
        const { json } = await send(bucket, { method: 'GET', url: objectUrl(bucket, key) });
        return resourceSchema.parse(json);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(bucket, how, id, written) {
    const stored = await resource(bucket, how.key);
    const ours = stored?.metadata?.[writeIdKey] === id;
    // Written over meanwhile by another run, where no condition was asked for.
    if (stored !== undefined && !ours && how.generation === undefined)
        return;
    const wrong = difference(stored, written);
    if (wrong === undefined)
        return;
    if (stored !== undefined && ours) {
        await send(bucket, {
            method: 'DELETE',
            url: objectUrl(bucket, how.key, { ifGenerationMatch: stored.generation }),
        }).catch((error) => {
            bucket.log.warning(`${how.name} is wrong and could not be removed: ${(0,failure/* messageOf */.bD)(error)}`);
        });
    }
    throw (0,store_failure/* storedWrongFailure */.V$)(how.name, bucket.description, wrong);
}
function difference(stored, written) {
    if (stored === undefined)
        return 'it is not there';
    if (stored.size !== String(written.bytes))
        return `it has ${stored.size} bytes instead of ${written.bytes}`;
    return stored.crc32c === written.crc32c
        ? undefined
        : `its CRC32C is ${stored.crc32c ?? 'missing'} instead of ${written.crc32c}`;
}

// EXTERNAL MODULE: ./build/src/repository/storage/object-key.js
var object_key = __webpack_require__(95551);
// EXTERNAL MODULE: ./build/src/repository/storage/resumed-download.js
var resumed_download = __webpack_require__(35566);
// EXTERNAL MODULE: ./build/src/repository/storage/set-object.js
var set_object = __webpack_require__(20950);
;// CONCATENATED MODULE: ./build/src/repository/storage/gcs.js
/**
 * A bucket of Google Cloud Storage, by its JSON API. The vendor's library is used for credentials only: its uploads do
 * not say which write an object is of when an answer was lost, and its downloads do not go on after a cut.
 */











/**
 * Opens a bucket after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
async function openGcs(address, settings, log, patience = store_requests/* storePatience */.te) {
    const storage = new GcsStorage(makeBucket(address, settings, log, patience));
    await storage.look();
    return storage;
}
/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024;
const pageSchema = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), size: schemas/* string */.YjP(), updated: schemas/* string */.YjP() })).optional(),
    nextPageToken: schemas/* string */.YjP().optional(),
});
class GcsStorage {
    description;
    #bucket;
    constructor(bucket) {
        this.#bucket = bucket;
        this.description = bucket.description;
    }
    /** Asks for one name: whether there is a bucket, and whether it may be listed. */
    async look() {
        await this.#page('', undefined, 1);
    }
    async list(prefix) {
        const objects = [];
        let token;
        do {
            const page = await this.#page(prefix, token);
            for (const item of page.items ?? []) {
                const name = (0,object_key/* nameOfKey */.m1)(this.#bucket.prefix, item.name);
                if (name !== undefined)
                    objects.push({ name, bytes: Number(item.size), modified: new Date(item.updated) });
            }
            token = page.nextPageToken;
        } while (token !== undefined);
        return objects;
    }
    async write(name, source, options = {}) {
        await this.#upload(name, source, options.exclusive ? '0' : undefined);
    }
    async *read(name) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        yield* this.#download(name, (at, generation) => gcs_open(this.#bucket, key, at, generation));
    }
    async replace(name, seen, content) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        let generation = '';
        let current;
        try {
            const read = this.#download(name, async (at, version) => {
                const opened = await gcs_open(this.#bucket, key, at, version);
                generation = opened.version;
                return opened;
            });
            current = await (0,meter/* collect */.Fo)(read, swapLimit);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && ['missing', 'storage-changed'].includes(error.code))
                return false;
            throw error;
        }
        if (!current.equals(seen))
            return false;
        try {
            await this.#upload(name, (0,meter/* once */.Oo)(content), generation);
            return true;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && ['exists', 'missing'].includes(error.code))
                return false;
            throw error;
        }
    }
    async remove(name) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        await this.#explained('remove', name, async () => {
            const stored = await resource(this.#bucket, key);
            if (stored === undefined)
                return;
            const until = keptUntil(stored);
            if (until !== undefined)
                throw (0,store_failure/* keptFailure */.pC)(name, this.description, until, until instanceof Date ? 'retention' : 'a hold');
            try {
                await send(this.#bucket, { method: 'DELETE', url: objectUrl(this.#bucket, key) });
            }
            catch (error) {
                if (!isMissing(error))
                    throw error;
            }
        });
    }
    /** Sessions of dead runs are neither listed nor paid for; GCS drops them after a week. */
    sweep() {
        return Promise.resolve([]);
    }
    async lockedUntil(name) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        const stored = await this.#explained('read', name, () => resource(this.#bucket, key));
        return stored === undefined ? undefined : keptUntil(stored);
    }
    freeBytes() {
        return Promise.resolve(undefined);
    }
    async #upload(name, source, generation) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        const storageClass = (0,set_object/* isSetFile */.T)(name) ? this.#bucket.settings.storageClass : undefined;
        await this.#explained('write', name, () => upload(this.#bucket, source, { key, name, generation, storageClass }));
    }
    #download(name, from) {
        return (0,resumed_download/* resumedDownload */.o)({
            patience: this.#bucket.patience,
            name,
            place: this.description,
            // A generation that was replaced is gone, unless the bucket keeps versions.
            isReplaced: (error) => isConditionLost(error) || isMissing(error),
            explain: (error) => gcsFailure(error, 'read', name, this.#bucket),
            open: from,
        });
    }
    async #page(prefix, token, most = 1000) {
        return await this.#explained('list', prefix, async () => {
            const query = new URLSearchParams({
                prefix: (0,object_key/* keyPrefix */.uU)(this.#bucket.prefix, prefix),
                maxResults: String(most),
                fields: 'items(name,size,updated),nextPageToken',
                ...(token !== undefined && { pageToken: token }),
            });
            const { json } = await send(this.#bucket, {
                method: 'GET',
                url: `${objectsUrl(this.#bucket)}?${query}`,
            });
            return pageSchema.parse(json);
        });
    }
    async #explained(doing, what, work) {
        try {
            return await work();
        }
        catch (error) {
            throw gcsFailure(error, doing, what, this.#bucket);
        }
    }
}
/** Until when holds and retention keep an object (https://cloud.google.com/storage/docs/object-holds). */
function keptUntil(stored) {
    if (stored.temporaryHold || stored.eventBasedHold)
        return Number.POSITIVE_INFINITY;
    const ends = [stored.retentionExpirationTime, stored.retention?.retainUntilTime]
        .flatMap((time) => (time === undefined ? [] : [Date.parse(time)]))
        .filter((time) => time > Date.now());
    return ends.length === 0 ? undefined : new Date(Math.max(...ends));
}
async function gcs_open(bucket, key, at, generation) {
    // The time limit is for the answer's head only: its body has one of its own, and may take hours.
    const answer = await (0,store_requests/* patiently */.d_)(bucket.patience, async (limit) => {
        const stop = new AbortController();
        const giveUp = () => stop.abort();
        limit.addEventListener('abort', giveUp);
        try {
            return await sendOnce(bucket, {
                method: 'GET',
                url: objectUrl(bucket, key, {
                    alt: 'media',
                    ...(generation !== undefined && { ifGenerationMatch: generation }),
                }),
                ...(at > 0 && { headers: { range: `bytes=${at}-` } }),
                signal: stop.signal,
            });
        }
        finally {
            limit.removeEventListener('abort', giveUp);
        }
    }, passesBy);
    const header = (name) => String(answer.headers[name] ?? '');
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(header('content-range'));
    const version = header('x-goog-generation');
    if (version === '') {
        answer.body.destroy();
        throw new GcsError(500, 'the answer names no generation');
    }
    return {
        body: answer.body,
        start: Number(range?.[1] ?? 0),
        total: Number(range?.[2] ?? header('content-length')),
        version,
    };
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

/***/ 75251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ur: () => (/* binding */ partsInFlight),
/* harmony export */   bp: () => (/* binding */ maxParts),
/* harmony export */   pz: () => (/* binding */ PartBuffers),
/* harmony export */   rU: () => (/* binding */ partBytes)
/* harmony export */ });
/** Cuts a stream into the parts of a multipart upload, in memory that is bounded and used again. */
const mebi = 1024 * 1024;
/** S3 takes 10,000 parts (https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html). */
const maxParts = 10_000;
/** What may be on its way to the store at once, in bytes; one part always may. TLS holds it a second time. */
const inFlightBytes = 32 * mebi;
/**
 * How large the n-th part is, from 1. Small ones up to 23 GiB, all of one size, as some stores demand; up to 117 GiB
 * the memory stays below 250 MB. From there on parts must be large for an object of 5 TiB to fit into 10,000.
 */
function partBytes(number) {
    if (number <= 3000)
        return 8 * mebi;
    if (number <= 6000)
        return 32 * mebi;
    return 1300 * mebi;
}
/** How many parts may be on their way beside one of this size. */
function partsInFlight(bytes) {
    return Math.max(1, Math.floor(inFlightBytes / bytes));
}
/** Buffers for parts: what one part has left the next one takes. */
class PartBuffers {
    #free = [];
    take(bytes) {
        this.#free = this.#free.filter((buffer) => buffer.length === bytes);
        return this.#free.pop() ?? Buffer.allocUnsafeSlow(bytes);
    }
    /** Gives back the memory of a part. Nobody may read it any more. */
    give(part, bytes) {
        if (part.buffer.byteLength === bytes)
            this.#free.push(Buffer.from(part.buffer));
    }
}
/**
 * Cuts a source. There is always one part, which may be empty; none after it is.
 * @param sizeOf how large the n-th part is, from 1.
 */
async function* cut(source, buffers, sizeOf = partBytes) {
    let number = 1;
    let part = buffers.take(sizeOf(number));
    let filled = 0;
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            // Only when more comes: the last part is then never an empty one.
            if (filled === part.length) {
                yield part;
                part = buffers.take(sizeOf(++number));
                filled = 0;
            }
            const taken = chunk.copy(part, filled, at, Math.min(chunk.length, at + part.length - filled));
            at += taken;
            filled += taken;
        }
    }
    yield part.subarray(0, filled);
}


/***/ }),

/***/ 20950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSetFile),
/* harmony export */   t: () => (/* binding */ publishedSet)
/* harmony export */ });
/** Which objects are files of sets: they are written once and kept, unlike locks and journals. */
/** How a set is laid out (see sets.ts): only its files are locked, never locks and journals, which must change. */
const setFile = /^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;
const setManifest = /^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;
/** Whether a name is that of a file of a set. */
function isSetFile(name) {
    return setFile.test(name);
}
/** The folder of a set, when the name is that of its manifest. */
function publishedSet(name) {
    return setManifest.exec(name)?.[1];
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


/***/ })

};
