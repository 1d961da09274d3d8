export const id = 196;
export const ids = [196];
export const modules = {

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

/***/ 70196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3: () => (/* binding */ openS3)
});

// UNUSED EXPORTS: S3Storage

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./build/src/repository/storage/object-key.js
var object_key = __webpack_require__(95551);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/repository/storage/s3-failure.js
/** What errors of S3 mean for a repository. */

const isError = (error) => typeof error === 'object' && error !== null;
/** The HTTP status that an error of the SDK came with. */
function statusOf(error) {
    return isError(error) ? error.$metadata?.httpStatusCode : undefined;
}
/** The S3 error code (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html), or the SDK's own. */
function codeOf(error) {
    return isError(error) ? (error.name ?? '') : '';
}
/** Whether there is no such object. */
function isMissing(error) {
    return ['NoSuchKey', 'NotFound'].includes(codeOf(error));
}
/** Whether a conditional write lost: the condition does not hold, or another write to the same key is under way. */
function isConditionLost(error) {
    return statusOf(error) === 412 || codeOf(error) === 'PreconditionFailed' || isConflict(error);
}
/** S3's 409 for two conditional writes at once: neither has been said to have won yet. */
function isConflict(error) {
    return codeOf(error) === 'ConditionalRequestConflict' || codeOf(error) === 'OperationAborted';
}
/** What the permissions of the requests are called in policies. */
const permissions = {
    list: 's3:ListBucket',
    read: 's3:GetObject',
    write: 's3:PutObject (with s3:AbortMultipartUpload; and kms:GenerateDataKey and kms:Decrypt on the key, where there is one)',
    remove: 's3:DeleteObject',
    sweep: 's3:ListBucketMultipartUploads and s3:AbortMultipartUpload',
    lock: 's3:PutObjectRetention (and s3:GetBucketObjectLockConfiguration)',
};
const unreachable = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);
const noCredentials = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError']);
const wrongCredentials = new Set([
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'InvalidToken',
    'AuthorizationHeaderMalformed',
]);
const wrongRegion = new Set([
    'PermanentRedirect',
    'IllegalLocationConstraintException',
    'Redirect',
    'TemporaryRedirect',
]);
const busy = new Set([
    'SlowDown',
    'ServiceUnavailable',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'InternalError',
]);
/**
 * Explains an error of the SDK; others pass as they are.
 * @param doing the kind of work (`list`, `read`, `write`, `remove`, `sweep`, `lock`).
 * @param what the object or the prefix.
 */
function s3Failure(error, doing, what, bucket) {
    if (error instanceof failure/* Failure */.HR || !isSdkError(error))
        return error;
    const meaning = explain(error, doing, bucket);
    return new failure/* Failure */.HR(meaning.code, {
        what: `Cannot ${doing} ${what === '' ? 'objects' : what} in ${bucket.description}: ${said(error)}.`,
        means: meaning.means,
        next: meaning.next,
        cause: withoutRequest(error),
    });
}
/** Errors of the source of bytes pass through as they are; only the store's own are ours to explain. */
function isSdkError(error) {
    if (!isError(error))
        return false;
    return (error.$metadata !== undefined ||
        noCredentials.has(codeOf(error)) ||
        codeOf(error) === 'TimeoutError' ||
        /^(E[A-Z_]+|HPE_|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code ?? '') ||
        /Region is missing/.test(error.message ?? ''));
}
/**
 * An error without the request and the answer that the SDK hangs onto it: they hold the signature, the session token and
 * whatever the process was given. Who looks for the cause finds what it is by name and status.
 */
function withoutRequest(error) {
    if (!(error instanceof Error))
        return error;
    const { code, $metadata } = error;
    const lean = new Error(error.message);
    lean.name = error.name;
    lean.stack = error.stack ?? '';
    return Object.assign(lean, code !== undefined && { code }, $metadata !== undefined && { $metadata });
}
function said(error) {
    const name = codeOf(error);
    const text = (0,failure/* messageOf */.bD)(error).replace(/[\s.]+$/, '');
    const attempts = error.$metadata?.attempts ?? 1;
    const shown = text.includes(name) || name === '' || name === 'Error' ? text : `${name}: ${text}`;
    return attempts > 1 ? `${shown} (tried ${attempts} times)` : shown;
}
function explain(error, doing, bucket) {
    const name = codeOf(error);
    const status = statusOf(error);
    const untouched = 'Complete sets are untouched.';
    if (name === 'NoSuchKey' || (name === 'NotFound' && doing !== 'list')) {
        return {
            code: 'missing',
            means: 'The repository does not hold it.',
            next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
        };
    }
    if (name === 'NoSuchBucket' || (doing === 'list' && status === 404)) {
        return {
            code: 'storage-not-found',
            means: `There is no bucket ${bucket.bucket} in that region or at that endpoint.`,
            next: 'Check the bucket name in repository, and s3-region and s3-endpoint.',
        };
    }
    if (expired.has(name)) {
        return {
            code: 'storage-credentials',
            means: `The credentials of the runner have expired. ${untouched}`,
            next: 'Give the role a longer session (role-duration-seconds of configure-aws-credentials), or fetch credentials right before this step.',
        };
    }
    if (noCredentials.has(name)) {
        return {
            code: 'storage-credentials',
            means: 'The runner has no credentials for AWS.',
            next: 'Assume a role before this step (OIDC with aws-actions/configure-aws-credentials), or run where the pod or the instance has a role.',
        };
    }
    if (name === 'AuthorizationHeaderMalformed' || wrongRegion.has(name) || status === 301 || status === 307) {
        const region = error.$response?.headers?.['x-amz-bucket-region'] ??
            /expecting '([a-z0-9-]+)'/.exec(error.message ?? '')?.[1];
        return {
            code: 'storage-region',
            means: 'The bucket is in another region than the one that was asked.',
            next: `Set s3-region${region === undefined ? ' to the region of the bucket' : `: ${region}`}.`,
        };
    }
    if (wrongCredentials.has(name)) {
        return {
            code: 'storage-credentials',
            means: 'The store does not accept the credentials of the runner.',
            next: 'Check which credentials the environment gives (variables, role, profile), and that they belong to this store.',
        };
    }
    if (name === 'RequestTimeTooSkewed') {
        return {
            code: 'storage-credentials',
            means: 'The clock of the runner is wrong.',
            next: 'Set the clock of the runner (NTP).',
        };
    }
    if (/Region is missing/.test(error.message ?? ''))
        return { code: 'storage-region', means: 'It is not known which region to ask.', next: 'Set s3-region.' };
    if (status === 401 || status === 403 || name === 'AccessDenied') {
        const told = /not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.exec(error.message ?? '')?.[1];
        return {
            code: 'storage-access',
            means: `The credentials of the runner are good, and may not do that. ${untouched}`,
            next: `Allow ${told ?? permissions[doing] ?? 'it'} in the policies of the role, the bucket and the key; docs/storage.md has the least policy.`,
        };
    }
    if (unreachable.has(error.code ?? '')) {
        return {
            code: 'storage-unreachable',
            means: `The store was not reached. ${untouched}`,
            next: 'Check s3-endpoint and s3-region (and s3-path-style, if the host in the error begins with the bucket), DNS, firewall and HTTPS_PROXY of the runner.',
        };
    }
    if (/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code ?? '')) {
        return {
            code: 'storage-tls',
            means: 'The certificate of the store is not trusted or not for this host, or the port does not speak TLS.',
            next: 'For a private authority set NODE_EXTRA_CA_CERTS in the environment of the step; check s3-endpoint.',
        };
    }
    if (busy.has(name) || (status !== undefined && (status === 429 || status >= 500))) {
        return {
            code: 'storage-busy',
            means: `The store refused again and again for the moment. ${untouched}`,
            next: 'Run again later; if it stays so, see the status page or the log of the store.',
        };
    }
    if (name === 'TimeoutError' ||
        ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED'].includes(error.code ?? '')) {
        return {
            code: 'storage-unreachable',
            means: `The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,
            next: 'Check the network between the runner and the store, then run again.',
        };
    }
    return {
        code: 'storage',
        means: 'The repository did not do it.',
        next: 'See what the store says, and its documentation of that error.',
    };
}

;// CONCATENATED MODULE: ./build/src/repository/storage/s3-write.js
/** What both ways to write to S3 share: at once, and in parts. */



/** Under which metadata an object says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splice-write-id';
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
/** What both ways to write say about the new object. */
function objectFields(bucket, how, id) {
    const { kmsKeyId } = bucket.settings;
    return {
        Bucket: bucket.bucket,
        Key: how.key,
        Metadata: { [writeIdKey]: id },
        ...(how.checksums && { ChecksumAlgorithm: 'SHA256' }),
        ...(how.storageClass !== undefined && { StorageClass: how.storageClass }),
        ...(kmsKeyId !== undefined && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
        ...(how.retention !== undefined && {
            ObjectLockMode: how.retention.mode,
            ObjectLockRetainUntilDate: how.retention.until,
        }),
    };
}
function conditionFields(condition) {
    if (condition === undefined)
        return {};
    return 'none' in condition ? { IfNoneMatch: '*' } : { IfMatch: condition.etag };
}
/** Another run was there first. */
function conditionLost(bucket, how, cause) {
    return new failure/* Failure */.HR('exists', {
        what: `Cannot write ${how.name} in ${bucket.description}: it is there already, or another run writes it at this moment.`,
        means: 'Another run has written it.',
        next: 'Run again when that run has ended.',
        cause: withoutRequest(cause),
    });
}

;// CONCATENATED MODULE: ./build/src/repository/storage/s3-stored.js
/** What S3 holds now, and whether that is what it was sent. */




/** What the store says about an object; undefined when there is none. */
async function head(bucket, key) {
    try {
        return await bucket.client.send(new dist_cjs/* HeadObjectCommand */.l81({ Bucket: bucket.bucket, Key: key, ChecksumMode: 'ENABLED' }));
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw await explained(bucket, key, error);
    }
}
/** Answers to HEAD have no body, so that a refusal does not say why: the same is asked in a way that does. */
async function explained(bucket, key, error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 400)
        return error;
    try {
        await bucket.client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: bucket.bucket, Key: key, Range: 'bytes=0-0' }));
        return error;
    }
    catch (told) {
        return told;
    }
}
/** Whether the object is that of this very write. Not known is no. */
async function isOurs(bucket, key, id) {
    try {
        return (await head(bucket, key))?.Metadata?.[writeIdKey] === id;
    }
    catch {
        return false;
    }
}
/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(bucket, how, id, written) {
    const stored = await head(bucket, how.key);
    // Written over or removed meanwhile by another run, where no condition was asked for.
    if (stored?.Metadata?.[writeIdKey] !== id && how.condition === undefined && stored !== undefined)
        return;
    const wrong = difference(stored, how, written);
    if (wrong === undefined)
        return;
    if (stored !== undefined)
        await removeWrong(bucket, how, stored.VersionId);
    throw new failure/* Failure */.HR('stored-wrong', {
        what: `${bucket.description} does not hold ${how.name} as it was sent: ${wrong}.`,
        means: 'Something between here and the store, or the store, damaged it. It was removed; complete sets are untouched.',
        next: 'Run again. If it happens again, look for a proxy in between, or ask the operator of the store.',
    });
}
/** Its very version where that is allowed: else the wrong bytes stay behind a delete marker. */
async function removeWrong(bucket, how, version) {
    const target = { Bucket: bucket.bucket, Key: how.key };
    const remove = (VersionId) => bucket.client.send(new dist_cjs/* DeleteObjectCommand */.k4j({ ...target, ...(VersionId !== undefined && { VersionId }) }));
    try {
        await (version === undefined ? remove() : remove(version).catch(() => remove()));
    }
    catch (error) {
        bucket.log.warning(`${how.name} is wrong and could not be removed: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
function difference(stored, how, written) {
    if (stored === undefined)
        return 'it is not there';
    if (stored.ContentLength !== written.bytes)
        return `it has ${stored.ContentLength ?? 'an unknown number of'} bytes instead of ${written.bytes}`;
    if (!how.checksums)
        return undefined;
    const checksum = stored.ChecksumSHA256;
    if (checksum === undefined)
        return 'it has no checksum, though the store took one';
    // Some stores leave out the number of parts behind the checksum of the parts' checksums.
    const same = checksum === written.sha256 || checksum === written.sha256.replace(/-\d+$/, '');
    return same ? undefined : `its SHA-256 checksum is ${checksum} instead of ${written.sha256}`;
}

;// CONCATENATED MODULE: ./build/src/repository/storage/s3-abilities.js
/** What a store that speaks S3 can really do: found out by trying, for many accept what they ignore. */






/** Objects of this name are trials, not part of the repository. */
const trialPrefix = '.trial-';
/**
 * Tries on an object of its own, which is removed again.
 * @throws Failure `conditional-writes` when they are required and missing.
 */
async function findAbilities(bucket) {
    const key = (0,object_key/* keyPrefix */.uU)(bucket.prefix, `${trialPrefix}${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const checksums = await tryChecksums(bucket, key);
        const conditions = await tryConditions(bucket, key);
        report(bucket, { conditions, checksums });
        return { conditions, checksums };
    }
    catch (error) {
        throw s3Failure(error, 'write', 'a trial object', bucket);
    }
    finally {
        await bucket.client.send(new dist_cjs/* DeleteObjectCommand */.k4j({ Bucket: bucket.bucket, Key: key })).catch(() => { });
    }
}
const body = Buffer.from('Written to find out what the store can do. It may be removed.\n');
/** Whether a store says that it does not know what was asked. */
const refusesForm = (error) => statusOf(error) === 400 || statusOf(error) === 501;
async function tryChecksums(bucket, key) {
    const target = { Bucket: bucket.bucket, Key: key, Body: body, ContentLength: body.length };
    const checksum = (0,external_node_crypto_.createHash)('sha256').update(body).digest('base64');
    try {
        await bucket.client.send(new dist_cjs/* PutObjectCommand */.wKZ({ ...target, ChecksumAlgorithm: 'SHA256', ChecksumSHA256: checksum }));
    }
    catch (error) {
        if (!refusesForm(error))
            throw error;
        await bucket.client.send(new dist_cjs/* PutObjectCommand */.wKZ(target));
        return false;
    }
    return (await head(bucket, key))?.ChecksumSHA256 === checksum;
}
/** The object is there: writing it only if it is not, or only if it is another, must fail. */
async function tryConditions(bucket, key) {
    for (const condition of [{ IfNoneMatch: '*' }, { IfMatch: '"00000000000000000000000000000000"' }]) {
        try {
            await bucket.client.send(new dist_cjs/* PutObjectCommand */.wKZ({
                Bucket: bucket.bucket,
                Key: key,
                Body: body,
                ContentLength: body.length,
                ...condition,
            }));
            return false;
        }
        catch (error) {
            if (isConditionLost(error))
                continue;
            if (refusesForm(error))
                return false;
            throw error;
        }
    }
    return true;
}
function report(bucket, { conditions, checksums }) {
    if (!checksums) {
        bucket.log.warning(`${bucket.description} does not keep SHA-256 checksums: what it holds after an upload is compared by size only. The digests in the manifest are checked whenever a file is read.`);
    }
    if (conditions)
        return;
    const what = `${bucket.description} does not do conditional writes: a PUT with If-None-Match or If-Match overwrote an object that it must not.`;
    const means = 'Two runs on one node at once cannot be excluded, and one run can overwrite the manifest or the lock of another.';
    if ((bucket.settings.conditionalWrites ?? 'required') === 'best-effort') {
        bucket.log.warning(`${what} ${means}`);
        return;
    }
    throw new failure/* Failure */.HR('conditional-writes', {
        what,
        means: `${means} Nothing was written.`,
        next: 'Use a store, or a version of it, that has them (docs/storage.md); or accept that with s3-conditional-writes: best-effort, and let a concurrency group of the workflow admit one run at a time.',
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/repository/storage/s3-bucket.js
/** A bucket as the other files here use it: the client, what was asked for, and what its store can do. */



const patience = { connectMs: 10_000, idleMs: 60_000, attempts: 6 };
/**
 * Makes the client of a bucket. Credentials come from the SDK's default chain only: environment, web identity (OIDC,
 * IRSA), EKS Pod Identity, profile, instance metadata.
 */
function makeBucket(address, settings, log, wait = patience) {
    const endpoint = settings.endpoint?.replace(/\/$/, '');
    // The proxy of the environment, as for every other request. One connection for each part on its way and some more.
    const agent = { keepAlive: true, maxSockets: 32, proxyEnv: proxies() };
    // Stores of one's own have no regions, but a signature needs one.
    const assumed = endpoint === undefined ? undefined : process.env['AWS_REGION'] || 'us-east-1';
    const region = settings.region ?? assumed;
    const client = new dist_cjs/* S3Client */.YxF({
        ...(region !== undefined && { region }),
        ...(endpoint !== undefined && { endpoint }),
        forcePathStyle: settings.pathStyle ?? false,
        maxAttempts: wait.attempts,
        requestHandler: {
            connectionTimeout: wait.connectMs,
            socketTimeout: wait.idleMs,
            httpAgent: new external_node_http_.Agent(agent),
            httpsAgent: new external_node_https_.Agent(agent),
        },
        // Checksums are SHA-256 of our own; the CRC32 that the SDK would add breaks some stores.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        // With it the SDK opens a connection for every part.
        expectContinueHeader: false,
    });
    reuseDigest(client);
    const tail = address.prefix === '' ? '' : `/${address.prefix}`;
    return {
        client,
        bucket: address.bucket,
        prefix: address.prefix,
        settings,
        patience: wait,
        description: `s3://${address.bucket}${tail}${endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`}`,
        log,
    };
}
function proxies() {
    const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);
    return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
/** The signature covers the SHA-256 of a body: where it is known as the checksum, it is not computed again. */
function reuseDigest(client) {
    client.middlewareStack.add((next) => (args) => {
        const request = args.request;
        const checksum = request.headers?.['x-amz-checksum-sha256'];
        // Of a whole body it has 44 characters; that of a complete upload has a dash and a number behind it.
        if (request.headers !== undefined && checksum?.length === 44 && 'Body' in args.input)
            request.headers['x-amz-content-sha256'] = Buffer.from(checksum, 'base64').toString('hex');
        return next(args);
    }, { step: 'build', name: 'reuseDigest', priority: 'low' });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/repository/storage/s3-download.js




const progressBytes = 1024 * 1024;
/** @throws Failure `missing` when there is none, `storage-changed` when it was replaced while it was read. */
async function* download(bucket, key, name) {
    let at = 0;
    let total;
    let etag;
    let failed = 0;
    for (let began = 0;; began = at) {
        let body;
        try {
            const answer = await bucket.client.send(new dist_cjs/* GetObjectCommand */.jLs({
                Bucket: bucket.bucket,
                Key: key,
                ...(at > 0 && { Range: `bytes=${at}-` }),
                ...(etag !== undefined && { IfMatch: etag }),
            }));
            body = answer.Body;
            if (at > 0 && !answer.ContentRange?.startsWith(`bytes ${at}-`)) {
                throw new failure/* Failure */.HR('storage', {
                    what: `${bucket.description} does not give the rest of ${name}: it answers another range than asked for.`,
                    next: 'Run again; the store does not read ranges as S3 does.',
                });
            }
            etag ??= answer.ETag;
            total ??= answer.ContentLength;
            for await (const chunk of body ?? []) {
                at += chunk.length;
                // Only a connection that brings something may be cut again.
                if (at - began >= progressBytes)
                    failed = 0;
                yield chunk;
            }
            if (total === undefined || at >= total)
                return;
            throw Object.assign(new Error(`the answer ended after ${at} of ${total} bytes`), { code: 'ECONNRESET' });
        }
        catch (error) {
            if (at > 0 && statusOf(error) === 412)
                throw changed(bucket, name, error);
            // Before the first byte the SDK has tried again already.
            if (body === undefined || error instanceof failure/* Failure */.HR || ++failed >= bucket.patience.attempts)
                throw s3Failure(error, 'read', name, bucket);
            await (0,promises_.setTimeout)(Math.min(5000, 100 * 2 ** failed));
        }
        finally {
            body?.destroy();
        }
    }
}
function changed(bucket, name, cause) {
    return new failure/* Failure */.HR('storage-changed', {
        what: `${name} in ${bucket.description} was replaced while it was read.`,
        means: 'What was read so far and what would follow do not belong together.',
        next: 'Run again.',
        cause: withoutRequest(cause),
    });
}

// EXTERNAL MODULE: ./build/src/repository/storage/set-object.js
var set_object = __webpack_require__(20950);
;// CONCATENATED MODULE: ./build/src/repository/storage/s3-lock.js
/** Object lock: what the store keeps whoever asks for its removal. */




/** Until when something that is stored now is to be kept. Undefined: the inputs do not ask for it. */
function retentionOf({ settings }) {
    const { objectLock } = settings;
    if (objectLock === undefined)
        return undefined;
    return { mode: objectLock.mode, until: new Date(Date.now() + objectLock.durationMs) };
}
/** @throws Failure `object-lock-off` when the bucket has none. Not seen for lack of a permission: the first lock tells. */
async function checkObjectLock(bucket) {
    try {
        const found = await bucket.client.send(new dist_cjs/* GetObjectLockConfigurationCommand */.mU1({ Bucket: bucket.bucket }));
        if (found.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled')
            return;
    }
    catch (error) {
        if (statusOf(error) === 403)
            return;
        if (codeOf(error) !== 'ObjectLockConfigurationNotFoundError' && statusOf(error) !== 404)
            throw s3Failure(error, 'lock', '', bucket);
    }
    throw new failure/* Failure */.HR('object-lock-off', {
        what: `${bucket.description} has no object lock.`,
        means: 'The sets could be removed by anyone who may delete there, although s3-object-lock is given.',
        next: 'Enable object lock on the bucket (it needs versioning), or leave out s3-object-lock.',
    });
}
/** Locks an object that is there. */
async function lockObject(bucket, key, name) {
    const retention = retentionOf(bucket);
    if (retention === undefined)
        return;
    try {
        await bucket.client.send(new dist_cjs/* PutObjectRetentionCommand */.EwB({
            Bucket: bucket.bucket,
            Key: key,
            Retention: { Mode: retention.mode, RetainUntilDate: retention.until },
        }));
    }
    catch (error) {
        throw s3Failure(error, 'lock', name, bucket);
    }
}
/** What HeadObject says of a lock. It says nothing without s3:GetObjectRetention and s3:GetObjectLegalHold. */
function lockFromHead(stored) {
    if (stored.ObjectLockLegalHoldStatus === 'ON')
        return Number.POSITIVE_INFINITY;
    const until = stored.ObjectLockRetainUntilDate;
    return until !== undefined && until.getTime() > Date.now() ? until : undefined;
}
/** Whether HeadObject hides a lock: asked of a versioned object, for only those can be locked. */
async function lockSight(bucket, key) {
    try {
        await bucket.client.send(new dist_cjs/* GetObjectRetentionCommand */.zsK({ Bucket: bucket.bucket, Key: key }));
        return 'seen';
    }
    catch (error) {
        if (statusOf(error) === 403)
            return 'denied';
        // 404: this object has none. 400: the bucket has none at all.
        return statusOf(error) === 404 ? 'seen' : 'none';
    }
}

// EXTERNAL MODULE: ./build/src/repository/storage/s3-parts.js
var s3_parts = __webpack_require__(75251);
;// CONCATENATED MODULE: ./build/src/repository/storage/s3-multipart.js
/** Writes a large object to S3 in parts, several at once. */






/** One multipart upload. */
class Multipart {
    #bucket;
    #how;
    #id;
    #buffers;
    #done = [];
    #digests = [];
    #sending = new Set();
    #stop = new AbortController();
    #failure;
    #bytes = 0;
    constructor(bucket, how, id, buffers) {
        this.#bucket = bucket;
        this.#how = how;
        this.#id = id;
        this.#buffers = buffers;
    }
    /** Uploads the first two parts and those that follow. */
    async run(first, second, rest) {
        const { client } = this.#bucket;
        // Said before gigabytes are sent for nothing; the condition at the end decides.
        if (this.#how.condition !== undefined && 'none' in this.#how.condition) {
            if ((await head(this.#bucket, this.#how.key)) !== undefined)
                throw conditionLost(this.#bucket, this.#how);
        }
        const created = await client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4(objectFields(this.#bucket, this.#how, this.#id)));
        const target = { Bucket: this.#bucket.bucket, Key: this.#how.key, UploadId: created.UploadId };
        try {
            let number = 0;
            for (const part of [first, second])
                await this.#begin(++number, part, target);
            for await (const part of rest)
                await this.#begin(++number, part, target);
            await Promise.all(this.#sending);
            if (this.#failure !== undefined)
                throw this.#failure.error;
            await this.#complete(target);
        }
        catch (error) {
            this.#stop.abort();
            await Promise.all(this.#sending);
            await this.#abort(target);
            throw error;
        }
        const composite = sha256(Buffer.concat(this.#digests)).toString('base64');
        return { bytes: this.#bytes, sha256: `${composite}-${this.#digests.length}` };
    }
    /** Sends a part as soon as there is room for it among those under way. */
    async #begin(number, part, target) {
        if (number > s3_parts/* maxParts */.bp) {
            throw new failure/* Failure */.HR('storage', {
                what: `${this.#how.name} is larger than the 5 TiB that an object in S3 can have.`,
                next: 'Back up by volume snapshots or by a command (method).',
            });
        }
        while (this.#sending.size >= (0,s3_parts/* partsInFlight */.Ur)((0,s3_parts/* partBytes */.rU)(number)))
            await Promise.race(this.#sending);
        if (this.#failure !== undefined)
            throw this.#failure.error;
        const sending = this.#send(number, part, target)
            .catch((error) => {
            this.#failure ??= { error };
            // What else is under way is for nothing.
            this.#stop.abort();
        })
            .finally(() => {
            this.#sending.delete(sending);
            this.#buffers.give(part, (0,s3_parts/* partBytes */.rU)(number));
        });
        this.#sending.add(sending);
    }
    async #send(number, part, target) {
        const digest = sha256(part);
        const checksum = this.#how.checksums ? { ChecksumSHA256: digest.toString('base64') } : {};
        this.#digests[number - 1] = digest;
        this.#bytes += part.length;
        const sent = await this.#bucket.client.send(new dist_cjs/* UploadPartCommand */.iVK({
            ...target,
            ...checksum,
            PartNumber: number,
            Body: part,
            ContentLength: part.length,
            ...(this.#how.checksums && { ChecksumAlgorithm: 'SHA256' }),
        }), { abortSignal: this.#stop.signal });
        this.#done[number - 1] = { PartNumber: number, ETag: sent.ETag, ...checksum };
    }
    async #complete(target) {
        try {
            await this.#bucket.client.send(new dist_cjs/* CompleteMultipartUploadCommand */.Gym({
                ...target,
                ...conditionFields(this.#how.condition),
                MultipartUpload: { Parts: this.#done },
                MpuObjectSize: this.#bytes,
            }));
        }
        catch (error) {
            // An attempt whose answer was lost may have completed it: then the upload is gone and the object ours.
            if (await isOurs(this.#bucket, this.#how.key, this.#id))
                return;
            if (this.#how.condition !== undefined && isConditionLost(error))
                throw conditionLost(this.#bucket, this.#how, error);
            throw error;
        }
    }
    async #abort(target) {
        try {
            await this.#bucket.client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP(target));
        }
        catch (error) {
            if (error.name === 'NoSuchUpload')
                return;
            this.#bucket.log.warning(`The unfinished upload of ${this.#how.name} is left in ${this.#bucket.description}: ${(0,failure/* messageOf */.bD)(error)}. The next run removes it.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/repository/storage/s3-upload.js
/** Puts an object into a bucket so that it is there whole or not at all, and looks at what the store then holds. */







/** How often a write is begun again whose condition could not be decided because of another at the same moment. */
const conflictRetries = 8;
/**
 * Writes an object from a stream in bounded memory.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was
 * sent; errors of the source as they are. Nothing is left then.
 */
async function upload(bucket, source, how) {
    const buffers = new s3_parts/* PartBuffers */.pz();
    let failed;
    async function* watched() {
        try {
            yield* source;
        }
        catch (error) {
            failed = { error };
            throw error;
        }
    }
    const parts = (0,s3_parts/* cut */.Jj)(watched(), buffers);
    const id = (0,external_node_crypto_.randomUUID)();
    try {
        const first = (await parts.next()).value;
        const second = await parts.next();
        const written = second.done
            ? await putWhole(bucket, first, how, id)
            : await new Multipart(bucket, how, id, buffers).run(first, second.value, parts);
        await readBack(bucket, how, id, written);
    }
    catch (error) {
        // A connection that the source has lost is none to the store.
        throw error === failed?.error ? error : s3Failure(error, 'write', how.name, bucket);
    }
    finally {
        // Whatever ended it, the source must know that nobody reads on.
        await parts.return(undefined).catch(() => { });
    }
}
async function putWhole(bucket, body, how, id) {
    const checksum = sha256(body).toString('base64');
    const command = new dist_cjs/* PutObjectCommand */.wKZ({
        ...objectFields(bucket, how, id),
        ...conditionFields(how.condition),
        Body: body,
        ContentLength: body.length,
        ...(how.checksums && { ChecksumSHA256: checksum }),
    });
    for (let attempt = 0;; attempt++) {
        try {
            await bucket.client.send(command);
            break;
        }
        catch (error) {
            if (how.condition === undefined || !isConditionLost(error))
                throw error;
            // An attempt whose answer was lost may have been the one that made the object.
            if (await isOurs(bucket, how.key, id))
                break;
            if (!isConflict(error) || attempt >= conflictRetries)
                throw conditionLost(bucket, how, error);
        }
    }
    return { bytes: body.length, sha256: checksum };
}

;// CONCATENATED MODULE: ./build/src/repository/storage/s3.js
/** A bucket of Amazon S3, or of a store that speaks S3. */











/**
 * Opens a bucket after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-region`,
 * `storage-unreachable`, `storage-busy`, `object-lock-off`
 */
async function openS3(address, settings, log, patience) {
    const bucket = makeBucket(address, settings, log, patience);
    const storage = new S3Storage(bucket);
    await storage.look();
    if (settings.objectLock !== undefined)
        await checkObjectLock(bucket);
    return storage;
}
/** Swaps of one small object that were lost to another at the same moment; each is decided within milliseconds. */
const swapRetries = 8;
/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024;
/** A trial takes a second. */
const trialStaleMs = 3_600_000;
class S3Storage {
    description;
    #bucket;
    #abilities;
    #sight;
    constructor(bucket) {
        this.#bucket = bucket;
        this.description = bucket.description;
    }
    /** Asks for one object name: whether there is a bucket, and whether it may be listed. */
    async look() {
        await this.#page('', 1);
    }
    async list(prefix) {
        const objects = [];
        for await (const object of this.#everything(prefix)) {
            if (!object.name.startsWith(trialPrefix))
                objects.push(object);
        }
        return objects;
    }
    async write(name, source, options = {}) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        const { conditions } = await this.#can();
        if (options.exclusive && !conditions && (await this.#head(key, name)) !== undefined) {
            throw new failure/* Failure */.HR('exists', {
                what: `Cannot write ${name} in ${this.description}: it is there already.`,
                means: 'Another run has written it.',
                next: 'Run again when that run has ended.',
            });
        }
        const published = (0,set_object/* publishedSet */.t)(name);
        if (published !== undefined)
            await this.#lockSet(published);
        await this.#upload(name, source, options.exclusive && conditions ? { none: true } : undefined);
    }
    async *read(name) {
        yield* download(this.#bucket, (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name), name);
    }
    async replace(name, seen, content) {
        const { conditions } = await this.#can();
        for (let attempt = 0;; attempt++) {
            const current = await this.#get(name);
            if (current === undefined || !current.bytes.equals(seen))
                return false;
            try {
                await this.#upload(name, (0,meter/* once */.Oo)(content), conditions ? { etag: current.etag } : undefined);
                return true;
            }
            catch (error) {
                const cause = error instanceof failure/* Failure */.HR ? error.cause : error;
                if (isMissing(cause))
                    return false;
                if (!(error instanceof failure/* Failure */.HR) || error.code !== 'exists')
                    throw error;
                // Not decided yet: another look tells. Lost for good: the other has won.
                if (!isConflict(cause) || attempt >= swapRetries)
                    return false;
            }
        }
    }
    async remove(name) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        const stored = await this.#head(key, name);
        if (stored === undefined)
            return;
        const until = await this.#lockOf(name, stored);
        if (until !== undefined) {
            throw new failure/* Failure */.HR('object-locked', {
                what: `${name} in ${this.description} is kept by the store ${until instanceof Date ? `until ${until.toISOString()} (object lock)` : 'under a legal hold'}.`,
                means: 'It was not removed. Removing it would only hide it behind a delete marker, and its bytes would stay and be paid for.',
                next: 'Nothing, if that is what the lock is for; it can be removed when the lock has ended.',
            });
        }
        try {
            await this.#bucket.client.send(new dist_cjs/* DeleteObjectCommand */.k4j({ Bucket: this.#bucket.bucket, Key: key }));
        }
        catch (error) {
            throw s3Failure(error, 'remove', name, this.#bucket);
        }
    }
    async sweep(prefix, olderThanMs = 0) {
        const swept = [];
        try {
            for await (const { Key, UploadId, Initiated } of this.#uploads(prefix)) {
                const name = (0,object_key/* nameOfKey */.m1)(this.#bucket.prefix, Key ?? '');
                if (name === undefined || Date.now() - (Initiated?.getTime() ?? 0) < olderThanMs)
                    continue;
                await this.#bucket.client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP({ Bucket: this.#bucket.bucket, Key, UploadId }));
                swept.push(name);
            }
            for await (const { name, modified } of this.#everything(trialPrefix)) {
                if (Date.now() - modified.getTime() > trialStaleMs)
                    await this.remove(name);
            }
        }
        catch (error) {
            throw s3Failure(error, 'sweep', prefix, this.#bucket);
        }
        return swept;
    }
    async lockedUntil(name) {
        const stored = await this.#head((0,object_key/* objectKey */.T5)(this.#bucket.prefix, name), name);
        return stored === undefined ? undefined : await this.#lockOf(name, stored);
    }
    freeBytes() {
        return Promise.resolve(undefined);
    }
    /** What the store can do: tried once, before the first write. */
    async #can() {
        this.#abilities ??= findAbilities(this.#bucket);
        try {
            return await this.#abilities;
        }
        catch (error) {
            // A store that was away for a moment may be asked again.
            this.#abilities = undefined;
            throw error;
        }
    }
    async #upload(name, source, condition) {
        const { checksums } = await this.#can();
        await upload(this.#bucket, source, {
            key: (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name),
            name,
            condition,
            checksums,
            storageClass: (0,set_object/* isSetFile */.T)(name) ? this.#bucket.settings.storageClass : undefined,
            retention: (0,set_object/* publishedSet */.t)(name) === undefined ? undefined : retentionOf(this.#bucket),
        });
    }
    /**
     * Locks the files of a set whose manifest is about to be written. Not when they are uploaded: a run that dies
     * before it has published would leave files that nobody could remove for weeks.
     */
    async #lockSet(prefix) {
        if (this.#bucket.settings.objectLock === undefined)
            return;
        for (const { name } of await this.list(prefix))
            await lockObject(this.#bucket, (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name), name);
    }
    /** A small object and its ETag; undefined when there is none. */
    async #get(name) {
        const key = (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name);
        for (let attempt = 1;; attempt++) {
            try {
                const answer = await this.#bucket.client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: this.#bucket.bucket, Key: key }));
                const bytes = await (0,meter/* collect */.Fo)((answer.Body ?? []), swapLimit);
                if (bytes.length === answer.ContentLength)
                    return { bytes, etag: answer.ETag ?? '' };
                throw Object.assign(new Error('the answer was cut'), { code: 'ECONNRESET' });
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                // Its body may be cut after the SDK has handed it over.
                const cut = error.code === 'ECONNRESET';
                if (!cut || attempt >= this.#bucket.patience.attempts)
                    throw s3Failure(error, 'read', name, this.#bucket);
            }
        }
    }
    async #head(key, name) {
        try {
            return await head(this.#bucket, key);
        }
        catch (error) {
            throw s3Failure(error, 'read', name, this.#bucket);
        }
    }
    async #lockOf(name, stored) {
        const found = lockFromHead(stored);
        // Only what has versions can be locked.
        if (found !== undefined || stored.VersionId === undefined)
            return found;
        if (this.#sight === undefined) {
            this.#sight = await lockSight(this.#bucket, (0,object_key/* objectKey */.T5)(this.#bucket.prefix, name));
            if (this.#sight === 'denied') {
                this.#bucket.log.warning(`Whether ${this.description} keeps objects by object lock is not known: s3:GetObjectRetention is not allowed.`);
            }
        }
        return undefined;
    }
    async *#everything(prefix) {
        let token;
        do {
            const page = await this.#page(prefix, undefined, token);
            for (const { Key, Size, LastModified } of page.Contents ?? []) {
                const name = (0,object_key/* nameOfKey */.m1)(this.#bucket.prefix, Key ?? '');
                if (name !== undefined)
                    yield { name, bytes: Size ?? 0, modified: LastModified ?? new Date(0) };
            }
            token = page.NextContinuationToken;
        } while (token !== undefined);
    }
    async #page(prefix, most, token) {
        try {
            return await this.#bucket.client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
                Bucket: this.#bucket.bucket,
                Prefix: (0,object_key/* keyPrefix */.uU)(this.#bucket.prefix, prefix),
                ...(most !== undefined && { MaxKeys: most }),
                ...(token !== undefined && { ContinuationToken: token }),
            }));
        }
        catch (error) {
            throw s3Failure(error, 'list', prefix, this.#bucket);
        }
    }
    async *#uploads(prefix) {
        let marker = {};
        while (marker !== undefined) {
            const page = await this.#bucket.client.send(new dist_cjs/* ListMultipartUploadsCommand */.mo2({
                Bucket: this.#bucket.bucket,
                Prefix: (0,object_key/* keyPrefix */.uU)(this.#bucket.prefix, prefix),
                ...marker,
            }));
            yield* page.Uploads ?? [];
            marker = page.IsTruncated
                ? {
                    ...(page.NextKeyMarker !== undefined && { KeyMarker: page.NextKeyMarker }),
                    ...(page.NextUploadIdMarker !== undefined && { UploadIdMarker: page.NextUploadIdMarker }),
                }
                : undefined;
        }
    }
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


/***/ })

};
