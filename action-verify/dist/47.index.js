export const id = 47;
export const ids = [47];
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

/***/ 86667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeFailure)
/* harmony export */ });
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/** What the refusals of secret managers mean for identities. */

const meanings = {
    denied: { code: 'identities-store-denied', next: 'Grant it to whoever runs the action, and run again.' },
    credentials: {
        code: 'identities-store-credentials',
        next: 'Log in again in a step before this one (OIDC role, workload identity, token), and check that it lasts as long as the run.',
    },
    busy: {
        code: 'identities-store-busy',
        next: 'Run again; when it happens often, look at the quota of the account.',
    },
    missing: {
        code: 'missing',
        next: 'Check the address and that nobody removed it; the identities of an older set may do (docs/recover-from-identities.md).',
    },
    exists: { code: 'exists', next: 'Find out who wrote it. It is never overwritten.' },
    unreachable: {
        code: 'identities-store-unreachable',
        next: 'Check the network between runner and server, and the proxy variables.',
    },
    other: { code: 'identities-store', next: 'See the answer above; the vendor’s documentation explains it.' },
};
/**
 * An error of a secret manager in the operator's words.
 * @param right the least permission that the attempt needs, in the vendor's words.
 */
function storeFailure(trouble, { place, doing, right, cause }) {
    const meaning = meanings[trouble];
    return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(meaning.code, {
        what: `Cannot ${doing} in ${place}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`,
        means: trouble === 'denied'
            ? `The least permission for that is ${right}.`
            : 'A backup without its identities is not published; a recovery without them cannot begin.',
        next: meaning.next,
        cause,
    });
}


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGcpIdentityStore: () => (/* binding */ openGcpIdentityStore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);
/* harmony import */ var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75591);
/* harmony import */ var _crc32c_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16172);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98153);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86667);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53921);
/**
 * Identities in Google Secret Manager: one secret that is there already, a version of it for each set that brings new
 * ones. Versions stay until somebody destroys them (https://cloud.google.com/secret-manager/docs/reference/rest).
 */







/** "Payload size: 64 KiB" (https://cloud.google.com/secret-manager/quotas). */
const limitBytes = 65_536;
const service = 'https://secretmanager.googleapis.com/';
const scope = 'https://www.googleapis.com/auth/cloud-platform';
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^projects\/[^/]+\/secrets\/[^/]+\/versions\/\d+$/),
    clientSpecifiedPayloadChecksum: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional(),
});
const accessSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ payload: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), dataCrc32c: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) });
const errorSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) });
/**
 * Opens it with Application Default Credentials. `CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER`, gcloud's own name,
 * leads to another endpoint.
 */
async function openGcpIdentityStore(address) {
    const { GoogleAuth } = await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    // With the project given it does not ask the resource manager for one, which would be a further right.
    const auth = new GoogleAuth({ scopes: [scope], projectId: address.project });
    const base = process.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'] || service;
    const place = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIdentityAddress */ .i)({ kind: 'gcp-secretmanager', ...address });
    const secret = `projects/${address.project}/secrets/${address.secret}`;
    const token = async (doing) => {
        try {
            const text = await auth.getAccessToken();
            if (!text)
                throw new Error('there are no Application Default Credentials');
            return new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(text);
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFailure */ .S)('credentials', { place, doing, right: '', cause: error });
        }
    };
    const ask = async (schema, path, { doing, right, body, again }) => {
        const authorization = new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`Bearer ${(await token(doing)).reveal()}`);
        try {
            const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .requestJson */ .SS)(schema, {
                url: new URL(`v1/${path}`, base.endsWith('/') ? base : `${base}/`),
                method: body === undefined ? 'GET' : 'POST',
                headers: { authorization },
                ...(body && { body }),
                again,
                explain: (json) => errorSchema.safeParse(json).data?.error.message,
            });
            if (answer === undefined)
                throw new Error('the answer is empty');
            return answer;
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFailure */ .S)((0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .troubleOf */ .LH)(error), { place, doing, right: `${right} on ${secret}`, cause: error });
        }
    };
    return {
        kind: 'gcp-secretmanager',
        place,
        limitBytes,
        async put(_owner, bytes) {
            const payload = { data: bytes.toString('base64'), dataCrc32c: String((0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__/* .crc32c */ .d)(bytes)) };
            // Whatever a server may quote of it in an error, this is masked.
            new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(payload.data);
            const { name } = await ask(versionSchema, `${secret}:addVersion`, {
                doing: 'keep the identities',
                right: 'secretmanager.versions.add (roles/secretmanager.secretVersionAdder)',
                body: { payload },
                again: false,
            });
            return name;
        },
        async get(reference) {
            const { payload } = await ask(accessSchema, `${versionOf(reference)}:access`, {
                doing: 'read the identities',
                right: 'secretmanager.versions.access (roles/secretmanager.secretAccessor)',
                again: true,
            });
            const bytes = Buffer.from(payload.data, 'base64');
            if (String((0,_crc32c_js__WEBPACK_IMPORTED_MODULE_2__/* .crc32c */ .d)(bytes)) === payload.dataCrc32c)
                return bytes;
            throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('damaged', {
                what: `What ${place} answered has another checksum than it says: it was changed on its way.`,
                next: 'Run again.',
            });
        },
        async remove(reference) {
            await ask(zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({}), `${versionOf(reference)}:destroy`, {
                doing: 'remove identities of no set',
                right: 'secretmanager.versions.destroy (roles/secretmanager.secretVersionManager)',
                body: {},
                again: true,
            });
        },
    };
}
/** A reference comes from a manifest: it must lead to a version of a secret and nowhere else. */
function versionOf(reference) {
    if (/^projects\/[A-Za-z0-9-]+\/secrets\/[A-Za-z0-9_-]+\/versions\/\d+$/.test(reference))
        return reference;
    throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('name-escapes', {
        what: `The reference ${JSON.stringify(reference)} is not a version of a secret.`,
    });
}


/***/ }),

/***/ 53921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lw: () => (/* binding */ Refused),
  SS: () => (/* binding */ requestJson),
  LH: () => (/* binding */ troubleOf)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build/src/repository/identities/request.js
/** One JSON request to a secret manager, with a deadline and a bounded retry. */


const limitBytes = 4 * 1024 * 1024;
const timeoutMs = 30_000;
/** What a server said no with. The body of a success never stands in it. */
class Refused extends Error {
    status;
    trouble;
    constructor(status, message) {
        super(message);
        this.name = 'Refused';
        this.status = status;
        this.trouble =
            status === 401
                ? 'credentials'
                : status === 403
                    ? 'denied'
                    : status === 404
                        ? 'missing'
                        : status === 409
                            ? 'exists'
                            : status === 429 || status >= 500
                                ? 'busy'
                                : 'other';
    }
}
/**
 * Sends it until it is answered with a success. Tries again after 429, 502, 503 and 504, and where `again` says so
 * after lost connections.
 * @returns undefined for a success without a body.
 * @throws Refused, or the error of the connection.
 */
async function requestJson(schema, asked) {
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2({ connect: { timeout: 10_000 } });
    try {
        return await pRetry(() => once(schema, asked, dispatcher), {
            retries: 4,
            minTimeout: 500,
            maxTimeout: 5000,
            randomize: true,
        });
    }
    finally {
        await dispatcher.destroy();
    }
}
async function once(schema, asked, dispatcher) {
    const headers = Object.entries(asked.headers ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.reveal(),
    ]);
    const answer = await (0,undici/* request */.Em)(asked.url, {
        method: asked.method,
        dispatcher,
        headers: {
            accept: 'application/json',
            ...(asked.body && { 'content-type': 'application/json' }),
            ...Object.fromEntries(headers),
        },
        body: asked.body === undefined ? null : JSON.stringify(asked.body),
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        signal: AbortSignal.timeout(2 * timeoutMs),
    }).catch((error) => {
        if (asked.again)
            throw error;
        throw new AbortError(error instanceof Error ? error : String(error));
    });
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.length;
        if (size > limitBytes)
            throw new AbortError(`the answer has more than ${limitBytes} bytes`);
        chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    const status = answer.statusCode;
    if (status >= 200 && status < 300) {
        if (text === '')
            return undefined;
        const parsed = schema.safeParse(asJson(text));
        if (parsed.success)
            return parsed.data;
        // Not what zod says of it: that may quote the answer.
        throw new AbortError(`${asked.url.host} answered ${status} in a form that is not known`);
    }
    const said = asked.explain(asJson(text)) ?? 'without an explanation';
    const refused = new Refused(status, `${asked.url.host} answered ${status}: ${said.slice(0, 500)}`);
    throw [429, 502, 503, 504].includes(status) ? refused : new AbortError(refused);
}
function asJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What kind of trouble an error of `requestJson` is. */
function troubleOf(error) {
    if (error instanceof Refused)
        return error.trouble;
    const code = error?.code;
    return typeof code === 'string' && /^(E[A-Z]+|UND_ERR)/.test(code) ? 'unreachable' : 'other';
}


/***/ })

};
