export const id = 495;
export const ids = [495];
export const modules = {

/***/ 45495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzure: () => (/* binding */ openAzure)
});

// UNUSED EXPORTS: AzureStorage

// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 165 modules
var esm = __webpack_require__(73016);
// EXTERNAL MODULE: ./node_modules/@azure/storage-blob/dist/esm/index.js + 153 modules
var dist_esm = __webpack_require__(70728);
// EXTERNAL MODULE: ./build/src/system/secret.js
var secret = __webpack_require__(75591);
;// CONCATENATED MODULE: ./build/src/repository/storage/azure-container.js
/** A container of Azure Blob Storage as the other files here use it: the client and how it is spoken of. */




/**
 * Makes the client of a container. Credentials: AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_KEY where they are
 * set (names of the az CLI), else those that DefaultAzureCredential finds: workload identity federation, managed
 * identity, environment, az CLI.
 * @throws Failure `storage-credentials` for a connection string of another account, or one that cannot be read.
 */
function makeContainer(address, settings, log, patience) {
    const tail = address.prefix === '' ? '' : `/${address.prefix}`;
    const at = settings.endpoint === undefined ? '' : ` at ${new URL(settings.endpoint).host}`;
    return {
        client: service(address.account, settings).getContainerClient(address.container),
        prefix: address.prefix,
        settings,
        patience,
        log,
        description: `azblob://${address.account}/${address.container}${tail}${at}`,
        container: `container ${address.container} in account ${address.account}`,
        permissions: {
            list: 'Microsoft.Storage/…/blobs/read (role Storage Blob Data Contributor on the container)',
            read: 'Microsoft.Storage/…/blobs/read (role Storage Blob Data Contributor on the container)',
            write: 'Microsoft.Storage/…/blobs/write and …/blobs/add/action (role Storage Blob Data Contributor on the container)',
            remove: 'Microsoft.Storage/…/blobs/delete (role Storage Blob Data Contributor on the container)',
            sweep: 'Microsoft.Storage/…/blobs/read, write and delete (role Storage Blob Data Contributor on the container)',
        },
        logIn: 'Log in before this step (azure/login with OIDC), or run where the pod or the machine has an identity; for a long run check that the login lasts as long.',
        inputs: 'account and container in repository, and azure-endpoint',
    };
}
/** Requests are tried again by us: the SDK's own retries do not notice a connection that is frozen. */
const pipeline = {
    retryOptions: { maxTries: 1 },
    keepAliveOptions: { enable: true },
};
function service(account, settings) {
    const connection = process.env['AZURE_STORAGE_CONNECTION_STRING'];
    if (connection)
        return fromConnectionString(account, new secret/* Secret */.zh(connection));
    const url = settings.endpoint?.replace(/\/$/, '') ?? `https://${account}.blob.core.windows.net`;
    const key = process.env['AZURE_STORAGE_KEY'];
    const credential = key
        ? new dist_esm/* StorageSharedKeyCredential */.Z3(account, new secret/* Secret */.zh(key).reveal())
        : new esm/* DefaultAzureCredential */.gv();
    return new dist_esm/* BlobServiceClient */.wS(url, credential, pipeline);
}
function fromConnectionString(account, connection) {
    const text = connection.reveal();
    for (const part of text.split(';')) {
        const [, value] = /^\s*(?:AccountKey|SharedAccessSignature)=(.+)$/i.exec(part) ?? [];
        if (value !== undefined)
            new secret/* Secret */.zh(value);
    }
    let client;
    try {
        client = dist_esm/* BlobServiceClient */.wS.fromConnectionString(text, pipeline);
    }
    catch {
        // What the SDK says about it may repeat parts of it.
        throw wrongConnection('The variable AZURE_STORAGE_CONNECTION_STRING cannot be read.');
    }
    const named = /(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1] ?? client.accountName;
    if (named !== account) {
        throw wrongConnection(`The variable AZURE_STORAGE_CONNECTION_STRING is that of account ${named}, and repository names account ${account}.`);
    }
    return client;
}
function wrongConnection(what) {
    return new failure/* Failure */.HR('storage-credentials', {
        what,
        means: 'Nothing was asked of the store.',
        next: 'Give the connection string of that account, or leave the variable out and log in with OIDC (azure/login).',
    });
}

// EXTERNAL MODULE: ./build/src/repository/storage/store-failure.js
var store_failure = __webpack_require__(29786);
;// CONCATENATED MODULE: ./build/src/repository/storage/azure-failure.js
/** What errors of the Azure SDK are. */


const isError = (error) => typeof error === 'object' && error !== null;
/** The HTTP status that an error of the SDK came with. */
function statusOf(error) {
    return isError(error) ? error.statusCode : undefined;
}
/** Blob service error code (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). */
function codeOf(error) {
    if (!isError(error))
        return '';
    return error.details?.errorCode ?? error.response?.headers?.get('x-ms-error-code') ?? error.code ?? '';
}
/** Whether there is no such blob. */
function isMissing(error) {
    // HEAD answers have no body, and an emulator's no code.
    return (codeOf(error) === 'BlobNotFound' ||
        (statusOf(error) === 404 && !/^(Container|Account)/.test(codeOf(error))));
}
/** Whether the condition of a write did not hold. The emulator says 409 where the service says 412, or either. */
function isConditionLost(error) {
    return (statusOf(error) === 412 ||
        ['BlobAlreadyExists', 'ConditionNotMet', 'TargetConditionNotMet'].includes(codeOf(error)));
}
/** Whether the same request may be answered otherwise in a moment. */
function passesBy(error) {
    const status = statusOf(error);
    if (status !== undefined)
        return status === 408 || status === 429 || status >= 500 || codeOf(error) === 'Md5Mismatch';
    return (isError(error) && (networkOf(error) === 'cut' || ['EAI_AGAIN', 'ECONNREFUSED'].includes(error.code ?? '')));
}
const networkOf = (error) => 
// The HTTP client of the SDK hides what it was behind a code of its own.
(0,store_failure/* networkKind */.FF)(error.code) ??
    (error.code === 'REQUEST_SEND_ERROR' || error.code === 'PARSE_ERROR'
        ? ((0,store_failure/* networkKind */.FF)(/\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/.exec(error.message ?? '')?.[1]) ?? 'cut')
        : undefined);
/** Explains an error of the SDK; others, such as those of the source of bytes, pass as they are. */
function azureFailure(error, doing, what, container) {
    const read = readError(error, doing);
    return read === undefined ? error : (0,store_failure/* storeFailure */.Si)(read, doing, what, container);
}
const identityErrors = /^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError|CredentialUnavailable)$/;
function readError(error, doing) {
    if (!isError(error))
        return undefined;
    const status = statusOf(error);
    const code = codeOf(error);
    const text = said(error, code);
    if (identityErrors.test(error.name ?? ''))
        return { text, kind: 'credentials' };
    if (error.name === 'RestError' && status !== undefined)
        return { text, kind: kindOf(status, code, doing) };
    const network = networkOf(error);
    return network === undefined ? undefined : { text, kind: network };
}
function kindOf(status, code, doing) {
    if (/Immutable|ImmutabilityPolicy|LegalHold/i.test(code))
        return 'locked';
    if (code === 'BlobNotFound')
        return 'missing';
    if (status === 404)
        return doing === 'list' || /^(Container|Account|Resource)/.test(code) ? 'no-container' : 'missing';
    if (status === 401 ||
        /^(AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation)$/.test(code))
        return 'credentials';
    if (status === 403)
        return 'access';
    if (status === 408 || status === 429 || status >= 500)
        return 'busy';
    return 'other';
}
/** One line: the SDK adds request id and time on lines of their own, and a credential chain one for each link. */
function said(error, code) {
    const lines = (0,failure/* messageOf */.bD)(error)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(RequestId|Time):/.test(line));
    const text = (lines.slice(0, 4).join(' ') || 'no reason given').replace(/[\s.]+$/, '').slice(0, 600);
    return code === '' || text.includes(code) ? text : `${code}: ${text}`;
}

// EXTERNAL MODULE: ./build/src/repository/storage/store-requests.js
var store_requests = __webpack_require__(21360);
;// CONCATENATED MODULE: ./build/src/repository/storage/azure-discard.js


const mark = 'splicediscarded';
/** Whether the metadata is that of a blob that stands for nothing. */
function isDiscarded(metadata) {
    return metadata?.[mark] !== undefined;
}
/**
 * A blob that is there is not touched: the blocks beside it go when it is written next, or after a week.
 * Nor is one made where a policy would keep it.
 */
async function discard(container, blob, name) {
    if (await keepsAll(container)) {
        container.log.warning(`Uncommitted blocks of ${name} are left in ${container.description}, which has an immutability policy: Azure removes them within a week.`);
        return;
    }
    let etag;
    try {
        const made = await (0,store_requests/* patiently */.d_)(container.patience, (abortSignal) => blob.commitBlockList([], {
            abortSignal,
            conditions: { ifNoneMatch: '*' },
            metadata: { [mark]: '1' },
        }), passesBy);
        etag = made.etag;
    }
    catch (error) {
        if (!isConditionLost(error))
            throw error;
        // Of an attempt of ours whose answer was lost; or a blob of somebody else's, which stays.
        const found = await blob.getProperties();
        if (!isDiscarded(found.metadata))
            return;
        etag = found.etag;
    }
    await removeDiscarded(container, blob, etag);
}
/** Removes a mark that is left. */
async function removeDiscarded(container, blob, etag) {
    await (0,store_requests/* patiently */.d_)(container.patience, (abortSignal) => blob.deleteIfExists({ abortSignal, conditions: etag === undefined ? {} : { ifMatch: etag } }), passesBy);
}
/** Whether a policy of the container keeps what is written into it. Who may not see that is not told. */
async function keepsAll({ client, patience }) {
    try {
        const found = await (0,store_requests/* patiently */.d_)(patience, (abortSignal) => client.getProperties({ abortSignal }), passesBy);
        return Boolean(found.hasImmutabilityPolicy || found.hasLegalHold || found.isImmutableStorageWithVersioningEnabled);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/repository/storage/s3-parts.js
var s3_parts = __webpack_require__(75251);
;// CONCATENATED MODULE: ./build/src/repository/storage/azure-upload.js
/** Puts a blob into a container so that it is there whole or not at all, and looks at what the store then holds. */







const mebi = 1024 * 1024;
/** A blob takes 50,000 blocks (https://learn.microsoft.com/azure/storage/blobs/scalability-targets). */
const maxBlocks = 50_000;
/** How large the n-th block is, from 1: 1.4 TiB in all, with at most four small ones or one large one on their way. */
function blockBytes(number) {
    if (number <= 20_000)
        return 8 * mebi;
    if (number <= 40_000)
        return 32 * mebi;
    return 64 * mebi;
}
/** How long blocks that are for nothing may take to their end, ms. */
const graceMs = 5000;
const blocksInFlight = (bytes) => Math.max(1, Math.floor((32 * mebi) / bytes));
/** Under which metadata a blob says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splicewriteid';
/**
 * Writes a blob from a stream in bounded memory. Errors of the SDK and of the source pass as they are.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was sent.
 */
async function upload(container, source, how) {
    const buffers = new s3_parts/* PartBuffers */.pz();
    const parts = (0,s3_parts/* cut */.Jj)(source, buffers, blockBytes);
    const id = (0,external_node_crypto_.randomUUID)();
    try {
        const first = (await parts.next()).value;
        const second = await parts.next();
        const written = second.done
            ? await putWhole(container, first, how, id)
            : await new Blocks(container, how, id, buffers).run(first, second.value, parts);
        await readBack(container, how, id, written);
    }
    finally {
        // Whatever ended it, the source must know that nobody reads on.
        await parts.return(undefined).catch(() => { });
    }
}
const md5Of = (bytes) => (0,external_node_crypto_.createHash)('md5').update(bytes).digest();
async function putWhole(container, body, how, id) {
    const md5 = md5Of(body);
    const bytes = body.length;
    try {
        await (0,store_requests/* patiently */.d_)(container.patience, (abortSignal) => how.blob.upload(body, bytes, {
            abortSignal,
            conditions: how.conditions,
            // The service compares what arrives with it.
            transactionalContentMD5: md5,
            blobHTTPHeaders: { blobContentMD5: md5, blobContentType: 'application/octet-stream' },
            metadata: { [writeIdKey]: id },
            ...(how.tier !== undefined && { tier: how.tier }),
        }), passesBy, { bytes });
    }
    catch (error) {
        if (!(await isOurs(container, how, id)))
            throw isConditionLost(error) ? lost(container, how) : error;
    }
    return { bytes, md5, blocks: new Map() };
}
/** One blob in blocks. */
class Blocks {
    #container;
    #how;
    #id;
    #buffers;
    #blocks = new Map();
    #digest = (0,external_node_crypto_.createHash)('md5');
    #sending = new Set();
    #stop = new AbortController();
    #failure;
    #bytes = 0;
    constructor(container, how, id, buffers) {
        this.#container = container;
        this.#how = how;
        this.#id = id;
        this.#buffers = buffers;
    }
    /** Uploads the first two blocks and those that follow. */
    async run(first, second, rest) {
        // Said before gigabytes are sent for nothing; the condition at the end decides.
        if (this.#how.conditions.ifNoneMatch === '*' && (await properties(this.#container, this.#how.blob)))
            throw lost(this.#container, this.#how);
        let number = 0;
        const md5 = await (async () => {
            try {
                for (const block of [first, second])
                    await this.#begin(++number, block);
                for await (const block of rest)
                    await this.#begin(++number, block);
                await Promise.all(this.#sending);
                if (this.#failure !== undefined)
                    throw this.#failure.error;
                const digest = this.#digest.digest();
                await this.#commit(digest);
                return digest;
            }
            catch (error) {
                // A block whose request is given up may still arrive, after the others were dropped: better that it ends.
                const giveUp = setTimeout(() => this.#stop.abort(), graceMs);
                await Promise.all(this.#sending).finally(() => clearTimeout(giveUp));
                await this.#discard();
                throw error;
            }
        })();
        return { bytes: this.#bytes, md5, blocks: this.#blocks };
    }
    /** Sends a block as soon as there is room for it among those under way. */
    async #begin(number, block) {
        if (number > maxBlocks) {
            throw new failure/* Failure */.HR('storage', {
                what: `${this.#how.name} is larger than the 1.4 TiB that is written to one blob.`,
                next: 'Back up by volume snapshots or by a command (method).',
            });
        }
        const size = blockBytes(number);
        while (this.#sending.size >= blocksInFlight(size))
            await Promise.race(this.#sending);
        if (this.#failure !== undefined)
            throw this.#failure.error;
        // All ids of a blob must be of one length.
        const blockId = Buffer.from(`${this.#id}-${String(number).padStart(6, '0')}`).toString('base64');
        this.#blocks.set(blockId, block.length);
        this.#digest.update(block);
        this.#bytes += block.length;
        const sending = this.#send(blockId, block)
            .catch((error) => {
            this.#failure ??= { error };
            // What else is under way is for nothing.
            this.#stop.abort();
        })
            .finally(() => {
            this.#sending.delete(sending);
            this.#buffers.give(block, size);
        });
        this.#sending.add(sending);
    }
    async #send(blockId, block) {
        const transactionalContentMD5 = md5Of(block);
        await (0,store_requests/* patiently */.d_)(this.#container.patience, (abortSignal) => this.#how.blob.stageBlock(blockId, block, block.length, { abortSignal, transactionalContentMD5 }), passesBy, { bytes: block.length, stop: this.#stop.signal });
    }
    async #commit(md5) {
        const { blob, conditions, tier } = this.#how;
        try {
            await (0,store_requests/* patiently */.d_)(this.#container.patience, (abortSignal) => blob.commitBlockList([...this.#blocks.keys()], {
                abortSignal,
                conditions,
                blobHTTPHeaders: { blobContentMD5: md5, blobContentType: 'application/octet-stream' },
                metadata: { [writeIdKey]: this.#id },
                ...(tier !== undefined && { tier }),
            }), passesBy);
        }
        catch (error) {
            // An attempt whose answer was lost may have made the blob.
            if (await isOurs(this.#container, this.#how, this.#id))
                return;
            throw isConditionLost(error) ? lost(this.#container, this.#how) : error;
        }
    }
    async #discard() {
        try {
            await discard(this.#container, this.#how.blob, this.#how.name);
        }
        catch (error) {
            this.#container.log.warning(`Uncommitted blocks of ${this.#how.name} are left in ${this.#container.description}: ${(0,failure/* messageOf */.bD)(error).split('\n')[0]}. The next run removes them, and Azure does so within a week.`);
        }
    }
}
/** What the store says about a blob; undefined when there is none. */
async function properties(container, blob) {
    try {
        return await (0,store_requests/* patiently */.d_)(container.patience, (abortSignal) => blob.getProperties({ abortSignal }), passesBy);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** Whether the blob is that of this very write. Not known is no. */
async function isOurs(container, how, id) {
    try {
        return (await properties(container, how.blob))?.metadata?.[writeIdKey] === id;
    }
    catch {
        return false;
    }
}
const lost = (container, how) => (0,store_failure/* existsFailure */.pQ)(how.name, container.description);
/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(container, how, id, written) {
    const stored = await properties(container, how.blob);
    // Written over meanwhile by another run, where no condition was asked for.
    const ours = stored?.metadata?.[writeIdKey] === id;
    if (stored !== undefined && !ours && Object.keys(how.conditions).length === 0)
        return;
    const wrong = difference(stored, written) ?? (await blocksDiffer(container, how, written));
    if (wrong === undefined)
        return;
    if (stored !== undefined && ours) {
        const conditions = stored.etag === undefined ? {} : { ifMatch: stored.etag };
        await how.blob.delete({ conditions }).catch((error) => {
            container.log.warning(`${how.name} is wrong and could not be removed: ${(0,failure/* messageOf */.bD)(error).split('\n')[0]}`);
        });
    }
    throw (0,store_failure/* storedWrongFailure */.V$)(how.name, container.description, wrong);
}
function difference(stored, written) {
    if (stored === undefined)
        return 'it is not there';
    if (stored.contentLength !== written.bytes)
        return `it has ${stored.contentLength ?? 'an unknown number of'} bytes instead of ${written.bytes}`;
    const md5 = stored.contentMD5 === undefined ? 'missing' : Buffer.from(stored.contentMD5).toString('base64');
    const expected = written.md5.toString('base64');
    return md5 === expected ? undefined : `its MD5 is ${md5} instead of ${expected}`;
}
/**
 * The MD5 of a blob in blocks is only what we said it is. What the service has compared is the MD5 of each block
 * as it came; so the blob is right when it is made of just these blocks.
 */
async function blocksDiffer(container, how, { blocks }) {
    if (blocks.size === 0)
        return undefined;
    const list = await (0,store_requests/* patiently */.d_)(container.patience, (abortSignal) => how.blob.getBlockList('committed', { abortSignal }), passesBy);
    const found = (list.committedBlocks ?? []).map(({ name, size }) => `${name}:${size}`).join();
    const sent = [...blocks].map(([name, size]) => `${name}:${size}`).join();
    return found === sent ? undefined : 'it is made of other blocks';
}

// EXTERNAL MODULE: ./build/src/repository/storage/object-key.js
var object_key = __webpack_require__(95551);
// EXTERNAL MODULE: ./build/src/repository/storage/resumed-download.js
var resumed_download = __webpack_require__(35566);
// EXTERNAL MODULE: ./build/src/repository/storage/set-object.js
var set_object = __webpack_require__(20950);
;// CONCATENATED MODULE: ./build/src/repository/storage/azure.js











/**
 * Opens a container after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
async function openAzure(address, settings, log, patience = store_requests/* storePatience */.te) {
    const storage = new AzureStorage(makeContainer(address, settings, log, patience));
    await storage.look();
    return storage;
}
const pageSize = 1000;
/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024;
class AzureStorage {
    description;
    #container;
    #legalHold;
    constructor(container) {
        this.#container = container;
        this.description = container.description;
    }
    /** Asks for one name: whether there is a container, and whether it may be listed. */
    async look() {
        await this.#explained('list', '', () => this.#page('', { most: 1 }));
    }
    async list(prefix) {
        return await this.#explained('list', prefix, async () => {
            const objects = [];
            for await (const { name, item } of this.#everything(prefix)) {
                if (isDiscarded(item.metadata))
                    continue;
                const { contentLength, lastModified } = item.properties;
                objects.push({ name, bytes: contentLength ?? 0, modified: lastModified });
            }
            return objects;
        });
    }
    async write(name, source, options = {}) {
        const blob = this.#blob(name);
        const tier = (0,set_object/* isSetFile */.T)(name) ? this.#container.settings.accessTier : undefined;
        await this.#explained('write', name, () => upload(this.#container, source, {
            name,
            blob,
            tier,
            conditions: options.exclusive ? { ifNoneMatch: '*' } : {},
        }));
    }
    async *read(name) {
        const blob = this.#blob(name);
        yield* (0,resumed_download/* resumedDownload */.o)({
            patience: this.#container.patience,
            name,
            place: this.description,
            isReplaced: (error) => statusOf(error) === 412 || isMissing(error),
            explain: (error) => azureFailure(error, 'read', name, this.#container),
            open: (at, version) => azure_open(this.#container, blob, name, at, version),
        });
    }
    async replace(name, seen, content) {
        const blob = this.#blob(name);
        const stored = await this.#properties(name);
        if (stored === undefined || isDiscarded(stored.metadata) || (stored.contentLength ?? 0) > swapLimit)
            return false;
        let current;
        try {
            current = await (0,meter/* collect */.Fo)(this.read(name), swapLimit);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && error.code === 'missing')
                return false;
            throw error;
        }
        if (!current.equals(seen))
            return false;
        try {
            // What was read may be newer than the tag: then the condition is lost, as it must be.
            await this.#explained('write', name, () => upload(this.#container, (0,meter/* once */.Oo)(content), {
                name,
                blob,
                tier: undefined,
                conditions: { ifMatch: stored.etag ?? '' },
            }));
            return true;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && (error.code === 'exists' || error.code === 'missing'))
                return false;
            throw error;
        }
    }
    async remove(name) {
        const stored = await this.#properties(name);
        if (stored === undefined)
            return;
        const until = await this.#keptUntil(stored);
        if (until !== undefined) {
            const by = until instanceof Date ? 'immutability policy' : 'legal hold';
            throw (0,store_failure/* keptFailure */.pC)(name, this.description, until, by);
        }
        await this.#explained('remove', name, async () => {
            try {
                await this.#request((abortSignal) => this.#blob(name).delete({ abortSignal }));
            }
            catch (error) {
                if (!isMissing(error))
                    throw error;
            }
        });
    }
    async sweep(prefix, olderThanMs = 0) {
        return await this.#explained('sweep', prefix, async () => {
            const swept = [];
            for await (const { name, item } of this.#everything(prefix, true)) {
                // When its first block came; not told by every store, and then taken for now.
                const since = item.properties.createdOn ?? item.properties.lastModified ?? new Date();
                const { etag } = item.properties;
                if (Date.now() - since.getTime() < olderThanMs)
                    continue;
                if (isDiscarded(item.metadata))
                    await removeDiscarded(this.#container, this.#blob(name), etag);
                else if (await this.#isUncommitted(name, item))
                    await discard(this.#container, this.#blob(name), name);
                else
                    continue;
                swept.push(name);
            }
            return swept;
        });
    }
    async lockedUntil(name) {
        const stored = await this.#properties(name);
        return stored === undefined ? undefined : await this.#keptUntil(stored);
    }
    freeBytes() {
        return Promise.resolve(undefined);
    }
    #blob(name) {
        return this.#container.client.getBlockBlobClient((0,object_key/* objectKey */.T5)(this.#container.prefix, name));
    }
    async #properties(name) {
        const blob = this.#blob(name);
        return await this.#explained('read', name, () => properties(this.#container, blob));
    }
    /**
     * A policy on the blob, or a legal hold on it or the container. For how long a policy of the container keeps a blob
     * only the management API tells; removing is refused by the service then.
     */
    async #keptUntil(stored) {
        if (stored.legalHold)
            return Number.POSITIVE_INFINITY;
        const until = stored.immutabilityPolicyExpiresOn;
        if (until !== undefined && until.getTime() > Date.now())
            return until;
        this.#legalHold ??= await this.#request((abortSignal) => this.#container.client.getProperties({ abortSignal })).then(({ hasLegalHold }) => hasLegalHold === true, 
        // Who may not ask is refused by the service when it comes to it.
        () => false);
        return this.#legalHold ? Number.POSITIVE_INFINITY : undefined;
    }
    /** A blob without content that a list shows only when asked for uncommitted ones. */
    async #isUncommitted(name, { properties: { contentLength } }) {
        if ((contentLength ?? 0) > 0)
            return false;
        return (await properties(this.#container, this.#blob(name))) === undefined;
    }
    async *#everything(prefix, includeUncommitedBlobs = false) {
        let token;
        do {
            const page = await this.#page(prefix, { token, includeUncommitedBlobs });
            for (const item of page.segment.blobItems) {
                const name = (0,object_key/* nameOfKey */.m1)(this.#container.prefix, item.name);
                if (name !== undefined)
                    yield { name, item };
            }
            token = page.continuationToken || undefined;
        } while (token !== undefined);
    }
    async #page(prefix, how) {
        const { client } = this.#container;
        return await this.#request(async (abortSignal) => {
            const pages = client
                .listBlobsFlat({
                abortSignal,
                prefix: (0,object_key/* keyPrefix */.uU)(this.#container.prefix, prefix),
                includeMetadata: true,
                includeUncommitedBlobs: how.includeUncommitedBlobs ?? false,
            })
                .byPage({
                maxPageSize: how.most ?? pageSize,
                ...(how.token !== undefined && { continuationToken: how.token }),
            });
            const page = await pages.next();
            if (page.done)
                throw new Error('a list without a page');
            return page.value;
        });
    }
    async #request(work) {
        return await (0,store_requests/* patiently */.d_)(this.#container.patience, work, passesBy);
    }
    async #explained(doing, what, work) {
        try {
            return await work();
        }
        catch (error) {
            throw azureFailure(error, doing, what, this.#container);
        }
    }
}
async function azure_open(container, blob, name, at, version) {
    // The time limit is for the answer's head only: its body has one of its own, and may take hours.
    const answer = await (0,store_requests/* patiently */.d_)(container.patience, async (limit) => {
        const stop = new AbortController();
        const giveUp = () => stop.abort();
        limit.addEventListener('abort', giveUp);
        try {
            return await blob.download(at, undefined, {
                abortSignal: stop.signal,
                maxRetryRequests: 0,
                conditions: version === undefined ? {} : { ifMatch: version },
            });
        }
        finally {
            limit.removeEventListener('abort', giveUp);
        }
    }, passesBy);
    if (isDiscarded(answer.metadata)) {
        throw new failure/* Failure */.HR('missing', {
            what: `There is no ${name} in ${container.description}.`,
            next: 'Check the repository input.',
        });
    }
    const body = answer.readableStreamBody;
    if (body === undefined)
        throw new Error('an answer without a body');
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.contentRange ?? '');
    return {
        body: body,
        start: Number(range?.[1] ?? 0),
        total: Number(range?.[2] ?? answer.contentLength ?? 0),
        version: answer.etag ?? '',
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
